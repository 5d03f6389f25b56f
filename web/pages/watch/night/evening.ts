import {
  type Bid,
  type BusySpell,
  type Dyad,
  presetNamed,
  simulate,
  simulateBids,
  swapped,
  whileBusy,
  type Who,
} from '../../../../src/model/index.ts';

/** The two of the story. */
export const living = presetNamed('living')!;

/** Days from the first that is drawn to the night, and those after it. They begin even. */
export const NIGHT_DAY = 21;
export const WEEKS_DAYS = 28;
/** Messages per unit of reaching. */
export const MESSAGES = 4;

/** Eight days in which the other has no room, after five calm ones. */
const BUSY = { start: 5, days: 8 } as const;

/** The two, and their past. `exchanged`: the second person plays the part of the first. */
export interface Beginning {
  readonly pair: Dyad;
  /** Who comes to write more. */
  readonly writer: Who;
  readonly busy: BusySpell;
}

export const beginningOf = (exchanged: boolean): Beginning => ({
  pair: exchanged ? swapped(living.pair) : living.pair,
  writer: exchanged ? 'b' : 'a',
  busy: { by: exchanged ? 'a' : 'b', ...BUSY },
});

/** The state in which two rest who have had no busy spell. */
export const restOf = (pair: Dyad): readonly number[] => simulate(pair, { days: 300, every: 300, step: 0.5 }).end;

/** Every message of the three weeks up to the night, random under that seed. */
export function messagesUntil({ pair, busy }: Beginning, seed: number): readonly Bid[] {
  return simulateBids(pair, {
    days: NIGHT_DAY,
    seed,
    scale: MESSAGES,
    start: restOf(pair),
    moves: [whileBusy(busy)],
  }).bids;
}

/** A message of the night: whose, minutes after nine, and whether it presses. */
export type NightMessage = readonly [of: 0 | 1, minutes: number, presses: boolean];

/** Minutes from nine to twelve past midnight. What two send in a day all falls into such an evening: nobody writes at work. */
export const NIGHT_MINUTES = 192;

/** The last of the days, as an evening. */
export const eveningIn = (bids: readonly Bid[]): readonly NightMessage[] =>
  bids
    .filter(({ t }) => t >= NIGHT_DAY - 1)
    .map(({ t, by, kind }) => [
      by === 'a' ? 0 : 1,
      Math.round((t - (NIGHT_DAY - 1)) * NIGHT_MINUTES * 10) / 10,
      kind === 'pressing',
    ]);

/** True if an evening can be shown in half a minute. It begins even, in turns, with three answers in its first quarter.
 * Then six or seven messages in a row have no answer; half of them press, and the last is in its last sixth. */
export function canBeTold(evening: readonly NightMessage[]): boolean {
  const last = evening.findLastIndex(([of]) => of === 1);
  const woven = evening.slice(0, last + 1);
  const answers = woven.filter(([of]) => of === 1).length;
  const unanswered = evening.slice(last + 1);
  return (
    answers >= 3 &&
    woven.at(-1)![1] <= NIGHT_MINUTES / 4 &&
    Math.abs(woven.length - 2 * answers) <= 1 &&
    woven.every(([of], i) => i < 2 || of !== woven[i - 1]![0] || of !== woven[i - 2]![0]) &&
    unanswered.length >= 6 &&
    unanswered.length <= 7 &&
    2 * unanswered.filter(([, , presses]) => presses).length >= unanswered.length &&
    unanswered.at(-1)![1] >= (5 / 6) * NIGHT_MINUTES
  );
}
