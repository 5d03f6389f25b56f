import type { Pair, Person, Rates } from './person.ts';

/** The rates of the reference system, found by search over one symmetric set of equations (docs/spec/model.md). Chosen so
 * that the claims can be looked at, not measured on people. Openness is zero there and pressure weighs little on trust. */
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
};

/** The three comfort bands of the reference system, bids a day. */
export const REFERENCE_BANDS = {
  middle: { need: 1.232, room: 2.065 },
  highNeed: { need: 1.571, room: 2.067 },
  smallRoom: { need: 0.879, room: 1.655 },
} as const;

export type BandName = keyof typeof REFERENCE_BANDS;

export const referencePerson = (band: BandName): Person => ({ ...REFERENCE_RATES, ...REFERENCE_BANDS[band] });

export const referencePair = (a: BandName, b: BandName): Pair => ({ a: referencePerson(a), b: referencePerson(b) });

/** A pair with names, ready to play. */
export interface Preset {
  readonly id: string;
  /** What ties the two. */
  readonly tie: 'couple' | 'friends' | 'parent and grown child' | 'siblings' | 'colleagues';
  readonly names: readonly [string, string];
  /** One sentence about both. */
  readonly about: string;
  readonly pair: Pair;
  /** Where the numbers come from: `chosen` for all of ours, because no study measures them. */
  readonly origin: 'chosen';
}

type Change = Partial<Rates>;

/** How other ties differ from a couple's, chosen: friends and colleagues notice a gap later and press less; family forgives
 * and remembers longer. A bid a day is an ordinary day for that pair, so a friendship's day may be another pair's week. */
const TIES: Readonly<Record<Preset['tie'], Change>> = {
  couple: {},
  friends: { alarmDays: 3, overwhelmDays: 4, protest: 0.15 },
  'parent and grown child': { alarmDays: 2, wearinessDays: 60, trustDays: 75 },
  siblings: { alarmDays: 3, overwhelmDays: 3, protest: 0.2, wearinessDays: 60 },
  colleagues: { alarmDays: 1.5, overwhelmDays: 1.5, protest: 0.1 },
};

const preset = (
  id: string,
  tie: Preset['tie'],
  names: readonly [string, string],
  bands: readonly [BandName, BandName],
  about: string,
): Preset => {
  const person = (band: BandName): Person => ({ ...REFERENCE_RATES, ...TIES[tie], ...REFERENCE_BANDS[band] });
  return { id, tie, names, about, pair: { a: person(bands[0]), b: person(bands[1]) }, origin: 'chosen' };
};

/** Pairs by plain names. The first is the reference pair of the claims. */
export const PRESETS: readonly Preset[] = [
  preset(
    'couple',
    'couple',
    ['Nina', 'Tom'],
    ['highNeed', 'smallRoom'],
    'Nina likes a lot of closeness, Tom a little of it.',
  ),
  preset(
    'couple-even',
    'couple',
    ['Ada', 'Ben'],
    ['middle', 'middle'],
    'Ada and Ben like about the same amount of closeness.',
  ),
  preset(
    'couple-both-close',
    'couple',
    ['Iris', 'Paul'],
    ['highNeed', 'highNeed'],
    'Iris and Paul both like a lot of closeness.',
  ),
  preset(
    'couple-both-apart',
    'couple',
    ['Vera', 'Jon'],
    ['smallRoom', 'smallRoom'],
    'Vera and Jon both like a little closeness.',
  ),
  preset(
    'mia-and-leo',
    'couple',
    ['Mia', 'Leo'],
    ['middle', 'smallRoom'],
    'Mia likes a middling amount of closeness, Leo a little of it.',
  ),
  preset(
    'mia-and-sam',
    'couple',
    ['Mia', 'Sam'],
    ['middle', 'highNeed'],
    'Mia likes a middling amount of closeness, Sam a lot of it.',
  ),
  preset(
    'friends',
    'friends',
    ['Lena', 'Noor'],
    ['highNeed', 'smallRoom'],
    'Lena would meet most days, Noor now and then.',
  ),
  preset(
    'parent-and-child',
    'parent and grown child',
    ['Ruth', 'Eva'],
    ['highNeed', 'smallRoom'],
    'Ruth would hear from Eva daily, Eva from Ruth on Sundays.',
  ),
  preset(
    'siblings',
    'siblings',
    ['Omar', 'Zara'],
    ['middle', 'smallRoom'],
    'Omar would keep close, Zara would keep some room.',
  ),
  preset(
    'colleagues',
    'colleagues',
    ['Kim', 'Alex'],
    ['middle', 'smallRoom'],
    'Kim likes to talk things over, Alex to be left to work.',
  ),
];

/** The preset of that id, or undefined. */
export const presetNamed = (id: string): Preset | undefined => PRESETS.find(p => p.id === id);
