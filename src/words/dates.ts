import { DAY, type Message } from '../base/index.ts';
import { message } from './message.ts';

/** From one date to another, in seconds: the year once where it is the same; one date where they are the same day. */
export const datesBetween = (from: number, to: number): Message =>
  dayOf(from) === dayOf(to)
    ? message('dates-one-day', { from })
    : message(yearSaid(from, to) === 'once' ? 'dates-one-year' : 'dates-years', { from, to });

/** The same of two days `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): Message => datesBetween(noonOf(from), noonOf(to));

/** Seconds of noon on a day `YYYY-MM-DD`. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00Z`) / 1000;

/** `once`: two dates, in seconds, share one year; `each`: they do not. */
const yearSaid = (from: number, to: number): 'once' | 'each' => (yearOf(from) === yearOf(to) ? 'once' : 'each');

const dayOf = (seconds: number): number => Math.floor(seconds / DAY);
const yearOf = (seconds: number): number => new Date(seconds * 1000).getUTCFullYear();
