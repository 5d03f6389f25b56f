import { DAY, type Message } from '../base/index.ts';
import { message } from '../words/index.ts';
import type { RecordChannel } from './body.ts';

/** What each file of the record can know, in sentences to stand under every picture over time, a file's together; then what a
 * blank means. None where nobody told. */
export function coverageLines(channels: readonly RecordChannel[]): readonly (readonly Message[])[] {
  if (channels.length === 0) return [];
  return [...channels.map((channel, i) => channelLine(channelName(channels, i), channel)), [message('covers-blank')]];
}

/** The app, numbered where several files are of it. */
export function channelName(channels: readonly RecordChannel[], i: number): string {
  const { app } = channels[i]!;
  const same = channels.filter(other => other.app === app).length;
  return same === 1 ? app : `${app} ${channels.slice(0, i + 1).filter(other => other.app === app).length}`;
}

/** Seconds of noon on a day `YYYY-MM-DD`. */
const noon = (day: string): number => Date.parse(`${day}T12:00Z`) / 1000;

/** From one date to another, the year once where it is the same; one date where they are the same day. */
export const datesBetween = (from: number, to: number): Message =>
  dayOf(from) === dayOf(to)
    ? message('dates-one-day', { from })
    : message(yearOf(from) === yearOf(to) ? 'dates-one-year' : 'dates-years', { from, to });
const dayOf = (seconds: number): number => Math.floor(seconds / DAY);
const yearOf = (seconds: number): number => new Date(seconds * 1000).getUTCFullYear();

function channelLine(app: string, channel: RecordChannel): readonly Message[] {
  const { days, cappedAt, timers, callDays } = channel;
  if (days === null) return [message('covers-none', { app })];
  return [
    message('covers-known', { app, dates: datesBetween(noon(days.from), noon(days.to)) }),
    ...(cappedAt === null ? [] : [message('covers-capped', { count: cappedAt })]),
    ...timers.map(({ from, to }) => timerLine(from === null ? null : noon(from), to === null ? null : noon(to))),
    ...(callDays.length === 0 ? [] : [message('covers-calls', { days: callDays.length })]),
  ];
}

function timerLine(from: number | null, to: number | null): Message {
  if (from === null) return to === null ? message('covers-timer-always') : message('covers-timer-until', { to });
  return to === null ? message('covers-timer-from', { from }) : message('covers-timer-between', { from, to });
}
