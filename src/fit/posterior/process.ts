import { DAY, HOUR, mapPair, type Pair, type Random, type Side } from '../../base/index.ts';
import { ELAPSED_EDGES, HOURS_OF_WEEK, RecentActivity, type Role, roleOf, UNKNOWN } from '../rate/exposure.ts';

/** What the rates depend on besides the block: who spoke last (2: not known), when that ended, and recent turns. */
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
  /** Intensity that comes on top, whatever the state, per second. */
  readonly added?: (side: Side, hourOfWeek: number) => number;
}

/** Who speaks first in [from, to), each at a constant rate per second; null: nobody. */
export type Race = (from: number, to: number, rate: Pair<number>) => { readonly at: number; readonly who: Side } | null;

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
    const roles: Pair<Role> = [roleOf(key, 0), roleOf(key, 1)];
    const rate = mapPair(
      roles,
      (role, side) =>
        base(side, key, activity, hourOfWeek, role) * multiplier[side][role]! + (added?.(side, hourOfWeek) ?? 0),
    );
    const first = race(t, next, rate);
    const until = first?.at ?? next;
    heard.exposed(until - t, key, activity, hourOfWeek, roles);
    t = until;
    if (first === null) continue;
    heard.turn(t, first.who, roles[first.who]);
    state.activity.add(first.who, t);
    state.last = first.who;
    state.ended = t;
  }
}

function stepAt(t: number, ended: number): number {
  let step = 0;
  while (step < ELAPSED_EDGES.length && t >= ended + ELAPSED_EDGES[step]!) step++;
  return step;
}

/** Waits drawn afresh: one exponential for both, then who. */
export const racing =
  (rng: Random): Race =>
  (from, to, [one, two]) => {
    const at = from + rng.exponential() / (one + two);
    if (at >= to) return null;
    return { at, who: rng.uniform() * (one + two) < one ? 0 : 1 };
  };

/** Points of two Poisson random measures over time and height, one a person: a person speaks at the first point that lies
 * under their rate (bremaud1996). Two runs on the same measures differ only where their rates do. */
export function embedded(random: Pair<Random>): Race {
  const measures = mapPair(random, rng => new Measure(rng));
  return (from, to, rate) => {
    const one = measures[0].first(from, to, rate[0]);
    const two = measures[1].first(from, one, rate[1]);
    if (two < one) return { at: two, who: 1 };
    return one < to ? { at: one, who: 0 } : null;
  };
}

/** Top of the lowest layer of heights, per second; each layer above reaches `LAYER` times as high. */
const LOWEST = 4 / DAY;
const LAYER = 4;
/** Mean points of a cell: a layer over a length of time. */
const POINTS = 2;
const CELLS = 2 ** 28;

/** Unit Poisson measure on time x height, made cell by cell where it is looked at. */
class Measure {
  readonly #random: Random;
  readonly #cells: { index: number; readonly at: number[]; readonly height: number[] }[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** First point in [from, to) under `rate`; `to` where there is none. */
  first(from: number, to: number, rate: number): number {
    let earliest = to;
    let floor = 0;
    for (let layer = 0; floor < rate; layer++) {
      const top = LOWEST * LAYER ** layer;
      const length = POINTS / (top - floor);
      for (let index = Math.floor(from / length); index * length < earliest; index++) {
        const { at, height } = this.#cell(layer, index, length, floor, top);
        for (let k = 0; k < at.length; k++)
          if (at[k]! > from && at[k]! < earliest && height[k]! < rate) earliest = at[k]!;
      }
      floor = top;
    }
    return earliest;
  }

  #cell(layer: number, index: number, length: number, floor: number, top: number) {
    let cell = this.#cells[layer];
    if (cell === undefined) this.#cells[layer] = cell = { index: -1, at: [], height: [] };
    if (cell.index === index) return cell;
    cell.index = index;
    cell.at.length = 0;
    cell.height.length = 0;
    const rng = this.#random.fork(layer * CELLS + (index % CELLS));
    for (let n = rng.poisson(POINTS); n > 0; n--) {
      cell.at.push((index + rng.uniform()) * length);
      cell.height.push(floor + rng.uniform() * (top - floor));
    }
    return cell;
  }
}
