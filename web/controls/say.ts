import { type Interval, mapMessage, type Message } from '../../src/base/index.ts';
import { datesBetween, type Speaker, worded } from '../../src/words/index.ts';
import { safeText } from './safe-text.ts';

/** A sentence from a floor, or literal words. Any part that comes from a file is untrusted. */
export const told = (words: Speaker, text: string | Message): string =>
  typeof text === 'string' ? safeText(text) : worded(words, safeMessage(text));

const safeMessage = (text: Message): Message =>
  mapMessage(text, x =>
    typeof x === 'string' ? safeText(x) : typeof x === 'number' ? x : { ...x, name: safeText(x.name) },
  );

/** A stretch of days, from and to in seconds since 1970. */
export const spanOf = (words: Speaker, from: number, to: number): string => words.say(datesBetween(from, to));

/** Seconds since 1970 as the time on this device's clock. */
export const clockOf = (words: Speaker, seconds: number): string =>
  words.date(seconds - 60 * new Date(seconds * 1000).getTimezoneOffset(), 'clock');

/** A number with a fixed number of decimals, written as the language does: for tables, whose columns align. */
export const fixed = (words: Pick<Speaker, 'number'>, value: number, digits: number): string =>
  words.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const percentOf = (words: Speaker, share: number): string => words.number(share, { style: 'percent' });

/** The middle with its likely range. */
export const rangeOf = (words: Speaker, interval: Interval, say: (value: number) => string): string =>
  words.say('yours-likely-range', {
    middle: say(interval.median),
    low: say(interval.low80),
    high: say(interval.high80),
  });

/** First days of months between the two instants (seconds), with names; short ones where there are many. */
export function monthTicks(
  words: Speaker,
  from: number,
  to: number,
): readonly { readonly at: number; readonly label: string }[] {
  const ticks: { at: number; label: string }[] = [];
  const start = new Date(from * 1000);
  const many = to - from > 420 * 86_400;
  for (let i = 0; i < 400; i++) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1) / 1000;
    if (at > to) break;
    if (at >= from) ticks.push({ at, label: words.date(at, many ? 'month-short' : 'month-name') });
  }
  return ticks.length > 0 ? ticks : [{ at: from, label: words.date(from) }];
}

/** Papers by names and years: `+` means further authors, `≈` the nearest paper found. */
export const papersIn = ({ say }: Speaker, sources: string): string =>
  sources.replace('≈', say('pictures-nearest')).replaceAll('+', say('pictures-and-others'));
