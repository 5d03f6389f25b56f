import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { chat } from '../web/chats.ts';
import { heldHost } from './host.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-wrong-'));
const temporary = join(place, 'tmp');
afterAll(() => rmSync(place, { recursive: true }));
const at = (name: string): string => join(place, name);
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

const CHAT = file('chat.txt', chat(['Ada', 'Ben'], ['On my way?', 'Yes', 'Look'], 300));
const TABLE = file(
  'events.csv',
  `dyad_id,time_unix,sender\n${Array.from({ length: 60 }, (_, i) => `a-b,${1.7e9 + 40_000 * i},${i % 3 ? 'a' : 'b'}`).join('\n')}\n`,
);
const EMPTY = file('empty.txt', '');
const FOREIGN = file('foreign.txt', 'a shopping list\nmilk\n');
const NOT_JSON = file('not.json', '{"plan":');
const OTHER_JSON = file('other.json', '{"a":1}');
const LIST_JSON = file('list.json', '[]');
const NULL_JSON = file('null.json', 'null');
const PLAIN_CSV = file('plain.csv', 'a,b\n1,2\n');
const TAKEN = file('taken.html', 'mine');
const RAGGED = file('ragged.csv', 'dyad_id,tz\na\n');
const FOLDER = at('folder');
const EMPTY_FOLDER = at('nothing');
const SHUT = at('shut.txt');
for (const folder of [FOLDER, EMPTY_FOLDER, temporary]) mkdirSync(folder);
writeFileSync(join(FOLDER, 'a.txt'), 'x');
const LOOP = at('loop');
symlinkSync(LOOP, LOOP);
const NOWHERE = at('nowhere');
symlinkSync(at('no such thing'), NOWHERE);
const PIPE = at('pipe');
if (process.platform !== 'win32') execFileSync('mkfifo', [PIPE]);
const SPARSE = at('sparse.json');
truncateSync(file('sparse.json', ''), 9 * 2 ** 30);
const NOTHING = at('no such file');
const DEEP = at('no such folder/out.json');
const READ = ['--tz', 'UTC', '--date-order', 'dmy'];
const PLAN = ['--move', 'small-bids', '--by', 'Ben', '--out', at('plan.json'), '--json'];

/** Each line of words is refused. */
const WRONG: readonly (readonly string[])[] = [
  // Commands.
  ['mirrror'],
  [CHAT],
  ['help', 'mirrror'],
  ['--lang', 'tlh', 'read', CHAT],
  ['read', CHAT, '--lang'],
  // Options that no command has, or another one has.
  ['read', '--loud', CHAT],
  ['read', '-x', CHAT],
  ['read', CHAT, '--html', at('a.html')],
  ['read', CHAT, '--me', 'Ada'],
  ['mirror', CHAT, '--messages'],
  ['talk', CHAT, '--html', at('a.html')],
  ['check', CHAT, '--move', 'small-bids'],
  ['app', '--tz', 'UTC'],
  // Values that are missing, empty, or of the wrong kind.
  ['read', CHAT, '--tz'],
  ['read', CHAT, '--tz', ''],
  ['read', CHAT, '--json=yes'],
  ['read', CHAT, '--tz', 'Nowhere/Bad'],
  ['read', CHAT, '--date-order', 'ydm'],
  ['read', CHAT, ...READ, '--columns', 'date=0'],
  ['read', CHAT, ...READ, '--columns', 'when=1'],
  ['read', CHAT, ...READ, '--same', 'Ada'],
  ['read', CHAT, ...READ, '--same', 'Ada='],
  ['read', CHAT, ...READ, '--people', 'Ada'],
  ['read', CHAT, ...READ, '--people', 'Ada,Nobody'],
  ['read', CHAT, ...READ, '--people', 'Ada,Ada'],
  ['mirror', CHAT, ...READ, '--me', 'Nobody'],
  ['mirror', CHAT, ...READ, '--living', 'near'],
  ['mirror', CHAT, ...READ, '--silence', '0'],
  ['mirror', CHAT, ...READ, '--silence', '1.5'],
  ['mirror', CHAT, ...READ, '--exclude', '2024-02-31'],
  ['mirror', CHAT, ...READ, '--only', '2024-02-02..2024-02-01'],
  ['mirror', CHAT, ...READ, '--apart', '2024-02-01/0'],
  ['mirror', CHAT, ...READ, '--elsewhere', 'calls'],
  ['model', '--days', '0'],
  ['model', '--days', '1e9'],
  ['model', '--pair', 'nobody'],
  ['model', '--solver', 'best'],
  ['model', '--move', 'nothing'],
  ['model', '--move', 'warm-break@-1'],
  ['model', '--by', 'a'],
  ['model', '--move', 'small-bids', '--dose', 'much'],
  ['model', '--move', 'small-bids', '--lapses', '2'],
  ['claims', '--draws', '-1'],
  ['claims', '--spread', '2'],
  ['claims', '--seed', 'x'],
  ['app', '--port', '65536'],
  ['app', '--port', 'http'],
  ['talk', '--door', 'window'],
  ['talk', '--role', 'wizard'],
  ['plan', CHAT, ...READ],
  ['plan', CHAT, ...READ, '--move', 'nothing'],
  ['plan', CHAT, ...READ, '--move', 'small-bids', '--by', 'Ben'],
  ['plan', CHAT, ...READ, '--move', 'small-bids', '--out', at('p1.json'), '--json'],
  ['plan', CHAT, ...READ, ...PLAN, '--weeks', '3'],
  ['plan', CHAT, ...READ, ...PLAN, '--design', 'none'],
  ['plan', CHAT, ...READ, ...PLAN, '--start', '2024-13-01'],
  ['plan', CHAT, ...READ, ...PLAN, '--start', '2020-01-06'],
  ['plan', CHAT, ...READ, ...PLAN, '--guess', 'maybe'],
  ['plan', CHAT, ...READ, ...PLAN, '--outcome', 'love'],
  ['plan', CHAT, ...READ, ...PLAN, '--ics', at('plan.json')],
  ['forecast', CHAT, ...READ, '--by', 'Ben'],
  ['forecast', CHAT, ...READ, '--move', 'small-bids', '--by', 'Nobody'],
  ['check', CHAT, ...READ],
  // Options that do nothing beside others.
  ['read', CHAT, ...READ, '--json', '--messages'],
  ['model', '--json', '--svg', at('a.svg')],
  ['model', '--dose', '2'],
  ['claims', '--json', '--markdown'],
  ['claims', '--tz', 'UTC'],
  ['claims', '--people', 'Ada,Ben'],
  ['talk', CHAT, '--json'],
  ['talk', '--door', 'waiting', '--script', OTHER_JSON],
  ['talk', '--tz', 'UTC', '--script', OTHER_JSON],
  ['talk', '--people', 'Ada,Ben', '--script', OTHER_JSON],
  ['plan', '--show', at('plan.json'), CHAT],
  ['plan', '--show', at('plan.json'), '--weeks', '4'],
  ['mirror', CHAT, ...READ, '--with-text'],
  ['mirror', CHAT, ...READ, '--with-text', '--json'],
  // No file, or none that can be read.
  ['read'],
  ['mirror'],
  ['forecast', '--move', 'small-bids'],
  ['read', NOTHING],
  ['read', EMPTY],
  ['read', FOREIGN],
  ['read', EMPTY_FOLDER],
  ['read', LOOP],
  ['read', NOWHERE],
  ['read', '/dev/zero'],
  ['read', '/dev/null'],
  ['read', PIPE],
  ['read', SHUT],
  ['read', SPARSE],
  ['read', `${CHAT}/`],
  ['read', CHAT.repeat(60)],
  // Small files.
  ['plan', '--show', NOTHING],
  ['plan', '--show', FOLDER],
  ['plan', '--show', '/dev/zero'],
  ['plan', '--show', PIPE],
  ['plan', '--show', LOOP],
  ['plan', '--show', SPARSE],
  ['plan', '--show', NOT_JSON],
  ['plan', '--show', LIST_JSON],
  ['plan', '--show', NULL_JSON],
  ['check', CHAT, ...READ, '--plan', OTHER_JSON],
  ['check', CHAT, ...READ, '--plan', PIPE],
  ['talk', '--script', NOT_JSON],
  ['talk', '--script', OTHER_JSON],
  ['talk', '--script', NULL_JSON],
  ['talk', '--script', '/dev/zero'],
  ['talk', '--script', SPARSE],
  ['model', '--pair', NOT_JSON],
  ['model', '--pair', OTHER_JSON],
  ['model', '--pair', LIST_JSON],
  ['model', '--pair', PIPE],
  ['model', '--pair', SPARSE],
  // Files where none is wanted, or one.
  ['model', CHAT],
  ['claims', CHAT],
  ['app', CHAT],
  ['cohort', TABLE, CHAT, '--out', at('out')],
  ['cohort', TABLE, CHAT, '--check'],
  // Outputs that may not be written.
  ['mirror', CHAT, ...READ, '--html', CHAT],
  ['mirror', CHAT, ...READ, '--html', TAKEN],
  ['mirror', CHAT, ...READ, '--html', FOLDER],
  ['mirror', CHAT, ...READ, '--html', DEEP],
  ['mirror', CHAT, ...READ, '--html', '/dev/full'],
  ['mirror', CHAT, ...READ, '--html', LOOP],
  ['model', '--days', '2', '--svg', TAKEN],
  ['model', '--days', '2', '--svg', DEEP],
  ['plan', CHAT, ...READ, '--move', 'small-bids', '--by', 'Ben', '--out', DEEP, '--json'],
  ['plan', CHAT, ...READ, '--move', 'small-bids', '--by', 'Ben', '--out', TAKEN, '--json'],
  // Cohorts.
  ['cohort'],
  ['cohort', TABLE],
  ['cohort', NOTHING, '--out', at('out')],
  ['cohort', NOTHING, '--check'],
  ['cohort', PLAIN_CSV, '--out', at('out')],
  ['cohort', PLAIN_CSV, '--check'],
  ['cohort', CHAT, '--out', at('out')],
  ['cohort', PIPE, '--out', at('out')],
  ['cohort', '/dev/zero', '--out', at('out')],
  ['cohort', LOOP, '--out', at('out')],
  ['cohort', EMPTY_FOLDER, '--out', at('out')],
  ['cohort', EMPTY_FOLDER, '--check'],
  ['cohort', TABLE, '--out', TAKEN],
  ['cohort', TABLE, '--out', join(TAKEN, 'out')],
  ['cohort', FOLDER, '--out', join(FOLDER, 'out')],
  ['cohort', TABLE, '--out', at('out'), '--engine', 'cloud'],
  ['cohort', TABLE, '--out', at('out'), '--engine', 'slurm:nothing=1'],
  ['cohort', TABLE, '--out', at('out'), '--jobs', '0'],
  ['cohort', TABLE, '--out', at('out'), '--rounds', '99'],
  ['cohort', TABLE, '--out', at('out'), '--tz', 'Nowhere/Bad'],
  ['cohort', TABLE, '--out', at('out'), '--people', NOTHING],
  ['cohort', TABLE, '--out', at('out'), '--people', PLAIN_CSV],
  ['cohort', TABLE, '--out', at('out'), '--choices', PLAIN_CSV],
  ['cohort', TABLE, '--check', '--choices', PLAIN_CSV],
  ['cohort', FOLDER, '--out', at('out'), '--choices', NOTHING],
  ['cohort', FOLDER, '--out', at('out'), '--choices', PIPE],
  ['cohort', FOLDER, '--out', at('out'), '--choices', RAGGED],
  ['cohort', FOLDER, '--out', at('out'), '--choices', SPARSE],
  ['cohort', '--out', at('out'), '--task', '2/1', '--round', '0'],
  ['cohort', '--out', at('out'), '--task', '1/1', '--round', '0'],
  ['cohort', '--out', at('out'), '--reduce', '0'],
  ['cohort', TABLE, '--check', '--out', at('out')],
  ['cohort', TABLE, '--out', at('out'), '--round', '0'],
  ['cohort', TABLE, '--check', '--seed', '2'],
  ['cohort', TABLE, '--out', at('out'), '--detach'],
  ['cohort', TABLE, '--out', at('out'), '--engine', 'slurm:', '--jobs', '2'],
  ['cohort', '--out', at('out'), '--reduce', '0', '--seed', '2'],
];

vi.stubEnv('TMPDIR', temporary);
afterAll(() => void vi.unstubAllEnvs());
writeFileSync(SHUT, 'x');
chmodSync(SHUT, 0);

const kept = (): readonly string[] => readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
const before = kept();

test.each(
  WRONG.map(
    words =>
      [
        words
          .map(word => word.replace(place, ''))
          .join(' ')
          .slice(0, 90),
        words,
      ] as const,
  ),
)('[C21] %s', async (_, words) => {
  if (words.includes(SHUT) && process.getuid?.() === 0) return;
  const host = heldHost();
  const code = await runCommandLine(words, host);
  expect(code, host.said.out + host.said.err).toBe(2);
  expect(host.said.out).toBe('');
  expect(host.said.err).toMatch(/^\S.*[.!…]\n$/s);
  expect(host.said.err).not.toMatch(/\n\s+at |Error|undefined|\[object|node:/);
  expect(kept()).toEqual(before);
});
