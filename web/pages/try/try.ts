import { DAY } from '../../../src/base/index.ts';
import { type Plan, type Try, weekAt, weekEdges } from '../../../src/moves/index.ts';
import type { PairOnPage } from './pair.ts';

/** First second after the last week. */
export const endOf = (plan: Pick<Plan, 'start' | 'zone' | 'design'>): number =>
  weekEdges(plan, 0, plan.design.weeks).at(-1)!;

/** A moment of the last day. */
export const lastDayOf = (plan: Plan): number => endOf(plan) - DAY / 2;

/** The try that is planned or under way, if any. */
export const runningTry = (pair: PairOnPage, now: number): Try | null =>
  triesOf(pair).findLast(({ plan, stopped }) => stopped === null && weekAt(plan, now).state !== 'over') ?? null;

/** The one to look at now: under way, or else the last that came to its end. */
export const presentTry = (pair: PairOnPage, now: number): Try | null =>
  runningTry(pair, now) ?? triesOf(pair).findLast(({ stopped }) => stopped === null) ?? triesOf(pair).at(-1) ?? null;

export const triesOf = (pair: PairOnPage): readonly Try[] => pair.relationship?.tries ?? [];

/** Whether there is a try to come back to: one under way, or one that is over and was not looked at yet. */
export const waits = (pair: PairOnPage, now: number): boolean =>
  runningTry(pair, now) !== null || triesOf(pair).some(({ stopped, result }) => stopped === null && result === null);
