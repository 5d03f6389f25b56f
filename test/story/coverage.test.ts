import { expect, test } from 'vitest';
import { drawCoverage } from '../../src/cli/report/coverage.ts';
import { coverageLines, de, en, type RecordChannel } from '../../src/story/index.ts';

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
  expect(coverageLines([])).toEqual([]);
  expect(coverageLines([channel()])).toEqual([
    'WhatsApp speaks from 15 January 2024 to 3 March 2024.',
    en.coverage.blank(),
  ]);
  const [first, second, third] = coverageLines([
    channel({ cappedAt: 39_950, callDays: ['2024-02-01'], calls: 2 }),
    channel({ timers: [{ from: '2024-02-01', to: null }], disappearing: 'on' }),
    channel({ app: 'Signal', days: null }),
  ]);
  expect(first).toMatch(/^WhatsApp 1 speaks .* 39,950 messages.* calls on 1 day\.$/);
  expect(second).toMatch(/^WhatsApp 2 speaks .* on from 1 February 2024 to the end: what disappeared is missing/);
  expect(third).toBe('Signal holds nothing of this conversation.');
  expect(coverageLines([channel()], de)[0]).toBe('WhatsApp spricht vom 15. Januar 2024 bis zum 3. März 2024.');
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
    frame,
  )!.markup;
  expect(drawn).toContain('class="known" x="100.0" y="16" width="400.0"');
  expect(drawn).toContain('class="timer" x="200.0" y="15" width="100.0"');
  expect(drawn).toContain('M300.0 22v4');
  expect(drawn).not.toContain('<b>');
  expect(drawn).toContain('A blank means no record, not silence.');
  expect(drawCoverage([], frame)).toBe(null);
});
