// Time to fit the equations: node lab/bench/theory.ts [DAYS]. Both people of a couple simulated by them; processor
// seconds, since the clock of a busy machine says little.
import { theoryRecord } from '../simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { presetNamed } from '../../src/model/index.ts';
import { fitTheory } from '../../src/theory/index.ts';

const days = Number(process.argv[2] ?? 540);
const { turns } = theoryRecord(presetNamed('couple')!.pair, 5, { days, scale: 5 });
const events = observe(turns);
const bids = events.kind.reduce((sum, kind) => sum + (kind === 0 ? 0 : 1), 0);
fitTheory(observe(theoryRecord(presetNamed('couple')!.pair, 5, { days: 70 }).turns), {}, 1);
for (const compare of [false, true]) {
  const began = performance.now();
  const before = process.cpuUsage();
  fitTheory(events, { compare }, 1);
  const clock = ((performance.now() - began) / 1000).toFixed(2);
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(
    `${days} days, ${bids} bids, ${compare ? 'with' : 'without'} the comparison: ${seconds} s of processor time, ${clock} s by the clock`,
  );
}
