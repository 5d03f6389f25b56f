import { finish, type Random, type Steps } from '../../base/index.ts';
import type { Person } from '../../model/index.ts';
import type { Feature, Lane } from './lanes.ts';
import { type Laplace, modeOf, seeking } from './mode.ts';
import { inWay, logSumExp, numbersOf, type Reading, readingOf } from './reading.ts';
import { type Draw, EFFECTIVE, statesOf, type Weighed, weighing, withoutEquations } from './weigh.ts';
import { CENTRE, freeIn, personOf, type Way, WAY_PRIOR, WAYS } from './prior.ts';

/** Posterior of one person's bids under the equations: the four model variants, averaged by their evidence. */
export interface PersonPosterior {
  readonly draws: readonly Draw[];
  /** Posterior probability of each variant. */
  readonly ways: Readonly<Record<Way, number>>;
  /** Log of the integral of likelihood times prior over all variants. */
  readonly logEvidence: number;
  /** Effective sample size of the weighted draws, for the variant with the most weight. */
  readonly effective: number;
  readonly converged: boolean;
  /** The mode of each way, from which a fit of another part of the same record may start. */
  readonly modes: readonly Laplace[];
}

export interface PersonOptions {
  /** Pieces from here on are not fitted. */
  readonly to?: number;
  /** These features of the baseline alone. */
  readonly only?: readonly Feature[];
  /** Modes to start from. */
  readonly near?: readonly Laplace[];
  /** Effective sample size wanted; default `EFFECTIVE`. */
  readonly effective?: number;
}

/** A way this much less likely than the likeliest is not drawn from. */
const NEGLIGIBLE = Math.log(25);
const LEAST_EFFECTIVE = 12;

/** The posterior of one person. Deterministic given `random`. */
export const fitPerson = (lane: Lane, random: Random, options: PersonOptions = {}): PersonPosterior | null =>
  finish(fittingPerson(lane, random, options));

/** The mode of another part of the same record, as far as its features are those of this one. */
function startedFrom({ features, free, prior }: Reading, { reading, mode }: Laplace): Float64Array {
  return Float64Array.from([
    ...features.map((f, i) => mode[reading.features.indexOf(f)] ?? prior[i]![0]),
    ...free.map((_, i) => mode[reading.features.length + i]!),
  ]);
}

/** The same in steps. */
export function* fittingPerson(
  lane: Lane,
  random: Random,
  { to, only, near = [], effective = EFFECTIVE }: PersonOptions = {},
): Steps<PersonPosterior | null> {
  const baseline = readingOf(lane, 'plain', only, to);
  const plain = yield* seeking(baseline);
  if (plain === null) return null;
  const nb = plain.mode.length;
  const startFrom = (way: Way, others: readonly Laplace[]): Float64Array =>
    Float64Array.from([
      ...(others.at(-1) ?? plain).mode.subarray(0, nb),
      ...freeIn(way).map(k => {
        const known = others.find(l => l.reading.free.includes(k));
        return known === undefined ? CENTRE[k]! : known.mode[nb + known.reading.free.indexOf(k)]!;
      }),
    ]);
  /** From a mode that is known, or else the likelier of those that are found from several starts. */
  function* modeFor(way: Way, ...starts: readonly (readonly Laplace[])[]): Steps<Laplace | null> {
    const own = inWay(baseline, way);
    const known = near.find(l => l.reading.kind === way);
    if (known !== undefined) return yield* seeking(own, startedFrom(own, known));
    const found: Laplace[] = [];
    for (const others of starts) {
      const one = yield* seeking(own, startFrom(way, others), found[0]?.logPosterior);
      if (one !== null) found.push(one);
    }
    return found.toSorted((p, q) => q.logEvidence - p.logEvidence)[0] ?? null;
  }
  const neither = yield* modeFor('neither', []);
  if (neither === null) return null;
  const alarm = yield* modeFor('alarm', [neither]);
  const overwhelm = yield* modeFor('overwhelm', [neither]);
  const [most, least] = [alarm ?? neither, overwhelm ?? neither].sort((p, q) => q.logEvidence - p.logEvidence);
  // An edge that the record never came near looks, fitted alone, like the other one reversed. A start with it at the
  // prior is tried too.
  const both = yield* modeFor('both', [most!, least!], [most!]);
  const modes = [neither, alarm, overwhelm, both].filter(l => l !== null);
  const rough = (l: Laplace): number => l.logEvidence + Math.log(WAY_PRIOR[l.reading.kind as Way]);
  const top = Math.max(...modes.map(rough));
  const all = logSumExp(modes.map(rough));
  const parts: WayPart[] = [];
  for (const laplace of modes.filter(l => rough(l) > top - NEGLIGIBLE)) {
    yield;
    // Each variant gets draws in proportion to its weight, plus a margin since the weight is rough. Together they reach
    // `effective`.
    const enough = Math.max(LEAST_EFFECTIVE, effective * Math.min(1, 1.2 * Math.exp(rough(laplace) - all)));
    const weighed = yield* weighing(laplace, random.fork(WAYS.indexOf(laplace.reading.kind as Way)), enough);
    if (Number.isFinite(weighed.logEvidence)) parts.push({ laplace, weighed });
  }
  return parts.length === 0 ? null : { ...mixed(parts), modes };
}

interface WayPart {
  readonly laplace: Laplace;
  readonly weighed: Weighed;
}

function mixed(parts: readonly WayPart[]): Omit<PersonPosterior, 'modes'> {
  const logs = parts.map(
    ({ laplace, weighed }) => weighed.logEvidence + Math.log(WAY_PRIOR[laplace.reading.kind as Way]),
  );
  const logEvidence = logSumExp(logs);
  const shares = logs.map(l => Math.exp(l - logEvidence));
  const most = shares.indexOf(Math.max(...shares));
  return {
    draws: parts.flatMap(({ weighed }, k) => weighed.draws.map(d => ({ ...d, weight: d.weight * shares[k]! }))),
    ways: Object.fromEntries(
      WAYS.map(way => [way, shares[parts.findIndex(p => p.laplace.reading.kind === way)] ?? 0]),
    ) as Record<Way, number>,
    logEvidence,
    effective: parts[most]!.weighed.effective,
    converged: parts[most]!.laplace.converged,
  };
}

/** A model without the equations. */
export function fitSimple(
  lane: Lane,
  kind: 'plain' | 'log-linear',
  { to, only }: PersonOptions = {},
): readonly Draw[] | undefined {
  const laplace = modeOf(readingOf(lane, kind, only, to));
  return laplace === null ? undefined : [withoutEquations(laplace)];
}

/** A draw as a person of the model (of base 1), and their states in the mean of the record. */
export interface FittedDraw {
  readonly way: Way;
  readonly person: Person;
  readonly lived: readonly number[];
  readonly weight: number;
}

export const fittedDraws = (posterior: PersonPosterior | null): readonly FittedDraw[] =>
  (posterior?.draws ?? []).map(draw => ({
    way: draw.reading.kind as Way,
    person: personOf(numbersOf(draw.reading, draw.places), 1),
    lived: statesOf(draw, 'lived'),
    weight: draw.weight,
  }));
