import { mapMessage, type Message } from '../../../../src/base/index.ts';
import type { Claim } from '../../../../src/story/index.ts';
import type { Id } from '../../../../src/words/index.ts';

/** Effect of a changed assumption on a finding. Null: it is not there. */
export function fate(was: Claim | null, is: Claim | null): Extract<Id, `yours-fate-${string}`> {
  if (is === null) return 'yours-fate-gone';
  if (was === null) return 'yours-fate-new';
  if (was.sure === 'likely' && is.sure !== 'likely') return 'yours-fate-less';
  if (was.sure !== 'likely' && is.sure === 'likely') return 'yours-fate-more';
  if (!alike(was, is)) return 'yours-fate-other';
  if (was.dots !== null && is.dots !== null && was.dots - is.dots >= 2) return 'yours-fate-weaker';
  return 'yours-fate-same';
}

/** True if both claims say the same, at any size. The heading and its people match, and so does who comes first or has
 * more. */
const alike = (was: Claim, is: Claim): boolean => gist(was) === gist(is) && larger(was.text) * larger(is.text) >= 0;

const gist = ({ heading, text: [a] }: Claim): string => JSON.stringify([bare(heading), a.args['when']]);

/** Whom and which sentences a heading names. How often, and when exactly, may move. */
const bare = (heading: Message): Message =>
  mapMessage(heading, x => (typeof x === 'object' ? { ...x, name: '' } : typeof x === 'number' ? 0 : x));

/** 1: the first of the two has more, or has more after that day than before. -1: the other one. 0: both alike, or no
 * such count. */
function larger([a, b]: Claim['text']): number {
  if (a.id === 'finding-change-clause') return Math.sign(numberOf(a, 'after') - numberOf(a, 'before'));
  return Math.sign(numberOf(a, 'more') - numberOf(b, 'more'));
}

const numberOf = ({ args }: Message, name: string): number => Number(args[name] ?? 0);
