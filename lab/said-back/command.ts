import type { Tool } from '../tool.ts';
import { oneOf, readOptions, refused, wholeNumber } from '../../src/cli/inside.ts';
import { LANGUAGES } from '../../src/words/index.ts';
import { message } from '../words.ts';
import { drawn } from './drawn.ts';

const OPTIONS = {
  language: { type: 'string' },
  seed: { type: 'string' },
  count: { type: 'string' },
  files: { type: 'string' },
  bare: { type: 'boolean' },
} as const;

export const tool: Tool = {
  name: 'said-back',
  options: OPTIONS,
  help: message('said-back-help', { languages: LANGUAGES.join(', ') }),
  async run(args, host) {
    const { values, positionals } = readOptions('said-back', args, OPTIONS);
    if (positionals.length > 0) throw refused('files', message('refused-said-back'));
    const language = oneOf('language', values.language, LANGUAGES) ?? 'en';
    const seed = wholeNumber('seed', values.seed, [0, 2 ** 32 - 1], 1);
    const count = wholeNumber('count', values.count, [1, 1000], 20);
    const sentences = await drawn(language, seed, count, values.files?.split(',') ?? []);
    for (const [i, { id, text }] of sentences.entries())
      host.out(`${i + 1}. ${values.bare === true ? '' : `${id}: `}${text.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    return 0;
  },
};
