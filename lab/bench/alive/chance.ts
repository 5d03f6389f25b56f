/** `node lab/bench/alive/chance.ts [--sets a,b] [--runs N] [--seed N]`: readings of the pair with random bids. */
import { parseArgs } from 'node:util';
import { chanceOf } from './bids.ts';
import { SETS } from './sets.ts';

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: Object.keys(SETS).join(',') },
    runs: { type: 'string', default: '40' },
    seed: { type: 'string', default: '71' },
  },
});
const names = values.sets.split(',');
const found = await chanceOf(
  names.map(name => SETS[name]!),
  { runs: Number(values.runs), seed: Number(values.seed), long: true },
);
for (const [k, name] of names.entries()) {
  const c = found[k]!;
  console.log(
    name.padEnd(10),
    Object.entries(c)
      .map(
        ([key, v]) =>
          `${key} ${[v]
            .flat()
            .map(x => x.toFixed(2))
            .join(',')}`,
      )
      .join('; '),
  );
}
