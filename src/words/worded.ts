import { isList, type Message, type Worded } from '../base/index.ts';
import { message } from './message.ts';
import type { Speaker } from './speaker.ts';

/** A lower floor's message (`Issue.text`, a warning, a reason) as a person reads it. An unknown sentence, as in a file
 * kept by another release, is reported as unknown. Never throws. */
export const worded = (words: Speaker, text: Message): string =>
  words.say(isKnown(text, words) ? text : message('records-other-release'));

/** True if the catalogue has the sentence and those within it. */
function isKnown(x: Worded, words: Speaker): boolean {
  if (typeof x !== 'object') return true;
  if (isList(x)) return x.every(one => isKnown(one, words));
  return 'person' in x || (words.has(x.id) && Object.values(x.args).every(one => isKnown(one, words)));
}
