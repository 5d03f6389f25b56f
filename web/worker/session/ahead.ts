import type { Mirror, Scores, TheoryTold } from '../../../src/story/index.ts';
import type { SampleId } from '../protocol.ts';

/** What is found of an invented pair that nobody has changed anything of. */
export interface Ahead {
  readonly mirror: Mirror;
  readonly scores: Scores;
  /** What the equations have to say of it; null: nothing. */
  readonly told: TheoryTold | null;
}

/** The same where it is at hand. */
export type FoundAhead = (id: SampleId) => Promise<Ahead | null>;
