import { type Acts, PAIR_DIMENSION, PERSON_DIMENSION, pressureSent, warmthSent } from '../equations/drift.ts';
import { Ensemble, type MarchCode } from '../kernel/index.ts';
import { actsUnder, breaksOf, isOn, type Move } from '../equations/move.ts';
import type { Person, Who } from '../equations/person.ts';
import { reachingShares } from '../equations/reach.ts';
import { pairCode, placePairs, setActs } from '../simulate/side-by-side.ts';
import { type Course, type PersonCourse, simulate } from '../simulate/simulate.ts';
import { Bench, type Lab, type Scenario, type Setting, STEP } from './bench.ts';
import type { Trio } from './trio.ts';

/** One pair at a time, with the reference code. */
export function plainLab(step = STEP): Lab {
  const kept = new Map<Bench, Map<string, Course>>();
  return {
    course: (bench, { key, days, every, of }) => {
      const own = kept.get(bench) ?? new Map<string, Course>();
      kept.set(bench, own);
      const known = own.get(key);
      if (known !== undefined) return known;
      const { pair, start, moves } = of(bench);
      const course = simulate(pair, { days, every, step, start, moves });
      own.set(key, course);
      return course;
    },
  };
}

let kernel: { readonly code: MarchCode; readonly module: Promise<WebAssembly.Module> } | undefined;

function theKernel(): NonNullable<typeof kernel> {
  if (kernel === undefined) {
    const code = pairCode();
    kernel = { code, module: WebAssembly.compile(code.bytes) };
  }
  return kernel;
}

/** A lab that runs many pairs at once with the kernel emitted from the equations. The first request of any bench runs
 * the experiment for all benches. Courses equal those of the plain lab up to rounding. */
export async function kernelLab(): Promise<Lab & { readonly add: (bench: Bench) => void }> {
  const { code, module: compiling } = theKernel();
  const module = await compiling;
  const benches: Bench[] = [];
  const kept = new Map<string, ReadonlyMap<Bench, Course>>();
  const record = (scenario: Scenario): ReadonlyMap<Bench, Course> => {
    const members = scenario.stuckOnly ? benches.filter(b => b.isPolarised) : benches;
    const settings = members.map(b => scenario.of(b));
    const film = filmOf(new Ensemble(code, module, members.length), scenario, settings);
    return new Map(members.map((bench, i) => [bench, new FilmedCourse(film, settings[i]!, i)]));
  };
  return {
    add: bench => void benches.push(bench),
    course: (bench, scenario) => {
      let courses = kept.get(scenario.key);
      if (courses === undefined) {
        courses = record(scenario);
        kept.set(scenario.key, courses);
      }
      return courses.get(bench)!;
    },
  };
}

/** Pairs that go through the kernel at once. */
const BATCH = 128;

/** Benches of so many trios, in batches, each batch in its own lab. */
export async function* benchesOf(draws: number, trioAt: (index: number) => Trio): AsyncGenerator<readonly Bench[]> {
  for (let from = 0; from < draws; from += BATCH) {
    const lab = await kernelLab();
    const benches = Array.from(
      { length: Math.min(BATCH, draws - from) },
      (_, i) => new Bench(trioAt(from + i), lab, from + i),
    );
    for (const bench of benches) lab.add(bench);
    yield benches;
  }
}

/** The states of all members at every point, each member's series of a state in one piece:
 * `states[(member * 14 + state) * points + point]`. */
interface Film {
  readonly t: readonly number[];
  readonly states: Float64Array;
  /** The last point at or before which the acts changed. */
  readonly turn: Int32Array;
}

function filmOf(ensemble: Ensemble, { days, every }: Scenario, settings: readonly Setting[]): Film {
  const { states: names } = ensemble.code;
  placePairs(
    ensemble,
    settings.map(({ pair, start }) => ({ pair, state: start })),
  );
  const turns = new Set([0, ...settings.flatMap(s => breaksOf(s.moves, days))]);
  const steps = every / STEP;
  const points = Math.floor(days / every) + 1;
  const t = Array.from({ length: points }, (_, point) => point * every);
  const turn = new Int32Array(points);
  const states = new Float64Array(settings.length * PAIR_DIMENSION * points);
  t.forEach((now, point) => {
    const turning = turns.has(now);
    turn[point] = turning ? point : turn[point - 1]!;
    if (turning)
      for (const side of ['a', 'b'] as const)
        setActs(
          ensemble,
          side,
          settings.map(s => actsOf(s.moves, side, now)),
        );
    names.forEach((name, k) => {
      const row = ensemble.get(name);
      for (let m = 0; m < row.length; m++) states[(m * PAIR_DIMENSION + k) * points + point] = row[m]!;
    });
    if (point + 1 < points) ensemble.march({ step: STEP, steps, firstStep: point * steps });
  });
  return { t, states, turn };
}

const actsOf = (moves: readonly Move[], who: Who, t: number): Acts =>
  actsUnder(moves.filter(m => (m.by === who || m.by === 'both') && isOn(m, t)));

const PERSON_SERIES = ['felt', 'pressed', 'alarm', 'overwhelm', 'weariness', 'dread', 'trust'] as const;

/** A course of one member, with each series computed on request. */
class FilmedCourse implements Course {
  readonly t: readonly number[];
  readonly #film: Film;
  readonly #setting: Setting;
  readonly #member: number;
  readonly #kept = new Map<string, readonly number[]>();
  readonly #acts = new Map<number, Acts>();
  readonly #state = new Float64Array(PAIR_DIMENSION);
  readonly a: PersonCourse;
  readonly b: PersonCourse;

  constructor(film: Film, setting: Setting, member: number) {
    this.t = film.t;
    this.#film = film;
    this.#setting = setting;
    this.#member = member;
    this.a = this.#person('a', 0);
    this.b = this.#person('b', PERSON_DIMENSION);
  }

  #series(key: string, make: () => readonly number[]): readonly number[] {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const values = make();
    this.#kept.set(key, values);
    return values;
  }

  #ownSeries(k: number): readonly number[] {
    const points = this.t.length;
    const from = (this.#member * PAIR_DIMENSION + k) * points;
    return Array.from(this.#film.states.subarray(from, from + points));
  }

  /** All fourteen states at a point; overwritten by the next call. */
  #stateAt(point: number): Float64Array {
    const points = this.t.length;
    const from = this.#member * PAIR_DIMENSION * points + point;
    for (let k = 0; k < PAIR_DIMENSION; k++) this.#state[k] = this.#film.states[from + k * points]!;
    return this.#state;
  }

  #actsAt(who: Who, point: number): Acts {
    const turn = this.#film.turn[point]!;
    const key = who === 'a' ? turn : -1 - turn;
    const known = this.#acts.get(key);
    if (known !== undefined) return known;
    const acts = actsOf(this.#setting.moves, who, this.t[turn]!);
    this.#acts.set(key, acts);
    return acts;
  }

  #person(who: Who, k: number): PersonCourse {
    const person: Person = this.#setting.pair[who];
    const sent = (name: string, of: typeof warmthSent) =>
      this.#series(`${who} ${name}`, () =>
        this.t.map((_, point) => of(person, this.#actsAt(who, point), this.#stateAt(point), k)),
      );
    const course = {
      get warmth() {
        return sent('warmth', warmthSent);
      },
      get pressure() {
        return sent('pressure', pressureSent);
      },
    };
    PERSON_SERIES.forEach((name, offset) =>
      Object.defineProperty(course, name, {
        get: () => this.#series(`${who} ${name}`, () => this.#ownSeries(k + offset)),
      }),
    );
    return course as PersonCourse;
  }

  get closeness(): readonly number[] {
    return this.#series('closeness', () => this.t.map((_, point) => this.a.warmth[point]! + this.b.warmth[point]!));
  }

  get reachingShare(): readonly [readonly number[], readonly number[]] {
    const share = (i: 0 | 1) =>
      this.#series(`share ${i}`, () =>
        this.t.map((_, point) => {
          const { pair } = this.#setting;
          const state = this.#stateAt(point);
          return reachingShares(pair, state, this.#actsAt('a', point), this.#actsAt('b', point))[i];
        }),
      );
    return [share(0), share(1)];
  }

  get movers(): Course['movers'] {
    return this.#setting.moves.map(m => m.by as Who | 'both');
  }

  get end(): readonly number[] {
    return [...this.#stateAt(this.t.length - 1)];
  }
}
