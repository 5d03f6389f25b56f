import { exchangeBy, DAY, intervalOf, bothSides, mapPair, type Random, randomFrom, type Pair } from '../base/index.ts';
import type { Span } from '../turns/index.ts';
import {
  type CouplingDraw,
  type CouplingPosterior,
  drawCouplings,
  fitCoupling,
  type Start,
} from './posterior/coupling.ts';
import { strataOf } from './rate/strata.ts';
import { ratesOf } from './findings/span-rates.ts';
import { sharedStretches, type Stretch } from './findings/stretches.ts';
import { type FlaggedKind, flaggedIn } from './rate/flagged.ts';
import { EVIDENCE_EXCHANGE, type Diagnostics, type Evidence, type FitOptions } from './evidence.ts';
import { EVENTS_EXCHANGE, type Events, inside, leader, without } from './rate/observe.ts';
import { flatRhythm, type Baseline, baselineOf, type BlockCounts, countBlocks, rhythmGiven } from './rate/baseline.ts';
import { baselinePriorOf, startOf } from './rate/baseline-prior.ts';
import { answersOf, dealtAnswers } from './findings/pattern/answers.ts';
import { middleGain } from './findings/pattern/dance.ts';
import { DIRECTIONS_EXCHANGE } from './findings/pattern/directions.ts';
import { couplingPeriods } from './findings/periods.ts';
import { exposureOf, type Exposure, ROLE_COUNT } from './rate/exposure.ts';
import { residualsOf } from './findings/residuals.ts';
import { countBids, probabilityLeads, rolesByPeriod, roleChangesOf, type BidCounts } from './findings/role-changes.ts';
import { etaOf } from './posterior/design.ts';
import { type FitPrior, SHIPPED_PRIOR } from './posterior/prior.ts';
import { posteriorOf } from './posterior/posterior.ts';
import { drawShapes, RESPONSE_GRID, responseOf, responseRanges, shapeChances, shapesOf } from './findings/shape.ts';
import type { Shape } from './posterior/shapes.ts';
import { escalationsOf } from './findings/escalation.ts';
import { asCounted, trajectoriesOf } from './findings/trajectories.ts';
import { timingOf } from './findings/timing.ts';
import { deals, surrogatesOf } from './findings/pattern/surrogates.ts';
import type { Verdict } from './findings/pattern/verdict.ts';
import { alternationOf } from './findings/pattern/alternation.ts';
import { changesOver } from './findings/pattern/switching.ts';
import { COUPLING_DRAWS, priorDraws, type Summary, type Conclusion, conclude } from './findings/conclusion.ts';
import { DEALS, dealtCoupling } from './findings/pattern/leak.ts';

export const FIT_DEFAULTS: FitOptions = {
  draws: 200,
  heldOut: true,
  onward: true,
  exclude: [],
  spans: [],
  setApart: true,
  prior: SHIPPED_PRIOR,
  progress: () => undefined,
};

/** Fewest unprompted turns of either person, and fewest days, for any statement about answers. */
export const LEAST_BIDS = 30;
export const LEAST_DAYS = 28;
/** With fewer turns than this there is nothing to fit: the couplings are as the prior has them. */
const LEAST_TURNS = 10;

/** Evidence of how the two people answer each other; unknowns are shown as unknown. Same events, options and seed: same
 * bytes. Exchanging the people exchanges the answer exactly. Moving the record by whole weeks moves only dates. */
export function fit(events: Events, options: FitOptions, seed: number): Evidence {
  const turned = leader(events) === 1;
  const own = turned ? exchangeBy(EVENTS_EXCHANGE, events) : events;
  const evidence = fitInOrder(own, options, seed);
  return turned ? exchangeBy(EVIDENCE_EXCHANGE, evidence) : evidence;
}

/** The posterior alone, without findings; `turned`: its people are in the other order than those of `events`. */
function couplingPosteriorOf(
  events: Events,
  prior: FitPrior,
): {
  readonly posterior: CouplingPosterior | null;
  readonly turned: boolean;
} {
  const turned = leader(events) === 1;
  const own = turned ? exchangeBy(EVENTS_EXCHANGE, events) : events;
  const { events: fitted } = readIn(own, FIT_DEFAULTS);
  return {
    ...coordinateAscent(fitted, exposureOf(fitted, fitted.coverage), { ...FIT_DEFAULTS, heldOut: false, prior }),
    turned,
  };
}

/** Draws of the couplings [on person 0, on person 1]. */
export function couplingDraws(events: Events, seed: number, prior = SHIPPED_PRIOR): readonly Pair<number>[] {
  const { posterior, turned } = couplingPosteriorOf(events, prior);
  const random = randomFrom(seed).fork(1);
  const draws = posterior
    ? drawCouplings(posterior, COUPLING_DRAWS, random).map(({ on }) => on)
    : priorDraws(prior.design.coupling, random);
  return turned ? draws.map(([on0, on1]) => [on1, on0] as const) : draws;
}

/** Probabilities of the shapes of both people's answers [of person 0, of person 1]. */
export function responseShapes(events: Events, prior = SHIPPED_PRIOR): Pair<Readonly<Record<Shape, number>>> {
  const { posterior, turned } = couplingPosteriorOf(events, prior);
  const [one, two] = posterior ? shapesOf(posterior) : ([[], []] as const);
  const chances = [shapeChances(one), shapeChances(two)] as const;
  return turned ? [chances[1], chances[0]] : chances;
}

interface Parts {
  /** All that is read: who begins, and when, is counted there. */
  readonly whole: Events;
  /** Stretches of these that are set apart. */
  readonly stretches: readonly Stretch[];
  /** Events fitted: the whole without those stretches. */
  readonly events: Events;
  /** Place of an event among all turns, those left out counted. */
  readonly among: (index: number) => number;
  readonly exposure: Exposure;
  /** Days that were flagged, in seconds since the origin, and what the fit makes of them. */
  readonly given: FitOptions['spans'];
  readonly flagged: readonly FlaggedKind[];
  readonly baselines: Pair<Baseline>;
  readonly counts: Pair<BlockCounts>;
  readonly posterior: CouplingPosterior | null;
  readonly days: number;
  readonly bids: BidCounts;
  readonly answers: Summary['answers'];
  readonly alternation: Summary['alternation'];
}

function fitInOrder(all: Events, options: FitOptions, seed: number): Evidence {
  const { parts, enough } = partsIn(all, options);
  options.progress(0.8);
  const evidence = assemble(parts, options, randomFrom(seed), enough);
  options.progress(1);
  return evidence;
}

const movedBy =
  (origin: number) =>
  <T extends Span>(span: T): T => ({ ...span, from: span.from - origin, to: span.to - origin });

/** The record as read and the part of it to fit. Flagged days keep a level of their own and are not set apart. */
function readIn(
  all: Events,
  { exclude, spans, setApart }: Pick<FitOptions, 'exclude' | 'spans' | 'setApart'>,
): Pick<Parts, 'whole' | 'stretches' | 'events' | 'among'> {
  const moved = movedBy(all.origin);
  const read = inside(all, without(all.coverage, exclude.map(moved)));
  const unflagged = { ...read.events, coverage: without(read.events.coverage, spans.map(moved)) };
  const stretches = setApart ? sharedStretches(unflagged) : [];
  const { events, among } = inside(read.events, without(read.events.coverage, stretches));
  return { whole: read.events, stretches, events, among: k => read.among(among(k)) };
}

function partsIn(all: Events, options: FitOptions): { readonly parts: Parts; readonly enough: boolean } {
  const { whole, stretches, events, among } = readIn(all, options);
  const { coverage } = events;
  const exposure = exposureOf(events, coverage);
  options.progress(0.1);
  const days = coverage.reduce((sum, span) => sum + span.to - span.from, 0) / DAY;
  const bids = countBids(whole);
  const enough =
    Math.min(...bids.counts.map(column => column.reduce((sum, n) => sum + n, 0))) >= LEAST_BIDS && days >= LEAST_DAYS;
  const given = options.spans.map(movedBy(all.origin));
  // Steps without a posterior come first, so a long record frees its memory before the fit.
  const answers = answersOf(events, whole.coverage);
  const alternation = alternationOf(whole, given);
  const flagged = flaggedIn(given, coverage, exposure);
  const { baselines, posterior } = coordinateAscent(events, exposure, options, flagged);
  const counts = countBlocks(exposure, events, baselines);
  return {
    parts: {
      whole,
      stretches,
      events,
      among,
      exposure,
      given,
      flagged,
      baselines,
      counts,
      posterior,
      days,
      bids,
      answers,
      alternation,
    },
    enough,
  };
}

function summaryIn(
  { whole, events, exposure, given, flagged, baselines, counts, posterior, days, answers, alternation }: Parts,
  options: FitOptions,
  random: Random,
  enough: boolean,
): Summary {
  const dealt = posterior && enough ? deals(events, exposure, counts, DEALS, random.fork(14)) : null;
  return {
    days,
    perDay: events.count / Math.max(days, 1),
    enough,
    law: posterior && {
      specifications: posterior.specifications.map(({ weight, mean, covariance }) => ({ weight, mean, covariance })),
      dispersion: posterior.dispersion,
      slab: posterior.slab,
      dance: posterior.dance,
    },
    dealt: posterior && dealt && dealtCoupling(events, exposure, baselines, posterior, flagged, dealt),
    answers,
    dealtAnswers: dealt && dealtAnswers(events, whole.coverage, dealt),
    alternation,
    changesOver: posterior !== null && changesOver(counts, exposure, given),
    prior: options.prior.design.coupling,
  };
}

/** Summary from which `fit` concludes, without the curves. `turned`: true if the people are in the other order than in
 * `events`. */
export function summaryOf(events: Events, seed: number): { readonly summary: Summary; readonly turned: boolean } {
  const turned = leader(events) === 1;
  const own = turned ? exchangeBy(EVENTS_EXCHANGE, events) : events;
  const options = { ...FIT_DEFAULTS, heldOut: false };
  const { parts, enough } = partsIn(own, options);
  return { summary: summaryIn(parts, options, randomFrom(seed), enough), turned };
}

/** Pattern, directions and couplings as `fit` with the same seed gives them. */
export function concluded(
  { summary, turned }: ReturnType<typeof summaryOf>,
  seed: number,
): Pick<Conclusion, 'pattern' | 'directions' | 'ranges'> {
  const { pattern, directions, ranges } = conclude(summary, randomFrom(seed));
  return turned
    ? { pattern, directions: exchangeBy(DIRECTIONS_EXCHANGE, directions), ranges: [ranges[1], ranges[0]] }
    : { pattern, directions, ranges };
}

const OUTER = 5;

/** Alternating estimation of the hour-of-week rhythm and everything else. Everything else is the exact mode given the
 * rhythm. The rhythm is a smoothed ratio of observed to expected turns, shrunk to a flat week (`rhythmGiven`), and no
 * mode. Silence and night go together, so convergence is slow: on prior draws, recent reaching is 6 % too small after
 * three rounds and 2 % after five. */
export function coordinateAscent(
  events: Events,
  exposure: Exposure,
  options: Pick<FitOptions, 'heldOut' | 'prior' | 'progress'>,
  flagged: readonly FlaggedKind[] = [],
): { readonly baselines: Pair<Baseline>; readonly posterior: CouplingPosterior | null } {
  const { prior } = options;
  const strata = strataOf(exposure, events);
  const room = bothSides(() => new Float64Array(strata.count));
  const z = startOf(baselinePriorOf(prior.baseline));
  let baselines: Pair<Baseline> = [baselineOf(z, flatRhythm(), 0), baselineOf(z, flatRhythm(), 1)];
  let posterior: CouplingPosterior | null = null;
  let start: Start | undefined;
  const rounds = events.count >= LEAST_TURNS && exposure.blocks > 0 ? OUTER : 0;
  for (let round = 0; round < rounds; round++) {
    const quick = round < rounds - 1;
    posterior = fitCoupling({
      events,
      exposure,
      strata,
      baselines,
      heldOut: !quick && options.heldOut,
      quick,
      start,
      prior,
      flagged,
      room,
    });
    if (posterior === null) break;
    const { best, steps } = posterior;
    start = { coefficients: best.fit.mode, baseline: best.fit.baseline, steps };
    const multiplier = multipliers(posterior, exposure.blocks, best.fit.mode);
    const given = (actor: 0 | 1): Baseline => {
      const baseline = baselineOf(best.fit.baseline[actor], baselines[actor].rhythm, actor);
      return quick
        ? { ...baseline, rhythm: rhythmGiven(baseline, exposure, events, actor, multiplier[actor]!) }
        : baseline;
    };
    baselines = [given(0), given(1)];
    options.progress(0.1 + (0.6 * (round + 1)) / OUTER);
  }
  return { baselines, posterior };
}

/** Design's multiplier of each person by role x block; 1 where nothing is at risk. */
function multipliers(posterior: CouplingPosterior, blocks: number, theta: Float64Array): Float64Array[] {
  const { design } = posterior;
  const out = [0, 1].map(() => new Float64Array(ROLE_COUNT * blocks).fill(1));
  for (let row = 0; row < design.rows; row++)
    out[design.actor[row]!]![design.role[row]! * blocks + design.block[row]!] = Math.exp(etaOf(design, theta, row));
  return out;
}

function assemble(parts: Parts, options: FitOptions, random: Random, enough: boolean): Evidence {
  const { whole, stretches, events, exposure, flagged, counts, posterior, bids } = parts;
  const fitted = enough ? posterior : null;
  const summary = summaryIn(parts, options, random, enough);
  const { drawn, couplings, ranges, pattern, directions, alternates } = conclude(summary, random);
  const turns = roleChangesOf(whole, bids);
  const shapes = fitted && !alternates ? shapesOf(fitted) : ([[], []] as const);
  const by = bothSides(side => couplings.map(on => on[side]));
  const shaped = mapPair(shapes, (of, side) => drawShapes(by[side], of, random.fork(6 + side)));
  const { draws } = options;
  return {
    coupling: {
      aToB: ranges[1],
      bToA: ranges[0],
      loopGain: intervalOf(couplings.map(c => c[0] * c[1])),
      lagDays: posterior?.specifications.reduce((sum, r) => sum + r.weight * r.memoryDays, 0) ?? 0,
      support: {
        heldOutGainNats: posterior?.heldOut ?? 0,
        nullPercentile: fitted
          ? surrogatesOf(events, exposure, counts, fitted.best.memoryDays, random.fork(5)).percentile
          : 0,
        leak: summary.dealt?.mean ?? null,
      },
    },
    pattern: {
      ...pattern,
      ...reachingOf(pattern.verdict, couplings, probabilityLeads(bids, turns.at(-1)?.bin ?? 0, bids.bins)),
    },
    directions,
    couplingPeriods: (fitted ? couplingPeriods(fitted, exposure, events.origin) : []).map(({ on, ...period }) => ({
      ...period,
      aToB: on[1],
      bToA: on[0],
    })),
    roles: rolesByPeriod(whole, bids).map(({ from, to, share }) => ({ from, to, reachingShareA: share })),
    roleChanges: turns.map(({ at, from, to, probability, before, after }) => ({
      at,
      from,
      to,
      probability,
      reachingShareABefore: before,
      reachingShareAAfter: after,
    })),
    escalations: posterior && pattern.verdict === 'pursue-distance' ? escalationsIn(parts, posterior, drawn) : [],
    timing: timingOf(bids, random.fork(4)),
    trajectories: posterior
      ? asCounted(trajectoriesOf(posterior, exposure, events.origin, draws, random.fork(2)), whole, stretches)
      : { t: [], a: [], b: [] },
    response: responseIn(shapes, shaped, draws),
    posterior:
      options.onward && fitted && drawn.length > 0
        ? posteriorOf(
            { ...parts, posterior: fitted },
            drawn.slice(0, draws),
            shaped,
            middleGain(summary.perDay),
            random.fork(13),
          )
        : null,
    spans: posterior ? ratesOf(posterior, flagged, random.fork(8)) : [],
    setApart: stretches.map(({ from, to, wrote }) => ({ from: from + whole.origin, to: to + whole.origin, wrote })),
    diagnostics: diagnosticsOf(parts, random, enough),
  };
}

const responseIn = (
  shapes: Pair<Parameters<typeof shapeChances>[0]>,
  shaped: Pair<ReturnType<typeof drawShapes>>,
  draws: number,
): Evidence['response'] => ({
  reaching: RESPONSE_GRID,
  ofA: responseOf(shaped[0].slice(0, draws)),
  ofB: responseOf(shaped[1].slice(0, draws)),
  range: { ofA: responseRanges(shaped[0]), ofB: responseRanges(shaped[1]) },
  shape: { ofA: shapeChances(shapes[0]), ofB: shapeChances(shapes[1]) },
});

/** One coming more and the other less also occurs by chance; only with the loop does it show an escalation. Spirals go
 * by what comes out, as they were validated. */
function escalationsIn(
  { events, exposure, among }: Parts,
  { x }: CouplingPosterior,
  drawn: readonly CouplingDraw[],
): Evidence['escalations'] {
  const mean = bothSides(u => drawn.reduce((sum, { on }) => sum + on[u], 0) / Math.max(1, drawn.length));
  return escalationsOf(events, exposure, x, mean).map(episode => ({
    ...episode,
    reaching: episode.reaching === 0 ? 'a' : 'b',
    moments: episode.moments.map(among),
  }));
}

function diagnosticsOf(
  { whole, events, exposure, baselines, posterior, days }: Parts,
  random: Random,
  enough: boolean,
): Diagnostics {
  const second = whole.actor.subarray(0, whole.count).reduce((sum, actor) => sum + actor, 0);
  const multiplier = posterior && multipliers(posterior, exposure.blocks, posterior.best.fit.mode);
  const residuals = bothSides(actor =>
    residualsOf(
      exposure,
      events,
      actor,
      baselines[actor],
      (role, block) => multiplier?.[actor]![role * exposure.blocks + block] ?? 1,
      random.fork(9 + actor),
    ),
  );
  return {
    turns: [whole.count - second, second],
    days,
    timeRescalingP: mapPair(residuals, ({ p }) => p),
    residuals: mapPair(residuals, ({ distance, shares }) => ({ distance, shares })),
    outcome: !enough ? 'few-events' : posterior ? 'fine' : 'not-converged',
  };
}

/** The person who reaches, where the verdict names a pattern. In pursue-distance both couplings are negative, so it is
 * the one with most of the bids. `leads`: probability that this is person 0, since the last role change. In a chase it
 * is the follower, whose rate rises with the other's reaching. */
function reachingOf(
  verdict: Verdict,
  couplings: readonly (readonly [number, number])[],
  leads: number,
): Pick<Evidence['pattern'], 'reaching' | 'probabilityReaching'> {
  if (verdict === 'reciprocal') return { reaching: 'both', probabilityReaching: 1 };
  if (verdict === 'no-coupling') return { reaching: 'neither', probabilityReaching: 1 };
  if (verdict === 'too-little-data' || verdict === 'one-sided') return { reaching: null, probabilityReaching: 0.5 };
  const p = verdict === 'pursue-distance' ? leads : couplings.filter(c => c[0] > c[1]).length / couplings.length;
  if (Math.max(p, 1 - p) < LEAST_SURE) return { reaching: null, probabilityReaching: 0.5 };
  return p > 0.5 ? { reaching: 'a', probabilityReaching: p } : { reaching: 'b', probabilityReaching: 1 - p };
}
/** Below this probability, who reaches is left open. */
const LEAST_SURE = 0.6;
