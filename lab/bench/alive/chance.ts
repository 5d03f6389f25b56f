/** `node lab/bench/alive/chance.ts [--sets a,b] [--runs N] [--seed N]`: what is read with bids at random. */
import { parseArgs } from 'node:util';
import { chanceOf, nearerByChance } from './bids.ts';
import { drawTrio } from './doors.ts';
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
for (const name of names) {
  const trios = Array.from({ length: 400 }, (_, i) => drawTrio(SETS[name]!, 0.2, Number(values.seed), i));
  const [nearer, of] = await nearerByChance(trios, Number(values.seed));
  console.log(`${name}: with bids at random the other came nearer in ${nearer} of ${of} plausible pairs`);
}
