import type { Dyad, Person } from './person.ts';

/** The state of one person, in order. `felt` and `pressed` are the partner's warmth and pressure as they arrive, in bids a
 * day; the others lie in 0..1. */
export const STATES = ['felt', 'pressed', 'alarm', 'overwhelm', 'weariness', 'dread', 'trust'] as const;
export type StateName = (typeof STATES)[number];
export const PERSON_DIMENSION = STATES.length;
/** A's seven states, then B's. */
export const PAIR_DIMENSION = 2 * PERSON_DIMENSION;

/** Effect of a move on one person, as factors in the equations. Without a move: `AT_EASE`. */
export interface Acts {
  /** Share of the alarm that acts on reaching and pressing (1 all, 0 none; it is still felt). */
  readonly alarmActs: number;
  /** Share of the protest that is spoken as pressure (the rest as warmth). */
  readonly pressActs: number;
  /** Share of the overwhelm that acts (1: stepping back as usual; less: staying). Closeness that is stayed with
   * teaches. */
  readonly overwhelmActs: number;
  /** Share of all reaching that is sent. */
  readonly reachActs: number;
  /** Warm bids added, a day. */
  readonly bids: number;
  /** Pressing bids added, a day. */
  readonly demands: number;
  /** Closeness found elsewhere, which quiets the alarm, bids a day. */
  readonly elsewhere: number;
  /** Share of the partner's missing trust that a kept promise supplies, 0..1. */
  readonly promise: number;
}

export const AT_EASE: Acts = {
  alarmActs: 1,
  pressActs: 1,
  overwhelmActs: 1,
  reachActs: 1,
  bids: 0,
  demands: 0,
  elsewhere: 0,
  promise: 0,
};

const S = (z: number): number => 1 / (1 + Math.exp(-z));

/** All reaching of a person, warm and pressing, before what a move adds, bids a day; `y[k]` is their first state. */
export function reaching(person: Person, acts: Acts, y: ArrayLike<number>, k: number): number {
  const x = y[k]!;
  const a = y[k + 2]!;
  const o = y[k + 3]!;
  const e = y[k + 4]!;
  const d = y[k + 5]!;
  const feared = 1 - person.wariness + person.wariness * d;
  const ordinary = person.base * (1 - person.reciprocity + (person.reciprocity * x) / (0.5 + 0.5 * x));
  return (
    ordinary *
    Math.exp(
      person.escalation * acts.alarmActs * a - person.retreat * acts.overwhelmActs * o * feared - person.fatigue * e,
    ) *
    acts.reachActs
  );
}

/** Share of the reaching that presses, 0..1. */
export const pressing = (person: Person, acts: Acts, y: ArrayLike<number>, k: number): number =>
  person.protest * acts.alarmActs * acts.pressActs * y[k + 2]!;

/** Warmth that a person sends, bids a day. */
export const warmthSent = (person: Person, acts: Acts, y: ArrayLike<number>, k: number): number =>
  reaching(person, acts, y, k) * (1 - pressing(person, acts, y, k)) + acts.bids;

/** Pressure that a person sends, bids a day. */
export const pressureSent = (person: Person, acts: Acts, y: ArrayLike<number>, k: number): number =>
  reaching(person, acts, y, k) * pressing(person, acts, y, k) + acts.demands;

/** The equations, as one pure function: `out` becomes dy/dt, per day, at state `y` (both of length 14). Nothing is
 * remembered and nothing else is written. It is the plain twin of the graph in `equations.ts`; a test holds them together.
 * `sent`, where it is given, becomes what each sends, bids a day: A's warmth and pressure, then B's.
 * Source: docs/spec/model.md. */
export function drift(
  pair: Dyad,
  actsA: Acts,
  actsB: Acts,
  y: ArrayLike<number>,
  out: Float64Array,
  sent?: Float64Array,
): void {
  const reachA = reaching(pair.a, actsA, y, 0);
  const reachB = reaching(pair.b, actsB, y, PERSON_DIMENSION);
  const pressA = pressing(pair.a, actsA, y, 0);
  const pressB = pressing(pair.b, actsB, y, PERSON_DIMENSION);
  const toA = reachB * (1 - pressB) + actsB.bids;
  const toB = reachA * (1 - pressA) + actsA.bids;
  const onA = reachB * pressB + actsB.demands;
  const onB = reachA * pressA + actsA.demands;
  change(pair.a, actsA, toA, onA, actsB.promise, y, 0, out);
  change(pair.b, actsB, toB, onB, actsA.promise, y, PERSON_DIMENSION, out);
  if (sent === undefined) return;
  sent[0] = toB;
  sent[1] = onB;
  sent[2] = toA;
  sent[3] = onA;
}

function change(
  person: Person,
  acts: Acts,
  warmth: number,
  pressure: number,
  promised: number,
  y: ArrayLike<number>,
  k: number,
  out: Float64Array,
): void {
  const x = y[k]!;
  const p = y[k + 1]!;
  const a = y[k + 2]!;
  const o = y[k + 3]!;
  const e = y[k + 4]!;
  const d = y[k + 5]!;
  const s = y[k + 6]!;
  const { need, room, softness, security, openness, sting, learning, trustHalf, steepness, pressureHalf, resign } =
    person;
  // x^n / (x^n + half^n), written so that it is one sigmoid.
  const there = S(steepness * Math.log(Math.max(x, 1e-12) / trustHalf));
  const earned = (there * pressureHalf) / (p + pressureHalf);

  out[k] = warmth - x;
  out[k + 1] = pressure - p;
  out[k + 2] =
    (S((need * (1 - security * s) * (1 - resign * e) - x - acts.elsewhere) / softness) - a) / person.alarmDays;
  out[k + 3] = (S(((x + sting * p) * (1 + d) - room * (1 + openness * s)) / softness) - o) / person.overwhelmDays;
  out[k + 4] = (a - e) / person.wearinessDays;
  out[k + 5] = learning * (2 * p * o * (1 - d) - x * (1 - acts.overwhelmActs * o) * d);
  out[k + 6] = (earned + promised * (1 - earned) - s) / person.trustDays;
}
