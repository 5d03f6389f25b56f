import { DAY, type Interval, intervalOf, type Random, randomFrom } from '../base/index.ts';
import { type CouplingPosterior, drawCouplings, fitCoupling } from './coupling.ts';
import type { Evidence, FitOptions } from './evidence.ts';
import { backSolve } from './linear.ts';
import { type Events, exchange, leader, without } from './observe.ts';
import { type BlockCounts, countBlocks, fitPace, type Pace } from './pace.ts';
import { cut, type Pieces, ROLE_COUNT } from './pieces.ts';
import { rescaledP } from './rescale.ts';
import { complement, rolesByPeriod } from './roles.ts';
import { etaOf } from './slow.ts';
import { probabilities, reachingOf, verdictOf } from './verdict.ts';

export const FIT_DEFAULTS: FitOptions = {
  draws: 200,
  shifts: 40,
  livingTogether: null,
  exclude: [],
  progress: () => undefined,
};

/** Fewer unprompted turns of either person, or fewer days, than this and nothing about answers can be said. */
const LEAST_BIDS = 30;
const LEAST_DAYS = 28;
/** Draws behind the probabilities of the patterns. */
const PATTERN_DRAWS = 4000;
/** Standard deviation of the push that shared seasons may still give to both couplings (docs/validation.md). */
const SHARED_BIAS = 0.1;

/** How the two people answer each other, with what is not known shown as not known. Same events, options and seed: same
 * bytes; exchanging the people exchanges the answer exactly; moving the record by whole weeks moves only dates. */
export function fit(events: Events, options: FitOptions, seed: number): Evidence {
  const turned = leader(events) === 1;
  const own = turned ? exchange(events) : events;
  const evidence = fitInOrder(own, options, seed);
  return turned ? exchangeEvidence(evidence) : evidence;
}

interface Parts {
  readonly events: Events;
  readonly pieces: Pieces;
  readonly paces: readonly [Pace, Pace];
  readonly posterior: CouplingPosterior | null;
  readonly days: number;
  readonly bids: readonly [number, number];
}

function fitInOrder(events: Events, options: FitOptions, seed: number): Evidence {
  const random = randomFrom(seed);
  const coverage = without(
    events.coverage,
    options.exclude.map(span => ({ from: span.from - events.origin, to: span.to - events.origin })),
  );
  const pieces = cut(events, coverage);
  options.progress(0.1);
  const days = coverage.reduce((sum, span) => sum + span.to - span.from, 0) / DAY;
  const bids = [0, 1].map(actor => countBids(events, actor)) as [number, number];
  const enough = Math.min(...bids) >= LEAST_BIDS && days >= LEAST_DAYS;
  const { paces, posterior } = alternate(events, pieces, options, enough);
  options.progress(0.8);
  const evidence = assemble({ events, pieces, paces, posterior, days, bids }, options, random, enough);
  options.progress(1);
  return evidence;
}

function countBids(events: Events, actor: number): number {
  let count = 0;
  for (let i = 0; i < events.count; i++) if (events.actor[i] === actor && events.kind[i] !== 0) count++;
  return count;
}

const OUTER = 2;

/** Fast and slow parts by turns: each is the exact maximum given the other. */
function alternate(
  events: Events,
  pieces: Pieces,
  options: FitOptions,
  enough: boolean,
): { readonly paces: readonly [Pace, Pace]; readonly posterior: CouplingPosterior | null } {
  let slow: readonly Float64Array[] = [0, 1].map(() => new Float64Array(ROLE_COUNT * pieces.blocks).fill(1));
  let paces: readonly [Pace, Pace] = paceBoth(pieces, events, slow);
  let posterior: CouplingPosterior | null = null;
  const rounds = enough ? OUTER : 0;
  for (let round = 0; round < rounds; round++) {
    if (round > 0) paces = paceBoth(pieces, events, slow);
    const counts = [0, 1].map(actor => countBlocks(pieces, events, actor, paces[actor as 0 | 1])) as [
      BlockCounts,
      BlockCounts,
    ];
    posterior = fitCoupling({ events, pieces, paces, counts, shifts: round === rounds - 1 ? options.shifts : 0 });
    if (posterior === null) break;
    slow = multipliers(posterior, pieces.blocks, posterior.best.fit.mode);
    options.progress(0.1 + (0.6 * (round + 1)) / OUTER);
  }
  return { paces, posterior };
}

const paceBoth = (pieces: Pieces, events: Events, slow: readonly Float64Array[]): readonly [Pace, Pace] => [
  fitPace(pieces, events, 0, slow[0]!),
  fitPace(pieces, events, 1, slow[1]!),
];

/** Slow multiplier of each person by role x block; 1 where nothing is at risk. */
function multipliers(posterior: CouplingPosterior, blocks: number, theta: Float64Array): Float64Array[] {
  const { design } = posterior;
  const out = [0, 1].map(() => new Float64Array(ROLE_COUNT * blocks).fill(1));
  for (let row = 0; row < design.rows; row++)
    out[design.actor[row]!]![design.role[row]! * blocks + design.block[row]!] = Math.exp(etaOf(design, theta, row));
  return out;
}

function assemble(parts: Parts, options: FitOptions, random: Random, enough: boolean): Evidence {
  const { events, pieces, paces, posterior, days } = parts;
  const turns = [0, 1].map(actor => events.actor.reduce((sum, a) => sum + (a === actor ? 1 : 0), 0)) as [
    number,
    number,
  ];
  const couplings = posterior
    ? drawCouplings(posterior, PATTERN_DRAWS, random.fork(1), SHARED_BIAS)
    : priorDraws(random.fork(1));
  const probability = probabilities(couplings);
  const verdict = posterior ? verdictOf(probability) : 'too-little-data';
  const slow = posterior ? multipliers(posterior, pieces.blocks, posterior.best.fit.mode) : null;
  const p = [0, 1].map(actor =>
    rescaledP(pieces, events, actor, paces[actor as 0 | 1], (role, block) =>
      slow ? slow[actor]![role * pieces.blocks + block]! : 1,
    ),
  ) as [number, number];
  return {
    coupling: {
      aToB: intervalOf(couplings.map(c => c[1])),
      bToA: intervalOf(couplings.map(c => c[0])),
      loopGain: intervalOf(couplings.map(c => c[0] * c[1])),
      lagDays: posterior ? posterior.readings.reduce((sum, r) => sum + r.weight * r.memoryDays, 0) : 0,
      support: {
        heldOutGainNats: 0,
        nullPercentile: posterior ? nullPercentile(posterior) : 0,
      },
    },
    pattern: { verdict, probability, ...reachingOf(verdict, couplings) },
    roles: rolesByPeriod(events, 1.5).map(({ from, to, share }) => ({ from, to, reachingShareA: share })),
    spirals: [],
    timing: { lagHours: intervalOf([0]), alignment: intervalOf([0]) },
    threads: threadsOf(parts, options.draws, random.fork(2)),
    response: responseOf(couplings, options.draws),
    diagnostics: {
      turns,
      days,
      timeRescalingP: p,
      outcome: posterior ? 'fine' : enough ? 'not-converged' : 'few-events',
      remedy: posterior
        ? null
        : enough
          ? 'The fit did not settle. Look for long stretches without a record and mark them as such, then try again.'
          : 'A longer record, or a second channel, may show more.',
      abstains:
        verdict !== 'too-little-data'
          ? null
          : posterior
            ? 'No one kind of dance is much likelier than the others.'
            : 'There are too few openings and follow-ups to see how they answer each other.',
    },
  };
}

const priorDraws = (random: Random): readonly (readonly [number, number])[] =>
  Array.from({ length: PATTERN_DRAWS }, () => [0.6 * random.normal(), 0.6 * random.normal()] as const);

function nullPercentile({ shifted, best }: CouplingPosterior): number {
  if (shifted.length === 0) return 0;
  const strength = ([a, b]: readonly [number, number]): number =>
    (a * a) / best.covariance[0] + (b * b) / best.covariance[2];
  const own = strength(best.mean);
  return shifted.filter(pair => strength(pair) < own).length / shifted.length;
}

/** Draws of the turns a day of each person, day by day; NaN where there is no record. */
function threadsOf(parts: Parts, draws: number, random: Random): Evidence['threads'] {
  const { posterior, pieces, events } = parts;
  if (!posterior) return { t: [], a: [], b: [] };
  const { design, best } = posterior;
  const perDay = Math.max(1, Math.round(DAY / pieces.blockSeconds));
  const step = Math.max(perDay, Math.ceil(pieces.blocks / 1000 / perDay) * perDay);
  const cells = Math.ceil(pieces.blocks / step);
  const covered = new Float64Array(cells);
  for (let p = 0; p < pieces.count; p++) covered[Math.floor(pieces.block[p]! / step)]! += pieces.seconds[p]! / DAY;
  const n = design.layout.shape.n;
  const a: number[][] = [];
  const b: number[][] = [];
  for (let d = 0; d < draws; d++) {
    const z = Float64Array.from({ length: n }, () => random.normal());
    backSolve(best.fit.factor, z);
    const theta = best.fit.mode.map((value, i) => value + z[i]!);
    const sums = [new Float64Array(cells), new Float64Array(cells)];
    for (let row = 0; row < design.rows; row++)
      sums[design.actor[row]!]![Math.floor(design.block[row]! / step)]! +=
        design.e[row]! * Math.exp(etaOf(design, theta, row));
    for (const [actor, out] of [a, b].entries())
      out.push(Array.from(sums[actor]!, (value, k) => (covered[k]! > 0.05 ? value / covered[k]! : Number.NaN)));
  }
  const t = Array.from(
    { length: cells },
    (_, k) => events.origin + pieces.blockFrom + (k + 0.5) * step * pieces.blockSeconds,
  );
  return { t, a, b };
}

const RESPONSE_GRID: readonly number[] = Array.from({ length: 25 }, (_, k) => 2 ** (-2 + k / 6));

function responseOf(couplings: readonly (readonly [number, number])[], draws: number): Evidence['response'] {
  const some = couplings.slice(0, draws);
  const curve = (c: number): number[] => RESPONSE_GRID.map(r => r ** c);
  return { reaching: RESPONSE_GRID, ofA: some.map(c => curve(c[0])), ofB: some.map(c => curve(c[1])) };
}

/** The same evidence with the two people exchanged. */
export function exchangeEvidence(e: Evidence): Evidence {
  const other = { a: 'b', b: 'a', both: 'both', neither: 'neither' } as const;
  return {
    coupling: { ...e.coupling, aToB: e.coupling.bToA, bToA: e.coupling.aToB },
    pattern: { ...e.pattern, reaching: e.pattern.reaching === null ? null : other[e.pattern.reaching] },
    roles: e.roles.map(role => ({ ...role, reachingShareA: complement(role.reachingShareA) })),
    spirals: e.spirals.map(spiral => ({ ...spiral, reaching: other[spiral.reaching] })),
    timing: { ...e.timing, lagHours: negative(e.timing.lagHours) },
    threads: { t: e.threads.t, a: e.threads.b, b: e.threads.a },
    response: { reaching: e.response.reaching, ofA: e.response.ofB, ofB: e.response.ofA },
    diagnostics: {
      ...e.diagnostics,
      turns: [e.diagnostics.turns[1], e.diagnostics.turns[0]],
      timeRescalingP: [e.diagnostics.timeRescalingP[1], e.diagnostics.timeRescalingP[0]],
    },
  };
}

/** Adding zero turns -0 into 0, which JSON cannot tell apart. */
const negative = (x: Interval): Interval => ({
  median: 0 - x.median,
  low80: 0 - x.high80,
  high80: 0 - x.low80,
  low95: 0 - x.high95,
  high95: 0 - x.low95,
});
