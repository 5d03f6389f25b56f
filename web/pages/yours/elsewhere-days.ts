import { DAY, SECOND_MS } from '../../../src/base/index.ts';
import { dayCount } from '../../../src/turns/index.ts';
import type { Settings } from '../../worker/settings.ts';

/** Contacts that a chat does not hold. */
export const ELSEWHERE = ['together', 'calls', 'shifts'] as const;
export type Elsewhere = (typeof ELSEWHERE)[number];

/** Times of them: every weekend, every other weekend, or given days. */
export const WHENS = ['weekends', 'fortnight', 'days'] as const;
export type When = (typeof WHENS)[number];

export interface Told {
  readonly what: Elsewhere;
  readonly when: When;
  /** Days as `YYYY-MM-DD`. Of every other weekend `from` is a day of one of them. */
  readonly from: string;
  readonly to: string;
  /** Given days repeat after so many days; empty: once. */
  readonly every: string;
}

const dated = (seconds: number): string => new Date(seconds * SECOND_MS).toISOString().slice(0, 10);
const secondsAt = (day: string): number => Date.parse(`${day}T00:00Z`) / SECOND_MS;
const SATURDAY = 6;

/** Saturday and Sunday of the week, Monday to Sunday, of that day. */
function weekendOf(day: string): { readonly from: string; readonly to: string } {
  const at = secondsAt(day);
  const weekday = new Date(at * SECOND_MS).getUTCDay() || 7;
  const saturday = at + (SATURDAY - weekday) * DAY;
  return { from: dated(saturday), to: dated(saturday + DAY) };
}

/** The days as the settings hold them; null: a day is missing, or they do not go together. `first`: the first day of the record. */
export function markedBy({ what, when, from, to, every }: Told, first: string): Settings['marked'][0] | null {
  const kind = what === 'shifts' ? 'apart' : 'elsewhere';
  if (when === 'weekends') return { kind, ...weekendOf(first), every: 7 };
  if (from === '') return null;
  if (when === 'fortnight') return { kind, ...weekendOf(from), every: 14 };
  const until = to === '' ? from : to;
  if (from > until) return null;
  if (every === '') return { kind, from, to: until };
  return Number(every) > dayCount({ from, to: until }) ? { kind, from, to: until, every: Number(every) } : null;
}
