import { BUSY_DAYS, type BusySpell } from './busy.ts';
import type { Dyad, Person, Rates } from './person.ts';

/** The rates of the reference system, found by search over one symmetric set of equations (docs/spec/model.md). Chosen
 * to examine the claims, not measured on people. Openness is zero there and pressure weighs little on trust. */
export const REFERENCE_RATES: Rates = {
  base: 0.917,
  reciprocity: 0.198,
  softness: 0.189,
  alarmDays: 0.892,
  overwhelmDays: 2.197,
  wearinessDays: 46.3,
  trustDays: 60,
  escalation: 1.48,
  protest: 0.222,
  retreat: 1.174,
  fatigue: 0.761,
  sting: 0.5,
  learning: 0.042,
  security: 0.85,
  openness: 0,
  trustHalf: 0.263,
  steepness: 1,
  pressureHalf: 2,
  resign: 0,
  wariness: 0,
};

/** The three comfort bands of the reference system, bids a day. */
export const REFERENCE_BANDS = {
  middle: { need: 1.232, room: 2.065 },
  highNeed: { need: 1.571, room: 2.067 },
  smallRoom: { need: 0.879, room: 1.655 },
} as const;

export type BandName = keyof typeof REFERENCE_BANDS;

/** The rates with steady trust. Trust responds sharply to presence (steepness 3), and widens the room as well as
 * lowering the need (openness). Felt security is thought to act on both edges (arriaga2018, stanton2017). Support
 * works like a sigmoid of how unmistakable it is (girme2015). The numbers are chosen, by search for the tables of the
 * reference system over perturbed pairs. Far more of the plausible pairs that changed then stay changed;
 * docs/claims.md has both measurements. */
export const STEADY_RATES: Rates = {
  base: 0.842,
  reciprocity: 0.239,
  softness: 0.12,
  alarmDays: 0.96,
  overwhelmDays: 2.1,
  wearinessDays: 31.2,
  trustDays: 20,
  escalation: 1.74,
  protest: 0.213,
  retreat: 2.01,
  fatigue: 0.73,
  sting: 0.0773,
  learning: 0.0624,
  security: 0.97,
  openness: 0.171,
  trustHalf: 0.14,
  steepness: 3,
  pressureHalf: 0.603,
  resign: 0,
  wariness: 0,
};

/** The three bands that go with them. A need is what a person without any trust would need; trust lowers it. */
export const STEADY_BANDS = {
  middle: { need: 1.83, room: 2.17 },
  highNeed: { need: 2.28, room: 2.9 },
  smallRoom: { need: 1.15, room: 1.42 },
} as const satisfies Record<BandName, { readonly need: number; readonly room: number }>;

/** The rates of the living system, which the product shows. Two people begin even, a busy spell can tip them, neither
 * is locked in, and both edges act at rest. Chosen by search for a table written before it (lab/bench/alive);
 * docs/claims.md lists its costs. */
export const LIVING_RATES: Rates = {
  base: 1,
  reciprocity: 0.05,
  softness: 0.235,
  alarmDays: 1.25,
  overwhelmDays: 2,
  wearinessDays: 110,
  trustDays: 8.5,
  escalation: 1.4,
  protest: 0.7,
  retreat: 1.25,
  fatigue: 0.28,
  sting: 2.8,
  learning: 0.037,
  security: 0.83,
  openness: 1.05,
  trustHalf: 0.206,
  steepness: 2.04,
  pressureHalf: 0.176,
  resign: 0.52,
  wariness: 0.75,
};

/** The three bands that go with them. */
export const LIVING_BANDS = {
  middle: { need: 1.18, room: 2.3 },
  highNeed: { need: 1.2, room: 2.6 },
  smallRoom: { need: 0.79, room: 2.14 },
} as const satisfies Record<BandName, { readonly need: number; readonly room: number }>;

/** Set of numbers: the living system, steady trust, or the reference system. The equations are the same. */
export const VARIANTS = ['living', 'steady', 'reference'] as const;
export type Variant = (typeof VARIANTS)[number];

const NUMBERS: Readonly<
  Record<Variant, { readonly rates: Rates; readonly bands: Readonly<Record<BandName, Pick<Person, 'need' | 'room'>>> }>
> = {
  living: { rates: LIVING_RATES, bands: LIVING_BANDS },
  steady: { rates: STEADY_RATES, bands: STEADY_BANDS },
  reference: { rates: REFERENCE_RATES, bands: REFERENCE_BANDS },
};

/** One of the three people of the tables. */
export const personWith = (band: BandName, variant: Variant = 'living'): Person => ({
  ...NUMBERS[variant].rates,
  ...NUMBERS[variant].bands[band],
});

export const pairWith = (a: BandName, b: BandName, variant: Variant = 'living'): Dyad => ({
  a: personWith(a, variant),
  b: personWith(b, variant),
});

/** The same under the reference numbers. */
export const referencePerson = (band: BandName): Person => personWith(band, 'reference');
export const referencePair = (a: BandName, b: BandName): Dyad => pairWith(a, b, 'reference');

/** A pair with names, ready to play; the catalogue has a sentence about the two (`model-about-ID`). */
export interface Preset {
  readonly id: string;
  /** Tie between the two. */
  readonly tie: 'couple' | 'friends' | 'parent-and-grown-child' | 'siblings' | 'colleagues';
  readonly names: readonly [string, string];
  readonly pair: Dyad;
  /** Set of numbers that the two are made of. */
  readonly variant: Variant;
  /** The busy spell that their story begins with, from a calm start; null: none. Without it the two stay even. */
  readonly busy: BusySpell | null;
  /** Origin of the numbers: `chosen` for all of ours, because no study measures them. */
  readonly origin: 'chosen';
}

/** Rates of other ties relative to a couple's, chosen. Friends and colleagues notice a gap later and press less; family
 * forgives and remembers longer. A bid a day is an ordinary day for that pair, so a friendship's day may be another
 * pair's week. */
const TIES: Readonly<Record<Preset['tie'], Partial<Rates>>> = {
  couple: {},
  friends: { alarmDays: 3, overwhelmDays: 4, protest: 0.15 },
  'parent-and-grown-child': { alarmDays: 2, wearinessDays: 60, trustDays: 75 },
  siblings: { alarmDays: 3, overwhelmDays: 3, protest: 0.2, wearinessDays: 60 },
  colleagues: { alarmDays: 1.5, overwhelmDays: 1.5, protest: 0.1 },
};

/** A pair with the rates of another tie. */
export const tiedAs = ({ a, b }: Dyad, tie: Preset['tie']): Dyad => ({
  a: { ...a, ...TIES[tie] },
  b: { ...b, ...TIES[tie] },
});

const IN_TURNS: Partial<Person> = { security: 0.3, overwhelmDays: 40, alarmDays: 2 };
const ANSWERING: Partial<Person> = { base: 0.5, reciprocity: 0.9, need: 0.15 };

const preset = (
  id: string,
  tie: Preset['tie'],
  names: readonly [string, string],
  bands: readonly [BandName, BandName],
  changes: readonly [Partial<Person>, Partial<Person>] = [{}, {}],
  variant: Variant = 'steady',
  busy: BusySpell | null = null,
): Preset => {
  const person = (i: 0 | 1): Person => ({ ...personWith(bands[i], variant), ...TIES[tie], ...changes[i] });
  return { id, tie, names, pair: { a: person(0), b: person(1) }, variant, busy, origin: 'chosen' };
};

const living = (id: string, names: readonly [string, string], bands: readonly [BandName, BandName]): Preset =>
  preset(id, 'couple', names, bands, undefined, 'living', BUSY_DAYS);

/** Pairs by plain names. The first is the reference pair of the claims. Every regime is among what they come to. */
export const PRESETS: readonly Preset[] = [
  living('living', ['Nina', 'Tom'], ['highNeed', 'smallRoom']),
  living('living-alike', ['Ada', 'Ben'], ['middle', 'middle']),
  preset('couple', 'couple', ['Nina', 'Tom'], ['highNeed', 'smallRoom']),
  preset('couple-even', 'couple', ['Ada', 'Ben'], ['middle', 'middle']),
  preset('couple-both-close', 'couple', ['Iris', 'Paul'], ['highNeed', 'highNeed']),
  preset('couple-both-apart', 'couple', ['Vera', 'Jon'], ['smallRoom', 'smallRoom']),
  preset('mia-and-leo', 'couple', ['Mia', 'Leo'], ['middle', 'smallRoom']),
  preset('mia-and-sam', 'couple', ['Mia', 'Sam'], ['middle', 'highNeed']),
  preset(
    'couple-in-turns',
    'couple',
    ['Jo', 'Max'],
    ['middle', 'middle'],
    [IN_TURNS, { ...IN_TURNS, need: 1.2 }],
    'reference',
  ),
  preset('friends', 'friends', ['Lena', 'Noor'], ['highNeed', 'smallRoom']),
  preset('old-friends', 'friends', ['Ivo', 'Hugo'], ['middle', 'middle'], [ANSWERING, ANSWERING]),
  preset('parent-and-child', 'parent-and-grown-child', ['Ruth', 'Eva'], ['highNeed', 'smallRoom']),
  preset('siblings', 'siblings', ['Omar', 'Zara'], ['middle', 'smallRoom']),
  preset('colleagues', 'colleagues', ['Kim', 'Alex'], ['middle', 'smallRoom']),
];

/** Those with steady trust or the reference numbers: what docs/theory.md was measured about. */
export const SETTLED_PRESETS: readonly Preset[] = PRESETS.filter(({ variant }) => variant !== 'living');

/** The preset of that id, or undefined. */
export const presetNamed = (id: string): Preset | undefined => PRESETS.find(p => p.id === id);
