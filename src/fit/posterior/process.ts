import { DAY, HOUR, mapPair, type Pair, type Random, type Side } from '../../base/index.ts';
import { ELAPSED_EDGES, HOURS_OF_WEEK, RecentActivity, type Role, roleOf, STATES, UNKNOWN } from '../rate/exposure.ts';

/** Covariates of the rates besides the block: who spoke last (2: not known), when that ended, and recent turns. */
export interface ProcessState {
  last: Side | 2;
  ended: number;
  readonly activity: RecentActivity;
}

export const startOfRecord = (): ProcessState => ({ last: 2, ended: 0, activity: new RecentActivity() });

/** A stretch of time, seconds, over which the multipliers hold. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Wall clock minus the clock of `from`, seconds: gives the hour of the week. */
  readonly shift: number;
  /** Intensity without the multiplier, per second. */
  readonly base: (side: Side, state: number, activity: number, hourOfWeek: number, role: Role) => number;
  /** By role. */
  readonly multiplier: Pair<readonly number[]>;
  /** Additional intensity, whatever the state, per second. */
  readonly added?: (side: Side, hourOfWeek: number) => number;
}

/** The first to speak in [from, to), each at a constant rate per second; null: nobody. */
export type Race = (
  from: number,
  to: number,
  rate0: number,
  rate1: number,
) => { readonly at: number; readonly who: Side } | null;

export interface Heard {
  readonly turn: (at: number, who: Side, role: Role) => void;
  /** Time that passed in one state. */
  readonly exposed: (seconds: number, state: number, activity: number, hourOfWeek: number, roles: Pair<Role>) => void;
}

/** Runs the two people's point process over one stretch, exactly: the intensity is constant between turns, edges of elapsed
 * time and hours. Turns have no duration. */
export function runStretch(state: ProcessState, stretch: Stretch, race: Race, heard: Heard): void {
  const { from, to, shift, base, multiplier, added } = stretch;
  let t = from;
  while (t < to) {
    const step = state.last < 2 ? stepAt(t, state.ended) : 0;
    const key = state.last < 2 ? state.last * (ELAPSED_EDGES.length + 1) + step : UNKNOWN;
    const hour = Math.floor((t + shift) / HOUR);
    const edge =
      state.last < 2 && step < ELAPSED_EDGES.length ? state.ended + ELAPSED_EDGES[step]! : Number.POSITIVE_INFINITY;
    const next = Math.min(to, (hour + 1) * HOUR - shift, edge);
    const activity = state.activity.bin(t);
    const hourOfWeek = hour % HOURS_OF_WEEK;
    const [one, two] = ROLES_OF[key]!;
    const rate0 = base(0, key, activity, hourOfWeek, one) * multiplier[0][one]! + (added?.(0, hourOfWeek) ?? 0);
    const rate1 = base(1, key, activity, hourOfWeek, two) * multiplier[1][two]! + (added?.(1, hourOfWeek) ?? 0);
    const first = race(t, next, rate0, rate1);
    const until = first?.at ?? next;
    heard.exposed(until - t, key, activity, hourOfWeek, ROLES_OF[key]!);
    t = until;
    if (first === null) continue;
    heard.turn(t, first.who, first.who === 0 ? one : two);
    state.activity.add(first.who, t);
    state.last = first.who;
    state.ended = t;
  }
}

/** Role of each person's next turn, by state. */
const ROLES_OF: readonly Pair<Role>[] = Array.from({ length: STATES }, (_, state) => [
  roleOf(state, 0),
  roleOf(state, 1),
]);

function stepAt(t: number, ended: number): number {
  let step = 0;
  while (step < ELAPSED_EDGES.length && t >= ended + ELAPSED_EDGES[step]!) step++;
  return step;
}

/** Points of two Poisson random measures over time and height, one per person. A person speaks at the first point under
 * their rate (bremaud1996). Two runs on the same measures differ only where their rates do. */
export function embedded(random: Pair<Random>): Race {
  const measures = mapPair(random, rng => new Measure(rng));
  return (from, to, rate0, rate1) => {
    const one = measures[0].first(from, to, rate0);
    const two = measures[1].first(from, one, rate1);
    if (two < one) return { at: two, who: 1 };
    return one < to ? { at: one, who: 0 } : null;
  };
}

const POINTS = 2;
/** Layers of heights, per second: the lowest reaches to four a day, each other one four times as high as the one under it. A
 * layer is cut into cells of time that hold two points in the mean. */
const LAYERS = Array.from({ length: 12 }, (_, k) => {
  const top = (4 * 4 ** k) / DAY;
  const floor = k === 0 ? 0 : top / 4;
  return { floor, top, length: POINTS / (top - floor) };
});

/** The latest cell used of a layer. Its points are in one list that later cells overwrite. */
class Cell {
  index = Number.NaN;
  points = 0;
  readonly at: number[] = [];
  readonly height: number[] = [];
}

/** Unit Poisson measure on time x height, generated cell by cell on demand. */
class Measure {
  readonly #layers: readonly Random[];
  readonly #cells = LAYERS.map(() => new Cell());
  /** By layer: no point lies between the last place examined and here. */
  readonly #quiet = new Float64Array(LAYERS.length).fill(Number.NEGATIVE_INFINITY);
  #looked = Number.NEGATIVE_INFINITY;

  constructor(random: Random) {
    this.#layers = LAYERS.map((_, layer) => random.fork(layer));
  }

  /** First point in (from, to) under `rate`; `to` where there is none. Quick where one call goes on from the last. */
  first(from: number, to: number, rate: number): number {
    const quiet = this.#quiet;
    if (from < this.#looked) quiet.fill(Number.NEGATIVE_INFINITY);
    this.#looked = from;
    let earliest = to;
    for (let layer = 0; layer < LAYERS.length && LAYERS[layer]!.floor < rate; layer++) {
      if (earliest <= quiet[layer]!) continue;
      const { length } = LAYERS[layer]!;
      let next = Number.POSITIVE_INFINITY;
      let index = Math.floor(from / length);
      for (; index * length < earliest; index++) {
        const { at, height, points } = this.#cell(layer, index);
        for (let k = 0; k < points; k++) {
          const t = at[k]!;
          if (t <= from) continue;
          if (t < next) next = t;
          if (t < earliest && height[k]! < rate) earliest = t;
        }
      }
      quiet[layer] = Math.min(next, index * length);
    }
    return earliest;
  }

  #cell(layer: number, index: number): Cell {
    const cell = this.#cells[layer]!;
    if (cell.index === index) return cell;
    const { floor, top, length } = LAYERS[layer]!;
    const rng = this.#layers[layer]!.fork(index);
    const points = rng.poisson(POINTS);
    for (let k = 0; k < points; k++) cell.at[k] = (index + rng.uniform()) * length;
    for (let k = 0; k < points; k++) cell.height[k] = floor + rng.uniform() * (top - floor);
    cell.index = index;
    cell.points = points;
    return cell;
  }
}
