import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ownNodePath } from '../../bin/own-node.mjs';

const root = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'slipstep-hand-over-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const door = JSON.stringify(pathToFileURL(join(root, 'bin/hand-over.mjs')).href);
const script = (name: string, text: string): string => {
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
};

/** A command that hands over to one that says that it is there and then does `body`. `over`: how the first ended, once
 * nobody holds its output any more, so that the command has ended too. */
async function handedOver(body: string): Promise<{ readonly outer: ChildProcess; readonly over: Promise<unknown[]> }> {
  const command = script(
    'command.mjs',
    `import { endWithParent } from ${door};\nendWithParent();\n${body}\nprocess.stdout.write('there');\n`,
  );
  const first = script(
    'first.mjs',
    `import { handOver } from ${door};\nhandOver(process.execPath, ${JSON.stringify(command)}, process.argv.slice(2));\n`,
  );
  const outer = spawn(process.execPath, [first], { stdio: ['ignore', 'pipe', 'inherit'] });
  const over = once(outer, 'close');
  await once(outer.stdout, 'data');
  return { outer, over };
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const)
  test.skipIf(process.platform === 'win32')(`[C13] ${signal}: the command ends with its caller`, async () => {
    const { outer, over } = await handedOver('setInterval(() => undefined, 1000);');
    outer.kill(signal);
    expect(await over).toEqual([null, signal]);
  });

test.skipIf(process.platform === 'win32')('[C13] a handled signal decides the outcome', async () => {
  const { outer, over } = await handedOver(
    "process.on('SIGTERM', () => process.exit(7)); setInterval(() => undefined, 1000);",
  );
  outer.kill('SIGTERM');
  expect(await over).toEqual([7, null]);
});

test('[C13] the exit code is passed on, and nothing waits', async () => {
  const { over } = await handedOver('process.exitCode = 2;');
  expect(await over).toEqual([2, null]);
});

test('[C13] every platform has a Node of the project', () => {
  for (const [platform, arch] of [
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ] as const)
    expect(ownNodePath(root, platform, arch)).toMatch(/node(?:\.exe)?$/);
  expect(ownNodePath(root, 'win32', 'arm64')).toBeNull();
  expect(ownNodePath(root, 'freebsd', 'x64')).toBeNull();
});
