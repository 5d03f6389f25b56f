import { intervalOf, type Random } from '../../base/index.ts';
import { LEANED_TO, type Pattern, PATTERNS } from '../../fit/index.ts';
import type { PairRow } from '../pairs/row.ts';
import { type Told, told } from './told.ts';
import CONFUSION from '../../../data/confusion.json' with { type: 'json' };

/** Prevalence of each pattern among the pairs that could be fitted. */
export interface Prevalence {
  readonly pairs: number;
  readonly patterns: Readonly<
    Record<Pattern, { readonly raw: number; readonly likely: number; readonly corrected: Told }>
  >;
}

/** Turns of a record, as the confusion was counted. */
export const bandOf = (turns: number): string => (turns < 500 ? 'short' : turns < 2000 ? 'middle' : 'long');

/** Possible classifications of a pair, from the surest to none. */
const SAID = [...PATTERNS.map(p => `likely ${p}`), ...LEANED_TO.map(p => `leans ${p}`), 'open'] as const;

const saidOf = ({ pattern }: PairRow): string =>
  pattern.sure === 'likely'
    ? `likely ${pattern.verdict}`
    : pattern.leansTo === null
      ? 'open'
      : `leans ${pattern.leansTo}`;

/** Counts by length of the record, true pattern and classification. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** Counts of classifications by length of the record; rows are added one by one. */
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

/** Number of confusions drawn, steps toward the likeliest shares under each, and sweeps around them. Four times as many
 * sweeps moved no end of a range by more than a hundredth. */
const CONFUSIONS = 400;
const STEPS = 400;
const SWEEPS = 100;
/** Prior count of each classification, in every row of the confusion, so that nothing is impossible. All together weigh
 * as one record. */
const UNSEEN = 1 / SAID.length;

/** Prevalence corrected for the fit's errors (rogan1978, by data augmentation as in tanner1987). The confusion is that
 * of invented pairs of the same length. It is drawn from what its counts leave open, and does not learn from the pairs
 * at hand. Each confusion is held fixed until the shares are drawn under it alone, and one draw is kept. If it were
 * drawn anew at every sweep, shares would follow the mean of all confusions. The range of many pairs would then not
 * show that one confusion classified them all (plummer2015). */
function correctedShares(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  known: Confusion,
  random: Random,
): readonly (readonly number[])[] {
  const pairs = [...counts.values()].reduce(
    (sum, said) => sum + [...said.values()].reduce((total, n) => total + n, 0),
    0,
  );
  return Array.from({ length: CONFUSIONS }, () => {
    const cells = [...counts].flatMap(([band, said]) => cellsOf(said, drawnConfusion(known[band] ?? {}, random)));
    let shares = PATTERNS.map(() => 1 / PATTERNS.length);
    for (let step = 0; step < STEPS; step++) shares = likelierShares(shares, cells, pairs);
    let found: readonly number[] = [];
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      found = foundUnder(shares, cells, random);
      shares = dirichlet(
        found.map(n => n + 1),
        random,
      );
    }
    // Share among these pairs, not of a larger population.
    return found.map(n => n / pairs);
  });
}

/** Pairs with one classification, and its probability under each true pattern. */
interface Cell {
  readonly count: number;
  readonly likelihood: readonly number[];
}

const cellsOf = (said: ReadonlyMap<string, number>, confusion: readonly (readonly number[])[]): readonly Cell[] =>
  SAID.flatMap((what, s) =>
    said.has(what) ? [{ count: said.get(what)!, likelihood: confusion.map(row => row[s]!) }] : [],
  );

/** One step of expectation-maximisation (dempster1977). */
function likelierShares(shares: readonly number[], cells: readonly Cell[], pairs: number): number[] {
  const found = shares.map(() => 1);
  for (const { count, likelihood } of cells) {
    let total = 0;
    for (let k = 0; k < found.length; k++) total += shares[k]! * likelihood[k]!;
    for (let k = 0; k < found.length; k++) found[k]! += (count * shares[k]! * likelihood[k]!) / total;
  }
  return found.map(n => n / (pairs + found.length));
}

/** Draws the number of pairs of each pattern. */
function foundUnder(shares: readonly number[], cells: readonly Cell[], random: Random): readonly number[] {
  const found = shares.map(() => 0);
  const last = found.length - 1;
  for (const { count, likelihood } of cells) {
    let left = count;
    let total = 0;
    for (let k = 0; k <= last; k++) total += shares[k]! * likelihood[k]!;
    for (let k = 0; k < last && left > 0; k++) {
      const weight = shares[k]! * likelihood[k]!;
      const n = binomial(left, Math.min(1, weight / Math.max(total, 1e-300)), random);
      found[k]! += n;
      left -= n;
      total -= weight;
    }
    found[last]! += left;
  }
  return found;
}

/** Share of each classification, by true pattern. */
const drawnConfusion = (known: Confusion[string], random: Random): readonly (readonly number[])[] =>
  PATTERNS.map(pattern =>
    dirichlet(
      SAID.map(s => (known[pattern]?.[s] ?? 0) + UNSEEN),
      random,
    ),
  );

function dirichlet(alpha: readonly number[], random: Random): number[] {
  const drawn = alpha.map(a => random.gamma(a));
  const total = drawn.reduce((sum, x) => sum + x, 0);
  return drawn.map(x => x / total);
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
