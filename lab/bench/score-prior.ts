/** Learns the shipped priors: `node lab/bench/score-prior.ts [SET… | general]` (all by default; the others are kept).
 * Every set's prior is learnt five times, each without one fold of its pairs (fold by a hash of the pair's name). It
 * uses only the training parts of its development pairs. The general prior is learnt from three sets of text messages
 * together. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FOLDS, foldOf } from '../score/index.ts';
import { packPrior } from '../score/prior/prior.ts';
import { PRIOR_DATA } from '../score/prior/prior-data.ts';
import { isScored, learnEventPrior, type PairEvents } from '../score/index.ts';
import { RANKING_SETS, readSet } from './score-data.ts';

/** Seconds from each set's clock to the local clock of its people (its README). */
const TO_LOCAL = { 'cns-sms': 0, 'reality-text': -5 * 3600, collegemsg: -7 * 3600 } as const;

const general = (): PairEvents[] =>
  Object.entries(TO_LOCAL).flatMap(([set, shift]) =>
    readSet(set)
      .filter(isScored)
      .map(pair => ({ ...pair, times: pair.times.map(t => t + shift) })),
  );

const wanted = process.argv.slice(2);
const made: Record<string, readonly string[]> = { ...PRIOR_DATA };
for (const name of wanted.length > 0 ? wanted : [...RANKING_SETS, 'general']) {
  const t0 = performance.now();
  const pairs = name === 'general' ? general() : readSet(name).filter(isScored);
  made[name] =
    name === 'general'
      ? [packPrior(learnEventPrior(pairs))]
      : Array.from({ length: FOLDS }, (_, fold) =>
          packPrior(learnEventPrior(pairs.filter(({ id }) => foldOf(id) !== fold))),
        );
  process.stderr.write(`${name}: ${pairs.length} pairs, ${((performance.now() - t0) / 1000).toFixed(0)} s\n`);
  const head =
    "/** Made by `node lab/bench/score-prior.ts`; do not edit. One line of JSON a prior: a set's folds in order. */\n" +
    'export const PRIOR_DATA: Readonly<Record<string, readonly string[]>> = {\n';
  const body = Object.entries(made).map(
    ([key, folds]) => `  '${key}': [\n${folds.map(f => `    '${f}',\n`).join('')}  ],\n`,
  );
  writeFileSync(resolve(import.meta.dirname, '../score/prior/prior-data.ts'), `${head}${body.join('')}};\n`);
}
