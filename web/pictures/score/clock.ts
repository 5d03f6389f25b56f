import { utcTicks } from 'd3-time';
import type { ScorePlot } from '../../../src/story/index.ts';
import type { Speaker } from '../../../src/words/index.ts';

/** Width that one label of the clock takes with its air, px. */
const APART = 84;
const DAY_MS = 86_400_000;

/** Round hours, days or months on the clock of the two, as many as have room. */
export function clockOf(
  { from, to, offsetMinutes }: Pick<ScorePlot, 'from' | 'to' | 'offsetMinutes'>,
  width: number,
  { date }: Pick<Speaker, 'date'>,
): readonly { readonly at: number; readonly text: string }[] {
  const wall = (at: number): Date => new Date((at + 60 * offsetMinutes) * 1000);
  const ticks = utcTicks(wall(from), wall(to), Math.max(1, Math.floor(width / APART)));
  const form = ticks.some(tick => tick.getTime() % DAY_MS !== 0)
    ? 'clock'
    : ticks.some(tick => tick.getUTCDate() !== 1)
      ? 'short'
      : 'month';
  return ticks.map(tick => {
    const seconds = tick.getTime() / 1000;
    return { at: seconds - 60 * offsetMinutes, text: date(seconds, form) };
  });
}
