import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import {
  answerOf,
  AS_THEY_ARE,
  couple,
  type Ease,
  eveningOf,
  KIND_BREAK,
  NIGHT_DAY,
  type Outcome,
  runOnce,
  WEEKS_DAYS,
  weeksOf,
} from '../../web/pages/watch/night/weeks.ts';

const evening = eveningOf(couple.pair, false);
const EASES: readonly Ease[] = [
  AS_THEY_ARE,
  KIND_BREAK,
  { writer: 0.4, quiet: 0 },
  { writer: 2, quiet: 0 },
  { writer: 0.3, quiet: 0.7 },
];

describe('what follows under the hand', () => {
  test('[W112] exchanging the parts exchanges every thread and every message, exactly', () => {
    const exchanged = eveningOf(couple.pair, true);
    for (const ease of EASES) {
      const { counts, threads } = weeksOf(evening, ease);
      const back = weeksOf(exchanged, ease);
      expect(back.counts).toEqual([counts[1], counts[0]]);
      expect(back.threads).toEqual(threads.map(([a, b]) => [b, a]));
    }
  });

  test('[W115] the hand changes what follows and nothing that was', () => {
    const [before, after] = [AS_THEY_ARE, KIND_BREAK].map(ease => weeksOf(evening, ease).counts);
    for (const of of [0, 1] as const) {
      expect(after![of].slice(0, NIGHT_DAY)).toEqual(before![of].slice(0, NIGHT_DAY));
      expect(after![of]).toHaveLength(NIGHT_DAY + WEEKS_DAYS);
      expect(after![of].slice(NIGHT_DAY)).not.toEqual(before![of].slice(NIGHT_DAY));
    }
  });

  test('[W115] a slower rate moves the very same messages apart: never more of them by any day', () => {
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

  test('[W115] messages come as often as the model’s rates say', () => {
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

  test('[W115] one move of the hand is counted work: at most sixty thousand exponentials for a frame', () => {
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

  test('[W115] in runs where every message changes what follows, the one left in peace writes more', () => {
    const outcomes = (ease: Ease): readonly string[] =>
      Array.from({ length: 12 }, (_, seed) => runOnce(evening, ease, seed));
    expect(outcomes(KIND_BREAK).filter(one => one === 'more').length).toBeGreaterThanOrEqual(10);
    expect(outcomes(AS_THEY_ARE).filter(one => one === 'more').length).toBeLessThanOrEqual(2);
  });

  test('[W115] what fewer than six in ten runs agree on is open, and is not said as if it were so', () => {
    const answer = (more: number, same: number, less: number): string => answerOf({ more, same, less });
    expect(answer(8, 11, 1)).toBe('open');
    expect(answer(11, 9, 0)).toBe('open');
    expect(answer(10, 10, 0)).toBe('open');
    expect(answer(8, 12, 0)).toBe('same');
    expect(answer(12, 8, 0)).toBe('more');
    expect(answer(0, 5, 15)).toBe('less');
    const held = (writer: number): string => {
      const outcomes = Array.from({ length: 20 }, (_, seed) => runOnce(evening, { writer, quiet: 0 }, seed));
      const count = (kind: Outcome): number => outcomes.filter(one => one === kind).length;
      return answerOf({ more: count('more'), same: count('same'), less: count('less') });
    };
    expect([0.2, 0.32, 0.34, 1].map(held)).toEqual(['same', 'open', 'more', 'more']);
  });

  test.each(LANGUAGES)('[W115] %s: where it is open, every count is said', async language => {
    const words = speaker(await loadWords(language, 'first'));
    expect(words.say('watch-answer-open')).not.toMatch(/Tom|Nina/);
    expect(words.say('watch-runs-open', { runs: 20, more: 8, same: 11, less: 1 }).match(/\d+/g)).toEqual([
      '20',
      '8',
      '11',
      '1',
    ]);
  });
});
