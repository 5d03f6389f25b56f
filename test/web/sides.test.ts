import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Sides that stay where they are when the page mirrors, in a style sheet or in a script. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?:margin|padding|border)(?:Left|Right)\b|textAlign:\s*'(?:left|right)')/;
/** A place of its own from one edge. */
const EDGE = /^\s*(?:left|right)\s*:/;

test.each([
  ['margin-left: 1rem;', true],
  ['  left: 0;', true],
  ['text-align: right;', true],
  ['style={{ marginLeft: 4 }}', true],
  ['margin-inline-start: 1rem;', false],
  ['inset-inline-start: 0;', false],
  ['background: left / 3rem;', false],
])('[WO20] “%s” names a side: %s', (line, named) => {
  expect(PHYSICAL.test(line) || EDGE.test(line)).toBe(named);
});

test('[WO20] styles name start and end, not sides', () => {
  const of = (folder: string, ending: RegExp): string[] =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => ending.test(name))
      .map(name => `${folder}/${name}`);
  const sheets = of('web/styles', /\.css$/);
  expect(sheets.length).toBeGreaterThan(10);
  const named = [...sheets, 'src/cli/report/style.ts', ...of('web', /\.tsx$/)].flatMap(file =>
    readFileSync(resolve(root, file), 'utf8')
      .split('\n')
      .map((line, i) => ({ line, at: `${file}:${i + 1}: ${line.trim()}` }))
      .filter(({ line }) => PHYSICAL.test(line) || (!file.endsWith('.tsx') && EDGE.test(line)))
      .map(({ at }) => at),
  );
  expect(named).toEqual([]);
});
