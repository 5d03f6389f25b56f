import { bothSides, DAY, type Random, type Side } from '../../base/index.ts';
import type { Span } from '../../turns/index.ts';
import type { Events } from '../rate/observe.ts';
import type { CouplingPosterior } from '../posterior/coupling.ts';
import { backSolve } from '../posterior/skyline.ts';
import { type Exposure, ROLE_COUNT } from '../rate/exposure.ts';
import { type Design, etaOf } from '../posterior/design.ts';

/** Bins of the pictures: days, longer where there are more than a thousand. */
const MOST_BINS = 1000;
/** Bins recorded for less than this part of their length have no rate. */
const LEAST_COVERED = 0.05;

/** Trajectories that fit the record about as well as any other: turns a day of each, on the grid `t` (seconds since 1970). */
export interface Trajectories {
  readonly t: readonly number[];
  /** draws x grid; NaN: no record. */
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
}

/** Posterior draws of the turns a day of each person, bin by bin; NaN where there is no record. */
export function trajectoriesOf(
  { design, best }: CouplingPosterior,
  exposure: Exposure,
  origin: number,
  draws: number,
  random: Random,
): Trajectories {
  const perDay = Math.max(1, Math.round(DAY / exposure.blockSeconds));
  const step = Math.max(perDay, Math.ceil(exposure.blocks / MOST_BINS / perDay) * perDay);
  const bins = Math.ceil(exposure.blocks / step);
  const covered = new Float64Array(bins);
  for (let block = 0; block < exposure.blocks; block++)
    for (let p = exposure.firstOf[block]!; p < exposure.firstOf[block + 1]!; p++)
      covered[Math.floor(block / step)]! += exposure.seconds[p]! / DAY;
  const least = (LEAST_COVERED * step * exposure.blockSeconds) / DAY;
  const coarse = coarsened(design, best.fit.mean, step, bins);
  const out: readonly [number[][], number[][]] = [[], []];
  const z = new Float64Array(design.layout.shape.n);
  const sums = bothSides(() => new Float64Array(bins));
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < z.length; i++) z[i] = random.normal();
    backSolve(best.fit.factor, z);
    for (const side of sums) side.fill(0);
    for (let row = 0; row < coarse.rows; row++)
      sums[coarse.actor[row] as Side][coarse.block[row]!]! += coarse.e[row]! * Math.exp(etaOf(coarse, z, row));
    for (const actor of [0, 1] as const)
      out[actor].push(Array.from(sums[actor], (sum, k) => (covered[k]! > least ? sum / covered[k]! : Number.NaN)));
  }
  const t = Array.from(
    { length: bins },
    (_, k) => origin + exposure.blockFrom + (k + 0.5) * step * exposure.blockSeconds,
  );
  return { t, a: out[0], b: out[1] };
}

/** The same with what was written, as it was counted, in bins that were set apart: there is a record of them, and no fit. */
export function asCounted(trajectories: Trajectories, events: Events, stretches: readonly Span[]): Trajectories {
  const { t, a, b } = trajectories;
  if (stretches.length === 0 || t.length < 2) return trajectories;
  const bin = t[1]! - t[0]!;
  const first = t[0]! - bin / 2 - events.origin;
  const turns = bothSides(() => new Float64Array(t.length));
  for (let i = 0; i < events.count; i++)
    turns[events.actor[i] as Side][
      Math.min(t.length - 1, Math.max(0, Math.floor((events.start[i]! - first) / bin)))
    ]!++;
  const apart = t.map((_, k) => stretches.some(s => s.from < first + (k + 1) * bin && first + k * bin < s.to));
  const counted = (of: readonly (readonly number[])[], side: Side): readonly (readonly number[])[] =>
    of.map(draw => draw.map((value, k) => (Number.isNaN(value) && apart[k]! ? (turns[side][k]! * DAY) / bin : value)));
  return { t, a: counted(a, 0), b: counted(b, 1) };
}

/** One row per person, role and bin of `step` blocks. It holds expected turns at the mode and the weighted mean effect
 * of the parameters. A draw scales a bin by the exponential of its mean change, to first order. */
function coarsened(design: Design, mean: Float64Array, step: number, bins: number): Design {
  const { slots } = design;
  const most = 2 * ROLE_COUNT * bins;
  const index = new Int32Array(most * slots);
  const value = new Float64Array(most * slots);
  const e = new Float64Array(most);
  const actor = new Uint8Array(most);
  const block = new Uint32Array(most);
  let rows = 0;
  const put = (of: number, bin: number, { expected, sums }: CoarseRow): void => {
    // A bin may meet more knots than a row has slots: the heaviest are kept, and they carry nearly all of it.
    const entries = [...sums].sort((p, q) => Math.abs(q[1]) - Math.abs(p[1]) || p[0] - q[0]).slice(0, slots);
    for (const [s, [i, v]] of entries.entries()) {
      index[rows * slots + s] = i;
      value[rows * slots + s] = expected > 0 ? v / expected : 0;
    }
    e[rows] = expected;
    actor[rows] = of;
    block[rows++] = bin;
  };
  // Rows are in order of blocks, so those of one bin lie together.
  for (let row = 0; row < design.rows; ) {
    const bin = Math.floor(design.block[row]! / step);
    const open = new Map<number, CoarseRow>();
    for (; row < design.rows && Math.floor(design.block[row]! / step) === bin; row++) {
      const key = design.actor[row]! * ROLE_COUNT + design.role[row]!;
      const coarse = open.get(key) ?? { expected: 0, sums: new Map<number, number>() };
      open.set(key, coarse);
      coarse.expected += mean[row]!;
      for (let s = row * slots; s < (row + 1) * slots; s++)
        coarse.sums.set(design.index[s]!, (coarse.sums.get(design.index[s]!) ?? 0) + mean[row]! * design.value[s]!);
    }
    for (const [key, coarse] of open) put(Math.floor(key / ROLE_COUNT), bin, coarse);
  }
  return {
    rows,
    layout: design.layout,
    slots,
    y: new Float64Array(rows),
    e,
    index,
    value,
    actor,
    role: new Uint8Array(rows),
    block,
  };
}

/** Expected turns, and by coefficient of the design what it does there times them. */
interface CoarseRow {
  expected: number;
  readonly sums: Map<number, number>;
}
