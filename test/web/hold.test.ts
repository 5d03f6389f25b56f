import { describe, expect, test } from 'vitest';
import { beginningOf, NIGHT_DAY, WEEKS_DAYS } from '../../web/pages/watch/night/evening.ts';
import {
  AS_THEY_ARE,
  type Ease,
  eveningOf,
  KIND_BREAK,
  lostOf,
  warmthLeft,
  weeksOf,
} from '../../web/pages/watch/night/weeks.ts';

const evening = eveningOf(false);
const EASES: readonly Ease[] = [
  AS_THEY_ARE,
  KIND_BREAK,
  { writer: 0.4, quiet: 0 },
  { writer: 2, quiet: 0 },
  { writer: 0.3, quiet: 0.7 },
];

describe('what follows under the hand', () => {
  test('[W112] exchanging the parts exchanges every thread and message', () => {
    const exchanged = eveningOf(true);
    for (const ease of EASES) {
      const { counts, threads } = weeksOf(evening, ease);
      const back = weeksOf(exchanged, ease);
      expect(back.counts).toEqual([counts[1], counts[0]]);
      expect(back.threads).toEqual(threads.map(([a, b]) => [b, a]));
    }
  });

  test('[W115] the hand changes what follows, not what was', () => {
    const [before, after] = [AS_THEY_ARE, KIND_BREAK].map(ease => weeksOf(evening, ease).counts);
    for (const of of [0, 1] as const) {
      expect(after![of].slice(0, NIGHT_DAY)).toEqual(before![of].slice(0, NIGHT_DAY));
      expect(after![of]).toHaveLength(NIGHT_DAY + WEEKS_DAYS);
      expect(after![of].slice(NIGHT_DAY)).not.toEqual(before![of].slice(NIGHT_DAY));
    }
  });

  test('[W115] a slower rate moves the same messages apart', () => {
    const sums = (ease: Ease): readonly number[] => {
      let sum = 0;
      return weeksOf(evening, ease).counts[0].map(count => (sum += count));
    };
    const [on, half, kind] = [0, 0.5, 1].map(writer => sums({ writer, quiet: 0 }));
    on!.forEach((sum, day) => {
      expect(half![day]).toBeLessThanOrEqual(sum);
      expect(kind![day]).toBeLessThanOrEqual(half![day]!);
    });
  });

  test('[W115] messages come at the model’s rates', () => {
    for (const ease of EASES) {
      const { counts, threads } = weeksOf(evening, ease);
      for (const of of [0, 1] as const) {
        const sent = counts[of].slice(NIGHT_DAY).reduce((sum, count) => sum + count, 0);
        const expected = threads[0]![of].reduce(
          (sum, rate, i) => sum + rate * (i === 0 || i === WEEKS_DAYS ? 0.5 : 1),
          0,
        );
        // A Poisson count lies within four of its standard deviations.
        expect(Math.abs(sent - expected)).toBeLessThan(4 * Math.sqrt(expected) + 1);
      }
    }
  });

  test('[W115] a frame takes at most sixty thousand exponentials', () => {
    const plain = Math.exp;
    let calls = 0;
    Math.exp = x => {
      calls++;
      return plain(x);
    };
    try {
      weeksOf(evening, { writer: 0.7, quiet: 0.2 });
    } finally {
      Math.exp = plain;
    }
    expect(calls).toBeGreaterThan(10_000);
    expect(calls).toBeLessThan(60_000);
  });

  test('[W115] the one left in peace comes nearer', () => {
    const { past } = evening;
    const last = (ease: Ease): number => weeksOf(evening, ease).threads[0]![1].at(-1)!;
    const before = past[1].slice(-7).reduce((sum, count) => sum + count, 0) / 7;
    expect(last(KIND_BREAK)).toBeGreaterThan(1.5 * before);
    expect(last(AS_THEY_ARE)).toBeLessThan(1.5 * before);
  });

  test('[W173] both lose trust and warmth, one less warmth', () => {
    const lost = lostOf(beginningOf(false));
    for (const share of [lost.writer, lost.quiet, lost.warmth]) {
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(1);
    }
    expect(lostOf(beginningOf(true))).toEqual(lost);
    const left = warmthLeft(beginningOf(false));
    expect(left.writer).toBeLessThan(0.5);
    expect(left.quiet).toBeGreaterThan(0.9);
    expect(warmthLeft(beginningOf(true))).toEqual(left);
  });
});
