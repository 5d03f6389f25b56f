import { isDay } from '../../base/index.ts';
import { dayCount, type Days, type RecurringDays } from '../../turns/index.ts';
import { message } from '../../words/index.ts';
import { refused } from '../host/options.ts';

/** `DAYS/N`: days, and the same each N days before and after. */
export function recurringDaysOf(option: string, text: string): RecurringDays {
  const [once = '', ...often] = text.split('/');
  const days = daysOf(option, once);
  if (often.length === 0) return days;
  const every = /^\d{1,3}$/.test(often.join('/')) ? Number(often[0]) : 0;
  if (every <= dayCount(days)) throw refused('option', message('refused-every', { option, text }));
  return { ...days, every };
}

/** A day, or the first and the last with `..` between them. */
export function daysOf(option: string, text: string): Days {
  const [from = '', to = from] = text.split('..');
  if (!isDay(from) || !isDay(to) || from > to) throw refused('option', message('refused-days', { option, text }));
  return { from, to };
}
