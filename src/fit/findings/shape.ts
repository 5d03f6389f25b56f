import { type Interval, intervalOf, type Pair, type Random } from '../../base/index.ts';
import { type CouplingPosterior, WIDENING } from '../posterior/coupling.ts';
import { covarianceOf, newton } from '../posterior/newton.ts';
import { setReaching } from '../posterior/design.ts';
import { type Shape, shapeAt, type ShapedCoupling, SHAPES } from '../posterior/shapes.ts';

/** Three families alike before the record speaks; a threshold lies above or below alike. */
const PRIOR: Readonly<Record<Shape, number>> = { linear: 1 / 3, saturating: 1 / 3, above: 1 / 6, below: 1 / 6 };

/** A shape this much less likely than the linear one, in nats, counts as ruled out. */
const NEGLIGIBLE = 8;

/** Posterior of one shape for one person: its probability and the normal law of its coupling given the linear coupling.
 * Both come from the same turns, so a shift of one (leak, signs, memory) moves the other by their correlation.
 * `coupling = intercept + slope * linear + sd * z`. The linear shape has 0, 1, 0. */
export interface ShapeLaw {
  readonly shape: Shape;
  readonly probability: number;
  readonly intercept: number;
  readonly slope: number;
  readonly sd: number;
}

interface Scored extends Omit<ShapeLaw, 'probability'> {
  readonly score: number;
}

/** Shapes of both people's answers, each with the other's held linear, under the best specification: Laplace marginal likelihoods.
 * Their logarithms are divided by the dispersion, since turns of one week are not independent. */
export function shapesOf(posterior: CouplingPosterior): Pair<readonly ShapeLaw[]> {
  const { problem, best, x, dispersion, layout } = posterior;
  const laws = ([0, 1] as const).map(actor => {
    const partner = x[1 - actor]!;
    const index = layout.coupling[actor];
    const widening = Math.max(dispersion[actor], WIDENING);
    const linear = best.fit.mode[index]!;
    const found = SHAPES.flatMap((shape): readonly Scored[] => {
      if (shape === 'linear') return [{ shape, score: Math.log(PRIOR[shape]), intercept: 0, slope: 1, sd: 0 }];
      const felt = [x[1], x[0]] as [Float64Array, Float64Array];
      felt[actor] = partner.map(value => shapeAt(shape, value));
      setReaching(problem.design, x, felt);
      const floor = best.fit.logEvidence - NEGLIGIBLE * widening;
      const fit = newton(problem, best.fit.mode, best.fit.baseline, { floor });
      if (fit === null) return [];
      const { slope, correlation } = alongside(posterior, actor, partner, felt[actor]);
      const variance = covarianceOf(fit, [index])[0]![0]! * widening;
      return [
        {
          shape,
          score: Math.log(PRIOR[shape]) + (fit.logEvidence - best.fit.logEvidence) / widening,
          intercept: fit.mode[index]! - slope * linear,
          slope,
          sd: Math.sqrt(variance * (1 - correlation ** 2)),
        },
      ];
    });
    const top = Math.max(...found.map(f => f.score));
    const total = found.reduce((sum, f) => sum + Math.exp(f.score - top), 0);
    return found.map(({ score, ...law }) => ({ ...law, probability: Math.exp(score - top) / total }));
  });
  setReaching(problem.design, x);
  return [laws[0]!, laws[1]!];
}

/** Regression of plain reaching (`x`) on reaching as transformed by a shape (`felt`), both by block, weighted by this
 * person's information. Returns slope and correlation. */
function alongside(
  { design, best }: CouplingPosterior,
  actor: 0 | 1,
  x: Float64Array,
  felt: Float64Array,
): { readonly slope: number; readonly correlation: number } {
  let [n, sx, sf, sxx, sxf, sff] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < design.rows; row++) {
    if (design.actor[row] !== actor) continue;
    const weight = best.fit.mean[row]!;
    const [p, q] = [x[design.block[row]!]!, felt[design.block[row]!]!];
    n += weight;
    sx += weight * p;
    sf += weight * q;
    sxx += weight * p * p;
    sxf += weight * p * q;
    sff += weight * q * q;
  }
  const together = sxf - (sx * sf) / n;
  const [ofX, ofFelt] = [sxx - (sx * sx) / n, sff - (sf * sf) / n];
  if (!(ofX > 0 && ofFelt > 0)) return { slope: 0, correlation: 0 };
  return { slope: together / ofFelt, correlation: Math.min(1, together / Math.sqrt(ofX * ofFelt)) };
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
    if (law === undefined) return { shape: 'linear', coupling: linear };
    return { shape: law.shape, coupling: law.intercept + law.slope * linear + law.sd * z };
  });
}

/** Multiplier of one's rate of openings over the other's recent reaching (`RESPONSE_GRID`), draw by draw. */
export const responseOf = (draws: readonly ShapedCoupling[]): readonly number[][] =>
  draws.map(draw => RESPONSE_GRID.map(r => multiplierAt(draw, r)));

/** The same as ranges, one for each place of the grid. */
export const responseRanges = (draws: readonly ShapedCoupling[]): readonly Interval[] =>
  RESPONSE_GRID.map(r => intervalOf(draws.map(draw => multiplierAt(draw, r))));

const multiplierAt = ({ shape, coupling }: ShapedCoupling, reaching: number): number =>
  Math.exp(coupling * shapeAt(shape, Math.log(reaching)));

/** Least probability to report a shape; nine of ten reported are right (lab/docs/validation.md). */
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
