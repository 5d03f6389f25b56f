import { type Interval, intervalOf, quantileSorted, type Random } from '../../base/index.ts';
import { byCodeUnit } from '../pairs/gather.ts';

/** What may go with differences between pairs: a table of covariates, a row an id. */
export interface Covariates {
  readonly columns: readonly string[];
  /** Cells by id, in the order of the columns; empty text where nothing is known. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** A covariate of pairs: standardised where it is a number. */
interface Term {
  readonly name: string;
  readonly of: (id: string, a: string, b: string) => number | null;
}

const MOST_LEVELS = 8;

/** What was made of a column: `known`: ids with a cell. `foldedLevels`: words of pairs that have no term of their own and share one, since
 * more than so many would say nothing of each. */
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

/** The first column of which nobody can tell whom it speaks of: ids with a cell are pairs and are people too, be it that both are numbered
 * alike, be it that rows of both stand in it. Read as either it would lose or mistake the other. `pairs`, `people`: those that the table names. */
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

/** Whether a cell is a number and not a word. */
export const isNumber = (cell: string): boolean => Number.isFinite(Number(cell));

function columnOf({ rows }: Covariates, k: number, isPair: (id: string) => boolean) {
  const cells = [...rows].filter(([, cells]) => cells[k] !== '').map(([id, cells]) => ({ id, cell: cells[k]! }));
  const numbers = cells.every(({ cell }) => isNumber(cell));
  const ofPairs = cells.filter(({ id }) => isPair(id));
  const counts = new Map<string, number>();
  if (!numbers) for (const { cell } of ofPairs) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  // By how many of these pairs have them: a term of a word that none of them has says nothing, and takes the place of one that many have.
  const [, ...others] = [...counts.keys()].sort((p, q) => counts.get(q)! - counts.get(p)! || byCodeUnit(p, q));
  return {
    cells,
    numbers,
    pairs: ofPairs.length > 0,
    levels: others.slice(0, MOST_LEVELS),
    folded: new Set(others.slice(MOST_LEVELS)),
  };
}

/** Terms of a table: of an id that is a pair, its value; of ids that are the two people, a number gives the mean of both and how far apart
 * they are, a word whether it is the same. Words of pairs give one term a level, against the most common, and all that have none one together. */
export function termsOf(covariates: Covariates, isPair: (id: string) => boolean): readonly Term[] {
  const { columns, rows } = covariates;
  return columns.flatMap((name, k) => {
    const at = (id: string): string => rows.get(id)?.[k] ?? '';
    const { numbers, pairs, levels, folded } = columnOf(covariates, k, isPair);
    const number = (id: string): number | null => (at(id) === '' ? null : Number(at(id)));
    if (pairs && numbers) return [{ name, of: id => number(id) }];
    if (pairs) {
      const among = (which: string, has: (cell: string) => boolean): Term => ({
        name: `${name}${which}`,
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
        { name: `${name}, mean`, of: both((x, y) => (x + y) / 2) },
        { name: `${name}, apart`, of: both((x, y) => Math.abs(x - y)) },
      ];
    return [
      {
        name: `${name}, same`,
        of: (_: string, a: string, b: string) => (at(a) === '' || at(b) === '' ? null : at(a) === at(b) ? 1 : 0),
      },
    ];
  });
}

export interface Moderator {
  readonly name: string;
  /** Pairs of which the term is known. */
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

/** All terms at once: an outcome is a mean, the terms times their effects, what is left of the pair, and how badly it is known. Effects
 * have one common deviation, itself unknown (half-Cauchy, gelman2006), so that many terms of which none matters stay near zero. Pairs
 * of which a term is not known have its mean. */
export function moderators(terms: readonly Term[], outcomes: Outcomes, random: Random): readonly Moderator[] {
  const n = outcomes.ids.length;
  const raw = terms.map(({ of }) => outcomes.ids.map((id, i) => of(id, ...outcomes.people[i]!)));
  const known = raw.map(column => column.filter((x): x is number => x !== null));
  const usable = known.map(column => column.length >= LEAST_KNOWN && Math.max(...column) > Math.min(...column));
  const kept = terms.flatMap((term, k) => (usable[k] ? [{ term, k }] : []));
  if (kept.length === 0 || n < LEAST_KNOWN) return [];
  const scale = kept.map(({ k }) => {
    const mean = known[k]!.reduce((sum, x) => sum + x, 0) / known[k]!.length;
    const deviation = Math.sqrt(known[k]!.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known[k]!.length);
    return { mean, deviation };
  });
  const x = kept.map(({ k }, t) =>
    Float64Array.from(raw[k]!, value => (value === null ? 0 : (value - scale[t]!.mean) / scale[t]!.deviation)),
  );
  const beta = new Float64Array(kept.length);
  const fitted = new Float64Array(n);
  let mean = outcomes.value.reduce((sum, v) => sum + v, 0) / n;
  let [pair, effect] = [0.1, 0.05];
  let [pairScale, effectScale] = [1, 1];
  const draws = kept.map(() => [] as number[]);
  for (let sweep = -BURN_IN; sweep < DRAWS; sweep++) {
    const weight = outcomes.variance.map(v => 1 / (v + pair));
    const draw = (residual: (i: number) => number, column: Float64Array | null, prior: number): number => {
      let precision = prior;
      let pull = 0;
      for (let i = 0; i < n; i++) {
        const c = column === null ? 1 : column[i]!;
        precision += weight[i]! * c * c;
        pull += weight[i]! * c * residual(i);
      }
      return pull / precision + random.normal() / Math.sqrt(precision);
    };
    mean = draw(i => outcomes.value[i]! - fitted[i]!, null, 0);
    for (const [t, column] of x.entries()) {
      const was = beta[t]!;
      const now = draw(i => outcomes.value[i]! - mean - fitted[i]! + was * column[i]!, column, 1 / effect);
      for (let i = 0; i < n; i++) fitted[i]! += (now - was) * column[i]!;
      beta[t] = now;
    }
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const precision = 1 / pair + 1 / outcomes.variance[i]!;
      const residual = outcomes.value[i]! - mean - fitted[i]!;
      squares += (residual / outcomes.variance[i]! / precision + random.normal() / Math.sqrt(precision)) ** 2;
    }
    pair = (1 / pairScale + squares / 2) / random.gamma((n + 1) / 2);
    pairScale = (1 + 1 / pair) / random.gamma(1);
    const size = beta.reduce((sum, b) => sum + b * b, 0);
    effect = (1 / effectScale + size / 2) / random.gamma((beta.length + 1) / 2);
    effectScale = (1 / EFFECT ** 2 + 1 / effect) / random.gamma(1);
    if (sweep >= 0) for (const [t, all] of draws.entries()) all.push(beta[t]!);
  }
  return kept.map(({ term, k }, t) => {
    const sorted = Float64Array.from(draws[t]!).sort();
    const above = sorted.filter(b => b > 0).length / sorted.length;
    return {
      name: term.name,
      pairs: known[k]!.length,
      effect: intervalOf(sorted),
      deviation: scale[t]!.deviation,
      signProbability: quantileSorted(sorted, 0.5) > 0 ? above : 1 - above,
    };
  });
}
/** Fewer pairs of which a term is known say nothing of it. */
const LEAST_KNOWN = 10;
/** Scale of the effects' deviation, per deviation of a term: small against couplings of about 0.7. */
const EFFECT = 0.2;
