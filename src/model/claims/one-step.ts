import { MOVE_KINDS, type MoveKind } from '../equations/move.ts';
import type { Who } from '../equations/person.ts';
import type { Bench } from './bench.ts';
import { benchesOf } from './lab.ts';
import { becameCalmer, cameNearer, sentAround } from './nearer.ts';
import { type Prevalence, prevalenceOf } from './prevalence.ts';
import { SHARES } from './shares-data.ts';
import { drawTrio, trioWith } from './trio.ts';

/** Whose a step is. */
export const STEPPERS = ['reaching', 'stepping-back', 'both'] as const;
export type Stepper = (typeof STEPPERS)[number];

/** The product's one population of pairs: plausible pairs about the living system. A step is tried on those that have
 * polarised, two years after a busy month. */
export const POPULATION = { variant: 'living', draws: 2000, spread: 0.2, seed: 1 } as const;

/** Pairs that were asked, those in which the other came nearer (`NEARER`), and those in which the other pressed less
 * (`CALMER`). */
export interface StepCount {
  of: number;
  nearer: number;
  calmer: number;
}
export type StepCounts = Readonly<Record<MoveKind, Readonly<Record<Stepper, Readonly<StepCount>>>>>;

/** Counts every step of `kinds` in its usual form, by either person or both, with random messages. It uses the first
 * `draws` pairs of the population. */
export async function countSteps(
  draws: number = POPULATION.draws,
  kinds: readonly MoveKind[] = MOVE_KINDS,
): Promise<StepCounts> {
  const counts = Object.fromEntries(
    kinds.map(kind => [kind, Object.fromEntries(STEPPERS.map(by => [by, { of: 0, nearer: 0, calmer: 0 }]))]),
  ) as Record<MoveKind, Record<Stepper, StepCount>>;
  const around = trioWith(POPULATION.variant);
  const { spread, seed } = POPULATION;
  for await (const benches of benchesOf(draws, index => drawTrio(around, spread, seed, index)))
    for (const bench of benches.filter(({ isPolarised }) => isPolarised))
      for (const kind of kinds)
        for (const by of STEPPERS) {
          const sent = sentAround(bench, kind, moverOf(bench, by));
          const count = counts[kind][by];
          count.of++;
          const others = othersOf(bench, by).map(who => sent[who]);
          if (others.every(cameNearer)) count.nearer++;
          if (others.every(becameCalmer)) count.calmer++;
        }
  return counts;
}

const moverOf = ({ reacher, stepper }: Bench, by: Stepper): Who | 'both' =>
  by === 'both' ? by : by === 'reaching' ? reacher : stepper;

/** The people who do not make the step; where both do, each is the other's. */
const othersOf = (bench: Bench, by: Stepper): readonly Who[] =>
  by === 'both' ? ['a', 'b'] : [by === 'reaching' ? bench.stepper : bench.reacher];

/** Share of the population in which the other comes nearer after a step, as counted by `countSteps`. The rest to 1 is
 * the share in which it fails. Every statement about a step uses this one number. After a step of the one who steps back,
 * the other relaxes and writes less: there `calmer` is the share in which that one presses half as often (`CALMER`). */
export function stepShare(kind: MoveKind, by: Stepper, outcome: 'nearer' | 'calmer' = 'nearer'): Prevalence {
  const counts = (SHARES.steps as StepCounts)[kind][by];
  return prevalenceOf(counts[outcome], counts.of);
}

/** "When the one who reaches lets go kindly, does the other come nearer?" */
export const lettingGoKindly = (): Prevalence => stepShare('warm-break', 'reaching');

/** Pairs of a hundred in which the other comes nearer after a step, and in which it fails. The two add up to a
 * hundred. */
export interface OfHundred {
  readonly nearer: number;
  readonly not: number;
}

/** `stepShare` as every page says it. */
export function stepOfHundred(kind: MoveKind, by: Stepper): OfHundred {
  const nearer = Math.round(100 * stepShare(kind, by).share);
  return { nearer, not: 100 - nearer };
}

/** In what share of the population a claim holds, as `runClaims` counts it. Throws a RangeError where there is no such claim. */
export function claimShare(id: string): Prevalence {
  const counts: { readonly of: number; readonly holds: number } | undefined = (
    SHARES.claims as Readonly<Record<string, { readonly of: number; readonly holds: number }>>
  )[id];
  if (counts === undefined) throw new RangeError(`There is no claim "${id}".`);
  return prevalenceOf(counts.holds, counts.of);
}

/** `claimShare` as every page says it: pairs of a hundred, rounded. It is 100 or 0 only where it holds in all pairs or
 * in none. */
export function claimOfHundred(id: string): number {
  const { share } = claimShare(id);
  if (share === 0 || share === 1) return 100 * share;
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}
