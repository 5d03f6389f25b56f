import { describe, expect, test } from 'vitest';
import { DAY, HOUR, randomFrom } from '../../../src/base/index.ts';
import { turnsFrom } from '../../simulators/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import { type Turns } from '../../../src/turns/index.ts';
import { FULL } from '../../../test/full.ts';

const START = 1_704_067_200;
const DAYS = FULL ? 400 : 260;
const SEEDS = 4;
const OPTIONS = { ...FIT_DEFAULTS, draws: 5, heldOut: false, onward: false };

/** `times` as much from day `from` to day `to` by whoever is in `who`. */
interface Moved {
  readonly from: number;
  readonly to: number;
  readonly times: number;
  readonly who: readonly number[];
}
const BOTH = [0, 1];
const AWAY: Moved = { from: 100, to: 110, times: 0.08, who: BOTH };
const FIGHT: Moved = { from: 220, to: 229, times: 3, who: BOTH };

/** Two who write without a thought for each other, four times a day each. */
function lived(seed: number, moved: readonly Moved[], days = DAYS): Turns {
  const random = randomFrom(seed);
  const log: { readonly t: number; readonly who: number }[] = [];
  for (const who of BOTH)
    for (let day = 0; day < days; day++) {
      const times = moved.filter(m => m.who.includes(who) && day >= m.from && day < m.to);
      const rate = times.reduce((product, m) => product * m.times, 4);
      for (let k = random.poisson(rate); k > 0; k--)
        log.push({ t: START + day * DAY + (7 + 16 * random.uniform()) * HOUR, who });
    }
  log.sort((p, q) => p.t - q.t);
  return turnsFrom({ at: log.map(({ t }) => Math.round(t)), actor: log.map(({ who }) => who) });
}

const apartIn = (turns: Turns, options: Partial<typeof OPTIONS> = {}): Evidence['setApart'] =>
  fit(observe(turns), { ...OPTIONS, ...options }, 1).setApart;
/** The second one, which two of the tests look at. */
const SECOND = lived(2, [AWAY, FIGHT]);
let second: Evidence | null = null;
const evidenceOfSecond = (): Evidence => (second ??= fit(observe(SECOND), OPTIONS, 1));
const days = (of: Evidence['setApart']): number => of.reduce((sum, { from, to }) => sum + (to - from) / DAY, 0);
const inside = (of: Evidence['setApart'], { from, to }: Moved): Evidence['setApart'] =>
  of.filter(s => s.from < START + to * DAY && s.to > START + from * DAY);

describe('stretches in which something moved both at once', () => {
  test('[F40] are found, with most of their days', () => {
    let found = 0;
    let others = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const apart = seed === 2 ? evidenceOfSecond().setApart : apartIn(lived(seed, [AWAY, FIGHT]));
      const [away, fight] = [inside(apart, AWAY), inside(apart, FIGHT)];
      expect(away.every(s => s.wrote === 'less')).toBe(true);
      expect(fight.every(s => s.wrote === 'more')).toBe(true);
      found += days(away) + days(fight);
      others += days(apart) - days(away) - days(fight);
    }
    expect(found).toBeGreaterThanOrEqual(0.8 * SEEDS * 19);
    expect(others).toBeLessThanOrEqual(0.3 * found);
  });

  test('[F41] one-sided changes set hardly a day apart', () => {
    // How many are, by chance, is known of so many records of so many days alone: no fewer in the quick form.
    const [records, length] = [8, 400];
    let apart = 0;
    for (let seed = 1; seed <= records / 2; seed++) {
      apart += days(apartIn(lived(seed, [], length)));
      const alone = [
        { ...AWAY, who: [0] },
        { ...FIGHT, who: [1] },
      ];
      apart += days(apartIn(lived(seed, alone, length)));
    }
    expect(apart).toBeLessThanOrEqual(0.01 * records * length);
  });
});
