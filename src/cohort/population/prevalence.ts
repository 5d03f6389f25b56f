import { intervalOf, type Random } from '../../base/index.ts';
import { LEANED_TO, type Pattern, PATTERNS } from '../../fit/index.ts';
import type { PairRow } from '../pairs/row.ts';
import { type Told, told } from './told.ts';
import { CONFUSION } from './confusion-data.ts';

/** How common each pattern is among the pairs that could be fitted. */
export interface Prevalence {
  readonly pairs: number;
  readonly patterns: Readonly<
    Record<Pattern, { readonly raw: number; readonly likely: number; readonly corrected: Told }>
  >;
}

/** Turns of a record, as the confusion was counted. */
export const bandOf = (turns: number): string => (turns < 500 ? 'short' : turns < 2000 ? 'middle' : 'long');

/** What may be said of a pair, from the surest to nothing. */
const SAID = [...PATTERNS.map(p => `likely ${p}`), ...LEANED_TO.map(p => `leans ${p}`), 'open'] as const;

const saidOf = ({ pattern }: PairRow): string =>
  pattern.sure === 'likely'
    ? `likely ${pattern.verdict}`
    : pattern.leansTo === null
      ? 'open'
      : `leans ${pattern.leansTo}`;

/** By length of the record, true pattern and what was said: counts. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** Counts of what is said, by length of the record; rows are added one by one. */
export class SaidSum {
  readonly #counts = new Map<string, Map<string, number>>();
  #pairs = 0;

  add(row: PairRow): void {
    if (row.outcome !== 'fine') return;
    this.addSaid(row.turns[0] + row.turns[1], saidOf(row));
  }
  addSaid(turns: number, said: string): void {
    const band = bandOf(turns);
    const counts = this.#counts.get(band) ?? new Map<string, number>();
    this.#counts.set(band, counts);
    counts.set(said, (counts.get(said) ?? 0) + 1);
    this.#pairs++;
  }

  prevalence(random: Random, confusion: Confusion = CONFUSION): Prevalence {
    const draws = this.#pairs === 0 ? [] : correctedShares(this.#counts, confusion, random);
    const share = (said: string): number =>
      [...this.#counts.values()].reduce((sum, counts) => sum + (counts.get(said) ?? 0), 0) / Math.max(1, this.#pairs);
    return {
      pairs: this.#pairs,
      patterns: Object.fromEntries(
        PATTERNS.map((pattern, k) => [
          pattern,
          {
            likely: share(`likely ${pattern}`),
            raw: share(`likely ${pattern}`) + share(`leans ${pattern}`),
            corrected: draws.length === 0 ? 'not-yet' : told(intervalOf(draws.map(draw => draw[k]!))),
          },
        ]),
      ) as unknown as Prevalence['patterns'],
    };
  }
}

const BURN_IN = 200;
const DRAWS = 2000;
/** Of each thing that may be said, in every row of the confusion: nothing is impossible. All together weigh as one record. */
const UNSEEN = 1 / SAID.length;

/** What the fit misses and mistakes, taken off: how common each pattern must be for what was said of all pairs to come about, if it is said
 * of them as it is of invented pairs of the same length (rogan1978, by data augmentation as in tanner1987). The confusion itself is
 * drawn from what its counts leave open, and does not learn from the pairs at hand. */
function correctedShares(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  known: Confusion,
  random: Random,
): readonly (readonly number[])[] {
  const out: number[][] = [];
  let shares = PATTERNS.map(() => 1 / PATTERNS.length);
  const pairs = [...counts.values()].reduce(
    (sum, said) => sum + [...said.values()].reduce((total, n) => total + n, 0),
    0,
  );
  for (let sweep = -BURN_IN; sweep < DRAWS; sweep++) {
    const found = PATTERNS.map(() => 0);
    for (const [band, said] of counts) {
      const confusion = PATTERNS.map(pattern =>
        dirichlet(
          SAID.map(s => (known[band]?.[pattern]?.[s] ?? 0) + UNSEEN),
          random,
        ),
      );
      for (const [s, what] of SAID.entries()) {
        const weights = PATTERNS.map((_, k) => shares[k]! * confusion[k]![s]!);
        for (const [k, n] of multinomial(said.get(what) ?? 0, weights, random).entries()) found[k]! += n;
      }
    }
    shares = dirichlet(
      found.map(n => n + 1),
      random,
    );
    // Of these pairs, not of all that there might be.
    if (sweep >= 0) out.push(found.map(n => n / pairs));
  }
  return out;
}

function dirichlet(alpha: readonly number[], random: Random): number[] {
  const drawn = alpha.map(a => random.gamma(a));
  const total = drawn.reduce((sum, x) => sum + x, 0);
  return drawn.map(x => x / total);
}

function multinomial(count: number, weights: readonly number[], random: Random): readonly number[] {
  let left = count;
  let total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w, k) => {
    const n = k === weights.length - 1 ? left : binomial(left, Math.min(1, w / Math.max(total, 1e-300)), random);
    left -= n;
    total -= w;
    return n;
  });
}

/** Counted one by one where few; else halved by its own median, which is a beta (devroye1986): exact, and quick for a million. */
function binomial(count: number, p: number, random: Random): number {
  let n = count;
  let left = p;
  let found = 0;
  while (n > 30) {
    const middle = 1 + (n >> 1);
    const x = random.gamma(middle);
    const beta = x / (x + random.gamma(n + 1 - middle));
    if (beta <= left) {
      found += middle;
      n -= middle;
      left = (left - beta) / (1 - beta);
    } else {
      n = middle - 1;
      left /= beta;
    }
  }
  for (let i = 0; i < n; i++) if (random.uniform() < left) found++;
  return found;
}
