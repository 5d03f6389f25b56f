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
  summary: 'writes predictions of many pairs in the format of the dyad score',
  help: `Usage: slipstep score EVENTS.csv[.gz] --out PREDICTIONS.json[.gz] [--model NAME]
                      [--dataset NAME] [--prior NAME] [--grid GRID.jsonl]

Fits every pair that has enough events on the first 70 % of its time and predicts the rest: the logarithm of the
intensity (events a day) at each later event, and the integral of the intensities. What pairs share is learnt from the
first parts of other pairs only. docs/score.md has the format, the models and the results.

  --out FILE       where the predictions go; gzip where the name ends in .gz
  --model NAME     ${SCORE_MODELS.join(', ')} (default slipstep)
  --dataset NAME   the name written into the file (default: the folder of EVENTS)
  --prior NAME     what a pair's fit leans on: the name of a set, whose shipped prior
                   (${shippedSets().join(', ')})
                   was learnt from that set's development pairs, never from the fold a pair lies in; "learn", from the
                   other pairs of EVENTS; "general", text messages at large. Default: the dataset's own where it has
                   one, otherwise learn (40 pairs or more) or general
  --grid FILE      also writes the intensities on a grid over each test window, one object a line, to check integrals

Example:
  slipstep score cns-sms/events.csv.gz --out predictions.json.gz
`,
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
    const { predictions } = scoreDyads(pairs, model, source, text => host.err(`${text}\n`));
    const text = predictionFile(dataset, model, pairs, predictions);
    await writeFile(values.out, values.out.endsWith('.gz') ? gzipSync(text) : text);
    if (values.grid !== undefined) await writeFile(values.grid, gridLines(pairs, source));
    host.err(`${host.words.say('score-done', { made: predictions.size, pairs: pairs.length })}\n`);
    return 0;
  },
};
