import type { Message } from '../../src/base/index.ts';
import { message } from '../../src/words/index.ts';
import type { View } from '../worker/session/view.ts';

export type Leaning = 'sooner' | 'later' | 'unclear';

/** Direction of one person's pace when the other reaches more, where at least nine in ten draws agree. */
export function leaning(view: View, of: 0 | 1): Leaning {
  // The picture abstains with the fit: a lean that chance could make gets no words.
  if (view.verdict === 'too-little-data' || view.verdict === 'no-coupling') return 'unclear';
  const { low80, high80 } = view.response.range[of][view.response.reaching.indexOf(2)]!;
  return low80 > 1 ? 'sooner' : high80 < 1 ? 'later' : 'unclear';
}

/** Response of one person to the other, in two short lines. The slope reads from either end: after more, later; after
 * less, sooner. The person who reaches here is described after the other's quiet, the other after the first one's
 * reaching. Both halves then state what happened. */
export function answerLines(
  names: readonly [string, string],
  lean: Leaning,
  reaching: 0 | 1 | null,
  of: 0 | 1,
): readonly [Message, Message] {
  const [one, other] = ([of, 1 - of] as (0 | 1)[]).map(person => ({ person, name: names[person] }));
  const fromLess = lean !== 'unclear' && reaching === of;
  const then = lean === 'unclear' ? lean : (lean === 'later') === fromLess ? 'sooner' : 'later';
  return [
    message('pictures-answer-when', { other: other!, how: fromLess ? 'less' : 'more' }),
    message('pictures-answer-then', { one: one!, lean: then }),
  ];
}

/** Deviation of each course of a person's response from the median course, in doublings, at most one; one a draw. */
export function bendsOf(view: View, of: 0 | 1): readonly number[] {
  const { reaching, of: draws } = view.response;
  const twice = reaching.indexOf(2);
  const logs = draws[of].map(draw => Math.log2(Math.max(0.05, draw[twice]!)));
  const middle = [...logs].sort((a, b) => a - b)[Math.floor(logs.length / 2)] ?? 0;
  return logs.map(value => Math.max(-1, Math.min(1, value - middle)));
}
