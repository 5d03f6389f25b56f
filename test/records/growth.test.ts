import { workOf } from '../work.ts';
import { describe, expect, test } from 'vitest';
import { readText } from './helpers.ts';
import { hostileFile, readHostile, UNITS, WRITERS } from './hostile-lines.ts';
import { FULL } from '../full.ts';

const FORMATS = Object.keys(WRITERS);
// Detection looks at 64 KiB and pieces are as long, so a reader that begins a long line again with every piece must show
// between these two lengths.
const [SHORT, LONG] = [100_000, FULL ? 1_000_000 : 250_000] as const;
const MOST = 1.2 * (LONG / SHORT);

// Counted, so that a busy machine changes nothing; lab/bench/hostile.ts has the times.
describe('[HO3] [X17] long hostile lines take linear work', () => {
  // Each of these made some reader quadratic: patterns that begin again at every position, brackets, spaces, colons.
  // biome-ignore format: a list
  const units = [
    'a', ' ', '(', ')', '<', '>', ': ', '/', '1', '1/', '. ', '\u200e', '🙂', '"', '\\', 'a.b (', '٢', '. m',
    'http://', '\u202f', 'P',
  ];
  // biome-ignore format: a list
  const heads = [
    '', '12/03/2024, 09:00 - Ada: ', '12/03/2024, 09:00 - ', '\u200e[12/03/2024, 09:00:00] Ada: \u200e',
    '[12/03/2024, 09:00:00] Ada: <', '12/03/2024, 09:00 ', '[',
  ];
  // Some units, each with one head; all of them with every head in the long form.
  const quick = new Set(['a', '(', ': ', '1/', 'http://']);
  test('WhatsApp', async () => {
    const workOn = (length: number, unit: string, head: string): Promise<number> => {
      const long = unit.repeat(Math.ceil(length / unit.length));
      return workOf('/src/records/', () =>
        readText(`13/03/2024, 09:00 - Ada: x\n${head}${long}\n13/03/2024, 09:01 - Ben: y\n`),
      );
    };
    for (const [u, unit] of units.entries()) {
      if (!FULL && !quick.has(unit)) continue;
      for (const head of FULL ? heads : [heads[1 + (u % 3)]!]) {
        const [short, long] = [await workOn(SHORT, unit, head), await workOn(LONG, unit, head)];
        expect(long / short, JSON.stringify({ head, unit, short, long })).toBeLessThan(MOST);
      }
    }
  });
  // Whether line ends were lost is looked for in every line of the first 128 KiB.
  test('WhatsApp, a letter a line', async () => {
    const workOn = (length: number): Promise<number> =>
      workOf('/src/records/', () => readText(`13/03/2024, 09:00 - Ada: x\n${'a\n'.repeat(length / 2)}`));
    expect((await workOn(100_000)) / (await workOn(10_000))).toBeLessThan(12);
  });
});

describe('[HO7] a hostile line takes linear work in every format', () => {
  const quick = ['"', '\t', '&#', '<'];
  const workOn = (name: string, unit: string, size: number): Promise<number> =>
    workOf('/src/records/', () => readHostile(name, hostileFile(name, 'raw', unit, size)));
  for (const [f, name] of FORMATS.entries())
    test(name, async () => {
      for (const unit of FULL ? UNITS : [quick[f % 4]!]) {
        const [short, long] = [await workOn(name, unit, SHORT), await workOn(name, unit, LONG)];
        expect(long / short, JSON.stringify({ unit, short, long })).toBeLessThan(MOST);
      }
    });
});

test('the count sees a repeated search and a repeated loop', async () => {
  const quadratic = (LONG / SHORT) ** 2 / 2;
  const searched = (size: number): Promise<number> =>
    workOf('/test/records/', () => {
      const line = '"'.repeat(size);
      for (let from = 0; from < size; from += 1000) if (line.indexOf('x', from) >= 0) throw new Error('not there');
    });
  const looped = (size: number): Promise<number> =>
    workOf('/test/records/', () => {
      let seen = 0;
      for (let from = 0; from < size; from += 1000) for (let i = from; i < size; i += 100) seen++;
      if (seen === 0) throw new Error('nothing was looked at');
    });
  expect((await searched(LONG)) / (await searched(SHORT))).toBeGreaterThan(quadratic);
  expect((await looped(LONG)) / (await looped(SHORT))).toBeGreaterThan(quadratic);
});
