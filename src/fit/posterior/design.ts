import { DAY, type Pair, type Random } from '../../base/index.ts';
import { cholesky, dot, logDeterminant, type Shape, type Skyline, shapeOf, skyline, solve, times } from './skyline.ts';
import type { BlockCounts } from '../rate/baseline.ts';
import { ROLE_COUNT, ROLES } from '../rate/exposure.ts';

/** Standard deviations of the priors, in log rate. Steps are per knot and heavy-tailed (Student, `TAIL` degrees): a trip or
 * a busy month begins on a day. Chosen on invented pairs, see lab/docs/validation.md. */
export interface DesignPrior {
  readonly coupling: number;
  /** Deviation of an answer's (or a follow-up's) coupling from an opening's. */
  readonly couplingByRole: number;
  readonly self: number;
  readonly selfByRole: number;
  readonly level: number;
  readonly levelStep: number;
  readonly answerStep: number;
  readonly season: number;
  readonly seasonStep: number;
  /** Deviation of a person's level in one kind of flagged span. */
  readonly span: number;
  readonly levelDays: number;
  readonly seasonDays: number;
}

/** Degrees of freedom of the steps. */
export const TAIL = 3;

/** Parameters of both people: knots of smooth curves in time order, then the globals, so that the Hessian keeps a narrow
 * envelope. A curve is piecewise linear between knots. */
export interface Layout {
  readonly shape: Shape;
  readonly levelDays: number;
  readonly seasonDays: number;
  /** Own level of openings and follow-ups, and own level of answers. */
  readonly level: Pair<Int32Array>;
  readonly answer: Pair<Int32Array>;
  /** Season shared by both. */
  readonly season: Int32Array;
  /** Coupling of each person's openings to the partner's recent reaching, and to their own. */
  readonly coupling: Pair<number>;
  readonly self: Pair<number>;
  /** Difference of each role's coupling from an opening's, by person. Openings carry the value 0 there. */
  readonly couplingByRole: Pair<readonly number[]>;
  readonly selfByRole: Pair<readonly number[]>;
  /** Level of each person in each kind of given span, by role. Openings and follow-ups share one. */
  readonly spans: Pair<readonly (readonly number[])[]>;
}

const MAX_LEVEL_KNOTS = 400;
const MAX_SEASON_KNOTS = 1500;

export function layoutOf(days: number, prior: DesignPrior, kinds = 0): Layout {
  const seasonDays = Math.max(prior.seasonDays, days / MAX_SEASON_KNOTS);
  const levelDays = Math.max(prior.levelDays, days / MAX_LEVEL_KNOTS);
  const knots = (every: number): Int32Array => new Int32Array(Math.max(2, Math.ceil(days / every) + 1));
  const level = [knots(levelDays), knots(levelDays)] as const;
  const answer = [knots(levelDays), knots(levelDays)] as const;
  const season = knots(seasonDays);
  const base = orderInTime([
    ...[level[0], level[1], answer[0], answer[1]].map(curve => ({ curve, every: levelDays })),
    { curve: season, every: seasonDays },
  ]);
  return {
    shape: shapeOf(Int32Array.from([...base, ...new Int32Array(GLOBALS + 4 * kinds)])),
    levelDays,
    seasonDays,
    level,
    answer,
    season,
    coupling: [base.length, base.length + 1],
    self: [base.length + 2, base.length + 3],
    couplingByRole: byRole(base.length + 4),
    selfByRole: byRole(base.length + 8),
    spans: [inSpans(base.length + GLOBALS, kinds), inSpans(base.length + GLOBALS + 2, kinds)],
  };
}

const inSpans = (at: number, kinds: number): readonly (readonly number[])[] =>
  Array.from({ length: kinds }, (_, k) => [at + 4 * k, at + 4 * k + 1, at + 4 * k]);

/** Globals that every fit has: couplings, own memories, and their differences by role. */
const GLOBALS = 12;

const byRole = (at: number): Pair<readonly number[]> => [
  [at, at, at + 1],
  [at + 2, at + 2, at + 3],
];

/** Numbers the knots of all curves in time order, and finds the first neighbour of each in the Hessian. Two knots are
 * neighbours where their hats overlap. */
function orderInTime(curves: readonly { readonly curve: Int32Array; readonly every: number }[]): Int32Array {
  const items = curves.flatMap(({ curve, every }) =>
    Array.from(curve, (_, k) => ({ at: k * every, reach: every, curve, k })),
  );
  items.sort((p, q) => p.at - q.at);
  const widest = Math.max(...curves.map(c => c.every));
  const first = new Int32Array(items.length);
  for (const [i, item] of items.entries()) {
    item.curve[item.k] = i;
    let j = i;
    for (let k = i - 1; k >= 0 && item.at - items[k]!.at <= item.reach + widest; k--)
      if (item.at - items[k]!.at <= item.reach + items[k]!.reach) j = k;
    first[i] = j;
  }
  return first;
}

/** Rows of the Poisson regression. `y`: turns of one person in one (role, block). `e`: count expected without the design.
 * The slots hold the few parameters that act on the row.
 * Level or answer knots come first (2), then season knots (2), coupling, its difference by role, self and its difference.
 * Each kind of flagged span adds one more. */
export interface Design {
  readonly rows: number;
  readonly layout: Layout;
  readonly slots: number;
  readonly y: Float64Array;
  readonly e: Float64Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly actor: Uint8Array;
  readonly role: Uint8Array;
  readonly block: Uint32Array;
}
const SLOTS = 8;
export const SLOT = { coupling: 4, couplingByRole: 5, self: 6, selfByRole: 7 } as const;
/** Weight of the season in answers, relative to openings and follow-ups. */
export const SEASON_OF_ANSWERS = 0.5;

/** `shares`: for each kind of flagged span, how much of each block lies in one. */
export function designOf(
  counts: Pair<BlockCounts>,
  blockSeconds: number,
  layout: Layout,
  shares: readonly Float64Array[] = [],
): Design {
  const slots = SLOTS + shares.length;
  const blocks = counts[0].turns.length / ROLE_COUNT;
  let rows = 0;
  for (const { expected } of counts) for (const e of expected) if (e > LEAST_EXPECTED) rows++;
  const design: Design = {
    rows,
    layout,
    slots,
    y: new Float64Array(rows),
    e: new Float64Array(rows),
    index: new Int32Array(rows * slots),
    value: new Float64Array(rows * slots),
    actor: new Uint8Array(rows),
    role: new Uint8Array(rows),
    block: new Uint32Array(rows),
  };
  let row = 0;
  for (let block = 0; block < blocks; block++)
    for (let role = 0; role < ROLE_COUNT; role++)
      for (const actor of [0, 1] as const) {
        const e = counts[actor].expected[role * blocks + block]!;
        if (e <= LEAST_EXPECTED) continue;
        design.y[row] = counts[actor].turns[role * blocks + block]!;
        design.e[row] = e;
        design.actor[row] = actor;
        design.role[row] = role;
        design.block[row] = block;
        const day = ((block + 0.5) * blockSeconds) / DAY;
        const at = row * slots;
        hat(design, at, role === ROLES.answer ? layout.answer[actor] : layout.level[actor], day / layout.levelDays, 1);
        hat(design, at + 2, layout.season, day / layout.seasonDays, role === ROLES.answer ? SEASON_OF_ANSWERS : 1);
        design.index[at + SLOT.coupling] = layout.coupling[actor];
        design.index[at + SLOT.couplingByRole] = layout.couplingByRole[actor][role]!;
        design.index[at + SLOT.self] = layout.self[actor];
        design.index[at + SLOT.selfByRole] = layout.selfByRole[actor][role]!;
        for (const [k, share] of shares.entries()) {
          design.index[at + SLOTS + k] = layout.spans[actor][k]![role]!;
          design.value[at + SLOTS + k] = share[block]!;
        }
        row++;
      }
  return design;
}

/** True if part of a row's block lies in a flagged span. */
export function inSpan({ slots, value }: Design, row: number): boolean {
  for (let s = row * slots + SLOTS; s < (row + 1) * slots; s++) if (value[s] !== 0) return true;
  return false;
}

/** Blocks in which nothing could have happened carry no row. */
const LEAST_EXPECTED = 1e-12;

function hat(design: Design, at: number, knots: Int32Array, position: number, weight: number): void {
  const below = Math.min(knots.length - 2, Math.max(0, Math.floor(position)));
  const part = Math.min(1, Math.max(0, position - below));
  design.index[at] = knots[below]!;
  design.index[at + 1] = knots[below + 1]!;
  design.value[at] = weight * (1 - part);
  design.value[at + 1] = weight * part;
}

/** Puts the log recent reaching of both people (by block) into the design. It is the only part that changes over the
 * grid of specifications. `felt`: factor of each person's coupling; by default the partner's reaching. */
export function setReaching(design: Design, x: Pair<Float64Array>, felt: Pair<Float64Array> = [x[1], x[0]]): void {
  for (let row = 0; row < design.rows; row++) {
    const actor = design.actor[row]! as 0 | 1;
    const block = design.block[row]!;
    const at = row * design.slots;
    const partner = felt[actor][block]!;
    const own = x[actor][block]!;
    const differs = design.role[row] !== ROLES.opening;
    design.value[at + SLOT.coupling] = partner;
    design.value[at + SLOT.couplingByRole] = differs ? partner : 0;
    design.value[at + SLOT.self] = own;
    design.value[at + SLOT.selfByRole] = differs ? own : 0;
  }
}

/** One smooth curve of the prior: steps of scale `step`, each with its own weight, and a hold on its mean level. */
interface Walk {
  readonly knots: Int32Array;
  readonly step: number;
  readonly level: number;
  readonly weight: Float64Array;
}
export interface Prior {
  readonly layout: Layout;
  readonly walks: readonly Walk[];
  readonly sds: readonly { readonly index: number; readonly sd: number }[];
}

export function priorOf(layout: Layout, prior: DesignPrior): Prior {
  const walk = (knots: Int32Array, step: number, level: number): Walk => ({
    knots,
    step,
    level,
    weight: new Float64Array(knots.length - 1).fill(1),
  });
  const levelScale = Math.sqrt(layout.levelDays / prior.levelDays);
  const seasonScale = Math.sqrt(layout.seasonDays / prior.seasonDays);
  const walks = [
    walk(layout.season, prior.seasonStep * seasonScale, prior.season),
    ...[0, 1].flatMap(actor => [
      walk(layout.level[actor as 0 | 1], prior.levelStep * levelScale, prior.level),
      walk(layout.answer[actor as 0 | 1], prior.answerStep * levelScale, prior.level),
    ]),
  ];
  const sds = ([0, 1] as const).flatMap(actor => [
    { index: layout.coupling[actor], sd: prior.coupling },
    { index: layout.self[actor], sd: prior.self },
    ...[ROLES.answer, ROLES.followUp].flatMap(role => [
      { index: layout.couplingByRole[actor][role]!, sd: prior.couplingByRole },
      { index: layout.selfByRole[actor][role]!, sd: prior.selfByRole },
    ]),
    ...layout.spans[actor].flatMap(roles =>
      [ROLES.opening, ROLES.answer].map(role => ({ index: roles[role]!, sd: prior.span })),
    ),
  ]);
  return { layout, walks, sds };
}

/** The same prior with each step's weight at its conditional mean given the curves of `theta`. One round of
 * expectation-maximisation for a Student prior (lange1989). */
export function reweighted(prior: Prior, theta: Float64Array): Prior {
  const walks = prior.walks.map(walk => ({
    ...walk,
    weight: walk.weight.map((_, k) => {
      const z = (theta[walk.knots[k + 1]!]! - theta[walk.knots[k]!]!) / walk.step;
      return (TAIL + 1) / (TAIL + z * z);
    }),
  }));
  return { ...prior, walks };
}

/** The same prior with each step's weight drawn from its conditional law given the curves of `theta`. */
export function redrawn(prior: Prior, theta: Float64Array, random: Random): Prior {
  const walks = prior.walks.map(walk => ({
    ...walk,
    weight: walk.weight.map((_, k) => {
      const z = (theta[walk.knots[k + 1]!]! - theta[walk.knots[k]!]!) / walk.step;
      return (2 * random.gamma((TAIL + 1) / 2)) / (TAIL + z * z);
    }),
  }));
  return { ...prior, walks };
}

/** Prior precision of the parameters. */
export function precisionOf({ layout, walks, sds }: Prior): Skyline {
  const p = skyline(layout.shape);
  const { at } = layout.shape;
  const add = (i: number, j: number, value: number): void => {
    p.values[i > j ? at[i]! + j : at[j]! + i]! += value;
  };
  for (const { knots, step, level, weight } of walks) {
    for (const knot of knots) add(knot, knot, 1 / (level * level * knots.length));
    for (let k = 0; k + 1 < knots.length; k++) {
      const w = weight[k]! / (step * step);
      add(knots[k]!, knots[k]!, w);
      add(knots[k + 1]!, knots[k + 1]!, w);
      add(knots[k]!, knots[k + 1]!, -w);
    }
  }
  for (const { index, sd } of sds) add(index, index, 1 / (sd * sd));
  return p;
}

export interface DesignFit {
  readonly mode: Float64Array;
  /** Factor of the posterior precision at the mode, or one step before it. */
  readonly factor: Skyline;
  /** Log of the Laplace marginal likelihood, up to a constant that depends on the counts only. */
  readonly logEvidence: number;
  /** Mean of each row at the mode. */
  readonly mean: Float64Array;
}

const MAX_STEPS = 40;
/** Newton's decrement (squared distance from the mode in posterior deviations) at which one more step ends the search: it
 * leaves about its square. */
const DECREMENT = 1e-2;

/** Posterior mode by Newton's method with step halving; the log posterior is concave, so there is one mode. Null where it
 * is not reached in 40 steps. */
export function fitDesign(design: Design, precision: Skyline, start?: Float64Array): DesignFit | null {
  const { shape } = design.layout;
  const logPrior = logDeterminant(cholesky(precision)!) / 2;
  let theta = start?.slice() ?? new Float64Array(shape.n);
  let mean = new Float64Array(design.rows);
  let value = logPosterior(design, precision, theta, mean);
  let nextMean = new Float64Array(design.rows);
  for (let step = 0; step < MAX_STEPS; step++) {
    const hessian: Skyline = { shape, values: precision.values.slice() };
    const gradient = times(precision, theta).map(g => -g);
    accumulate(design, mean, gradient, hessian);
    const factor = cholesky(hessian);
    if (factor === null) return null;
    const move = solve(factor, gradient);
    if (dot(move, gradient) < DECREMENT) {
      const mode = theta.map((t, i) => t + move[i]!);
      value = logPosterior(design, precision, mode, mean);
      return { mode, factor, logEvidence: value + logPrior - logDeterminant(factor) / 2, mean };
    }
    let better = false;
    for (let scale = 1; scale > 1e-6 && !better; scale /= 2) {
      const next = theta.map((t, i) => t + scale * move[i]!);
      const nextValue = logPosterior(design, precision, next, nextMean);
      if (nextValue < value) continue;
      theta = next;
      [mean, nextMean] = [nextMean, mean];
      value = nextValue;
      better = true;
    }
    // At the mode to the last bit, or not finite.
    if (!better)
      return Number.isFinite(value)
        ? { mode: theta, factor, logEvidence: value + logPrior - logDeterminant(factor) / 2, mean }
        : null;
  }
  return null;
}

/** Log rate multiplier of one row. */
export function etaOf({ index, value, slots }: Design, theta: Float64Array, row: number): number {
  const at = row * slots;
  let eta =
    theta[index[at]!]! * value[at]! +
    theta[index[at + 1]!]! * value[at + 1]! +
    theta[index[at + 2]!]! * value[at + 2]! +
    theta[index[at + 3]!]! * value[at + 3]! +
    theta[index[at + 4]!]! * value[at + 4]! +
    theta[index[at + 5]!]! * value[at + 5]! +
    theta[index[at + 6]!]! * value[at + 6]! +
    theta[index[at + 7]!]! * value[at + 7]!;
  for (let s = at + SLOTS; s < at + slots; s++) eta += theta[index[s]!]! * value[s]!;
  return eta;
}

/** Log posterior up to a constant: Poisson counts of turns with respect to counting measure, normal priors. Leaves the mean of each
 * row in `mean`. */
export function logPosterior(
  design: Design,
  precision: Skyline,
  theta: Float64Array,
  mean = new Float64Array(design.rows),
): number {
  const { rows, y, e } = design;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const eta = etaOf(design, theta, row);
    const mu = e[row]! * Math.exp(eta);
    mean[row] = mu;
    total += y[row]! * eta - mu;
  }
  return total - dot(theta, times(precision, theta)) / 2;
}

/** Adds the rows to the gradient, and their curvature to the lower half of `hessian`. `mean`: expected events by row. */
export function accumulate(design: Design, mean: Float64Array, gradient: Float64Array, hessian: Skyline): void {
  const { index, value, y, rows, slots } = design;
  const h = hessian.values;
  const { at } = hessian.shape;
  for (let row = 0; row < rows; row++) {
    const mu = mean[row]!;
    const from = row * slots;
    const residual = y[row]! - mu;
    for (let s = 0; s < slots; s++) {
      const v = value[from + s]!;
      if (v === 0) continue;
      const i = index[from + s]!;
      gradient[i]! += residual * v;
      const w = mu * v;
      for (let r = 0; r <= s; r++) {
        const j = index[from + r]!;
        h[i > j ? at[i]! + j : at[j]! + i]! += w * value[from + r]!;
      }
    }
  }
}
