// Gain of a learnt prior for short records.
// `node lab/bench/short-records.ts [PAIRS] [VOLUME] [SEED] [SIMULATORS]`. For each simulator, a population of invented
// pairs learns a prior in two rounds. Half of the pairs have pursue and distance planted. On as many other pairs, the
// chance of the planted signs is compared with that of pairs without any. It prints the share found where one null in
// ten passes, and the coverage of the 80 % ranges. Both come with the shipped prior and with the learnt one. Lengths
// are in turns.
import { lessonsOfPair } from '../../src/cohort/index.ts';
import { SIMULATORS, type Simulator, synthesise } from '../simulators/index.ts';
import { type FitPrior, learntPrior, LessonSum, observe, SHIPPED_PRIOR } from '../../src/fit/index.ts';
import { couplingDraws } from '../../src/fit/inside.ts';
import type { Turns } from '../../src/turns/index.ts';

const [pairs, volume, seed] = [
  Number(process.argv[2] ?? 100),
  Number(process.argv[3] ?? 0.05),
  Number(process.argv[4] ?? 1),
];
const STRENGTH = 0.7;
const ROUNDS = 2;

const record = (simulator: Simulator, planted: boolean, k: number): Turns =>
  synthesise({ simulator, plant: planted ? 'pursue-distance' : 'none', strength: STRENGTH, volume }, k).turns;

function learn(records: readonly Turns[]): FitPrior {
  let prior = SHIPPED_PRIOR;
  for (let round = 0; round < ROUNDS; round++) {
    const sum = new LessonSum();
    for (const [k, turns] of records.entries()) {
      const lessons = lessonsOfPair(`p${k}`, turns, prior, 1);
      if (lessons !== null) sum.add(lessons);
    }
    prior = learntPrior(prior, SHIPPED_PRIOR, sum.value);
  }
  return prior;
}

/** Chance that both couplings are below zero, as they are where pursue and distance is planted. */
const chanceOf = (draws: readonly (readonly [number, number])[]): number =>
  draws.filter(([on0, on1]) => on0 < 0 && on1 < 0).length / draws.length;

/** Share of the planted whose chance is above what one null in ten passes. */
function power(planted: readonly number[], nulls: readonly number[]): number {
  const least = nulls.toSorted((p, q) => q - p)[Math.floor(nulls.length / 10)]!;
  return planted.filter(p => p > least).length / planted.length;
}

const held = (draws: readonly (readonly [number, number])[]): number =>
  ([0, 1] as const).filter(side => {
    const sorted = draws.map(on => on[side]).sort((p, q) => p - q);
    return sorted[Math.floor(0.1 * sorted.length)]! <= 0 && sorted[Math.floor(0.9 * sorted.length)]! >= 0;
  }).length / 2;

console.log('| simulator | turns | found, shipped | found, learnt | times | 80 % ranges hold none, shipped | learnt |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
const chosen = process.argv[5]?.split(',') ?? SIMULATORS;
for (const [s, simulator] of SIMULATORS.entries()) {
  if (!chosen.includes(simulator)) continue;
  const from = seed * 1_000_000 + s * 10_000;
  const prior = learn(Array.from({ length: pairs }, (_, k) => record(simulator, k % 2 === 0, from + k)));
  const planted = Array.from({ length: pairs }, (_, k) => record(simulator, true, from + 2000 + k));
  const nulls = Array.from({ length: pairs }, (_, k) => record(simulator, false, from + 4000 + k));
  const turns = planted.map(({ count }) => count).sort((p, q) => p - q)[pairs >> 1];
  const found = [SHIPPED_PRIOR, prior].map(own => {
    const draws = [planted, nulls].map(all => all.map((one, k) => couplingDraws(observe(one), k, own)));
    const chances = draws.map(all => all.map(chanceOf));
    const holds = draws[1]!.reduce((sum, each) => sum + held(each), 0) / pairs;
    return { power: power(chances[0]!, chances[1]!), holds };
  });
  const [shipped, learnt] = found as [(typeof found)[0], (typeof found)[0]];
  const cells = [
    simulator,
    turns,
    shipped.power.toFixed(2),
    learnt.power.toFixed(2),
    (learnt.power / shipped.power).toFixed(2),
    shipped.holds.toFixed(2),
    learnt.holds.toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
