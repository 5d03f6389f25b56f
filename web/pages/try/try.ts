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

/** True if the open record holds the weeks of a try, all but half of its last. */
export const reaches = (view: View | null, plan: Plan): boolean => view !== null && reachesOver(view.ended, plan);

/** The try that is planned or under way, if any. */
export const runningTry = (pair: PairOnPage, now: number): Try | null =>
  triesOf(pair).findLast(({ plan, stopped }) => stopped === null && weekAt(plan, now).state !== 'over') ?? null;

/** True if it ran to its end, and was not stopped on the way. */
export const isOver = ({ plan, stopped }: Try, now: number): boolean =>
  stopped === null && weekAt(plan, now).state === 'over';

/** True if a stopped try can resume: no week has begun since then, which would have stayed hidden. */
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

/** End of the result's record, if before the try ended; null: not so, or an older file does not say. */
export const shortAt = ({ result, reached, plan }: Try): number | null =>
  result?.state === 'done' && reached !== undefined && !reachesOver(reached, plan) ? reached : null;

/** True if the result came too early, or on the word that nobody wrote, and the open record now holds its weeks. */
export const looksFurther = (one: Try, view: View | null): boolean =>
  (shortAt(one) !== null || (one.silentFrom ?? null) !== null) && reaches(view, one.plan);

/** First view where no own week waits (own-week.ts). It is a try with more record to analyse, else the list if an
 * earlier try was not analysed, else the cards. */
export function opensOn(pair: PairOnPage, now: number, view: View | null): 'check' | 'learned' | 'choose' {
  const waits = triesOf(pair).filter(one => !isDone(one) || looksFurther(one, view));
  if (waits.some(one => one === presentTry(pair, now))) return 'check';
  return waits.length > 0 ? 'learned' : 'choose';
}
