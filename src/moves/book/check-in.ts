import {
  DAY,
  failure,
  type Interval,
  intervalFrom,
  issue,
  MINUTE,
  offsetMinutesAt,
  type Outcome,
  readWall,
  SECOND_MS,
  studentQuantile,
  success,
  zoneOf,
} from '../../base/index.ts';
import { message } from '../../words/index.ts';
import type { Answered } from '../../theory/index.ts';
import type { CheckIn } from './book.ts';

/** What a check-in asks, in the order in which it is asked (CC0, written for this project). */
export const CHECK_IN_ITEMS = [
  'closenessNow',
  'closenessWanted',
  'feltPressed',
  'feltLeftAlone',
  'goodDay',
] as const satisfies readonly (keyof CheckIn)[];
export const CHECK_IN_MOST = 10;

const DAYS_BETWEEN = 7;

/** First second of the day at which this person may check in again; null: now. A week is seven days of the calendar of `zone`, however long
 * a change of the clocks makes them; a zone that is not given or not known counts as UTC. */
export function nextCheckIn(checkIns: readonly CheckIn[], by: 0 | 1, zone?: string): number | null {
  const own = checkIns.filter(given => given.by === by).map(given => given.at);
  if (own.length === 0) return null;
  const wall = (dayOf(Math.max(...own), zone) + DAYS_BETWEEN) * DAY * SECOND_MS;
  const known = knownZone(zone);
  return (known === null ? wall : readWall(known, wall).at) / SECOND_MS;
}

/** Which day it is on the clock of that zone. */
function dayOf(at: number, zone: string | undefined): number {
  const known = knownZone(zone);
  return Math.floor((at + (known === null ? 0 : offsetMinutesAt(known, at * SECOND_MS) * MINUTE)) / DAY);
}

const knownZone = (zone: string | undefined) => (zone === undefined ? null : zoneOf(zone));

/** The list with one more, in time order. Refused, with a sentence: a second by the same person within seven days of the
 * calendar of `zone`, an answer that is not a whole number from 0 to 10, and a check-in without any answer. */
export function addCheckIn(checkIns: readonly CheckIn[], next: CheckIn, zone?: string): Outcome<readonly CheckIn[]> {
  const answers = CHECK_IN_ITEMS.map(item => next[item]);
  if (answers.some(answer => answer !== null && !isAnswer(answer)))
    return failure(issue('error', 'out-of-range', message('check-in-no-scale')));
  if (answers.every(answer => answer === null)) return failure(issue('error', 'empty', message('check-in-no-answer')));
  const day = dayOf(next.at, zone);
  if (checkIns.some(({ by, at }) => by === next.by && Math.abs(day - dayOf(at, zone)) < DAYS_BETWEEN))
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

/** Fewest weeks for a usual difference (docs/spec/moves.md, MV15). */
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

/** What one person's check-ins say of alarm and overwhelm, as shares of the scale. */
export const answeredBy = (checkIns: readonly CheckIn[], by: 0 | 1): readonly Answered[] =>
  checkIns.flatMap(({ by: who, at, closenessNow: now, closenessWanted: wanted, feltLeftAlone, feltPressed }) =>
    who !== by
      ? []
      : [
          {
            at,
            wantedMinusNow: now === null || wanted === null ? null : (wanted - now) / CHECK_IN_MOST,
            leftAlone: feltLeftAlone === null ? null : feltLeftAlone / CHECK_IN_MOST,
            pressed: feltPressed === null ? null : feltPressed / CHECK_IN_MOST,
          },
        ],
  );
