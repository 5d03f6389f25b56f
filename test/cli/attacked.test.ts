import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { asking, runCommandLine } from '../../src/cli/main.ts';
import { chat } from '../web/chats.ts';
import { heldHost } from './host.ts';

const bin = resolve(import.meta.dirname, '../../bin/slipstep.mjs');
const folder = mkdtempSync(join(tmpdir(), 'slipstep-attacked-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'chat.txt');
writeFileSync(path, chat(['Ada', 'Ben'], ['On my way?', 'Yes', 'Look'], 300));
const events = join(folder, 'events.csv');
writeFileSync(
  events,
  `dyad_id,time_unix,sender\n${Array.from({ length: 200 }, (_, i) => `a-b,${1.7e9 + 40_000 * i},${i % 3 ? 'a' : 'b'}`).join('\n')}\n`,
);
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

test('[C43] a TZ that names no zone is said', () => {
  const { status, stderr } = spawnSync(process.execPath, READ, {
    env: { ...process.env, TZ: 'Nowhere/Bad' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/“Nowhere\/Bad”.*UTC/);
});

test.each(['Nowhere/Bad', 'UTC+3', 'GMT-5', ''])('[C43] TZ “%s” reads as UTC, and says so', TZ => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'read', path, '--date-order', 'dmy', '--json'], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect([status, stderr.includes('names no time zone')]).toEqual([0, TZ !== '']);
  expect(JSON.parse(stdout).files[0].zone).toEqual({ name: 'UTC', how: 'assumed' });
});

test('[C43] a taken port gives another, and says what that hides', async () => {
  for (;;) {
    const taken = createServer();
    // Somebody else who has it is as good, unless they let it go again meanwhile.
    const ours = await new Promise<boolean>(done => {
      taken.once('listening', () => done(true)).once('error', () => done(false));
      taken.listen(USUAL, '127.0.0.1');
    });
    const child = spawn(process.execPath, [bin, 'app'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const closed = once(child, 'close');
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
    try {
      const ended = closed.then(() => {
        throw new Error(err);
      });
      const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
      const port = Number(new URL(/http:\S+/.exec(said.toString())![0]).port);
      if (port === USUAL && !ours) continue;
      expect(port).not.toBe(USUAL);
      while (!err.includes(String(USUAL))) await Promise.race([once(child.stderr, 'data'), ended]);
      return;
    } finally {
      child.kill();
      await closed;
      if (ours) taken.close();
    }
  }
});

test('[C43] a stop while it weighs writes nothing', async () => {
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

test.each([
  ['forecast', path, '--tz', 'UTC', '--date-order', 'dmy', '--move', 'small-bids', '--by', 'Ben', '--json'],
  ['claims', '--draws', '5'],
])('[C43] %s: a stop ends its slow part', async (...args) => {
  const host = heldHost({
    isTerminal: true,
    atOnce: () => {
      throw new Error('ended by the system');
    },
  });
  expect(await runCommandLine(args, host)).not.toBe(0);
  expect(host.said.out).toBe('');
  expect(host.said.err).not.toMatch(/Weighing|Plausible|Fold|% \w/);
});

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004'],
])('[C43] %s at a question is a stop', async (_, key) => {
  for (const args of [
    ['mirror', path, '--tz', 'UTC', '--date-order', 'dmy'],
    ['talk', '--door', 'waiting', '--role', 'reaching'],
  ]) {
    const input = new PassThrough();
    const stop = new AbortController();
    const asks = asking(input, Object.assign(new PassThrough(), { isTTY: true }), stop);
    const ask = (question: string): Promise<string> => {
      const answer = asks(question);
      input.write(key);
      return answer;
    };
    const host = heldHost({ ask, signal: stop.signal });
    expect(await runCommandLine(args, host)).toBe(130);
    expect(host.said.err).toBe('Stopped; nothing was written.\n');
  }
});
