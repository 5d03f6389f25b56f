import { mapPair, type Side } from '../../../../src/base/index.ts';
import {
  type Course,
  type Dyad,
  drawPerturbed,
  type Move,
  simulate,
  tiedAs,
  usualMove,
  walkBids,
  whileBusy,
  type Who,
} from '../../../../src/model/index.ts';
import { living, MESSAGES, restOf } from '../night/evening.ts';
import type { Days } from './day-score.ts';

/** Courses of the scenes: the equations with the living numbers, computed in the page. */
export const HALF_A_YEAR = 182;
/** Calm days that are drawn before anything happens. */
export const CALM_DAYS = 8;
/** Variation between pairs. */
const SPREAD = 0.1;

/** Ties of the first pairs of the first scene. Each has the living pair's people with the rates of that tie. */
const TIES = ['couple', 'parent-and-grown-child', 'friends'] as const;
export const tieAt = (index: number): (typeof TIES)[number] => TIES[index] ?? 'couple';

/** A pair of the first scene: one of each tie, and after them couples much like the first. */
export const pairAt = (index: number): Dyad =>
  index < TIES.length ? tiedAs(living.pair, tieAt(index)) : drawPerturbed(living.pair, SPREAD, 5, index - TIES.length);

/** As a picture says it. */
export const tenth = (value: number | undefined): number => Math.round(10 * value!) / 10;

const sent = ({ warmth, pressure }: Course['a'], days: readonly number[]): readonly number[] =>
  days.map(day => MESSAGES * (warmth[day]! + pressure[day]!));

/** Messages a day of both on those days of a course with a point a day. */
export const sentOn = (course: Course, days: readonly number[]): Days => [sent(course.a, days), sent(course.b, days)];

/** Courses of a pair by spell: a hand goes back and forth over the same few days. */
const known = new WeakMap<Dyad, Map<string, Course>>();

/** From calm: busy days of one person, then half a year. */
export function afterBusy(pair: Dyad, rest: readonly number[], by: Who, days: number): Course {
  const of = known.get(pair) ?? new Map<string, Course>();
  known.set(pair, of);
  const key = `${by} ${days}`;
  const course = of.get(key) ?? spellOf(pair, rest, by, days);
  of.set(key, course);
  return course;
}

const spellOf = (pair: Dyad, rest: readonly number[], by: Who, days: number): Course =>
  simulate(pair, {
    days: CALM_DAYS + days + HALF_A_YEAR,
    step: 0.5,
    start: rest,
    moves: days === 0 ? [] : [whileBusy({ by, start: CALM_DAYS, days })],
  });

/** True if nobody is under strain on the last day: every alarm and overwhelm below a half. */
export function hasHealed({ a, b }: Course): boolean {
  return [a.alarm, a.overwhelm, b.alarm, b.overwhelm].every(values => values.at(-1)! < 0.5);
}

/** The worst timing of a course: how hard it is for `b` to take in what `a` sends. */
export interface Timing {
  /** Point at which `a` presses most, and that at which `b` sends least. */
  readonly presses: number;
  readonly least: number;
  /** Alarm of `a` and overwhelm of `b` when `a` presses most, 0..1. */
  readonly alarm: number;
  readonly air: number;
  /** True if the two points are at most two weeks apart, and `b`'s overwhelm is then above half: the bounds
   * of the claim `bad-timing`, which also takes a point near the least. */
  readonly meets: boolean;
  /** True if, by its end, `b` sends less than when the spell was over, and `a`'s alarm has risen again. */
  readonly again: boolean;
}

/** Of the first `days` points, a day each; the busy spell is over at point `free`. */
export function timingOf({ a, b }: Course, { days, free }: { readonly days: number; readonly free: number }): Timing {
  const top = (values: readonly number[], sign: 1 | -1, from = 0): number =>
    values
      .slice(0, days)
      .reduce((best, value, i) => (i > from && sign * value > sign * values[best]! ? i : best), from);
  const [presses, least] = [top(a.pressure, 1), top(b.warmth, -1)];
  const [alarm, air] = [a.alarm[presses]!, b.overwhelm[presses]!];
  return {
    presses,
    least,
    alarm,
    air,
    meets: Math.abs(presses - least) <= 14 && air > 0.5,
    again: b.warmth[days - 1]! < b.warmth[free]! && a.alarm[days - 1]! > a.alarm[top(a.alarm, -1, presses)]! + 0.05,
  };
}

/** State of two half a year after their hard week. */
export type Fate = 'a' | 'b' | 'even' | 'changed';

export interface Run {
  readonly fate: Fate;
  /** Messages of each on every day, the calm ones first. */
  readonly counts: Days;
}

/** Share of the reaching over thirty days from which a person counts as the one who reaches. */
const REACHES = 0.62;
export const HARD_DAYS = 7;
export const ALIKE_DAYS = CALM_DAYS + HARD_DAYS + HALF_A_YEAR;

/** Two people, a week in which neither has room for the other, and half a year, with messages at random. It stops once a
 * day; counts are final before day `t`. */
export function* walkAlike(
  pair: Dyad,
  rest: readonly number[],
  seed: number,
): Generator<{ readonly t: number; readonly counts: Days }, Run, undefined> {
  const hard: Move & { readonly by: 'both' } = {
    ...whileBusy({ by: 'a', start: CALM_DAYS, days: HARD_DAYS }),
    by: 'both',
  };
  const counts = [0, 1].map(() => Array.from({ length: ALIKE_DAYS }, () => 0)) as [number[], number[]];
  const walk = walkBids(pair, { days: ALIKE_DAYS, seed, scale: MESSAGES, start: rest, moves: [hard] });
  let counted = 0;
  for (;;) {
    const { done, value } = walk.next();
    if (done === true) return { fate: fateOf(counts), counts };
    const { t: reached, bids } = value;
    for (const { by, t } of bids.slice(counted)) counts[by === 'a' ? 0 : 1][Math.min(ALIKE_DAYS - 1, Math.floor(t))]!++;
    counted = bids.length;
    yield { t: reached, counts };
  }
}

/** Who came to reach more often over those runs; null where neither did. */
export function oftener(fates: readonly Fate[]): Side | null {
  const [a, b] = mapPair(['a', 'b'] as const, of => fates.filter(fate => fate === of).length);
  return a === b ? null : a > b ? 0 : 1;
}

/** All of that run at once. */
export function runAlike(pair: Dyad, rest: readonly number[], seed: number): Run {
  const walk = walkAlike(pair, rest, seed);
  for (;;) {
    const { done, value } = walk.next();
    if (done === true) return value;
  }
}

function fateOf(counts: Days): Fate {
  const share = (from: number): number => {
    const [a, b] = counts.map(own => own.slice(from, from + 30).reduce((sum, count) => sum + count, 0)) as [
      number,
      number,
    ];
    return a / (a + b);
  };
  const reached = { a: false, b: false };
  const after = CALM_DAYS + HARD_DAYS;
  for (let from = after; from + 30 <= ALIKE_DAYS; from += 10) {
    reached.a ||= share(from) > REACHES;
    reached.b ||= share(from) < 1 - REACHES;
  }
  const last = share(ALIKE_DAYS - 30);
  return reached.a && reached.b ? 'changed' : last > REACHES ? 'a' : last < 1 - REACHES ? 'b' : 'even';
}

/** The two a year after it tipped: the rest in which scenes of a pair that is stuck begin. */
export const stuckOf = (pair: Dyad): readonly number[] =>
  simulate(pair, {
    days: 365,
    every: 365,
    step: 0.5,
    start: restOf(pair),
    moves: [whileBusy({ by: 'b', start: 0, days: 30 })],
  }).end;

/** Days for which the other can be held near, and those that are drawn. */
export const MOST_NEAR = 35;
export const FEAR_DAYS = 63;

/** The person who steps back stays near for so many days: too much closeness is felt as before, and not avoided. */
export function heldNear(pair: Dyad, stuck: readonly number[], days: number): Course {
  const near = { ...usualMove('staying-present', 0, { days, dose: 1 }), by: 'b' as const };
  return simulate(pair, { days: FEAR_DAYS, every: 0.5, step: 0.5, start: stuck, moves: days === 0 ? [] : [near] });
}
