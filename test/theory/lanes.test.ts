import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/index.ts';
import { presetRecord } from '../../lab/validate/theory/preset-record.ts';
import type { Events } from '../../src/fit/index.ts';
import { type Lane, lanesOf, modeOf, readingOf } from '../../src/theory/inside.ts';
import { levelsUnder } from '../../src/theory/levels.ts';
import { livedIn } from '../../src/theory/lived.ts';
import { withoutEquations } from '../../src/theory/posterior/weigh.ts';

const { events } = presetRecord(120, 5, 0);
const { from, to } = events.coverage[0]!;
const offset = events.offsetMinutes[0]! * MINUTE;

/** The same hours of every night. */
const nights = (begin: number, end: number) =>
  Array.from({ length: 125 }, (_, night) => {
    const midnight = (Math.floor((events.origin + from + offset) / DAY) + night - 1) * DAY - offset;
    return { from: midnight + begin * HOUR, to: midnight + end * HOUR };
  });
const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const livedBy = (lane: Lane): number => mean(livedIn(lane, 0).felt);
const baseOf = (lane: Lane): number =>
  levelsUnder(lane, [withoutEquations(modeOf(readingOf(lane, 'plain', ['level']))!)])[0]!.base;

test('[TH24] leaving out silent night hours hardly changes a usual day', () => {
  const hours = [...events.start].map(at => ((at + events.origin + offset) % DAY) / HOUR);
  expect(hours.filter((hour, i) => events.kind[i] !== 0 && hour < 7)).toStrictEqual([]);
  const whole = lanesOf(events);
  const awake = lanesOf(events, { exclude: nights(0, 7) });
  for (const who of [0, 1] as const) {
    expect(awake[who].bidAt.length).toBeGreaterThan(0.99 * whole[who].bidAt.length);
    expect(Math.abs(awake[who].scale / whole[who].scale - 1)).toBeLessThan(0.1);
    expect(Math.abs(livedBy(awake[who]) / livedBy(whole[who]) - 1)).toBeLessThan(0.1);
    expect(Math.abs(baseOf(awake[who]) / baseOf(whole[who]) - 1)).toBeLessThan(0.1);
  }
});

test('[TH24] over whole days a usual day is one of the clock', () => {
  const days = Math.floor((to - from) / DAY);
  const whole: Events = { ...events, coverage: [{ from, to: from + days * DAY }] };
  const bids = (until: number): number =>
    events.kind.reduce((sum, kind, i) => sum + (kind !== 0 && events.start[i]! <= until ? 1 : 0), 0);
  expect(lanesOf(whole)[0].scale).toBeCloseTo((bids(from + days * DAY) + 1) / 2 / days, 12);
  for (const exclude of [[], nights(5, 9)]) {
    const [lane] = lanesOf(events, { exclude });
    const covered = (t: number): boolean =>
      !exclude.some(s => t + events.origin >= s.from && t + events.origin <= s.to);
    const known = events.kind.reduce((sum, kind, i) => sum + (kind !== 0 && covered(events.start[i]!) ? 1 : 0), 0);
    const waking = lane.waking.reduce((sum, v) => sum + v, 0);
    expect(lane.scale).toBeCloseTo((known + 1) / 2 / waking, 3);
  }
});
