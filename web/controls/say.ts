import type { Interval } from '../../src/base/index.ts';

const LOCALE = 'en-GB';
const numbers = new Intl.NumberFormat(LOCALE);
const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: '2-digit', timeZone: 'UTC' });

const clocks = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });

export const number = (value: number): string => numbers.format(value);
/** Seconds since 1970 as a date. */
export const day = (seconds: number): string => days.format(seconds * 1000);
/** Seconds since 1970 as the time on this device's clock. */
export const clock = (seconds: number): string => clocks.format(seconds * 1000);
export const span = (from: number, to: number): string =>
  day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
export const range = (interval: Interval, say: (value: number) => string): string =>
  `${say(interval.median)} (likely ${say(interval.low80)} to ${say(interval.high80)})`;

/** First days of months between the two instants (seconds), with names; short ones where there are many. */
export function monthTicks(from: number, to: number): readonly { readonly at: number; readonly label: string }[] {
  const ticks: { at: number; label: string }[] = [];
  const start = new Date(from * 1000);
  const many = to - from > 420 * 86_400;
  for (let i = 0; i < 400; i++) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1) / 1000;
    if (at > to) break;
    if (at >= from) ticks.push({ at, label: (many ? shortMonths : months).format(at * 1000) });
  }
  return ticks.length > 0 ? ticks : [{ at: from, label: day(from) }];
}

/** Seconds in the largest unit that keeps two figures: "40 s", "9 min", "2 h 10 min", "3 days". */
export function lasting(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  if (minutes < 48 * 60) {
    const hours = Math.floor(minutes / 60);
    const rest = Math.round((minutes - hours * 60) / 5) * 5;
    return rest === 0 || hours > 9
      ? `${Math.round(minutes / 60)} h`
      : rest === 60
        ? `${hours + 1} h`
        : `${hours} h ${rest} min`;
  }
  return `${Math.round(minutes / 1440)} days`;
}

/** A time with its likely range; a null end is longer than the record can show. */
export function time(interval: {
  readonly median: number | null;
  readonly low80: number | null;
  readonly high80: number | null;
}): string {
  const { median, low80, high80 } = interval;
  if (median === null) return low80 === null ? 'longer than can be seen' : `more than ${lasting(low80)}`;
  const [low, high] = [low80 === null ? '' : lasting(low80), high80 === null ? 'longer' : lasting(high80)];
  return low === high ? `about ${lasting(median)}` : `about ${lasting(median)} (likely ${low} to ${high})`;
}

export const aboutHours = (seconds: number): string => {
  const hours = Math.round(seconds / 3600);
  return hours === 1 ? 'an hour' : hours >= 48 ? `${Math.round(hours / 24)} days` : `${hours} hours`;
};
