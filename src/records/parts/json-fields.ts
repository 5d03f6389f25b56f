import type { Sink } from '../core/format.ts';
import type { JsonEnd } from '../text/json.ts';
import { message } from '../../words/index.ts';

/** Safe reading of values that came out of somebody's JSON file: a value of another type than expected is as good as none. */
export type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = Object.freeze(Object.create(null) as Record<string, unknown>);

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : NONE;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A number, also where it is written as a string (64-bit integers of protocol buffers); NaN where it is neither. */
export const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,19}(?:\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN;
};

const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** True if an instant (ms) can be that of a message: exports write 0 or a far future for "unknown". */
export const isPlausible = (at: number): boolean => at >= EARLIEST && at < LATEST;

/** Why an entry was not understood. */
export const NO_TIME = message('records-why-time');
export const NO_SENDER = message('records-why-sender');
export const BEFORE_FIRST = message('records-why-before');

/** For a format whose times are all instants. `resolution`: of its clock, seconds. */
export function allInstants(sink: Sink, resolution: 1 | 0.001): void {
  sink.zone('UTC');
  sink.dateOrder(null, 'format');
  sink.resolution(resolution);
}

/** Says how a JSON document ended, where that is not its end. */
export function tellEnd(end: JsonEnd, sink: Sink): void {
  if (end.how === 'cut') sink.warn('file-cut', message('records-file-cut'));
  tellMore(end, sink);
  if (end.how === 'broken') sink.warn('file-broken', message('records-json-broken', { offset: end.offset }));
}

/** Says how many bytes stand behind the end of a JSON document, where there are any. */
export function tellMore({ more }: JsonEnd, sink: Sink): void {
  if (more !== undefined) sink.warn('more-behind', message('records-json-more', { count: more }));
}

/** ISO 8601 date and time. With an offset or Z it is an instant; without, the reading of some wall clock. Null where it
 * is neither. Only the shapes of exports are read: `2024-03-12T09:00:00[.123][+01:00]`, with T or a space, seconds
 * optional. The offset is in full, in hours (as PostgreSQL writes it) or "UTC". */
export function readIso(text: string): { readonly time: number; readonly offsetMinutes: number | null } | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = ''] = found;
  const wall = wallTime(+year!, +month!, +day!, +hour!, +minute!, +second, Math.floor(Number(`0${fraction}`) * 1000));
  if (wall === null) return null;
  if (zone === '') return { time: wall, offsetMinutes: null };
  const offset = /^[+-]/.test(zone)
    ? (zone[0] === '-' ? -1 : 1) * (+zone.slice(1, 3) * 60 + +zone.slice(3).replace(':', ''))
    : 0;
  return { time: wall - offset * 60_000, offsetMinutes: offset };
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/;

/** Milliseconds of a wall-clock reading as if it were UTC; null for a date or time that does not exist (31 February,
 * 24:00). `month` counts from 1. */
export function wallTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second = 0,
  millisecond = 0,
): number | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 60)) return null;
  const time = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millisecond);
  return new Date(time).getUTCDate() === day ? time : null;
}

/** Hour on a 24-hour clock from one with day halves; 12 a.m. is 0, and 0 a.m., which some exports write, is 0 too. */
export const hourOf = (hour: number, half: 'am' | 'pm' | null): number => {
  if (half === null) return hour;
  if (hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
};

/** A count of something that exists: at least 1. */
export const countOf = (value: unknown): number => {
  const count = numberOf(value);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
};
