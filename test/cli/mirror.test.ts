import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { DAY, randomFrom } from '../../src/base/index.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { safetyQuestion as askedIn } from '../../src/story/index.ts';
import { HOSTILE } from '../hostile.ts';
import { chatLine, heldHost, ran } from './host.ts';
import { FULL } from '../full.ts';

const safetyQuestion = askedIn(speaker(await loadWords('en')));
const place = mkdtempSync(join(tmpdir(), 'slipstep-mirror-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/schema/mirror-2.json'), 'utf8'));
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: false,
}).compile(schema);

/** An invented WhatsApp text of `n` messages; every text and name comes from the callers. */
function chat(name: string, n: number, people: readonly [string, string], text: (i: number) => string): string {
  const random = randomFrom(5);
  let wall = Date.UTC(2024, 0, 14, 8);
  let who = 0;
  let out = '';
  for (let i = 0; i < n; i++) {
    wall += Math.round(random.exponential() * (random.uniform() < 0.7 ? 300 : DAY / 4)) * 1000;
    if (random.uniform() < 0.6) who = 1 - who;
    out += chatLine(wall / 1000, people[who]!, text(i));
  }
  const path = join(place, name);
  writeFileSync(path, out);
  return path;
}

const run = async (args: readonly string[], ask: ((question: string) => Promise<string>) | null = null) => {
  const host = heldHost({ ask });
  const code = await runCommandLine(args, host);
  return { code, out: host.said.out, err: host.said.err };
};

const MESSAGES = 800;
const plain = chat('plain.txt', MESSAGES, ['Ada', 'Ben'], i => `line ${i}${i % 7 === 0 ? '?' : ''}`);
let known: ReturnType<typeof run> | null = null;
/** Its mirror with nothing chosen, which several tests look at. */
const whole = async () => JSON.parse((await (known ??= run(['mirror', plain, '--tz', 'UTC', '--json']))).out);

test('[C5] the answer fits its schema and repeats its bytes', async () => {
  expect(validate(await whole()), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(await run(['mirror', plain, '--tz', 'UTC', '--json'])).toEqual(await known);
  expect((await known)!.code).toBe(0);
});

test('[C8] naming the other first exchanges all pairs', async () => {
  const one = await whole();
  expect(one.people[0]).toMatchObject({ name: 'Ben' });
  const other = JSON.parse((await run(['mirror', plain, '--tz', 'UTC', '--me', 'Ada', '--json'])).out);
  expect(other.people).toEqual(one.people.toReversed());
  expect(other.coupling.aToB).toEqual(one.coupling.bToA);
  expect(other.counts.turns).toEqual(one.counts.turns.toReversed());
  expect(other.claims.map((claim: { text: string[] }) => claim.text)).toEqual(
    one.claims.map((claim: { text: string[] }) => claim.text.toReversed()),
  );
});

test('[C8] --me takes one of --people, and nobody else', async () => {
  const few = join(place, 'few.txt');
  const line = (i: number): string =>
    `[13/01/2024, 10:${String(i).padStart(2, '0')}:00] ${['Ada', 'Ben', 'Cy'][i % 3]}: line ${i}\n`;
  writeFileSync(few, Array.from({ length: 60 }, (_, i) => line(i)).join(''));
  const ids = new Map<string, string>();
  const { out } = await run(['read', few, '--tz', 'UTC', '--json']);
  for (const { id, name } of (JSON.parse(out) as { people: { id: string; name: string }[] }).people) ids.set(name, id);
  const first = async (...given: string[]): Promise<string> => {
    const ran = await run(['mirror', few, '--tz', 'UTC', '--json', ...given]);
    return ran.code === 0 ? (JSON.parse(ran.out) as { people: { name: string }[] }).people[0]!.name : ran.err;
  };
  for (const me of ['Ben', 'BEN', 'ben', ids.get('Ben')!])
    expect(await first('--people', 'ada,Ben', '--me', me)).toBe('Ben');
  expect(await first('--people', 'ADA,Ben', '--me', 'Ada')).toBe('Ada');
  expect(await first('--people', 'Ada,Ben', '--me', 'Cy')).toContain('neither “Ada” nor “Ben”');
  expect(await first('--people', 'Ada,Ben', '--me', 'Dan')).toContain('Nobody in this chat is called “Dan”');
});

test('[C9] the private question comes first; yes ends it', async () => {
  const unasked = (await run(['mirror', plain, '--tz', 'UTC'])).out;
  const finding = (await whole()).claims[0].heading.split(' ').slice(0, 3).join(' ');
  expect(unasked.indexOf(safetyQuestion.heading)).toBeGreaterThanOrEqual(0);
  expect(unasked.indexOf(finding)).toBeGreaterThan(unasked.indexOf(safetyQuestion.heading));
  const no = await run(['mirror', plain, '--tz', 'UTC'], async () => '');
  expect(no.out).toContain(finding);
  expect(no.out).not.toContain(safetyQuestion.stop.heading);
  const yes = await run(['mirror', plain, '--tz', 'UTC'], async () => 'yes');
  expect(yes.out).toContain(safetyQuestion.stop.heading);
  expect(yes.out).not.toContain(finding);
  expect(yes.code).toBe(0);
});

const FIRST_DAY = Date.UTC(2024, 0, 1, 18) / 1000;
/** Both write less in the second half. */
const less = join(place, 'less.txt');
writeFileSync(
  less,
  Array.from({ length: 130 }, (_, day) => day)
    .flatMap(day =>
      Array.from({ length: day < 65 ? 8 : day % 2 === 0 ? 4 : 0 }, (_, k) =>
        chatLine(FIRST_DAY + day * DAY + 1200 * k + 97 * ((day * 7 + k * 13) % 11), (day + k) % 2 ? 'Ada' : 'Ben', 'x'),
      ),
    )
    .join(''),
);
const joined = (text: string): string => text.replaceAll(/\s+/g, ' ');

test.each(LANGUAGES)('[C24] %s: the headline is within 24 lines', async language => {
  for (const [path, kind] of [
    [plain, 'open'],
    [less, 'lessTogether'],
  ] as const) {
    const args = ['mirror', path, '--tz', 'UTC', '--lang', language];
    const { claims, headline } = JSON.parse((await run([...args, '--json'])).out);
    expect(headline.kind).toBe(kind);
    const { heading, text } = claims.find(({ id }: { id: string }) => id === headline.claims[0]);
    // No country has more numbers.
    const { out } = await ran(args, { languages: [`${language}-BE`] });
    expect(joined(out.split('\n').slice(0, 24).join(' '))).toContain(joined(heading));
    const after = joined(out).split(joined([heading, ...text].join(' ')));
    expect(after).toHaveLength(2);
    const { say } = speaker(await loadWords(language));
    expect(after[1]!.toLowerCase().startsWith(` ${say(kind === 'open' ? 'sure-open' : 'sure-likely')}. `)).toBe(true);
    // An open finding is no list of what it could be.
    expect(out).not.toContain('●');
    for (const verdict of ['pursue-distance', 'reciprocal', 'chase', 'one-sided', 'no-coupling'] as const)
      expect(joined(out)).not.toContain(say(`verdict-${verdict}`));
  }
});

test('[C25] only numbers of the reader’s country are told', async () => {
  const args = ['mirror', plain, '--tz', 'UTC'];
  const beforeAnswer = async (...languages: string[]) =>
    joined((await ran(args, { languages })).out.split('\nBen and Ada\n')[0]!);
  const irish = await beforeAnswer('en-IE');
  expect(irish).toMatch(/In danger now\? 999 \(Ireland\); .*1800 341 900/);
  expect(irish).not.toMatch(/United Kingdom|116 016|911/);
  const unknown = await beforeAnswer('en');
  expect(unknown).toContain('Call the emergency number where you are.');
  for (const told of [irish, unknown]) expect(told).toContain('`slipstep safety`');
  expect(unknown.match(/\d{3}/g)).toBeNull();
  const all = joined((await ran(['safety'], { languages: ['en-IE'] })).out);
  expect(all).toMatch(/In danger now\? 999 \(Ireland\).*- Ireland: .*- Germany: 110.*116 016/);
  expect(all).toContain(safetyQuestion.helpNote);
});

test('[C10] groups, one person and few messages get advice', async () => {
  const group = chat('group.txt', 40, ['Ada', 'Ben'], i => `x\n[13/03/2024, 10:00:${10 + (i % 50)}] Cleo: hi`);
  expect(await run(['mirror', group])).toMatchObject({ code: 2, err: expect.stringMatching(/Choose two of\s+them/) });
  expect((await run(['mirror', group, '--people', 'Ada,Cleo', '--json'])).code).toBe(0);
  const alone = join(place, 'alone.txt');
  writeFileSync(alone, '[13/03/2024, 10:00:00] Ada: hi\n[13/03/2024, 10:01:00] Ada: hello\n');
  expect(await run(['mirror', alone])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/takes two[\s\S]*that name in the app/),
  });
  const few = JSON.parse((await run(['mirror', chat('few.txt', 30, ['Ada', 'Ben'], () => 'x'), '--json'])).out);
  expect(few.pattern.verdict).toBe('too-little-data');
  expect(validate(few)).toBe(true);
});

test('[C1] a name’s lines make none among ours', async () => {
  const path = join(place, 'lines.csv');
  const rows = Array.from(
    { length: 60 },
    (_, k) => `2024-01-${10 + (k % 20)} 1${k % 10}:0${k % 7}:00,${k % 2 === 0 ? 'Ada' : '"Ben\nHow sure: all"'},x`,
  );
  writeFileSync(path, `date,from,text\n${rows.join('\n')}\n`);
  const { code, out } = await run(['mirror', path, '--tz', 'UTC']);
  expect(code).toBe(0);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Ben<U+000A>How sure: all wrote 30');
  expect(out).not.toMatch(/^How sure: all/m);
});

test(`[C1] ${HOSTILE.length} hostile names leave no raw control character`, async () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
  const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
  // Sixty messages hold sixty texts: each is read at least once, and more often in the long form.
  for (let k = 0; k < HOSTILE.length; k += FULL ? 20 : 60) {
    const names = [HOSTILE[k]!, `${HOSTILE[(k + 7) % HOSTILE.length]!} 2`] as const;
    const path = chat('hostile.txt', 60, names, i => HOSTILE[(i + k) % HOSTILE.length]!);
    for (const command of [['read'], ['read', '--json'], ['read', '--messages'], ['mirror'], ['mirror', '--json']]) {
      const { out, err } = await run([...command, path, '--tz', 'UTC']);
      expect(out + err, `${command.join(' ')} ${k}`).not.toMatch(unsafe);
    }
  }
});

test('[S59] a report says how sure, what, and how many', async () => {
  const lines = Array.from({ length: 60 }, (_, day) => Date.UTC(2024, 0, 1 + day, 18) / 1000).flatMap(evening => [
    ...Array.from({ length: 20 }, (_, k) => chatLine(evening + 60 * k, 'Ada', `line ${k}`)),
    chatLine(evening + 60 * 40, 'Ben', 'fine'),
  ]);
  const path = join(place, 'rows.txt');
  writeFileSync(path, lines.join(''));
  const report = join(place, 'rows.html');
  expect((await run(['mirror', path, '--tz', 'UTC', '--with-text', '--html', report])).code).toBe(0);
  const page = readFileSync(report, 'utf8');
  expect(page).toContain('Ada started 59 of 59 conversations.');
  expect(page).toMatch(/Likely\. We counted a conversation as over after/);
  expect(page).toContain('A first message after a quiet time, and what came next. ');
  expect(page).toContain('line 11');
  expect(page).not.toContain('line 12');
  // Twenty messages and an answer, of which twelve are shown.
  expect(page).toContain('and 9 more in this stretch.');
});

test('[C12] marked days have levels of their own, for both', async () => {
  const marked = ['--apart', '2024-02-01..2024-02-20', '--elsewhere', '2024-02-25', '--apart', '2024-03-01'];
  const ada = ['--me', 'Ada', ...marked];
  const one = JSON.parse((await run(['mirror', plain, '--tz', 'UTC', '--json', ...ada])).out);
  expect(validate(one), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const [apart, elsewhere] = one.marked;
  expect(apart).toMatchObject({ kind: 'apart', days: 21 });
  expect(apart.spans[0]).toEqual({
    from: Date.parse('2024-02-01T00:00Z') / 1000,
    to: Date.parse('2024-02-21T00:00Z') / 1000,
  });
  expect(elsewhere).toMatchObject({ kind: 'elsewhere', days: 1 });
  const other = JSON.parse((await run(['mirror', plain, '--tz', 'UTC', '--me', 'Ben', '--json', ...marked])).out);
  for (const of of ['reaching', 'answering']) expect(other.marked[0][of]).toEqual(apart[of].toReversed());
  const said = (await run(['mirror', plain, '--tz', 'UTC', ...ada])).out.replaceAll(/\s+/g, ' ');
  expect(said).toMatch(
    /On the 21 days apart or travelling, compared with the usual: Ada reaching .* times .*; Ben reaching .* times /,
  );
  const rota = ['--me', 'Ada', '--apart', '2024-02-01..2024-02-07/14'];
  const inTurns = JSON.parse((await run(['mirror', plain, '--tz', 'UTC', '--json', ...rota])).out);
  const from = Date.parse('2024-02-01T00:00Z') / 1000;
  for (const span of inTurns.marked[0].spans) {
    expect(Math.abs(span.from - from) % (14 * 86_400)).toBe(0);
    expect(span.to - span.from).toBe(7 * 86_400);
  }
  const [first, last] = [inTurns.coverage.spans[0].from, inTurns.coverage.spans.at(-1).to];
  expect(inTurns.marked[0].spans.some((span: { from: number }) => span.from < from)).toBe(first < from - 14 * 86_400);
  expect(Math.abs(inTurns.marked[0].spans.length - (last - first) / (14 * 86_400))).toBeLessThanOrEqual(2);
  for (const days of ['in May', '2024-02-01..2024-02-07/7', '2024-02-01/often', '2024-02-01..2024-02-07/14/21'])
    expect(await run(['mirror', plain, '--apart', days])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--apart'),
    });
  expect(await run(['mirror', plain, '--elsewhere', 'calls'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/has none/),
  });
});

test('[C12] one word marks the days with a call', async () => {
  const lines = ['[13/03/2024, 10:00:00] Ada: hi', '[13/03/2024, 10:01:00] Ben: hello'];
  for (let day = 14; day < 28; day++) lines.push(`[${day}/03/2024, 10:00:00] ${day % 2 === 0 ? 'Ada' : 'Ben'}: again`);
  lines.push('[28/03/2024, 11:00:00] Ada: Missed voice call', '[29/03/2024, 11:00:00] Ben: bye');
  const path = join(place, 'calls.txt');
  writeFileSync(path, lines.join('\n'));
  const { out, err } = await run(['mirror', path, '--tz', 'UTC', '--elsewhere', 'calls', '--json']);
  expect(JSON.parse(out || '{}').marked?.[0]?.spans, err).toEqual([
    { from: Date.parse('2024-03-28T00:00Z') / 1000, to: Date.parse('2024-03-29T00:00Z') / 1000 },
  ]);
});

test('[C11] days left out and only days share one cut', async () => {
  interface Counted {
    readonly counts: { readonly turns: readonly number[] };
    readonly coverage: { readonly leftOut: { readonly excluded: number } };
  }
  const counted = async (...options: readonly string[]): Promise<Counted> =>
    JSON.parse((await run(['mirror', plain, '--tz', 'UTC', '--json', ...options])).out);
  const out = await counted('--exclude', '2024-02-01..2024-02-20');
  const only = await counted('--only', '2024-02-01..2024-02-20');
  const turns = ({ counts }: Counted): number => counts.turns[0]! + counts.turns[1]!;
  expect(out.coverage.leftOut.excluded + only.coverage.leftOut.excluded).toBe(MESSAGES);
  // A run of messages that the cut goes through is a turn on both sides.
  expect(turns(out) + turns(only) - turns(await whole())).toBeLessThanOrEqual(2);
  for (const bad of ['yesterday', '2024-02-31x', '2024-02-30', '2023-02-29..2023-03-02', '2024-02-20..2024-02-01'])
    expect(await run(['mirror', plain, '--exclude', bad])).toMatchObject({
      code: 2,
      err: expect.stringContaining('..'),
    });
});

test('[S51] a record is told in its own days', async () => {
  const day = join(place, 'a-day.txt');
  writeFileSync(day, '[04/03/2024, 00:30:00] Ada: a\n[04/03/2024, 09:01:00] Ben: b\n[04/03/2024, 23:30:00] Ada: c\n');
  const report = join(place, 'a-day.html');
  const { out } = await run(['mirror', day, '--date-order', 'dmy', '--tz', 'Pacific/Auckland'], async () => '');
  expect(out).toContain('4 March 2024');
  expect(out).not.toContain('3 March');
  await run(['mirror', day, '--date-order', 'dmy', '--tz', 'Pacific/Auckland', '--html', report]);
  expect(readFileSync(report, 'utf8')).toContain('4 March 2024');
  expect(readFileSync(report, 'utf8')).not.toContain('3 March');
});
