import { DAY } from '../base/index.ts';
import { cholesky, logDeterminant, type Skyline, skyline } from './linear.ts';
import type { BlockCounts } from './pace.ts';

/** Standard deviations of the normal priors, in log rate. Steps are per knot. */
export interface SlowPrior {
  readonly coupling: number;
  readonly couplingOfAnswers: number;
  readonly self: number;
  readonly selfOfAnswers: number;
  readonly level: number;
  readonly levelStep: number;
  readonly answerStep: number;
  readonly season: number;
  readonly seasonStep: number;
  readonly levelDays: number;
  readonly seasonDays: number;
}

export const SLOW_PRIOR: SlowPrior = {
  coupling: 0.6,
  couplingOfAnswers: 0.4,
  self: 0.5,
  selfOfAnswers: 0.4,
  level: 1,
  levelStep: 0.35,
  answerStep: 0.25,
  season: 0.5,
  seasonStep: 0.2,
  levelDays: 60,
  seasonDays: 30,
};

/** Parameters of both people, in time order of their knots, then the globals: the Hessian keeps a narrow skyline. */
export interface Layout {
  readonly n: number;
  readonly levelKnots: number;
  readonly seasonKnots: number;
  readonly levelDays: number;
  readonly seasonDays: number;
  readonly level: readonly [Int32Array, Int32Array];
  readonly answer: readonly [Int32Array, Int32Array];
  readonly season: Int32Array;
  /** Of each person: coupling to the partner's recent reaching, its difference for answers, and the same for one's own. */
  readonly coupling: readonly [number, number];
  readonly couplingOfAnswers: readonly [number, number];
  readonly self: readonly [number, number];
  readonly selfOfAnswers: readonly [number, number];
  readonly first: Int32Array;
}

const MAX_SEASON_KNOTS = 80;

export function layoutOf(days: number, prior: SlowPrior): Layout {
  const seasonDays = Math.max(prior.seasonDays, days / MAX_SEASON_KNOTS);
  const levelDays = Math.max(prior.levelDays, (2 * days) / MAX_SEASON_KNOTS);
  const seasonKnots = Math.max(2, Math.ceil(days / seasonDays) + 1);
  const levelKnots = Math.max(2, Math.ceil(days / levelDays) + 1);
  const items: { readonly at: number; readonly put: (index: number) => void }[] = [];
  const level = [new Int32Array(levelKnots), new Int32Array(levelKnots)] as const;
  const answer = [new Int32Array(levelKnots), new Int32Array(levelKnots)] as const;
  const season = new Int32Array(seasonKnots);
  for (let k = 0; k < levelKnots; k++)
    for (const column of [level[0], level[1], answer[0], answer[1]])
      items.push({ at: k * levelDays, put: index => (column[k] = index) });
  for (let k = 0; k < seasonKnots; k++) items.push({ at: k * seasonDays, put: index => (season[k] = index) });
  items.sort((p, q) => p.at - q.at);
  for (const [index, item] of items.entries()) item.put(index);
  const base = items.length;
  const n = base + 8;
  return {
    n,
    levelKnots,
    seasonKnots,
    levelDays,
    seasonDays,
    level,
    answer,
    season,
    coupling: [base, base + 1],
    couplingOfAnswers: [base + 2, base + 3],
    self: [base + 4, base + 5],
    selfOfAnswers: [base + 6, base + 7],
    first: firstColumns(n, base, levelKnots, seasonKnots, levelDays, seasonDays, level, answer, season),
  };
}

/** Two knots meet in the Hessian only where their hats overlap. */
function firstColumns(
  n: number,
  base: number,
  levelKnots: number,
  seasonKnots: number,
  levelDays: number,
  seasonDays: number,
  level: readonly [Int32Array, Int32Array],
  answer: readonly [Int32Array, Int32Array],
  season: Int32Array,
): Int32Array {
  const at = new Float64Array(base);
  const reach = new Float64Array(base);
  for (let k = 0; k < levelKnots; k++)
    for (const column of [level[0], level[1], answer[0], answer[1]]) {
      at[column[k]!] = k * levelDays;
      reach[column[k]!] = levelDays;
    }
  for (let k = 0; k < seasonKnots; k++) {
    at[season[k]!] = k * seasonDays;
    reach[season[k]!] = seasonDays;
  }
  const first = new Int32Array(n);
  for (let i = 0; i < base; i++) {
    let j = i;
    for (let k = 0; k < i; k++)
      if (at[i]! - at[k]! <= Math.max(reach[i]!, reach[k]!) + Math.min(reach[i]!, reach[k]!)) {
        j = k;
        break;
      }
    first[i] = j;
  }
  return first;
}

/** Rows of the Poisson regression: turns y of one person in one (role, block), expected count `e` without the slow part,
 * and the few parameters that act on it. Column slots of a row: level or answer knots (2), season knots (2), coupling,
 * coupling of answers, self, self of answers. */
export interface Design {
  readonly rows: number;
  readonly layout: Layout;
  readonly y: Float64Array;
  readonly e: Float64Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly actor: Uint8Array;
  readonly role: Uint8Array;
  readonly block: Uint32Array;
}
export const SLOTS = 8;
export const SLOT = { coupling: 4, couplingOfAnswers: 5, self: 6, selfOfAnswers: 7 } as const;
/** How much of a season an answer feels, against openings and follow-ups. */
const SEASON_OF_ANSWERS = 0.5;

export function designOf(counts: readonly [BlockCounts, BlockCounts], blockSeconds: number, layout: Layout): Design {
  const blocks = counts[0].turns.length / 2;
  let rows = 0;
  for (const { expected } of counts) for (const e of expected) if (e > 1e-12) rows++;
  const design: Design = {
    rows,
    layout,
    y: new Float64Array(rows),
    e: new Float64Array(rows),
    index: new Int32Array(rows * SLOTS),
    value: new Float64Array(rows * SLOTS),
    actor: new Uint8Array(rows),
    role: new Uint8Array(rows),
    block: new Uint32Array(rows),
  };
  let row = 0;
  for (let block = 0; block < blocks; block++)
    for (const role of [0, 1] as const)
      for (const actor of [0, 1] as const) {
        const e = counts[actor].expected[role * blocks + block]!;
        if (e <= 1e-12) continue;
        design.y[row] = counts[actor].turns[role * blocks + block]!;
        design.e[row] = e;
        design.actor[row] = actor;
        design.role[row] = role;
        design.block[row] = block;
        const day = ((block + 0.5) * blockSeconds) / DAY;
        const at = row * SLOTS;
        hat(design, at, role === 0 ? layout.level[actor] : layout.answer[actor], day / layout.levelDays, 1);
        hat(design, at + 2, layout.season, day / layout.seasonDays, role === 0 ? 1 : SEASON_OF_ANSWERS);
        design.index[at + SLOT.coupling] = layout.coupling[actor];
        design.index[at + SLOT.couplingOfAnswers] = layout.couplingOfAnswers[actor];
        design.index[at + SLOT.self] = layout.self[actor];
        design.index[at + SLOT.selfOfAnswers] = layout.selfOfAnswers[actor];
        row++;
      }
  return design;
}

function hat(design: Design, at: number, knots: Int32Array, position: number, weight: number): void {
  const below = Math.min(knots.length - 2, Math.max(0, Math.floor(position)));
  const part = Math.min(1, Math.max(0, position - below));
  design.index[at] = knots[below]!;
  design.index[at + 1] = knots[below + 1]!;
  design.value[at] = weight * (1 - part);
  design.value[at + 1] = weight * part;
}

/** Puts the log recent reaching of both people (by block) into the design; it is the only part that changes over the grid
 * of memories. */
export function setReaching(design: Design, x: readonly [Float64Array, Float64Array]): void {
  for (let row = 0; row < design.rows; row++) {
    const actor = design.actor[row]! as 0 | 1;
    const block = design.block[row]!;
    const at = row * SLOTS;
    const partner = x[1 - actor]![block]!;
    const own = x[actor][block]!;
    const answers = design.role[row] === 1;
    design.value[at + SLOT.coupling] = partner;
    design.value[at + SLOT.couplingOfAnswers] = answers ? partner : 0;
    design.value[at + SLOT.self] = own;
    design.value[at + SLOT.selfOfAnswers] = answers ? own : 0;
  }
}

/** Prior precision of the parameters. */
export function precisionOf(layout: Layout, prior: SlowPrior): Skyline {
  const p = skyline(layout.n, layout.first);
  const add = (i: number, j: number, value: number): void => {
    p.values[Math.max(i, j) * layout.n + Math.min(i, j)]! += value;
  };
  const walk = (knots: Int32Array, step: number, level: number): void => {
    for (let k = 0; k < knots.length; k++) add(knots[k]!, knots[k]!, 1 / (level * level * knots.length));
    for (let k = 0; k + 1 < knots.length; k++) {
      const w = 1 / (step * step);
      add(knots[k]!, knots[k]!, w);
      add(knots[k + 1]!, knots[k + 1]!, w);
      add(knots[k]!, knots[k + 1]!, -w);
    }
  };
  const perStep = (step: number, days: number, nominal: number): number => step * Math.sqrt(days / nominal);
  for (const actor of [0, 1] as const) {
    walk(layout.level[actor], perStep(prior.levelStep, layout.levelDays, prior.levelDays), prior.level);
    walk(layout.answer[actor], perStep(prior.answerStep, layout.levelDays, prior.levelDays), prior.level);
    for (const [index, sd] of [
      [layout.coupling[actor], prior.coupling],
      [layout.couplingOfAnswers[actor], prior.couplingOfAnswers],
      [layout.self[actor], prior.self],
      [layout.selfOfAnswers[actor], prior.selfOfAnswers],
    ] as const)
      add(index, index, 1 / (sd * sd));
  }
  walk(layout.season, perStep(prior.seasonStep, layout.seasonDays, prior.seasonDays), prior.season / 3);
  return p;
}

export interface SlowFit {
  readonly mode: Float64Array;
  /** Factor of the posterior precision at the mode. */
  readonly factor: Skyline;
  /** Log of the Laplace marginal likelihood, up to a constant that is the same for every memory and reaching. */
  readonly logEvidence: number;
  readonly converged: boolean;
  /** Mean of each row at the mode. */
  readonly mean: Float64Array;
}

const MAX_STEPS = 30;

/** Posterior mode by Newton's method with step halving. The log posterior is concave, so there is one mode. */
export function fitSlow(design: Design, precision: Skyline, start?: Float64Array): SlowFit | null {
  const { n, first } = design.layout;
  let theta = start?.slice() ?? new Float64Array(n);
  let value = logPosterior(design, precision, theta);
  const mean = new Float64Array(design.rows);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = new Float64Array(n);
    const hessian = { n, first, values: precision.values.slice() };
    accumulate(design, theta, mean, gradient, hessian.values);
    subtractPrior(precision, theta, gradient);
    const factor = cholesky(hessian);
    if (factor === null) return null;
    const move = gradient.slice();
    solveInto(factor, move);
    let expected = 0;
    for (let i = 0; i < n; i++) expected += move[i]! * gradient[i]!;
    if (expected < 1e-7)
      return { mode: theta, factor, logEvidence: value - logDeterminant(factor) / 2, converged: true, mean };
    let scale = 1;
    for (let halving = 0; halving < 20; halving++, scale /= 2) {
      const next = theta.map((t, i) => t + scale * move[i]!);
      const nextValue = logPosterior(design, precision, next);
      if (nextValue >= value - 1e-9) {
        theta = next;
        value = nextValue;
        break;
      }
    }
  }
  return null;
}

function solveInto(l: Skyline, b: Float64Array): void {
  const { n, values, first } = l;
  for (let i = 0; i < n; i++) {
    let value = b[i]!;
    for (let k = first[i]!; k < i; k++) value -= values[i * n + k]! * b[k]!;
    b[i] = value / values[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const value = b[i]! / values[i * n + i]!;
    b[i] = value;
    for (let k = first[i]!; k < i; k++) b[k]! -= values[i * n + k]! * value;
  }
}

/** Log rate multiplier of one row. */
export function etaOf(design: Design, theta: Float64Array, row: number): number {
  const at = row * SLOTS;
  let eta = 0;
  for (let s = 0; s < SLOTS; s++) eta += theta[design.index[at + s]!]! * design.value[at + s]!;
  return eta;
}

/** Log posterior up to a constant: Poisson counts of turns with respect to counting measure, normal priors. */
export function logPosterior(design: Design, precision: Skyline, theta: Float64Array): number {
  let total = 0;
  for (let row = 0; row < design.rows; row++) {
    const eta = etaOf(design, theta, row);
    total += design.y[row]! * eta - design.e[row]! * Math.exp(eta);
  }
  const { n, first, values } = precision;
  for (let i = 0; i < n; i++) {
    total -= 0.5 * values[i * n + i]! * theta[i]! * theta[i]!;
    for (let k = first[i]!; k < i; k++) total -= values[i * n + k]! * theta[i]! * theta[k]!;
  }
  return total;
}

function accumulate(
  design: Design,
  theta: Float64Array,
  mean: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const { index, value, y, e } = design;
  const n = design.layout.n;
  for (let row = 0; row < design.rows; row++) {
    const mu = e[row]! * Math.exp(etaOf(design, theta, row));
    mean[row] = mu;
    const at = row * SLOTS;
    const residual = y[row]! - mu;
    for (let s = 0; s < SLOTS; s++) {
      const v = value[at + s]!;
      if (v === 0) continue;
      const i = index[at + s]!;
      gradient[i]! += residual * v;
      const w = mu * v;
      for (let r = 0; r <= s; r++) {
        const j = index[at + r]!;
        const add = w * value[at + r]!;
        if (i > j) hessian[i * n + j]! += add;
        else hessian[j * n + i]! += add;
      }
    }
  }
}

function subtractPrior(precision: Skyline, theta: Float64Array, gradient: Float64Array): void {
  const { n, first, values } = precision;
  for (let i = 0; i < n; i++) {
    gradient[i]! -= values[i * n + i]! * theta[i]!;
    for (let k = first[i]!; k < i; k++) {
      gradient[i]! -= values[i * n + k]! * theta[k]!;
      gradient[k]! -= values[i * n + k]! * theta[i]!;
    }
  }
}
