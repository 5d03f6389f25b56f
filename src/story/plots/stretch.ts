import { HOUR } from '../../base/index.ts';
import type { Messages, Span, Turns } from '../../turns/index.ts';
import type { ScorePlot, ScoreTick } from './score.ts';

/** Source of every stretch of one record. */
export interface Sheet {
  readonly turns: Turns;
  readonly messages: Messages;
  /** Characters of a long message: 95 in 100 are shorter. */
  readonly long: number;
}

export function sheetOf(turns: Turns, messages: Messages): Sheet {
  const sorted = messages.characters.slice().sort();
  return { turns, messages, long: sorted[Math.floor(0.95 * sorted.length)] ?? 0 };
}

/** The messages of [from, to), each with the other's next within it, and where there is no record. Nothing washed or noted. */
export function stretchOf({ turns, messages, long }: Sheet, from: number, to: number): ScorePlot {
  const first = atOrAfter(messages, from);
  const end = atOrAfter(messages, to);
  const ticks: ScoreTick[] = [];
  const next: [number | null, number | null] = [null, null];
  for (let i = end - 1; i >= first; i--) {
    const of = messages.actor[i] as 0 | 1;
    ticks.push({ of, at: messages.at[i]!, size: sizeOf(messages.characters[i]!, long), answeredBy: next[1 - of]! });
    next[of] = i - first;
  }
  const middle = Math.min(Math.max(0, messages.count - 1), Math.floor((first + end) / 2));
  return {
    from,
    to,
    offsetMinutes: messages.offsetMinutes[middle] ?? 0,
    each: 'message',
    ticks: ticks.toReversed(),
    washes: [],
    usual: null,
    notes: [],
    blanks: blanksOf(turns.coverage, from, to),
  };
}

/** Messages of both within an hour of `at`. */
export const around = ({ messages }: Sheet, at: number): number =>
  atOrAfter(messages, at + HOUR) - atOrAfter(messages, at - HOUR);

const sizeOf = (characters: number, long: number): number =>
  characters === 0 || long === 0 ? 0.5 : Math.min(1, Math.log1p(characters) / Math.log1p(long));

/** Parts of [from, to) that no span of the coverage holds; its last instant belongs to the record. */
export function blanksOf(coverage: readonly Span[], from: number, to: number): ScorePlot['blanks'] {
  const blanks: { from: number; to: number }[] = [];
  let at = from;
  for (const span of coverage) {
    if (span.to < from || span.from > to) continue;
    if (span.from > at) blanks.push({ from: at, to: span.from });
    at = Math.max(at, span.to);
  }
  if (at < to) blanks.push({ from: at, to });
  return blanks;
}

function atOrAfter({ at, count }: Messages, t: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
