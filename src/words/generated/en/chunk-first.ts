// Made by tools/words.mjs from the .ftl files. Not edited by hand.
import { text as commonText } from './common.ts';
import { text as watchText } from './watch.ts';

export const texts = [commonText, watchText];
