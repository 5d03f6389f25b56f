import {
  type Acts,
  AT_EASE,
  drift,
  PAIR_DIMENSION,
  PERSON_DIMENSION,
  pressureSent,
  warmthSent,
} from '../equations/drift.ts';
import { actsUnder, breaksOf, isOn, type Move } from '../equations/move.ts';
import type { Dyad, Who } from '../equations/person.ts';
import { reachingShares } from '../equations/reach.ts';
import { equationField } from '../equations/equations.ts';
import { type AdaptiveRun, stalled } from '../solve/adaptive.ts';
import { dormandPrince, dormandPrinceStep } from '../solve/dopri5.ts';
import { euler } from '../solve/euler.ts';
import type { RightHandSide, Stepper } from '../solve/problem.ts';
import { rungeKutta4 } from '../solve/rk4.ts';
import { type JacobianOf, sdirk4 } from '../solve/sdirk4.ts';
import { calmStart } from '../equations/start.ts';
import { solveTwins } from './block-symmetric.ts';

export interface SimulateOptions {
  /** Length, days; default 730. */
  readonly days?: number;
  readonly moves?: readonly Move[];
  /** State on day 0, A's seven numbers then B's; default the calm start. */
  readonly start?: ArrayLike<number>;
  /** Days between two points of the answer; default 1. */
  readonly every?: number;
  /** Longest step of the solvers with equal steps, days; default 0.25. */
  readonly step?: number;
  /** Default `rk4`. */
  readonly solver?: Solver;
  /** Error allowed a step of the solvers that choose their own; default 1e-9. */
  readonly tolerance?: number;
}

/** Methods for the equations. In equal steps: Euler's (order 1, which made the reference tables), Runge and Kutta's
 * (order 4), Dormand and Prince's (order 5). In adaptive steps: `adaptive`, the pair of Dormand and Prince, and
 * `stiff`, an L-stable diagonally implicit method of order 4. */
export const SOLVERS = ['rk4', 'euler', 'dopri5', 'adaptive', 'stiff'] as const;
export type Solver = (typeof SOLVERS)[number];

/** The course of one person. All arrays are as long as `t`. */
export interface PersonCourse {
  /** Warmth and pressure sent, bids a day. */
  readonly warmth: readonly number[];
  readonly pressure: readonly number[];
  /** Warmth and pressure felt: the partner's, a day or so later. */
  readonly felt: readonly number[];
  readonly pressed: readonly number[];
  readonly alarm: readonly number[];
  readonly overwhelm: readonly number[];
  readonly weariness: readonly number[];
  readonly dread: readonly number[];
  readonly trust: readonly number[];
}

/** Course of two people over time. */
export interface Course {
  /** Days since the start. */
  readonly t: readonly number[];
  readonly a: PersonCourse;
  readonly b: PersonCourse;
  /** Warmth that passes between them, both directions together, bids a day. */
  readonly closeness: readonly number[];
  /** A's and B's share of all reaching, 0..1. */
  readonly reachingShare: readonly [readonly number[], readonly number[]];
  /** Whose each move turned out to be, in the order given; null where it never began. */
  readonly movers: readonly (Who | 'both' | null)[];
  /** State at the end, to go on from. */
  readonly end: readonly number[];
}

/** Simulates a pair. Fourth-order Runge-Kutta in steps of at most `step`. Steps end on every point of the answer and on
 * every change of a move, so the order holds across moves. Two years take a few milliseconds. Swapping the people (and
 * the moves and the start) swaps the answer bit for bit. Throws a RangeError where `days`, `every`, `step` or
 * `tolerance` is not above zero. */
export function simulate(pair: Dyad, options: SimulateOptions = {}): Course {
  const { step = 0.25, solver = 'rk4', tolerance = 1e-9 } = options;
  refuseUnlessAboveZero({ step, tolerance });
  return simulateBy(advanceOf(solver, step, tolerance), pair, options);
}

/** Steps of no length never end, and a scale of none makes numbers that are none. */
export function refuseUnlessAboveZero(options: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(options))
    if (!(value > 0)) throw new RangeError(`${name} is ${value}; it must be above zero.`);
}

function advanceOf(solver: Solver, step: number, tolerance: number): Advance {
  switch (solver) {
    case 'adaptive':
      return ({ rhs }, from, to, y) =>
        arrive(dormandPrince(rhs, from, to, y, { relative: tolerance, absolute: tolerance }), y);
    case 'stiff':
      return ({ rhs, jacobian }, from, to, y) =>
        arrive(
          sdirk4(rhs, jacobian(), from, to, y, { relative: tolerance, absolute: tolerance, linear: solveTwins }),
          y,
        );
    default:
      return inEqualSteps(STEPPERS[solver](PAIR_DIMENSION), step);
  }
}

const STEPPERS = { rk4: rungeKutta4, euler, dopri5: dormandPrinceStep } as const;

function arrive(run: AdaptiveRun, y: Float64Array): void {
  if (run.remedy !== null) throw stalled(run);
  y.set(run.y);
}

/** Moves `y` in place from one instant to a later one between which the equations do not change. */
export type Advance = (equations: Equations, from: number, to: number, y: Float64Array) => void;

export interface Equations {
  readonly rhs: RightHandSide;
  /** The Jacobian as it is now, from the page of equations. */
  readonly jacobian: () => JacobianOf;
}

export const inEqualSteps =
  (stepper: Stepper, step: number): Advance =>
  ({ rhs }, from, to, y) => {
    const n = Math.ceil((to - from) / step - 1e-9);
    const h = (to - from) / n;
    for (let i = 0; i < n; i++) stepper(rhs, from + i * h, y, h);
  };

/** A simulation whose way from change to change is given. */
export function simulateBy(advance: Advance, pair: Dyad, options: SimulateOptions): Course {
  const { days = 730, moves = [], every = 1 } = options;
  refuseUnlessAboveZero({ days, every });
  const y = Float64Array.from(options.start ?? calmStart());
  const course = emptyCourse(moves.length);
  let actsA = AT_EASE;
  let actsB = AT_EASE;
  const equations: Equations = {
    rhs: (_t, state, out) => drift(pair, actsA, actsB, state, out),
    jacobian: () => {
      const { jacobian } = equationField(pair, actsA, actsB);
      return (_t, state, out) => jacobian(state, out);
    },
  };
  let t = 0;
  for (const stop of stopsOf(days, every, breaksOf(moves, days))) {
    if (stop.t > t) advance(equations, t, stop.t, y);
    t = stop.t;
    if (stop.turns) {
      settleMovers(course.movers, moves, t, pair, y, actsA, actsB);
      actsA = actsOf('a', moves, course.movers, t);
      actsB = actsOf('b', moves, course.movers, t);
    }
    if (stop.shown) show(course, pair, t, y, actsA, actsB);
  }
  return { ...course, end: [...y] };
}

interface Stop {
  readonly t: number;
  /** `turns`: true if the acts may change here. `shown`: true if the answer has a point here. */
  readonly turns: boolean;
  readonly shown: boolean;
}

function stopsOf(days: number, every: number, breaks: readonly number[]): readonly Stop[] {
  const shown = new Set<number>();
  const points = Math.floor(days / every + 1e-9);
  for (let i = 0; i <= points; i++) shown.add(Math.min(i * every, days));
  const turns = new Set([0, ...breaks]);
  return Array.from(Float64Array.from(new Set([...shown, ...turns, days])).sort()).map(t => ({
    t,
    turns: turns.has(t),
    shown: shown.has(t),
  }));
}

/** Decides whose a move is on the day it starts. */
function settleMovers(
  movers: (Who | 'both' | null)[],
  moves: readonly Move[],
  t: number,
  pair: Dyad,
  y: Float64Array,
  actsA: Acts,
  actsB: Acts,
): void {
  moves.forEach((move, i) => {
    if (movers[i] !== null || t < move.start) return;
    if (move.by === 'reaching' || move.by === 'stepping-back') {
      const [shareA, shareB] = reachingShares(pair, y, actsA, actsB);
      if (shareA === shareB) movers[i] = 'both';
      else movers[i] = shareA > shareB === (move.by === 'reaching') ? 'a' : 'b';
    } else movers[i] = move.by;
  });
}

function actsOf(who: Who, moves: readonly Move[], movers: readonly (Who | 'both' | null)[], t: number): Acts {
  return actsUnder(moves.filter((move, i) => (movers[i] === who || movers[i] === 'both') && isOn(move, t)));
}

interface OpenPerson extends Record<keyof PersonCourse, number[]> {}

const emptyPerson = (): OpenPerson => ({
  warmth: [],
  pressure: [],
  felt: [],
  pressed: [],
  alarm: [],
  overwhelm: [],
  weariness: [],
  dread: [],
  trust: [],
});

const emptyCourse = (moves: number) => ({
  t: [] as number[],
  a: emptyPerson(),
  b: emptyPerson(),
  closeness: [] as number[],
  reachingShare: [[] as number[], [] as number[]] as const,
  movers: Array.from({ length: moves }, () => null as Who | 'both' | null),
});

function show(
  course: ReturnType<typeof emptyCourse>,
  pair: Dyad,
  t: number,
  y: Float64Array,
  actsA: Acts,
  actsB: Acts,
): void {
  course.t.push(t);
  const warmthA = showPerson(course.a, pair.a, actsA, y, 0);
  const warmthB = showPerson(course.b, pair.b, actsB, y, PERSON_DIMENSION);
  course.closeness.push(warmthA + warmthB);
  const [shareA, shareB] = reachingShares(pair, y, actsA, actsB);
  course.reachingShare[0].push(shareA);
  course.reachingShare[1].push(shareB);
}

function showPerson(course: OpenPerson, person: Dyad['a'], acts: Acts, y: Float64Array, k: number): number {
  const warmth = warmthSent(person, acts, y, k);
  course.warmth.push(warmth);
  course.pressure.push(pressureSent(person, acts, y, k));
  course.felt.push(y[k]!);
  course.pressed.push(y[k + 1]!);
  course.alarm.push(y[k + 2]!);
  course.overwhelm.push(y[k + 3]!);
  course.weariness.push(y[k + 4]!);
  course.dread.push(y[k + 5]!);
  course.trust.push(y[k + 6]!);
  return warmth;
}
