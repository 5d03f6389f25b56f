import { describe, expect, test } from 'vitest';
import { DAY, randomFrom } from '../../../src/base/index.ts';
import { measure, paceOf } from '../../../src/measures/index.ts';
import { inBursts, SIMULATORS, synthesise } from '../../simulators/index.ts';
import { type Entry, START, turnsOf } from '../../../test/turns/records.ts';

describe('measures', () => {
  const told = (probabilities: readonly (number | null)[]): boolean | null => {
    const known = probabilities.filter(p => p !== null);
    return known.length < 2 ? null : Math.min(...known) >= 0.975 || Math.max(...known) <= 0.025;
  };

  test.each(['dealt by chance', 'more in lively weeks'])(
    '[M22] bursts %s: a panel of no answers rarely tells',
    bursts => {
      const directions: boolean[] = [];
      for (const simulator of SIMULATORS)
        for (let seed = 0; seed < 60; seed++) {
          const { turns } = synthesise({ plant: 'none', simulator, days: 360 }, 500 + seed);
          const random = randomFrom(seed);
          const dealt = { ...turns, messages: turns.messages.map(() => (random.uniform() < 0.25 ? 3 : 1)) };
          for (const panel of measure(bursts === 'dealt by chance' ? dealt : inBursts(turns, seed)).panels)
            for (const { probabilityLater } of panel.of) {
              const telling = told(probabilityLater);
              if (telling !== null) directions.push(telling);
            }
        }
      expect(directions.length).toBeGreaterThan(40);
      expect(directions.filter(telling => telling).length / directions.length).toBeLessThanOrEqual(0.05);
    },
  );

  test.each([4, 8])('[M28] pace of %i blocks rarely tells of strangers', blocks => {
    const seeds = 200;
    let told = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const random = randomFrom(seed);
      const entries = [0, 1].flatMap(from => {
        const out: Entry[] = [];
        for (let t = START; t < START + (28 * blocks + 3) * DAY; t += (random.exponential() * DAY) / 3)
          out.push({ at: Math.floor(t), from });
        return out;
      });
      for (const { probabilityMore: p } of paceOf(turnsOf(entries.sort((one, two) => one.at - two.at))))
        if (p !== null && Math.abs(p - 0.5) > 0.45) told++;
    }
    expect(told / (2 * seeds)).toBeLessThan(0.14);
    expect(told / (2 * seeds)).toBeGreaterThan(0.05);
  });
});
