import type { Random, Pair } from '../../base/index.ts';
import { type CouplingPosterior, WIDENING } from '../posterior/coupling.ts';
import { covarianceOf, newton } from '../posterior/newton.ts';
import { setReaching } from '../posterior/design.ts';
import { type Shape, shapeAt, type ShapedCoupling, SHAPES } from '../posterior/shapes.ts';

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
      const fit = shape === 'linear' ? best.fit : newton(problem, best.fit.mode, best.fit.baseline, { floor: least });
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

/** Shapes drawn beside `couplings`, which are draws under the linear shape, over every specification of reaching. */
export function drawShapes(
  couplings: readonly number[],
  laws: readonly ShapeLaw[],
  random: Random,
): readonly ShapedCoupling[] {
  return couplings.map(linear => {
    let u = random.uniform();
    const z = random.normal();
    const law = laws.find(({ probability }) => (u -= probability) <= 0) ?? laws.at(-1);
    const shape = law?.shape ?? 'linear';
    return { shape, coupling: law === undefined || shape === 'linear' ? linear : law.mean + law.sd * z };
  });
}

/** Multiplier of one's rate of openings over the other's recent reaching (`RESPONSE_GRID`), draw by draw. */
export const responseOf = (draws: readonly ShapedCoupling[]): readonly number[][] =>
  draws.map(({ shape, coupling }) => RESPONSE_GRID.map(r => Math.exp(coupling * shapeAt(shape, Math.log(r)))));

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
