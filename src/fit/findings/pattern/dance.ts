import { mapPair, normalCdf, type Pair, type Random } from '../../../base/index.ts';
import type { Answers, Effect } from './answers.ts';
import type { DancePrior } from '../../posterior/prior.ts';
import { density, likelihoodOf } from '../../posterior/bivariate-normal.ts';
import { type CouplingDraw, type CouplingLaw, WIDENING } from '../../posterior/coupling.ts';
import {
  type Dealt,
  drawSignedPair,
  LEAK,
  type Sign,
  type SignedLaw,
  signedLaw,
  truncated,
} from '../../posterior/signed.ts';

/** What the other's recent reaching does to one person, in one draw: log rate of reaching, log odds of answering, log delay,
 * for one unit of log increase; 0 where that way is not taken. [on person 0, on person 1] */
export interface Dance {
  readonly reaching: Pair<number>;
  readonly chance: Pair<number>;
  readonly delay: Pair<number>;
  /** Place in `LEAK`. */
  readonly leak: number;
}

/** Prior weight of who answers the other at all: nobody; one of the two alone, a half of this for each of the four ways; both, by the four pairs
 * of signs. With twice as much for nobody, of 40 records of the simulators for choosing that were called likely free of it 15 were not, planted
 * with strengths of 0.5 and 1: what is weak looks like nothing. And of two who answer each other one does so less, and looks like nothing
 * sooner: with 0.1 for one alone, of 140 records there of which that was stated with .5 to .7 (seed 12) 43 were so. With 0.05 it fits them best, but
 * then of 581 real records moved, reversed, dealt or put together a loop is called likely in 11, with 0.07 in 7, with 0.1 in 5. */
const WHO = { nobody: 0.1, one: 0.07, both: 0.6 } as const;
/** How many times the first where both seem to step back (`stepApart`). What is planted comes out at half its size or less where lives are
 * on record, and then looks like nothing: of 42 such records of the simulators for choosing that were called free of it, 20 were. */
const NOBODY_APART = 0.25;

/** Ways in which a person who comes more, or less, shows it: by reaching, the chance of an answer, its delay. */
const WAYS = [
  { reaching: true, chance: false, delay: false, prior: 0.3 },
  { reaching: true, chance: true, delay: true, prior: 0.2 },
  { reaching: true, chance: true, delay: false, prior: 0.1 },
  { reaching: true, chance: false, delay: true, prior: 0.1 },
  { reaching: false, chance: true, delay: false, prior: 0.1 },
  { reaching: false, chance: false, delay: true, prior: 0.1 },
  { reaching: false, chance: true, delay: true, prior: 0.1 },
] as const;
type Way = (typeof WAYS)[number];

/** How far each way is off by itself. */
const CHANCE = { biasMean: 0, bias: 0.12 } as const;
const DELAY = { biasMean: 0.05, bias: 0.08 } as const;

/** One person: comes more (1), less (-1) or the same (0), and by which way. */
interface State {
  readonly sign: Sign;
  readonly way: Way | null;
  readonly weight: number;
}

/** A law of both couplings with its weight among all that could be: one specification, one leak, one pair of signs. */
interface Part {
  readonly specification: number;
  readonly weight: number;
  readonly law: SignedLaw;
  readonly leak: number;
}

/** Laws of both couplings under every specification and leak, with these signs; weights are against the same record under two
 * couplings of any sign without a leak, which is how specifications were weighed. */
function partsOf(posterior: CouplingLaw, dealt: Dealt | null, signs: Pair<Sign>): readonly Part[] {
  const { slab } = posterior;
  const dispersion = mapPair(posterior.dispersion, d => Math.max(d, WIDENING));
  return posterior.specifications.flatMap((one, specification) => {
    const likelihood = one.weight < 1e-3 ? null : likelihoodOf(one, dispersion, slab);
    if (likelihood === null) return [];
    const [a, b, c] = likelihood.covariance;
    const full = density(likelihood.mean, a + slab, b, c + slab);
    return LEAK.map((kind, leak) => {
      const law = signedLaw(likelihood, dealt, kind, signs, slab);
      const weight = (one.weight * posterior.dance.leak[leak]! * law.evidence) / full;
      return { specification, weight, law, leak };
    });
  });
}

/** Draws of both couplings where both are there, whichever their signs, the leak taken off: what ranges and forecasts are read
 * from. [on person 0, on person 1] */
export function drawReaching(
  posterior: CouplingLaw,
  dealt: Dealt | null,
  draws: number,
  random: Random,
): readonly CouplingDraw[] {
  const parts = BOTH_SIGNS.flatMap(signs => partsOf(posterior, dealt, signs));
  return mixed(among(parts, draws), random).map(({ specification, law }) => ({
    specification,
    on: drawSignedPair(law, random),
  }));
}
/** Draws where what the fit finds is something else than couplings: they are as the prior has them. [on person 0, on person 1] */
export function drawUnknown(law: CouplingLaw, draws: number, random: Random): readonly CouplingDraw[] {
  const all = law.specifications.map(({ weight }, specification) => ({ specification, weight }));
  const deviation = Math.sqrt(law.slab);
  return mixed(among(all, draws), random).map(({ specification }) => ({
    specification,
    on: [deviation * random.normal(), deviation * random.normal()],
  }));
}

const BOTH_SIGNS: readonly Pair<Sign>[] = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

/** Draws from the joint posterior of reaching and answering: a mixture over the specifications, the leak, who answers the other at
 * all, and in which ways. Reaching is normal given all that; answers are taken as independent of it. `apart`: whether both seem to
 * step back. */
export function drawDance(
  posterior: CouplingLaw,
  answers: Pair<Answers | null>,
  dealt: Dealt | null,
  draws: number,
  random: Random,
  apart: boolean,
): readonly Dance[] {
  const { dance } = posterior;
  const states = [statesOf(answers[0], dance), statesOf(answers[1], dance)] as const;
  const parts = new Map<string, readonly Part[]>();
  const hypotheses = states[0].flatMap(one =>
    states[1].flatMap(two => {
      const signs = [reachSign(one), reachSign(two)] as const;
      const key = signs.join();
      const known = parts.get(key) ?? partsOf(posterior, dealt, signs);
      parts.set(key, known);
      const prior = whoPrior(one.sign, two.sign, apart) * one.weight * two.weight;
      return known.map(part => ({ of: [one, two] as const, part, weight: prior * part.weight }));
    }),
  );
  return among(hypotheses, draws).map(({ of, part }) => {
    const effect = (u: 0 | 1, way: 'chance' | 'delay'): number => {
      const { sign, way: taken } = of[u];
      const own = answers[u];
      if (sign === 0 || !taken?.[way] || own === null) return 0;
      return way === 'chance'
        ? drawSigned(one(own.chance, CHANCE, dance.chance), sign, random)
        : drawSigned(one(own.delay, DELAY, dance.delay), sign === 1 ? -1 : 1, random);
    };
    return {
      reaching: drawSignedPair(part.law, random),
      chance: [effect(0, 'chance'), effect(1, 'chance')],
      delay: [effect(0, 'delay'), effect(1, 'delay')],
      leak: part.leak,
    };
  });
}

/** The same in any order: the first few are then as good as all. */
function mixed<T>(items: readonly T[], random: Random): readonly T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** `draws` of the items in proportion to their weights, stratified, so that rare ones are there as often as they weigh. */
function among<T extends { readonly weight: number }>(items: readonly T[], draws: number): readonly T[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return [];
  const out: T[] = [];
  let sum = 0;
  for (const item of items) {
    sum += item.weight / total;
    while (out.length < draws && (out.length + 0.5) / draws <= sum) out.push(item);
  }
  while (out.length < draws) out.push(items.at(-1)!);
  return out;
}

function whoPrior(one: Sign, two: Sign, apart: boolean): number {
  if (one === 0 && two === 0) return WHO.nobody * (apart ? NOBODY_APART : 1);
  return one === 0 || two === 0 ? WHO.one / 2 : WHO.both / 4;
}

const reachSign = ({ sign, way }: State): Sign => (way?.reaching ? sign : 0);

/** What a person may be doing, each with its prior and what their answers say of it, over what they say of no effect. */
function statesOf(answers: Answers | null, dance: DancePrior): readonly State[] {
  const out: State[] = [{ sign: 0, way: null, weight: 1 }];
  for (const sign of [1, -1] as const) {
    if (answers === null) {
      out.push({ sign, way: WAYS[0], weight: 1 });
      continue;
    }
    const chance = ratioOf(one(answers.chance, CHANCE, dance.chance), sign);
    const delay = ratioOf(one(answers.delay, DELAY, dance.delay), sign === 1 ? -1 : 1);
    for (const way of WAYS)
      out.push({ sign, way, weight: way.prior * (way.chance ? chance : 1) * (way.delay ? delay : 1) });
  }
  return out;
}

interface Signed {
  /** Likelihood, and prior variance. */
  readonly mean: number;
  readonly variance: number;
  readonly slab: number;
}
const one = (
  { mean, deviation }: Effect,
  { biasMean, bias }: { readonly biasMean: number; readonly bias: number },
  slab: number,
): Signed => ({ mean: mean - biasMean, variance: deviation ** 2 + bias ** 2, slab: slab ** 2 });

const normal = (x: number, variance: number): number =>
  Math.exp((-0.5 * x * x) / variance) / Math.sqrt(2 * Math.PI * variance);

const shrunk = ({ mean, variance, slab }: Signed): { readonly mean: number; readonly deviation: number } => ({
  mean: (mean * slab) / (slab + variance),
  deviation: Math.sqrt((variance * slab) / (slab + variance)),
});

/** Marginal likelihood of an effect of this sign (half a normal) over that of none, at most `SURE`: of none it may be too small for a number. */
function ratioOf(x: Signed, sign: 1 | -1): number {
  const { mean, deviation } = shrunk(x);
  const some = 2 * normal(x.mean, x.variance + x.slab) * normalCdf((sign * mean) / deviation);
  return some === 0 ? 0 : Math.min(SURE, some / normal(x.mean, x.variance));
}
const SURE = 1e100;

const drawSigned = (x: Signed, sign: 1 | -1, random: Random): number => {
  const { mean, deviation } = shrunk(x);
  return truncated(mean, deviation, sign, random.uniform());
};
