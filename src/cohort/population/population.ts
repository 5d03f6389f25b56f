import { type Interval, type Random, randomFrom } from '../../base/index.ts';
import type { PairRow } from '../pairs/row.ts';
import { type Covariates, type Moderator, moderators, type Outcomes, termsOf } from './moderators.ts';
import { NumberColumn } from './number-column.ts';
import type { PeopleNumbers } from './people-sum.ts';
import { type Prevalence, SaidSum } from './prevalence.ts';
import {
  type Design,
  designOf,
  type DirectedScores,
  LEAST_IN_TWO,
  sharesOf,
  socialRelations,
  type SocialShares,
} from './social-relations.ts';
import { type Told, told } from './told.ts';

/** What of who reaches, or of the couplings, belongs to whom. */
export interface Roles {
  readonly design: Design;
  readonly mean: Interval;
  readonly deviation: Interval;
  /** Of what one does toward the other. */
  readonly person: Told;
  readonly partner: Told;
  readonly pairing: Told;
  /** Of the difference of the two: who of them does more. */
  readonly role: { readonly people: Told; readonly pairing: Told };
  readonly reciprocityOfPeople: Told;
  readonly reciprocityOfPairs: Interval;
}

export interface Population {
  readonly prevalence: Prevalence;
  /** Log of the bids a week of one toward the other. */
  readonly reaching: Roles | null;
  /** What one's reaching does to the other's, as the record alone says it. */
  readonly coupling: Roles | null;
  /** Of the mean of both couplings of a pair. */
  readonly moderators: readonly Moderator[];
}

/** A person's own part in what is done toward others, and in what others do toward them. */
export interface PersonEffects {
  readonly person: number;
  readonly personDeviation: number;
  readonly partner: number;
  readonly partnerDeviation: number;
}

const WEEK_DAYS = 7;
/** Fewer pairs say nothing about a population. */
const LEAST_PAIRS = 10;

/** Everything of the rows that the population needs, kept as columns: 80 bytes a pair; of people nothing. */
export class PopulationSum {
  readonly #said = new SaidSum();
  readonly #reaching = new ScoreColumns();
  readonly #coupling = new ScoreColumns();
  readonly #covariates: Covariates | null;
  #pairs = 0;
  /** Of the pairs with a coupling, where covariates are asked after. */
  readonly #ids: string[] = [];
  readonly #pairPeople: (readonly [string, string])[] = [];

  constructor(covariates: Covariates | null = null) {
    this.#covariates = covariates;
  }

  add(row: PairRow): void {
    this.#said.add(row);
    const pair = this.#pairs++;
    const weeks = Math.max(1 / WEEK_DAYS, row.days / WEEK_DAYS);
    const log = (side: 0 | 1): number => Math.log((row.bids[side] + 0.5) / weeks);
    const variance = (side: 0 | 1): number => row.dispersion[side] / (row.bids[side] + 0.5);
    this.#reaching.add(pair, [log(0), log(1)], [variance(0), variance(1)]);
    if (row.outcome !== 'fine') return;
    const { aToB, bToA } = row.coupling;
    this.#coupling.add(pair, [aToB.median, bToA.median], [varianceOf(aToB), varianceOf(bToA)]);
    if (this.#covariates === null) return;
    this.#ids.push(row.id);
    this.#pairPeople.push(row.people);
  }

  get pairs(): number {
    return this.#pairs;
  }

  /** Once: the columns are used up. `people`: who the people of the pairs are, in the order in which these were added. `slab`: variance that the prior gave to each coupling: taken out again, since the population is to be learnt from records. */
  population(
    people: PeopleNumbers,
    slab: number,
    seed: number,
  ): { readonly population: Population; readonly effectsOf: ((person: number) => PersonEffects) | null } {
    const random = randomFrom(seed);
    const reaching = rolesOf(this.#reaching.columns(people), random.fork(1));
    const coupling = this.#coupling.columns(people, (value, variance) => withoutPrior(value, variance, slab));
    const { effects } = reaching ?? { effects: null };
    return {
      population: {
        prevalence: this.#said.prevalence(random.fork(3)),
        reaching: reaching?.roles ?? null,
        coupling: rolesOf(coupling, random.fork(2))?.roles ?? null,
        moderators: this.#moderators(coupling, random.fork(4)),
      },
      effectsOf:
        effects === null
          ? null
          : k => ({
              person: effects.person[k]!,
              personDeviation: effects.personDeviation[k]!,
              partner: effects.partner[k]!,
              partnerDeviation: effects.partnerDeviation[k]!,
            }),
    };
  }

  #moderators({ ij, ji, vij, vji }: DirectedScores, random: Random): readonly Moderator[] {
    if (this.#covariates === null) return [];
    const outcomes: Outcomes = {
      ids: this.#ids,
      people: this.#pairPeople,
      value: this.#ids.map((_, k) => (ij[k]! + ji[k]!) / 2),
      variance: this.#ids.map((_, k) => (vij[k]! + vji[k]!) / 4),
    };
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

function rolesOf(scores: DirectedScores, random: Random) {
  const design = designOf(scores);
  if (design.pairs < LEAST_PAIRS) return null;
  const people = design.inTwoOrMore >= LEAST_IN_TWO;
  const found = socialRelations(scores, random, people);
  const shares = sharesOf(found.draws);
  return { roles: rolesTold(design, shares, people), effects: people ? found : null };
}

function rolesTold(design: Design, shares: SocialShares, people: boolean): Roles {
  const of = (interval: Interval, widest?: number): Told => (people ? told(interval, widest) : 'not-yet');
  const { mean, deviation, person, partner, pairing, role, reciprocityOfPeople, reciprocityOfPairs } = shares;
  return {
    design,
    mean,
    deviation,
    person: of(person),
    partner: of(partner),
    pairing: of(pairing),
    role: { people: of(role.people), pairing: of(role.pairing) },
    // A correlation lies between -1 and 1, a share between 0 and 1.
    reciprocityOfPeople: of(reciprocityOfPeople, 1),
    reciprocityOfPairs,
  };
}

/** Scores of pairs as they come. */
class ScoreColumns {
  readonly #pair = new NumberColumn();
  readonly #columns = Array.from({ length: 4 }, () => new NumberColumn());

  add(pair: number, value: readonly [number, number], variance: readonly [number, number]): void {
    this.#pair.push(pair);
    for (const [k, x] of [...value, ...variance].entries()) this.#columns[k]!.push(x);
  }

  /** Used up then. */
  columns(
    people: PeopleNumbers,
    as: (value: number, variance: number) => readonly [number, number] = (value, variance) => [value, variance],
  ): DirectedScores {
    const pair = this.#pair.take();
    const [i, j] = [Int32Array.from(pair, k => people.at(2 * k)), Int32Array.from(pair, k => people.at(2 * k + 1))];
    const [ij, ji, vij, vji] = this.#columns.map(column => column.take()) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let k = 0; k < pair.length; k++) {
      [ij[k], vij[k]] = as(ij[k]!, vij[k]!) as [number, number];
      [ji[k], vji[k]] = as(ji[k]!, vji[k]!) as [number, number];
    }
    return { people: people.size, i, j, ij, ji, vij, vji };
  }
}
