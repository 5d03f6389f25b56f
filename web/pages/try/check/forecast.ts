import { differenceIn, orderOf, type Outcome, type WeeklyPath, type WhatIf } from '../../../../src/moves/index.ts';
import { niceTop } from '../../../pictures/trajectories.tsx';

/** Top of the scale: room for that share of the weeks of all courses, and more. One that runs away would press the others flat. */
export function topOf(weeks: readonly number[], share = 0.95): number {
  const sorted = [...weeks].sort((p, q) => p - q);
  return niceTop(Math.min(sorted.at(-1)!, 1.6 * sorted[Math.floor(share * (sorted.length - 1))]!));
}

/** For the picture that puts guess, forecast and result beside each other: the courses with the step against the same ones
 * without, in the outcome that was chosen where courses have it, else in reaching. Forecasts of earlier releases had reaching only. */
export function ratiosOf(
  answer: WhatIf,
  { name, what, of: whose }: Outcome,
): { readonly ratios: readonly number[]; readonly own: boolean } {
  if (!answer.told) return { ratios: [], own: true };
  const found = differenceIn(answer, name);
  if (found !== null && found.usual > 0)
    return { ratios: found.dots.map(dot => Math.max(0.01, 1 + dot / found.usual)), own: true };
  const order = orderOf(answer);
  const of = whose === 'both' ? 'both' : whose === 0 ? 'a' : 'b';
  if (what === 'quiet-spell') return { ratios: order.ratios?.quiet ?? [], own: true };
  if (what === 'openings' && order.ratios !== undefined) return { ratios: order.ratios.openings[of], own: true };
  const total = ({ a, b }: WeeklyPath): number =>
    (of === 'both' ? [...a, ...b] : of === 'a' ? a : b).reduce((sum, n) => sum + n, 0.5);
  return { ratios: order.courses.map((course, k) => total(course) / total(answer.without[k]!)), own: false };
}
