import type { Random } from '../../../src/base/index.ts';
import type { DirectedScores } from '../../../src/cohort/population/social-relations.ts';

/** What an invented population is made of: deviations and correlations. */
export interface Truth {
  readonly person: number;
  readonly partner: number;
  readonly both: number;
  readonly pairing: number;
  readonly pair: number;
}

export type Edges = readonly (readonly [number, number])[];
export interface Network {
  readonly people: number;
  readonly edges: Edges;
}

export function roundRobin(first: number, people: number): Edges {
  const edges: [number, number][] = [];
  for (let i = 0; i < people; i++) for (let j = i + 1; j < people; j++) edges.push([first + i, first + j]);
  return edges;
}

export function sparse(people: number, pairs: number, random: Random): Network {
  const edges = new Map<string, readonly [number, number]>();
  while (edges.size < pairs) {
    const [i, j] = [random.below(people), random.below(people)];
    if (i < j) edges.set(`${i} ${j}`, [i, j]);
  }
  return { people, edges: [...edges.values()] };
}

/** Scores with the parts of `truth`, known with a variance of about `noise`. */
export function invent({ people, edges }: Network, truth: Truth, noise: number, random: Random): DirectedScores {
  const correlated = (sd1: number, sd2: number, r: number): readonly [number, number] => {
    const x = random.normal();
    return [sd1 * x, sd2 * (r * x + Math.sqrt(1 - r * r) * random.normal())];
  };
  const own = Array.from({ length: people }, () => correlated(truth.person, truth.partner, truth.both));
  const rows = edges.map(([i, j]) => {
    const [one, two] = correlated(truth.pairing, truth.pairing, truth.pair);
    const [vij, vji] = [noise * (0.5 + random.uniform()), noise * (0.5 + random.uniform())];
    const ij = 1 + own[i]![0] + own[j]![1] + one + Math.sqrt(vij) * random.normal();
    const ji = 1 + own[j]![0] + own[i]![1] + two + Math.sqrt(vji) * random.normal();
    return { i, j, ij, ji, vij, vji };
  });
  const column = (of: (row: (typeof rows)[number]) => number): Float64Array => Float64Array.from(rows, of);
  return {
    people,
    i: Int32Array.from(rows, row => row.i),
    j: Int32Array.from(rows, row => row.j),
    ij: column(row => row.ij),
    ji: column(row => row.ji),
    vij: column(row => row.vij),
    vji: column(row => row.vji),
  };
}

/** Closed-form estimators of one round robin (warner1979, as in kenny1984), of scores known exactly. */
export function closedForm({ people: n, i, j, ij, ji }: DirectedScores) {
  const x = Array.from({ length: n }, () => new Float64Array(n));
  for (let e = 0; e < i.length; e++) {
    x[i[e]!]![j[e]!] = ij[e]!;
    x[j[e]!]![i[e]!] = ji[e]!;
  }
  const sum = (values: Iterable<number>): number => [...values].reduce((total, v) => total + v, 0);
  const out = x.map(row => sum(row) / (n - 1));
  const into = x.map((_, k) => sum(x.map(row => row[k]!)) / (n - 1));
  const all = sum(out) / n;
  const effect = (own: readonly number[], other: readonly number[]) =>
    own.map(
      (m, k) => ((n - 1) ** 2 / (n * (n - 2))) * m + ((n - 1) / (n * (n - 2))) * other[k]! - ((n - 1) / (n - 2)) * all,
    );
  const a = effect(out, into);
  const b = effect(into, out);
  let plus = 0;
  let minus = 0;
  for (let e = 0; e < i.length; e++) {
    const [p, q] = [i[e]!, j[e]!];
    const one = x[p]![q]! - a[p]! - b[q]! - all;
    const two = x[q]![p]! - a[q]! - b[p]! - all;
    plus += (one + two) ** 2 / 2;
    minus += (one - two) ** 2 / 2;
  }
  const between = plus / (((n - 1) * (n - 2)) / 2 - 1);
  const within = minus / (((n - 1) * (n - 2)) / 2);
  const pairing = (between + within) / 2;
  const pairs = (between - within) / 2;
  const moment = (p: readonly number[], q: readonly number[]): number => sum(p.map((v, k) => v * q[k]!)) / (n - 1);
  const small = n * (n - 2);
  return {
    person: moment(a, a) - (pairing * (n - 1)) / small - pairs / small,
    partner: moment(b, b) - (pairing * (n - 1)) / small - pairs / small,
    both: moment(a, b) - (pairs * (n - 1)) / small - pairing / small,
    pairing,
    pairs,
  };
}
