import { expect, test } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { presetRecord } from '../../lab/validate/theory/preset-record.ts';
import { presetNamed } from '../../src/model/index.ts';
import { fitTheory } from '../../src/theory/index.ts';
import { deviationsOf, type Lane, lanesOf, modeOf, readingOf } from '../../src/theory/inside.ts';
import { predicted } from '../../src/theory/posterior/foretold.ts';
import { withoutEquations } from '../../src/theory/posterior/weigh.ts';
import { bidRecord } from './records.ts';

/** The first piece that ends after each day, and the end. */
const startsOf = (lane: Lane, days: readonly number[]): readonly number[] => [
  ...days.map(day => lane.end.findIndex(end => end > day * DAY)),
  lane.pieces,
];

test('[TH22] a week’s prediction equals the integral over its baseline', () => {
  const { events } = bidRecord(presetNamed('couple-in-turns')!.pair, 3, 100);
  const lane = lanesOf(events, { bidsOnly: true, flat: true, scale: 4, knownUntil: 70 * DAY })[0];
  const starts = startsOf(lane, [70, 77, 84, 91]);
  const laplace = modeOf(readingOf(lane, 'plain', ['level', 'own3'], starts[0]))!;
  const { features, prior } = laplace.reading;
  const feature = (piece: number, i: number): number =>
    lane.features[(lane.cellOf[piece]! * lane.features.length) / lane.cells + features[i]!]!;
  const between = (x: readonly number[], from: number, to: number): number => {
    const eta = (piece: number): number => x[0]! * feature(piece, 0) + x[1]! * feature(piece, 1);
    let sum = 0;
    for (let k = from; k < to; k++) sum -= Math.exp(eta(k)) * lane.days[k]!;
    for (const k of lane.bidAt) if (k >= from && k < to) sum += eta(k);
    return sum;
  };
  // A grid of five deviations to each side of the mode, over the likelihood and the prior themselves.
  const deviations = deviationsOf(laplace);
  const side = Array.from({ length: 41 }, (_, k) => (k - 20) / 4);
  const points = side.flatMap(a => side.map(b => [a, b].map((z, i) => laplace.mode[i]! + z * deviations[i]!)));
  const sums = starts.map(() => 0);
  for (const x of points) {
    let log = prior.reduce((sum, [mean, deviation], i) => sum - 0.5 * ((x[i]! - mean) / deviation) ** 2, 0);
    log += between(x, 0, starts[0]!) - laplace.logPosterior;
    starts.forEach((start, w) => {
      sums[w]! += Math.exp(log);
      log += w + 1 < starts.length ? between(x, start, starts[w + 1]!) : 0;
    });
  }
  const plainly = sums.slice(1).map((sum, w) => Math.log(sum / sums[w]!));
  const found = predicted([withoutEquations(laplace)], starts);
  expect(plainly.some(log => Math.abs(log) > 1)).toBe(true);
  plainly.forEach((log, w) => expect(Math.abs(found[w]! - log), `week ${w}`).toBeLessThan(0.05));
});

test('[TH23] weeks without record count nowhere', () => {
  const { events } = presetRecord(200, 5, 0);
  const leftOut = (from: number, to: number) =>
    fitTheory(events, { exclude: [{ from: events.origin + from * DAY, to: events.origin + to * DAY }] }, 1)!.theory
      .comparison;
  // The last sixty days are foretold: of the nine weeks four have some record, of the others two.
  const found = leftOut(150, 192)!;
  expect(found.weeks).toBe(4);
  for (const log of Object.values(found.byWeek)) expect(log.map(Math.sign).filter(sign => sign !== 0).length).toBe(4);
  expect(leftOut(145, 199)).toBeNull();
});
