import type { Mirror, Scores, TheoryTold } from '../../../src/story/index.ts';
import type { SampleId } from '../protocol.ts';

/** Results of an unchanged invented pair. */
export interface Ahead {
  readonly mirror: Mirror;
  readonly scores: Scores;
  /** Equations' result for it; null: none. */
  readonly told: TheoryTold | null;
}

/** The same where it is at hand. */
export type FoundAhead = (id: SampleId) => Promise<Ahead | null>;
