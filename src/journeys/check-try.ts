import type { FitOptions } from '../fit/index.ts';
import {
  type Check,
  checkPlan,
  couplingChange,
  endOf,
  type Guess,
  type Plan,
  silentTo,
  type WhatIf,
} from '../moves/index.ts';
import type { Turns } from '../turns/index.ts';
import { SEED } from './seed.ts';

/** A try as it was planned and carried out. */
export interface LivedTry {
  readonly plan: Plan;
  readonly guess: Guess | null;
  /** As it was shown when the plan was made; null: it was not kept. */
  readonly forecast: WhatIf | null;
  /** Weeks, counted from 0, in which the step was forgotten. */
  readonly lapsed: readonly number[];
  /** True if its person says that nobody has written since the last message. The rest of the try is then silence, and
   * not missing. */
  readonly silent: boolean;
}

/** The record up to `now` (seconds since 1970), with any stated silence. */
export const livedRecord = (turns: Turns, { plan, silent }: Pick<LivedTry, 'plan' | 'silent'>, now: number): Turns =>
  silent ? silentTo(turns, Math.min(now, endOf(plan))) : turns;

/** A later record → the result of the try. While it runs (`now`: seconds since 1970), nothing is examined. `options`:
 * those of the fit; `leftOut`: seconds of the try that were left out on request. */
export function checkTry(
  record: Turns,
  lived: LivedTry,
  now: number,
  {
    leftOut,
    ...options
  }: Partial<Pick<FitOptions, 'spans' | 'setApart' | 'progress'>> & { readonly leftOut?: number } = {},
): Check {
  const { plan, guess, forecast, lapsed } = lived;
  const turns = livedRecord(record, lived, now);
  const found = checkPlan(turns, plan, guess, lapsed, now, { forecast });
  if (found.state === 'running') return found;
  const coupling = couplingChange(turns, plan, SEED, options);
  return { ...found, coupling, ...(leftOut !== undefined && { leftOut }) };
}
