import { type Interval, intervalOf, type Pair, type Random } from '../../base/index.ts';
import { type CouplingPosterior, type NormalComponent, pick } from '../posterior/coupling.ts';
import type { FlaggedKind, SpanKind } from '../rate/flagged.ts';

/** Rate ratios of A and B, for reaching and for answering, in flagged spans of one kind. Hour, season and the other's
 * recent reaching are held fixed. */
export interface SpanRates {
  readonly kind: SpanKind;
  /** Recorded days in these spans. */
  readonly days: number;
  readonly reaching: Pair<Interval>;
  readonly answering: Pair<Interval>;
}

const DRAWS = 4000;

/** Rate ratios of each person, for reaching and answering, in the spans of each kind. */
export function ratesOf(
  { levels }: CouplingPosterior,
  flagged: readonly FlaggedKind[],
  random: Random,
): readonly SpanRates[] {
  return flagged.map(({ kind, days }, k) => {
    const own = random.fork(k);
    const both = ([one, two]: Pair<readonly NormalComponent[]>, at: number): Pair<Interval> => [
      rateOf(one, own.fork(at)),
      rateOf(two, own.fork(at + 1)),
    ];
    return { kind, days, reaching: both(levels[k]!.bids, 0), answering: both(levels[k]!.answers, 2) };
  });
}

function rateOf(mixture: readonly NormalComponent[], random: Random): Interval {
  const draw = (): number => {
    const { mean, deviation } = pick(mixture, random.uniform());
    return Math.exp(mean + deviation * random.normal());
  };
  return intervalOf(Array.from({ length: DRAWS }, draw));
}
