/** The rates of a person: how fast and how strongly they answer. Days, bids a day (1 is an ordinary day for this pair),
 * and numbers without unit. Two people of a pair usually share them: types of person differ in the band alone. */
export interface Rates {
  /** Warmth sent on an ordinary day, bids a day, > 0. */
  readonly base: number;
  /** Share of that which answers the warmth felt, 0..1. */
  readonly reciprocity: number;
  /** Width of the edge of the band, bids a day, > 0: small is abrupt. */
  readonly softness: number;
  /** Days for alarm to follow, > 0. */
  readonly alarmDays: number;
  /** Days for overwhelm to follow, > 0. */
  readonly overwhelmDays: number;
  /** Days for weariness to follow, > 0. */
  readonly wearinessDays: number;
  /** Days for trust to follow, > 0. */
  readonly trustDays: number;
  /** Log growth of reaching at full alarm, >= 0. */
  readonly escalation: number;
  /** Share of reaching that turns into pressure at full alarm, 0..1. */
  readonly protest: number;
  /** Log fall of reaching at full overwhelm, >= 0. */
  readonly retreat: number;
  /** Log fall of reaching at full weariness, >= 0. */
  readonly fatigue: number;
  /** Weight of a pressing bid in closeness that is too much, in warm bids, >= 0. */
  readonly sting: number;
  /** Rate at which dread is learnt and unlearnt, per day, >= 0. */
  readonly learning: number;
  /** Share by which full trust lowers the need, 0..1. */
  readonly security: number;
  /** Share by which full trust widens the room, >= 0. Zero in the reference equations. */
  readonly openness: number;
  /** Warmth felt at which trust settles half way, bids a day, > 0. */
  readonly trustHalf: number;
  /** Steepness with which trust separates warmth above `trustHalf` from warmth below, > 0. One in the reference
   * equations. Above one, trust depends on presence more than on amount. */
  readonly steepness: number;
  /** Pressure felt that halves trust, bids a day, > 0. */
  readonly pressureHalf: number;
  /** Share by which full weariness lowers the need, 0..1: who has missed long misses less. Zero in the reference equations.
   * Source: robertson1952 (protest, then despair, then detachment; of children). */
  readonly resign: number;
  /** Share of stepping back that depends on dread, 0..1: overwhelm is avoided as far as it is feared, which takes weeks
   * to learn. Zero in the reference equations, where overwhelm is avoided at once. Source: mowrer1947 (avoidance is
   * driven by learnt fear). */
  readonly wariness: number;
}

/** A person is a comfort band for the other's closeness and a few rates. Below `need` an alarm rises and with it reaching;
 * above `room` an overwhelm rises and with it stepping back. Nobody is a pursuer or a distancer: the equations are the same. */
export interface Person extends Rates {
  /** Lower edge of the band: warmth felt below which alarm rises, bids a day, > 0. */
  readonly need: number;
  /** Upper edge of the band, bids a day, > 0. */
  readonly room: number;
}

/** Two people under the same equations. Swapping `a` and `b` swaps every answer of this floor exactly, bit for bit. */
export interface Dyad {
  readonly a: Person;
  readonly b: Person;
}

export type Who = 'a' | 'b';

export const swapped = ({ a, b }: Dyad): Dyad => ({ a: b, b: a });

/** The parameters of a person, in the order in which tables and kernels hold them. */
export const PARAMETERS = [
  'need',
  'room',
  'base',
  'reciprocity',
  'softness',
  'alarmDays',
  'overwhelmDays',
  'wearinessDays',
  'trustDays',
  'escalation',
  'protest',
  'retreat',
  'fatigue',
  'sting',
  'learning',
  'security',
  'openness',
  'trustHalf',
  'steepness',
  'pressureHalf',
  'resign',
  'wariness',
] as const satisfies readonly (keyof Person)[];

export type Parameter = (typeof PARAMETERS)[number];

/** Above these a parameter has no meaning; the others only need to be positive (or zero where their docs say so). */
const AT_MOST_ONE: ReadonlySet<Parameter> = new Set(['reciprocity', 'protest', 'security', 'resign', 'wariness']);
const MAY_BE_ZERO: ReadonlySet<Parameter> = new Set([
  'reciprocity',
  'escalation',
  'protest',
  'retreat',
  'fatigue',
  'sting',
  'learning',
  'security',
  'openness',
  'resign',
  'wariness',
]);

/** Range of a parameter, both ends included. */
export const rangeOf = (name: Parameter): readonly [number, number] => [
  MAY_BE_ZERO.has(name) ? 0 : Number.MIN_VALUE,
  AT_MOST_ONE.has(name) ? 1 : Number.MAX_VALUE,
];

/** A number that is no person's: what it is (null: missing, or not a number) and what it may be. */
export interface ParameterFault {
  readonly name: Parameter;
  readonly value: number | null;
  readonly may: 'above-zero' | 'from-zero' | 'share';
}

/** Why these numbers are no person; empty where they are. */
export const faultsOf = (person: Readonly<Record<string, unknown>>): readonly ParameterFault[] =>
  PARAMETERS.flatMap((name): readonly ParameterFault[] => {
    const value = person[name];
    const [low, high] = rangeOf(name);
    const may = high === 1 ? 'share' : low === 0 ? 'from-zero' : 'above-zero';
    if (typeof value !== 'number' || !Number.isFinite(value)) return [{ name, value: null, may }];
    return value < low || value > high ? [{ name, value, may }] : [];
  });
