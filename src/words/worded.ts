import type { Message, Worded } from '../base/index.ts';
import type { Speaker } from './speaker.ts';

/** What a floor handed over (`Issue.text`, a warning, a reason) as a person reads it; words of no catalogue stand as they are. A
 * sentence that this release does not have, as of a file that another one kept, is said to be one. Never throws. */
export const worded = (words: Speaker, text: Message | string): string =>
  typeof text === 'string' ? text : words.say(isKnown(text, words) ? text : { id: 'records-other-release', args: {} });

/** Whether the catalogue has the sentence, and those within it. */
function isKnown(x: Worded, words: Speaker): boolean {
  if (typeof x !== 'object') return true;
  if (isList(x)) return x.every(one => isKnown(one, words));
  return 'person' in x || (words.has(x.id) && Object.values(x.args).every(one => isKnown(one, words)));
}

const isList = (x: Worded): x is readonly Worded[] => Array.isArray(x);
