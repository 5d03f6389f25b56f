import { randomFrom } from '../../../../src/base/index.ts';
import { sureOf } from '../../../../src/fit/index.ts';
import {
  drawPerturbed,
  type Move,
  type Dyad,
  type Preset,
  presetNamed,
  simulate,
  simulateBids,
  swapped,
  usualMove,
  type Who,
} from '../../../../src/model/index.ts';

/** What became of the night: the model of the same two people, a tick a day. Days are counted from when they were calm. */
export const NIGHT_DAY = 8;
export const WEEKS_DAYS = 28;
/** Messages that one unit of reaching stands for. */
const MESSAGES = 4;
const THREADS = 12;
/** How unlike the threads are: every number of a pair moved by about so much of itself. */
const SPREAD = 0.08;

export const couple: Preset = presetNamed('couple')!;

/** How far each is held from what they would do. */
export interface Ease {
  /** The one who writes more: 0 goes on, 1 stops chasing and stays kind, 2 goes cold. */
  readonly writer: number;
  /** The one who is quiet: 0 goes on, 1 sends two or three small words a day. */
  readonly quiet: number;
}
export const AS_THEY_ARE: Ease = { writer: 0, quiet: 0 };
export const KIND_BREAK: Ease = { writer: 1, quiet: 0 };

type Course = readonly [readonly number[], readonly number[]];

export interface Weeks {
  /** Messages a day of each, day 1 to the last, dealt by chance at the rates of the middle course. */
  readonly counts: Course;
  /** Messages a day expected of each from the night on, one course a thread. */
  readonly threads: readonly Course[];
}

/** A pair on the evening of the night, with pairs a little unlike it, and what they did until then. */
export interface Evening {
  readonly pair: Dyad;
  readonly writer: Who;
  readonly starts: readonly { readonly pair: Dyad; readonly state: readonly number[] }[];
  readonly past: Course;
}

/** `exchanged`: the one who stands second plays the part of the first. */
export function eveningOf(pair: Dyad, exchanged: boolean): Evening {
  const placed = exchanged ? swapped(pair) : pair;
  const pairs = [placed, ...Array.from({ length: THREADS - 1 }, (_, i) => drawPerturbed(placed, SPREAD, 5, i))];
  const runs = pairs.map(one => simulate(one, { days: NIGHT_DAY, step: 0.5 }));
  return {
    pair: placed,
    writer: exchanged ? 'b' : 'a',
    starts: runs.map(({ end }, i) => ({ pair: pairs[i]!, state: end })),
    past: reachOf(runs[0]!),
  };
}

/** What follows under the hand. About seven hundred steps of the solver, so that every frame can have it. */
export function weeksOf({ starts, past, writer }: Evening, ease: Ease): Weeks {
  const moves = movesOf(ease, writer, WEEKS_DAYS);
  const threads = starts.map(({ pair, state }) =>
    reachOf(simulate(pair, { days: WEEKS_DAYS, step: 0.5, start: state, moves })),
  );
  const middle = threads[0]!;
  const first = writer === 'a' ? 0 : 1;
  const both = ([0, 1] as const).map(of => dealt([...past[of], ...middle[of].slice(1)], WAITS[of === first ? 0 : 1]!));
  return { counts: both as unknown as Course, threads };
}

const reachOf = ({ a, b }: ReturnType<typeof simulate>): Course => [
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

/** Waits of exponential length, one list a part: the same whatever the hand does, so that a slower rate moves the very same
 * messages apart (the random time change of a counting process, kurtz1970). */
const WAITS = ([1, 2] as const).map(stream => {
  const random = randomFrom(11).fork(stream);
  let at = 0;
  return Array.from({ length: 1200 }, () => (at += random.exponential()));
});

/** Messages on each day, dealt at the daily rates (values at the ends of days, the first at the very beginning). */
function dealt(rates: readonly number[], waits: readonly number[]): readonly number[] {
  let [sum, dealt] = [0, 0];
  return rates.slice(1).map((rate, i) => {
    sum += (rate + rates[i]!) / 2;
    const before = dealt;
    while (dealt < waits.length && waits[dealt]! <= sum) dealt++;
    return dealt - before;
  });
}

/** What the quiet one did in one run of bids, against the week before the night. */
export type Outcome = 'more' | 'same' | 'less';

/** One run of the same pair in which every message comes by chance and changes what follows. */
export function runOnce({ pair, writer, starts, past }: Evening, ease: Ease, seed: number): Outcome {
  const quiet = writer === 'a' ? 1 : 0;
  const { bids } = simulateBids(pair, {
    days: WEEKS_DAYS,
    seed,
    scale: MESSAGES,
    start: starts[0]!.state,
    moves: movesOf(ease, writer, WEEKS_DAYS),
  });
  const sent = bids.filter(({ by }) => by !== writer).length / WEEKS_DAYS;
  const before = past[quiet].slice(-4).reduce((sum, rate) => sum + rate, 0) / 4;
  return sent > 1.5 * before ? 'more' : sent < before / 1.5 ? 'less' : 'same';
}

/** In how many runs each came. */
export type Runs = Readonly<Record<Outcome, number>>;

/** What the runs agree on; of fewer than six in ten nothing is said as if it were so (`sureOf`). */
export function answerOf(runs: Runs): Outcome | 'open' {
  const kinds = ['more', 'same', 'less'] as const;
  const most = kinds.reduce((best, kind) => (runs[kind] > runs[best] ? kind : best));
  return sureOf(runs[most] / kinds.reduce((sum, kind) => sum + runs[kind], 0)) === 'open' ? 'open' : most;
}

/** Whether a warm break of ten weeks from that day has lasted a year after its start, in one pair like this: every alarm and
 * overwhelm below a quarter (the criterion of `claims`). */
export function lasts(pair: Dyad, writer: Who, start: number, index: number): boolean {
  const { a, b } = simulate(drawPerturbed(pair, 0.2, 1, index), {
    days: start + 365,
    every: start + 365,
    step: 0.5,
    moves: [usualMove('warm-break', start, { by: writer })],
  });
  return Math.max(a.alarm.at(-1)!, a.overwhelm.at(-1)!, b.alarm.at(-1)!, b.overwhelm.at(-1)!) < 0.25;
}
