import type { FitOptions } from '../fit/index.ts';
import { endOf, type Plan, type Try } from '../moves/index.ts';
import { answerOfOne } from '../story/index.ts';
import type { Turns } from '../turns/index.ts';
import { weigh } from './weigh.ts';

type Towards = NonNullable<Try['seen']>['before'];

/** How each answered the other: by the record up to the first week of a plan, and by the record with its weeks. Both are the whole fit of the
 * mirror, so the second tells more of an answer wherever the weeks showed one that the record had not; it cannot tell why. */
export function seeTry(
  turns: Turns,
  plan: Plan,
  { progress = () => undefined, ...weighed }: Partial<Pick<FitOptions, 'spans' | 'setApart' | 'progress'>> = {},
): { readonly before: Towards; readonly since: Towards } {
  const upTo = (at: number, part: 0 | 1): Towards => {
    const exclude = [{ from: at, to: Number.MAX_SAFE_INTEGER }];
    const evidence = weigh(turns, { ...weighed, exclude, progress: share => progress((part + share) / 2) });
    return { a: answerOfOne(evidence, 'a'), b: answerOfOne(evidence, 'b') };
  };
  return { before: upTo(plan.start, 0), since: upTo(endOf(plan), 1) };
}
