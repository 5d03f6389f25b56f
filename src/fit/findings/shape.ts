import type { Random } from '../../base/index.ts';
import { type CouplingPosterior, WIDENING } from '../posterior/coupling.ts';
import { covarianceOf, newton } from '../posterior/newton.ts';
import { type Pair, setReaching } from '../posterior/design.ts';

/** How one's log rate answers the log of the partner's recent reaching over its usual level, x: `linear` in it, so that the
 * rate follows a power law; `saturating`, most of it between half and double the usual; or past a threshold alone, `above`
 * (beyond double the usual) or `below` (under half of it). In the model's words: who steps back only above a threshold meets
 * the upper edge of a comfort band (`room`), who reaches only below one meets its lower edge (`need`). */
export const SHAPES = ['linear', 'saturating', 'above', 'below'] as const;
export type Shape = (typeof SHAPES)[number];

const CENTRE = { saturating: 0, above: Math.LN2, below: -Math.LN2 } as const;
/** Width of the edge, of log reaching: three quarters of what an edge does lies between half and double its place. */
const SOFT = Math.LN2 / 2;

/** A curve of slope 1 at its steepest, 0 at the usual level. Multiplied by the coupling it is the change of the log rate. */
export function shapeAt(shape: Shape, x: number): number {
  if (shape === 'linear') return x;
  const edge = (at: number): number => (4 * SOFT) / (1 + Math.exp((CENTRE[shape] - at) / SOFT));
  return edge(x) - edge(0);
}

/** Three families alike before the record speaks; a threshold lies above or below alike. */
const PRIOR: Readonly<Record<Shape, number>> = { linear: 1 / 3, saturating: 1 / 3, above: 1 / 6, below: 1 / 6 };

/** A shape this much less likely than the linear one, in nats, counts as ruled out. */
const NEGLIGIBLE = 8;

/** What the record says of one person's shape: probability, and normal law of the coupling under it. */
export interface ShapeLaw {
  readonly shape: Shape;
  readonly probability: number;
  readonly mean: number;
  readonly sd: number;
}

/** Shapes of both people's answers, each with the other's held linear, under the best specification: Laplace marginal likelihoods.
 * Their logarithms are divided by the dispersion, since turns of one week are not independent. */
export function shapesOf(posterior: CouplingPosterior): Pair<readonly ShapeLaw[]> {
  const { problem, best, x, dispersion, layout } = posterior;
  const laws = ([0, 1] as const).map(actor => {
    const partner = x[1 - actor]!;
    const found = SHAPES.flatMap(shape => {
      const widening = Math.max(dispersion[actor], WIDENING);
      const felt = [x[1], x[0]] as [Float64Array, Float64Array];
      felt[actor] = partner.map(value => shapeAt(shape, value));
      setReaching(problem.design, x, felt);
      const least = best.fit.logEvidence - NEGLIGIBLE * widening;
      const fit = shape === 'linear' ? best.fit : newton(problem, best.fit.mode, best.fit.baseline, least);
      if (fit === null) return [];
      const index = layout.coupling[actor];
      const variance = covarianceOf(fit, [index])[0]![0]! * widening;
      const score = Math.log(PRIOR[shape]) + (fit.logEvidence - best.fit.logEvidence) / widening;
      return [{ shape, score, mean: fit.mode[index]!, sd: Math.sqrt(variance) }];
    });
    const top = Math.max(...found.map(f => f.score));
    const total = found.reduce((sum, f) => sum + Math.exp(f.score - top), 0);
    return found.map(({ shape, score, mean, sd }) => ({ shape, mean, sd, probability: Math.exp(score - top) / total }));
  });
  setReaching(problem.design, x);
  return [laws[0]!, laws[1]!];
}

/** A quarter to four times the usual level. */
export const RESPONSE_GRID: readonly number[] = Array.from({ length: 25 }, (_, k) => 2 ** (-2 + k / 6));

/** Draws of the multiplier of one's rate of openings over the other's recent reaching (`RESPONSE_GRID`), shapes mixed.
 * `couplings`: draws under the linear shape, over every specification of reaching. */
export function responseOf(
  couplings: readonly number[],
  laws: readonly ShapeLaw[],
  random: Random,
): readonly number[][] {
  return couplings.map(linear => {
    let u = random.uniform();
    const z = random.normal();
    const law = laws.find(({ probability }) => (u -= probability) <= 0) ?? laws.at(-1);
    const shape = law?.shape ?? 'linear';
    const c = law === undefined || shape === 'linear' ? linear : law.mean + law.sd * z;
    return RESPONSE_GRID.map(r => Math.exp(c * shapeAt(shape, Math.log(r))));
  });
}

/** Probability from which a shape is told: nine of ten told are right from there (docs/validation.md). */
const TOLD = 0.8;

export const toldShape = (chances: Readonly<Record<Shape, number>>): Shape | null =>
  SHAPES.find(shape => chances[shape] >= TOLD) ?? null;

/** Probability of each shape; where nothing was fitted, what was thought before. */
export const shapeChances = (laws: readonly ShapeLaw[]): Readonly<Record<Shape, number>> =>
  laws.length === 0
    ? PRIOR
    : (Object.fromEntries(
        SHAPES.map(shape => [shape, laws.find(law => law.shape === shape)?.probability ?? 0]),
      ) as Record<Shape, number>);
