import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DAY, randomFrom } from '../../src/base/index.ts';
import { readDyads } from '../../src/cohort/index.ts';
import { hawkesData, hawkesLoglik, hawkesSize } from '../../src/fit/events/hawkes.ts';
import { courseOf, fitEvents, learnEventPrior } from '../../src/fit/events/model.ts';
import { isScored, type PairEvents, splitOf, swapped } from '../../src/fit/events/pair.ts';
import { macro, predictionOf } from '../../src/fit/events/predict.ts';
import { cellOf, weekProfile } from '../../src/fit/events/profile.ts';
import { poissonReference } from '../../src/fit/events/reference.ts';

const root = resolve(import.meta.dirname, '../..');
const shared = [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')].find(
  place => place !== undefined && existsSync(resolve(place, 'data/dyads')),
);

/** Invented pairs: bursts of turns that answer each other, some within one second. */
function inventedPairs(count: number, seed: number): PairEvents[] {
  return Array.from({ length: count }, (_, p) => {
    const random = randomFrom(seed).fork(p);
    const events: { t: number; d: number }[] = [];
    let t = Math.floor(1_000_000 * random.uniform());
    for (let session = 0; session < 25; session++) {
      t += Math.ceil(2.5 * DAY * random.exponential());
      let d = random.uniform() < 0.55 ? 0 : 1;
      for (let n = 1 + random.poisson(2); n > 0; n--) {
        if (!events.some(e => e.t === t && e.d === d)) events.push({ t, d });
        t += random.uniform() < 0.05 ? 0 : Math.ceil(200 * random.exponential());
        if (random.uniform() < 0.7) d = 1 - d;
      }
    }
    events.sort((a, b) => a.t - b.t || a.d - b.d);
    return {
      id: `${p}-${p + 1000}`,
      times: Float64Array.from(events, e => e.t),
      directions: Uint8Array.from(events, e => e.d),
      recipients: null,
    };
  });
}

const pairs = inventedPairs(14, 7).filter(isScored);
const prior = learnEventPrior(pairs.slice(4));

describe('the reference process', () => {
  const pair = pairs[0]!;
  const profile = weekProfile(Array.from({ length: 168 }, (_, c) => 1 + 0.8 * Math.sin((2 * Math.PI * c) / 24)));
  const data = hawkesData(pair, profile, 3, splitOf(pair).cut);
  const p = Float64Array.from({ length: hawkesSize(3) }, (_, i) => [-1, -1.3, 5, 3, 0.5][i] ?? -1.5 - 0.1 * (i % 4));

  test('[V1] its log-likelihood is that of the double sum over all pairs of events, to 1e-12', () => {
    let slow = 0;
    const [nu, b] = [[p[0]!, p[1]!].map(Math.exp), [p[2]!, p[3]!, p[4]!].map(Math.exp)];
    const a = (k: number, u: number, v: number): number => Math.exp(p[5 + 4 * k + 2 * u + v]!);
    for (let i = 1; i < data.count; i++) {
      if (data.times[i] === 0) continue;
      const u = data.directions[i]!;
      let lambda = nu[u]! * profile.level[cellOf(pair.times[i]!)]!;
      for (let j = 0; j < i; j++)
        if (data.times[j]! < data.times[i]!)
          for (let k = 0; k < 3; k++)
            lambda += a(k, u, data.directions[j]!) * b[k]! * Math.exp(-b[k]! * (data.times[i]! - data.times[j]!));
      slow += Math.log(lambda);
    }
    slow -= (nu[0]! + nu[1]!) * data.exposure;
    for (let j = 0; j < data.count; j++)
      for (let k = 0; k < 3; k++)
        for (let u = 0; u < 2; u++)
          slow -= a(k, u, data.directions[j]!) * (1 - Math.exp(-b[k]! * (data.until - data.times[j]!)));
    expect(Math.abs(hawkesLoglik(data, p) / slow - 1)).toBeLessThan(1e-12);
  });

  test('[V2] its gradient is that of central differences', () => {
    const gradient = new Float64Array(p.length);
    hawkesLoglik(data, p, gradient);
    p.forEach((value, i) => {
      const h = 1e-5;
      const up = hawkesLoglik(data, p.with(i, value + h));
      const down = hawkesLoglik(data, p.with(i, value - h));
      expect(Math.abs(gradient[i]! - (up - down) / (2 * h))).toBeLessThan(1e-5 * (1 + Math.abs(gradient[i]!)));
    });
  });
});

describe('the event model', () => {
  test('[V3] deleting every event after one changes nothing before it, to 1e-9', () => {
    for (const pair of pairs.slice(0, 4)) {
      const split = splitOf(pair);
      const whole = courseOf(pair, fitEvents(pair, prior, split), prior);
      const keep = pair.times.findIndex(t => t > split.cut) + 4;
      let last = keep;
      while (pair.times[last] === pair.times[keep - 1]) last++;
      const short: PairEvents = {
        id: pair.id,
        times: pair.times.slice(0, last),
        directions: pair.directions.slice(0, last),
        recipients: null,
      };
      const end = short.times[last - 1]!;
      const cut = courseOf(short, fitEvents(short, prior, { ...split, end }), prior);
      const a = predictionOf(
        whole,
        whole.stretches.to.findIndex(t => t > split.cut),
        whole.stretches.to.lastIndexOf(end) + 1,
      );
      const b = predictionOf(
        cut,
        cut.stretches.to.findIndex(t => t > split.cut),
      );
      expect(b.loglik.length).toBe(a.loglik.length);
      b.loglik.forEach((value, i) => expect(Math.abs(value - a.loglik[i]!)).toBeLessThan(1e-9));
      expect(Math.abs(a.compensator - b.compensator)).toBeLessThan(1e-9);
    }
  });

  test('[V4] exchanging the two people exchanges every output, bit for bit', () => {
    for (const pair of pairs.slice(0, 4)) {
      const here = fitEvents(pair, prior);
      const there = fitEvents(swapped(pair), prior);
      const a = courseOf(pair, here, prior);
      const b = courseOf(swapped(pair), there, prior);
      expect(b.mass[0]).toEqual(a.mass[1]);
      expect(b.mass[1]).toEqual(a.mass[0]);
      expect(b.intensity[0]).toEqual(a.intensity[1]);
      expect(predictionOf(b).compensator).toBe(predictionOf(a).compensator);
    }
  });

  test('[V5] whole weeks added to every time change nothing', () => {
    const pair = pairs[1]!;
    const later = { ...pair, times: pair.times.map(t => t + 604_800 * 52) };
    const a = predictionOf(courseOf(pair, fitEvents(pair, prior), prior));
    const b = predictionOf(courseOf(later, fitEvents(later, prior), prior));
    expect(b.loglik.length).toBe(a.loglik.length);
    b.loglik.forEach((value, i) => expect(Math.abs(value - a.loglik[i]!)).toBeLessThan(1e-6));
  });
});

describe.skipIf(shared === undefined)('figures of the score (skipped where the shared data is absent)', () => {
  test('[V6] the Poisson baseline has the published value on collegemsg, to 1e-3', () => {
    const bytes = readFileSync(resolve(shared!, 'data/dyads/collegemsg/events.csv.gz'));
    const read = readDyads(gunzipSync(bytes).toString());
    if (!read.ok) throw new Error('the data cannot be read');
    const predictions = poissonReference(read.value);
    expect(predictions.size).toBe(48);
    expect(Math.abs(macro(predictions.values()) - -1.777)).toBeLessThan(1e-3);
  });
});
