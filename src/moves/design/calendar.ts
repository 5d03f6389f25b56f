/** A calendar file (iCalendar, RFC 5545) that reminds once a week and says nothing of why: no names, no product, no word
 * that would tell another reader of the calendar anything. `weeks[k]` is the first second of a week; `stamp` is now. */
export function calendarFile(weeks: readonly number[], stamp: number, seed: number): string {
  const event = (start: number, k: number): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:${(seed >>> 0).toString(16)}-${k}@local`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(start)}`,
    'DURATION:PT10M',
    'SUMMARY:Weekly note',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//notes//EN', ...weeks.flatMap(event), 'END:VCALENDAR'];
  return `${lines.join('\r\n')}\r\n`;
}

const utc = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
