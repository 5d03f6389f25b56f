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

test('[G7] a script plays back to the same bytes', async () => {
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

test('[G7] a script that fits nothing is refused', async () => {
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

test('[G7] a terminal takes numbers, words, and three keys', async () => {
  const typed = ['2', 'b', '2', 'that nothing comes', '', 's', '', '', '1', 'q'];
  const host = heldHost({ ask: async () => typed.shift() ?? 'q' });
  expect(await runCommandLine(['talk', '--door', 'waiting', '--role', 'reaching', '--lang', 'en'], host)).toBe(0);
  expect(host.said.out).toMatch(/“that nothing comes”/);
  expect(host.said.out).toMatch(/a question just for you/);
});

test('[G5] a yes ends the talk with numbers alone', async () => {
  const typed = ['s', 'yes', '2'];
  const host = heldHost({ ask: async () => typed.shift() ?? 'q' });
  expect(await runCommandLine(['talk', '--door', 'waiting', '--role', 'reaching', '--lang', 'en'], host)).toBe(0);
  expect(host.said.out).toMatch(/116 123/);
  expect(host.said.out.indexOf('116 123')).toBeGreaterThan(host.said.out.lastIndexOf('strongest right now'));
});

test('[G5] alarming words typed for a number bring help', async () => {
  const typed = ['he hits me', 'I want to die', '2'];
  const host = heldHost({ ask: async () => typed.shift() ?? 'q' });
  expect(await runCommandLine(['talk', '--door', 'waiting', '--role', 'reaching', '--lang', 'en'], host)).toBe(0);
  const [fear, numbers, next] = ['“If you’re afraid” is here', '116 123', 'what does the quiet seem to say'].map(text =>
    host.said.out.replaceAll(/\s+/g, ' ').indexOf(text),
  );
  expect(fear).toBeGreaterThan(0);
  expect(numbers).toBeGreaterThan(fear!);
  expect(next).toBeGreaterThan(numbers!);
});

/** What stands on the screen before each thing that is typed, and last what stood there at the end; without line ends. */
const screens = async (options: readonly string[], typed: readonly string[]): Promise<readonly string[]> => {
  const seen: string[] = [];
  let at = 0;
  const look = (): void => {
    seen.push(host.said.out.slice(at).replaceAll(/\s+/g, ' '));
    at = host.said.out.length;
  };
  const left = [...typed];
  const host = heldHost({
    ask: async () => {
      look();
      const next = left.shift();
      if (next === undefined) throw new Error('it asks on');
      return next;
    },
  });
  expect(await runCommandLine(['talk', '--lang', 'en', ...options], host), host.said.err).toBe(0);
  look();
  expect(left).toEqual([]);
  return seen;
};
const times = (text: string, all: readonly string[]): number => all.join(' ').split(text).length - 1;
const WAITING = ['--door', 'waiting', '--role', 'reaching'];
const PRIVATE = 'First, a question just for you';
const KEYS = 's: If you’re afraid b: Back. q: Close and forget. Enter, where you write: Skip.';

test('[G3] chair and door take the three keys too', async () => {
  expect((await screens([], ['q'])).at(-1)).toBe('');
  const [first, words, twice, asked, again, doors, chair] = await screens(
    [],
    ['I want to die', '', 's', '1', '1', 'b', 'b'],
  );
  expect(first).toContain(`${KEYS} Which fits you tonight? 1`);
  expect(words).toMatch(/116 123.*Which fits you tonight\?/);
  expect(twice).toContain(KEYS);
  expect(asked).toContain(PRIVATE);
  expect(again).toContain('Which fits you tonight?');
  expect(doors).toContain('What is it about?');
  expect(chair).toContain('Which fits you tonight?');
});

test('[G5] the private question takes a number alone', async () => {
  const [, asked, empty, help, none] = await screens(WAITING, ['s', '', 's', '1', 'q']);
  expect(asked).toMatch(/1 None of these 2 Some of these/);
  expect(empty!.trim()).toBe(KEYS);
  expect(help).toMatch(/116 123.*1 None of these/);
  expect(none).toMatch(/What is strongest right now/);
  for (const key of ['q', 'b'] as const) {
    const seen = await screens(WAITING, ['2', 'that nothing comes', key, ...(key === 'b' ? ['q'] : [])]);
    expect(seen.join(' ')).not.toContain('116 123');
    if (key === 'b') expect(seen.at(-2)).toMatch(/what does the quiet seem to say/);
  }
});

test('[G5] later alarming words ask once more, and once', async () => {
  const argument = ['--door', 'argument', '--role', 'reaching'];
  const seen = await screens(argument, [
    'I raised my voice',
    '1',
    'he choked me last night',
    '1',
    'he hit me',
    '1',
    'q',
  ]);
  expect(seen[1]).toContain(PRIVATE);
  expect(seen[3]).toMatch(/“If you’re afraid” is here.*First, a question just for you/);
  expect(seen[3]).not.toContain('wishes both of you well');
  expect(seen[4]).toMatch(/“he choked me last night”.*wishes both of you well/);
  expect(times(PRIVATE, seen)).toBe(2);
  const before = await screens(argument, ['he choked me', '1', 'he hit me', 'q']);
  expect(times(PRIVATE, before)).toBe(1);
});

test('[G3] the keys are named when they are needed', async () => {
  const [first, numbers, unclear, next] = await screens(WAITING, ['he hits me', 'nine', '2', 'q']);
  expect(first).toContain(KEYS);
  expect(numbers).toMatch(/“If you’re afraid” is here\. s: If you’re afraid/);
  expect(unclear!.trim()).toBe(KEYS);
  expect(next).not.toContain(KEYS);
});

test('[G7] each question stands on the screen once', async () => {
  const seen = await screens(WAITING, ['1', '1', '1', 'b', '3', '1', 'q']);
  expect(times('What is strongest right now?', seen)).toBe(1);
  expect(times('A little quieter now, about the same, or louder?', seen)).toBe(2);
  expect(seen[4]).not.toContain('strongest');
});

test('[G6] every end says where it leads', async () => {
  const argument = ['--door', 'argument', '--role', 'reaching'];
  const led = await screens(argument, ['I want to die', '1', '', '', '1', '2', 'on Sundays', 'q']);
  expect(led[6]).toMatch(/How do I bring it up\? .*What is the one thing you wish for\?/);
  expect(times('116 123', led)).toBeGreaterThan(0);
  expect(times(PRIVATE, led)).toBe(1);
  const ends: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['argument', ['', '1', '', '', '1', '1'], /at one screen\. In the app \(`slipstep app`\): “Together”/],
    ['argument', ['', '1', '', '', '1', '3'], /`slipstep plan --move softened-request`/],
    ['chat', ['1', '1'], /`slipstep talk FILE`/],
    ['unchanged', ['1', '1', '1', '1', '1'], /`slipstep plan --show PLAN\.json`/],
    ['unchanged', ['1', '1', '1', '1', '2'], /`slipstep plan --help`/],
    ['unchanged', ['1', '1', '1', '1', '3'], /That is enough for tonight/],
  ];
  for (const [door, typed, says] of ends)
    expect((await screens(['--door', door, '--role', 'reaching'], typed)).at(-1)).toMatch(says);
  const safe = await screens(['--door', 'safe', '--role', 'reaching'], ['1', 'q']);
  expect(safe[0]).toContain(PRIVATE);
  expect(safe[1]).toContain('What is it about?');
});

test('[G7] played back, no text commands a terminal', async () => {
  const path = join(place, 'read.json');
  const written = 'I want to die \u001b[2J';
  writeFileSync(path, JSON.stringify({ door: 'argument', role: 'reaching', gate: 'open', answers: [{ written }] }));
  const host = heldHost();
  expect(await runCommandLine(['talk', '--script', path, '--lang', 'en'], host)).toBe(0);
  expect(host.said.out).not.toContain('\u001b');
  expect(host.said.out).toMatch(/“I want to die <U\+001B>\[2J”/);
  expect(host.said.out).toMatch(/116 123/);
});
