import type { Mirror, Scores } from '../../../src/story/index.ts';
import type { SampleId } from '../protocol.ts';

/** What is found of an invented pair that nobody has changed anything of. */
export interface Ahead {
  readonly mirror: Mirror;
  readonly scores: Scores;
}

/** The same where it is at hand. */
export type FoundAhead = (id: SampleId) => Promise<Ahead | null>;
