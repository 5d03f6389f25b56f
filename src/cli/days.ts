import { SECOND_MS } from '../base/index.ts';
import type { ReadResult } from '../records/index.ts';
import { type Days, type Span, spansOf as spansIn } from '../turns/index.ts';
import { refused } from './options.ts';

/** A day, or the first and the last with `..` between them. */
export function daysOf(option: string, text: string): Days {
  const [from = '', to = from] = text.split('..');
  const real = [from, to].every(day => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00Z`)));
  if (!real || from > to)
    throw refused(
      'option',
      `--${option} takes a day or two with .. between them, the first one first, as 2025-07-01..2025-07-14; "${text}" is neither.`,
    );
  return { from, to };
}

export const zoneOf = (read: ReadResult): string =>
  read.files.find(file => file.zone.name !== 'UTC')?.zone.name ?? 'UTC';

/** From the first entry to the last, in seconds. */
export function wholeOf({ records }: ReadResult): Span {
  return { from: (records.at[0] ?? 0) / SECOND_MS, to: (records.at[records.count - 1] ?? 0) / SECOND_MS + 1 };
}

/** Those days as spans on the record's own clock. */
export const spansOf = (days: readonly Days[], read: ReadResult): readonly Span[] => spansIn(days, zoneOf(read));
