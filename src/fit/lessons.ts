import { DAY, exchangeBy, randomFrom } from '../base/index.ts';
import { answersOf, dealtAnswers } from './findings/pattern/answers.ts';
import { drawDance } from './findings/pattern/dance.ts';
import { DEALS, dealtCoupling } from './findings/pattern/leak.ts';
import { deals } from './findings/pattern/surrogates.ts';
import { type BidCounts, countBids } from './findings/role-changes.ts';
import { coordinateAscent, LEAST_BIDS, LEAST_DAYS } from './fit.ts';
import { type Events, EVENTS_EXCHANGE, leader } from './rate/observe.ts';
import { TAIL } from './posterior/design.ts';
import { drawPoint } from './posterior/newton.ts';
import type { FitPrior } from './posterior/prior.ts';
import type { CouplingPosterior } from './posterior/coupling.ts';
import { countBlocks } from './rate/baseline.ts';
import { ELAPSED_EDGES, exposureOf } from './rate/exposure.ts';

const STEPS = ELAPSED_EDGES.length + 1;

/** Sums over a pair's parameters under its posterior: how many, their sum, their squares. */
export type Moments = readonly [count: number, sum: number, squares: number];

/** Contribution of one pair to the population it is drawn from: expectations under its posterior, which sum over pairs
 * (dempster1977). Plain data. */
export interface Lessons {
  /** Log marginal likelihood of the record under the prior given, nats. */
  readonly logEvidence: number;
  readonly moments: Readonly<Record<string, Moments>>;
  /** Chances of each kind of leak; null where the record is too short for any. */
  readonly leak: readonly number[] | null;
}

/** Draws of what the two do to each other. */
const DANCES = 200;

/** Lessons of one record under `prior`; null where nothing can be fitted. Exchanging the people changes nothing. */
export function lessonsOf(all: Events, prior: FitPrior, seed: number): Lessons | null {
  const events = leader(all) === 1 ? exchangeBy(EVENTS_EXCHANGE, all) : all;
  const exposure = exposureOf(events, events.coverage);
  const { baselines, posterior } = coordinateAscent(events, exposure, {
    heldOut: false,
    prior,
    progress: () => undefined,
  });
  if (posterior === null) return null;
  const random = randomFrom(seed);
  const kept = new Map<string, [number, number, number]>();
  const add = (name: string, value: number, weight: number, squares = value * value): void => {
    const m = kept.get(name) ?? [0, 0, 0];
    m[0] += weight;
    m[1] += weight * value;
    m[2] += weight * squares;
    kept.set(name, m);
  };
  addParameters(posterior, random.fork(1), add);
  let leak: number[] | null = null;
  const days = events.coverage.reduce((sum, span) => sum + span.to - span.from, 0) / DAY;
  if (isEnough(countBids(events), days)) {
    const counts = countBlocks(exposure, events, baselines);
    const dealt = deals(events, exposure, counts, DEALS, random.fork(14));
    const shown = {
      dealt: dealtCoupling(events, exposure, baselines, posterior, [], dealt),
      dealtAnswers: dealtAnswers(events, events.coverage, dealt),
    };
    const dances = drawDance(posterior, answersOf(events), shown, DANCES, random.fork(12), false);
    leak = prior.dance.leak.map(() => 0);
    for (const dance of dances) {
      leak[dance.leak]! += 1 / dances.length;
      for (const u of [0, 1] as const) {
        if (dance.there.chance[u]) add('chance', dance.chance[u], 1 / dances.length);
        if (dance.there.delay[u]) add('delay', dance.delay[u], 1 / dances.length);
      }
    }
  }
  return { logEvidence: posterior.logEvidence, moments: Object.fromEntries(kept), leak };
}

const isEnough = ({ counts }: BidCounts, days: number): boolean =>
  Math.min(...counts.map(column => column.reduce((sum, n) => sum + n, 0))) >= LEAST_BIDS && days >= LEAST_DAYS;

type Add = (name: string, value: number, weight: number, squares?: number) => void;

function addParameters(
  { layout, prior, specifications }: CouplingPosterior,
  random: ReturnType<typeof randomFrom>,
  add: Add,
): void {
  for (const [c, { fit, weight }] of specifications.entries()) {
    const { coefficients, baseline } = drawPoint(fit, random.fork(c));
    const walk = (name: string, knots: Int32Array, scale: number): void => {
      for (let i = 0; i + 1 < knots.length; i++) {
        const d = coefficients[knots[i + 1]!]! - coefficients[knots[i]!]!;
        // A Student step is a normal one of its own variance (lange1989).
        add(name, d, weight, (d * d * (TAIL + 1)) / (TAIL + (d / scale) ** 2));
      }
    };
    walk('seasonStep', layout.season, prior.design.seasonStep);
    for (const u of [0, 1] as const) {
      walk('levelStep', layout.level[u], prior.design.levelStep);
      walk('answerStep', layout.answer[u], prior.design.answerStep);
      add('coupling', coefficients[layout.coupling[u]]!, weight);
      add('self', coefficients[layout.self[u]]!, weight);
      for (const role of [1, 2]) {
        add('couplingByRole', coefficients[layout.couplingByRole[u][role]!]!, weight);
        add('selfByRole', coefficients[layout.selfByRole[u][role]!]!, weight);
      }
      const z = baseline[u];
      for (const [chain, name] of (['wait', 'owe'] as const).entries())
        for (let s = 0; s < STEPS - 1; s++)
          add(`${name}${s}`, z[chain * STEPS + s + 1]! - z[chain * STEPS + s]!, weight);
      for (let f = 2 * STEPS + 1; f < z.length; f++) add('activity', z[f]!, weight);
    }
  }
}
