import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { FULL } from '../full.ts';

const folder = resolve(import.meta.dirname, '../../src/records');

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern written as a literal in the floor that reads people's files. */
function patterns(): readonly Found[] {
  const found: Found[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
    const code = readFileSync(join(folder, file), 'utf8');
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
      if (regex !== undefined) {
        const line = code.slice(0, start).split('\n').length;
        found.push({ where: `${file}:${line}`, source: regex.pattern, flags: regex.flags });
      }
      for (const value of Object.values(node)) visit(value);
    };
    visit(parseAst(stripTypeScriptTypes(code)));
  }
  return found;
}

/** A repeat without an end, outside classes: a pattern without one looks at each letter a bounded number of times. */
const ENDLESS = /\\.|\[(?:\\.|[^\]])*\]|([*+]|\{\d+,\})/gsu;
const endless = ({ source }: Found): boolean =>
  [...source.matchAll(ENDLESS)].some(([, repeat]) => repeat !== undefined);

/** Those that the full run found safe, one a line. By day only others are judged, since the search for an attack takes long. */
const safe = new Set(
  readFileSync(resolve(import.meta.dirname, '../golden/safe-patterns.txt'), 'utf8')
    .trim()
    .split('\n'),
);

test('[HO5] [X16] no pattern on people’s files runs away', async () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(100);
  const byLine = new Map(all.filter(endless).map(found => [`/${found.source}/${found.flags}`, found]));
  // A pattern that changed has no verdict.
  expect([...safe].filter(line => !byLine.has(line))).toEqual([]);
  const bad: string[] = [];
  for (const [line, { where, source, flags }] of byLine) {
    if (!FULL && safe.has(line)) continue;
    const result = await check(source, flags, FULL ? { timeout: 20_000 } : { checker: 'automaton', timeout: 500 });
    if (result.status === 'vulnerable') bad.push(`${where}: ${result.complexity.summary}: ${source}`);
  }
  expect(bad).toEqual([]);
});
