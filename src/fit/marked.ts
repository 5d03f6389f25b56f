import { DAY, type Interval, intervalOf, type Random } from '../base/index.ts';
import { minus, type Span } from '../turns/index.ts';
import { type CouplingPosterior, type Level, pick } from './coupling.ts';
import type { Pieces } from './pieces.ts';

/** What the two can know of a stretch of days and the record does not. `apart`: apart or travelling; `elsewhere`: another
 * channel was used. In either, both people's rates may change at once, and each gets a level of their own there. */
export const SPAN_KINDS = ['apart', 'elsewhere'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];
export interface MarkedSpan extends Span {
  readonly kind: SpanKind;
}

/** One kind as the fit sees it. */
export interface Marked {
  readonly kind: SpanKind;
  /** Recorded days in its spans. */
  readonly days: number;
  /** Share of each block inside its spans. */
  readonly share: Float64Array;
}

/** The kinds of `spans` (seconds, as `coverage`) of which something was recorded. Spans of one kind that overlap count once. */
export function markedIn(spans: readonly MarkedSpan[], coverage: readonly Span[], pieces: Pieces): readonly Marked[] {
  return SPAN_KINDS.flatMap(kind => {
    const own = minus(
      spans.filter(span => span.kind === kind),
      [],
    );
    const days = (length(coverage) - length(minus(coverage, own))) / DAY;
    return days > 0 ? [{ kind, days, share: sharesOf(own, pieces) }] : [];
  });
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

function sharesOf(spans: readonly Span[], { blocks, blockFrom, blockSeconds }: Pieces): Float64Array {
  const share = new Float64Array(blocks);
  for (const { from, to } of spans)
    for (let b = Math.max(0, Math.floor((from - blockFrom) / blockSeconds)); b < blocks; b++) {
      const start = blockFrom + b * blockSeconds;
      if (start >= to) break;
      share[b]! += (Math.min(to, start + blockSeconds) - Math.max(from, start)) / blockSeconds;
    }
  return share;
}

const DRAWS = 4000;

/** How many times their usual rate each writes in the spans of each kind: [person 0, person 1]. */
export function ratesOf(
  { levels }: CouplingPosterior,
  marked: readonly Marked[],
  random: Random,
): readonly { readonly kind: SpanKind; readonly days: number; readonly rate: readonly [Interval, Interval] }[] {
  const rate = (mixture: readonly Level[], chance: Random): Interval =>
    intervalOf(
      Array.from({ length: DRAWS }, () => {
        const { mean, deviation } = pick(mixture, chance.uniform());
        return Math.exp(mean + deviation * chance.normal());
      }),
    );
  return marked.map(({ kind, days }, k) => {
    const [one, two] = levels[k]!;
    return { kind, days, rate: [rate(one, random.fork(2 * k)), rate(two, random.fork(2 * k + 1))] };
  });
}
