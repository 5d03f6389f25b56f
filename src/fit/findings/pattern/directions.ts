import { type Exchange, type Interval, intervalOf, type Pair, type Random } from '../../../base/index.ts';
import type { Answers } from './answers.ts';
import { type Dance, gainOf } from './dance.ts';
import { deviationOf, PRACTICAL_ZERO, stated } from './verdict.ts';
import { type Sure, sureOf } from './sure.ts';

export const ABOUT = ['reaching', 'answering', 'delay'] as const;
export type About = (typeof ABOUT)[number];

/** Whether the other's recent reaching goes with more, the same, or less of something of one person: how much they reach out
 * of themselves, the chance that they answer, how long they take to answer (more: longer). */
export interface Direction {
  readonly of: 'a' | 'b';
  readonly about: About;
  readonly probability: { readonly more: number; readonly same: number; readonly less: number };
  readonly sure: Sure;
  /** For a doubling of the other's recent reaching: factor on the rate of reaching, on the odds of answering, on the delay. Its ranges hold what
   * they say where the direction is likely; elsewhere they are drawn to none, and are no size to tell. */
  readonly factor: Interval;
}

const WAY = { reaching: 'reaching', answering: 'chance', delay: 'delay' } as const;

/** Changes nearer to none than this count as the same: about a tenth for a doubling of the other's reaching. */
const SAME = { reaching: PRACTICAL_ZERO, answering: PRACTICAL_ZERO, delay: PRACTICAL_ZERO } as const;

/** Of A, then of B; draws are [on A, on B]. Open in all things where there are no draws; in reaching where two lives alternate:
 * there one reaches less while the other reaches more, and nobody answers anybody by it; and of somebody of whose answers nothing is known. "The same" is
 * never likely: what is weak, or comes out weak, looks like it. `ranges`: of both couplings as they come out, the leak taken off. */
export function directionsOf(
  draws: readonly Dance[],
  alternates: boolean,
  answers: Pair<Answers | null>,
  ranges: Pair<Interval>,
  random: Random,
): readonly Direction[] {
  return ([0, 1] as const).flatMap(u =>
    ABOUT.map(about => {
      const known = about === 'reaching' ? !alternates : answers[u] !== null;
      const effects = known ? draws.map(d => d[WAY[about]][u]) : [];
      const share = (is: (x: number) => boolean): number =>
        effects.length > 0 ? effects.filter(is).length / effects.length : 1 / 3;
      const [more, same, less] = stated([
        share(x => x > SAME[about]),
        share(x => Math.abs(x) <= SAME[about]),
        share(x => x < -SAME[about]),
      ]) as [number, number, number];
      const probability = { more, same, less };
      const sure = sureOf(Math.max(more, less));
      return {
        of: u === 0 ? 'a' : 'b',
        about,
        probability,
        sure: about === 'reaching' && isNear(ranges[u]) && sure === 'likely' ? 'leans' : sure,
        factor: effects.length > 0 ? intervalOf(effects.map(x => 2 ** sized(about, x, random))) : UNKNOWN,
      };
    }),
  );
}
/** A coupling that lies fewer deviations off zero, the leak taken off, is not called likely, whatever the weights of who answers at all say: of 64 real pairs
 * moved by weeks 8 were, and of 151 of the simulators for choosing that were right 6 lie so near. */
const NEAR = 1.8;
const isNear = (range: Interval): boolean => Math.abs(range.median) < NEAR * deviationOf(range);

/** What was done, where what came out is this; draws of reaching are so already. */
const sized = (about: About, effect: number, random: Random): number =>
  about === 'reaching' ? effect : effect / gainOf(WAY[about], random);

/** Nothing fitted: anything between a quarter and four times is as good. */
const UNKNOWN: Interval = { median: 1, low80: 0.5, high80: 2, low95: 0.25, high95: 4 };

export const DIRECTIONS_EXCHANGE: Exchange<readonly Direction[]> = {
  each: { fields: { of: 'who', about: 'same', probability: 'same', sure: 'same', factor: 'same' } },
  // Of A, then of B.
  order: (p, q) => (p.of < q.of ? -1 : p.of > q.of ? 1 : 0),
};
