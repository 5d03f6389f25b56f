import type { Bench } from './bench.ts';

/** Strength of a claim outside the model.
 * A: several independent studies or a meta-analysis.
 * B: a few good studies.
 * C: clinical lore or one small study.
 * D: unsupported, or contradicted, as worded. */
export type Solidity = 'A' | 'B' | 'C' | 'D';

/** Result of one experiment. */
export interface Finding {
  readonly holds: boolean;
  /** The numbers it rests on, by name, with their units in the names or in the criterion. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A checkable sentence of the idea, as an experiment on the model with a criterion stated before looking. */
export interface ModelClaim {
  readonly id: string;
  readonly text: string;
  readonly criterion: string;
  /** Pairs to which the question applies: `stuck`, those polarised after two years, or all. */
  readonly asks: 'stuck' | 'all';
  readonly test: (bench: Bench) => Finding;
  readonly solidity: Solidity;
  readonly standing: string;
  /** Ids of docs/sources.bib. */
  readonly sources: readonly string[];
}
