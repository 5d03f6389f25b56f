import {
  endOf,
  isDone,
  lastDayBefore,
  type Plan,
  reachesOver,
  type Try,
  weekAt,
  weekEdges,
} from '../../../src/moves/index.ts';
import type { View } from '../../worker/session/view.ts';
import type { PairOnPage } from './pair.ts';

/** A moment of the last day. */
export const lastDayOf = (plan: Pick<Plan, 'start' | 'zone' | 'design'>): number => lastDayBefore(endOf(plan));

/** Whether the record that is open holds the weeks of a try, all but half of its last. */
export const reaches = (view: View | null, plan: Plan): boolean => view !== null && reachesOver(view.ended, plan);

/** The try that is planned or under way, if any. */
export const runningTry = (pair: PairOnPage, now: number): Try | null =>
  triesOf(pair).findLast(({ plan, stopped }) => stopped === null && weekAt(plan, now).state !== 'over') ?? null;

/** Lived through to its end, and not stopped on the way. */
export const isOver = ({ plan, stopped }: Try, now: number): boolean =>
  stopped === null && weekAt(plan, now).state === 'over';

/** Whether one that was stopped can be gone on with: no week has begun since then, which would not have been told. */
export const canGoOn = ({ plan, stopped }: Try, now: number): boolean =>
  stopped !== null && weekAt(plan, now).state !== 'over' && weeksBegun(plan, stopped) === weeksBegun(plan, now);

const weeksBegun = (plan: Plan, at: number): number =>
  weekEdges(plan, 0, plan.design.weeks).filter(edge => edge <= at).length;

/** The one to look at now: under way, or else the last that came to its end. */
export const presentTry = (pair: PairOnPage, now: number): Try | null =>
  runningTry(pair, now) ?? triesOf(pair).findLast(({ stopped }) => stopped === null) ?? triesOf(pair).at(-1) ?? null;

export const triesOf = (pair: PairOnPage): readonly Try[] => pair.relationship?.tries ?? [];

/** The address of what came of a try: by its place in the list, which no later try changes. */
export const checkOf = (pair: PairOnPage, one: Try): string => `#try/check/${triesOf(pair).indexOf(one) + 1}`;

/** The try that such an address names; where it names none, the present one. */
export const tryAt = (pair: PairOnPage, which: string, now: number): Try | null =>
  triesOf(pair)[Number(which) - 1] ?? presentTry(pair, now);

/** Where the record ended that the result was made of, if before the try did; null: not, or a file of before does not say. */
export const shortAt = ({ result, reached, plan }: Try): number | null =>
  result?.state === 'done' && reached !== undefined && !reachesOver(reached, plan) ? reached : null;

/** Whether it was looked at too early, or on the word that nobody wrote, and the record that is open now holds its weeks. */
export const looksFurther = (one: Try, view: View | null): boolean =>
  (shortAt(one) !== null || (one.silentFrom ?? null) !== null) && reaches(view, one.plan);

/** What there is to see where no own week waits (own-week.ts): a try that can be looked at further, the list where only an earlier one was not
 * looked at, else the cards. */
export function opensOn(pair: PairOnPage, now: number, view: View | null): 'check' | 'learned' | 'choose' {
  const waits = triesOf(pair).filter(one => !isDone(one) || looksFurther(one, view));
  if (waits.some(one => one === presentTry(pair, now))) return 'check';
  return waits.length > 0 ? 'learned' : 'choose';
}
