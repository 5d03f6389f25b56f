import { expect, test } from 'vitest';
import { intervalOf, randomFrom, WEEK } from '../../../src/base/index.ts';
import {
  checkPlan,
  OUTCOME_NAMES,
  ownChange,
  tellOwnChange,
  weeklyOutcome,
  type WhatIf,
} from '../../../src/moves/index.ts';
import { synthesise } from '../../simulators/index.ts';
import { cuts, toTurns } from '../../../src/turns/index.ts';
import { planned } from '../../../test/moves/plans.ts';
import { recordsOf } from '../../../test/turns/records.ts';

test('[MV28] one’s step changes the other’s numbers as said', () => {
  const weeks = 48;
  const STEPS = {
    'small-bids': { openings: 1, followUps: 1, added: 1 },
    'grand-gesture': { openings: 1, followUps: 1, added: 6 },
    'cold-break': { openings: 0.1, followUps: 0.1, added: 0 },
  } as const;
  const changed: Record<string, 'more' | 'less'> = {};
  for (const move of ['small-bids', 'grand-gesture', 'cold-break'] as const) {
    const counts = new Map(OUTCOME_NAMES.map(name => [name, [0, 0]]));
    for (let seed = 0; seed < 6; seed++) {
      const steps = Array.from({ length: weeks / 2 }, (_, pair) => {
        const from = 14 * pair + 7 * (seed % 2);
        return { actor: 0 as const, from, to: from + (move === 'grand-gesture' ? 1 : 7), ...STEPS[move] };
      });
      const { turns, start } = synthesise({ simulator: 'clusters', days: 7 * weeks, volume: 0.2, steps }, seed);
      const at = Float64Array.from({ length: weeks + 1 }, (_, k) => start + k * WEEK);
      for (const [name, sums] of counts)
        weeklyOutcome(turns, name, at).forEach(
          (count, w) => (sums[(w + seed) % 2]! += Number.isNaN(count) ? 0 : count),
        );
    }
    for (const name of ['openings-b', 'follow-ups-b', 'turns-b'] as const) {
      const [withStep, without] = counts.get(name)!;
      changed[`${move} ${name}`] = withStep! > without! ? 'more' : 'less';
      expect(ownChange(move, 'a', name)).toBe('passed-on');
      expect(tellOwnChange(planned({ move, by: 'a', outcome: name }), changed[`${move} ${name}`])).toEqual([
        { id: 'step-itself', args: { change: 'passed-on' } },
      ]);
    }
  }
  expect(new Set(Object.values(changed))).toEqual(new Set(['more', 'less']));
});

test('[MV18] ranges of twenty courses hold eight in ten', () => {
  const random = randomFrom(6);
  const level = () => random.poisson(90 * Math.exp(0.3 * random.normal()));
  const course = () => ({ a: Array.from({ length: 12 }, level), b: Array.from({ length: 12 }, level) });
  const start = Date.UTC(2025, 0, 6) / 1000;
  const plan = planned({ start });
  let [inside, of] = [0, 0];
  const turns = toTurns(recordsOf([]), [0, 1], cuts.usual, { coverage: [{ from: start, to: start + 12 * WEEK }] });
  for (let run = 0; run < 60; run++) {
    const without = Array.from({ length: 20 }, course);
    const bands = Array.from({ length: 12 }, () => intervalOf([0, 1]));
    const forecast: WhatIf = {
      told: true,
      orders: [
        {
          order: 'alone',
          courses: without,
          a: bands,
          b: bands,
          countsA: { more: 0, same: 20, fewer: 0 },
          countsB: { more: 0, same: 20, fewer: 0 },
          quiet: { shorter: 0, same: 20, longer: 0 },
          differences: [],
        },
      ],
      without,
      generic: { preset: 'couple', pairs: 40, warmer: 0 },
    };
    const found = checkPlan(turns, plan, null, [], start + 13 * WEEK, { forecast });
    if (found.state !== 'done') throw new Error('still running');
    for (const { withMove, a, b } of found.foretold!.weeks)
      if (!withMove)
        for (const { low80, high80 } of [a, b]) {
          const came = level();
          of++;
          if (came >= low80 && came <= high80) inside++;
        }
  }
  expect(of).toBe(720);
  expect(inside / of).toBeGreaterThan(0.76);
  expect(inside / of).toBeLessThan(0.85);
});
