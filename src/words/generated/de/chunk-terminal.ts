// Made by tools/words.mjs from the .ftl files. Not edited by hand.
import { text as cohortText } from './cohort.ts';
import { text as commandsText } from './commands.ts';
import { text as equationsText } from './equations.ts';
import { text as helpText } from './help.ts';
import { text as modelText } from './model.ts';
import { text as terminalText } from './terminal.ts';

export const texts = [cohortText, commandsText, equationsText, helpText, modelText, terminalText];
