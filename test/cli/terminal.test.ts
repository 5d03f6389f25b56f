import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { progressBar, safe, wrap } from '../../src/cli/host/terminal.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { heldHost, ran } from './host.ts';

const words = speaker(await loadWords('en'));

test('[C1] no text moves, colours or turns what follows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // eslint-disable-next-line no-control-regex
      expect(safe(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
    }),
    { numRuns: 300 },
  );
});

test('[C1] a look-alike name is told apart', () => {
  expect(safe('A\u200Eda')).toBe('A<U+200E>da');
  expect(safe('\u001b[2Jhi')).toBe('<U+001B>[2Jhi');
  expect(safe('é 👩‍👩‍👧 שלום')).toBe('é 👩‍👩‍👧 שלום');
});

test('[C2] wrapping keeps words in order, within the width', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1, maxLength: 12 }).filter(w => !/\s/.test(w)),
        { minLength: 1 },
      ),
      fc.integer({ min: 40, max: 100 }),
      (words, columns) => {
        const text = words.join(' ');
        const wrapped = wrap(text, columns);
        expect(wrapped.split(/\s+/).join(' ').trim()).toBe(text.trim());
        for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      },
    ),
  );
});

test('[C2] an unknown command is refused within the width', async () => {
  const host = heldHost({ columns: 60 });
  expect(await runCommandLine(['nonsense', '--lang', 'de'], host)).toBe(2);
  expect(host.said.err).toContain('nonsense');
  for (const line of host.said.err.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
});

test.each(LANGUAGES)('[C2] %s: a pair’s tables fit 80 columns', async language => {
  const { code, out } = await ran(['model', '--days', '20', '--lang', language], { columns: 80 });
  expect(code).toBe(0);
  // The sentence above it may; an empty line ends it.
  const [, sent, inside] = out.split('\n\n');
  const cellsOf = (table: string) => table.split('\n').map(row => row.match(/\d[.,]\d\d/g)?.length ?? 0);
  expect(cellsOf(sent!).slice(1, 4)).toEqual([0, 6, 6]);
  expect(cellsOf(inside!).slice(1, 4)).toEqual([0, 8, 8]);
});

test('[C3] progress is drawn on a terminal only, and cleared', () => {
  const drawn: string[] = [];
  const bar = progressBar({ err: text => void drawn.push(text), isTerminal: true, words }, 'reading');
  bar.at(0.5);
  bar.at(0.501);
  bar.done();
  expect(drawn).toHaveLength(2);
  expect(drawn[0]).toContain('50 %');
  const quiet = progressBar({ err: () => expect.unreachable(), isTerminal: false, words }, 'reading');
  quiet.at(0.5);
  quiet.done();
});
