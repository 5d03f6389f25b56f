import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { turnsFrom } from '../../lab/simulators/index.ts';
import { BID_KINDS, observe } from '../../src/fit/index.ts';
import { type Events, inside } from '../../src/fit/rate/observe.ts';
import { cuts, type Span, toTurns } from '../../src/turns/index.ts';
import { recordsOf } from '../turns/records.ts';

const T0 = 1_704_067_200;
const COLUMNS = ['start', 'end', 'actor', 'kind', 'offsetMinutes'] as const satisfies readonly (keyof Events)[];

/** Turns at whole minutes, and spans of minutes that do not meet. */
const record = fc.record({
  turns: fc.array(fc.record({ minute: fc.nat(300), actor: fc.nat(1) }), { minLength: 1, maxLength: 60 }),
  edges: fc.uniqueArray(fc.nat(310), { maxLength: 10 }),
});

test('[F43] what lies inside some spans is what a look at each event finds, in order, and each knows its place among all', () => {
  fc.assert(
    fc.property(record, ({ turns, edges }) => {
      const sorted = turns.toSorted((p, q) => p.minute - q.minute);
      const events = observe(
        turnsFrom({ at: sorted.map(({ minute }) => T0 + 60 * minute), actor: sorted.map(({ actor }) => actor) }),
      );
      const minutes = edges.toSorted((p, q) => p - q).map(minute => T0 + 60 * minute - events.origin);
      const spans = Array.from({ length: minutes.length >> 1 }, (_, k) => ({
        from: minutes[2 * k]!,
        to: minutes[2 * k + 1]!,
      }));
      const kept = inside(events, spans);
      const found = Array.from({ length: events.count }, (_, i) => i).filter(i =>
        spans.some(({ from, to }) => events.start[i]! >= from && events.start[i]! <= to),
      );
      expect(kept.events.count).toBe(found.length);
      expect(kept.events.coverage).toBe(spans);
      expect(found.map((_, k) => kept.among(k))).toEqual(found);
      for (const column of COLUMNS) expect([...kept.events[column]]).toEqual(found.map(i => events[column][i]));
    }),
  );
});

test('[F46] the first turn after a hole is an opening, however short the hole', () => {
  const entries = [0, 60, 1200, 1260].map((at, k) => ({ at: T0 + at, from: k % 2 }));
  const kinds = (exclude: readonly Span[]): readonly string[] =>
    [...observe(toTurns(recordsOf(entries), [0, 1], cuts.usual, { exclude })).kind].map(kind => BID_KINDS[kind]!);
  expect(kinds([])).toEqual(['opening', 'answer', 'answer', 'answer']);
  expect(kinds([{ from: T0 + 300, to: T0 + 900 }])).toEqual(['opening', 'answer', 'opening', 'answer']);
});
