import { mapPair, type Pair, type Random } from '../../../base/index.ts';
import type { Answers, DealtAnswers, Effect } from './answers.ts';
import { density, likelihoodOf } from '../../posterior/bivariate-normal.ts';
import { type CouplingDraw, type CouplingLaw, WIDENING } from '../../posterior/coupling.ts';
import {
  type Carried,
  type Dealt,
  drawSignedPair,
  LEAK,
  type LeakPrior,
  type Sign,
  type SignedLaw,
  signedLaw,
} from '../../posterior/signed.ts';

/** Effects of the other's recent reaching on one person, in one draw, per unit of its log. They are the log rate of
 * reaching, the log odds of answering and the log delay; near zero where an effect is absent. [on person 0, on person
 * 1] */
export interface Dance {
  readonly reaching: Pair<number>;
  readonly chance: Pair<number>;
  readonly delay: Pair<number>;
  /** True for each effect that is present. */
  readonly there: Readonly<Record<'reaching' | 'chance' | 'delay', Pair<boolean>>>;
  /** Place in `LEAK`. */
  readonly leak: number;
}

/** Prior weights of who answers the other. `nobody`; `one` alone, with half of this for each of its four cases; `both`,
 * over four pairs of signs.
 * Weak effects look like none, so `nobody` is low. With twice as much, 15 of 40 simulated records called likely free
 * of coupling had one planted (0.5 or 1).
 * The weaker of two mutual couplings looks like none sooner, so `one` is low. With 0.1, 43 of 140 simulated one-sided
 * findings at .5 to .7 were mutual (seed 12). With 0.05 the simulations fit best. Of 581 real records altered to hold
 * no loop, 11 then show one as likely, against 7 with 0.07 and 5 with 0.1. */
const WHO = { nobody: 0.1, one: 0.07, both: 0.6 } as const;
/** Prior standard deviations of an observed reaching coupling (`GAIN`), present or faint. Faint is above zero because
 * hardly anybody ignores the other entirely, and weak effects look like none. */
const THERE = { reaching: 0.5, faint: 0.1 } as const;
/** Factor on `nobody` where both seem to step back (`stepApart`). Planted couplings show at half their size or less on
 * realistic records and then look like none. Of 42 such simulated records called free of coupling, 20 were. */
const NOBODY_APART = 0.25;

/** Effects that show that a person comes more or less: rate of reaching, chance of an answer, its delay. */
const WAYS = [
  { reaching: true, chance: false, delay: false, prior: 0.3 },
  { reaching: true, chance: true, delay: true, prior: 0.2 },
  { reaching: true, chance: true, delay: false, prior: 0.1 },
  { reaching: true, chance: false, delay: true, prior: 0.1 },
  { reaching: false, chance: true, delay: false, prior: 0.1 },
  { reaching: false, chance: false, delay: true, prior: 0.1 },
  { reaching: false, chance: true, delay: true, prior: 0.1 },
] as const;
type Way = Omit<(typeof WAYS)[number], 'prior'>;

/** Error model of answers, as for reaching: each person's own error, and the shared push of a season (mostly little, at
 * times much). Also the surrogates' error about that push, and the share of a true effect that they keep. For delays,
 * *more* means shorter. */
interface Answering {
  readonly own: number;
  readonly leak: readonly (LeakPrior & { readonly weight: number })[];
  /** Deviation of an effect that is not there. */
  readonly faint: number;
  readonly carried: Carried;
}
const CHANCE: Answering = {
  own: 0.1,
  leak: [
    { mean: 0, deviation: 0.1, off: 0.08, weight: 0.7 },
    { mean: 0.2, deviation: 0.2, off: 0.08, weight: 0.3 },
  ],
  faint: 0.14,
  carried: { more: 0.65, less: 0.8 },
};
const DELAY: Answering = {
  own: 0.07,
  leak: [
    { mean: -0.05, deviation: 0.08, off: 0.06, weight: 0.7 },
    { mean: 0.1, deviation: 0.15, off: 0.06, weight: 0.3 },
  ],
  faint: 0.1,
  carried: { more: 0.65, less: 0.8 },
};

/** By the signs of both: weighted laws of both effects under each leak, and their total evidence relative to no
 * effect. */
interface AnswerLaw {
  readonly laws: readonly { readonly weight: number; readonly law: SignedLaw }[];
  readonly evidence: number;
}
/** Answers of a person about whom nothing is known. */
const UNKNOWN = { mean: 0, deviation: 100 } as const;

function answerLaws(
  { own, leak, faint, carried }: Answering,
  effects: Pair<Effect | null>,
  dealt: Dealt | null,
  slab: number,
  as: 1 | -1,
): (signs: Pair<Sign>) => AnswerLaw {
  const [one, two] = mapPair(effects, effect => effect ?? UNKNOWN);
  const seen = {
    mean: [as * one.mean, as * two.mean],
    covariance: [one.deviation ** 2 + own ** 2, 0, two.deviation ** 2 + own ** 2],
  } as const;
  const shown = dealt && { mean: as * dealt.mean, variance: dealt.variance };
  const known = new Map<string, AnswerLaw>();
  return signs => {
    const key = signs.join();
    const had = known.get(key);
    if (had) return had;
    const laws = leak.map(kind => {
      const law = signedLaw(seen, shown, kind, signs, slab ** 2, faint ** 2, carried);
      return { law, weight: kind.weight * law.evidence };
    });
    const made = { laws, evidence: laws.reduce((sum, { weight }) => sum + weight, 0) };
    known.set(key, made);
    return made;
  };
}

function drawAnswers({ laws, evidence }: AnswerLaw, random: Random): Pair<number> {
  let left = random.uniform() * evidence;
  const { law } = laws.find(({ weight }) => (left -= weight) < 0) ?? laws.at(-1)!;
  return drawSignedPair(law, random);
}

/** State of one person: comes more (1), less (-1) or the same (0), and by which effects. */
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

/** Laws of both couplings with these signs, under every specification and leak. Weights are relative to the same record
 * with couplings of any sign and no leak, as specifications were weighted. */
function partsOf(posterior: CouplingLaw, dealt: Dealt | null, signs: Pair<Sign>): readonly Part[] {
  const { slab } = posterior;
  const [there, faint] = [THERE.reaching ** 2, THERE.faint ** 2];
  const dispersion = mapPair(posterior.dispersion, d => Math.max(d, WIDENING));
  return posterior.specifications.flatMap((one, specification) => {
    const likelihood = one.weight < 1e-3 ? null : likelihoodOf(one, dispersion, slab);
    if (likelihood === null) return [];
    const [a, b, c] = likelihood.covariance;
    const full = density(likelihood.mean, a + slab, b, c + slab);
    return LEAK.map((kind, leak) => {
      const law = signedLaw(likelihood, dealt, kind, signs, there, faint);
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

/** Draws from the joint posterior of reaching and answering. It is a mixture over specifications, leaks, who answers
 * the other, and by which effects. Given these, reaching is normal and answers are independent of it. `apart`: true if
 * both seem to step back. */
export function drawDance(
  posterior: CouplingLaw,
  answers: Pair<Answers | null>,
  { dealt, dealtAnswers }: { readonly dealt: Dealt | null; readonly dealtAnswers: DealtAnswers | null },
  draws: number,
  random: Random,
  apart: boolean,
): readonly Dance[] {
  const { dance } = posterior;
  const states = [statesOf(answers[0]), statesOf(answers[1])] as const;
  const effects = (way: 'chance' | 'delay'): Pair<Effect | null> => mapPair(answers, of => of && of[way]);
  const chance = answerLaws(CHANCE, effects('chance'), dealtAnswers && dealtAnswers.chance, dance.chance, 1);
  const delay = answerLaws(DELAY, effects('delay'), dealtAnswers && dealtAnswers.delay, dance.delay, -1);
  const parts = new Map<string, readonly Part[]>();
  const hypotheses = states[0].flatMap(one =>
    states[1].flatMap(two => {
      const signs = [signBy('reaching', one), signBy('reaching', two)] as const;
      const key = signs.join();
      const known = parts.get(key) ?? partsOf(posterior, dealt, signs);
      parts.set(key, known);
      const by = [
        chance([signBy('chance', one), signBy('chance', two)]),
        delay([signBy('delay', one), signBy('delay', two)]),
      ] as const;
      const prior = whoPrior(one.sign, two.sign, apart) * one.weight * two.weight * by[0].evidence * by[1].evidence;
      return known.map(part => ({ of: [one, two] as const, by, part, weight: prior * part.weight }));
    }),
  );
  return among(hypotheses, draws).map(({ of, by: [answering, waiting], part }) => {
    return {
      reaching: mapPair(drawSignedPair(part.law, random), x => x / gainOf('reaching', random)),
      chance: drawAnswers(answering, random),
      delay: mapPair(drawAnswers(waiting, random), x => -x),
      there: {
        reaching: mapPair(of, state => signBy('reaching', state) !== 0),
        chance: mapPair(of, state => signBy('chance', state) !== 0),
        delay: mapPair(of, state => signBy('delay', state) !== 0),
      },
      leak: part.leak,
    };
  });
}

/** Share of a planted or intervened effect that shows in the fit, on simulated records (docs/spec/fit.md). Its log is
 * normal. */
const GAIN = {
  reaching: { median: 0.6, deviation: 0.22 },
  chance: { median: 0.8, deviation: 0.5 },
  delay: { median: 0.7, deviation: 0.5 },
} as const;
export const gainOf = (way: keyof typeof GAIN, random: Random): number =>
  GAIN[way].median * Math.exp(GAIN[way].deviation * random.normal());

/** Share of a reaching effect's size that shows in a chat of `perDay` turns a day of both, beside a sparse one. Least squares on 64
 * records of *rooms*, with 5 to 23 turns a day. Denser chats have that of forty. */
export const densityGain = (perDay: number): number => Math.min(1, Math.sqrt(SPARSE / Math.min(perDay, DENSEST)));
/** Its gain at the median of what is unknown of it. */
export const middleGain = (perDay: number): number => GAIN.reaching.median * densityGain(perDay);
const SPARSE = 7.5;
const DENSEST = 40;

/** The same in any order: the first few are then as good as all. */
function mixed<T>(items: readonly T[], random: Random): readonly T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** `draws` of the items in proportion to their weights, stratified, so that rare ones appear at their own rate. */
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

const signBy = (by: 'reaching' | 'chance' | 'delay', { sign, way }: State): Sign => (way?.[by] ? sign : 0);

/** Possible states of one person, each with its prior. */
function statesOf(answers: Answers | null): readonly State[] {
  const ways = answers === null ? [{ ...WAYS[0], prior: 1 }] : WAYS;
  return [
    { sign: 0, way: null, weight: 1 },
    ...([1, -1] as const).flatMap(sign => ways.map(way => ({ sign, way, weight: way.prior }))),
  ];
}
