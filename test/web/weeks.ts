import { DAY, isoWall, randomFrom, WEEK } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';

/** Monday 2024-12-30, the day after the invented record ends. */
export const FIRST_MONDAY = Date.UTC(2024, 11, 30) / 1000;

let made: string | undefined;
/** Seven months of Ada and Ben, in whom each rests where the other reaches: long enough that the record shows it, which it does not
 * after five. */
export const longChat = (): string => (made ??= chatOfDays(200, 3));

/** As many days of such a pair. */
export function chatOfDays(days: number, seed: number): string {
  const { turns } = synthesise({ simulator: 'sessions', plant: 'pursue-distance', days }, seed);
  const shift = FIRST_MONDAY - 60 - turns.end[turns.count - 1]!;
  return Array.from({ length: turns.count }, (_, i) => line(turns.start[i]! + shift, turns.actor[i]!)).join('');
}

/** The same chat exported later: so many weeks more, with `perDay` single messages a day by either. */
export function laterChat(weeks: number, perDay: (week: number) => number): string {
  const random = randomFrom(7);
  let text = longChat();
  for (let day = 0; day < weeks * 7; day++) {
    const at = new Set<number>();
    for (let k = random.poisson(perDay(Math.floor(day / 7))); k > 0; k--) at.add(random.below(1440) * 60);
    for (const second of [...at].sort((p, q) => p - q))
      text += line(FIRST_MONDAY + day * DAY + second, random.uniform() < 0.5 ? 0 : 1);
  }
  return text;
}

/** The middle of the first day of a week of the try, counted from 0. */
export const weeksLater = (weeks: number): number => FIRST_MONDAY + weeks * WEEK + DAY / 2;

function line(seconds: number, actor: number): string {
  const [date, time] = isoWall(seconds * 1000).split('T') as [string, string];
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}, ${time.slice(0, 5)} - ${actor === 0 ? 'Ada' : 'Ben'}: hello\n`;
}
