import { AT_EASE, drift, PAIR_DIMENSION, PERSON_DIMENSION } from '../equations/drift.ts';
import { BUSY_MONTH, whileBusy } from '../equations/busy.ts';
import { type Move, type MoveKind, usualMove } from '../equations/move.ts';
import type { Dyad, Person, Who } from '../equations/person.ts';
import type { Course } from '../simulate/simulate.ts';
import { rungeKutta4 } from '../solve/rk4.ts';
import { calmStart } from '../equations/start.ts';
import { pairOfTrio, type Trio } from './trio.ts';

/** Steps of half a day: against steps of a tenth no claim changes its answer (a test looks). */
export const STEP = 0.5;

/** One experiment as a recipe: the same length and times for every pair, its people, start and moves as that pair has them. */
export interface Scenario {
  readonly key: string;
  readonly days: number;
  /** Days between two points of the course; moves begin and end on such points. */
  readonly every: number;
  /** True to use only pairs that have polarised. */
  readonly stuckOnly: boolean;
  readonly of: (bench: Bench) => Setting;
}

export interface Setting {
  readonly pair: Dyad;
  readonly start: ArrayLike<number>;
  /** Whose each move is must be settled: `a`, `b` or `both`. */
  readonly moves: readonly Move[];
}

/** Source of experiments. Each runs once per bench and is kept. */
export interface Lab {
  readonly course: (bench: Bench, scenario: Scenario) => Course;
}

const YEAR = 365;

/** The experiments of one trio. Most claims use a pair of high need (A) with small room (B), but roles are not assumed:
 * `reacher` is whoever reaches after two years. */
export class Bench {
  readonly trio: Trio;
  readonly pair: Dyad;
  /** Seed of this pair's random events. */
  readonly chance: number;
  readonly #lab: Lab;

  constructor(trio: Trio, lab: Lab, chance = 0) {
    this.trio = trio;
    this.pair = pairOfTrio(trio);
    this.chance = chance;
    this.#lab = lab;
  }

  /** Two years from the calm start, with a busy month of the second person's (`BUSY_MONTH`): from calm alone many pairs stay even. */
  get beginning(): Course {
    return this.#lab.course(this, BEGINNING);
  }

  /** Whoever reaches more after two years. */
  get reacher(): Who {
    const [a, b] = this.beginning.reachingShare;
    return a.at(-1)! >= b.at(-1)! ? 'a' : 'b';
  }

  get stepper(): Who {
    return this.reacher === 'a' ? 'b' : 'a';
  }

  get isPolarised(): boolean {
    return polarisedAt(this.beginning, 730);
  }

  /** A year that begins in the state after two years, with these moves; `reaching` and `stepping-back` are as after two years. */
  after(key: string, ...moves: readonly Move[]): Course {
    return this.#lab.course(this, {
      key: `after ${key}`,
      days: YEAR,
      every: 1,
      stuckOnly: true,
      of: bench => ({ pair: bench.pair, start: bench.beginning.end, moves: moves.map(m => settled(m, bench)) }),
    });
  }

  /** The year after the usual form of one move. */
  afterMove(kind: MoveKind): Course {
    return this.after(kind, usualMove(kind));
  }

  /** Two people of the trio for two years, from the calm start or another, with a busy month of one of them or without. */
  between(
    key: string,
    of: (trio: Trio) => Dyad,
    start: ArrayLike<number> = calmStart(),
    busy: Who | null = null,
  ): Course {
    return this.#lab.course(this, {
      key: `between ${key}`,
      days: 730,
      // Moves begin and end on points of the course.
      every: busy === null ? 10 : 1,
      stuckOnly: false,
      of: bench => ({
        pair: of(bench.trio),
        start,
        moves: busy === null ? [] : [whileBusy({ ...BUSY_MONTH, by: busy })],
      }),
    });
  }

  /** Seven more years without any move. */
  get laterYears(): Course {
    return this.#lab.course(this, LATER);
  }
}

const BEGINNING: Scenario = {
  key: 'beginning',
  days: 730,
  every: 1,
  stuckOnly: false,
  of: bench => ({ pair: bench.pair, start: calmStart(), moves: [whileBusy(BUSY_MONTH)] }),
};

const LATER: Scenario = {
  key: 'later',
  days: 7 * YEAR,
  every: 35,
  stuckOnly: true,
  of: bench => ({ pair: bench.pair, start: bench.beginning.end, moves: [] }),
};

function settled(move: Move, bench: Bench): Move {
  if (move.by === 'reaching') return { ...move, by: bench.reacher };
  return move.by === 'stepping-back' ? { ...move, by: bench.stepper } : move;
}

/** One person's seven states after `days` in which the partner's warmth and pressure are held fixed. */
export function heldBeside(
  person: Person,
  state: readonly number[],
  partner: { readonly warmth: number; readonly pressure: number },
  days: number,
): readonly number[] {
  const pair = { a: person, b: person };
  const step = rungeKutta4(PAIR_DIMENSION);
  const y = Float64Array.from([...state, ...state]);
  const rhs = (_t: number, at: Float64Array, out: Float64Array) => {
    drift(pair, AT_EASE, AT_EASE, at, out);
    for (const k of [0, PERSON_DIMENSION]) {
      out[k] = partner.warmth - at[k]!;
      out[k + 1] = partner.pressure - at[k + 1]!;
    }
  };
  for (let i = 0; i < days / STEP; i++) step(rhs, 0, y, STEP);
  return [...y.subarray(0, PERSON_DIMENSION)];
}

/** One-sided reaching (more than .65 of all) and strain (alarm or overwhelm above .5) on that day. */
export function polarisedAt(course: Course, day: number): boolean {
  const i = dayIndex(course, day);
  const share = Math.max(course.reachingShare[0][i]!, course.reachingShare[1][i]!);
  return share > 0.65 && strainAt(course, day) > 0.5;
}

/** Every alarm and overwhelm below .25 on that day. */
export const calmAt = (course: Course, day: number): boolean => strainAt(course, day) < 0.25;

/** The largest alarm or overwhelm of the two on that day. */
export function strainAt(course: Course, day: number): number {
  const i = dayIndex(course, day);
  return Math.max(course.a.alarm[i]!, course.a.overwhelm[i]!, course.b.alarm[i]!, course.b.overwhelm[i]!);
}

export const dayIndex = (course: Course, day: number): number => {
  const every = course.t[1]! - course.t[0]!;
  return Math.min(course.t.length - 1, Math.round(day / every));
};

/** Mean of a course's values from day to day, both included. */
export function meanOver(course: Course, values: readonly number[], from: number, to: number): number {
  let sum = 0;
  const first = dayIndex(course, from);
  const last = dayIndex(course, to);
  for (let i = first; i <= last; i++) sum += values[i]!;
  return sum / (last - first + 1);
}

/** Mean strain of the year, days 0 to 365. */
export function yearStrain(course: Course): number {
  let sum = 0;
  for (let day = 0; day <= YEAR; day++) sum += strainAt(course, day);
  return sum / (YEAR + 1);
}
