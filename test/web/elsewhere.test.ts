import { loadWords, speaker } from '../../src/words/index.ts';
import { Elsewhere } from '../../web/pages/yours/elsewhere.tsx';
import { drawn } from './drawn.ts';
import { describe, expect, test } from 'vitest';
import { markedBy, type Told } from '../../web/pages/yours/elsewhere-days.ts';
import { reduce } from '../../web/state/reduce.ts';
import { firstState } from '../../web/state/state.ts';

const told = (part: Partial<Told>): Told => ({
  what: 'together',
  when: 'weekends',
  from: '',
  to: '',
  every: '',
  ...part,
});
// A Wednesday.
const FIRST = '2025-01-01';

describe('calls, visits and shifts, told by hand', () => {
  test.each([
    [{}, { kind: 'elsewhere', from: '2025-01-04', to: '2025-01-05', every: 7 }],
    [{ what: 'calls' }, { kind: 'elsewhere', from: '2025-01-04', to: '2025-01-05', every: 7 }],
    // A Sunday belongs to the weekend before it ends.
    [
      { when: 'fortnight', from: '2025-03-09' },
      { kind: 'elsewhere', from: '2025-03-08', to: '2025-03-09', every: 14 },
    ],
    [
      { when: 'fortnight', from: '2025-03-10' },
      { kind: 'elsewhere', from: '2025-03-15', to: '2025-03-16', every: 14 },
    ],
    [
      { when: 'days', from: '2025-03-10' },
      { kind: 'elsewhere', from: '2025-03-10', to: '2025-03-10' },
    ],
    [
      { what: 'shifts', when: 'days', from: '2025-03-10', to: '2025-03-16', every: '14' },
      { kind: 'apart', from: '2025-03-10', to: '2025-03-16', every: 14 },
    ],
    [{ when: 'fortnight' }, null],
    [{ when: 'days', from: '2025-03-10', to: '2025-03-09' }, null],
    [{ what: 'shifts', when: 'days', from: '2025-03-10', to: '2025-03-16', every: '7' }, null],
  ] satisfies readonly (readonly [Partial<Told>, unknown])[])('[W180] %j are the days %j', (part, days) => {
    expect(markedBy(told(part), FIRST)).toEqual(days);
  });

  test('[W181] what happened is kept, and nothing read again', () => {
    const happened = [{ at: '2025-06-28', words: 'new job' }];
    const next = reduce(firstState, { type: 'noted', settings: { ...firstState.analysis.settings, happened } });
    expect(next.analysis.settings.happened).toEqual(happened);
    expect([next.busy, next.request, next.analysis.mirror]).toEqual([
      firstState.busy,
      firstState.request,
      firstState.analysis.mirror,
    ]);
  });
});

test.each([
  ['both write less', { tonight: { id: 'yours-tonight-elsewhere' } }, true],
  ['weeks alternate', { helps: [{ id: 'yours-helps-alternating' }] }, true],
  ['the answer leans', { sure: 'leans' }, true],
  ['the answer is likely and asks for nothing', {}, false],
  ['one of the two has stopped', { door: 'waiting', tonight: { id: 'yours-tonight-elsewhere' } }, false],
])('[W180] the form that the filled button opens: %s', async (_, said, stands) => {
  const words = speaker(await loadWords('en'));
  const answer = {
    kind: 'fading',
    sure: 'likely',
    door: null,
    helps: [],
    tonight: { id: 'yours-tonight-easy' },
    ...said,
  };
  const props = {
    fold: { current: null },
    state: { session: null, compared: null, analysis: { settings: { marked: [] }, origin: { kind: 'file' } } },
    shown: { answer, mirror: { from: '2024-01-01T00:00:00Z' }, people: [] },
  };
  const markup = drawn(words, Elsewhere, props as unknown as Parameters<typeof Elsewhere>[0]);
  expect(markup.includes(words.say('yours-elsewhere'))).toBe(stands);
});
