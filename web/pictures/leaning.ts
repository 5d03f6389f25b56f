import type { Message } from '../../src/base/index.ts';
import { message } from '../../src/words/index.ts';
import type { Draws, View } from '../worker/session/view.ts';

/** What the draws say happens to one person's pace when the other reaches twice as much as usual: one multiplier a draw. */
const atTwice = (reaching: readonly number[], draws: Draws): readonly number[] => {
  const i = reaching.reduce((best, value, k) => (Math.abs(value - 2) < Math.abs(reaching[best]! - 2) ? k : best), 0);
  return draws.map(draw => draw[i]!);
};

const share = (values: readonly number[], test: (value: number) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

export type Leaning = 'sooner' | 'later' | 'unclear';

/** Which way one's pace leans when the other reaches more, where at least nine in ten courses agree. */
export function leaning(view: View, of: 0 | 1): Leaning {
  // Where the fit abstains, so does the picture: a lean that chance could make is not worded.
  if (view.verdict === 'too-little-data' || view.verdict === 'no-coupling') return 'unclear';
  const values = atTwice(view.response.reaching, view.response.of[of]);
  if (share(values, value => value > 1) >= 0.9) return 'sooner';
  if (share(values, value => value < 1) >= 0.9) return 'later';
  return 'unclear';
}

/** What the record shows of one person's answer to the other, in two short lines. The same slope is read from either end: after
 * more, later; after less, sooner. The one who reaches in this record is told by the other's quiet, the other by the first one's
 * reaching, so that both halves say what happened. */
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

/** How far each course of one person's answer lies from the middle one, in doublings, held within one; one a draw. */
export function bendsOf(view: View, of: 0 | 1): readonly number[] {
  const logs = atTwice(view.response.reaching, view.response.of[of]).map(value => Math.log2(Math.max(0.05, value)));
  const middle = [...logs].sort((a, b) => a - b)[Math.floor(logs.length / 2)] ?? 0;
  return logs.map(value => Math.max(-1, Math.min(1, value - middle)));
}
