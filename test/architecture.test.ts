import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const allowed = new Map(
  [...readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| (\w+) \|([^|]*)\|$/gm)]
    .filter(([, floor]) => floor !== 'floor')
    .map(([, floor, list]) => [floor, new Set(list!.split(',').map(word => word.trim()))] as const),
);

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name));

const floorOf = (file: string): string => {
  const [top, second] = file.split('/');
  return top === 'web' ? 'web' : (second ?? '');
};

const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    relative(root, resolve(root, dirname(file), target!.split('?')[0]!)),
  );

const files = [...sources('src'), ...sources('web')].filter(file => file.split('/').length > 2);

test('the import table names every floor that exists', () => {
  expect(allowed.size).toBeGreaterThan(8);
  for (const file of files)
    expect(allowed.has(floorOf(file)), `${file} lies on a floor the table does not name`).toBe(true);
});

test('floors import only what the table in ARCHITECTURE.md allows, and only through doors', () => {
  const wrong: string[] = [];
  for (const file of files)
    for (const target of imports(file)) {
      const from = floorOf(file);
      const to = floorOf(target);
      if (from === to) continue;
      if (!allowed.get(from)?.has(to)) wrong.push(`${file} imports ${target}: ${from} may not know ${to}`);
      else if (!/^src\/\w+\/index\.ts$/.test(target)) wrong.push(`${file} imports ${target}: not a door`);
    }
  expect(wrong).toEqual([]);
});

test('the core touches no disk, network, page, clock or chance of its own', () => {
  const wrong: string[] = [];
  for (const file of files) {
    if (['web', 'cli', 'store'].includes(floorOf(file))) continue;
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const [pattern, what] of [
      [/from 'node:/, 'a Node module'],
      [/Math\.random/, 'chance without a seed'],
      [/Date\.now|new Date\(\)|performance\.now/, 'the clock'],
      [/\bfetch\(|XMLHttpRequest|WebSocket|document\.|localStorage/, 'the network or the page'],
    ] as const)
      if (pattern.test(text)) wrong.push(`${file}: ${what}`);
  }
  expect(wrong).toEqual([]);
});
