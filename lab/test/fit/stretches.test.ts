import { describe, expect, test } from 'vitest';
import { OPTIONS, AWAY, FIGHT, lived, apartIn, inside } from '../../../test/fit/moved-days.ts';
import { DAY } from '../../../src/base/index.ts';
import { type Evidence, fit, observe } from '../../../src/fit/index.ts';

const SEEDS = 4;
/** The second one, which two of the tests look at. */
const SECOND = lived(2, [AWAY, FIGHT]);
let second: Evidence | null = null;
const evidenceOfSecond = (): Evidence => (second ??= fit(observe(SECOND), OPTIONS, 1));
const days = (of: Evidence['setApart']): number => of.reduce((sum, { from, to }) => sum + (to - from) / DAY, 0);

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
