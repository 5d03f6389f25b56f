import type { BaselinePriorNumbers } from '../rate/baseline-prior.ts';
import type { DesignPrior } from './design.ts';

export interface FitPrior {
  readonly design: DesignPrior;
  readonly baseline: BaselinePriorNumbers;
  readonly dance: DancePrior;
}

/** Prior of the effects two people have on each other, where present. Their presence has one prior for everybody
 * (`findings/pattern/dance.ts`): statements on a pair do not depend on how common a pattern is elsewhere. */
export interface DancePrior {
  /** Deviations of an effect that is there: log odds of answering, log delay. */
  readonly chance: number;
  readonly delay: number;
  /** Weights of the kinds of leak of `signed.ts`: ordinary, ordinary and badly shown, lively, lively and badly shown. */
  readonly leak: readonly number[];
}

/** Chosen on invented pairs (lab/docs/validation.md). */
const DANCE: DancePrior = {
  chance: 0.45,
  delay: 0.3,
  leak: [0.6, 0.15, 0.2, 0.05],
};

/** Hazards and activity factors learnt from 29 phone pairs of reality-text, reality-call and cns-sms. Each person had
 * at least 25 bids over 20 days or more. Command:
 * `node lab/bench/fit-prior.ts reality-text,reality-call,cns-sms --days 20 --bids 25 --most 14 --rounds 7`.
 * The pairs are students and staff of two universities who know each other, not couples.
 * The first steps and the change at the hour set how much two people write at all, so they stay wide (1.5). */
const BASELINE: BaselinePriorNumbers = {
  waitFirst: [-11.53, 1.5],
  oweFirst: [-7.8, 1.5],
  wait: [
    [-0.1, 0.37],
    [-0.23, 0.32],
    [0.05, 0.41],
    [0.32, 0.45],
    [0.59, 0.41],
    [0.87, 0.38],
    [-0.26, 0.29],
    [-0.48, 0.38],
    [-0.81, 1.5],
    [-0.23, 0.33],
    [-0.49, 0.54],
    [-0.2, 0.42],
    [0.24, 0.27],
    [-0.29, 0.25],
    [-0.35, 0.31],
    [-0.4, 0.33],
  ],
  owe: [
    [0.05, 0.42],
    [0.24, 0.61],
    [0.52, 0.59],
    [-0.41, 0.72],
    [-0.6, 0.5],
    [-0.79, 0.33],
    [-0.64, 0.32],
    [-0.61, 0.34],
    [-0.99, 1.5],
    [-0.5, 0.31],
    [-0.32, 0.28],
    [-0.53, 0.24],
    [0.2, 0.33],
    [-0.34, 0.28],
    [-0.28, 0.3],
    [-0.26, 0.29],
  ],
  activity: 0.27,
};

/** `levelStep`, `answerStep`, `seasonStep`, `self` and the differences by role were learnt from the same pairs. `coupling` and
 * `span` are chosen. */
const DESIGN: DesignPrior = {
  coupling: 0.7,
  couplingByRole: 0.33,
  self: 0.2,
  selfByRole: 0.29,
  level: 1,
  levelStep: 0.2,
  answerStep: 0.14,
  season: 0.5,
  seasonStep: 0.08,
  span: 1,
  levelDays: 15,
  seasonDays: 4,
};

export const SHIPPED_PRIOR: FitPrior = { design: DESIGN, baseline: BASELINE, dance: DANCE };
