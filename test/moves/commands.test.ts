import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { place, CANARY, fits, START, chat, run, answering, at, before, plan, planned, checking } from './told-plans.ts';
import { DAY, WEEK } from '../../src/base/index.ts';
import { assignmentOf } from '../../src/moves/index.ts';
import { safetyQuestion } from '../../src/story/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';
import { ran } from '../cli/host.ts';
import { FULL } from '../full.ts';

afterAll(() => {
  // Plans and calendar files that were written, beside the chats they were made from.
  const written = readdirSync(place).filter(name => !name.endsWith('.txt'));
  for (const name of written) expect(readFileSync(join(place, name), 'utf8'), name).not.toContain(CANARY);
  rmSync(place, { recursive: true, force: true });
});
afterEach(() => vi.useRealTimers());
const show = async (path: string) => (await ran(['plan', '--show', path])).out;

test('[MV8] an unwritable calendar is refused before the plan', async () => {
  at(START - 2 * DAY);
  const path = join(place, 'never.json');
  const words = ['--move', 'small-bids', '--by', 'Ben', '--seed', '3', '--out', path];
  for (const ics of [before, path, join(place, 'no-folder', 'weeks.ics')])
    expect(await run('plan', before, ...words, '--ics', ics)).toMatchObject({ code: 2, out: '' });
  expect(existsSync(path)).toBe(false);
});

test('[MV8] a plan fits its schema and repeats its bytes', async () => {
  const { path } = await planned('--guess', 'more');
  const { path: other } = await plan('two.json', '3', '--guess', 'more', '--ics', join(place, 'two.ics'));
  expect(readFileSync(other)).toEqual(readFileSync(path));
  const valid = fits('plan');
  const file = JSON.parse(readFileSync(path, 'utf8'));
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  expect(file.plan).toMatchObject({ start: START, by: 'b', zone: 'UTC', design: { kind: 'week-pairs', weeks: 12 } });
  const last = [...readFileSync(before, 'utf8').matchAll(/, ([\d:]{8})\]/g)].at(-1)![1];
  expect(new Date(1000 * file.plan.ended).toISOString()).toBe(`2025-01-05T${last}.000Z`);
  expect(readFileSync(join(place, 'two.ics'), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(12);
  expect(await run('plan', before, '--move', 'small-bids', '--by', 'Ben', '--out', path)).toMatchObject({ code: 2 });
  expect(
    await run(
      'plan',
      before,
      '--move',
      'small-bids',
      '--by',
      'Ben',
      '--out',
      join(place, 'x'),
      '--start',
      '2024-01-01',
    ),
  ).toMatchObject({ code: 2, err: expect.stringContaining('before it begins') });
  const never = ['--move', 'small-bids', '--by', 'Ben', '--out', join(place, 'x'), '--start', '2999-02-29'];
  expect(await run('plan', before, ...never)).toMatchObject({ code: 2, err: expect.stringContaining('is not one') });
});

test('[MV8] plan says each design’s power, and no week', async () => {
  const { out } = await planned('--guess', 'more');
  expect(out.replaceAll(/\s+/g, ' ')).toMatch(
    /Two weeks and a look: takes 14 days. If it rose by half, 0 of 100 such trials would show it\. If it doubled, 0\./,
  );
  expect(out).not.toMatch(/This week:/);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('from 6 January 2025 until 30 March 2025.');
  expect(out).not.toMatch(BANNED.en);
});

test('[MV1] --show tells the current week alone', async () => {
  const { path } = await planned('--guess', 'more');
  at(START - 2 * DAY);
  expect(await show(path)).toContain('hasn’t started');
  const { plan } = JSON.parse(readFileSync(path, 'utf8'));
  for (const week of [0, 5, 11]) {
    at(START + week * WEEK + DAY);
    const told = (await show(path)).replaceAll(/\s+/g, ' ');
    expect(told).toContain(`Week ${week + 1} of 12`);
    expect(told.includes('This week: with the step')).toBe(assignmentOf(plan)[week] === 1);
  }
  at(START + 12 * WEEK);
  expect(await show(path)).toContain('is over');
});

test('[MV9] [MV18] a check tells what came, only afterwards, of both', async () => {
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  const { plan } = JSON.parse(readFileSync(path, 'utf8'));
  const drawn = assignmentOf(plan);
  const valid = fits('check');
  const early = chat('early.txt', START, 5, () => 3);
  at(START + 5 * WEEK);
  const running = JSON.parse((await run('check', before, early, '--plan', path, '--json')).out);
  expect(valid(running), JSON.stringify(valid.errors)).toBe(true);
  expect(running).toMatchObject({ state: 'running' });
  // Its last day, and not the first after it.
  expect(running.text[0]).toContain('until 30 March 2025.');
  expect((await run('check', before, early, '--plan', path, '--lapsed', `${drawn.indexOf(0) + 1}`)).code).toBe(0);
  at(START + 13 * WEEK);
  const later = chat('later.txt', START, 13, week => (drawn[week] === 1 ? 3 : 1));
  const [forgotten, without] = [drawn.indexOf(1), drawn.indexOf(0)];
  const lapsed = (week: number) => run('check', before, later, '--plan', path, '--json', '--lapsed', `${week + 1}`);
  // A week without the step had nothing to forget in it; while the try runs, that would tell the week.
  expect(await lapsed(without)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(`week ${without + 1},`),
  });
  const { out } = await lapsed(forgotten);
  const done = JSON.parse(out);
  expect(valid(done), JSON.stringify(valid.errors)).toBe(true);
  expect(done).toMatchObject({ state: 'done', came: 'more', guess: 'more', used: 12 });
  expect(done.weeks.map((week: { lapsed: boolean }) => week.lapsed).indexOf(true)).toBe(forgotten);
  expect(done.text.join(' ')).not.toMatch(BANNED.en);
  const about = (one: string, other: string): readonly string[] =>
    done.text
      .filter((line: string) => line.includes(one) && !line.includes(other))
      .map((line: string) => line.replaceAll(one, '@').replaceAll(/[\d.]+/g, '#'));
  expect(about('Ada', 'Ben').length).toBeGreaterThan(1);
  expect(about('Ada', 'Ben')).toEqual(about('Ben', 'Ada'));
  expect(done.foretold === null || done.foretold.weeks.length === 12).toBe(true);
  expect(done.coupling).not.toBeNull();
});

test('[MV9] a record that ends early asks for an export', async () => {
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  at(START + 13 * WEEK);
  const { code, out } = await run('check', before, '--plan', path, '--json');
  expect(code).toBe(0);
  const { text } = JSON.parse(out) as { readonly text: readonly string[] };
  expect(text[0]).toMatch(/^Your chat ends on 5 January 2025, before .* Bring a new export/);
  expect(text[1]).toContain('--silent');
  expect(text.join(' ')).not.toContain('a second app');
});

test('[MV32] days left out of a try are counted', async () => {
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  at(START + 13 * WEEK);
  const later = chat('left-out.txt', START, 13, () => 1);
  const check = checking(later, path);
  // Of the days from the plan’s first on alone: five before it are no days of the try.
  const less = await check('--exclude', '2025-01-01..2025-01-08');
  expect(less.leftOut).toBe(3 * DAY);
  expect(less.text[1]).toBe('Of these weeks 3 days in all were left out, as you asked. That can change what comes.');
});

test('[C9] yes to the private question leaves no plan', async () => {
  const { stop, heading } = safetyQuestion(speaker(await loadWords('en')));
  const step = ['--move', 'small-bids', '--by', 'Ben', '--guess', 'more', '--weeks', '2'];
  const { path } = await planned('--guess', 'more', '--outcome', 'openings');
  const out = join(place, 'asked.json');
  const later = chat('asked.txt', START, 13, () => 1);
  const told = [
    ...(FULL ? [{ args: ['forecast', before, ...step], finding: 'A what-if over', now: START - 2 * DAY }] : []),
    { args: ['plan', before, ...step, '--out', out], finding: 'What we’ll look at', now: START - 2 * DAY },
    { args: ['check', before, later, '--plan', path], finding: 'We looked at', now: START + 13 * WEEK },
  ];
  for (const { args, finding, now } of told) {
    at(now);
    const yes = await answering(async () => 'yes', ...args);
    expect(yes, args[0]).toMatchObject({ code: 0, out: expect.stringContaining(stop.heading) });
    expect(yes.out, args[0]).not.toContain(finding);
    expect(existsSync(out), args[0]).toBe(false);
    const no = await answering(async () => '', ...args);
    expect(no.out.indexOf(finding), args[0]).toBeGreaterThan(no.out.indexOf(heading));
    expect(no.out, args[0]).not.toContain(stop.heading);
    rmSync(out, { force: true });
  }
  at(START + 5 * WEEK);
  expect((await run('check', before, '--plan', path)).out).not.toContain(heading);
});

test('[MV9] what is no plan is refused', async () => {
  const path = join(place, 'no-plan.json');
  for (const text of ['', '{', '{}', 'null', '{"schema":"plan/2"}']) {
    writeFileSync(path, text);
    expect(await run('check', before, '--plan', path)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no plan'),
    });
  }
});
