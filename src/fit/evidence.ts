import type { Interval } from '../base/index.ts';

export const VERDICTS = [
  'pursue-distance',
  'reciprocal',
  'chase',
  'one-sided',
  'no-coupling',
  'too-little-data',
] as const;
/** pursue-distance: one person's reaching lowers the other's and the other's raises the first's (opposite signs).
 * reciprocal: both raise. chase: both lower. one-sided: only one direction is there. */
export type Verdict = (typeof VERDICTS)[number];

/** What the record supports about how two people answer each other. Plain data that survives JSON; swapping the people
 * swaps it exactly. Reference measure and scale of every likelihood: see docs/spec/fit.md. */
export interface Evidence {
  readonly coupling: {
    /** Change of B's log rate of reaching for one unit of log increase in A's recent reaching over A's usual level. */
    readonly aToB: Interval;
    readonly bToA: Interval;
    /** -aToB * bToA: positive where each one's answer feeds the other's (opposite signs). */
    readonly loopGain: Interval;
    /** Memory of "recent", days. */
    readonly lagDays: number;
    readonly support: {
      /** Gain of the two coupling terms on held-out weeks, nats in all. */
      readonly heldOutGainNats: number;
      /** Share of shifted records whose coupling was weaker than this one's, 0..1. */
      readonly nullPercentile: number;
    };
  };
  readonly pattern: {
    readonly verdict: Verdict;
    readonly probability: Readonly<Record<Exclude<Verdict, 'too-little-data'>, number>>;
    /** Who reaches in the pattern, where there is one. */
    readonly reaching: 'a' | 'b' | 'both' | 'neither' | null;
    readonly probabilityReaching: number;
  };
  readonly roles: readonly { readonly from: number; readonly to: number; readonly reachingShareA: Interval }[];
  readonly spirals: readonly Spiral[];
  readonly timing: { readonly lagHours: Interval; readonly alignment: Interval };
  /** Courses that fit the record about as well as any other: turns per day of each, on the grid `t`. NaN: no record. */
  readonly threads: {
    /** Seconds since 1970. */
    readonly t: readonly number[];
    /** draws x grid. */
    readonly a: readonly (readonly number[])[];
    readonly b: readonly (readonly number[])[];
  };
  /** How each one's rate answers the other's recent reaching: multiplier of the usual rate, draws x grid of `reaching`
   * (times the other's usual level). Same axes for both. */
  readonly response: {
    readonly reaching: readonly number[];
    readonly ofA: readonly (readonly number[])[];
    readonly ofB: readonly (readonly number[])[];
  };
  readonly diagnostics: Diagnostics;
}

export interface Spiral {
  readonly from: number;
  readonly to: number;
  readonly reaching: 'a' | 'b';
  /** Ratio of the reaching share at the end to that at the start. */
  readonly escalation: number;
  /** Indices of turns worth looking at. */
  readonly moments: readonly number[];
}

export interface Diagnostics {
  readonly turns: readonly [number, number];
  readonly days: number;
  /** Time-rescaling: Kolmogorov-Smirnov p of the rescaled waiting times of each person. */
  readonly timeRescalingP: readonly [number, number];
  /** Named numerical outcome; anything but "fine" carries a remedy. */
  readonly outcome: 'fine' | 'few-events' | 'not-converged';
  readonly remedy: string | null;
  /** Why the verdict abstains, where it does. */
  readonly abstains: string | null;
}

export interface FitOptions {
  /** Posterior draws kept for pictures and intervals. */
  readonly draws: number;
  /** Shifted records for the null. */
  readonly shifts: number;
  /** Null: not known. People who live together write less when close, so volume is then no sign of anything. */
  readonly livingTogether: boolean | null;
  /** Spans (seconds) the two spent together or marked as not to be read: no record, never silence. */
  readonly exclude: readonly { readonly from: number; readonly to: number }[];
  readonly progress: (fraction: number) => void;
}
