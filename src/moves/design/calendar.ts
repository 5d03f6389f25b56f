import { HOUR } from '../../base/index.ts';

/** A calendar file (iCalendar, RFC 5545) that reminds without a reason. It holds no names and no word that would tell
 * another reader of the calendar anything. `times`: reminders, in seconds; `stamp`: now; `title`: one line that reveals
 * nothing; `link`: page to return to, which does reveal what it is; null: none. */
export function calendarFile(
  times: readonly number[],
  stamp: number,
  seed: number,
  title: string,
  link: string | null = null,
): string {
  const event = (start: number, k: number): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:${(seed >>> 0).toString(16)}-${k}@local`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(start)}`,
    'DURATION:PT10M',
    `SUMMARY:${title}`,
    ...(link === null ? [] : folded(`URL:${link}`)),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//notes//EN', ...times.flatMap(event), 'END:VCALENDAR'];
  return `${lines.join('\r\n')}\r\n`;
}

/** A line of the format has at most 75 bytes; what follows begins with a blank. An address is letters of one byte. */
const folded = (line: string): readonly string[] =>
  line.length <= 74 ? [line] : [line.slice(0, 74), ...folded(` ${line.slice(74)}`)];

/** Nine in the morning of days that begin at these seconds, off by an hour where the clock changes in between. Nobody
 * wants a reminder at midnight. */
export const morningsOf = (midnights: ArrayLike<number>): readonly number[] =>
  Array.from(midnights, at => at + 9 * HOUR);

const utc = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
