import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gridLines, predictionFile, priorSourceFor, SCORE_MODELS, scoreDyads } from '../../cohort/index.ts';
import { shippedSets } from '../../score/index.ts';
import type { Command } from '../command.ts';
import { readEvents } from '../events-file.ts';
import { oneOf, readOptions, refused } from '../options.ts';
import { message } from '../../words/index.ts';

const OPTIONS = {
  out: { type: 'string' },
  model: { type: 'string' },
  dataset: { type: 'string' },
  prior: { type: 'string' },
  grid: { type: 'string' },
} as const;

export const score: Command = {
  name: 'score',
  options: OPTIONS,
  summary: message('summary-score'),
  help: message('score-help', { models: SCORE_MODELS.join(', '), sets: shippedSets().join(', ') }),
  async run(args, host) {
    const { values, positionals } = readOptions('score', args, OPTIONS);
    const [file] = positionals;
    if (positionals.length !== 1 || file === undefined) throw refused('files', message('refused-score-files'));
    if (values.out === undefined) throw refused('option', message('refused-score-out'));
    const model = oneOf('model', values.model, SCORE_MODELS) ?? 'slipstep';
    const pairs = await readEvents(file);
    const dataset = values.dataset ?? basename(dirname(resolve(file)));
    const allowed = ['learn', 'general', ...shippedSets()];
    const source = oneOf('prior', values.prior, allowed) ?? priorSourceFor(dataset, pairs);
    const { predictions } = scoreDyads(pairs, model, source, fold =>
      host.err(`${host.words.say('score-fold', { ...fold })}\n`),
    );
    const text = predictionFile(dataset, model, pairs, predictions);
    await writeFile(values.out, values.out.endsWith('.gz') ? gzipSync(text) : text);
    if (values.grid !== undefined) await writeFile(values.grid, gridLines(pairs, source));
    host.err(`${host.words.say('score-done', { made: predictions.size, pairs: pairs.length })}\n`);
    return 0;
  },
};
