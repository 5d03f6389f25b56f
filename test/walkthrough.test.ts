import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../examples/walkthrough.ts';

const root = resolve(import.meta.dirname, '..');
const chat = 'test/golden/exports/synthetic/whatsapp-ios-en.txt';

test('the walkthrough leads from an export to sentences', async () => {
  const lines = await walk(join(root, chat));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join(' ')).toMatch(/Ada Ferreira.*Ben Okafor|Ben Okafor.*Ada Ferreira/s);
});

test('the walkthrough as a program says the same', async () => {
  const out = execFileSync(process.execPath, [join(root, 'examples/walkthrough.ts'), chat], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(out.trimEnd().split('\n')).toEqual((await walk(join(root, chat))).flatMap(line => line.split('\n')));
});
