import { expect, test } from 'vitest';
import { drawCoverage } from '../../src/cli/report/coverage.ts';
import { reportPage } from '../../src/cli/report/page.ts';
import { coverageLines, mirror, type RecordChannel, tellPlain } from '../../src/story/index.ts';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { datesBetween, loadWords, message, type Speaker, speaker } from '../../src/words/index.ts';
import { spanOf } from '../../web/controls/say.ts';
import { recordsOf } from '../turns/records.ts';

const english = speaker(await loadWords('en'));
const said = (channels: readonly RecordChannel[], { say }: Speaker = english): readonly string[] =>
  coverageLines(channels).map(line => line.map(text => say(text)).join(' '));

const channel = (change: Partial<RecordChannel> = {}): RecordChannel => ({
  file: 'a.txt',
  format: 'whatsapp',
  app: 'WhatsApp',
  days: { from: '2024-01-15', to: '2024-03-03' },
  cappedAt: null,
  disappearing: 'unknown',
  timers: [],
  calls: 0,
  callDays: [],
  ...change,
});

test('[S18] each file has a line, then what blanks mean', () => {
  expect(said([])).toEqual([]);
  expect(said([channel()])).toEqual(['WhatsApp covers 15 January to 3 March 2024.', english.say('covers-blank')]);
  const [first, second, third] = said([
    channel({ cappedAt: 39_950, callDays: ['2024-02-01'], calls: 2 }),
    channel({ timers: [{ from: '2024-02-01', to: null }], disappearing: 'on' }),
    channel({ app: 'Signal', days: null }),
  ]);
  expect(first).toMatch(/^WhatsApp 1 covers .* 39,950 messages.* calls on 1 day\.$/);
  expect(second).toMatch(
    /^WhatsApp 2 covers .* on from 1 February 2024 to the end\. What disappeared is a missing page/,
  );
  expect(third).toBe('Signal has nothing of this conversation.');
});

test.each([
  ['en', 'Ada and Ben\n4 March 2024, 1 day on record\n', 'WhatsApp covers 4 March 2024.'],
  ['de', 'Ada und Ben\n4. März 2024, 1 Tag aufgezeichnet\n', 'WhatsApp: 4. März 2024.'],
  ['es', 'Ada y Ben\nel 4 de marzo de 2024, 1 día con registro\n', 'WhatsApp: el 4 de marzo de 2024.'],
] as const)('[S42] %s: a chat of one day has one date', async (language, head, covers) => {
  const words = speaker(await loadWords(language));
  const at = Date.UTC(2024, 2, 4, 9) / 1000;
  const one = channel({ days: { from: '2024-03-04', to: '2024-03-04' } });
  const entries = [
    { at, from: 0 },
    { at: at + 60, from: 1 },
  ];
  const found = mirror(toTurns(recordsOf(entries), [0, 1], cuts.usual), { origin: { channels: [one] } }, 1);
  const told = {
    ...found,
    people: [
      { id: 'a', name: 'Ada' },
      { id: 'b', name: 'Ben' },
    ] as const,
  };
  const plain = tellPlain(told, words);
  expect(plain.startsWith(head)).toBe(true);
  expect(plain).toContain(covers);
  const said = [plain, reportPage({ mirror: told, words, account: [], moments: null })];
  // Neither the head, nor how sure, nor what it cannot show.
  for (const text of said) expect(text).not.toMatch(/\b0 (days|Tage|días)\b/);
  // A record of nothing covers nothing.
  const none = mirror(toTurns(recordsOf([]), [0, 1], cuts.usual), {}, 1);
  expect(none.limits.map(({ text }) => text)).toContainEqual(message('limit-short', { count: 0 }));
});

test('[S42] two of a group have all days on record', async () => {
  const words = speaker(await loadWords('en'));
  const on = (month: number, day: number, from: number) => ({ at: Date.UTC(2024, month, day, 9) / 1000, from });
  const entries = [on(0, 4, 2), on(1, 1, 0), on(1, 2, 1), on(5, 30, 2)];
  const turns = toTurns(recordsOf(entries, 3), [0, 1], cuts.usual);
  const found = mirror(turns, {}, 1);
  const head = '4 January to 30 June 2024, 178 days on record';
  expect(tellPlain(found, words).split('\n')[1]).toBe(head);
  expect(reportPage({ mirror: found, words, account: [], moments: null })).toContain(`2 messages, ${head}.`);
});

test.each([
  ['en', '3 messages: 4 March 2024.', 'in use: 4 March 2024.', '4 March 2024'],
  ['de', '3 Nachrichten: 4. März 2024.', 'selbst: 4. März 2024.', '4. März 2024'],
  ['es', '3 mensajes: el 4 de marzo de 2024.', 'activados: el 4 de marzo de 2024.', 'el 4 de marzo de 2024'],
] as const)('[S42] %s: alone, timer and span: one day is one', async (language, alone, timer, span) => {
  const words = speaker(await loadWords(language));
  const at = Date.UTC(2024, 2, 4, 9) / 1000;
  expect(words.say('yours-alone-stands', { count: 3, dates: datesBetween(at, at + 60) })).toBe(alone);
  const day = { from: '2024-03-04', to: '2024-03-04' };
  expect(said([channel({ timers: [day], disappearing: 'on' })], words)[0]).toContain(timer);
  expect(spanOf(words, at, at + 60)).toBe(span);
});

test('[S18] the strip stands on its picture’s axis, in words', () => {
  const at = (day: string): number => Date.parse(day) / 1000;
  const frame = { width: 1000, left: 0, right: 1000, start: at('2024-01-01'), end: at('2024-01-11') };
  const drawn = drawCoverage(
    [
      channel({
        days: { from: '2024-01-02', to: '2024-01-05' },
        timers: [{ from: '2024-01-03', to: '2024-01-04' }],
        callDays: ['2024-01-04'],
        app: '<b>',
      }),
    ],
    english,
    frame,
  )!.markup;
  expect(drawn).toContain('class="known" x="100.0" y="16" width="400.0"');
  expect(drawn).toContain('class="timer" x="200.0" y="15" width="100.0"');
  expect(drawn).toContain('M300.0 22v4');
  expect(drawn).not.toContain('<b>');
  expect(drawn).toContain('A gap is a missing page, not a silence.');
  expect(drawCoverage([], english, frame)).toBe(null);
});
