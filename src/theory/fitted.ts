import { DAY, finish, type Interval, intervalOf, type Random, randomFrom, type Steps } from '../base/index.ts';
import type { Events, FlaggedSpan } from '../fit/index.ts';
import { loopGainAt, type Dyad, type Person, PERSON_DIMENSION } from '../model/index.ts';
import { minus, type Span } from '../turns/index.ts';
import { type Carries, carriesOf } from './carries.ts';
import { comparing, type Comparison, FITTED_SHARE } from './compare.ts';
import { type Edge, edgesOf } from './edges.ts';
import { type Lane, type LaneOptions, lanesOf } from './posterior/lanes.ts';
import { levelsUnder } from './levels.ts';
import { type Lived, livedIn } from './lived.ts';
import { fittingPerson, type PersonPosterior } from './posterior/person.ts';
import { EDGE_GROUPS, personOf, type Way } from './posterior/prior.ts';
import { numbersOf } from './posterior/reading.ts';
import { resampled, statesOf } from './posterior/weigh.ts';
import { settledAfter } from './settled.ts';
import { sharesThatTip } from './tipping.ts';

/** One pair that explains the record about as well as any other, and its state at the end. */
export interface FittedPair {
  readonly pair: Dyad;
  /** Fourteen states at the end of the record, A's first. */
  readonly state: readonly number[];
  /** Weekly variation of A and of B beyond chance: standard deviation of the log of a week's level. */
  readonly unsteady: readonly [number, number];
}

/** Comfort band of one person under the equations. */
export interface Band {
  readonly need: Edge;
  readonly room: Edge;
  readonly ways: Readonly<Record<Way, number>>;
  readonly lived: Lived;
}

/** Equations fitted to one record. Plain data; exchanging the people exchanges it. */
export interface Theory {
  readonly comparison: Comparison | null;
  readonly bands: { readonly a: Band; readonly b: Band };
  /** Product of the two responses at their time-averaged states: above 1 a small change grows on its way round. */
  readonly loopGain: Interval;
  /** Share of the fitted pairs that settle elsewhere after one quiet week of either. */
  readonly nearTipping: number;
  /** Slow state that carries the outcome. */
  readonly carries: Carries;
  /** Bids of one person on an ordinary day, which is one of the pair's waking clock. */
  readonly scale: number;
  /** Each number of the two in the middle of the fitted pairs. An edge that acts in fewer than half of them does not
   * act. One that acts in more has the numbers of the pairs in which it does. */
  readonly middle: Dyad;
  /** Positions of fitted pairs on the map of two needs and two rooms. */
  readonly cloud: readonly { readonly a: Place; readonly b: Place; readonly loopGain: number }[];
  readonly diagnostics: {
    /** Effective sample size of the weighted draws, of A and of B. */
    readonly effective: readonly [number, number];
    readonly converged: readonly [boolean, boolean];
  };
}
/** Position of a person; null: that edge does not act in them. */
export interface Place {
  readonly need: number | null;
  readonly room: number | null;
}

export interface TheoryOptions {
  readonly exclude?: readonly Span[];
  readonly spans?: readonly FlaggedSpan[];
  /** True to predict the last part of the record; default true. Takes about as long again. */
  readonly compare?: boolean;
  readonly progress?: (fraction: number) => void;
  /** For records that are known to be of another kind: bids alone, no nights, a known scale. */
  readonly lanes?: Pick<LaneOptions, 'bidsOnly' | 'flat' | 'scale'>;
}

/** The answer for a page, and the pairs that forecasts and claims are made with. */
export interface Fitted {
  readonly theory: Theory;
  readonly pairs: readonly FittedPair[];
}

const LEAST_BIDS = 30;
const LEAST_DAYS = 56;
const PAIRS = 40;

/** Recorded spans less those left out, seconds since the events' origin, and their days. */
export const coveredIn = ({ coverage, origin }: Events, exclude: readonly Span[]): readonly Span[] =>
  minus(
    coverage,
    exclude.map(s => ({ from: s.from - origin, to: s.to - origin })),
  );
export const daysOf = (covered: readonly Span[]): number => covered.reduce((sum, s) => sum + s.to - s.from, 0) / DAY;

/** True if there is enough record of both people to state anything. */
export const isEnough = (lanes: readonly Lane[], days: number): boolean =>
  Math.min(...lanes.map(l => l.bidAt.length)) >= LEAST_BIDS && days >= LEAST_DAYS;

/** Fits the equations to a record of two people. Null where there is too little of either: fewer than thirty bids, or eight
 * weeks. Same events, options and seed: same bytes; exchanging the people exchanges the answer exactly. */
export const fitTheory = (events: Events, options: TheoryOptions, seed: number): Fitted | null =>
  finish(fittingTheory(events, options, seed));

/** The same in steps, none of them longer than a batch of draws, or than where the fitted pairs settle. */
export function* fittingTheory(events: Events, options: TheoryOptions, seed: number): Steps<Fitted | null> {
  const turned = events.actor[0] === 1;
  const own = turned ? { ...events, actor: events.actor.map(who => 1 - who) } : events;
  const fitted = yield* inOrder(own, options, randomFrom(seed));
  return fitted !== null && turned ? exchanged(fitted) : fitted;
}

function* inOrder(events: Events, options: TheoryOptions, random: Random): Steps<Fitted | null> {
  const { exclude = [], spans = [], progress = () => undefined } = options;
  const kind = { ...options.lanes, exclude, spans };
  const lanes = lanesOf(events, kind);
  const coverage = coveredIn(events, exclude);
  if (!isEnough(lanes, daysOf(coverage))) return null;
  const a = yield* fittingPerson(lanes[0], random.fork(0));
  progress(0.25);
  const b = yield* fittingPerson(lanes[1], random.fork(1));
  progress(0.5);
  if (a === null || b === null) return null;
  const from = coverage[0]!.from;
  const split = from + FITTED_SHARE * (coverage.at(-1)!.to - from);
  const comparison =
    options.compare === false
      ? null
      : yield* comparing(lanesOf(events, { ...kind, knownUntil: split }), split, [a.modes, b.modes], random.fork(2));
  progress(0.9);
  const joint = jointDraws(lanes, [a, b], random.fork(3));
  yield;
  const gains = joint.map(({ pair, lived }) => loopGainAt(pair, lived));
  const pairs = joint.map(({ pair, state, unsteady }) => ({ pair, state, unsteady }));
  const alone = settledAfter(pairs);
  yield;
  const nearTipping = sharesThatTip(pairs, alone);
  yield;
  return {
    theory: {
      comparison,
      bands: {
        a: bandOf(lanes[0], a, events.origin, random.fork(4)),
        b: bandOf(lanes[1], b, events.origin, random.fork(5)),
      },
      loopGain: intervalOf(gains, Math.min(gains.length, a.effective, b.effective)),
      nearTipping,
      carries: carriesOf(pairs, alone),
      scale: lanes[0].scale,
      middle: { a: middleOf(pairs.map(({ pair }) => pair.a)), b: middleOf(pairs.map(({ pair }) => pair.b)) },
      cloud: joint.map(({ pair }, k) => ({
        a: placeOf(pair.a),
        b: placeOf(pair.b),
        loopGain: gains[k]!,
      })),
      diagnostics: { effective: [a.effective, b.effective], converged: [a.converged, b.converged] },
    },
    pairs,
  };
}

export const middleOf = (people: readonly Person[]): Person => {
  const names = Object.keys(people[0]!) as (keyof Person)[];
  const acting = (edge: keyof Place): readonly Person[] => {
    const own = people.filter(person => placeOf(person)[edge] !== null);
    // The numbers of an inactive edge are the prior's own middle, which no record informs.
    return 2 * own.length >= people.length ? own : people;
  };
  const [alarmed, overwhelmed] = [acting('need'), acting('room')];
  const [ofAlarm, ofOverwhelm] = EDGE_GROUPS;
  return Object.fromEntries(
    names.map(name => {
      const own = ofAlarm.includes(name) ? alarmed : ofOverwhelm.includes(name) ? overwhelmed : people;
      const sorted = own.map(person => person[name]).sort((p, q) => p - q);
      return [name, sorted[Math.floor(sorted.length / 2)]!];
    }),
  ) as unknown as Person;
};

/** An edge that does not act has its answer at exactly zero. */
const placeOf = ({ need, room, escalation, retreat }: Person): Place => ({
  need: escalation === 0 ? null : need,
  room: retreat === 0 ? null : room,
});

function exchanged({ theory, pairs }: Fitted): Fitted {
  const two = <T>([x, y]: readonly [T, T]): readonly [T, T] => [y, x];
  const sides = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ a: b, b: a });
  return {
    theory: {
      ...theory,
      bands: sides(theory.bands),
      middle: sides(theory.middle),
      cloud: theory.cloud.map(({ a, b, loopGain }) => ({ a: b, b: a, loopGain })),
      diagnostics: { effective: two(theory.diagnostics.effective), converged: two(theory.diagnostics.converged) },
    },
    pairs: pairs.map(({ pair, state, unsteady }) => ({
      pair: sides(pair),
      unsteady: two(unsteady),
      state: [...state.slice(PERSON_DIMENSION), ...state.slice(0, PERSON_DIMENSION)],
    })),
  };
}

interface JointDraw extends FittedPair {
  /** Means of the fourteen states over the record. */
  readonly lived: readonly number[];
}

/** Equal draws of both people together; given the record the two are independent. */
function jointDraws(
  lanes: readonly [Lane, Lane],
  posteriors: readonly [PersonPosterior, PersonPosterior],
  random: Random,
): readonly JointDraw[] {
  const picked = posteriors.map((posterior, who) => resampled(posterior.draws, PAIRS, random.fork(who)));
  const level = picked.map((draws, who) => levelsUnder(lanes[who]!, draws));
  return picked[0]!.map((one, k) => {
    const two = picked[1]![k]!;
    const levels = [level[0]![k]!, level[1]![k]!] as const;
    return {
      pair: {
        a: personOf(numbersOf(one.reading, one.places), levels[0].base),
        b: personOf(numbersOf(two.reading, two.places), levels[1].base),
      },
      unsteady: [levels[0].unsteady, levels[1].unsteady] as const,
      state: [...statesOf(one, 'end'), ...statesOf(two, 'end')],
      lived: [...statesOf(one, 'lived'), ...statesOf(two, 'lived')],
    };
  });
}

const bandOf = (lane: Lane, posterior: PersonPosterior, origin: number, random: Random): Band => ({
  ...edgesOf(posterior, random),
  ways: posterior.ways,
  lived: livedIn(lane, origin),
});
