import { expect, test } from 'vitest';
import { turnsFrom } from '../../src/cohort/index.ts';
import { observe } from '../../src/fit/index.ts';
import type { Events } from '../../src/fit/observe.ts';
import { countBlocks, fitPace, type Pace } from '../../src/fit/pace.ts';
import {
  cut,
  ELAPSED_EDGES,
  HOURS_OF_WEEK,
  type Pieces,
  ROLE_COUNT,
  roleOf,
  seenBy,
  STIRS,
  UNKNOWN,
} from '../../src/fit/pieces.ts';
import { chanceDays, recentReaching } from '../../src/fit/reaching.ts';
import {
  designOf,
  etaOf,
  fitSlow,
  layoutOf,
  logPosterior,
  precisionOf,
  priorOf,
  setReaching,
  SLOW_PRIOR,
} from '../../src/fit/slow.ts';
import { randomFrom } from '../../src/base/index.ts';

const DAY = 86_400;
const random = randomFrom(5);
const at: number[] = [];
for (
  let t = 1_704_067_200;
  at.length < 70;
  t += 1 + Math.floor(random.exponential() * (random.uniform() < 0.6 ? 90 : 9000))
)
  at.push(t);
const events = observe(turnsFrom({ at, actor: at.map(() => random.below(2)) }));
const pieces = cut(events, events.coverage);
const flat = new Float64Array(ROLE_COUNT * pieces.blocks).fill(1);
const paces = [fitPace(pieces, events, 0, flat), fitPace(pieces, events, 1, flat)] as const;
const counts = [countBlocks(pieces, events, 0, paces[0]), countBlocks(pieces, events, 1, paces[1])] as const;
const layout = layoutOf((pieces.blocks * pieces.blockSeconds) / DAY, SLOW_PRIOR);
const design = designOf(counts, pieces.blockSeconds, layout);
const x = ([0, 1] as const).map(u =>
  recentReaching(events, pieces, u, chanceDays(counts[u], pieces, 'bids'), 'bids', 4 * DAY),
);
setReaching(design, [x[0]!, x[1]!]);
const precision = precisionOf(priorOf(layout, SLOW_PRIOR));
const theta = Float64Array.from({ length: layout.shape.n }, () => 0.3 * random.normal());

/** The intensity written down as it is defined, from the list of turns alone; the slow part is looked up by row. */
function intensity(actor: 0 | 1, t: number, slow: (role: number, block: number) => number): number {
  let i = -1;
  while (i + 1 < events.count && events.start[i + 1]! < t) i++;
  const ended = events.end[i]!;
  if (t <= ended) return 0;
  const hour = Math.floor(t / 3600);
  const block = Math.floor((t - pieces.blockFrom) / pieces.blockSeconds);
  const edges = ELAPSED_EDGES.map(edge => ended + edge).filter(edge => edge <= t);
  const step = edges.length;
  const last = events.actor[i]!;
  const state = last * (ELAPSED_EDGES.length + 1) + step;
  const since = Math.max(ended, hour * 3600, block * pieces.blockSeconds + pieces.blockFrom, edges.at(-1) ?? 0);
  const bins = [0, 1].map(who => {
    let level = 0;
    for (let k = 0; k <= i; k++) if (events.actor[k] === who) level += Math.exp((events.start[k]! - since) / 10_800);
    return [0.3, 1.5, 5].filter(edge => level >= edge).length;
  });
  const stir = bins[0]! * Math.sqrt(STIRS) + bins[1]!;
  return fastPart(paces[actor], actor, state, hour, stir) * slow(roleOf(state, actor), block);
}

function fastPart(pace: Pace, actor: number, state: number, hour: number, stir: number): number {
  const role = roleOf(state, actor);
  const h = ((hour % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK;
  return pace.hazard[seenBy(state, actor)]! * pace.rhythm[role * HOURS_OF_WEEK + h]! * pace.stir[role * STIRS + stir]!;
}

const rows = new Map<string, number>();
for (let row = 0; row < design.rows; row++)
  rows.set([design.actor[row], design.role[row], design.block[row]].join(), row);
const slowOf =
  (actor: number) =>
  (role: number, block: number): number =>
    Math.exp(etaOf(design, theta, rows.get([actor, role, block].join())!));

test('[F6] the integral of the intensity is that of the plain definition by quadrature', () => {
  for (const actor of [0, 1] as const) {
    const slow = slowOf(actor);
    let quadrature = 0;
    const step = 0.5;
    for (let t = events.start[0]! + step / 2; t < events.end[events.count - 1]!; t += step)
      quadrature += intensity(actor, t, slow) * step;
    let exact = 0;
    for (let row = 0; row < design.rows; row++)
      if (design.actor[row] === actor) exact += design.e[row]! * Math.exp(etaOf(design, theta, row));
    expect(Math.abs(exact / quadrature - 1)).toBeLessThan(2e-3);
    expect(exact).toBeGreaterThan(1);
  }
});

test('[F6] every turn is counted once, in the row of its own role and block', () => {
  let counted = 0;
  for (let i = 1; i < events.count; i++) {
    const p = pieces.turnPiece[i]!;
    expect(p).toBeGreaterThanOrEqual(0);
    expect(pieces.state[p]).not.toBe(UNKNOWN);
    expect(intensity(events.actor[i] as 0 | 1, events.start[i]!, () => 1)).toBeCloseTo(
      paceOf(pieces, p, events, i),
      12,
    );
    counted++;
  }
  expect(design.y.reduce((sum, y) => sum + y, 0)).toBe(counted);
});

const paceOf = (pieces: Pieces, p: number, events: Events, i: number): number =>
  fastPart(paces[events.actor[i] as 0 | 1], events.actor[i]!, pieces.state[p]!, pieces.hourOfWeek[p]!, pieces.stir[p]!);

test('[F7] at the mode the gradient by finite differences is zero, and the curvature is the stated one', () => {
  const fit = fitSlow(design, precision)!;
  const h = 1e-4;
  const value = (change: (theta: Float64Array) => void): number => {
    const moved = fit.mode.slice();
    change(moved);
    return logPosterior(design, precision, moved);
  };
  const here = value(() => undefined);
  for (let i = 0; i < layout.shape.n; i++) {
    const up = value(m => (m[i]! += h));
    const down = value(m => (m[i]! -= h));
    expect(Math.abs((up - down) / (2 * h))).toBeLessThan(2e-3);
    let curvature = 0;
    for (let k = fit.factor.shape.first[i]!; k <= i; k++)
      curvature += fit.factor.values[fit.factor.shape.at[i]! + k]! ** 2;
    expect(-(up - 2 * here + down) / h ** 2 / curvature).toBeCloseTo(1, 2);
  }
});
