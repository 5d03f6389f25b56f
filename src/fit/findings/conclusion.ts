import { bothSides, type Interval, intervalOf, mapPair, type Pair, type Random } from '../../base/index.ts';
import type { Dealt } from '../posterior/signed.ts';
import { type CouplingDraw, type CouplingLaw, drawCouplings } from '../posterior/coupling.ts';
import { type Alternation, hasPeriod, mayHavePeriod } from './pattern/alternation.ts';
import type { Answers, DealtAnswers } from './pattern/answers.ts';
import { densityGain, drawDance, drawReaching, drawUnknown, gainOf } from './pattern/dance.ts';
import { type Direction, directionsOf } from './pattern/directions.ts';
import { moreWeeks } from './pattern/more-weeks.ts';
import { LEANS, LIKELY } from './pattern/sure.ts';
import {
  judge,
  type Judgement,
  LEANED_TO,
  type Pattern,
  PATTERNS,
  patternProbabilities,
  stepApart,
} from './pattern/verdict.ts';

/** Everything a record says of how the two answer each other, before anything is concluded. Plain data that survives
 * JSON, so another rule of conclusion needs no new fit. */
export interface Summary {
  readonly days: number;
  /** Turns a day of both. */
  readonly perDay: number;
  /** True if there is enough record to conclude anything. */
  readonly enough: boolean;
  /** Null where nothing could be fitted. */
  readonly law: CouplingLaw | null;
  readonly dealt: Dealt | null;
  readonly answers: Pair<Answers | null>;
  /** Answers in surrogates, where nobody can be answering; null if not computed. */
  readonly dealtAnswers: DealtAnswers | null;
  readonly alternation: Alternation | null;
  /** True if the two alternate in any order (`switching.ts`). */
  readonly changesOver: boolean;
  /** Prior deviation of a coupling. */
  readonly prior: number;
}

/** Conclusions from a summary. People keep the summary's order. */
export interface Conclusion {
  /** Draws of what comes out; empty where nothing was fitted. */
  readonly drawn: readonly CouplingDraw[];
  /** Draws of the couplings as acted, corrected for attenuation (`gainOf`, `densityGain`); prior draws where nothing was fitted. */
  readonly couplings: readonly Pair<number>[];
  /** [on person 0, on person 1] */
  readonly ranges: Pair<Interval>;
  readonly pattern: Judgement & {
    readonly probability: Readonly<Record<Pattern, number>>;
    readonly moreWeeks: number | null;
    readonly alternationDays: number | null;
  };
  readonly directions: readonly Direction[];
  /** True if the fitted pattern is two people who alternate; the draws are then those of the prior. */
  readonly alternates: boolean;
}

/** Draws behind the intervals of the couplings. */
export const COUPLING_DRAWS = 4000;

export function conclude(summary: Summary, random: Random): Conclusion {
  const { days, perDay, enough, law, dealt, answers, alternation, changesOver, prior } = summary;
  const period = alternation !== null && hasPeriod(alternation);
  const long = alternation !== null && mayHavePeriod(alternation);
  const known = period || changesOver;
  const fork = random.fork(17);
  const alone = drawnOf(law, dealt, known, random.fork(1));
  const ranged = rangesOf(alone.length > 0 ? alone.map(({ on }) => on) : priorDraws(prior, random.fork(1)));
  const apart = stepApart(ranged);
  const dance = law && enough ? drawDance(law, answers, summary, COUPLING_DRAWS, random.fork(12), apart) : [];
  const found = patternProbabilities(dance);
  const alternates = known || (long && LEANED_TO.every(pattern => found[pattern] < LIKELY));
  // Alternation explains any pattern found in such a pair.
  const patterns = alternates ? patternProbabilities([]) : found;
  const drawn = alternates === known ? alone : drawnOf(law, dealt, alternates, random.fork(1));
  const seen = drawn.length > 0 ? drawn.map(({ on }) => on) : priorDraws(prior, random.fork(1));
  const seenRanges = rangesOf(seen);
  const couplings =
    alternates || drawn.length === 0
      ? seen
      : seen.map(on => mapPair(on, c => c / (gainOf('reaching', fork) * densityGain(perDay))));
  const directions = directionsOf(dance, alternates, answers, seenRanges, perDay, random.fork(18));
  const bounded = boundedChase(patterns, directions);
  const grade = judge({
    probability: bounded,
    fitted: law !== null && enough,
    alternates,
    together: law ? drawCouplings(law, 500, random.fork(16)).map(({ on }) => on) : [],
    ranges: seenRanges,
  });
  const probability = grade.leansTo === null ? bounded : atLeast(bounded, grade.leansTo, LEANS);
  const clearer = law !== null && enough && !alternates && grade.sure !== 'likely' && grade.why !== 'shared';
  return {
    drawn,
    couplings,
    ranges: rangesOf(couplings),
    pattern: {
      ...grade,
      probability,
      moreWeeks: clearer ? moreWeeks(law, answers, summary, days, apart) : null,
      alternationDays: (period || long) && grade.why === 'alternating' ? alternation.periodDays : null,
    },
    directions,
    alternates,
  };
}

/** A chase is no surer than the less sure of its two sides: that one comes along, and that the other steps back. The rest is `one-sided`.
 * Before, 7 of 11 likely chases of *tides* and *letters* were right; in the other four one side alone responded. */
export function boundedChase(
  probability: Readonly<Record<Pattern, number>>,
  directions: readonly Pick<Direction, 'of' | 'about' | 'probability'>[],
): Readonly<Record<Pattern, number>> {
  const side = (of: 'a' | 'b', toward: boolean): number =>
    Math.max(
      ...directions
        .filter(one => one.of === of)
        .map(({ about, probability: { more, less } }) => ((about === 'delay') !== toward ? more : less)),
    );
  const most = Math.max(Math.min(side('a', true), side('b', false)), Math.min(side('b', true), side('a', false)));
  const chase = Math.min(probability.chase, most);
  return { ...probability, chase, 'one-sided': probability['one-sided'] + (probability.chase - chase) };
}

/** The same with at least this probability for one pattern; the others share what is left. A leaning by the ranges alone
 * was right in 12 of 15 records, which is no less often than one by its probability. */
export function atLeast(
  probability: Readonly<Record<Pattern, number>>,
  pattern: Pattern,
  least: number,
): Readonly<Record<Pattern, number>> {
  const own = probability[pattern];
  if (own >= least) return probability;
  const rest = (1 - least) / (1 - own);
  const scaled = PATTERNS.map(one => [one, one === pattern ? least : rest * probability[one]]);
  return Object.fromEntries(scaled) as Record<Pattern, number>;
}

const drawnOf = (
  law: CouplingLaw | null,
  dealt: Dealt | null,
  alternates: boolean,
  random: Random,
): readonly CouplingDraw[] =>
  !law ? [] : alternates ? drawUnknown(law, COUPLING_DRAWS, random) : drawReaching(law, dealt, COUPLING_DRAWS, random);

const rangesOf = (couplings: readonly Pair<number>[]): Pair<Interval> =>
  bothSides(u => intervalOf(couplings.map(c => c[u])));

export const priorDraws = (deviation: number, random: Random): readonly Pair<number>[] =>
  Array.from({ length: COUPLING_DRAWS }, () => [deviation * random.normal(), deviation * random.normal()] as const);
