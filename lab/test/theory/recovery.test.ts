import { expect, test } from 'vitest';
import { presetNamed } from '../../../src/model/index.ts';
import { deviationsOf, FREE, lanesOf, modeOf, readingOf } from '../../../src/theory/inside.ts';
import { bidRecord, KNOWN_START } from '../../../test/theory/records.ts';

const { pair } = presetNamed('couple')!;

/** Log of an edge as fitted, with its deviation, from a record of 540 days that begins in the calm start. */
function fitted(seed: number, who: 0 | 1) {
  const { events, marks } = bidRecord(pair, seed, 540);
  const lane = lanesOf(events, { ...KNOWN_START, scale: 4, marks })[who];
  const laplace = modeOf(readingOf(lane, 'both', ['level']))!;
  const deviations = deviationsOf(laplace);
  return (name: string) => {
    const k = laplace.reading.features.length + laplace.reading.free.indexOf(FREE.findIndex(f => f.name === name));
    return { value: laplace.mode[k]!, deviation: deviations[k]! };
  };
}

for (const seed of [1, 2, 3, 4])
  test(`[TH15] a polarised record tells two edges alone (${seed})`, () => {
    const [a, b] = [fitted(seed, 0), fitted(seed, 1)];
    for (const [of, name, truth] of [
      [a, 'need', pair.a.need],
      [b, 'room', pair.b.room],
    ] as const) {
      const { value, deviation } = of(name);
      expect(deviation).toBeLessThan(0.35);
      expect(Math.abs(value - Math.log(truth))).toBeLessThan(3 * deviation);
    }
    // As wide as the prior: untouched.
    expect(a('room').deviation).toBeGreaterThan(0.45);
  });
