import { expect, test } from 'vitest';
import { posteriorOf, ahead, mean } from '../../../test/moves/ahead.ts';
import { DAY, randomFrom, SIDES, WEEK } from '../../../src/base/index.ts';
import { synthesise, turnsFrom } from '../../simulators/index.ts';
import type { Turns } from '../../../src/turns/index.ts';

const DAYS = 300;
/** Seeds at which no number was chosen; the third in the long form. */
const SEEDS = [941, 942, 943];

/** A pair of whose turns a sixteenth is left, in the last 60 days or before them. */
function thinned(seed: number, when: 'late' | 'early'): Turns {
  const { turns } = synthesise({ simulator: 'answers', plant: 'none', days: DAYS, confounded: false }, seed);
  const random = randomFrom(seed);
  const changes = turns.coverage[0]!.from + (DAYS - 60) * DAY;
  const left = Array.from({ length: turns.count }, (_, i) => i).filter(
    i => turns.start[i]! >= changes !== (when === 'late') || random.uniform() < 1 / 16,
  );
  return {
    ...turnsFrom({ at: left.map(i => turns.start[i]!), actor: left.map(i => turns.actor[i]!) }),
    coverage: turns.coverage,
  };
}

const middle = (values: readonly number[]): number => values.toSorted((p, q) => p - q)[Math.floor(values.length / 2)]!;

for (const when of ['late', 'early'] as const)
  test(`[MV27] a thinned record (${when}) goes on where it stood`, () => {
    const off = SEEDS.flatMap(seed => {
      const turns = thinned(seed, when);
      const from = turns.coverage.at(-1)!.to - 4 * WEEK;
      const first = ahead(posteriorOf(turns), 7, null);
      return SIDES.map(side => {
        let last = 0;
        for (let i = 0; i < turns.count; i++) if (turns.actor[i] === side && turns.start[i]! >= from) last += 1 / 4;
        return Math.log((middle(first.map(of => of[side])) + 0.5) / (last + 0.5));
      });
    });
    for (const one of off) expect(Math.abs(one)).toBeLessThan(Math.log(2));
    expect(Math.abs(mean(off))).toBeLessThan(Math.log(1.25));
  });
