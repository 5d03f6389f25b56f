import { safetyQuestion } from '../../story/index.ts';
import { message } from '../../words/index.ts';
import type { Command } from '../host/command.ts';
import { readOptions } from '../host/options.ts';
import { wrap } from '../host/terminal.ts';
import { helpText } from '../talk/told.ts';

/** Whom to call, in the reader's country first and then in every other. */
export const safety: Command = {
  name: 'safety',
  options: {},
  summary: message('summary-safety'),
  help: message('safety-help'),
  async run(args, { out, columns, words }) {
    readOptions('safety', args, {});
    const { now, text } = safetyQuestion(words).stop;
    const lines = [words.say('safety-heading'), '', now, ...text.slice(1), '', helpText(words)];
    out(`${wrap(lines.join('\n'), columns)}\n`);
    return 0;
  },
};
