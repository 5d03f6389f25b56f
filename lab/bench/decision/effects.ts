// True effects of the two in each cell of the worlds, by intervention: `node lab/bench/decision/effects.ts` writes
// effects.json. Who writes five times as much may answer otherwise, so dense records have effects of their own.
import { writeFileSync } from 'node:fs';
import { CELLS, effectOf, WORLDS } from './worlds.ts';

const SEED = 7;
const LIVES = 6;
const VOLUMES = { usual: 1, dense: 5 } as const;
const measured = (volume: number) =>
  Object.fromEntries(
    WORLDS.map(world => [
      world,
      Object.fromEntries(
        Object.entries(CELLS[world])
          .filter(([, { traits }]) => traits.some(trait => Object.keys(trait).length > 0))
          .map(([name, cell]) => [
            name,
            effectOf(world, cell, volume, SEED, LIVES).map(of => of.map(x => Math.round(100 * x) / 100)),
          ]),
      ),
    ]),
  );
const out = { usual: measured(VOLUMES.usual), dense: measured(VOLUMES.dense) };
writeFileSync(new URL('effects.json', import.meta.url), `${JSON.stringify(out, null, 2)}\n`);
