// Findings on invented pairs of known dance, by length of record: the confusion counts that correct prevalence.
// `node lab/bench/confusion.ts KEEP.jsonl --set choose|hold [--runs N] [--minutes N]` adds findings to KEEP, a line
// each, and resumes where it stopped. `--write` makes src/cohort/population/confusion-data.ts of them, and keeps each
// for the test of prevalence.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PLANTS, SIMULATORS, synthesise } from '../simulators/index.ts';
import { bandOf } from '../../src/cohort/population/prevalence.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';

const argument = (name: string, or: string): string => {
  const k = process.argv.indexOf(name);
  return k < 0 ? or : process.argv[k + 1]!;
};
const file = process.argv[2]!;
const set = argument('--set', 'choose');
const runs = Number(argument('--runs', '4'));
const until = performance.now() + 60_000 * Number(argument('--minutes', '600'));

interface Said {
  readonly name: string;
  readonly set: string;
  readonly plant: string;
  readonly strength: number;
  readonly turns: number;
  readonly said: string;
}
const kept = new Map<string, Said>(
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Said)
    .map(one => [one.name, one]),
);

/** Days of 540 and volumes that give about 250, 1,000 and 3,000 turns. */
const VOLUMES = [0.02, 0.077, 0.23];
if (!process.argv.includes('--write'))
  for (let run = 0; run < runs; run++)
    for (const [v, volume] of VOLUMES.entries())
      for (const [s, simulator] of SIMULATORS.entries())
        for (const [p, plant] of PLANTS.entries())
          for (const strength of plant === 'none' ? [0] : [0.5, 1]) {
            const name = [set, run, volume, simulator, plant, strength].join(' ');
            if (kept.has(name) || performance.now() > until) continue;
            const seed =
              (set === 'hold' ? 7_000_000 : 5_000_000) + ((run * 10 + v) * 10 + s) * 100 + p * 10 + strength * 2;
            const memoryDays = [2, 3, 5][run % 3]!;
            const { turns } = synthesise({ simulator, plant, strength, volume, memoryDays, confounded: true }, seed);
            const { pattern, diagnostics } = fit(observe(turns), { ...FIT_DEFAULTS, heldOut: false, draws: 1 }, 1);
            const said =
              diagnostics.outcome !== 'fine'
                ? 'not-fitted'
                : pattern.sure === 'likely'
                  ? `likely ${pattern.verdict}`
                  : pattern.leansTo === null
                    ? 'open'
                    : `leans ${pattern.leansTo}`;
            const one = { name, set, plant, strength, turns: turns.count, said };
            kept.set(name, one);
            appendFileSync(file, `${JSON.stringify(one)}\n`);
          }
else {
  const counts: Record<string, Record<string, Record<string, number>>> = {};
  for (const { turns, plant, said } of kept.values()) {
    if (said === 'not-fitted') continue;
    const at = ((counts[bandOf(turns)] ??= {})[plant === 'none' ? 'no-coupling' : plant] ??= {});
    at[said] = (at[said] ?? 0) + 1;
  }
  const held = [...kept.values()].filter(({ said }) => said !== 'not-fitted');
  writeFileSync(
    new URL('../test/cohort/population/said.json', import.meta.url),
    `${JSON.stringify(held.map(({ plant, turns, said }) => [plant === 'none' ? 'no-coupling' : plant, turns, said]))}\n`,
  );
  writeFileSync(new URL('../../data/confusion.json', import.meta.url), `${JSON.stringify(counts, null, 2)}\n`);
}
