import { choleskyInPlace, choleskyLogDeterminant } from '../../base/index.ts';
import { ROLE_PLACES } from './lanes.ts';
import { type Design, logSumExp } from './reading.ts';
import { besides, type Draw } from './weigh.ts';

/** Log predictive density of successive bins of pieces. The draws predict each bin as weighted by the fit and by all
 * bins before it. Bin `w` is the pieces from `starts[w]` to before `starts[w + 1]`. The baseline under each draw is
 * integrated out by its normal form, as in the fit (nested Laplace), and each bin updates it.
 * Tried and given up: one baseline drawn with each draw. A few draws then decided the total in thirty dimensions. It
 * moved by about a nat with the seed and lay up to two too low, lower with fewer draws. */
export function predicted(draws: readonly Draw[], starts: ArrayLike<number>): Float64Array {
  // Draws of one variant have the same features and the same information.
  const ways = new Map<Float64Array, Draw[]>();
  for (const draw of draws) {
    if (!(draw.weight > NOTHING)) continue;
    const known = ways.get(draw.information);
    if (known === undefined) ways.set(draw.information, [draw]);
    else known.push(draw);
  }
  const columns = [...ways.values()].flatMap(own => {
    const byBin = alongBins(own, starts);
    return own.map(({ weight }, d) => ({ weight, at: (bin: number) => byBin[bin]![d]! }));
  });
  let logWeights = columns.map(c => Math.log(c.weight));
  return Float64Array.from({ length: starts.length - 1 }, (_, bin) => {
    const before = logSumExp(logWeights);
    logWeights = logWeights.map((l, d) => l + columns[d]!.at(bin));
    return logSumExp(logWeights) - before;
  });
}
/** A draw of less weight would have to predict the rest better by dozens of nats to count. */
const NOTHING = 1e-12;

/** Log predictive density of each bin under each draw of one variant. */
function alongBins(draws: readonly Draw[], starts: ArrayLike<number>): readonly Float64Array[] {
  const { features } = draws[0]!.reading;
  const total = draws.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Float64Array.from(draws, ({ weight }) => weight / total);
  const baselines = draws.map(({ baseline }) => baseline);
  let normal: Normals = { at: besides(baselines, features.length), factor: draws[0]!.information };
  return Array.from({ length: starts.length - 1 }, (_, bin) => {
    const own = binOf(draws, starts[bin]!, starts[bin + 1]!);
    if (own.rows.length === 0) return own.reach;
    const next = carriedOn(normal, own, weights);
    normal = next.normal;
    return next.logs;
  });
}

/** The baselines under draws of one variant. */
interface Normals {
  /** Baseline modes side by side: features x draws. */
  readonly at: Float64Array;
  /** Cholesky factor of the information that all have. */
  readonly factor: Float64Array;
}

/** Features of one kind (an hour of the week, a day, a cell or a role): their indices among those in use, and their
 * values. */
interface Part {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

/** Part of a bin with one baseline: the pieces of one cell and role. */
interface Row {
  /** Indices of its features among the parts of the bin. */
  readonly parts: readonly number[];
  /** Days at risk times the mean reach, under each draw. */
  readonly exposed: Float64Array;
  bids: number;
}

interface Bin {
  readonly parts: readonly Part[];
  readonly rows: readonly Row[];
  /** Sum over bids of the equations' part of the log rate, under each draw. */
  readonly reach: Float64Array;
}

/** The pieces from `from` to before `to`. */
function binOf(draws: readonly Draw[], from: number, to: number): Bin {
  const { reading } = draws[0]!;
  const { lane, byClock, byDay, byCell, roleAt } = reading;
  const n = draws.length;
  const parts: Part[] = [];
  const placeOf = new Map<string, number>();
  const partAt = (key: string, made: () => Part): number => {
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, parts.length);
    return parts.push(made()) - 1;
  };
  const rows: Row[] = [];
  const ofCellAndRole = new Map<number, Row>();
  const rowAt = (piece: number): Row => {
    const cell = lane.cellOf[piece]!;
    const role = lane.roleOf[piece]!;
    const key = cell * (ROLE_PLACES + 1) + role;
    const known = ofCellAndRole.get(key);
    if (known !== undefined) return known;
    const hour = lane.clockOf[cell]!;
    const day = lane.dayOf[cell]!;
    const own = [
      partAt(`hour ${hour}`, () => partOf(byClock, hour)),
      partAt(`day ${day}`, () => partOf(byDay, day)),
      partAt(`cell ${cell}`, () => partOf(byCell, cell)),
    ];
    const place = roleAt[role]!;
    if (place >= 0) own.push(partAt(`role ${role}`, () => ({ at: Int32Array.of(place), values: Float64Array.of(1) })));
    const row = { parts: own, exposed: new Float64Array(n), bids: 0 };
    ofCellAndRole.set(key, row);
    rows.push(row);
    return row;
  };
  const reach = new Float64Array(n);
  let b = lane.bidAt.findIndex(k => k >= from);
  for (let k = from; k < to; k++) {
    const row = rowAt(k);
    const days = lane.days[k]!;
    const step = lane.stepOf[k]!;
    for (let d = 0; d < n; d++) {
      const { answer, column } = draws[d]!;
      row.exposed[d]! += answer === null ? days : days * answer.mean[step * answer.count + column]!;
    }
    for (; lane.bidAt[b] === k; b++) {
      row.bids++;
      draws.forEach(({ answer, column }, d) => (reach[d]! += answer?.atBids[b * answer.count + column] ?? 0));
    }
  }
  return { parts, rows, reach };
}

const partOf = ({ at, values, counting }: Design, row: number): Part => {
  const own = counting[row] ?? [];
  return { at: Int32Array.from(own, i => at[i]!), values: Float64Array.from(own, i => values[row * at.length + i]!) };
};

/** Nats that a further step may still promise (the promise is taken as kept), and steps at most. */
const LEFT = 0.02;
const STEPS = 12;

/** Log of the integral of a bin's likelihood over the baseline under each draw, and the baselines after it. Newton's
 * method finds the maximum of bin and normal form together; steps that do not gain are shortened. All draws share the
 * information of their mean. With each draw's own, the total of sixteen weeks moved by only a twelfth of a nat. */
function carriedOn(
  { at, factor }: Normals,
  bin: Bin,
  weights: Float64Array,
): { readonly logs: Float64Array; readonly normal: Normals } {
  const n = weights.length;
  const nb = at.length / n;
  const before = squared(factor, nb);
  const { logs: values, expected } = under(bin, at, n);
  const sought = withBin(before, bin, meansOf(expected, weights));
  const best = at.slice();
  const lengths = new Float64Array(n).fill(1);
  for (let round = 0; ; round++) {
    const gradient = slopes(bin, expected, n, nb);
    times(factor, times(factor, minus(best, at), n, true), n).forEach((v, k) => (gradient[k]! -= v));
    const step = gradient.slice();
    solve(sought, step, n);
    const gains = halfProducts(step, gradient, n);
    if (round === STEPS || !gains.some(gain => gain > LEFT)) {
      eachOf(best, n, (k, d) => (best[k]! += gains[d]! > LEFT ? 0 : step[k]!));
      gains.forEach((gain, d) => (values[d]! += gain > LEFT ? 0 : gain));
      break;
    }
    const tried = step;
    eachOf(tried, n, (k, d) => (tried[k] = best[k]! + (gains[d]! > LEFT ? lengths[d]! * step[k]! : 0)));
    const there = under(bin, tried, n);
    const root = times(factor, minus(tried, at), n, true);
    halfProducts(root, root, n).forEach((off, d) => (there.logs[d]! -= off));
    const gained = there.logs.map((value, d) => (value > values[d]! ? 1 : 0));
    gained.forEach((yes, d) => {
      if (yes === 1) values[d] = there.logs[d]!;
      lengths[d] = yes === 1 ? 1 : lengths[d]! / 4;
    });
    eachOf(best, n, (k, d) => (best[k] = gained[d] === 1 ? tried[k]! : best[k]!));
    eachOf(expected, n, (k, d) => (expected[k] = gained[d] === 1 ? there.expected[k]! : expected[k]!));
  }
  const after = withBin(before, bin, meansOf(expected, weights));
  const volume = 0.5 * (choleskyLogDeterminant(factor, nb) - choleskyLogDeterminant(after, nb));
  const logs = values.map((value, d) => value + volume + bin.reach[d]!);
  return {
    // A point where a rate overflows predicts nothing.
    logs: logs.map(log => (Number.isFinite(log) ? log : Number.NEGATIVE_INFINITY)),
    normal: { at: best, factor: after },
  };
}

/** Value of each part under the baselines: parts x draws. */
function ofParts({ parts }: Bin, beta: Float64Array, n: number): Float64Array {
  const out = new Float64Array(parts.length * n);
  parts.forEach(({ at, values }, p) => {
    for (let i = 0; i < at.length; i++) {
      const f = values[i]!;
      for (let d = 0, to = p * n, k = at[i]! * n; d < n; d++, to++, k++) out[to]! += f * beta[k]!;
    }
  });
  return out;
}

/** Log likelihood of a bin at baselines, but for what the equations add at bids; and the bids that each row expects, rows x draws. */
function under(
  bin: Bin,
  beta: Float64Array,
  n: number,
): { readonly logs: Float64Array; readonly expected: Float64Array } {
  const made = ofParts(bin, beta, n);
  const logs = new Float64Array(n);
  const expected = new Float64Array(bin.rows.length * n);
  const eta = new Float64Array(n);
  bin.rows.forEach(({ parts, exposed, bids }, r) => {
    eta.fill(0);
    for (const part of parts) for (let d = 0, k = part * n; d < n; d++, k++) eta[d]! += made[k]!;
    for (let d = 0, k = r * n; d < n; d++, k++) {
      const mu = exposed[d]! * Math.exp(eta[d]!);
      expected[k] = mu;
      logs[d]! += bids * eta[d]! - mu;
    }
  });
  return { logs, expected };
}

/** Slopes of that by the features, features x draws. */
function slopes({ parts, rows }: Bin, expected: Float64Array, n: number, nb: number): Float64Array {
  const left = new Float64Array(parts.length * n);
  for (let r = 0; r < rows.length; r++) {
    const { parts: own, bids } = rows[r]!;
    for (const part of own)
      for (let d = 0, to = part * n, k = r * n; d < n; d++, to++, k++) left[to]! += bids - expected[k]!;
  }
  const out = new Float64Array(nb * n);
  parts.forEach(({ at, values }, p) => {
    for (let i = 0; i < at.length; i++) {
      const f = values[i]!;
      for (let d = 0, to = at[i]! * n, k = p * n; d < n; d++, to++, k++) out[to]! += f * left[k]!;
    }
  });
  return out;
}

/** Mean expected count of each row over draws; a row whose rate overflows is left out. */
function meansOf(expected: Float64Array, weights: Float64Array): Float64Array {
  const out = new Float64Array(expected.length / weights.length);
  out.forEach((_, r) =>
    weights.forEach((weight, d) => {
      const mu = expected[r * weights.length + d]!;
      if (Number.isFinite(mu)) out[r]! += weight * mu;
    }),
  );
  return out;
}

/** Factor of an information (its lower triangle) plus that of a bin whose rows expect so many bids. Expected counts are
 * summed by pairs of parts before they meet their features. */
function withBin(information: Float64Array, { parts, rows }: Bin, expected: Float64Array): Float64Array {
  const m = parts.length;
  const meeting = new Float64Array(m * m);
  for (let r = 0; r < rows.length; r++) {
    const own = rows[r]!.parts;
    for (let p = 0; p < own.length; p++)
      for (let q = 0; q < own.length; q++) meeting[own[p]! * m + own[q]!]! += expected[r]!;
  }
  const out = information.slice();
  const side = Math.sqrt(out.length);
  for (let p = 0; p < m; p++)
    for (let q = 0; q < m; q++)
      if (meeting[p * m + q]! > 0) addProduct(parts[p]!, parts[q]!, meeting[p * m + q]!, side, out);
  choleskyInPlace(out, side);
  return out;
}

function addProduct(one: Part, two: Part, by: number, side: number, out: Float64Array): void {
  for (let i = 0; i < one.at.length; i++) {
    const place = one.at[i]!;
    const f = by * one.values[i]!;
    for (let j = 0; j < two.at.length; j++)
      if (two.at[j]! <= place) out[place * side + two.at[j]!]! += f * two.values[j]!;
  }
}

/** Goes through rows x draws: the place, and which draw it is of. */
function eachOf(table: Float64Array, n: number, then: (k: number, d: number) => void): void {
  for (let row = 0; row < table.length; row += n) for (let d = 0; d < n; d++) then(row + d, d);
}

/** Half the product of columns that stand side by side. */
function halfProducts(x: Float64Array, y: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n);
  eachOf(x, n, (k, d) => (out[d]! += 0.5 * x[k]! * y[k]!));
  return out;
}

const minus = (x: Float64Array, y: Float64Array): Float64Array => x.map((v, k) => v - y[k]!);

/** The square of a factor. */
function squared(factor: Float64Array, side: number): Float64Array {
  const turned = new Float64Array(factor.length);
  for (let i = 0; i < side; i++) for (let j = 0; j <= i; j++) turned[j * side + i] = factor[i * side + j]!;
  return times(factor, turned, side);
}

/** A factor, or its transpose, times columns that stand side by side. */
function times(factor: Float64Array, x: Float64Array, n: number, transposed = false): Float64Array {
  const side = x.length / n;
  const out = new Float64Array(x.length);
  for (let i = 0; i < side; i++)
    for (let j = 0; j <= i; j++) {
      const f = factor[i * side + j]!;
      let to = (transposed ? j : i) * n;
      let from = (transposed ? i : j) * n;
      for (let d = 0; d < n; d++, to++, from++) out[to]! += f * x[from]!;
    }
  return out;
}

/** Solves the equations of the square of a factor for columns that stand side by side, in place. */
function solve(factor: Float64Array, x: Float64Array, n: number): void {
  const side = x.length / n;
  const divide = (i: number): void => {
    const pivot = factor[i * side + i]!;
    for (let d = 0, to = i * n; d < n; d++, to++) x[to]! /= pivot;
  };
  const take = (f: number, i: number, j: number): void => {
    for (let d = 0, to = i * n, from = j * n; d < n; d++, to++, from++) x[to]! -= f * x[from]!;
  };
  for (let i = 0; i < side; i++) {
    for (let j = 0; j < i; j++) take(factor[i * side + j]!, i, j);
    divide(i);
  }
  for (let i = side - 1; i >= 0; i--) {
    divide(i);
    for (let j = 0; j < i; j++) take(factor[i * side + j]!, j, i);
  }
}
