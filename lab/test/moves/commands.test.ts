import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import {
  place,
  CANARY,
  fits,
  START,
  chat,
  run,
  at,
  before,
  type Planned,
  plan,
  planned,
  checking,
} from '../../../test/moves/told-plans.ts';
import { DAY, WEEK } from '../../../src/base/index.ts';
import { runCommandLine } from '../../../src/cli/main.ts';
import { assignmentOf } from '../../../src/moves/index.ts';
import { BANNED } from '../../../src/words/inside.ts';
import { synthesise } from '../../simulators/index.ts';
import { chatLine, heldHost } from '../../../test/cli/host.ts';

afterAll(() => {
  // Plans and calendar files that were written, beside the chats they were made from.
  const written = readdirSync(place).filter(name => !name.endsWith('.txt'));
  for (const name of written) expect(readFileSync(join(place, name), 'utf8'), name).not.toContain(CANARY);
  rmSync(place, { recursive: true, force: true });
});
afterEach(() => vi.useRealTimers());

test('[MV21] a plan’s seed decides nothing that is shown', async () => {
  const said = ({ path, out }: Planned, seed: number): readonly [string, Record<string, unknown>] => {
    const { plan, seed: _, ...shown } = JSON.parse(readFileSync(path, 'utf8'));
    expect(plan.seed).toBe(seed);
    return [out.replaceAll(/\s+/g, ' ').replaceAll(path, ''), shown];
  };
  const three = said(await planned('--guess', 'more'), 3);
  expect(said(await plan('four.json', '4', '--guess', 'more'), 4)).toEqual(three);
});

test('[MV31] --silent counts the last weeks as silence', async () => {
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  const { plan } = JSON.parse(readFileSync(path, 'utf8'));
  const drawn = assignmentOf(plan);
  const quiet = chat('quiet.txt', START, 10, week => (drawn[week] === 1 ? 6 : 2));
  at(START + 13 * WEEK);
  const check = checking(quiet, path);
  const values = ({ weeks }: { readonly weeks: readonly { readonly value: number | null }[] }) =>
    weeks.slice(10).map(({ value }) => value);
  const [missing, silent] = [await check(), await check('--silent')];
  expect(values(missing)).toEqual([null, null]);
  expect(values(silent)).toEqual([0, 0]);
  expect([missing.used, silent.used]).toEqual([10, 12]);
  expect(silent.text[0]).toMatch(/^You said that nobody wrote after 1[56] March 2025\. Those days count as silence\.$/);
  expect(silent.silentFrom).toBeLessThan(START + 10 * WEEK);
  expect('silentFrom' in missing).toBe(false);
  // Of a record that reaches the end nothing is said, and nothing changes.
  const whole = chat('whole.txt', START, 13, () => 1);
  const answers = await Promise.all(
    [[], ['--silent']].map(more => run('check', before, whole, '--plan', path, '--json', ...more)),
  );
  expect(answers[1]!.out).toBe(answers[0]!.out);
});

test('[MV9] a check reads in its plan’s zone', async () => {
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  const file = JSON.parse(readFileSync(path, 'utf8'));
  const east = join(place, 'east.json');
  writeFileSync(east, JSON.stringify({ ...file, plan: { ...file.plan, zone: 'Asia/Tokyo', start: START - 9 * 3600 } }));
  at(START + 13 * WEEK);
  const later = chat('zoned.txt', START, 13, () => 1);
  const check = async (...more: readonly string[]) => {
    const host = heldHost();
    await runCommandLine(['check', before, later, '--date-order', 'dmy', '--plan', east, '--json', ...more], host);
    return host.said;
  };
  const [plain, same, other] = [await check(), await check('--tz', 'Asia/Tokyo'), await check('--tz', 'UTC')];
  expect(plain.out).toBe(same.out);
  expect(other.out).not.toBe(same.out);
  for (const { err } of [plain, same]) expect(err).not.toMatch(/assumed|midnight/);
  expect(other.err.replaceAll(/\s+/g, ' ')).toContain('The weeks of the plan begin at midnight in Asia/Tokyo');
});

test('[MV9] an assumed zone is said', async () => {
  at(START - 2 * DAY);
  for (const args of [['forecast'], ['plan', '--out', join(place, 'unzoned.json')]]) {
    const host = heldHost();
    const [command, ...more] = args;
    const words = ['--date-order', 'dmy', '--move', 'small-bids', '--by', 'Ben', '--weeks', '2', '--json'];
    await runCommandLine([command!, before, ...words, ...more], host);
    expect(host.said.err.replaceAll(/\s+/g, ' '), command).toContain('We assumed the time zone is');
  }
});

test('[MV9] --same finds a person under a new name', async () => {
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  at(START + 13 * WEEK);
  const later = chat('renamed-not.txt', START, 13, () => 1);
  const renamed = join(place, 'renamed.txt');
  const both = [before, later].map(one => readFileSync(one, 'utf8')).join('');
  writeFileSync(renamed, both.replaceAll('] Ben:', '] Benny:'));
  const came = async (...files: readonly string[]) => {
    const { code, out, err } = await run('check', ...files, '--plan', path, '--json');
    expect(code, err).toBe(0);
    const { weeks, means, people } = JSON.parse(out);
    return { weeks, means, people };
  };
  const plain = await came(before, later);
  expect(await came(before, renamed, '--same', 'Ben=Benny')).toEqual(plain);
  expect(await came(renamed, '--same', 'Ben=Benny')).toEqual(plain);
  // Nobody is taken for somebody else without that word, and what to say is said.
  const refused = await run('check', renamed, '--plan', path);
  expect(refused).toMatchObject({ out: '', err: expect.stringContaining('--same "Ben=…"') });
  expect(refused.code).not.toBe(0);
});

test('[MV8] [MV9] a second try is checked on its own weeks', async () => {
  const { path: one } = await planned('--guess', 'more', '--outcome', 'openings');
  const drawn = assignmentOf(JSON.parse(readFileSync(one, 'utf8')).plan);
  const first = chat('first.txt', START, 13, week => (drawn[week] === 1 ? 3 : 1));
  at(START + 13 * WEEK - DAY);
  const two = join(place, 'second.json');
  const args = ['plan', before, first, '--move', 'self-soothing', '--by', 'both', '--out', two, '--seed', '5'];
  const { code, err, out } = await run(...args, '--weeks', '16', '--guess', 'same');
  expect(code, err).toBe(0);
  const file = JSON.parse(readFileSync(two, 'utf8'));
  expect(file.plan).toMatchObject({ by: 'both', start: START + 13 * WEEK, design: { weeks: 16 } });
  // Nothing was named: what would notice most is looked at, and it is said.
  expect(file.outcomes.map((row: { notices: number }) => row.notices)).toEqual(
    file.outcomes.map((row: { notices: number }) => row.notices).toSorted((p: number, q: number) => q - p),
  );
  expect(file.plan.outcome).toBe(file.outcomes[0].outcome);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('You didn’t say what to look at');
  const second = chat('second.txt', START + 13 * WEEK, 17, () => 2);
  at(START + 30 * WEEK);
  const checked = async (...more: string[]) => JSON.parse((await run('check', before, first, second, ...more)).out);
  const old = await checked('--plan', one, '--json');
  const fresh = await checked('--plan', two, '--json');
  expect(old).toMatchObject({ state: 'done', came: 'more', used: 12 });
  expect(fresh).toMatchObject({ state: 'done', came: 'ordinary', guess: 'same', used: 16 });
  expect(fresh.weeks[0].from).toBe(START + 13 * WEEK);
  // Days left out are no record: their week goes, and its pair with it.
  const away = await checked('--plan', two, '--exclude', '2025-04-07..2025-04-13', '--json');
  expect(away).toMatchObject({
    used: 14,
    weeks: expect.arrayContaining([expect.objectContaining({ from: START + 13 * WEEK, value: null })]),
  });
});

test('[MV11] [MV12] forecasts fit their schema and say what-if', async () => {
  const { turns } = synthesise({ simulator: 'sessions', plant: 'pursue-distance', days: 90, volume: 0.5 }, 3);
  const lines = Array.from(turns.start, (at, i) => chatLine(at, turns.actor[i] === 0 ? 'Ada' : 'Ben', CANARY));
  const dance = join(place, 'dance.txt');
  writeFileSync(dance, lines.join(''));
  const short = chat('short.txt', START - 3 * WEEK, 3, () => 1.5);
  const told = async (path: string, move: string, ...more: readonly string[]): Promise<string> =>
    (await run('forecast', path, '--move', move, '--weeks', '2', ...more)).out;
  expect(await told(dance, 'warm-break', '--by', 'Ada', '--guess', 'less')).toMatch(/^The guess: less/m);
  expect(await told(short, 'staying-present', '--by', 'Ada')).toMatch(/^You made no guess first/m);
  const valid = fits('forecast');
  // Both together, which takes twice as long, in the long form.
  const by = 'both';
  const first = await told(dance, 'warm-break', '--by', by, '--json');
  expect(await told(dance, 'warm-break', '--by', by, '--json')).toBe(first);
  for (const { out, is, guess = null } of [
    { out: first, is: true },
    { out: await told(short, 'warm-break', '--by', 'Ada', '--guess', 'less', '--json'), is: false, guess: 'less' },
    { out: await told(before, 'staying-present', '--by', 'Ada', '--json'), is: false },
  ]) {
    const answer = JSON.parse(out);
    expect(valid(answer), JSON.stringify(valid.errors)).toBe(true);
    expect(answer).toMatchObject({ label: 'what-if', told: is, guess });
    expect(answer.text.join(' ')).not.toMatch(BANNED.en);
  }
});
