import { methodOfSteps } from '../variants/delay.ts';

/** x' = -x + c tanh(y(t - tau)), y' = -y - d tanh(x(t - tau)): one follows, the other withdraws, each late (bielczyk2012). */
export interface DelayedLoop {
  readonly c: number;
  readonly d: number;
  readonly tau: number;
}

/** The delay from which the loop oscillates, and the period it begins with; null where it is stable for every delay
 * (c d <= 1). From 1 + i w = sqrt(c d) exp(i (pi/2 - w tau)): w = sqrt(c d - 1), tau = (pi/2 - arctan w) / w. */
export function delayedOnset({
  c,
  d,
}: Pick<DelayedLoop, 'c' | 'd'>): { readonly tau: number; readonly period: number } | null {
  if (c * d <= 1) return null;
  const omega = Math.sqrt(c * d - 1);
  return { tau: (Math.PI / 2 - Math.atan(omega)) / omega, period: (2 * Math.PI) / omega };
}

/** The loop from a constant past (x, y), in steps `h`, which must divide `tau`. */
export function delayedCourse(
  { c, d, tau }: DelayedLoop,
  past: readonly [number, number],
  until: number,
  h: number,
): { readonly times: readonly number[]; readonly states: readonly (readonly number[])[] } {
  const times: number[] = [];
  const states: (readonly number[])[] = [];
  methodOfSteps(
    (_t, y, before, out) => {
      out[0] = -y[0]! + c * Math.tanh(before(tau, 1));
      out[1] = -y[1]! - d * Math.tanh(before(tau, 0));
    },
    0,
    until,
    h,
    (_t, i) => past[i]!,
    2,
    (t, y) => {
      times.push(t);
      states.push([...y]);
    },
  );
  return { times, states };
}
