import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UnusableInput } from '../../base/index.ts';
import { gridLines, predictionFile, priorSourceFor, readDyads, SCORE_MODELS, scoreDyads } from '../../cohort/index.ts';
import { shippedSets } from '../../fit/index.ts';
import type { Command } from '../command.ts';
import { oneOf, readOptions, refused } from '../options.ts';

export const score: Command = {
  name: 'score',
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
    const { values, positionals } = readOptions('score', args, {
      out: { type: 'string' },
      model: { type: 'string' },
      dataset: { type: 'string' },
      prior: { type: 'string' },
      grid: { type: 'string' },
    });
    const [file] = positionals;
    if (positionals.length !== 1 || file === undefined)
      throw refused(
        'files',
        'Give one file of events, as in `slipstep score cns-sms/events.csv.gz --out OUT.json.gz`.',
      );
    if (values.out === undefined)
      throw refused('option', 'Say where the predictions go with --out FILE.json or --out FILE.json.gz.');
    const model = oneOf('model', values.model, SCORE_MODELS) ?? 'slipstep';
    const read = readDyads(await readText(file));
    if (!read.ok) throw new UnusableInput(read.issues);
    const dataset = values.dataset ?? basename(dirname(resolve(file)));
    const allowed = ['learn', 'general', ...shippedSets()];
    const source = oneOf('prior', values.prior, allowed) ?? priorSourceFor(dataset, read.value);
    const { predictions } = scoreDyads(read.value, model, source, text => host.err(`${text}\n`));
    const text = predictionFile(dataset, model, read.value, predictions);
    await writeFile(values.out, values.out.endsWith('.gz') ? gzipSync(text) : text);
    if (values.grid !== undefined) await writeFile(values.grid, gridLines(read.value, source));
    host.err(`${predictions.size} of ${read.value.length} pairs have enough events and were predicted.\n`);
    return 0;
  },
};

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw refused('file', `${file} cannot be read. Check that the file is there and that you may open it.`);
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString();
  try {
    return gunzipSync(bytes).toString();
  } catch {
    throw refused('file', `${file} is a gzip file that ends early or is damaged. Fetch or make it again.`);
  }
}
