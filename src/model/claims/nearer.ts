import type { Who } from '../equations/person.ts';
import type { Course } from '../simulate/simulate.ts';
import { meanOver } from './bench.ts';

/** The other comes nearer where their warmth, averaged over days 14 to 70 of a step, is at least so many times what it was before. */
export const NEARER = 1.5;

/** How many times as much warmth a person sends in a step of ten weeks, once two have passed, as on the day before it. */
export function timesAsWarm(course: Course, who: Who): number {
  const { warmth } = course[who];
  return meanOver(course, warmth, 14, 69) / warmth[0]!;
}
