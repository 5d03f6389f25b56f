import { normalCdf, normalQuantile, type Random } from '../../base/index.ts';
import type { Answers, Effect } from '../findings/answers.ts';
import { density, given, likelihoodOf, type Normal2, SLAB } from './bivariate-normal.ts';
import type { CouplingPosterior } from './coupling.ts';
import type { Pair } from './design.ts';

/** What the other's recent reaching does to one person, in one draw: log rate of reaching, log odds of answering, log delay,
 * for one unit of log increase; 0 where that way is not taken. [on person 0, on person 1] */
export interface Dance {
  readonly reaching: Pair<number>;
  readonly chance: Pair<number>;
  readonly delay: Pair<number>;
}

/** What shared seasons may still push into both couplings at once, as a mixture of normals. */
export interface Leak {
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Prior chance of who answers the other at all; where both do, the four pairs of signs alike. */
const WHO = { nobody: 0.2, one: 0.1, both: 0.6 } as const;

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

/** Prior deviations of an effect that is there. */
const CHANCE = { slab: 0.7, biasMean: 0, bias: 0.15 } as const;
const DELAY = { slab: 0.5, biasMean: 0, bias: 0.1 } as const;

const SIGNS = [0, 1, -1] as const;
type Sign = (typeof SIGNS)[number];

/** One person: comes more (1), less (-1) or the same (0), and by which way. */
interface State {
  readonly sign: Sign;
  readonly way: Way | null;
  readonly weight: number;
}

/** One specification under one leak. */
interface Component {
  readonly weight: number;
  readonly law: Normal2;
}

/** Draws from the joint posterior of reaching and answering: a mixture over the specifications, the leak, who answers the other at
 * all, and in which ways. Reaching is normal given all that; answers are taken as independent of it. */
export function drawDance(
  posterior: CouplingPosterior,
  answers: Pair<Answers | null>,
  leak: readonly Leak[],
  draws: number,
  random: Random,
): readonly Dance[] {
  const components = componentsOf(posterior, leak);
  const states = [statesOf(answers[0]), statesOf(answers[1])] as const;
  const hypotheses: { readonly component: Component; readonly of: Pair<State>; readonly weight: number }[] = [];
  for (const component of components) {
    const reach = new Map<string, number>();
    for (const one of states[0])
      for (const two of states[1]) {
        const signs = [reachSign(one), reachSign(two)] as const;
        const key = signs.join();
        const known = reach.get(key) ?? evidenceOf(component.law, signs);
        reach.set(key, known);
        const weight = component.weight * whoPrior(one.sign, two.sign) * one.weight * two.weight * known;
        if (weight > 0) hypotheses.push({ component, of: [one, two], weight });
      }
  }
  const total = hypotheses.reduce((sum, hypothesis) => sum + hypothesis.weight, 0);
  if (!(total > 0)) return [];
  const cumulative = new Float64Array(hypotheses.length);
  let sum = 0;
  for (const [k, hypothesis] of hypotheses.entries()) cumulative[k] = sum += hypothesis.weight / total;
  return Array.from({ length: draws }, (_, d) => {
    // Stratified, so that rare cases are there as often as they weigh.
    const hypothesis = hypotheses[firstAbove(cumulative, (d + 0.5) / draws)]!;
    const reaching = drawReaching(
      hypothesis.component.law,
      [reachSign(hypothesis.of[0]), reachSign(hypothesis.of[1])],
      random,
    );
    const effect = (u: 0 | 1, way: 'chance' | 'delay'): number => {
      const { sign, way: taken } = hypothesis.of[u];
      const own = answers[u];
      if (sign === 0 || !taken?.[way] || own === null) return 0;
      return way === 'chance'
        ? drawSigned(one(own.chance, CHANCE), sign, random)
        : drawSigned(one(own.delay, DELAY), sign === 1 ? -1 : 1, random);
    };
    return {
      reaching,
      chance: [effect(0, 'chance'), effect(1, 'chance')],
      delay: [effect(0, 'delay'), effect(1, 'delay')],
    };
  });
}

function whoPrior(one: Sign, two: Sign): number {
  if (one === 0 && two === 0) return WHO.nobody;
  return one === 0 || two === 0 ? WHO.one / 2 : WHO.both / 4;
}

const reachSign = ({ sign, way }: State): Sign => (way?.reaching ? sign : 0);

function componentsOf(posterior: CouplingPosterior, leak: readonly Leak[]): readonly Component[] {
  return posterior.specifications.flatMap(specification => {
    const law = specification.weight < 1e-3 ? null : likelihoodOf(specification, posterior.dispersion);
    if (law === null) return [];
    const { mean, covariance } = law;
    const [a, b, c] = covariance;
    const full = density(mean, a + SLAB, b, c + SLAB);
    return leak.map(l => {
      const v = l.deviation ** 2;
      return {
        weight: (specification.weight * l.weight) / full,
        law: {
          mean: [mean[0] - l.mean, mean[1] - l.mean] as const,
          covariance: [a + v, b + v, c + v] as const,
        },
      };
    });
  });
}

/** What a person may be doing, each with its prior and what their answers say of it, over what they say of no effect. */
function statesOf(answers: Answers | null): readonly State[] {
  const out: State[] = [{ sign: 0, way: null, weight: 1 }];
  for (const sign of [1, -1] as const) {
    if (answers === null) {
      out.push({ sign, way: WAYS[0], weight: 1 });
      continue;
    }
    const chance = ratioOf(one(answers.chance, CHANCE), sign);
    const delay = ratioOf(one(answers.delay, DELAY), sign === 1 ? -1 : 1);
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
  { slab, biasMean, bias }: { readonly slab: number; readonly biasMean: number; readonly bias: number },
): Signed => ({ mean: mean - biasMean, variance: deviation ** 2 + bias ** 2, slab: slab ** 2 });

const normal = (x: number, variance: number): number =>
  Math.exp((-0.5 * x * x) / variance) / Math.sqrt(2 * Math.PI * variance);

const shrunk = ({ mean, variance, slab }: Signed): { readonly mean: number; readonly deviation: number } => ({
  mean: (mean * slab) / (slab + variance),
  deviation: Math.sqrt((variance * slab) / (slab + variance)),
});

/** Marginal likelihood of an effect of this sign (half a normal) over that of none. */
function ratioOf(x: Signed, sign: 1 | -1): number {
  const { mean, deviation } = shrunk(x);
  return (2 * normal(x.mean, x.variance + x.slab) * normalCdf((sign * mean) / deviation)) / normal(x.mean, x.variance);
}

const drawSigned = (x: Signed, sign: 1 | -1, random: Random): number => {
  const { mean, deviation } = shrunk(x);
  return truncated(mean, deviation, sign, random.uniform());
};

/** Quantile `u` of a normal kept to one side of zero. */
function truncated(mean: number, deviation: number, sign: 1 | -1, u: number): number {
  const inside = normalCdf((sign * mean) / deviation);
  if (inside < 1e-12) return 0;
  const p = Math.min(1 - 1e-16, Math.max(1e-300, 1 - inside * (1 - u)));
  return sign * Math.max(0, sign * mean + deviation * normalQuantile(p));
}

const NODES = 16;

/** Marginal likelihood of both couplings having these signs: exactly zero, or half a normal each. */
function evidenceOf({ mean, covariance: [a, b, c] }: Normal2, [z0, z1]: Pair<Sign>): number {
  const s0 = z0 === 0 ? 0 : SLAB;
  const s1 = z1 === 0 ? 0 : SLAB;
  const plain = density(mean, a + s0, b, c + s1);
  if (z0 === 0 && z1 === 0) return plain;
  const { mean: m, covariance: v } = given(mean, [a, b, c], s0, s1);
  if (z1 === 0) return 2 * plain * normalCdf((z0 * m[0]) / Math.sqrt(v[0]));
  if (z0 === 0) return 2 * plain * normalCdf((z1 * m[1]) / Math.sqrt(v[2]));
  const sd0 = Math.sqrt(v[0]);
  const rest = Math.sqrt(Math.max(1e-12, v[2] - v[1] ** 2 / v[0]));
  let inside = 0;
  for (let k = 0; k < NODES; k++) {
    const x = truncated(m[0], sd0, z0, (k + 0.5) / NODES);
    inside += normalCdf((z1 * (m[1] + (v[1] / v[0]) * (x - m[0]))) / rest) / NODES;
  }
  return 4 * plain * normalCdf((z0 * m[0]) / sd0) * inside;
}

/** Given the signs: the first from its side, the other from its side given the first, until both fit (a few tries). */
function drawReaching({ mean, covariance }: Normal2, [z0, z1]: Pair<Sign>, random: Random): Pair<number> {
  const { mean: m, covariance: v } = given(mean, covariance, z0 === 0 ? 0 : SLAB, z1 === 0 ? 0 : SLAB);
  if (z0 === 0 && z1 === 0) return [0, 0];
  if (z1 === 0) return [truncated(m[0], Math.sqrt(v[0]), z0 as 1 | -1, random.uniform()), 0];
  if (z0 === 0) return [0, truncated(m[1], Math.sqrt(v[2]), z1, random.uniform())];
  const rest = Math.sqrt(Math.max(1e-12, v[2] - v[1] ** 2 / v[0]));
  let best: Pair<number> = [0, 0];
  for (let k = 0; k < TRIES; k++) {
    const x = truncated(m[0], Math.sqrt(v[0]), z0, random.uniform());
    const centre = m[1] + (v[1] / v[0]) * (x - m[0]);
    best = [x, truncated(centre, rest, z1, random.uniform())];
    if (random.uniform() < normalCdf((z1 * centre) / rest)) break;
  }
  return best;
}
const TRIES = 30;

function firstAbove(cumulative: Float64Array, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return low;
}
