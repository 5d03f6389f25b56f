import { DAY, WEEK } from '../../../src/base/index.ts';
import { expect, test } from 'vitest';
import { drawPair, synthesise, turnsFrom, turnsOfDrawn } from '../../simulators/index.ts';
import { fit, observe } from '../../../src/fit/index.ts';
import { answersOf } from '../../../src/fit/findings/pattern/answers.ts';
import { inside, without } from '../../../src/fit/rate/observe.ts';
import { type Turns } from '../../../src/turns/index.ts';
import { evidenceOf, OPTIONS, records } from '../../../test/fit/two-records.ts';

/** The same on a clock of whole minutes, nothing said of what it covers. */
const toTheMinute = (turns: Turns): Turns => {
  const minutes = (times: Float64Array): Float64Array => times.map(t => 60 * Math.floor(t / 60));
  return { ...turns, start: minutes(turns.start), end: minutes(turns.end), resolutionSeconds: 60 };
};

test('[F20] weeks left out keep how answers go', () => {
  const seeds = 8;
  const chance = (every: number): number => {
    let [sum, n] = [0, 0];
    for (let seed = 100; seed < 100 + seeds; seed++) {
      const events = observe(synthesise({ simulator: 'answers', plant: 'pursue-distance', days: 360 }, seed).turns);
      const first = events.start[0]!;
      const holes = Array.from({ length: 12 }, (_, k) => ({
        from: first + (28 * k + 14) * DAY,
        to: first + (28 * k + 14) * DAY + every,
      }));
      for (const answers of answersOf(inside(events, without(events.coverage, holes)).events)) {
        sum += answers?.chance.mean ?? 0;
        n += answers === null ? 0 : 1;
      }
    }
    return sum / n;
  };
  expect(chance(WEEK) / chance(0)).toBeGreaterThan(0.85);
});

test('[F26] whole minutes move couplings under a quarter deviation', () => {
  const minute = (t: number): number => Math.floor(t / 60) * 60;
  for (const turns of records) {
    const coarse: Turns = {
      ...turns,
      start: turns.start.map(minute),
      end: turns.end.map(minute),
      coverage: turns.coverage.map(span => ({ from: minute(span.from), to: minute(span.to) + 60 })),
      resolutionSeconds: 60,
    };
    const exact = evidenceOf(turns).coupling;
    const seen = fit(observe(coarse), OPTIONS, 7).coupling;
    for (const side of ['aToB', 'bToA'] as const) {
      const deviation = (exact[side].high95 - exact[side].low95) / 3.92;
      expect(Math.abs(seen[side].median - exact[side].median)).toBeLessThan(deviation / 4);
    }
  }
});

test('[F30] on whole minutes a model’s waits still fit', () => {
  const turns = turnsFrom(drawPair(3000, 365, 32)!, -1);
  const { diagnostics } = fit(observe(toTheMinute(turns)), OPTIONS, 7);
  // Twice what chance alone leaves in so many waits (its median is 0.83 over their root).
  for (const [k, { distance }] of diagnostics.residuals.entries())
    expect(distance).toBeLessThan((2 * 0.83) / Math.sqrt(diagnostics.turns[k as 0 | 1]));
});

test('[F30] so do the farthest of others, fairly', () => {
  const more = [33, 34, 35].flatMap(seed => {
    const turns = turnsOfDrawn(drawPair(3000, 365, seed)!, 365);
    const [exact, seen] = [turns, toTheMinute(turns)].map(read => fit(observe(read), OPTIONS, 7).diagnostics);
    // Twice what chance alone leaves in so many waits (its median is 0.83 over their root).
    for (const [k, { distance }] of exact!.residuals.entries())
      expect(distance).toBeLessThan((2 * 0.83) / Math.sqrt(exact!.turns[k as 0 | 1]));
    // What is said of a record goes from "fairly" to "roughly" at one wait in twelve.
    for (const { distance } of seen!.residuals) expect(distance).toBeLessThan(1 / 12);
    return seen!.residuals.map(({ distance }, k) => distance - exact!.residuals[k]!.distance);
  });
  expect(more.reduce((sum, d) => sum + d, 0) / more.length).toBeLessThan(0.02);
});
