import { type Random, randomFrom } from '../../../../../src/base/index.ts';
import { type Course, type Move, type Dyad, type Person, simulate } from '../../../../../src/model/index.ts';
import type { Draws } from '../../../../worker/session/view.ts';

export const THREADS = 14;

/** Small fixed differences, one set a thread: nobody is exactly a preset. Fixed, so that a slider moves the threads and
 * chance does not. Both people of a thread get differences from one stream each, so exchanging them exchanges the threads. */
const nudges: readonly (readonly number[])[] = Array.from({ length: THREADS }, (_, i) => {
  const random: Random = randomFrom(1000 + i);
  return Array.from({ length: 5 }, () => random.normal());
});

const nudged = (person: Person, by: readonly number[], spread: number): Person => ({
  ...person,
  need: person.need * Math.exp(0.6 * spread * by[0]!),
  room: person.room * Math.exp(0.6 * spread * by[1]!),
  escalation: person.escalation * Math.exp(spread * by[2]!),
  retreat: person.retreat * Math.exp(spread * by[3]!),
  base: person.base * Math.exp(0.6 * spread * by[4]!),
});

export interface Bundle {
  readonly t: readonly number[];
  readonly courses: readonly Course[];
  /** The pair itself, without differences. */
  readonly middle: Course;
}

export interface Play {
  readonly days: number;
  readonly moves?: readonly Move[];
  /** Size of the differences between threads; default 0.05. */
  readonly spread?: number;
  readonly every?: number;
}

/** Courses of a pair and of pairs a little unlike it. The first thread is the pair itself. */
export function bundleOf(pair: Dyad, { days, moves = [], spread = 0.05, every = 1 }: Play): Bundle {
  const run = (one: Dyad): Course => simulate(one, { days, moves, every, step: 0.5 });
  const middle = run(pair);
  const others = nudges
    .slice(1)
    .map((by, i) => run({ a: nudged(pair.a, by, spread), b: nudged(pair.b, nudges[(i + 5) % THREADS]!, spread) }));
  return { t: middle.t, courses: [middle, ...others], middle };
}

export const reachingOf = (course: Course, who: 'a' | 'b'): readonly number[] =>
  course[who].warmth.map((warmth, i) => warmth + course[who].pressure[i]!);

export const reachingDraws = (bundle: Bundle): readonly [Draws, Draws] => [
  bundle.courses.map(course => reachingOf(course, 'a')),
  bundle.courses.map(course => reachingOf(course, 'b')),
];
