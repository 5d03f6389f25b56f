import { DAY, HOUR, type Interval, intervalOf, quantileSorted, type Random, randomFrom } from '../base/index.ts';
import type { Evidence } from '../fit/index.ts';
import { drawAround, MOVES, type MoveKind, PRESETS, simulate, type Who } from '../model/index.ts';
import type { Turns } from '../turns/index.ts';
import { couplingDraws } from './change.ts';
import {
  AS_USUAL,
  drawStanding,
  goOn,
  type Input,
  type Now,
  reachesByDay,
  remember,
  type Standing,
  standingOf,
  type Two,
} from './ahead.ts';

export type Order = 'alone' | 'a-first' | 'b-first' | 'together';

export interface Tally {
  readonly more: number;
  readonly same: number;
  readonly fewer: number;
}

/** Reaches week by week, of A and of B. */
export interface Course {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Courses under one order of moving: reaches a week of A and of B. In every list of two, A comes first. */
export interface Ahead {
  readonly order: Order;
  readonly courses: readonly Course[];
  readonly a: readonly Interval[];
  readonly b: readonly Interval[];
  /** Of the courses shown: how many had more, about as many (within a tenth), fewer reaches than without the move. */
  readonly countsA: Tally;
  readonly countsB: Tally;
  /** The same of the usual quiet spell between the two: a silence longer than the usual session gap. */
  readonly quiet: QuietTally;
  /** Course by course, with the move over without: the usual quiet spell, and conversations begun by A, by B and by either.
   * Forecasts of earlier releases have none. */
  readonly ratios?: Ratios;
}
export interface Ratios {
  readonly quiet: readonly number[];
  readonly openings: { readonly a: readonly number[]; readonly b: readonly number[]; readonly both: readonly number[] };
}
export interface QuietTally {
  readonly shorter: number;
  readonly same: number;
  readonly longer: number;
}

/** The model's own answer for its reference pair and pairs much like it; it knows nothing of this record. */
export interface Generic {
  readonly preset: string;
  readonly pairs: number;
  /** In how many the warmth of the one who does not move (of both, where both do) rose by a tenth or more. */
  readonly warmer: number;
}

export type WhatIf =
  | { readonly told: false; readonly why: 'not-visible' | 'too-little' | 'direction' }
  | {
      readonly told: true;
      readonly orders: readonly Ahead[];
      /** The same courses, on the same chances, without the move: one for each of `courses`. */
      readonly without: readonly Course[];
      readonly generic: Generic;
    };

export const COURSES = 20;
const DRAWS = 200;

/** What a move does to reaching that a record can see; null: its work lies in how things are said or borne, and a record of
 * who wrote when does not show it. Doses as in `MOVES`, but for a reach a day as on the card. */
function inputOf(move: MoveKind, followUpShare: number, room: number): Input | null {
  switch (move) {
    case 'warm-break':
      return { factor: 1 - followUpShare, add: 0 };
    case 'self-soothing':
      return { factor: 1 - 0.5 * followUpShare, add: 0 };
    case 'cold-break':
      return { factor: 0.1, add: 0 };
    case 'small-bids':
      return { factor: 1, add: room };
    default:
      return null;
  }
}

/** What a coupling may be for the one that was fitted: planted couplings come back from the fit at half to nine tenths of
 * their size (docs/validation.md, "recovered"), so a forecast takes each draw times a log-normal factor. Chosen on invented
 * pairs apart from those of the page: without it 73 % of their weeks lay in the 80 % ranges, with it 76 %. */
const WIDENING = { median: 1.3, sd: 0.5, label: 2 ** 20 } as const;
const wider = (random: Random): number => WIDENING.median * Math.exp(WIDENING.sd * random.normal());

/** Courses of the weeks after the record if the move were made, from its own habits and couplings. A what-if, no promise.
 * Same input and seed: same bytes; exchanging the people exchanges the answer exactly. */
export function whatIf(
  turns: Turns,
  evidence: Evidence,
  move: MoveKind,
  by: 'a' | 'b' | 'both',
  weeks: number,
  seed: number,
): WhatIf {
  // Everything below works on "first" and "second": who moves, or who wrote first, whoever is called A.
  const first = by === 'both' ? (turns.actor[0] === 1 ? 1 : 0) : by === 'a' ? 0 : 1;
  const { counts, followUpShare, room, seconds } = reachesByDay(turns, first);
  const inputs = [inputOf(move, followUpShare[0], room[0]), inputOf(move, followUpShare[1], room[1])] as const;
  if (inputs[0] === null || inputs[1] === null) return { told: false, why: 'not-visible' };
  const standing = [standingOf(counts[0]), standingOf(counts[1])] as const;
  const { coupling, diagnostics } = evidence;
  const { verdict } = evidence.pattern;
  if (standing[0] === null || standing[1] === null || (verdict === 'too-little-data' && diagnostics.outcome !== 'fine'))
    return { told: false, why: 'too-little' };
  const onSecond = first === 0 ? coupling.aToB : coupling.bToA;
  const onFirst = first === 0 ? coupling.bToA : coupling.aToB;
  const open = ({ low80, high80 }: Interval): boolean => low80 <= 0 && high80 >= 0;
  // A long record in which no one kind of dance is likelier than the others cannot tell the direction either.
  if (verdict === 'no-coupling' || verdict === 'too-little-data' || open(onSecond) || (by === 'both' && open(onFirst)))
    return { told: false, why: 'direction' };
  const chance = randomFrom(seed).fork(WIDENING.label);
  const draws = couplingDraws(evidence).map(([onA, onB], d): Two => {
    const [onFirst, onSecond] = first === 0 ? [onA, onB] : [onB, onA];
    return [onFirst * wider(chance.fork(2 * d)), onSecond * wider(chance.fork(2 * d + 1))];
  });
  const pair: Pair = { counts, standing: [standing[0], standing[1]], draws, memoryDays: coupling.lagDays };
  const clock: Clock = { seconds, gapSeconds: turns.cut.sessionGapSeconds };
  const half = Math.ceil(weeks / 2) * 7;
  const orders: readonly (readonly [Order, Two])[] =
    by === 'both'
      ? [
          [first === 0 ? 'a-first' : 'b-first', [0, half]],
          [first === 0 ? 'b-first' : 'a-first', [half, 0]],
          ['together', [0, 0]],
        ]
      : [['alone', [0, Number.POSITIVE_INFINITY]]];
  const own = [inputs[0], inputs[1]] as const;
  const shown = orders.map(([order, begins]) =>
    aheadOf(pair, clock, order, weeks, (person, day) => (day >= begins[person] ? own[person] : AS_USUAL), first, seed),
  );
  const sum = (x: Float64Array): number => x.slice(-56).reduce((s, n) => s + (Number.isFinite(n) ? n : 0), 0);
  const mover = by === 'both' ? 'both' : sum(counts[0]) >= sum(counts[1]) ? 'reaching' : 'stepping-back';
  return {
    told: true,
    // A before B, whoever came first above.
    orders: [...shown].sort((p, q) => ORDERS.indexOf(p.order) - ORDERS.indexOf(q.order)),
    without: coursesOf(pair, weeks, () => AS_USUAL, COURSES, randomFrom(seed)).map(({ without }) =>
      asAB(without, first),
    ),
    generic: genericOf(move, mover, weeks, seed),
  };
}

const ORDERS: readonly Order[] = ['alone', 'a-first', 'b-first', 'together'];

/** What a forecast needs of a pair; the test of calibration builds it from pairs whose truth is known. */
export interface Pair {
  readonly counts: readonly [Float64Array, Float64Array];
  readonly standing: readonly [Standing, Standing];
  /** Draws of the couplings on the first and on the second. */
  readonly draws: readonly Two[];
  readonly memoryDays: number;
}

/** Reaches a week of first and second, draw by draw, with the input and without it on the same chances. */
export function coursesOf(
  pair: Pair,
  weeks: number,
  input: (person: 0 | 1, day: number) => Input,
  draws: number,
  random: Random,
) {
  let now: Now = {
    level: [0, 0],
    recent: [Math.exp(pair.standing[0].mean) * pair.memoryDays, Math.exp(pair.standing[1].mean) * pair.memoryDays],
    usual: [Math.exp(pair.standing[0].mean), Math.exp(pair.standing[1].mean)],
  };
  for (let day = 0; day < pair.counts[0].length; day++)
    now = remember(now, [pair.counts[0][day]!, pair.counts[1][day]!], pair.memoryDays);
  return Array.from({ length: draws }, (_, d) => {
    const chance = random.fork(d);
    const s = [drawStanding(pair.standing[0], chance.fork(1)), drawStanding(pair.standing[1], chance.fork(2))] as const;
    const habits = {
      mean: [s[0].mean, s[1].mean] as Two,
      sd: [s[0].sd, s[1].sd] as Two,
      keep: [s[0].keep, s[1].keep] as Two,
      spread: [s[0].spread, s[1].spread] as Two,
    };
    const start: Now = { ...now, level: [s[0].level, s[1].level] };
    const answering = { on: pair.draws[d % pair.draws.length]!, memoryDays: pair.memoryDays };
    const run = (how: typeof input) => goOn(habits, answering, start, 7 * weeks, how, chance.fork(3)).counts;
    const days = { withMove: run(input), without: run(() => AS_USUAL) };
    return { withMove: days.withMove.map(byWeek), without: days.without.map(byWeek), days };
  });
}

const byWeek = (days: Float64Array): readonly number[] =>
  Array.from({ length: days.length / 7 }, (_, w) => days.subarray(7 * w, 7 * w + 7).reduce((sum, n) => sum + n, 0));

/** When in a day each of the two reaches, and what silence ends a session. */
interface Clock {
  readonly seconds: readonly [readonly number[], readonly number[]];
  readonly gapSeconds: number;
}

/** In days of so many reaches, each put at a time of day at which that person has reached before: hours of the usual silence,
 * and how many conversations each begins. The same `random` puts the first n of a day at the same times, however many there are. */
function silencesOf(days: readonly [Float64Array, Float64Array], clock: Clock, random: Random) {
  const at: { readonly t: number; readonly by: 0 | 1 }[] = [];
  for (const by of [0, 1] as const) {
    const own = clock.seconds[by];
    for (const [day, count] of days[by].entries()) {
      const chance = random.fork(2 * day + by);
      for (let k = 0; k < count; k++) at.push({ t: day * DAY + own[chance.below(own.length)]!, by });
    }
  }
  at.sort((p, q) => p.t - q.t);
  const begins = at
    .slice(1)
    .flatMap(({ t, by }, i) => (t - at[i]!.t > clock.gapSeconds ? [{ by, after: t - at[i]!.t }] : []));
  const hours = begins.map(({ after }) => after / HOUR).sort((p, q) => p - q);
  const of = (person: 0 | 1): number => begins.filter(({ by }) => by === person).length + 0.5;
  return { quiet: quantileSorted(hours, 0.5), openings: [of(0), of(1)] as const };
}

function aheadOf(
  pair: Pair,
  clock: Clock,
  order: Order,
  weeks: number,
  input: (person: 0 | 1, day: number) => Input,
  first: 0 | 1,
  seed: number,
): Ahead {
  const all = coursesOf(pair, weeks, input, DRAWS, randomFrom(seed));
  const a = first;
  const b = (1 - first) as 0 | 1;
  const bands = (person: 0 | 1): readonly Interval[] =>
    Array.from({ length: weeks }, (_, w) => intervalOf(all.map(course => course.withMove[person]![w]!)));
  const shown = all.slice(0, COURSES);
  const tally = (person: 0 | 1): Tally => {
    const total = (x: readonly number[]): number => x.reduce((sum, n) => sum + n, 0.5);
    const [more, same, fewer] = counted(
      shown.map(({ withMove, without }) => total(withMove[person]!) / total(without[person]!)),
    );
    return { more, same, fewer };
  };
  const silences = shown.map(({ days }, d) => {
    const [withMove, without] = [days.withMove, days.without].map(of =>
      silencesOf(of, clock, randomFrom(seed).fork(d).fork(4)),
    ) as [ReturnType<typeof silencesOf>, ReturnType<typeof silencesOf>];
    const ratio = withMove.quiet / without.quiet;
    const begun = (...of: readonly (0 | 1)[]): number => {
      const total = ({ openings }: typeof withMove): number => of.reduce((sum: number, i) => sum + openings[i], 0);
      return total(withMove) / total(without);
    };
    // A course without any silence is as without.
    return { quiet: Number.isFinite(ratio) ? ratio : 1, a: begun(a), b: begun(b), both: begun(0, 1) };
  });
  const [longer, same, shorter] = counted(silences.map(({ quiet }) => quiet));
  return {
    order,
    courses: shown.map(({ withMove }) => asAB(withMove, first)),
    a: bands(a),
    b: bands(b),
    countsA: tally(a),
    countsB: tally(b),
    quiet: { shorter, same, longer },
    ratios: {
      quiet: silences.map(({ quiet }) => quiet),
      openings: {
        a: silences.map(one => one.a),
        b: silences.map(one => one.b),
        both: silences.map(one => one.both),
      },
    },
  };
}

/** How many ratios lie above a tenth more, within, and below a tenth less. */
function counted(ratios: readonly number[]): readonly [number, number, number] {
  const above = ratios.filter(ratio => ratio > 1.1).length;
  const below = ratios.filter(ratio => ratio < 1 / 1.1).length;
  return [above, ratios.length - above - below, below];
}

const asAB = (ofFirstAndSecond: readonly (readonly number[])[], first: 0 | 1): Course => ({
  a: ofFirstAndSecond[first]!,
  b: ofFirstAndSecond[1 - first]!,
});

const PAIRS = 40;

function genericOf(kind: MoveKind, by: 'reaching' | 'stepping-back' | 'both', weeks: number, seed: number): Generic {
  const preset = PRESETS[0]!;
  const { dose } = MOVES[kind];
  let warmer = 0;
  for (let i = 0; i < PAIRS; i++) {
    const pair = drawAround(preset.pair, 0.2, seed, i);
    const before = simulate(pair, { every: 10 });
    const course = simulate(pair, {
      days: 7 * weeks,
      start: before.end,
      moves: [{ kind, by, start: 0, days: 7 * weeks, dose, lapses: 0 }],
    });
    const others: readonly Who[] = course.movers[0] === 'a' ? ['b'] : course.movers[0] === 'b' ? ['a'] : ['a', 'b'];
    const warmth = (w: Who): number => course[w].warmth.reduce((sum, v) => sum + v, 0) / course.t.length;
    const rose = others.every(w => warmth(w) > 1.1 * before[w].warmth.at(-1)!);
    if (rose) warmer++;
  }
  return { preset: preset.id, pairs: PAIRS, warmer };
}
