import { type Interval, intervalOf, type Random } from '../../base/index.ts';

/** Something that each of two people does toward the other, of many pairs: a directed score with its sampling variance. Columns of one
 * length, a row a pair; people are numbered from 0. */
export interface DirectedScores {
  readonly people: number;
  readonly i: Int32Array;
  readonly j: Int32Array;
  /** i toward j, and j toward i. */
  readonly ij: Float64Array;
  readonly ji: Float64Array;
  /** Variance with which each is known. */
  readonly vij: Float64Array;
  readonly vji: Float64Array;
}

/** One draw of the components of the scores (kenny1984), as variances. A score is the mean + the actor's effect (person)
 * + the partner's effect (partner) + the pair's own remainder (pairing). */
export interface SocialDraw {
  readonly mean: number;
  readonly person: number;
  readonly partner: number;
  /** Covariance of a person's actor and partner effects. */
  readonly both: number;
  /** The pairing's half sum and half difference; the variance of one is the mean of these. */
  readonly together: number;
  readonly apart: number;
}

/** Callback for one pair: its scores and their variances. */
type OfPair = (ij: number, ji: number, vij: number, vji: number) => void;

/** Passes over the scores of all pairs, one pair after another, as often as needed. */
export interface ScorePass {
  readonly pairs: number;
  readonly each: (of: OfPair) => void;
}

export interface SocialRelations {
  readonly draws: readonly SocialDraw[];
  /** Posterior means and deviations of each person's effects. */
  readonly person: Float64Array;
  readonly partner: Float64Array;
  readonly personDeviation: Float64Array;
  readonly partnerDeviation: Float64Array;
}

/** Sweeps of each of four chains, at first; the first quarter is not kept. */
const SWEEPS = 500;
/** Doublings of that, while shares of the chains do not agree. */
const DOUBLINGS = 6;
/** Pairs times sweeps of all chains beyond which they are not doubled: half a minute or less. */
const MOST_WORK = 3e7;
/** Beyond this many pairs fewer sweeps say the same. */
const MANY = 20_000;
const FEW_SWEEPS = 225;
/** Scale of the half-t priors of the deviations, in units of the score (log rates, log per log): wide. */
const SCALE = 1;

/** The Social Relations Model by Gibbs sampling. A mixed model with crossed person and partner effects, correlated
 * within a person, and correlated pairings. It takes round robins, blocks and sparse networks alike (hoff2005;
 * gill2001). Half-t priors (huang2013) keep the deviations off zero and infinity, so that ranges hold where a variance
 * is nearly zero. A likelihood at its bound, as in REML, has no range there. */
export function socialRelations(scores: DirectedScores, random: Random): SocialRelations {
  const sums = Array.from({ length: 4 }, () => new Float64Array(scores.people));
  const network = { ...byPerson(scores), scores, sums, random };
  const chain = (start: Start): OfPeople => new Effects(network, start);
  const forget = (): void => {
    for (const sum of sums) sum.fill(0);
  };
  const draws = sampled(scores.i.length, random, chain, forget, SHARES);
  const average = (k: number) => sums[k]!.map(x => x / draws.length);
  const deviation = (k: number) =>
    sums[k + 2]!.map((x, at) => Math.sqrt(Math.max(0, x / draws.length - (sums[k]![at]! / draws.length) ** 2)));
  return {
    draws,
    person: average(0),
    partner: average(1),
    personDeviation: deviation(0),
    partnerDeviation: deviation(1),
  };
}

/** Scores by person, for all chains. */
interface Network extends ReturnType<typeof byPerson> {
  readonly scores: DirectedScores;
  /** Over all chains and by person: of both effects, and of their squares. */
  readonly sums: readonly Float64Array[];
  readonly random: Random;
}

/** People's effects in one chain. */
class Effects implements OfPeople {
  readonly #given: Network;
  readonly #a: Float64Array;
  readonly #b: Float64Array;
  /** Precision of a person's two effects. */
  #q: Symmetric;
  readonly #scale = { a: 1, b: 1 };

  constructor(given: Network, start: Start) {
    const { people } = given.scores;
    this.#given = given;
    this.#a = new Float64Array(people);
    this.#b = new Float64Array(people);
    this.#q = [1 / start.people, 0, 1 / start.people];
  }

  left(mean: number, of: OfPair): void {
    const { i, j, ij, ji, vij, vji } = this.#given.scores;
    const [a, b] = [this.#a, this.#b];
    for (let e = 0; e < i.length; e++)
      of(ij[e]! - mean - a[i[e]!]! - b[j[e]!]!, ji[e]! - mean - a[j[e]!]! - b[i[e]!]!, vij[e]!, vji[e]!);
  }

  effects(mean: number, weigh: (vij: number, vji: number) => void): void {
    const { scores, starts, edges, random } = this.#given;
    const { i, j, ij, ji, vij, vji } = scores;
    const [a, b] = [this.#a, this.#b];
    for (let k = 0; k < a.length; k++) {
      let [p, c, r] = this.#q;
      let u = 0;
      let v = 0;
      for (let s = starts[k]!; s < starts[k + 1]!; s++) {
        const e = edges[s]! >> 1;
        const first = (edges[s]! & 1) === 0;
        const other = first ? j[e]! : i[e]!;
        const out = (first ? ij[e]! : ji[e]!) - mean - b[other]!;
        const back = (first ? ji[e]! : ij[e]!) - mean - a[other]!;
        weigh(vij[e]!, vji[e]!);
        const wp = first ? WEIGHT[0]! : WEIGHT[2]!;
        const wr = first ? WEIGHT[2]! : WEIGHT[0]!;
        const wc = WEIGHT[1]!;
        p += wp;
        c += wc;
        r += wr;
        u += wp * out + wc * back;
        v += wc * out + wr * back;
      }
      const det = p * r - c * c;
      const sp = Math.sqrt(r / det);
      const x = random.normal();
      const y = random.normal();
      a[k] = (r * u - c * v) / det + sp * x;
      b[k] = (p * v - c * u) / det - (c / det / sp) * x + Math.sqrt(1 / r) * y;
    }
  }

  recentred(mean: number): number {
    return recentred(mean, this.#a, this.#b, this.#q, this.#given.random);
  }

  spread(): void {
    const [a, b, scale, random] = [this.#a, this.#b, this.#scale, this.#given.random];
    let [aa, ab, bb] = [4 / scale.a, 0, 4 / scale.b];
    for (let k = 0; k < a.length; k++) {
      aa += a[k]! * a[k]!;
      ab += a[k]! * b[k]!;
      bb += b[k]! * b[k]!;
    }
    const q = wishart(a.length + 3, [aa, ab, bb], random);
    this.#q = q;
    scale.a = inverseGamma(2, 1 / SCALE ** 2 + 2 * q[0], random);
    scale.b = inverseGamma(2, 1 / SCALE ** 2 + 2 * q[2], random);
  }

  kept(): ReturnType<OfPeople['kept']> {
    const [a, b, q, sums] = [this.#a, this.#b, this.#q, this.#given.sums];
    for (let k = 0; k < a.length; k++) {
      sums[0]![k]! += a[k]!;
      sums[1]![k]! += b[k]!;
      sums[2]![k]! += a[k]! * a[k]!;
      sums[3]![k]! += b[k]! * b[k]!;
    }
    const det = q[0] * q[2] - q[1] * q[1];
    return { person: q[2] / det, partner: q[0] / det, both: -q[1] / det };
  }
}

/** The same where nobody is in two pairs: only mean and pairing are there. In the memory of one pair, however many there are. */
export const pairRelations = (scores: ScorePass, random: Random): readonly SocialDraw[] =>
  sampled(
    scores.pairs,
    random,
    () => ({
      left: (mean, of) => scores.each((ij, ji, vij, vji) => of(ij - mean, ji - mean, vij, vji)),
      effects: () => undefined,
      recentred: mean => mean,
      spread: () => undefined,
      kept: () => ({ person: 0, partner: 0, both: 0 }),
    }),
    () => undefined,
    // The shares are empty.
    [],
  );

/** Components beside mean and pairing. */
interface OfPeople {
  /** Gives for every pair its scores less the given mean and the people's effects. */
  readonly left: (mean: number, of: OfPair) => void;
  /** New draws. `weigh`: the precision of a pair's residual, in `WEIGHT`. */
  readonly effects: (mean: number, weigh: (vij: number, vji: number) => void) => void;
  readonly recentred: (mean: number) => number;
  readonly spread: () => void;
  readonly kept: () => Pick<SocialDraw, 'person' | 'partner' | 'both'>;
}

/** Precision of one pair's residual, with its pairing integrated out. A buffer, written before it is read. */
const WEIGHT = new Float64Array(3);

/** Start of a chain: variances. The starts lie far apart, so that agreement of the chains comes from the scores. */
interface Start {
  readonly pairing: number;
  readonly people: number;
}
const STARTS: readonly Start[] = [
  { pairing: 0.25, people: 0.25 },
  { pairing: 1, people: 0.05 },
  { pairing: 0.05, people: 1 },
  { pairing: 1, people: 1 },
];

/** Draws of all chains, one chain after another, each as long. If shares of the chains disagree, all go on for as long
 * again, and the kept draws are dropped. In a sparse network one chain may stay for thousands of sweeps where another
 * never comes. */
function sampled(
  m: number,
  random: Random,
  people: (start: Start) => OfPeople,
  forget: () => void,
  waitedFor: readonly Reading[],
): readonly SocialDraw[] {
  const chains = STARTS.map(start => chainOf(m, random, people(start), start));
  const mayDouble = (sweeps: number, times: number): boolean =>
    times < DOUBLINGS && 2 * sweeps * chains.length * m <= MOST_WORK;
  const run = (sweeps: number, skipped: number): readonly SocialDraw[] =>
    chains.flatMap(chain => {
      for (let sweep = 0; sweep < skipped; sweep++) chain.sweep();
      return Array.from({ length: sweeps - skipped }, () => {
        chain.sweep();
        return chain.kept();
      });
    });
  let sweeps = m > MANY ? FEW_SWEEPS : SWEEPS;
  let draws = run(sweeps, Math.ceil(sweeps / 4));
  for (let times = 0; mayDouble(sweeps, times) && !waitedFor.every(of => isSettled(draws, of)); times++) {
    forget();
    draws = run(sweeps, 0);
    sweeps *= 2;
  }
  return draws;
}

interface Chain {
  readonly sweep: () => void;
  readonly kept: () => SocialDraw;
}

function chainOf(m: number, random: Random, people: OfPeople, start: Start): Chain {
  // Variances of the pairing's sum and difference (over the root of two).
  let together = start.pairing;
  let apart = start.pairing;
  const scale = { together: 1, apart: 1 };
  // Sums over the pairs, in an array: a number that a closure updates is put into a new object each time.
  const sum = new Float64Array(2);
  people.left(0, (ij, ji) => {
    sum[0]! += ij + ji;
  });
  let mean = sum[0]! / Math.max(1, 2 * m);
  const sweep = (): void => {
    const own = (together + apart) / 2;
    const shared = (together - apart) / 2;
    const weigh = (vij: number, vji: number): void => {
      const p = own + vij;
      const r = own + vji;
      const det = p * r - shared * shared;
      WEIGHT[0] = r / det;
      WEIGHT[1] = -shared / det;
      WEIGHT[2] = p / det;
    };
    people.effects(mean, weigh);
    sum.fill(0);
    people.left(0, (r1, r2, vij, vji) => {
      weigh(vij, vji);
      const w1 = WEIGHT[0]! + WEIGHT[1]!;
      const w2 = WEIGHT[1]! + WEIGHT[2]!;
      sum[0]! += w1 + w2;
      sum[1]! += w1 * r1 + w2 * r2;
    });
    mean = people.recentred(sum[1]! / sum[0]! + random.normal() / Math.sqrt(sum[0]!));
    const det0 = together * apart;
    const [g0, g1] = [own / det0, -shared / det0];
    sum.fill(0);
    people.left(mean, (r1, r2, vij, vji) => {
      const p = g0 + 1 / vij;
      const r = g0 + 1 / vji;
      const u = r1 / vij;
      const v = r2 / vji;
      const det = p * r - g1 * g1;
      const s1 = Math.sqrt(r / det);
      const x = random.normal();
      const one = (r * u - g1 * v) / det + s1 * x;
      const two = (p * v - g1 * u) / det - (g1 / det / s1) * x + Math.sqrt(1 / r) * random.normal();
      sum[0]! += (one + two) ** 2 / 2;
      sum[1]! += (one - two) ** 2 / 2;
    });
    together = inverseGamma((m + 1) / 2, 1 / scale.together + sum[0]! / 2, random);
    scale.together = inverseGamma(1, 1 / SCALE ** 2 + 1 / together, random);
    apart = inverseGamma((m + 1) / 2, 1 / scale.apart + sum[1]! / 2, random);
    scale.apart = inverseGamma(1, 1 / SCALE ** 2 + 1 / apart, random);
    people.spread();
  };
  return { sweep, kept: () => ({ mean, ...people.kept(), together, apart }) };
}

/** Upper left, off the diagonal, lower right. */
type Symmetric = readonly [number, number, number];

/** Every pair twice, under each of its people; the lowest bit is 1 where the person is the second. */
function byPerson({ people, i, j }: DirectedScores): { readonly starts: Int32Array; readonly edges: Int32Array } {
  const starts = new Int32Array(people + 1);
  for (const column of [i, j]) for (const person of column) starts[person + 1]!++;
  for (let k = 0; k < people; k++) starts[k + 1]! += starts[k]!;
  const at = starts.slice();
  const edges = new Int32Array(2 * i.length);
  for (let e = 0; e < i.length; e++) {
    edges[at[i[e]!]!++] = 2 * e;
    edges[at[j[e]!]!++] = 2 * e + 1;
  }
  return { starts, edges };
}

/** The mean drawn anew, with mean plus actor effect of each person held fixed: the two are correlated otherwise
 * (yu2011). */
function recentred(mean: number, a: Float64Array, b: Float64Array, [p, c]: Symmetric, random: Random): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += mean + a[k]! + (c / p) * b[k]!;
  const now = total / a.length + random.normal() / Math.sqrt(a.length * p);
  for (let k = 0; k < a.length; k++) a[k]! += mean - now;
  return now;
}

const inverseGamma = (shape: number, scale: number, random: Random): number => scale / random.gamma(shape);

/** A draw of a precision: Wishart of so many degrees of freedom, its scale the inverse of `s` (Bartlett's way). */
function wishart(freedom: number, [s, t, u]: Symmetric, random: Random): Symmetric {
  const det = s * u - t * t;
  const l11 = Math.sqrt(u / det);
  const l21 = -t / det / l11;
  const l22 = Math.sqrt(1 / u);
  const x = Math.sqrt(2 * random.gamma(freedom / 2));
  const y = random.normal();
  const z = Math.sqrt(2 * random.gamma((freedom - 1) / 2));
  const [m11, m21, m22] = [l11 * x, l21 * x + l22 * y, l22 * z];
  return [m11 * m11, m11 * m21, m21 * m21 + m22 * m22];
}

/** Variance components of the scores, with ranges. Shares of one person's score: person + partner + pairing = 1. Shares
 * of the difference of the two, which is the role: people + pairing = 1. There each person's actor and partner effects
 * enter alike. */
export interface SocialShares {
  readonly mean: Interval;
  readonly deviation: Interval;
  readonly person: Interval;
  readonly partner: Interval;
  readonly pairing: Interval;
  readonly role: { readonly people: Interval; readonly pairing: Interval };
  /** Correlation of a person's actor and partner effects. */
  readonly reciprocityOfPeople: Interval;
  /** Correlation of the two pairings of a pair. */
  readonly reciprocityOfPairs: Interval;
}

const pairingOf = ({ together, apart }: SocialDraw): number => (together + apart) / 2;
const totalOf = (draw: SocialDraw): number => draw.person + draw.partner + pairingOf(draw);
const peopleOf = ({ person, partner, both }: SocialDraw): number => person + partner - 2 * both;

/** Quantities read off a draw. `role`: the part of people in it. */
const READINGS = {
  mean: draw => draw.mean,
  deviation: draw => Math.sqrt(totalOf(draw)),
  person: draw => draw.person / totalOf(draw),
  partner: draw => draw.partner / totalOf(draw),
  pairing: draw => pairingOf(draw) / totalOf(draw),
  role: draw => peopleOf(draw) / (peopleOf(draw) + draw.apart),
  reciprocityOfPeople: ({ person, partner, both }) => both / Math.sqrt(person * partner),
  reciprocityOfPairs: ({ together, apart }) => (together - apart) / (together + apart),
} satisfies Readonly<Record<string, (draw: SocialDraw) => number>>;
export type Reading = keyof typeof READINGS;

export function sharesOf(draws: readonly SocialDraw[]): SocialShares {
  const of = (reading: Reading): Interval => intervalOf(draws.map(READINGS[reading]));
  return {
    mean: of('mean'),
    deviation: of('deviation'),
    person: of('person'),
    partner: of('partner'),
    pairing: of('pairing'),
    role: { people: of('role'), pairing: intervalOf(draws.map(draw => 1 - READINGS.role(draw))) },
    reciprocityOfPeople: of('reciprocityOfPeople'),
    reciprocityOfPairs: of('reciprocityOfPairs'),
  };
}

/** Largest split R-hat (gelman1992, vehtari2021) of agreeing chains. It is the root of all their variance over that
 * within a half. */
const AGREED = 1.05;

/** True if all chains, and both halves of each, agree; otherwise another seed would give another answer. */
export function isSettled(draws: readonly SocialDraw[], reading: Reading): boolean {
  const half = Math.floor(draws.length / (2 * STARTS.length));
  const halves = Array.from({ length: 2 * STARTS.length }, (_, k) =>
    momentsOf(draws.slice(k * half, (k + 1) * half).map(READINGS[reading])),
  );
  const within = halves.reduce((sum, { variance }) => sum + variance, 0) / halves.length;
  const between = momentsOf(halves.map(({ mean }) => mean)).variance;
  return between === 0 || Math.sqrt(1 + between / within) <= AGREED;
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1) };
}

/** Shares on which chains must agree where people are told from pairings. */
const SHARES = ['deviation', 'person', 'partner', 'pairing', 'role'] as const;

/** The identifiable components of the design: people in two pairs or more carry all evidence on persons and partners. */
export interface Design {
  readonly pairs: number;
  readonly people: number;
  readonly inTwoOrMore: number;
}

/** `each`: calls with the two people of every pair, numbered from 0. */
export function designOf(people: number, pairs: number, each: (of: (i: number, j: number) => void) => void): Design {
  const counts = new Int32Array(people);
  each((i, j) => {
    counts[i]!++;
    counts[j]!++;
  });
  return { pairs, people, inTwoOrMore: counts.reduce((sum, n) => sum + (n > 1 ? 1 : 0), 0) };
}

/** Least people in two pairs or more; with fewer, person and partner effects are not reported. */
export const LEAST_IN_TWO = 6;
