import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UnusableInput } from '../../base/index.ts';
import { predictionFile, readDyads, SCORE_MODELS, scoreDyads } from '../../cohort/index.ts';
import type { Command } from '../command.ts';
import { oneOf, readOptions, refused } from '../options.ts';

export const score: Command = {
  name: 'score',
  summary: 'writes predictions of many pairs in the format of the dyad score',
  help: `Usage: slipstep score EVENTS.csv[.gz] --out PREDICTIONS.json[.gz] [--model NAME] [--dataset NAME]

Fits every pair that has enough events on the first 70 % of its time and predicts the rest: the logarithm of the
intensity (events a day) at each later event, and the integral of the intensities. What pairs share is learnt from the
first parts of other pairs only. docs/score.md has the format, the models and the results.

  --out FILE       where the predictions go; gzip where the name ends in .gz
  --model NAME     ${SCORE_MODELS.join(', ')} (default slipstep)
  --dataset NAME   the name written into the file (default: the folder of EVENTS)

Example:
  slipstep score cns-sms/events.csv.gz --out predictions.json.gz
`,
  async run(args, host) {
    const { values, positionals } = readOptions('score', args, {
      out: { type: 'string' },
      model: { type: 'string' },
      dataset: { type: 'string' },
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
    const { predictions } = scoreDyads(read.value, model, text => host.err(`${text}\n`));
    const dataset = values.dataset ?? basename(dirname(resolve(file)));
    const text = predictionFile(dataset, model, read.value, predictions);
    await writeFile(values.out, values.out.endsWith('.gz') ? gzipSync(text) : text);
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
