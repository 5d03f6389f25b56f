import { expect, test } from 'vitest';
import { drawCoverage } from '../../src/cli/report/coverage.ts';
import { coverageLines, type RecordChannel } from '../../src/story/index.ts';
import { loadWords, type Speaker, speaker } from '../../src/words/index.ts';

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

test('[S18] what each file can know is said in one line each, then what a blank means', () => {
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

test('[S18] the strip stands on the axis of the picture above it, and says the same in words', () => {
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
