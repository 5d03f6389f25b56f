import {
  bothSides,
  exchangeBy,
  HOUR,
  type Exchange,
  type Interval,
  intervalOf,
  type Pair,
  quantileSorted,
  randomFrom,
  type Side,
  swap,
  WEEK,
} from '../../base/index.ts';
import {
  AS_USUAL,
  type Evidence,
  type Input,
  observe,
  POSTERIOR_EXCHANGE,
  type Posterior,
  type SamplePath,
  simulateForward,
} from '../../fit/index.ts';
import { type MoveKind, POPULATION, type Stepper, stepShare } from '../../model/index.ts';
import type { Turns, TurnTimes } from '../../turns/index.ts';
import {
  type Differences,
  DIFFERENCES_EXCHANGE,
  dotsOf,
  meanOf,
  openSilence,
  outcomesIn,
  SHOWN_PATHS,
  type Tally,
  type Weekly,
} from './differences.ts';
import { OUTCOMES } from '../outcomes/outcome.ts';

export type Order = 'alone' | 'a-first' | 'b-first' | 'together';

/** Reaches week by week, of A and of B, on one sample path. */
export interface WeeklyPath {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Sample paths under one order of moving: reaches a week of A and of B. */
export interface Ahead {
  readonly order: Order;
  readonly courses: readonly WeeklyPath[];
  readonly a: readonly Interval[];
  readonly b: readonly Interval[];
  /** Counts of the paths shown: more reaches than without the move, about as many (within a tenth), fewer. */
  readonly countsA: Tally;
  readonly countsB: Tally;
  /** The same of the usual quiet spell between the two: a silence longer than the usual session gap. */
  readonly quiet: QuietTally;
  /** Every outcome that a try may look at. */
  readonly differences: readonly Differences[];
}

export interface QuietTally {
  readonly shorter: number;
  readonly same: number;
  readonly longer: number;
}

/** The model's own answer, of the one population of pairs that the product speaks of (`stepShare`); it knows nothing of this record. */
export interface Generic {
  /** Set of numbers of the model; a pair by name in forecasts of earlier releases. */
  readonly preset: string;
  readonly pairs: number;
  /** Number in which the person without the move (each, where both move) came nearer: half as many messages again. */
  readonly warmer: number;
  /** Given for a step of the one who steps back: number in which the one who reaches pressed half as often. That one
   * relaxes and writes less, so hardly anybody came nearer. */
  readonly calmer?: number;
}

const crossed = { a: { cross: 'b' }, b: { cross: 'a' } } as const;
const PATHS_EXCHANGE = { each: { fields: crossed } } as const;

export type WhatIf =
  | {
      readonly told: false;
      readonly why: 'not-visible' | 'too-little';
      /** Natural differences between weeks: every second week less the others on the same path, without a move. Given
       * for steps that a record cannot see; absent where the record is too short. */
      readonly differences?: readonly Differences[];
    }
  | {
      readonly told: true;
      readonly orders: readonly Ahead[];
      /** The same paths, on the same chances, without the move: one for each of `courses`. */
      readonly without: readonly WeeklyPath[];
      readonly generic: Generic;
    };

const ORDERS: readonly Order[] = ['alone', 'a-first', 'b-first', 'together'];

export const WHAT_IF_EXCHANGE: Exchange<WhatIf> = {
  on: 'told',
  cases: {
    false: { fields: { told: 'same', why: 'same', differences: DIFFERENCES_EXCHANGE } },
    true: {
      fields: {
        told: 'same',
        orders: {
          each: {
            fields: {
              order: 'who',
              courses: PATHS_EXCHANGE,
              ...crossed,
              countsA: { cross: 'countsB' },
              countsB: { cross: 'countsA' },
              quiet: 'same',
              differences: DIFFERENCES_EXCHANGE,
            },
          },
          order: (p, q) => ORDERS.indexOf(p.order) - ORDERS.indexOf(q.order),
        },
        without: PATHS_EXCHANGE,
        generic: 'same',
      },
    },
  },
};

/** The order that a try follows: both do it in the same weeks. */
export const orderOf = ({ orders }: Extract<WhatIf, { readonly told: true }>): Ahead =>
  orders.find(({ order }) => order === 'together') ?? orders[0]!;

/** Forecast of one outcome; null: none. */
export function differenceIn(answer: WhatIf, outcome: string | null): Differences | null {
  const all = answer.told ? orderOf(answer).differences : answer.differences;
  return all?.find(one => one.outcome === outcome) ?? null;
}

/** Sample paths behind the ranges. */
const DRAWS = 100;
/** Days of record below which a pair's own variation cannot be estimated. */
const LEAST_DAYS = 56;

/** Effect of a move on reaching that a record can see. Null where the move changes how things are said or borne, which
 * a record of who wrote when does not show. Doses as in `MOVES`, but for a reach a day as on the card. */
export function inputOf(move: MoveKind): Input | null {
  switch (move) {
    case 'warm-break':
      return { ...AS_USUAL, followUps: 0 };
    case 'self-soothing':
      return { ...AS_USUAL, followUps: 0.5 };
    case 'cold-break':
      return { ...AS_USUAL, openings: 0.1, followUps: 0.1 };
    case 'small-bids':
      return { ...AS_USUAL, addedPerDay: 1 };
    default:
      return null;
  }
}

/** Sample paths of the weeks after the record if the move were made: the posterior of the fit carried on. A what-if, no
 * promise. Same input and seed: same bytes; exchanging the people exchanges the answer exactly. `progress`: share
 * done, after each path; an error it throws ends the work. `first`: a first look, from a fifth of the draws and the one
 * order that a try follows. */
export function whatIf(
  turns: Turns,
  evidence: Evidence,
  move: MoveKind,
  by: 'a' | 'b' | 'both',
  weeks: number,
  seed: number,
  progress: (fraction: number) => void = () => undefined,
  first = false,
): WhatIf {
  const input = inputOf(move);
  const posterior = goesOn(evidence);
  if (posterior === null) return { told: false, why: input === null ? 'not-visible' : 'too-little' };
  // From here on the mover, or the first to write, comes first, whoever is called A.
  const turned = by === 'both' ? turns.actor[0] === 1 : by === 'b';
  const most = first ? SHOWN_PATHS : DRAWS;
  const made = countedTo((by === 'both' && !first ? 4 : 2) * most, progress);
  const ahead = aheadOf(turns, posterior, turned, weeks, seed, made);
  const without = pathsOf(ahead, most, () => AS_USUAL);
  const usual = without.map(path => outcomesOf(path, ahead));
  if (input === null) return { told: false, why: 'not-visible', ...(weeks > 1 && { differences: byChance(usual) }) };
  // Whole weeks, as a try has them; of a single one, the middle.
  const half = weeks === 1 ? 4 : Math.ceil(weeks / 2) * 7;
  const orders: readonly (readonly [Order, Pair<number>])[] =
    by !== 'both'
      ? [['alone', ALONE]]
      : [
          ...(first
            ? []
            : ([
                [turned ? 'b-first' : 'a-first', [0, half]],
                [turned ? 'a-first' : 'b-first', [half, 0]],
              ] as const)),
          ['together', [0, 0]],
        ];
  const told = orders.map(([order, begins]) => foreseen(ahead, order, without, usual, inputsFrom(input, begins)));
  return {
    told: true,
    // A before B, whoever came first above.
    orders: [...told].sort((p, q) => ORDERS.indexOf(p.order) - ORDERS.indexOf(q.order)),
    without: without.slice(0, SHOWN_PATHS).map(weeksIn(ahead)),
    generic: genericOf(move, by === 'both' ? 'both' : roleOf(turns, by === 'a' ? 0 : 1)),
  };
}

/** Weekly reaches on every path behind the ranges of `whatIf` for a step of one person alone, with the same seed. Null
 * where it reports none. */
export function pathsAhead(
  turns: Turns,
  evidence: Evidence,
  move: MoveKind,
  by: 'a' | 'b',
  weeks: number,
  seed: number,
): readonly WeeklyPath[] | null {
  const input = inputOf(move);
  const posterior = goesOn(evidence);
  if (posterior === null || input === null) return null;
  const ahead = aheadOf(turns, posterior, by === 'b', weeks, seed, () => undefined);
  return pathsOf(ahead, DRAWS, inputsFrom(input, ALONE)).map(weeksIn(ahead));
}

/** Start of the paths; null: too little is known. */
const goesOn = ({ posterior, diagnostics }: Evidence): Posterior | null =>
  diagnostics.outcome === 'fine' && diagnostics.days >= LEAST_DAYS ? posterior : null;

/** Inputs of both people from these days on; the mover comes first. */
const inputsFrom =
  (input: Input, begins: Pair<number>) =>
  (side: Side, day: number): Input =>
    day >= begins[side] ? input : AS_USUAL;
const ALONE: Pair<number> = [0, Number.POSITIVE_INFINITY];

/** Recent role of a person in the loop, by who reached more in the last eight weeks. */
function roleOf(turns: Turns, mover: Side): 'reaching' | 'stepping-back' {
  const { count, start, actor, kind, coverage } = observe(turns);
  const since = (coverage.at(-1)?.to ?? 0) - 8 * WEEK;
  let lead = 0;
  for (let i = 0; i < count; i++) if (start[i]! >= since && kind[i] !== 0) lead += actor[i] === mover ? 1 : -1;
  return lead >= 0 ? 'reaching' : 'stepping-back';
}

interface AheadOf {
  /** Posterior with the mover first. */
  readonly posterior: Posterior;
  readonly weeks: number;
  readonly cut: TurnTimes['cut'];
  readonly seed: number;
  /** True if that person is B. */
  readonly turned: boolean;
  /** Called after every path, to report progress or stop. */
  readonly made: () => void;
}

const aheadOf = (
  { cut }: Turns,
  posterior: Posterior,
  turned: boolean,
  weeks: number,
  seed: number,
  made: () => void,
): AheadOf => ({
  posterior: turned ? exchangeBy(POSTERIOR_EXCHANGE, posterior) : posterior,
  weeks,
  cut,
  seed,
  turned,
  made,
});

function countedTo(all: number, progress: (fraction: number) => void): () => void {
  let made = 0;
  return () => progress(++made / all);
}

/** One path for each of the first `most` draws; the same chances whatever the input. */
function pathsOf(
  { posterior, weeks, seed, made }: AheadOf,
  most: number,
  input: (side: Side, day: number) => Input,
): readonly SamplePath[] {
  return posterior.draws.slice(0, most).map((draw, d) => {
    const random = randomFrom(seed).fork(d);
    made();
    return simulateForward(posterior, draw, 7 * weeks, input, [random.fork(1), random.fork(2)], random.fork(3));
  });
}

function weeklyOf({ at, actor, kind }: SamplePath, weeks: number): Pair<readonly number[]> {
  const counts: Pair<number[]> = bothSides(() => Array.from({ length: weeks }, () => 0));
  for (const [i, t] of at.entries()) if (kind[i] !== 0) counts[actor[i]!][Math.floor(t / WEEK)]!++;
  return counts;
}

/** Hours of the usual silence that ends a conversation; where none was seen whole, of the longest as far as it is seen. */
function quietOf({ at }: SamplePath, gapSeconds: number, weeks: number): number {
  const hours: number[] = [];
  for (let i = 1; i < at.length; i++) {
    const silence = at[i]! - at[i - 1]!;
    if (silence <= gapSeconds) continue;
    hours.push(silence / HOUR);
  }
  const open = openSilence({ count: at.length, start: at, end: at }, 0, weeks * WEEK);
  if (hours.length === 0 && open.seconds > gapSeconds) hours.push(open.seconds / HOUR);
  return quantileSorted(
    hours.sort((p, q) => p - q),
    0.5,
  );
}

function foreseen(
  ahead: AheadOf,
  order: Order,
  allWithout: readonly SamplePath[],
  usually: readonly Weekly[],
  input: (side: Side, day: number) => Input,
): Ahead {
  const { weeks } = ahead;
  const gapSeconds = ahead.cut.sessionGapSeconds;
  const paths = pathsOf(ahead, allWithout.length, input);
  const without = allWithout.slice(0, SHOWN_PATHS);
  const weekly = paths.map(weeksIn(ahead));
  const bands = (of: 'a' | 'b'): readonly Interval[] =>
    Array.from({ length: weeks }, (_, w) => intervalOf(weekly.map(path => path[of][w]!)));
  const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0.5);
  const usual = without.map(weeksIn(ahead));
  const tally = (of: 'a' | 'b'): Tally => {
    const [more, same, fewer] = counted(usual.map((path, d) => total(weekly[d]![of]) / total(path[of])));
    return { more, same, fewer };
  };
  const [longer, same, shorter] = counted(
    without.map((path, d) => {
      const ratio = quietOf(paths[d]!, gapSeconds, weeks) / quietOf(path, gapSeconds, weeks);
      // Two who leave no silence at all are as without.
      return Number.isFinite(ratio) ? ratio : 1;
    }),
  );
  return {
    order,
    courses: weekly.slice(0, without.length),
    a: bands('a'),
    b: bands('b'),
    countsA: tally('a'),
    countsB: tally('b'),
    quiet: { shorter, same, longer },
    differences: differencesOf(
      paths.map(path => outcomesOf(path, ahead)),
      usually,
    ),
  };
}

function outcomesOf({ at, actor }: SamplePath, { weeks, cut, turned }: AheadOf): Weekly {
  const start = Float64Array.from(at);
  const who = Uint8Array.from(actor, side => (turned ? 1 - side : side));
  return outcomesIn(
    { cut, count: at.length, start, end: start, actor: who, coverage: [{ from: 0, to: weeks * WEEK }] },
    0,
    weeks,
  );
}

const differencesOf = (paths: readonly Weekly[], without: readonly Weekly[]): readonly Differences[] =>
  OUTCOMES.map(({ name }) => {
    const usual = without.map(path => meanOf(path.get(name)!));
    return dotsOf(
      name,
      usual,
      paths.map((path, d) => meanOf(path.get(name)!) - usual[d]!),
    );
  });

/** Every second week less the others; which of them goes first takes turns, so that no trend leans to one side. */
const byChance = (without: readonly Weekly[]): readonly Differences[] =>
  OUTCOMES.map(({ name }) => {
    const weekly = without.map(path => path.get(name)!);
    return dotsOf(
      name,
      weekly.map(meanOf),
      weekly.map(
        (weeks, d) =>
          meanOf(weeks.filter((_, w) => (w + d) % 2 === 0)) - meanOf(weeks.filter((_, w) => (w + d) % 2 === 1)),
      ),
    );
  });

/** Number of ratios above a tenth more, within a tenth, and below a tenth less. */
function counted(ratios: readonly number[]): readonly [number, number, number] {
  const above = ratios.filter(ratio => ratio > 1.1).length;
  const below = ratios.filter(ratio => ratio < 1 / 1.1).length;
  return [above, ratios.length - above - below, below];
}

const weeksIn =
  ({ weeks, turned }: AheadOf) =>
  (path: SamplePath): WeeklyPath => {
    const counts = weeklyOf(path, weeks);
    const [a, b] = turned ? swap(counts) : counts;
    return { a, b };
  };

/** Typical effect of such a step in the model, over the product's one population of pairs. */
function genericOf(kind: MoveKind, by: Stepper): Generic {
  const { of, holds } = stepShare(kind, by);
  const found = { preset: POPULATION.variant, pairs: of, warmer: holds };
  return by === 'stepping-back' ? { ...found, calmer: stepShare(kind, by, 'calmer').holds } : found;
}
