import { type Interval, type Random, randomFrom } from '../../base/index.ts';
import type { PairRow } from '../pairs/row.ts';
import {
  type ColumnSeen,
  columnsSeen,
  type Covariates,
  type Moderator,
  moderators,
  type Outcomes,
  termsOf,
} from './moderators.ts';
import { inMemory, type NumberRows, type RoomForRows } from './number-rows.ts';
import type { PeopleNumbers } from './people-sum.ts';
import { type Prevalence, SaidSum } from './prevalence.ts';
import {
  type Design,
  designOf,
  type DirectedScores,
  isSettled,
  LEAST_IN_TWO,
  pairRelations,
  type Reading,
  type ScorePass,
  sharesOf,
  socialRelations,
  type SocialDraw,
} from './social-relations.ts';
import { type Told, told } from './told.ts';

/** Variance components of reaching, or of the couplings. */
export interface Roles {
  readonly design: Design;
  readonly mean: Interval;
  readonly deviation: Interval;
  /** Share in one person's acts toward the other. */
  readonly person: Told;
  readonly partner: Told;
  readonly pairing: Told;
  /** Shares in the difference of the two: which of them does more. */
  readonly role: { readonly people: Told; readonly pairing: Told };
  readonly reciprocityOfPeople: Told;
  readonly reciprocityOfPairs: Told;
}

export interface Population {
  readonly prevalence: Prevalence;
  /** Log of the bids a week of one toward the other. */
  readonly reaching: Roles | null;
  /** Effect of one's reaching on the other's, as estimated from each record alone. */
  readonly coupling: Roles | null;
  /** Moderators of the mean of both couplings of a pair. */
  readonly moderators: readonly Moderator[];
  /** Use of the table of covariates; absent where none was given. */
  readonly covariates?: CovariatesSeen;
}

/** `ids`: those of the table; `matched`: of them, the pairs and the people of the tables. `columns`: as each was read. */
export interface CovariatesSeen {
  readonly ids: number;
  readonly matched: number;
  readonly columns: readonly ColumnSeen[];
}

/** A person's actor effect (acts toward others) and partner effect (others' acts toward them). Null where its share is
 * not estimated. */
export interface PersonEffects {
  readonly person: number | null;
  readonly personDeviation: number | null;
  readonly partner: number | null;
  readonly partnerDeviation: number | null;
}

const WEEK_DAYS = 7;
/** Least bids of the two, and least days, for a score of reaching. A record runs from the first event to the last. With
 * few events or days it is shorter the more they happen to lie together, and its rate is far too high. */
const LEAST_BIDS = 20;
const LEAST_DAYS = 28;
/** Fewer pairs say nothing about a population. */
const LEAST_PAIRS = 10;

/** Everything of the rows that the population needs: counts, and 80 bytes a pair in the room that is given; of people nothing. */
export class PopulationSum {
  readonly #slab: number;
  readonly #said = new SaidSum();
  readonly #reaching: Scores;
  readonly #coupling: Scores;
  readonly #covariates: Covariates | null;
  #pairs = 0;
  /** Ids of the pairs with a coupling, if covariates are given. */
  readonly #ids: string[] = [];
  readonly #pairPeople: (readonly [string, string])[] = [];
  readonly #matched = new Set<string>();

  /** `slab`: variance that the prior gave to each coupling: taken out again, since the population is to be learnt from records. */
  constructor(slab: number, covariates: Covariates | null = null, room: RoomForRows = inMemory) {
    this.#slab = slab;
    this.#covariates = covariates;
    this.#reaching = new Scores(room('reaching', ROW));
    this.#coupling = new Scores(room('coupling', ROW));
  }

  add(row: PairRow): void {
    this.#said.add(row);
    for (const id of this.#covariates === null ? [] : [row.id, ...row.people])
      if (this.#covariates!.rows.has(id)) this.#matched.add(id);
    const pair = this.#pairs++;
    if (row.recordDays >= LEAST_DAYS && row.bids[0] + row.bids[1] >= LEAST_BIDS) {
      const weeks = row.recordDays / WEEK_DAYS;
      const log = (side: 0 | 1): number => Math.log((row.bids[side] + 0.5) / weeks);
      const variance = (side: 0 | 1): number => row.dispersion[side] / (row.bids[side] + 0.5);
      this.#reaching.add(pair, [log(0), log(1)], [variance(0), variance(1)]);
    }
    if (row.outcome !== 'fine') return;
    const { aToB, bToA } = row.coupling;
    const [ij, vij] = withoutPrior(aToB.median, varianceOf(aToB), this.#slab);
    const [ji, vji] = withoutPrior(bToA.median, varianceOf(bToA), this.#slab);
    this.#coupling.add(pair, [ij, ji], [vij, vji]);
    if (this.#covariates === null) return;
    this.#ids.push(row.id);
    this.#pairPeople.push(row.people);
  }

  get pairs(): number {
    return this.#pairs;
  }

  /** Once: the scores are used up. `people`: who the people of the pairs are, in the order in which these were added. */
  population(
    people: PeopleNumbers,
    seed: number,
  ): { readonly population: Population; readonly effectsOf: ((person: number) => PersonEffects) | null } {
    const random = randomFrom(seed);
    const nobodyTwice = people.size === 2 * this.#pairs;
    const reaching = this.#reaching.roles(people, nobodyTwice, random.fork(1));
    const coupling = this.#coupling.roles(people, nobodyTwice, random.fork(2));
    const effects = reaching?.effects ?? null;
    const covariates = this.#covariatesSeen();
    const population = {
      prevalence: this.#said.prevalence(random.fork(3)),
      reaching: reaching?.roles ?? null,
      coupling: coupling?.roles ?? null,
      moderators: this.#moderators(random.fork(4)),
      ...(covariates !== null && { covariates }),
    };
    this.#reaching.remove();
    this.#coupling.remove();
    return {
      population,
      effectsOf:
        effects === null
          ? null
          : person => {
              const k = effects.among.of(person);
              const of = (part: 'person' | 'partner', column: Float64Array): number | null =>
                k < 0 || reaching!.roles[part] === 'not-yet' ? null : column[k]!;
              return {
                person: of('person', effects.person),
                personDeviation: of('person', effects.personDeviation),
                partner: of('partner', effects.partner),
                partnerDeviation: of('partner', effects.partnerDeviation),
              };
            },
    };
  }

  #covariatesSeen(): CovariatesSeen | null {
    if (this.#covariates === null) return null;
    const pairs = new Set(this.#ids);
    return {
      ids: this.#covariates.rows.size,
      matched: this.#matched.size,
      columns: columnsSeen(this.#covariates, id => pairs.has(id)),
    };
  }

  #moderators(random: Random): readonly Moderator[] {
    if (this.#covariates === null) return [];
    const value: number[] = [];
    const variance: number[] = [];
    this.#coupling.each((ij, ji, vij, vji) => {
      value.push((ij + ji) / 2);
      variance.push((vij + vji) / 4);
    });
    const outcomes: Outcomes = { ids: this.#ids, people: this.#pairPeople, value, variance };
    const pairs = new Set(this.#ids);
    return moderators(
      termsOf(this.#covariates, id => pairs.has(id)),
      outcomes,
      random,
    );
  }
}

const varianceOf = ({ low80, high80 }: Interval): number => ((high80 - low80) / (2 * 1.2816)) ** 2;

/** A normal posterior with its normal prior around zero taken out. */
function withoutPrior(value: number, variance: number, slab: number): readonly [number, number] {
  const precision = Math.max(1 / variance - 1 / slab, LEAST_TOLD / slab);
  return [value / variance / precision, 1 / precision];
}
/** A record that says less than this against the prior is taken to say so much. */
const LEAST_TOLD = 0.05;

/** `separate`: people are in enough pairs to tell them from pairings. Otherwise a likeness of two in a pair may be
 * theirs or the pair's. */
function rolesTold(design: Design, draws: readonly SocialDraw[], separate: boolean): Roles {
  const { mean, deviation, person, partner, pairing, role, reciprocityOfPeople, reciprocityOfPairs } = sharesOf(draws);
  const of = (reading: Reading, interval: Interval, widest?: number): Told =>
    separate && isSettled(draws, reading) ? told(interval, widest) : 'not-yet';
  return {
    design,
    mean,
    deviation,
    person: of('person', person),
    partner: of('partner', partner),
    pairing: of('pairing', pairing),
    role: { people: of('role', role.people), pairing: of('role', role.pairing) },
    // A correlation lies between -1 and 1, a share between 0 and 1.
    reciprocityOfPeople: of('reciprocityOfPeople', reciprocityOfPeople, 1),
    reciprocityOfPairs: of('reciprocityOfPairs', reciprocityOfPairs, 1),
  };
}

/** The number of a pair, its two scores and their variances. */
const ROW = 5;

/** Scores of pairs as they come. */
class Scores implements ScorePass {
  readonly #rows: NumberRows;

  constructor(rows: NumberRows) {
    this.#rows = rows;
  }

  add(pair: number, value: readonly [number, number], variance: readonly [number, number]): void {
    this.#rows.add([pair, ...value, ...variance]);
  }
  remove(): void {
    this.#rows.remove();
  }

  get pairs(): number {
    return this.#rows.count;
  }
  each(of: (ij: number, ji: number, vij: number, vji: number, pair: number) => void): void {
    this.#rows.each(block => {
      for (let k = 0; k < block.length; k += ROW)
        of(block[k + 1]!, block[k + 2]!, block[k + 3]!, block[k + 4]!, block[k]!);
    });
  }

  /** `nobodyTwice`: nobody is in two pairs, which then need not be counted. People none of whose pairs has a score are not there. */
  roles(people: PeopleNumbers, nobodyTwice: boolean, random: Random) {
    if (this.pairs < LEAST_PAIRS) return null;
    const among = nobodyTwice ? null : this.#among(people);
    const design =
      among === null
        ? { pairs: this.pairs, people: 2 * this.pairs, inTwoOrMore: 0 }
        : designOf(among.count, this.pairs, of =>
            this.each((_, __, ___, ____, pair) => of(among.of(people.at(2 * pair)), among.of(people.at(2 * pair + 1)))),
          );
    if (among === null || design.inTwoOrMore < LEAST_IN_TWO)
      return { roles: rolesTold(design, pairRelations(this, random), false), effects: null };
    const found = socialRelations(this.#directed(people, among), random);
    return { roles: rolesTold(design, found.draws, true), effects: { ...found, among } };
  }

  /** Those of the people who are in a pair with a score, numbered anew; -1 for all others. */
  #among(people: PeopleNumbers) {
    const numbers = new Int32Array(people.size).fill(-1);
    let count = 0;
    this.each((_, __, ___, ____, pair) => {
      for (const slot of [2 * pair, 2 * pair + 1])
        if (numbers[people.at(slot)] === -1) numbers[people.at(slot)] = count++;
    });
    return { count, of: (person: number): number => numbers[person]! };
  }

  /** All in memory: a person's pairs lie anywhere. */
  #directed(
    people: PeopleNumbers,
    among: { readonly count: number; readonly of: (person: number) => number },
  ): DirectedScores {
    const n = this.pairs;
    const [i, j] = [new Int32Array(n), new Int32Array(n)];
    const [ij, ji, vij, vji] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    let k = 0;
    this.each((toward, back, vToward, vBack, pair) => {
      i[k] = among.of(people.at(2 * pair));
      j[k] = among.of(people.at(2 * pair + 1));
      ij[k] = toward;
      ji[k] = back;
      vij[k] = vToward;
      vji[k++] = vBack;
    });
    return { people: among.count, i, j, ij, ji, vij, vji };
  }
}
