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
