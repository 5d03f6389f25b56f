import { type Interval, intervalOf, quantileSorted, type Random } from '../../base/index.ts';
import { byCodeUnit } from '../pairs/gather.ts';

/** Possible moderators of differences between pairs: a table of covariates, one row an id. */
export interface Covariates {
  readonly columns: readonly string[];
  /** Cells by id, in the order of the columns; empty text where nothing is known. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** A covariate of pairs: standardised where it is a number. */
interface Term {
  readonly name: string;
  readonly column: string;
  readonly of: (id: string, a: string, b: string) => number | null;
}

const MOST_LEVELS = 8;

/** Use of a column. `known`: ids with a cell. `foldedLevels`: levels of pairs without a term of their own, which share
 * one, since more terms would estimate none of them. */
export interface ColumnSeen {
  readonly name: string;
  readonly kind: 'number' | 'words';
  readonly known: number;
  readonly foldedLevels: number;
}

export const columnsSeen = (covariates: Covariates, isPair: (id: string) => boolean): readonly ColumnSeen[] =>
  covariates.columns.map((name, k) => {
    const { cells, numbers, folded } = columnOf(covariates, k, isPair);
    return { name, kind: numbers ? 'number' : 'words', known: cells.length, foldedLevels: folded.size };
  });

/** A column that speaks of pairs and of people at once, and of how many of each. */
export interface TwofoldColumn {
  readonly name: string;
  readonly pairs: number;
  readonly people: number;
}

/** The first ambiguous column: ids with a cell are both pairs and people. Both may be numbered alike, or rows of both
 * may stand in it. Either reading would lose or mistake the other. `pairs`, `people`: those that the table names. */
export function twofoldColumn(
  { columns, rows }: Covariates,
  pairs: ReadonlySet<string>,
  people: ReadonlySet<string>,
): TwofoldColumn | null {
  const known = (ids: ReadonlySet<string>, k: number): number =>
    [...ids].reduce((sum, id) => sum + ((rows.get(id)?.[k] ?? '') === '' ? 0 : 1), 0);
  const seen = columns.map((name, k) => ({ name, pairs: known(pairs, k), people: known(people, k) }));
  return seen.find(column => column.pairs > 0 && column.people > 0) ?? null;
}

/** True if a cell is a number and not a word. */
export const isNumber = (cell: string): boolean => Number.isFinite(Number(cell));

function columnOf({ rows }: Covariates, k: number, isPair: (id: string) => boolean) {
  const cells = [...rows].filter(([, cells]) => cells[k] !== '').map(([id, cells]) => ({ id, cell: cells[k]! }));
  const numbers = cells.every(({ cell }) => isNumber(cell));
  const ofPairs = cells.filter(({ id }) => isPair(id));
  const counts = new Map<string, number>();
  if (!numbers) for (const { cell } of ofPairs) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  // Ordered by the number of these pairs: a term without pairs estimates nothing, and takes the place of one with many.
  const [, ...others] = [...counts.keys()].sort((p, q) => counts.get(q)! - counts.get(p)! || byCodeUnit(p, q));
  return {
    cells,
    numbers,
    pairs: ofPairs.length > 0,
    levels: others.slice(0, MOST_LEVELS),
    folded: new Set(others.slice(MOST_LEVELS)),
  };
}

/** Terms of a table. An id that is a pair gives its value. Ids that are the two people give, for a number, the mean of
 * both and their difference; for a word, whether it is the same. Words of pairs give one term a level, against the most
 * common. Levels without a term of their own share one. */
export function termsOf(covariates: Covariates, isPair: (id: string) => boolean): readonly Term[] {
  const { columns, rows } = covariates;
  return columns.flatMap((name, k) => {
    const at = (id: string): string => rows.get(id)?.[k] ?? '';
    const { numbers, pairs, levels, folded } = columnOf(covariates, k, isPair);
    const number = (id: string): number | null => (at(id) === '' ? null : Number(at(id)));
    if (pairs && numbers) return [{ name, column: name, of: id => number(id) }];
    if (pairs) {
      const among = (which: string, has: (cell: string) => boolean): Term => ({
        name: `${name}${which}`,
        column: name,
        of: id => (at(id) === '' ? null : has(at(id)) ? 1 : 0),
      });
      return [
        ...levels.map(level => among(`=${level}`, cell => cell === level)),
        ...(folded.size > 0 ? [among(', others', cell => folded.has(cell))] : []),
      ];
    }
    const both = (f: (x: number, y: number) => number) => (_: string, a: string, b: string) => {
      const [x, y] = [number(a), number(b)];
      return x === null || y === null ? null : f(x, y);
    };
    if (numbers)
      return [
        { name: `${name}, mean`, column: name, of: both((x, y) => (x + y) / 2) },
        { name: `${name}, apart`, column: name, of: both((x, y) => Math.abs(x - y)) },
      ];
    return [
      {
        name: `${name}, same`,
        column: name,
        of: (_: string, a: string, b: string) => (at(a) === '' || at(b) === '' ? null : at(a) === at(b) ? 1 : 0),
      },
    ];
  });
}

export interface Moderator {
  readonly name: string;
  /** Column of the table. */
  readonly column: string;
  /** Number of pairs with a known term. */
  readonly pairs: number;
  /** Change of the outcome for one standard deviation of the term. */
  readonly effect: Interval;
  /** The standard deviation, in the term's own unit. */
  readonly deviation: number;
  /** Probability that the effect has the sign it seems to have. */
  readonly signProbability: number;
}

/** One outcome of every pair, with the variance with which it is known. */
export interface Outcomes {
  readonly ids: readonly string[];
  readonly people: readonly (readonly [string, string])[];
  readonly value: readonly number[];
  readonly variance: readonly number[];
}

const BURN_IN = 300;
const DRAWS = 1500;

/** Terms that vary and are known of enough pairs, each standardised; a pair whose term is unknown has its mean. */
function standardised(terms: readonly Term[], { ids, people }: Outcomes) {
  return terms.flatMap(term => {
    const raw = ids.map((id, i) => term.of(id, ...people[i]!));
    const known = raw.filter((x): x is number => x !== null);
    if (known.length < LEAST_KNOWN || !known.some(x => x !== known[0])) return [];
    const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
    const deviation = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length);
    const values = Float64Array.from(raw, value => (value === null ? 0 : (value - mean) / deviation));
    return [{ term, pairs: known.length, deviation, values }];
  });
}

/** A draw of a step along `column`, shrunk by a prior, which is taken from the residuals (`left`). */
function stepAlong(
  column: Float64Array,
  left: Float64Array,
  weight: Float64Array,
  [prior, pulled]: readonly [number, number],
  random: Random,
): number {
  let precision = prior;
  let pull = pulled;
  for (let i = 0; i < left.length; i++) {
    precision += weight[i]! * column[i]! * column[i]!;
    pull += weight[i]! * column[i]! * left[i]!;
  }
  const by = precision > 0 ? pull / precision + random.normal() / Math.sqrt(precision) : 0;
  for (let i = 0; i < left.length; i++) left[i]! -= by * column[i]!;
  return by;
}

/** As `stepAlong`, of one person's contribution to all their pairs. */
function stepOf(
  pairs: readonly number[],
  left: Float64Array,
  weight: Float64Array,
  [prior, pulled]: readonly [number, number],
  random: Random,
): number {
  let precision = prior;
  let pull = pulled;
  for (const i of pairs) {
    precision += weight[i]!;
    pull += weight[i]! * left[i]!;
  }
  const by = pull / precision + random.normal() / Math.sqrt(precision);
  for (const i of pairs) left[i]! -= by;
  return by;
}

/** All terms at once. An outcome is a mean, the terms times their effects, both people's contributions to all their
 * pairs, the pair's remainder, and its error. Effects have one common deviation, itself unknown (half-Cauchy,
 * gelman2006), so that many irrelevant terms stay near zero. Pairs that share a person are alike beyond any term. Taken
 * as independent, they would overstate the evidence of a few people. If nobody is in two pairs, people's contributions
 * count as the pair's own. Pairs with an unknown term have its mean. */
export function moderators(terms: readonly Term[], outcomes: Outcomes, random: Random): readonly Moderator[] {
  const n = outcomes.ids.length;
  const kept = standardised(terms, outcomes);
  if (kept.length === 0 || n < LEAST_KNOWN) return [];
  const x = kept.map(({ values }) => values);
  const shared = sharedPeople(outcomes.people);
  // The part of each column that people could contribute themselves. A joint step of its effect and theirs moves where
  // neither step alone gets to (yu2011).
  const theirs = [Float64Array.from({ length: n }, () => 1), ...x].map(column => broughtBy(column, shared));
  const columns = [Float64Array.from({ length: n }, () => 1), ...x];
  const beta = new Float64Array(columns.length);
  const brought = new Float64Array(shared.count);
  beta[0] = outcomes.value.reduce((sum, v) => sum + v, 0) / n;
  const left = Float64Array.from(outcomes.value, v => v - beta[0]!);
  let [pair, person, effect] = [0.1, 0.05, 0.05];
  let [pairScale, personScale, effectScale] = [1, 1, 1];
  const draws = kept.map(() => [] as number[]);
  const weight = new Float64Array(n);
  for (let sweep = -BURN_IN; sweep < DRAWS; sweep++) {
    for (let i = 0; i < n; i++) weight[i] = 1 / (outcomes.variance[i]! + pair);
    const step = (column: Float64Array, prior: number, pulled: number): number =>
      stepAlong(column, left, weight, [prior, pulled], random);
    for (const [t, column] of columns.entries()) {
      const tight = t === 0 ? 0 : 1 / effect;
      beta[t]! += step(column, tight, -tight * beta[t]!);
      if (shared.count === 0) continue;
      // Increases the effect, and decreases people's contributions by as much.
      const { of, rest, squares } = theirs[t]!;
      let pulled = -tight * beta[t]!;
      for (let k = 0; k < of.length; k++) pulled += (of[k]! * brought[k]!) / person;
      const by = step(rest, tight + squares / person, pulled);
      beta[t]! += by;
      for (let k = 0; k < of.length; k++) brought[k]! -= by * of[k]!;
    }
    for (const [k, pairs] of shared.pairsOf.entries())
      brought[k]! += stepOf(pairs, left, weight, [1 / person, -brought[k]! / person], random);
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const precision = 1 / pair + 1 / outcomes.variance[i]!;
      squares += (left[i]! / outcomes.variance[i]! / precision + random.normal() / Math.sqrt(precision)) ** 2;
    }
    pair = (1 / pairScale + squares / 2) / random.gamma((n + 1) / 2);
    pairScale = (1 + 1 / pair) / random.gamma(1);
    if (shared.count > 0) {
      const size = brought.reduce((sum, u) => sum + u * u, 0);
      person = (1 / personScale + size / 2) / random.gamma((shared.count + 1) / 2);
      personScale = (1 + 1 / person) / random.gamma(1);
    }
    const size = beta.reduce((sum, b, t) => sum + (t === 0 ? 0 : b * b), 0);
    effect = (1 / effectScale + size / 2) / random.gamma(columns.length / 2);
    effectScale = (1 / EFFECT ** 2 + 1 / effect) / random.gamma(1);
    if (sweep >= 0) for (const [t, all] of draws.entries()) all.push(beta[t + 1]!);
  }
  return kept.map(({ term, pairs, deviation }, t) => {
    const sorted = Float64Array.from(draws[t]!).sort();
    const above = sorted.filter(b => b > 0).length / sorted.length;
    const signProbability = quantileSorted(sorted, 0.5) > 0 ? above : 1 - above;
    return { name: term.name, column: term.column, pairs, effect: intervalOf(sorted), deviation, signProbability };
  });
}
/** Least pairs with a known term; with fewer it is not estimated. */
const LEAST_KNOWN = 10;
/** Scale of the effects' deviation, per deviation of a term: small against couplings of about 0.7. */
const EFFECT = 0.2;

/** Everybody, numbered, where anybody is in two pairs; nobody where not. */
interface Shared {
  readonly count: number;
  readonly pairsOf: readonly (readonly number[])[];
}

function sharedPeople(people: Outcomes['people']): Shared {
  const pairsOf = new Map<string, number[]>();
  for (const [i, two] of people.entries())
    for (const id of two) {
      const known = pairsOf.get(id);
      if (known === undefined) pairsOf.set(id, [i]);
      else known.push(i);
    }
  const all = [...pairsOf.values()];
  const some = all.some(({ length }) => length > 1) ? all : [];
  return { count: some.length, pairsOf: some };
}

/** Passes over all people: as near as they come to a column of theirs does not change the answer, only how soon it is there. */
const PASSES = 20;

/** A column of pairs as the sum of both people's contributions (`of`), by least squares, and the residual (`rest`). */
function broughtBy(column: Float64Array, { count, pairsOf }: Shared) {
  const of = new Float64Array(count);
  const rest = column.slice();
  for (let pass = 0; pass < PASSES; pass++)
    for (let k = 0; k < count; k++) {
      const by = pairsOf[k]!.reduce((sum, i) => sum + rest[i]!, 0) / pairsOf[k]!.length;
      of[k]! += by;
      for (const i of pairsOf[k]!) rest[i]! -= by;
    }
  return { of, rest, squares: of.reduce((sum, z) => sum + z * z, 0) };
}
