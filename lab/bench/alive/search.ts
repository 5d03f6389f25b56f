/** `node lab/bench/alive/search.ts [--from NAME or 25 numbers] [--generations N] [--seed N] [--sigma X] [--weights name=x,…]`: moves all
 * numbers of a set at once (hansen2016). Every generation has draws and chance of its own, so that nothing is fitted to a few. */
import { parseArgs } from 'node:util';
import { type Chance, chanceOf } from './bids.ts';
import { drawTrio, randomFrom, type Trio } from './doors.ts';
import { Evolution } from './cma.ts';
import { kernelOptions } from './lot.ts';
import { NAMES, numbersOf, SETS, trioFrom } from './sets.ts';
import { CRITERIA, type Criterion, FIGURES, goQuickly, tableOf, type Verdict } from './table.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'S' },
    generations: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    sigma: { type: 'string', default: '.15' },
    size: { type: 'string', default: '16' },
    draws: { type: 'string', default: '8' },
    runs: { type: 'string', default: '8' },
    every: { type: 'string', default: '20' },
    weights: { type: 'string', default: '' },
    resign: { type: 'string' },
  },
});
kernelOptions.precision = 'single';
goQuickly();
const size = Number(values.size);
const draws = Number(values.draws);

/** Least and most of each number. */
const RANGE: Readonly<Record<string, readonly [number, number]>> = {
  base: [0.5, 1.6],
  reciprocity: [0.01, 0.25],
  softness: [0.08, 0.8],
  alarmDays: [0.7, 2.2],
  overwhelmDays: [0.7, 2.2],
  wearinessDays: [6, 120],
  trustDays: [5, 90],
  escalation: [0.3, 3],
  protest: [0.1, 0.95],
  retreat: [0.3, 3],
  fatigue: [0.02, 1.5],
  sting: [0.05, 4],
  learning: [0.005, 0.3],
  security: [0.05, 0.97],
  openness: [0.01, 2],
  trustHalf: [0.05, 0.8],
  steepness: [1, 6],
  pressureHalf: [0.02, 4],
  resign: [0.001, 0.9],
  wariness: [0.001, 0.98],
};
/** Search scale of a number: the logit of its log's position in its range. */
const rangeOf = (k: number): readonly [number, number] => RANGE[NAMES[k]!] ?? [0.08, 9];
const toScale = (v: number, k: number): number => {
  const [low, high] = rangeOf(k).map(Math.log) as [number, number];
  const p = Math.min(0.98, Math.max(0.02, (Math.log(Math.max(v, 1e-9)) - low) / (high - low)));
  return (Math.log(p / (1 - p)) * (high - low)) / 4;
};
const fromScale = (u: number, k: number): number => {
  const [low, high] = rangeOf(k).map(Math.log) as [number, number];
  return Math.exp(low + (high - low) / (1 + Math.exp((-4 * u) / (high - low))));
};

const WEIGHTS: Record<string, number> = {
  slopes: 4,
  overwhelm: 1,
  alarm: 1,
  swing: 1,
  calmHolds: 2,
  stuckHolds: 1,
  tips: 1,
  heals: 1,
  warm: 1,
  small: 1,
  either: 1.5,
  swaps: 1,
  table: 20,
  own: 6,
  amounts: 4,
};
for (const part of values.weights.split(',').filter(Boolean)) {
  const [name, weight] = part.split('=') as [string, string];
  WEIGHTS[name] = Number(weight);
}
const upTo = (value: number, goal: number): number => Math.max(-0.5, Math.min(1, value / goal));
const within = (value: number, low: number, high: number): number =>
  value < low
    ? Math.max(0, value / low)
    : value > high
      ? Math.max(0, 1 - (value - high) / Math.max(0.05, 1 - high))
      : 1;

/** Score of the bids of the pair itself. */
function worthOfChance(c: Chance): number {
  const w = WEIGHTS;
  return (
    w['slopes']! * 0.5 * (upTo(-c.slopes[0], 0.36) + upTo(-c.slopes[1], 0.36)) +
    w['alarm']! * within(c.alarm, 0.3, 0.85) +
    w['overwhelm']! * within(c.overwhelm, 0.3, 0.85) +
    w['swing']! * upTo(c.swing, 0.11) +
    w['calmHolds']! * upTo(c.calmHolds, 0.9) +
    w['stuckHolds']! * upTo(c.stuckHolds, 0.8) +
    w['tips']! * upTo(c.tips, 0.75) +
    w['heals']! * upTo(c.heals, 0.9) +
    w['warm']! * upTo(c.warm, 0.8) +
    w['small']! * upTo(c.small, 0.8) +
    w['either']! * 0.5 * (upTo(Math.min(c.either[0], c.either[1]), 0.25) + upTo(c.either[2], 0.12)) +
    w['swaps']! * within(c.swaps, 0.12, 0.6)
  );
}
const weightOf = (name: Criterion): number => WEIGHTS[`t-${name}`] ?? 1;
const total = CRITERIA.reduce((sum, name) => sum + weightOf(name), 0);
const worthOfTable = (v: Verdict): number =>
  CRITERIA.reduce((sum, name) => sum + (v[name] ? weightOf(name) : 0), 0) / total;

/** Progress towards hard criteria, at the pair and over the draws. */
function worthOfAmounts(own: Verdict, others: readonly Verdict[]): number {
  const of = (v: Verdict): number => {
    const { product, overwhelm, withdrawn, softer } = FIGURES.get(v)!;
    if (!v.polarised) return 0;
    return (
      upTo(Math.log(withdrawn + 1), Math.log(19)) +
      (withdrawn > 50 ? -0.5 : 0) +
      upTo(softer - 1, 0.15) +
      0.5 * upTo(product, 0.12) +
      0.5 * within(overwhelm, 0.3, 0.88)
    );
  };
  return (of(own) + others.reduce((sum, v) => sum + of(v), 0) / Math.max(1, others.length)) / 2;
}

async function worthOf(trios: readonly Trio[], seed: number): Promise<readonly number[]> {
  const all = trios.flatMap(trio => [
    trio,
    ...Array.from({ length: draws }, (_, i) => drawTrio(trio, i % 2 === 0 ? 0.1 : 0.2, seed, i)),
  ]);
  const verdicts = await tableOf(all);
  const runs = Number(values.runs);
  const chance = runs === 0 ? null : await chanceOf(trios, { runs, seed, long: false });
  return trios.map((_, k) => {
    const [own, ...others] = verdicts.slice(k * (draws + 1), (k + 1) * (draws + 1));
    const over = others.reduce((sum, v) => sum + worthOfTable(v), 0) / Math.max(1, draws);
    return (
      WEIGHTS['table']! * over +
      WEIGHTS['own']! * worthOfTable(own!) +
      (chance === null ? 0 : worthOfChance(chance[k]!)) +
      WEIGHTS['amounts']! * worthOfAmounts(own!, others)
    );
  });
}

const random = randomFrom(Number(values.seed));
const start = SETS[values.from] ?? trioFrom(values.from.split(',').map(Number));
const numbers = [...numbersOf(start)];
if (values.resign !== undefined) numbers[NAMES.indexOf('resign')] = Number(values.resign);
const evolution = new Evolution(numbers.map(toScale), Number(values.sigma), size);
/** Who has high need needs most, who has small room has least of it, and the middle lies between: else the names would lie. */
function inOrder(numbers: readonly number[]): readonly number[] {
  const out = [...numbers];
  const [high, middle, small] = ['highNeed', 'middle', 'smallRoom'].map(band => NAMES.indexOf(`${band} need`)) as [
    number,
    number,
    number,
  ];
  for (const k of [0, 1]) {
    out[high + k] = Math.max(out[high + k]!, 1.05 * out[small + k]!);
    out[middle + k] = Math.min(out[high + k]!, Math.max(out[small + k]!, out[middle + k]!));
  }
  return out;
}
const trioAt = (u: ArrayLike<number>): Trio => trioFrom(inOrder(Array.from(u, fromScale)));
for (let g = 0; g < Number(values.generations); g++) {
  const best = await evolution.step(random, us => worthOf(us.map(trioAt), 100_000 * Number(values.seed) + g));
  if (g % Number(values.every) === Number(values.every) - 1 || g + 1 === Number(values.generations)) {
    const [own] = await tableOf([trioAt(evolution.mean)]);
    const [worth] = await worthOf([trioAt(evolution.mean)], 7 + g);
    const [c] = await chanceOf([trioAt(evolution.mean)], { runs: 12, seed: 55, long: false });
    console.log(
      g + 1,
      'best',
      best.toFixed(2),
      'mean',
      worth!.toFixed(2),
      'sigma',
      evolution.sigma.toFixed(3),
      'own',
      CRITERIA.filter(n => own![n]).length,
      'lacks',
      CRITERIA.filter(n => !own![n]).join(' '),
      '|',
      Object.entries(c!)
        .map(
          ([key, v]) =>
            `${key} ${[v]
              .flat()
              .map(x => x.toFixed(2))
              .join(',')}`,
        )
        .join('; '),
    );
    console.log(
      '  ',
      inOrder(Array.from(evolution.mean, fromScale))
        .map(v => Number(v.toPrecision(4)))
        .join(','),
    );
  }
}
