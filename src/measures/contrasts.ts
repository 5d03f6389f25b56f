import { complement, HOUR, type Interval, MINUTE } from '../base/index.ts';
import { type Actor, spanOf, type Turns } from '../turns/index.ts';
import { type CensoredInterval, secondsBetween } from './statistics/estimate.ts';
import { beside, later, Sample, unasked } from './statistics/sample.ts';
import { type Curve, survivalCurve } from './statistics/survival.ts';
import { ENDED, nextByPartner, type Waiting } from './statistics/waiting.ts';

/** Least to most of what the partner did. */
export const VARIANTS = {
  /** Messages in a row; `three` is three or more. */
  answer: ['one', 'two', 'three'],
  /** The partner's quiet before a turn: 5 to 30 minutes, 30 to 90 minutes, 90 minutes to 6 hours. */
  again: ['ten-minutes', 'an-hour', 'two-hours'],
} as const;

/** The waits after one amount of something, and their middle. Parallel columns, in order of time. */
export interface Amount<Name extends string> {
  readonly name: Name;
  /** The turn at whose end (`answer`) or after which (`again`) the wait begins. */
  readonly turn: readonly number[];
  readonly seconds: readonly number[];
  /** 1 where the wait ended in the event. */
  readonly ended: readonly number[];
  /** Product-limit median and its limits, seconds. */
  readonly middle: CensoredInterval;
}

/** One person's latency after more, and after less, of something the other did, in minutes. `answer`: from the last of
 * one, two, three or more messages in a row of the partner to this person's next turn. Only moments in which five
 * minutes passed without a turn count, so that a quick answer cannot itself make a row short. `again`: from this
 * person's turn, after that much quiet of the partner, to their own next; an answer censors. */
export interface Contrast<Kind extends keyof typeof VARIANTS = keyof typeof VARIANTS> {
  readonly kind: Kind;
  readonly of: Actor;
  readonly variants: readonly Amount<(typeof VARIANTS)[Kind][number]>[];
  /** Probability that the latency is longer after most than after least, at the median of all of these waits. Normal on
   * the log-log scale, with days as clusters. Null where either holds fewer than `LEAST_MOMENTS` that ended. */
  readonly probabilityLater: number | null;
}

export const LEAST_MOMENTS = 20;
const PASSED = 5 * MINUTE;
const QUIET = [
  [5 * MINUTE, 30 * MINUTE],
  [30 * MINUTE, 90 * MINUTE],
  [90 * MINUTE, 6 * HOUR],
] as const;

type Samples = readonly [Sample, Sample, Sample];
const samples = (): Samples => [new Sample(), new Sample(), new Sample()];

/** Matches each moment of `most` with up to three of `least`, at that hour of the day in that week. */
export function answerContrast(turns: Turns, waiting: Waiting, of: Actor): Contrast<'answer'> {
  const span = spanOf(turns);
  const next = nextByPartner(turns);
  const by = samples();
  for (let i = 0; i < turns.count; i++) {
    const begins = i === 0 || turns.actor[i - 1] === of || span[i - 1] !== span[i];
    if (turns.actor[i] === of || !begins) continue;
    const edge = turns.coverage[span[i]!]?.to ?? turns.end[i]!;
    const seen = next[i]! < turns.count && turns.start[next[i]!]! <= edge;
    const wait = secondsBetween(turns.end[i]!, seen ? turns.start[next[i]!]! : edge);
    if (wait > PASSED) by[Math.min(2, turns.messages[i]! - 1)]!.add(i, wait, seen ? 1 : 0, waiting.day[i]!);
  }
  return compared('answer', of, turns, by, unasked(turns));
}

export function againContrast(turns: Turns, waiting: Waiting, of: Actor): Contrast<'again'> {
  const span = spanOf(turns);
  const by = samples();
  let partner = -1;
  for (let i = 0; i < turns.count; i++) {
    if (turns.actor[i] !== of) {
      partner = i;
      continue;
    }
    if (partner < 0 || span[partner] !== span[i]) continue;
    const quiet = secondsBetween(turns.end[partner]!, turns.start[i]!);
    const which = QUIET.findIndex(([from, to]) => quiet >= from && quiet < to);
    if (which >= 0)
      by[which]!.add(i, waiting.seconds[i]!, waiting.ended[i] === ENDED.byOwnTurn ? 1 : 0, waiting.day[i]!);
  }
  return compared('again', of, turns, by);
}

function compared<Kind extends keyof typeof VARIANTS>(
  kind: Kind,
  of: Actor,
  turns: Turns,
  [few, some, many]: Samples,
  alike: ArrayLike<number> | null = null,
): Contrast<Kind> {
  const [most, least] = beside(turns, many, few, alike);
  const [between] = beside(turns, some, few, alike);
  const ordered = [inOrder(least), between, most];
  const curves = ordered.map(sample => survivalCurve(sample.waits()));
  return {
    kind,
    of,
    variants: VARIANTS[kind].map((name, k) => variant(name, ordered[k]!, curves[k]!)),
    probabilityLater: laterOf(ordered[2]!, ordered[0]!, curves[2]!, curves[0]!),
  };
}

const variant = <Name extends string>(name: Name, sample: Sample, curve: Curve): Amount<Name> => ({
  name,
  turn: sample.turn,
  seconds: sample.seconds,
  ended: sample.outcome,
  middle: curve.quantile(0.5),
});

/** Matches come in the order of the moments that they stand beside. */
function inOrder(sample: Sample): Sample {
  const sorted = new Sample();
  for (const k of [...sample.turn.keys()].sort((p, q) => sample.turn[p]! - sample.turn[q]!)) sorted.copy(sample, k);
  return sorted;
}

function laterOf(most: Sample, least: Sample, x: Curve, y: Curve): number | null {
  if (Math.min(x.events, y.events) < LEAST_MOMENTS) return null;
  const all = new Sample();
  for (const sample of [most, least]) for (const k of sample.turn.keys()) all.copy(sample, k);
  const { median } = survivalCurve(all.waits()).quantile(0.5);
  return median === null ? null : later(firm(x.surviving(median)), firm(y.surviving(median)));
}

/** Replaces a share of 0 or 1, which has no place on the log-log scale together with its limits. Half-way to its 80 %
 * limit stands for it, and its 95 % limit keeps its distance on both sides. */
function firm(share: Interval | null): Interval | null {
  if (share === null || (share.low95 > 0 && share.high95 < 1)) return share;
  if (share.high95 < 1) return complement(firm(complement(share))!);
  const on = (s: number): number => Math.log(-Math.log(s));
  const median = (1 + share.low80) / 2;
  const distance = on(share.low95) - on(median);
  const back = (z: number): number => Math.exp(-Math.exp(z));
  return { ...share, median, high95: back(on(median) - distance) };
}
