import { DAY, readWall, SECOND_MS, zoneOf } from '../base/index.ts';
import { type WeeklyHours, weekly } from './span.ts';
import type { Span } from './turn.ts';

/** First and last day, both included, as `YYYY-MM-DD` on the record's own clock. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Spans that the person asked to leave out, in seconds since 1970: whole days, and hours of every week, on the
 * record's own clock. Weekly hours are sought within `record`. They follow the wall clock across a clock change. */
export function leftOut(
  asked: { readonly exclude: readonly Days[]; readonly weekly: readonly WeeklyHours[] },
  zoneName: string,
  record: Span,
): readonly Span[] {
  const days = spansOf(asked.exclude, zoneName);
  if (asked.weekly.length === 0) return days;
  const zone = zoneOf(zoneName);
  const stretches = zone === null ? [{ ...record, offset: 0 }] : betweenChanges(zone, record);
  // A night with a clock change is searched on either side, and each side keeps its own part.
  const hours = stretches.flatMap(({ offset, ...part }) =>
    asked.weekly.flatMap(w => weekly(w, part, offset).map(span => both(span, part))),
  );
  return [...days, ...hours];
}

/** Whole days as spans, seconds since 1970, from midnight to midnight on the record's own clock. */
export function spansOf(days: readonly Days[], zoneName: string): readonly Span[] {
  const zone = zoneOf(zoneName);
  const midnight = (date: string, after: number): number => {
    const wall = Date.parse(`${date}T00:00Z`) + after * SECOND_MS;
    return (zone === null ? wall : readWall(zone, wall).at) / SECOND_MS;
  };
  return days.map(({ from, to }) => ({ from: midnight(from, 0), to: midnight(to, 86_400) }));
}

/** And the same each `every` days before and after, as in a rota; absent: these days alone. */
export interface RecurringDays extends Days {
  readonly every?: number;
}

/** Days from the first to the last, both counted. */
export const dayCount = ({ from, to }: Days): number => (Date.parse(to) - Date.parse(from)) / (DAY * SECOND_MS) + 1;

/** Each time that these days come, as far as `record` goes (seconds since 1970). */
export function everyTime({ from, to, every }: RecurringDays, record: Span): readonly Days[] {
  if (every === undefined) return [{ from, to }];
  const at = (date: string): number => Date.parse(`${date}T00:00Z`) / SECOND_MS;
  const dated = (seconds: number): string => new Date(seconds * SECOND_MS).toISOString().slice(0, 10);
  const [first, last] = [Math.ceil((record.from - at(to)) / DAY - 2), Math.floor((record.to - at(from)) / DAY + 1)];
  const out: Days[] = [];
  for (let k = Math.ceil(first / every); k * every <= last; k++)
    out.push({ from: dated(at(from) + k * every * DAY), to: dated(at(to) + k * every * DAY) });
  return out;
}

/** Parts of `span` with a constant offset against UTC, in minutes. */
function betweenChanges(
  { changes, offsets }: NonNullable<ReturnType<typeof zoneOf>>,
  span: Span,
): readonly (Span & { readonly offset: number })[] {
  return offsets.flatMap((offset, i) => {
    const to = (changes[i + 1] ?? Number.POSITIVE_INFINITY) / SECOND_MS;
    const part = both(span, { from: changes[i]! / SECOND_MS, to });
    return part.from < part.to ? [{ ...part, offset }] : [];
  });
}

const both = (one: Span, two: Span): Span => ({ from: Math.max(one.from, two.from), to: Math.min(one.to, two.to) });
