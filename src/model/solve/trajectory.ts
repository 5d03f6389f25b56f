import { stalled } from './adaptive.ts';
import { dormandPrince } from './dopri5.ts';
import type { RightHandSide } from './problem.ts';

/** States at the given ascending times, beginning at the start. Adaptive, errors about 1e-10. Throws a RangeError with
 * the remedy where the solver gives up. */
export function trajectory(
  f: RightHandSide,
  start: readonly number[],
  times: readonly number[],
): readonly (readonly number[])[] {
  const states: (readonly number[])[] = [start];
  let y: ArrayLike<number> = start;
  for (let i = 1; i < times.length; i++) {
    const run = dormandPrince(f, times[i - 1]!, times[i]!, y, { relative: 1e-10, absolute: 1e-12 });
    if (run.remedy !== null) throw stalled(run);
    y = run.y;
    states.push([...run.y]);
  }
  return states;
}

/** The state after a long time: where a system has come to rest, or a point of its cycle. */
export const settled = (f: RightHandSide, start: readonly number[], until: number): readonly number[] =>
  trajectory(f, start, [0, until]).at(-1)!;

/** A cycle as seen in one component after it has settled. */
export interface Cycle {
  readonly period: number;
  /** Smallest and largest value of every component. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The cycle that a system has come to after `from`, watched until `to` every `step`; null where the first component moves by
 * less than 1e-6. The period is the mean time between upward crossings of the middle, located on a straight line
 * between watches (error of order step squared). */
export function cycleOf(
  f: RightHandSide,
  start: readonly number[],
  from: number,
  to: number,
  step: number,
): Cycle | null {
  const first = settled(f, start, from);
  const count = Math.round((to - from) / step);
  const times = Array.from({ length: count + 1 }, (_, i) => from + i * step);
  return cycleOfSeries(times, trajectory(f, first, times));
}

/** The same for states already computed. */
export function cycleOfSeries(times: readonly number[], states: readonly (readonly number[])[]): Cycle | null {
  const ranges = states[0]!.map((_, i) => {
    const values = states.map(y => y[i]!);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  const [low, high] = ranges[0]!;
  if (high - low < 1e-6) return null;
  const middle = (low + high) / 2;
  const crossings: number[] = [];
  for (let i = 1; i < states.length; i++) {
    const a = states[i - 1]![0]! - middle;
    const b = states[i]![0]! - middle;
    if (a < 0 && b >= 0) crossings.push(times[i - 1]! + ((times[i]! - times[i - 1]!) * -a) / (b - a));
  }
  if (crossings.length < 2) return null;
  return { period: (crossings.at(-1)! - crossings[0]!) / (crossings.length - 1), ranges };
}
