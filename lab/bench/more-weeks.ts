// Accuracy of "about so many more weeks": records that change their state within the stated time, and within twice
// that. `node lab/bench/more-weeks.ts RUNS SEED` invents RUNS records of each simulator and dance. It analyses their
// first 150 to 450 days, then again with the stated time added. Simulators go on from where they were.
import { DAY } from '../../src/base/index.ts';
import { PLANTS, SIMULATORS, synthesise, turnsBefore } from '../simulators/synthetic.ts';
import { START } from '../simulators/process.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import type { Turns } from '../../src/turns/index.ts';

const runs = Number(process.argv[2] ?? 4);
const seed = Number(process.argv[3] ?? 1);
const MOST_DAYS = 1500;

const patternAt = (whole: Turns, days: number) =>
  fit(observe(turnsBefore(whole, START + days * DAY)), { ...FIT_DEFAULTS, heldOut: false, draws: 1 }, 1).pattern;

let [looked, told, within, twice, beyond] = [0, 0, 0, 0, 0];
for (let run = 0; run < runs; run++)
  for (const [s, simulator] of SIMULATORS.entries())
    for (const [p, plant] of PLANTS.entries()) {
      const days = [150, 250, 350, 450][run % 4]!;
      const strength = plant === 'none' ? 0 : [1, 0.7][run % 2]!;
      const memoryDays = [2, 3, 5][run % 3]!;
      const { turns } = synthesise(
        { simulator, plant, strength, days: MOST_DAYS, volume: 0.4, memoryDays },
        seed * 1_000_000 + run * 1000 + s * 100 + p,
      );
      const now = patternAt(turns, days);
      looked++;
      if (now.moreWeeks === null) continue;
      told++;
      const later = [1, 2].map(times => days + 7 * times * now.moreWeeks!);
      if (later[1]! > MOST_DAYS) {
        beyond++;
        continue;
      }
      const changed = later.map(at => patternAt(turns, at).sure !== now.sure);
      if (changed[0]) within++;
      if (changed.some(Boolean)) twice++;
      console.log(simulator, plant, days, now.sure, now.moreWeeks, changed);
    }
console.log(
  `${looked} records, ${told} told so, ${beyond} of them longer than was looked at; of the others ${within} changed within that time, ${twice} of ${told - beyond} within twice that`,
);
