import type { Message } from '../src/base/index.ts';
import { loadWords, speaker, worded } from '../src/words/index.ts';

export const english = speaker(await loadWords('en'));

/** What a person reads of an issue, a warning or a reason, in English. */
export const said = (text: Message | undefined): string => (text === undefined ? '' : worded(english, text));
