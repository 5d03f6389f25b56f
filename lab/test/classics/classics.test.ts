import { expect, test } from 'vitest';
import {
  coupledOscillators,
  delayedCourse,
  delayedOnset,
  felmleeGreenberg,
  felmleeRest,
  goneWithTheWind,
  lauraAndPetrarch,
  liebovitch,
  type Marriage,
  rinaldiInsecure,
  rinaldiSecure,
  type Spouse,
  steadyStates,
  strogatz,
  talk,
  uninfluenced,
} from '../../classics/index.ts';
import { inTime } from '../../classics/classic.ts';
import { continueBranch } from '../../../src/model/equilibria/continuation.ts';
import { jacobianOf } from '../../../src/model/equations/field.ts';
import { eigenvalues } from '../../../src/model/solve/linear.ts';
import { rootsOf } from '../../../src/model/equilibria/roots.ts';
import { cycleOf, cycleOfSeries, settled, trajectory } from '../../../src/model/solve/trajectory.ts';

const anywhere = { accept: () => true };
const grid = (low: number, high: number, n: number): readonly (readonly number[])[] => {
  const at = Array.from({ length: n }, (_, i) => low + ((high - low) * i) / (n - 1));
  return at.flatMap(x => at.map(y => [x, y]));
};

test('[CL1] Strogatz: a circle of period 2 pi / sqrt(-b c)', () => {
  const f = inTime(strogatz.field(strogatz.parameters));
  expect(cycleOf(f, strogatz.start, 0, 20, 0.01)!.period).toBeCloseTo((2 * Math.PI) / Math.sqrt(2), 5);
  for (const [r, j] of trajectory(f, strogatz.start, [0, 3, 17, 50])) expect(2 * r! ** 2 + j! ** 2).toBeCloseTo(2, 7);
});

test('[CL1] Strogatz: trace and determinant decide the kind', () => {
  const kind = (a: number, b: number, c: number, d: number) =>
    eigenvalues(jacobianOf(strogatz.field({ a, b, c, d }), Float64Array.of(0, 0)));
  expect(kind(-0.2, 1, -1, -0.2)[0]!.im).toBeGreaterThan(0);
  expect(kind(-2, 0.5, 0.5, -2).every(z => z.im === 0 && z.re < 0)).toBe(true);
  expect(kind(-1, 2, 2, -1).map(z => Math.sign(z.re))).toEqual([1, -1]);
});

test('[CL2] Rinaldi, two alike: the lasting state is the root', () => {
  const parameters = { alpha: [1, 1], beta: [2, 2], appeal: [0.4, 0.4] } as const;
  const x = (1.4 + Math.sqrt(1.4 ** 2 + 4 * 0.4)) / 2;
  for (const start of [
    [0, 0],
    [5, 0],
    [0, 9],
  ])
    for (const value of settled(inTime(rinaldiSecure.field(parameters)), start, 200)) expect(value).toBeCloseTo(x, 8);
});

test('[CL2] Rinaldi: more appeal of one warms both', () => {
  const at = (appeal: number) =>
    settled(inTime(rinaldiSecure.field({ ...rinaldiSecure.parameters, appeal: [appeal, 0.6] })), [0, 0], 300);
  const [low, high] = [at(0.4), at(0.5)];
  const rise = [high[0]! / low[0]!, high[1]! / low[1]!] as const;
  expect(rise[0]).toBeGreaterThan(1);
  expect(rise[1]).toBeGreaterThan(rise[0]);
});

test('[CL3] Rinaldi, insecure: a cycle, and rest without bias', () => {
  const cycle = cycleOf(
    inTime(rinaldiInsecure.field(rinaldiInsecure.parameters)),
    rinaldiInsecure.start,
    300,
    500,
    0.05,
  )!;
  expect(cycle.period).toBeCloseTo(18.8, 1);
  [
    [0.852, 1.061],
    [1.593, 3.77],
  ].forEach(([low, high], i) => {
    expect(cycle.ranges[i]![0]).toBeCloseTo(low!, 3);
    expect(cycle.ranges[i]![1]).toBeCloseTo(high!, 3);
  });
  const rest = settled(inTime(rinaldiInsecure.field({ ...rinaldiInsecure.parameters, bias: [0, 0] })), [0.9, 2], 500);
  expect(rest[0]).toBeCloseTo(0.852, 3);
  expect(rest[1]).toBeCloseTo(5.237, 3);
});

test('[CL4] Gone with the Wind: two alike settle unevenly', () => {
  const field = goneWithTheWind.field(goneWithTheWind.parameters);
  const f = inTime(field);
  const [r, s] = settled(f, [1, 0.9], 200);
  expect([r!.toFixed(2), s!.toFixed(2)]).toEqual(['2.93', '1.55']);
  const mirror = settled(f, [0.9, 1], 200);
  expect([mirror[0], mirror[1]]).toEqual([s, r]);
  const even = rootsOf(field, [[2, 2]], anywhere)[0]!;
  expect(even[0]).toBeCloseTo(even[1]!, 10);
  expect(eigenvalues(jacobianOf(field, even))[0]!.re).toBeGreaterThan(0);
});

test('[CL4] Gone with the Wind: the pitchfork’s place', () => {
  const family = (k: number) => goneWithTheWind.field({ k, appeal: 0.3 });
  const start = rootsOf(family(3), [[1.5, 1.5]], anywhere)[0]!;
  const mirror = (y: ArrayLike<number>) => Float64Array.of(y[1]!, y[0]!);
  const branch = continueBranch(family, start, { from: 3, to: 12, mirror });
  const pitchfork = branch.special.find(p => p.kind === 'pitchfork')!;
  const s = pitchfork.state[0]!;
  expect(pitchfork.parameter * (s - 1) * Math.exp(-s)).toBeCloseTo(1, 6);
});

test('[CL5] Laura and Petrarch: a cycle of four years', () => {
  const { period, ranges } = cycleOf(
    inTime(lauraAndPetrarch.field(lauraAndPetrarch.parameters)),
    [0, 0, 0],
    40,
    80,
    0.01,
  )!;
  expect(period).toBeGreaterThan(3.5);
  expect(period).toBeLessThan(4.3);
  expect(ranges[1]![0]).toBeLessThan(-0.3);
  expect(ranges[1]![1]).toBeGreaterThan(0.3);
  expect(ranges[0]![1]).toBeLessThan(0);
});

const spouse: Spouse = {
  start: 0.4,
  inertia: 0.3,
  influence: { form: 'bilinear', warm: 0.4, cold: 0.6 },
  repair: null,
  damping: null,
};

test('[CL6] Gottman, bilinear: the talk reaches the null clines’ crossing', () => {
  const marriage: Marriage = { wife: spouse, husband: { ...spouse, start: 0.2 } };
  const states = steadyStates(marriage);
  expect(states).toHaveLength(1);
  expect(states[0]!.stable).toBe(true);
  // W (1 - r) = a + b H and the mirror, by hand.
  const [w, h] = [(0.4 * 0.7 + 0.4 * 0.2) / (0.49 - 0.16), (0.2 * 0.7 + 0.4 * 0.4) / (0.49 - 0.16)];
  expect(states[0]!.at[0]).toBeCloseTo(w, 12);
  expect(states[0]!.at[1]).toBeCloseTo(h, 12);
  const end = talk(marriage, [-2, 3], 200).at(-1)!;
  expect(end[0]).toBeCloseTo(w, 10);
  expect(end[1]).toBeCloseTo(h, 10);
});

test('[CL6] steep influence is stable below a product of slopes', () => {
  const steep = (slope: number): Spouse => ({ ...spouse, influence: { form: 'bilinear', warm: slope, cold: slope } });
  const runsTo = (slope: number) =>
    Math.abs(talk({ wife: steep(slope), husband: steep(slope) }, [1, 1], 400).at(-1)![0]);
  expect(runsTo(0.69)).toBeLessThan(100);
  expect(runsTo(0.71)).toBeGreaterThan(1000);
});

const ojive: Spouse = {
  start: 0.1,
  inertia: 0.5,
  influence: { form: 'ojive', up: 1, down: -1.5, high: 1, low: -1 },
  repair: null,
  damping: null,
};

test('[CL6] ojive influence has three steady states', () => {
  const marriage: Marriage = { wife: ojive, husband: ojive };
  const states = steadyStates(marriage);
  expect(states.map(s => s.at[0]).sort((x, y) => x - y)).toEqual([-2.8, 0.2, 2.2].map(v => expect.closeTo(v, 12)));
  for (const { at } of states) expect(talk(marriage, at, 50).at(-1)![0]).toBeCloseTo(at[0], 9);
  expect(uninfluenced(ojive)).toBeCloseTo(0.2, 12);
});

test('[CL6] repair lifts a talk; damping lowers it', () => {
  const repairing: Spouse = { ...ojive, repair: { below: -2, by: 1.6 } };
  expect(talk({ wife: repairing, husband: repairing }, [-2.8, -2.8], 100).at(-1)![0]).toBeGreaterThan(-1);
  const damping: Spouse = { ...ojive, damping: { above: 2, by: 1 } };
  const end = talk({ wife: damping, husband: damping }, [2.2, 2.2], 100);
  expect(Math.min(...end.map(([w]) => w))).toBeLessThan(2);
});

test('[CL7] Liebovitch: the pitchfork is at c = 1', () => {
  const family = (c: number) => liebovitch.field({ m: [-1, -1], b: [0, 0], c: [c, c] });
  const mirror = (y: ArrayLike<number>) => Float64Array.of(y[1]!, y[0]!);
  const branch = continueBranch(family, [0, 0], { from: 0.5, to: 1.5, mirror });
  expect(branch.special).toHaveLength(1);
  expect(branch.special[0]!.parameter).toBeCloseTo(1, 6);
  const rest = rootsOf(family(1.5), grid(-2, 2, 4), anywhere);
  expect(rest).toHaveLength(3);
  for (const [x, y] of rest) {
    expect(x).toBeCloseTo(y!, 9);
    expect(x).toBeCloseTo(1.5 * Math.tanh(x!), 9);
  }
});

test('[CL8] the delayed loop is stable while c d <= 1', () => {
  expect(delayedOnset({ c: 1, d: 1 })).toBeNull();
  const { states } = delayedCourse({ c: 0.8, d: 1, tau: 10 }, [1, 1], 600, 0.1);
  expect(Math.abs(states.at(-1)![0]!)).toBeLessThan(0.02);
});

test('[CL8] beyond, it swings from tau = .653', () => {
  const onset = delayedOnset({ c: 1.5, d: 1.5 })!;
  expect(onset.tau).toBeCloseTo(0.653, 3);
  expect(onset.period).toBeCloseTo(5.62, 2);
  const course = (tau: number) => delayedCourse({ c: 1.5, d: 1.5, tau }, [0.05, 0], 300, tau / 16);
  expect(Math.abs(course(0.6).states.at(-1)![0]!)).toBeLessThan(1e-3);
  const { times, states } = course(0.67);
  const from = times.findIndex(t => t > 250);
  const cycle = cycleOfSeries(times.slice(from), states.slice(from))!;
  expect(cycle.ranges[0]![1]).toBeGreaterThan(0.1);
  expect(Math.abs(cycle.period - 5.62) / 5.62).toBeLessThan(0.03);
});

test('[CL9] Felmlee and Greenberg rest where their equations say', () => {
  const { parameters } = felmleeGreenberg;
  const rest = felmleeRest(parameters);
  const f = inTime(felmleeGreenberg.field(parameters));
  settled(f, [0, 0], 200).forEach((v, i) => expect(v).toBeCloseTo(rest[i]!, 8));
  const contrarian = eigenvalues(jacobianOf(felmleeGreenberg.field(parameters), Float64Array.from(rest)));
  expect(contrarian[0]!.im).toBeGreaterThan(0);
  const following = eigenvalues(
    jacobianOf(felmleeGreenberg.field({ ...parameters, other: [0.8, 0.6] }), Float64Array.from(rest)),
  );
  expect(following[0]!.im).toBe(0);
});

test('[CL10] oscillators alike swing in two known modes', () => {
  const field = coupledOscillators.field(coupledOscillators.parameters);
  const frequencies = eigenvalues(jacobianOf(field, new Float64Array(4)))
    .map(z => z.im)
    .filter(im => im > 0)
    .sort((x, y) => x - y);
  expect(frequencies[0]).toBeCloseTo(Math.sqrt(0.9), 8);
  expect(frequencies[1]).toBeCloseTo(Math.sqrt(1.1), 8);
});
