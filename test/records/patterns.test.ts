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

test('[HO5] [X16] no pattern on people’s files runs away', async () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(100);
  const bad: string[] = [];
  for (const { where, source, flags } of all) {
    // The automaton decides most in a moment; the search for an attack, which takes long, is for the full run.
    const result = await check(source, flags, FULL ? { timeout: 20_000 } : { checker: 'automaton', timeout: 500 });
    if (result.status === 'vulnerable') bad.push(`${where}: ${result.complexity.summary}: ${source}`);
  }
  expect(bad).toEqual([]);
});
