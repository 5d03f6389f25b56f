import type { FitOptions } from '../fit/index.ts';
import { endOf, type Plan, type Try } from '../moves/index.ts';
import { answerOfOne } from '../story/index.ts';
import type { Turns } from '../turns/index.ts';
import { weigh } from './weigh.ts';

type Towards = NonNullable<Try['seen']>['before'];

/** Coupling of each person before and with a plan: from the record up to its first week, and from the record with its
 * weeks. Both are the mirror's whole fit, so the difference shows a change in the plan's weeks. It cannot tell the
 * cause. */
export function seeTry(
  turns: Turns,
  plan: Plan,
  { progress = () => undefined, ...weighed }: Partial<Pick<FitOptions, 'spans' | 'setApart' | 'progress'>> = {},
): { readonly before: Towards; readonly since: Towards } {
  const upTo = (at: number, part: 0 | 1): Towards => {
    const exclude = [{ from: at, to: Number.MAX_SAFE_INTEGER }];
    const evidence = weigh(turns, { ...weighed, exclude, progress: share => progress((part + share) / 2) });
    const of = (who: 'a' | 'b'): Towards['a'] => {
      const { toward, sure } = answerOfOne(evidence, who);
      return { toward, sure };
    };
    return { a: of('a'), b: of('b') };
  };
  return { before: upTo(plan.start, 0), since: upTo(endOf(plan), 1) };
}
