import { type Interval, mapInterval, normalQuantile } from '../../base/index.ts';
import type { Evidence } from '../../fit/index.ts';
import { type Directed, loopsOf, type Parts, partsOfBehaviour, partsOfShare, weightedInterval } from './round-robin.ts';

/** One record as its fit (or the mirror, which holds the same) leaves it. `people`: whom it is between, by ids that mean the
 * same person in every record given. */
export interface SeenPair {
  readonly id: string;
  readonly people: readonly [string, string];
  readonly evidence: {
    readonly roles: readonly Pick<Evidence['roles'][number], 'reachingShareA'>[];
    readonly coupling: Pick<Evidence['coupling'], 'aToB' | 'bToA'>;
  };
}

/** The keeper in one relationship, on axes that are the same for all. The other's share is one minus this one. */
export interface Beside {
  readonly id: string;
  readonly other: string;
  /** Role of the keeper in a usual stretch of about two months. `reaching` and `stepping-back` need the 80 % range of
   * the share on one side of a half. */
  readonly role: 'reaching' | 'stepping-back' | 'open' | 'too-little';
  /** The keeper's share of the reaching in a usual stretch; null: too little record. */
  readonly share: Interval | null;
  /** Stretches with more reaching from the keeper, from the other, and with a range on both sides of a half. */
  readonly stretches: { readonly more: number; readonly less: number; readonly open: number };
  /** Couplings: the keeper's reaching after the other's, and the other's after the keeper's. */
  readonly ofKeeper: Interval;
  readonly ofOther: Interval;
}

/** The keeper over all their relationships; one alone supports no statement. */
export type Across =
  | { readonly told: false; readonly relationships: number; readonly least: number }
  | {
      readonly told: true;
      readonly relationships: number;
      /** The keeper's share of the reaching in a usual relationship of theirs. */
      readonly share: Interval;
      /** Standard deviation between relationships, in log odds: 0 would be the same role everywhere. */
      readonly spread: Interval;
    };

/** Partition of the variance among people. It takes records between several people who are also recorded with each
 * other (`loops`). */
export type Partition =
  | { readonly told: false; readonly people: number; readonly loops: number; readonly least: number }
  | {
      readonly told: true;
      readonly people: number;
      readonly loops: number;
      /** Parts of who reaches more. It is a share of two, so as much goes with one as with the other by its nature. */
      readonly role: Parts;
      /** Parts of the response to the other's reaching: stepping back or coming toward. */
      readonly answering: Parts;
    };

/** Fewest relationships for `Across` and fewest loops for `Partition` (docs/spec/moves.md, MV14: derived by simulation). */
export const LEAST_RELATIONSHIPS = 3;
export const LEAST_LOOPS = 10;
/** Prior scale of the differences between stretches of one relationship, and between relationships of one person, log odds. */
const BETWEEN_STRETCHES = 0.5;
const BETWEEN_RELATIONSHIPS = 1;

/** The keeper's relationships side by side, in the order given; pairs without the keeper serve the partition alone.
 * Exchanging the two people of any record changes nothing, bit for bit. */
export function sideBySide(pairs: readonly SeenPair[], keeper: string) {
  const own = pairs.filter(({ people }) => people.includes(keeper));
  return {
    rows: own.map(pair => besideOf(pair, keeper)),
    across: acrossOf(own.flatMap(pair => usualShare(pair, keeper) ?? [])),
    partition: partitionOf(pairs),
  };
}

/** Log odds with the variance behind them. */
interface Measured {
  readonly value: number;
  readonly variance: number;
}

const Z80 = 1.2815515655446004;
/** 1 - share is exact for these shares (multiples of 2^-30), so that the other's log odds are minus these, bit for bit. */
const logOdds = (share: number): number => {
  const x = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
  return Math.log(x) - Math.log(1 - x);
};
const LEAST_SHARE = 2 ** -20;
const shareFrom = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x)));
const measured = ({ median, low80, high80 }: Interval, to: (x: number) => number): Measured => ({
  value: to(median),
  variance: ((to(high80) - to(low80)) / (2 * Z80)) ** 2,
});

const isA = ({ people }: SeenPair, person: string): boolean => people[0] === person;

/** Shares of `person` by stretch, in log odds. */
function stretchesOf(pair: SeenPair, person: string): readonly Measured[] {
  const sign = isA(pair, person) ? 1 : -1;
  return pair.evidence.roles
    .map(({ reachingShareA }) => measured(reachingShareA, logOdds))
    .map(({ value, variance }) => ({ value: sign * value, variance }));
}

/** Shares of reaching are counted, so an unclear kind of dance takes nothing from them. */
const tooLittle = ({ evidence }: SeenPair): boolean => evidence.roles.length === 0;

function usualShare(pair: SeenPair, person: string): Measured | null {
  if (tooLittle(pair)) return null;
  return measured(pooled(stretchesOf(pair, person), BETWEEN_STRETCHES).mean, x => x);
}

function besideOf(pair: SeenPair, keeper: string): Beside {
  const a = isA(pair, keeper);
  const { aToB, bToA } = pair.evidence.coupling;
  const stretches = stretchesOf(pair, keeper);
  const share = tooLittle(pair) ? null : mapInterval(pooled(stretches, BETWEEN_STRETCHES).mean, shareFrom);
  const surely = (sign: number): number =>
    stretches.filter(({ value, variance }) => sign * value > Z80 * Math.sqrt(variance)).length;
  const [more, less] = [surely(1), surely(-1)];
  return {
    id: pair.id,
    other: pair.people[a ? 1 : 0],
    role:
      share === null ? 'too-little' : share.low80 > 0.5 ? 'reaching' : share.high80 < 0.5 ? 'stepping-back' : 'open',
    share,
    stretches: { more, less, open: stretches.length - more - less },
    ofKeeper: a ? bToA : aToB,
    ofOther: a ? aToB : bToA,
  };
}

function acrossOf(shares: readonly Measured[]): Across {
  const relationships = shares.length;
  if (relationships < LEAST_RELATIONSHIPS) return { told: false, relationships, least: LEAST_RELATIONSHIPS };
  const { mean, spread } = pooled(shares, BETWEEN_RELATIONSHIPS);
  return { told: true, relationships, share: mapInterval(mean, shareFrom), spread };
}

const NODES = 40;

/** Mean and standard deviation of a normal law that several measured values come from: mean normal (0, 1), deviation
 * half-normal of `scale`, by quadrature. Negating the values negates the mean, bit for bit. */
function pooled(values: readonly Measured[], scale: number): { readonly mean: Interval; readonly spread: Interval } {
  const sum = values.reduce((s, { value }) => s + value, 0);
  if (sum < 0) {
    const { mean, spread } = pooled(
      values.map(({ value, variance }) => ({ value: -value, variance })),
      scale,
    );
    return { mean: mapInterval(mean, x => 0 - x), spread };
  }
  const means: number[] = [];
  const spreads: number[] = [];
  const weights: number[] = [];
  const logs: number[] = [];
  for (let k = 0; k < NODES; k++) {
    const spread = scale * normalQuantile((1 + (k + 0.5) / NODES) / 2);
    let precision = 1;
    let weighted = 0;
    let log = 0;
    for (const { value, variance } of values) {
      const all = variance + spread ** 2;
      precision += 1 / all;
      weighted += value / all;
      log -= 0.5 * (Math.log(all) + value ** 2 / all);
    }
    const mean = weighted / precision;
    log += 0.5 * (weighted * mean - Math.log(precision));
    for (let j = 0; j < NODES; j++) {
      means.push(mean + normalQuantile((j + 0.5) / NODES) / Math.sqrt(precision));
      spreads.push(spread);
      logs.push(log);
    }
  }
  const top = Math.max(...logs);
  for (const log of logs) weights.push(Math.exp(log - top));
  return { mean: weightedInterval(means, weights), spread: weightedInterval(spreads, weights) };
}

function partitionOf(pairs: readonly SeenPair[]): Partition {
  const usable = pairs.filter(pair => !tooLittle(pair)).map(inOrder);
  const rows = usable.map(({ pair, of, toward }): Directed => ({ of, toward, ...usualShare(pair, of)! }));
  const people = new Set(usable.flatMap(({ of, toward }) => [of, toward])).size;
  const loops = loopsOf(rows);
  if (loops < LEAST_LOOPS) return { told: false, people, loops, least: LEAST_LOOPS };
  const answers = usable.flatMap(({ pair, of, toward }): readonly Directed[] => {
    const { aToB, bToA } = pair.evidence.coupling;
    const [onOf, onToward] = isA(pair, of) ? [bToA, aToB] : [aToB, bToA];
    return [
      { of, toward, ...measured(onOf, x => x) },
      { of: toward, toward: of, ...measured(onToward, x => x) },
    ];
  });
  return { told: true, people, loops, role: partsOfShare(rows), answering: partsOfBehaviour(answers) };
}

/** First is the person of the pair with the lower id, whoever is called A. */
function inOrder(pair: SeenPair) {
  const [p, q] = pair.people;
  return p < q ? { pair, of: p, toward: q } : { pair, of: q, toward: p };
}
