/** `node lab/bench/alive/records.ts [--sets a,b] [--records N] [--seed N]`: findings of the fit on records of plausible
 * pairs (spread .1) that begin polarised. Records last 540 days with nights, weekends and a season. It prints the
 * pattern, and each person's response to the other's reaching. */
import { parseArgs } from 'node:util';
import { theoryRecord } from '../../simulators/theory.ts';
import { fit, FIT_DEFAULTS, observe } from '../../../src/fit/index.ts';
import { drawTrio, randomFrom } from './doors.ts';
import { SETS } from './sets.ts';
import { restsOf } from './table.ts';

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'living,steady' },
    records: { type: 'string', default: '12' },
    seed: { type: 'string', default: '501' },
  },
});
const seed = Number(values.seed);
const two = (v: number): string => v.toFixed(2);
for (const name of values.sets.split(','))
  for (let i = 0; i < Number(values.records); i++) {
    const { highNeed, smallRoom } = drawTrio(SETS[name]!, 0.1, seed, i);
    const pair = { a: highNeed, b: smallRoom };
    const { stuck } = await restsOf([pair]);
    const random = randomFrom(seed).fork(i);
    const period = 60 * 4 ** random.uniform();
    const phase = 2 * Math.PI * random.uniform();
    const level = (day: number): number =>
      (0.75 + 0.25 * Math.sin((2 * Math.PI * day) / period + phase)) * (((Math.floor(day) % 7) + 7) % 7 < 5 ? 1 : 0.7);
    const record = theoryRecord(pair, random.fork(1).below(2 ** 31), { days: 540, level, start: stuck });
    const evidence = fit(observe(record.turns), FIT_DEFAULTS, seed);
    const { pattern, directions } = evidence;
    const said = directions
      .filter(({ about }) => about === 'reaching')
      .map(({ of, sure, probability: { more, less } }) => `${of} ${more > less ? 'more' : 'less'} (${sure})`);
    const [likeliest, p] = Object.entries(pattern.probability).reduce((best, one) => (one[1] > best[1] ? one : best));
    process.stdout.write(
      `${name} ${i}: true answers ${record.answers.map(two).join(', ')}; ${pattern.sure} ${likeliest} ${two(p)}; reaching after a doubling: ${said.join(', ')}\n`,
    );
  }
