import { randomFrom } from '../../../../src/base/index.ts';
import {
  type Bid,
  type Course,
  type Dyad,
  drawPerturbed,
  type Move,
  simulate,
  stepOfHundred,
  usualMove,
  whileBusy,
  type Who,
} from '../../../../src/model/index.ts';
import { type Beginning, beginningOf, MESSAGES, messagesUntil, NIGHT_DAY, restOf, WEEKS_DAYS } from './evening.ts';
import { NIGHT } from './night-data.ts';

/** Sequel of the night: the model of the same two people, a tick a day. Days are counted from when they were calm. */
const THREADS = 12;
/** Variation of the threads: every number of a pair moves by about this share of itself. */
const SPREAD = 0.08;

/** Restraint of each against their usual behaviour. */
export interface Ease {
  /** The person who writes more: 0 goes on, 1 stops chasing and stays kind, 2 goes cold. */
  readonly writer: number;
  /** The quiet person: 0 goes on, 1 sends two or three small words a day. */
  readonly quiet: number;
}
export const AS_THEY_ARE: Ease = { writer: 0, quiet: 0 };
export const KIND_BREAK: Ease = { writer: 1, quiet: 0 };

type Counts = readonly [readonly number[], readonly number[]];

export interface Weeks {
  /** Messages a day of each, day 1 to the last. Up to the night they are those played; later ones are random at the
   * rates of the middle course. */
  readonly counts: Counts;
  /** Messages a day expected of each from the night on, one course a thread. */
  readonly threads: readonly Counts[];
}

/** A pair on the evening of the night, with pairs a little unlike it, and what they sent until then. */
export interface Evening extends Beginning {
  readonly starts: readonly { readonly pair: Dyad; readonly state: readonly number[] }[];
  readonly past: Counts;
}

/** `exchanged`: the second person plays the part of the first. */
export function eveningOf(exchanged: boolean): Evening {
  const beginning = beginningOf(exchanged);
  const { pair, busy } = beginning;
  const pairs = [pair, ...Array.from({ length: THREADS - 1 }, (_, i) => drawPerturbed(pair, SPREAD, 5, i))];
  const starts = pairs.map(one => ({
    pair: one,
    state: simulate(one, { days: NIGHT_DAY, step: 0.5, start: restOf(one), moves: [whileBusy(busy)] }).end,
  }));
  return { ...beginning, starts, past: countsOf(messagesUntil(beginning, NIGHT.seed)) };
}

const countsOf = (bids: readonly Bid[]): Counts => {
  const of = (who: Who): readonly number[] =>
    Array.from(
      { length: NIGHT_DAY },
      (_, day) => bids.filter(({ by, t }) => by === who && Math.floor(t) === day).length,
    );
  return [of('a'), of('b')];
};

/** Sequel under the restraint set by hand. About seven hundred solver steps, so that every frame can have it. */
export function weeksOf({ starts, past, writer }: Evening, ease: Ease): Weeks {
  const moves = movesOf(ease, writer, WEEKS_DAYS);
  const threads = starts.map(({ pair, state }) =>
    reachOf(simulate(pair, { days: WEEKS_DAYS, step: 0.5, start: state, moves })),
  );
  const middle = threads[0]!;
  const first = writer === 'a' ? 0 : 1;
  const both = ([0, 1] as const).map(of => [...past[of], ...dealt(middle[of], WAITS[of === first ? 0 : 1]!)]);
  return { counts: both as unknown as Counts, threads };
}

const reachOf = ({ a, b }: ReturnType<typeof simulate>): Counts => [
  a.warmth.map((warmth, i) => MESSAGES * (warmth + a.pressure[i]!)),
  b.warmth.map((warmth, i) => MESSAGES * (warmth + b.pressure[i]!)),
];

/** The moves that a held pair makes, from now on. */
export function movesOf({ writer, quiet }: Ease, who: Who, days: number): readonly (Move & { readonly by: Who })[] {
  const other = who === 'a' ? 'b' : 'a';
  return [
    ...(writer > 0 ? [{ ...usualMove('warm-break', 0, { days, dose: Math.min(1, writer) }), by: who }] : []),
    ...(writer > 1 ? [{ ...usualMove('cold-break', 0, { days, dose: 0.9 * (writer - 1) }), by: who }] : []),
    ...(quiet > 0 ? [{ ...usualMove('small-bids', 0, { days, dose: 0.7 * quiet }), by: other } as const] : []),
  ];
}

/** Waits of exponential length, one list a part. They stay the same whatever the restraint, so a slower rate moves the
 * same messages apart (the random time change of a counting process, kurtz1970). */
const WAITS = ([1, 2] as const).map(stream => {
  const random = randomFrom(11).fork(stream);
  let at = 0;
  return Array.from({ length: 1200 }, () => (at += random.exponential()));
});

/** Messages on each day, drawn at the daily rates (values at the ends of days, the first at the very beginning). */
function dealt(rates: readonly number[], waits: readonly number[]): readonly number[] {
  let [sum, dealt] = [0, 0];
  return rates.slice(1).map((rate, i) => {
    sum += (rate + rates[i]!) / 2;
    const before = dealt;
    while (dealt < waits.length && waits[dealt]! <= sum) dealt++;
    return dealt - before;
  });
}

/** Guesses of a person about the other's behaviour. */
export type Outcome = 'more' | 'same' | 'less';

/** The one answer to the question of the night, of a hundred pairs. */
export const LETTING_GO = stepOfHundred('warm-break', 'reaching');

/** Losses relative to the calm state once two have polarised for a year. They are the trust of the person who writes
 * more, that of the quiet one, and the warmth between them. */
export interface Lost {
  readonly writer: number;
  readonly quiet: number;
  readonly warmth: number;
}

export function lostOf(beginning: Beginning): Lost {
  const { writer } = beginning;
  const quiet = writer === 'a' ? 'b' : 'a';
  const { calm, year } = yearOf(beginning);
  const gone = (before: readonly number[], after: readonly number[]): number => 1 - after.at(-1)! / before[0]!;
  return {
    writer: gone(calm[writer].trust, year[writer].trust),
    quiet: gone(calm[quiet].trust, year[quiet].trust),
    warmth: gone(calm.closeness, year.closeness),
  };
}

/** The warmth that reaches each after that year, as a share of what did in calm. */
export function warmthLeft(beginning: Beginning): { readonly writer: number; readonly quiet: number } {
  const { writer } = beginning;
  const { calm, year } = yearOf(beginning);
  const left = (who: Who): number => year[who].felt.at(-1)! / calm[who].felt[0]!;
  return { writer: left(writer), quiet: left(writer === 'a' ? 'b' : 'a') };
}

/** A calm day, and a year that begins with a busy spell. */
function yearOf({ pair, busy }: Beginning): { readonly calm: Course; readonly year: Course } {
  const start = restOf(pair);
  return {
    calm: simulate(pair, { days: 1, start, step: 0.5 }),
    year: simulate(pair, { days: 365, every: 365, step: 0.5, start, moves: [whileBusy({ ...busy, start: 0 })] }),
  };
}
