import type { RecordChannel } from './answer.ts';
import { en } from './words/en.ts';
import type { Words } from './words/words.ts';

/** What each file of the record can know, as sentences to stand under every picture over time; none where nobody told. */
export function coverageLines(channels: readonly RecordChannel[], words: Words = en): readonly string[] {
  if (channels.length === 0) return [];
  return [
    ...channels.map((channel, i) => channelLine(channelName(channels, i), channel, words)),
    words.coverage.blank(),
  ];
}

/** The app, numbered where several files are of it. */
export function channelName(channels: readonly RecordChannel[], i: number): string {
  const { app } = channels[i]!;
  const same = channels.filter(other => other.app === app).length;
  return same === 1 ? app : `${app} ${channels.slice(0, i + 1).filter(other => other.app === app).length}`;
}

function channelLine(name: string, channel: RecordChannel, words: Words): string {
  const { coverage } = words;
  const { days, cappedAt, timers, callDays } = channel;
  if (days === null) return coverage.none(name);
  const date = (day: string): string => words.date(Date.parse(`${day}T12:00Z`) / 1000);
  return [
    coverage.known(name, date(days.from), date(days.to)),
    ...(cappedAt === null ? [] : [coverage.capped(cappedAt)]),
    ...timers.map(({ from, to }) => coverage.timer(from === null ? null : date(from), to === null ? null : date(to))),
    ...(callDays.length === 0 ? [] : [coverage.calls(callDays.length)]),
  ].join(' ');
}
