import { niceTop } from '../../../pictures/trajectories.tsx';

/** Top of the scale: room for that share of the weeks of all courses, and more. One that runs away would press the others flat. */
export function topOf(weeks: readonly number[], share = 0.95): number {
  const sorted = [...weeks].sort((p, q) => p - q);
  return niceTop(Math.min(sorted.at(-1)!, 1.6 * sorted[Math.floor(share * (sorted.length - 1))]!));
}
