import type { Message } from '../base/index.ts';
import { message } from './message.ts';

export type DurationForm = 'long' | 'short';

/** A duration in the largest unit that keeps two figures: 40 seconds, 50 minutes, 5 h 20 min, 14 hours, 3 days. */
export function durationMessage(seconds: number, form: DurationForm): Message {
  const minutes = Math.round(seconds / 60);
  if (Math.round(seconds) < 60) return message('duration-seconds', { form, count: Math.round(seconds) });
  if (minutes < 90) return message('duration-minutes', { form, count: minutes });
  const fives = Math.round(minutes / 5);
  const [hours, rest] = [Math.floor(fives / 12), 5 * (fives % 12)];
  if (rest !== 0 && hours < 10) return message('duration-hours-minutes', { form, hours, minutes: rest });
  if (minutes < 48 * 60) return message('duration-hours', { form, count: Math.round(minutes / 60) });
  return message('duration-days', { form, count: Math.round(minutes / 1440) });
}

/** True if two durations have the same words. */
export const toldAlike = (a: number, b: number): boolean => {
  const [p, q] = [durationMessage(a, 'long'), durationMessage(b, 'long')];
  return p.id === q.id && Object.entries(p.args).every(([name, value]) => q.args[name] === value);
};
