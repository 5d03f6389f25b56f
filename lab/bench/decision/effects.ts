// True effects of the two in each cell of the worlds, by intervention: `node lab/bench/decision/effects.ts` writes
// effects.json.
import { writeFileSync } from 'node:fs';
import { CELLS, effectOf, WORLDS } from './worlds.ts';

const SEED = 7;
const LIVES = 6;
const out = Object.fromEntries(
  WORLDS.map(world => [
    world,
    Object.fromEntries(
      Object.entries(CELLS[world])
        .filter(([, { traits }]) => traits.some(trait => Object.keys(trait).length > 0))
        .map(([name, cell]) => [
          name,
          effectOf(world, cell, 1, SEED, LIVES).map(of => of.map(x => Math.round(100 * x) / 100)),
        ]),
    ),
  ]),
);
writeFileSync(new URL('effects.json', import.meta.url), `${JSON.stringify(out, null, 2)}\n`);
