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

/** A try as it was planned and lived. */
export interface LivedTry {
  readonly plan: Plan;
  readonly guess: Guess | null;
  /** As it was shown when the plan was made; null: it was not kept. */
  readonly forecast: WhatIf | null;
  /** Weeks, counted from 0, in which the step was forgotten. */
  readonly lapsed: readonly number[];
  /** Its person says that nobody has written since the last message: what is left of the try is silence, and not missing. */
  readonly silent: boolean;
}

/** The record as it was lived. `now`: seconds since 1970. */
export const livedRecord = (turns: Turns, { plan, silent }: Pick<LivedTry, 'plan' | 'silent'>, now: number): Turns =>
  silent ? silentTo(turns, Math.min(now, endOf(plan))) : turns;

/** A later record → what the try came to. While it runs (`now`: seconds since 1970), nothing is looked at. `options`: as the record is
 * weighed; `leftOut`: seconds of the try that were left out of it on request. */
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
