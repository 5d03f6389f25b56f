import { writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Mutant } from './mutants.ts';

/** Runs in the test runner's own worker. It runs the tests unchanged, then for each mutant those that reach it, the
 * quickest first, until one fails. A loop with far more iterations than ever before counts as a failure: no clock
 * decides. */
const { MUTANTS, RESULTS, TESTS } = process.env;
const chosen = JSON.parse(MUTANTS!) as readonly Mutant[];
const files = JSON.parse(TESTS!) as readonly string[];

const state = globalThis as unknown as { __m: (id: number) => boolean; __tick: () => void };
let [active, ticks, mostTicks] = [-1, 0, Number.POSITIVE_INFINITY];
const LARGEST = 1 << 16;
let reached = new Uint8Array(LARGEST);
state.__m = id => {
  reached[id] = 1;
  return id === active;
};
state.__tick = () => {
  if (++ticks > mostTicks) throw new Error('turns for ever');
};

async function load() {
  vi.resetModules();
  const shim = await import('./runner.ts');
  for (const file of files) await import(file);
  return shim.take();
}

test('mutants', { timeout: 1e8 }, async () => {
  const suite = await load();
  for (const one of suite.before) await one();
  const loadReached = reached;
  const tests: {
    readonly run: () => unknown;
    readonly title: string;
    readonly ms: number;
    readonly reaches: Uint8Array;
    readonly ticks: number;
  }[] = [];
  for (const { title, run } of suite.tests) {
    [reached, ticks] = [new Uint8Array(LARGEST), 0];
    const start = performance.now();
    await run();
    tests.push({ title, run, ms: performance.now() - start, reaches: reached, ticks });
  }
  tests.sort((a, b) => a.ms - b.ms);
  const outcomes: { readonly mutant: Mutant; readonly killed: string | null; readonly reached: number }[] = [];
  const judge = async (mutant: Mutant, judges: typeof tests): Promise<void> => {
    let killed: string | null = null;
    for (const { title, run, ticks: usual } of judges) {
      [ticks, mostTicks] = [0, 20 * usual + 100_000];
      try {
        await run();
      } catch {
        killed = title;
        break;
      }
    }
    outcomes.push({ mutant, killed, reached: judges.length });
    writeFileSync(RESULTS!, JSON.stringify(outcomes));
  };
  for (const mutant of chosen) {
    if (!mutant.atLoad) {
      active = mutant.id;
      await judge(
        mutant,
        tests.filter(({ reaches }) => reaches[mutant.id] === 1),
      );
    } else if (loadReached[mutant.id] === 1) {
      active = mutant.id;
      mostTicks = 1e8;
      ticks = 0;
      const again = await load().catch(() => null);
      if (again === null) outcomes.push({ mutant, killed: 'loading', reached: 0 });
      else {
        for (const one of again.before) await one();
        const order = new Map(tests.map(({ title }, i) => [title, i]));
        await judge(
          mutant,
          again.tests
            .map(({ title, run }) => ({
              title,
              run,
              ms: 0,
              reaches: loadReached,
              ticks: tests[order.get(title)!]!.ticks,
            }))
            .toSorted((a, b) => order.get(a.title)! - order.get(b.title)!),
        );
        for (const one of again.after) await one();
      }
    } else outcomes.push({ mutant, killed: null, reached: 0 });
    [active, mostTicks] = [-1, Number.POSITIVE_INFINITY];
  }
  for (const one of suite.after) await one();
  writeFileSync(RESULTS!, JSON.stringify(outcomes));
  expect(outcomes).toHaveLength(chosen.length);
});
