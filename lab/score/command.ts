import { basename, dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  allInOneFold,
  eventTwice,
  FOLDS,
  gridLines,
  predictionFile,
  priorSourceFor,
  SCORE_MODELS,
  scoreDyads,
} from './index.ts';
import { shippedSets } from './index.ts';
import type { Tool } from '../tool.ts';
import { readEvents } from './events-file.ts';
import { oneOf, readOptions, refused } from '../../src/cli/inside.ts';
import { inHelp } from '../../src/cli/inside.ts';
import { mayWrite, type Place, writeFor } from '../../src/cli/inside.ts';
import { message } from '../words.ts';

const OPTIONS = {
  out: { type: 'string' },
  model: { type: 'string' },
  dataset: { type: 'string' },
  prior: { type: 'string' },
  grid: { type: 'string' },
} as const;

export const tool: Tool = {
  name: 'score',
  options: OPTIONS,
  help: message('score-help', { models: SCORE_MODELS.join(', '), sets: inHelp(shippedSets().join(', '), 20) }),
  async run(args, host) {
    const { values, positionals } = readOptions('score', args, OPTIONS);
    const [file] = positionals;
    if (positionals.length !== 1 || file === undefined) throw refused('files', message('refused-score-files'));
    if (values.out === undefined) throw refused('option', message('refused-score-out'));
    const out = placeOf(values.out, [file], '{"dataset":');
    const grid = values.grid === undefined ? null : placeOf(values.grid, [file, values.out], '{"dyad":');
    if (grid !== null && resolve(grid.path) === resolve(out.path))
      throw refused('option', message('refused-score-same', { path: out.path }));
    for (const place of [out, grid]) if (place !== null) await mayWrite(place);
    const model = oneOf('model', values.model, SCORE_MODELS) ?? 'slipstep';
    if (grid !== null && model !== 'slipstep') throw refused('option', message('refused-score-grid', { model }));
    if (values.prior !== undefined && model !== 'slipstep')
      throw refused('option', message('refused-score-prior', { model }));
    const pairs = await readEvents(file);
    const dataset = values.dataset ?? basename(dirname(resolve(file)));
    const allowed = ['learn', 'general', ...shippedSets()];
    const source = oneOf('prior', values.prior, allowed) ?? priorSourceFor(dataset, pairs);
    const twice = eventTwice(pairs);
    // A second as digits, since its unit is not known.
    if (twice !== null)
      throw refused('events', message('refused-score-twice', { pair: twice.pair, time: String(twice.time) }));
    if (model === 'slipstep' && source === 'learn' && allInOneFold(pairs))
      throw refused('option', message('refused-score-learn', { folds: FOLDS }));
    const { predictions } = host.atOnce(() =>
      scoreDyads(pairs, model, source, fold => host.err(`${host.words.say(message('score-fold', { ...fold }))}\n`)),
    );
    const text = predictionFile(dataset, model, pairs, predictions);
    await writeFor(out, values.out.endsWith('.gz') ? gzipSync(text) : text);
    if (grid !== null) await writeFor(grid, untilStopped(gridLines(pairs, source), host.signal));
    host.err(`${host.words.say(message('score-done', { made: predictions.size, pairs: pairs.length }))}\n`);
    return 0;
  },
};

function* untilStopped(lines: Iterable<string>, signal: AbortSignal): Generator<string> {
  for (const line of lines) {
    signal.throwIfAborted();
    yield line;
  }
}

/** Replaces only the output of an earlier run under this name, or an empty file. */
const placeOf = (path: string, inputs: readonly string[], begins: string): Place => ({
  path,
  inputs,
  ours: head => head === '' || head.startsWith(begins),
});
