import type { Message } from '../base/index.ts';
import { daysBetween, message, noonOf } from '../words/index.ts';
import type { RecordChannel } from './body/body.ts';

/** Limits of each file of the record, in sentences under every picture over time, grouped by file; then the meaning of
 * a blank. Empty if none were given. */
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

function channelLine(app: string, channel: RecordChannel): readonly Message[] {
  const { days, cappedAt, timers, callDays } = channel;
  if (days === null) return [message('covers-none', { app })];
  return [
    message('covers-known', { app, dates: daysBetween(days.from, days.to) }),
    ...(cappedAt === null ? [] : [message('covers-capped', { count: cappedAt })]),
    ...timers.map(({ from, to }) => timerLine(from, to)),
    ...(callDays.length === 0 ? [] : [message('covers-calls', { days: callDays.length })]),
  ];
}

function timerLine(from: string | null, to: string | null): Message {
  if (from === null)
    return to === null ? message('covers-timer-always') : message('covers-timer-until', { to: noonOf(to) });
  return to === null
    ? message('covers-timer-from', { from: noonOf(from) })
    : message('covers-timer-between', { dates: daysBetween(from, to) });
}
