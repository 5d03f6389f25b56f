import {
  choleskyInPlace,
  choleskyLogDeterminant,
  type Interval,
  intervalFrom,
  normalQuantile,
} from '../../base/index.ts';

/** One measured behaviour of `of` toward `toward`, with the variance of its measurement. */
export interface Directed {
  readonly of: string;
  readonly toward: string;
  readonly value: number;
  readonly variance: number;
}

/** Shares of the variance due to the person who acts, the person acted toward, and this very pairing. They add up to
 * one, draw by draw. */
export interface Parts {
  readonly person: Interval;
  readonly partner: Interval;
  readonly pairing: Interval;
}

/** Independent loops in the graph of who is recorded with whom: pairs beyond a spanning tree. Without a loop, a person
 * and their pairings are confounded. */
export function loopsOf(rows: readonly Pick<Directed, 'of' | 'toward'>[]): number {
  const root = new Map<string, string>();
  const find = (id: string): string => {
    const up = root.get(id) ?? id;
    return up === id ? id : find(up);
  };
  const seen = new Set<string>();
  let loops = 0;
  for (const { of, toward } of rows) {
    const key = JSON.stringify([of, toward].sort());
    if (seen.has(key)) continue;
    seen.add(key);
    const [p, q] = [find(of), find(toward)];
    if (p === q) loops++;
    else root.set(p, q);
  }
  return loops;
}

interface Node {
  readonly person: number;
  readonly partner: number;
  readonly pairing: number;
  /** Correlation of a person's actions and the partners' actions toward them; and of the two directions of one
   * pairing. */
  readonly personPartner: number;
  readonly reversed: number;
}

/** Variance partition of a share of two; `value` is its log odds. One row a pair: `toward` lacks what `of` has, so as
 * much goes with one as with the other. Social Relations Model (kenny1984) with that constraint, by quadrature. The
 * total standard deviation is half-normal of scale 1, its parts uniform. */
export function partsOfShare(rows: readonly Directed[]): Parts {
  const nodes: Node[] = [];
  const steps = 40;
  for (let t = 0; t < steps; t++)
    for (let k = 0; k < steps; k++) {
      const total = halfNormal((t + 0.5) / steps) ** 2;
      const pairing = (k + 0.5) / steps;
      const each = (total * (1 - pairing)) / 2;
      nodes.push({ person: each, partner: each, pairing: total * pairing, personPartner: -1, reversed: -1 });
    }
  return partsFrom(rows, nodes, 0);
}

const DIRECTED_NODES = 3000;
/** Prior scale of couplings: most lie within 0.6 of none. */
const DIRECTED_SCALE = 0.6;

/** The same for a behaviour that each of a pair has toward the other, two rows a pair. This is the whole model, its
 * parts uniform on the triangle and its two correlations uniform. */
export function partsOfBehaviour(rows: readonly Directed[]): Parts {
  const nodes = Array.from({ length: DIRECTED_NODES }, (_, i): Node => {
    const u = [2, 3, 5, 7, 11].map(base => halton(i + 1, base));
    const total = (DIRECTED_SCALE * halfNormal(u[0]!)) ** 2;
    const [low, high] = [Math.min(u[1]!, u[2]!), Math.max(u[1]!, u[2]!)];
    return {
      person: total * low,
      partner: total * (high - low),
      pairing: total * (1 - high),
      personPartner: 2 * u[3]! - 1,
      reversed: 2 * u[4]! - 1,
    };
  });
  return partsFrom(rows, nodes, DIRECTED_SCALE ** 2);
}

const halfNormal = (u: number): number => normalQuantile((1 + u) / 2);

function halton(i: number, base: number): number {
  let out = 0;
  let f = 1;
  for (let n = i; n > 0; n = Math.floor(n / base)) {
    f /= base;
    out += f * (n % base);
  }
  return out;
}

/** Weights of the nodes by the likelihood of the rows; `mean`: prior variance of a common mean. Rows are sorted, so
 * that the order of records changes no bit. */
function partsFrom(given: readonly Directed[], nodes: readonly Node[], mean: number): Parts {
  const rows = [...given].sort((p, q) => compare(p.of, q.of) || compare(p.toward, q.toward) || p.value - q.value);
  const n = rows.length;
  const logs = nodes.map(node => logLikelihood(rows, n, node, mean));
  const top = Math.max(...logs);
  const weights = logs.map(log => Math.exp(log - top));
  const shares = nodes.map(({ person, partner, pairing }) => {
    const total = person + partner + pairing;
    return [person / total, partner / total, pairing / total] as const;
  });
  const of = (k: 0 | 1 | 2): Interval =>
    weightedInterval(
      shares.map(share => share[k]),
      weights,
    );
  return { person: of(0), partner: of(1), pairing: of(2) };
}

const compare = (p: string, q: string): number => (p < q ? -1 : p > q ? 1 : 0);

function logLikelihood(rows: readonly Directed[], n: number, node: Node, mean: number): number {
  const { person, partner, pairing } = node;
  const cross = node.personPartner * Math.sqrt(person * partner);
  const back = node.reversed * pairing;
  const c = new Float64Array(n * n);
  for (let r = 0; r < n; r++) {
    const p = rows[r]!;
    for (let s = 0; s <= r; s++) {
      const q = rows[s]!;
      let sum = mean;
      if (p.of === q.of) sum += person;
      if (p.toward === q.toward) sum += partner;
      if (p.of === q.toward) sum += cross;
      if (p.toward === q.of) sum += cross;
      if (p.of === q.of && p.toward === q.toward) sum += pairing;
      if (p.of === q.toward && p.toward === q.of) sum += back;
      c[r * n + s] = sum;
    }
    c[r * n + r]! += p.variance;
  }
  if (!choleskyInPlace(c, n)) return Number.NEGATIVE_INFINITY;
  let squares = 0;
  const z = new Float64Array(n);
  for (let r = 0; r < n; r++) {
    let sum = rows[r]!.value;
    for (let s = 0; s < r; s++) sum -= c[r * n + s]! * z[s]!;
    z[r] = sum / c[r * n + r]!;
    squares += z[r]! ** 2;
  }
  return -0.5 * (squares + choleskyLogDeterminant(c, n));
}

/** The interval of weighted values: each takes its weight's width, its middle at its value. */
export function weightedInterval(values: readonly number[], weights: readonly number[]): Interval {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const at: number[] = [];
  let below = 0;
  for (const i of order) {
    at.push((below + weights[i]! / 2) / total);
    below += weights[i]!;
  }
  return intervalFrom(p => {
    const k = at.findIndex(x => x >= p);
    if (k < 0) return values[order.at(-1)!]!;
    if (k === 0) return values[order[0]!]!;
    const [x0, x1] = [at[k - 1]!, at[k]!];
    const [v0, v1] = [values[order[k - 1]!]!, values[order[k]!]!];
    return x1 > x0 ? v0 + ((p - x0) / (x1 - x0)) * (v1 - v0) : v1;
  });
}
