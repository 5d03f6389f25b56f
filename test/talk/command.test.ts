import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { DOORS, ROLES } from '../../src/talk/index.ts';
import { heldHost } from '../cli/host.ts';
import { around, walk } from './walk.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-talk-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/schema/talk-1.json'), 'utf8'));
const fits = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const play = async (script: unknown, ...more: string[]) => {
  const path = join(place, 'script.json');
  writeFileSync(path, typeof script === 'string' ? script : JSON.stringify(script));
  const host = heldHost();
  const code = await runCommandLine(['talk', '--script', path, '--json', ...more], host);
  return { code, out: host.said.out, err: host.said.err };
};

test('[G7] a script plays back: the same answers, the same bytes, as the schema says', async () => {
  for (const door of DOORS)
    for (const role of ROLES) {
      const [path] = walk(door, role, around('none'));
      const script = { door, role, gate: 'open', answers: path!.talk.answers };
      const one = await play(script);
      expect(one.code, one.err).toBe(0);
      fits(JSON.parse(one.out));
      expect(fits.errors ?? []).toEqual([]);
      expect((await play(script)).out).toBe(one.out);
      expect(JSON.parse(one.out).kind).toBe('ended');
    }
});

test('[G7] a script that is none, or answers what was not asked, is refused in words', async () => {
  for (const script of [
    'no json',
    '{}',
    '{"door":"nowhere","role":"reaching","answers":[]}',
    '{"door":"waiting","role":"reaching","answers":[3]}',
  ])
    expect((await play(script)).code).toBe(2);
  const beyond = await play({ door: 'waiting', role: 'reaching', gate: 'open', answers: [{ choice: 9 }] });
  expect(beyond.code).toBe(2);
  expect(beyond.err).toMatch(/Count the choices\s+from 0/);
});

test('[G7] at a terminal: a number, words, back, safety, and out', async () => {
  const typed = ['2', 'b', '2', 'that nothing comes', '', 's', '', '', '1', 'q'];
  const host = heldHost({ ask: async () => typed.shift() ?? 'q' });
  expect(await runCommandLine(['talk', '--door', 'waiting', '--role', 'reaching', '--lang', 'en'], host)).toBe(0);
  expect(host.said.out).toMatch(/“that nothing comes”/);
  expect(host.said.out).toMatch(/a question for you alone/);
});

test('[G5] a yes to the private question ends the talk with numbers and nothing else', async () => {
  const typed = ['s', 'yes', '1'];
  const host = heldHost({ ask: async () => typed.shift() ?? 'q' });
  expect(await runCommandLine(['talk', '--door', 'waiting', '--role', 'reaching', '--lang', 'en'], host)).toBe(0);
  expect(host.said.out).toMatch(/116 123/);
  expect(host.said.out.indexOf('116 123')).toBeGreaterThan(host.said.out.lastIndexOf('strongest right now'));
});

test('[G5] what is typed where a number was asked for brings help into view as well, and answers nothing', async () => {
  const typed = ['he hits me', 'I want to die', '2'];
  const host = heldHost({ ask: async () => typed.shift() ?? 'q' });
  expect(await runCommandLine(['talk', '--door', 'waiting', '--role', 'reaching', '--lang', 'en'], host)).toBe(0);
  const [fear, numbers, next] = ['“Is it safe?” is here', '116 123', 'what does the quiet seem to say'].map(text =>
    host.said.out.replaceAll(/\s+/g, ' ').indexOf(text),
  );
  expect(fear).toBeGreaterThan(0);
  expect(numbers).toBeGreaterThan(fear!);
  expect(next).toBeGreaterThan(numbers!);
});
