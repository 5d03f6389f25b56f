import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { inTime } from '../../classics/classic.ts';
import { coupledOscillators, fitInertia, fitOscillators, lagOfLargestCrossCorrelation } from '../../classics/index.ts';
import { localDerivatives } from '../../classics/oscillators.ts';
import { detrended, regress } from '../../classics/regression.ts';
import { trajectory } from '../../../src/model/solve/trajectory.ts';

const root = resolve(import.meta.dirname, '../../..');
const panel = [process.env['SLIPSTEP_SHARED'] ?? '', resolve(root, '../shared'), resolve(root, '../../shared')]
  .filter(folder => folder !== '')
  .map(folder => resolve(folder, 'data/panels/rties-dial/panel.csv.gz'))
  .find(existsSync);

test('[CL11] regression gives back the line of its data', () => {
  const x = Array.from({ length: 50 }, (_, i) => [1, i]);
  const exact = regress(
    x,
    x.map(([, i]) => 3 + 0.5 * i!),
    true,
  );
  expect(exact.coefficients.map(c => c.toFixed(9))).toEqual(['3.000000000', '0.500000000']);
  // Checked by hand: y = (1, 2, 2) on (1, 2, 3) without intercept: b = 11/14, R2 = 1 - RSS/TSS with TSS about zero.
  const hand = regress([[1], [2], [3]], [1, 2, 2], false);
  expect(hand.coefficients[0]).toBeCloseTo(11 / 14, 12);
  const rss = 9 - 121 / 14;
  expect(hand.adjustedR2).toBeCloseTo(1 - rss / 2 / (9 / 3), 12);
});

test('[CL11] local parabolas give value, slope and curvature of a parabola exactly', () => {
  const values = Array.from({ length: 20 }, (_, i) => 2 - 0.3 * i + 0.05 * i * i);
  localDerivatives(values, 5, 2, 1).forEach(([value, slope, curvature], i) => {
    const at = i + 4;
    expect(value).toBeCloseTo(values[at]!, 9);
    expect(slope).toBeCloseTo(-0.3 + 0.1 * at, 9);
    expect(curvature).toBeCloseTo(0.1, 9);
  });
});

test('[CL11] the fit recovers two coupled oscillators', () => {
  const truth = [
    { frequency: -0.04, damping: -0.01, pull: 0.01, drag: 0 },
    { frequency: -0.06, damping: -0.005, pull: -0.01, drag: 0 },
  ] as const;
  const times = Array.from({ length: 500 }, (_, i) => i);
  const states = trajectory(inTime(coupledOscillators.field(truth)), [1, 0, -0.5, 0.2], times);
  const fit = fitOscillators(
    states.map(y => y[0]!),
    states.map(y => y[2]!),
    { embeds: [3], taus: [1] },
  );
  truth.forEach((t, i) => {
    expect(Math.abs(fit.oscillators[i]!.frequency - t.frequency)).toBeLessThan(0.002);
    expect(Math.abs(fit.oscillators[i]!.damping - t.damping)).toBeLessThan(0.002);
    expect(Math.abs(fit.oscillators[i]!.pull - t.pull)).toBeLessThan(0.002);
  });
});

test('[CL12] the fit recovers inertia and coordination, and swaps with the people', () => {
  const random = randomFrom(4);
  const a = [0];
  const b = [0];
  for (let i = 1; i < 4000; i++) {
    a.push(0.7 * a[i - 1]! + 0.2 * b[i - 1]! + random.normal());
    b.push(0.5 * b[i - 1]! - 0.3 * a[i - 1]! + random.normal());
  }
  const fit = fitInertia(a, b, 1);
  const close = (value: number, to: number) => expect(Math.abs(value - to)).toBeLessThan(0.05);
  close(fit.people[0].inertia, 0.7);
  close(fit.people[0].coordination, 0.2);
  close(fit.people[1].inertia, 0.5);
  close(fit.people[1].coordination, -0.3);
  const other = fitInertia(b, a, 1);
  expect(other.people[0].inertia).toBeCloseTo(fit.people[1].inertia, 9);
  expect(other.bothR2).toBeCloseTo(fit.bothR2, 9);
});

interface Couple {
  readonly id: string;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function couplesOf(path: string): readonly Couple[] {
  const rows = gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','));
  return [...Map.groupBy(rows, row => row[0]!)].map(([id, own]) => {
    const whole = own.filter(row => row[2] !== '' && row[3] !== '' && row[2] !== 'NA' && row[3] !== 'NA');
    return { id, first: whole.map(row => Number(row[2])), second: whole.map(row => Number(row[3])) };
  });
}

const median = (values: readonly number[]) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)]!;

test.skipIf(panel === undefined)(
  `[CL13] 45 couples fit as stated${panel === undefined ? ' (skipped: the shared panel is not beside this checkout)' : ''}`,
  () => {
    const couples = couplesOf(panel!);
    expect(couples.length).toBe(45);
    const oscillators = couples.map(c => fitOscillators(c.first, c.second, { embeds: [3, 4], taus: [2, 3] }));
    const inertia = couples.map(c =>
      fitInertia(c.first, c.second, lagOfLargestCrossCorrelation(c.first, c.second, 20)),
    );
    const one = couples.map(c => fitInertia(c.first, c.second, 1));
    // The same fit to the two courses with one of them turned round in time: what smoothing and trend alone give.
    const turned = couples.map(c => fitOscillators(c.first, c.second.toReversed(), { embeds: [3, 4], taus: [2, 3] }));
    const figures = {
      oscillatorR2: median(oscillators.map(f => f.adjustedR2)),
      uncoupledR2: median(oscillators.map(f => f.uncoupledR2)),
      gain: median(oscillators.map(f => f.adjustedR2 - f.uncoupledR2)),
      gainTurned: median(turned.map(f => f.adjustedR2 - f.uncoupledR2)),
      swinging: oscillators.filter(f => f.oscillators.every(o => o.frequency < 0)).length,
      inertiaOne: median(one.map(f => f.inertiaR2)),
      bothOne: median(one.map(f => f.bothR2)),
      inertiaR2: median(inertia.map(f => f.inertiaR2)),
      coordinationR2: median(inertia.map(f => f.coordinationR2)),
      bothR2: median(inertia.map(f => f.bothR2)),
    };
    const page = readFileSync(resolve(root, 'lab/docs/panel.md'), 'utf8');
    for (const [name, value] of Object.entries(figures))
      expect(page, `${name} ${value}`).toContain(`| ${name} | ${Number.isInteger(value) ? value : value.toFixed(3)} |`);
    expect(detrended(couples[0]!.first).reduce((x, y) => x + y, 0)).toBeCloseTo(0, 6);
  },
);
