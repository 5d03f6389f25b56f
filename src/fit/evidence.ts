import type { Exchange, Interval } from '../base/index.ts';
import type { FlaggedSpan } from './rate/flagged.ts';
import { type Direction, DIRECTIONS_EXCHANGE } from './findings/pattern/directions.ts';
import type { FitPrior } from './posterior/prior.ts';
import { type Posterior, POSTERIOR_EXCHANGE } from './posterior/posterior.ts';
import type { Shape } from './posterior/shapes.ts';
import type { SpanRates } from './findings/span-rates.ts';
import type { Stretch } from './findings/stretches.ts';
import type { Trajectories } from './findings/trajectories.ts';
import type { Pattern, Verdict, Why } from './findings/pattern/verdict.ts';
import type { Sure } from './findings/pattern/sure.ts';

/** The evidence of one record on how two people answer each other. Plain data that survives JSON; swapping the people
 * swaps it exactly. Reference measure and scale of every likelihood: see docs/spec/fit.md. */
export interface Evidence {
  readonly coupling: {
    /** Change of B's log rate of reaching for one unit of log increase in A's recent reaching over A's usual level. */
    readonly aToB: Interval;
    readonly bToA: Interval;
    /** aToB * bToA: positive where what one does comes back to feed itself, negative where it comes back reversed. */
    readonly loopGain: Interval;
    /** Memory of "recent", days. */
    readonly lagDays: number;
    readonly support: {
      /** Gain of the two coupling terms on held-out weeks, nats in all. */
      readonly heldOutGainNats: number;
      /** Share of surrogate records (`surrogates.ts`) in which who opens depends less on recent reaching, 0..1. Uniform
       * where nobody answers anybody at the scale of days; 0 where nothing was fitted. */
      readonly nullPercentile: number;
      /** Shift that shared seasons and bouts push into both couplings, estimated from surrogates of this record. It is
       * subtracted from the couplings. Null where nothing was fitted. */
      readonly leak: number | null;
    };
  };
  /** Both couplings in each of a few equal periods of the record, drawn to those of the whole; seconds since 1970. Empty where
   * it is shorter than two such periods. */
  readonly couplingPeriods: readonly {
    readonly from: number;
    readonly to: number;
    readonly aToB: Interval;
    readonly bToA: Interval;
  }[];
  readonly pattern: {
    readonly verdict: Verdict;
    readonly probability: Readonly<Record<Pattern, number>>;
    /** Certainty of the pattern: *likely* from 8 in 10, *leans* from 6 in 10, else *open*. */
    readonly sure: Sure;
    /** The pattern that the record leans towards, where `sure` is "leans". */
    readonly leansTo: Pattern | null;
    /** Why the pattern is open or only leans; null where it is likely. The record is too short, both move together (a
     * shared season or an answer), the two alternate, or nothing stands out. */
    readonly why: Why | null;
    /** Weeks of more record after which the pattern would be likely, if all went on as estimated. Null where it is
     * likely or shared, where four times the record would not do, or where nothing was fitted. */
    readonly moreWeeks: number | null;
    /** Days of one round where the two alternate at one period that no given rota explains. Null elsewhere, also where
     * they alternate in no fixed order. */
    readonly alternationDays: number | null;
    /** Who reaches in the pattern, where there is one. */
    readonly reaching: 'a' | 'b' | 'both' | 'neither' | null;
    readonly probabilityReaching: number;
  };
  /** Each direction by itself: of A's reaching, answering and delay, then of B's. */
  readonly directions: readonly Direction[];
  readonly roles: readonly { readonly from: number; readonly to: number; readonly reachingShareA: Interval }[];
  /** Times at which the person who makes most of the bids changed clearly. Each side lasts at least two months, or a
   * third of a short record. `probability`: that the shares lie on different sides of one half, at least 0.6. */
  readonly roleChanges: readonly RoleChange[];
  /** Stretches of three to eight weeks in which reaching raised one's rate and lowered the other's by a quarter or
   * more. Only where the verdict is pursue-distance. */
  readonly escalations: readonly Escalation[];
  /** `alike`: probability that both move in the same direction at that lag, and not in opposite ones. */
  readonly timing: { readonly lagHours: Interval; readonly alignment: Interval; readonly alike: number };
  readonly trajectories: Trajectories;
  /** Response of each person's rate to the other's recent reaching: multipliers of the usual rate, draws x grid of
   * `reaching`. The grid is in multiples of the other's usual level. Same axes for both. */
  readonly response: {
    readonly reaching: readonly number[];
    readonly ofA: readonly (readonly number[])[];
    readonly ofB: readonly (readonly number[])[];
    /** The same as intervals, one for each of `reaching`, over many more draws. Reported numbers come from here. */
    readonly range: { readonly ofA: readonly Interval[]; readonly ofB: readonly Interval[] };
    /** Probability of each form of the curve (`SHAPES`). */
    readonly shape: { readonly ofA: Readonly<Record<Shape, number>>; readonly ofB: Readonly<Record<Shape, number>> };
  };
  /** Each kind of flagged span with something recorded. Empty where nothing was fitted. */
  readonly spans: readonly SpanRates[];
  /** Stretches of whole days (seconds since 1970) on which both wrote far more, or far less, than in the weeks around.
   * Couplings, pattern and directions leave them out; openings, role changes and timing keep them. */
  readonly setApart: readonly Stretch[];
  /** Input of `simulateForward`; null where there is too little record, or where it was not asked for. */
  readonly posterior: Posterior | null;
  readonly diagnostics: Diagnostics;
}

/** Seconds since 1970. The turn lies in [from, to] with probability 0.8. */
export interface RoleChange {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  readonly reachingShareABefore: Interval;
  readonly reachingShareAAfter: Interval;
}

export interface Escalation {
  readonly from: number;
  readonly to: number;
  readonly reaching: 'a' | 'b';
  /** Factor, above 1, by which the pull of both parted the two rates over the stretch. */
  readonly escalation: number;
  /** Indices of turns to show as examples. */
  readonly moments: readonly number[];
}

export interface ResidualFit {
  readonly distance: number;
  readonly shares: readonly number[];
}

export interface Diagnostics {
  readonly turns: readonly [number, number];
  readonly days: number;
  /** Time-rescaling: Kolmogorov-Smirnov p of the rescaled waiting times of each person. On a coarser clock than a
   * second, places are drawn within its ticks. */
  readonly timeRescalingP: readonly [number, number];
  /** The same in sizes, of A's turns and of B's. `shares`: of the waits, how many lie up to the place that the model gives to
   * 0.05, 0.1 … 0.95 of them. `distance`: at least this share of the waits lies elsewhere than the model puts it. */
  readonly residuals: readonly [ResidualFit, ResidualFit];
  /** Named numerical outcome. Anything but "fine": nothing was fitted. */
  readonly outcome: 'fine' | 'few-events' | 'not-converged';
}

export interface FitOptions {
  /** Posterior draws kept for pictures and intervals. */
  readonly draws: number;
  /** True to compute the gain on held-out weeks. */
  readonly heldOut: boolean;
  /** True to draw the whole posterior for forecasts; otherwise `posterior` is null. */
  readonly onward: boolean;
  /** Spans (seconds since 1970) marked as not to be read: no record there, never silence. */
  readonly exclude: readonly { readonly from: number; readonly to: number }[];
  /** Spans (seconds since 1970) in which both rates may differ from usual: read, with a level of their own by person and kind. */
  readonly spans: readonly FlaggedSpan[];
  /** True to set apart stretches in which something moved both at once. */
  readonly setApart: boolean;
  /** Prior of the fit. */
  readonly prior: FitPrior;
  readonly progress: (fraction: number) => void;
}

const crossed = { aToB: { cross: 'bToA' }, bToA: { cross: 'aToB' } } as const;

export const COUPLING_PERIODS_EXCHANGE = { each: { fields: { from: 'same', to: 'same', ...crossed } } } as const;
export const PATTERN_EXCHANGE: Exchange<Evidence['pattern']> = {
  fields: {
    verdict: 'same',
    probability: 'same',
    sure: 'same',
    leansTo: 'same',
    why: 'same',
    moreWeeks: 'same',
    alternationDays: 'same',
    reaching: 'who',
    probabilityReaching: 'same',
  },
};
export const ROLES_EXCHANGE = { each: { fields: { from: 'same', to: 'same', reachingShareA: 'complement' } } } as const;
export const ROLE_CHANGES_EXCHANGE = {
  each: {
    fields: {
      at: 'same',
      from: 'same',
      to: 'same',
      probability: 'same',
      reachingShareABefore: 'complement',
      reachingShareAAfter: 'complement',
    },
  },
} as const;
export const ESCALATIONS_EXCHANGE = {
  each: { fields: { from: 'same', to: 'same', reaching: 'who', escalation: 'same', moments: 'same' } },
} as const;
export const TIMING_EXCHANGE: Exchange<Evidence['timing']> = {
  fields: { lagHours: 'negate', alignment: 'same', alike: 'same' },
};
export const TRAJECTORIES_EXCHANGE = { fields: { t: 'same', a: { cross: 'b' }, b: { cross: 'a' } } } as const;
export const RESPONSE_EXCHANGE: Exchange<Evidence['response']> = {
  fields: {
    reaching: 'same',
    ofA: { cross: 'ofB' },
    ofB: { cross: 'ofA' },
    range: { fields: { ofA: { cross: 'ofB' }, ofB: { cross: 'ofA' } } },
    shape: { fields: { ofA: { cross: 'ofB' }, ofB: { cross: 'ofA' } } },
  },
};

export const EVIDENCE_EXCHANGE: Exchange<Evidence> = {
  fields: {
    coupling: { fields: { ...crossed, loopGain: 'same', lagDays: 'same', support: 'same' } },
    couplingPeriods: COUPLING_PERIODS_EXCHANGE,
    pattern: PATTERN_EXCHANGE,
    directions: DIRECTIONS_EXCHANGE,
    roles: ROLES_EXCHANGE,
    roleChanges: ROLE_CHANGES_EXCHANGE,
    escalations: ESCALATIONS_EXCHANGE,
    timing: TIMING_EXCHANGE,
    trajectories: TRAJECTORIES_EXCHANGE,
    response: RESPONSE_EXCHANGE,
    posterior: POSTERIOR_EXCHANGE,
    setApart: { each: { fields: { from: 'same', to: 'same', wrote: 'same' } } },
    spans: { each: { fields: { kind: 'same', days: 'same', reaching: 'pair', answering: 'pair' } } },
    diagnostics: {
      fields: { turns: 'pair', days: 'same', timeRescalingP: 'pair', residuals: 'pair', outcome: 'same' },
    },
  },
};
