import {
  DAY,
  failure,
  type Interval,
  intervalFrom,
  issue,
  normalQuantile,
  otherSide,
  type Outcome,
  studentQuantile,
  success,
  WEEK,
} from '../../base/index.ts';
import { message } from '../../words/index.ts';
import type { Turns } from '../../turns/index.ts';
import { reachesByDay } from '../reaches.ts';
import type { CheckIn } from './book.ts';
import { weightedInterval } from './round-robin.ts';

/** What a check-in asks, in the order in which it is asked (CC0, written for this project). */
export const CHECK_IN_ITEMS = [
  'closenessNow',
  'closenessWanted',
  'feltPressed',
  'feltLeftAlone',
  'goodDay',
] as const satisfies readonly (keyof CheckIn)[];
export const CHECK_IN_MOST = 10;

/** First second at which this person may check in again; null: now. */
export function nextCheckIn(checkIns: readonly CheckIn[], by: 0 | 1): number | null {
  const own = checkIns.filter(given => given.by === by).map(given => given.at);
  return own.length === 0 ? null : Math.max(...own) + WEEK;
}

/** The list with one more, in time order. Refused, with a sentence: a second by the same person within seven days, an
 * answer that is not a whole number from 0 to 10, and a check-in without any answer. */
export function addCheckIn(checkIns: readonly CheckIn[], next: CheckIn): Outcome<readonly CheckIn[]> {
  const answers = CHECK_IN_ITEMS.map(item => next[item]);
  if (answers.some(answer => answer !== null && !isAnswer(answer)))
    return failure(issue('error', 'out-of-range', message('check-in-no-scale')));
  if (answers.every(answer => answer === null)) return failure(issue('error', 'empty', message('check-in-no-answer')));
  if (checkIns.some(({ by, at }) => by === next.by && Math.abs(next.at - at) < WEEK))
    return failure(issue('error', 'too-soon', message('check-in-too-soon')));
  return success([...checkIns, next].sort((p, q) => p.at - q.at));
}

export const isAnswer = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= CHECK_IN_MOST;

/** What one person's check-ins give by themselves: closeness wanted minus closeness now, week by week, on the scale of the
 * answers (-10..10); above zero more was wanted. */
export interface Wanted {
  readonly weeks: readonly { readonly at: number; readonly now: number; readonly wanted: number }[];
  /** The usual difference; null: too few weeks. */
  readonly usual: Interval | null;
  readonly least: number;
}

/** Fewest weeks for a usual difference (docs/spec/moves.md, M15). */
export const LEAST_WEEKS = 6;
/** How much of one week's answer the next keeps, taken for granted: too few weeks to see it. Less would make ranges narrow. */
const KEPT = 0.3;

export function wantedOf(checkIns: readonly CheckIn[], by: 0 | 1): Wanted {
  const weeks = checkIns.flatMap(({ by: who, at, closenessNow: now, closenessWanted: wanted }) =>
    who === by && now !== null && wanted !== null ? [{ at, now, wanted }] : [],
  );
  const n = weeks.length;
  if (n < LEAST_WEEKS) return { weeks, usual: null, least: LEAST_WEEKS };
  const differences = weeks.map(({ now, wanted }) => wanted - now);
  const mean = differences.reduce((sum, d) => sum + d, 0) / n;
  // Answers are whole numbers: a person who always gives the same one has not said it to the last digit.
  const variance = (differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) + ROUNDING) / (n - 1);
  const error = Math.sqrt((variance / n) * ((1 + KEPT) / (1 - KEPT)));
  const usual = intervalFrom(p => Math.max(-10, Math.min(10, mean + error * studentQuantile(p, n - 1))));
  return { weeks, usual, least: LEAST_WEEKS };
}
const ROUNDING = 1 / 6;

/** One person's comfort band (`need` and `room` of the model's `Person`) as their check-ins and the other's reaching show
 * it: bids a day, 1 being an ordinary day of this pair. */
export type Band =
  | { readonly told: false; readonly checkIns: number; readonly least: number }
  | { readonly told: true; readonly checkIns: number; readonly need: Interval; readonly room: Interval };

/** A week's answers beside what was felt of the other's reaching in the seven days before. */
export interface Felt {
  readonly warmth: number;
  readonly wantedMinusNow: number | null;
  readonly pressed: number | null;
  readonly leftAlone: number | null;
}

/** Fewest check-ins for a band (docs/spec/moves.md, M15). */
export const LEAST_FOR_BAND = 8;

/** The other's openings and follow-ups in the seven days before a moment, a day, over the mean of both people's over the
 * record; null where less than four of the days have a record. `by` is the person who felt it. */
export function warmthBefore(turns: Turns, by: 0 | 1, at: number): number | null {
  const counts = reachesByDay(turns);
  const others = counts[otherSide(by)];
  const known = counts.map(days => days.filter(n => Number.isFinite(n)));
  const total = known.reduce((sum, days) => days.reduce((s, n) => s + n, sum), 0);
  const usual = total / (known[0]!.length + known[1]!.length);
  const from = turns.coverage[0]?.from ?? 0;
  const end = Math.floor((at - from) / DAY);
  const week = end < 0 ? others.subarray(0, 0) : others.subarray(Math.max(0, end - 7), end);
  const days = week.filter(n => Number.isFinite(n));
  if (days.length < 4 || !(usual > 0)) return null;
  return days.reduce((sum, n) => sum + n, 0) / days.length / usual;
}

/** The band of one person from their check-ins, each beside what the record shows of the other's reaching before it. */
export function bandOf(turns: Turns, checkIns: readonly CheckIn[], by: 0 | 1): Band {
  return bandFrom(
    checkIns.flatMap((given): readonly Felt[] => {
      if (given.by !== by) return [];
      const warmth = warmthBefore(turns, by, given.at);
      const { closenessNow: now, closenessWanted: wanted } = given;
      const wantedMinusNow = now === null || wanted === null ? null : wanted - now;
      const { feltPressed: pressed, feltLeftAlone: leftAlone } = given;
      if (warmth === null || (wantedMinusNow === null && pressed === null && leftAlone === null)) return [];
      return [{ warmth, wantedMinusNow, pressed, leftAlone }];
    }),
  );
}

const QUANTILES = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => normalQuantile((k + 0.5) / count));
/** Prior, wide around the model's presets: log-normal need, log-normal width of the band. */
const NEEDS = QUANTILES(36).map(z => 1.3 * Math.exp(0.4 * z));
const WIDTHS = QUANTILES(36).map(z => 0.6 * Math.exp(0.6 * z));
/** Share of the scale that a person uses, scatter of an answer as a share of the scale, and width of the band's edge: what
 * is not known of the person and is averaged over. */
const USES = [0.4, 0.55, 0.7, 0.85, 1];
const SCATTERS = [0.08, 0.12, 0.18, 0.27, 0.4];
const SOFTS = [0.15, 0.25, 0.4];

/** Posterior of the band: left alone follows the model's alarm S((need - warmth) / soft), pressed its overwhelm
 * S((warmth - room) / soft), and closeness wanted minus now their difference, each with normal scatter. */
export function bandFrom(weeks: readonly Felt[]): Band {
  if (weeks.length < LEAST_FOR_BAND) return { told: false, checkIns: weeks.length, least: LEAST_FOR_BAND };
  const needs: number[] = [];
  const rooms: number[] = [];
  const logs: number[] = [];
  for (const need of NEEDS)
    for (const width of WIDTHS) {
      needs.push(need);
      rooms.push(need + width);
      logs.push(logSum(SOFTS.flatMap(soft => logLikelihoods(weeks, need, need + width, soft))));
    }
  const top = Math.max(...logs);
  const weights = logs.map(log => Math.exp(log - top));
  return {
    told: true,
    checkIns: weeks.length,
    need: weightedInterval(needs, weights),
    room: weightedInterval(rooms, weights),
  };
}

function logSum(logs: readonly number[]): number {
  const top = Math.max(...logs);
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0));
}

/** By use of the scale and scatter. The sums over all answers do not depend on these two. */
function logLikelihoods(weeks: readonly Felt[], need: number, room: number, soft: number): readonly number[] {
  const seen = summed(weeks, need, room, soft);
  return USES.flatMap(use => {
    const squares = seen.answers - 2 * use * seen.both + use * use * seen.expected;
    return SCATTERS.map(scatter => WEIGHT * (-seen.count * Math.log(scatter) - 0.5 * (squares / scatter ** 2)));
  });
}

/** The three answers of a week are one person's one mood: together they weigh as half as many independent ones. */
const WEIGHT = 0.5;

const edge = (x: number): number => 1 / (1 + Math.exp(-x));

/** Sums over all answers: of squares, of squares of what the band expects, and of their products, as shares of the scale. */
function summed(weeks: readonly Felt[], need: number, room: number, soft: number) {
  let [count, answers, both, expected] = [0, 0, 0, 0];
  for (const { warmth, wantedMinusNow, pressed, leftAlone } of weeks) {
    const alarm = edge((need - warmth) / soft);
    const overwhelm = edge((warmth - room) / soft);
    for (const [answer, mean] of [
      [wantedMinusNow, alarm - overwhelm],
      [leftAlone, alarm],
      [pressed, overwhelm],
    ] as const) {
      if (answer === null) continue;
      const share = answer / CHECK_IN_MOST;
      count++;
      answers += share ** 2;
      both += share * mean;
      expected += mean ** 2;
    }
  }
  return { count, answers, both, expected };
}
