import { type Random, randomFrom } from '../../../src/base/index.ts';
import { type Events, observe } from '../../../src/fit/index.ts';
import { drawPerturbed, type Dyad, PERSON_DIMENSION } from '../../../src/model/index.ts';
import { SETTLED_PRESETS } from '../../../src/model/inside.ts';
import { theoryRecord } from '../../simulators/theory.ts';

/** A pair much like a preset, on record as people are: with nights, weekends, a season, and bids that become conversations. */
export interface PresetRecord {
  readonly pair: Dyad;
  /** States of both at noon of each day of the record. */
  readonly states: readonly (readonly number[])[];
  readonly events: Events;
  readonly bids: number;
  /** One unit of warmth, in bids on record: as many as it was, but for those that are answers there. */
  readonly scale: number;
}

const SCALE = 4;
const SPREAD = 0.1;
/** Days simulated before the record begins. */
const BEFORE = 200;

export function presetRecord(days: number, seed: number, index: number): PresetRecord {
  const random = randomFrom(seed);
  const pair = drawPerturbed(SETTLED_PRESETS[index % SETTLED_PRESETS.length]!.pair, SPREAD, seed, index);
  const record = theoryRecord(pair, random.fork(2).below(2 ** 31), {
    days,
    scale: SCALE,
    before: BEFORE,
    level: seasonOf(random.fork(1)),
  });
  const events = observe(record.turns);
  const bids = events.kind.reduce((sum, kind) => sum + (kind === 0 ? 0 : 1), 0);
  return { pair, states: record.states, events, bids, scale: (SCALE * bids) / record.bids };
}

/** The same seasons for both, between a half and all of the bids, and fewer at weekends. */
function seasonOf(random: Random): (day: number) => number {
  const period = 60 * 4 ** random.uniform();
  const phase = 2 * Math.PI * random.uniform();
  return day =>
    (0.75 + 0.25 * Math.sin((2 * Math.PI * day) / period + phase)) * (((Math.floor(day) % 7) + 7) % 7 < 5 ? 1 : 0.7);
}

/** One person's part of the states of two. */
export const statesOfOne = (states: readonly (readonly number[])[], who: number): readonly (readonly number[])[] =>
  states.map(state => state.slice(who * PERSON_DIMENSION, (who + 1) * PERSON_DIMENSION));

/** Means of each state. */
export const meanOf = (states: readonly (readonly number[])[]): readonly number[] =>
  states[0]!.map((_, k) => states.reduce((sum, state) => sum + state[k]!, 0) / states.length);
