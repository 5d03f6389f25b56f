import { expect, test } from 'vitest';
import { choleskyLogDeterminant, randomFrom } from '../../src/base/index.ts';
import { presetNamed } from '../../src/model/index.ts';
import { gainOf } from '../../src/theory/compare.ts';
import { aboutMean, along, lanesOf, modeOf, numbersOf, ourPage, readingOf, weigh } from '../../src/theory/inside.ts';
import { bidRecord } from './records.ts';

const { events } = bidRecord(presetNamed('couple-in-turns')!.pair, 3, 100);
const lane = lanesOf(events, { bidsOnly: true, flat: true, scale: 4 })[0];
const reading = readingOf(lane, 'neither', ['level', 'own3']);
const laplace = modeOf(reading)!;

/** Log of likelihood times prior at points of two features and one free parameter, plainly: bid by bid and piece by piece. With
 * slopes, the equations are worked out in double precision. */
function plainly(points: readonly (readonly number[])[], slopes = false): readonly number[] {
  const numbers = points.map(x => numbersOf(reading, x.slice(2)));
  const answer = aboutMean(lane, along(ourPage(['reciprocity']), lane, numbers, slopes));
  const feature = (piece: number, i: number): number =>
    lane.features[(lane.cellOf[piece]! * lane.features.length) / lane.cells + reading.features[i]!]!;
  return points.map((x, d) => {
    const eta = (piece: number): number => x[0]! * feature(piece, 0) + x[1]! * feature(piece, 1);
    let sum = 0;
    for (let k = 0; k < lane.pieces; k++)
      sum -= Math.exp(eta(k)) * lane.days[k]! * answer.mean[lane.stepOf[k]! * points.length + d]!;
    lane.bidAt.forEach((k, b) => (sum += eta(k) + answer.atBids[b * points.length + d]!));
    reading.prior.forEach(([mean, deviation], i) => {
      sum -= 0.5 * ((x[i]! - mean) / deviation) ** 2 + Math.log(deviation) + 0.5 * Math.log(2 * Math.PI);
    });
    return sum;
  });
}

/** Points about the mode, half as wide again as the normal form, and the log of their density. */
function drawn(count: number, seed: number) {
  const random = randomFrom(seed);
  const { factor, mode } = laplace;
  const n = mode.length;
  const wide = 1.5;
  return Array.from({ length: count }, () => {
    const z = Array.from({ length: n }, () => random.normal());
    const by = [...z];
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) by[i]! -= factor[k * n + i]! * by[k]!;
      by[i]! /= factor[i * n + i]!;
    }
    const log =
      -0.5 * z.reduce((sum, v) => sum + v * v, 0) -
      n * (0.5 * Math.log(2 * Math.PI) + Math.log(wide)) +
      0.5 * choleskyLogDeterminant(factor, n);
    return { x: by.map((v, i) => mode[i]! + wide * v), log };
  });
}

const points = Array.from({ length: 20 }, (_, k) => drawn(64, k)).flat();
const weights = Array.from({ length: 20 }, (_, k) => plainly(points.slice(64 * k, 64 * k + 64).map(p => p.x)))
  .flat()
  .map((value, d) => value - points[d]!.log);
const top = Math.max(...weights);
const total = weights.reduce((sum, w) => sum + Math.exp(w - top), 0);

test('[TH16] the search ends where the plain value is highest', () => {
  const [at] = plainly([[...laplace.mode]], true);
  expect(laplace.logPosterior).toBeCloseTo(at!, 8);
  for (const [d, { log }] of points.entries()) expect(weights[d]! + log).toBeLessThan(at! + 0.02);
});

test('[TH16] integrated evidence and means equal plain importance sampling', () => {
  const { draws, logEvidence, effective } = weigh(laplace, randomFrom(5));
  expect(effective).toBeGreaterThan(50);
  expect(Math.abs(logEvidence - (top + Math.log(total / weights.length)))).toBeLessThan(0.15);
  for (let i = 0; i < 3; i++) {
    const plain = points.reduce((sum, p, d) => sum + (Math.exp(weights[d]! - top) * p.x[i]!) / total, 0);
    const own = draws.reduce((sum, d) => sum + d.weight * (i < 2 ? d.baseline[i]! : d.places[i - 2]!), 0);
    const deviation = Math.sqrt(
      points.reduce((sum, p, d) => sum + (Math.exp(weights[d]! - top) * (p.x[i]! - plain) ** 2) / total, 0),
    );
    expect(Math.abs(own - plain), `number ${i}`).toBeLessThan(0.4 * deviation);
  }
});

test.each([4, 6, 13])('[TH21] the range of a gain over %i weeks keeps its coverage', weeks => {
  const random = randomFrom(21);
  const runs = 4000;
  let [wide, narrow] = [0, 0];
  for (let run = 0; run < runs; run++) {
    // Weeks of few and of many bids, and none better than the other in the long run.
    const gain = gainOf(
      Float64Array.from({ length: weeks }, () => Math.sqrt(3 + random.below(28)) * random.normal()),
      100,
    );
    if (gain.low95 <= 0 && gain.high95 >= 0) wide++;
    if (gain.low80 <= 0 && gain.high80 >= 0) narrow++;
  }
  expect(Math.abs(wide / runs - 0.95)).toBeLessThan(0.012);
  expect(Math.abs(narrow / runs - 0.8)).toBeLessThan(0.02);
});
