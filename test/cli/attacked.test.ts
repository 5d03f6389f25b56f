import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { chat } from '../web/chats.ts';
import { heldHost } from './host.ts';

const bin = resolve(import.meta.dirname, '../../bin/slipstep.mjs');
const folder = mkdtempSync(join(tmpdir(), 'slipstep-attacked-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'chat.txt');
writeFileSync(path, chat(['Ada', 'Ben'], ['On my way?', 'Yes', 'Look'], 300));
/** As `app` has it. */
const USUAL = 4747;
const READ = [bin, 'read', path, '--tz', 'UTC', '--date-order', 'dmy'];

test.skipIf(!existsSync('/dev/full'))(
  '[C43] an output that is full is said in a sentence, without a trace, and is no success',
  () => {
    const { status, stderr } = spawnSync(process.execPath, READ, {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/couldn’t be written.*Make room/);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
);

test('[C43] a TZ that names no zone is said, with what was taken for it', () => {
  const { status, stderr } = spawnSync(process.execPath, READ, {
    env: { ...process.env, TZ: 'Nowhere/Bad' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/“Nowhere\/Bad”.*UTC/);
});

test('[C43] where the app’s usual port is taken another serves it, and it is said that a copy kept under the usual one does not show there', async () => {
  const taken = createServer().listen(USUAL, '127.0.0.1');
  // Somebody else's is as good.
  await Promise.race([once(taken, 'listening'), once(taken, 'error')]);
  const child = spawn(process.execPath, [bin, 'app'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
  const [[said]] = (await Promise.all([once(child.stdout, 'data'), once(child.stderr, 'data')])) as [[Buffer], unknown];
  child.kill();
  await once(child, 'close');
  taken.close();
  expect(Number(new URL(/http:\S+/.exec(said.toString())![0]).port)).not.toBe(
    (taken.address() as AddressInfo | null)?.port ?? USUAL,
  );
  expect(err).toContain(String(USUAL));
});

test('[C43] a stop while it weighs ends it there: nothing is written', async () => {
  const report = join(folder, 'report.html');
  const host = heldHost({
    atOnce: () => {
      throw new Error('ended by the system');
    },
  });
  const code = await runCommandLine(['mirror', path, '--tz', 'UTC', '--date-order', 'dmy', '--html', report], host);
  expect(code).not.toBe(0);
  expect(host.said.out).toBe('');
  expect(existsSync(report)).toBe(false);
});
