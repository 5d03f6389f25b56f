import type { Days } from '../../turns/index.ts';
import { message } from '../../words/index.ts';
import { refused } from '../options.ts';

/** A day, or the first and the last with `..` between them. */
export function daysOf(option: string, text: string): Days {
  const [from = '', to = from] = text.split('..');
  const real = [from, to].every(day => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00Z`)));
  if (!real || from > to) throw refused('option', message('refused-days', { option, text }));
  return { from, to };
}
