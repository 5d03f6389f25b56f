import { DAY } from '../../base/index.ts';
import { minus, type Span } from '../../turns/index.ts';
import type { Exposure } from './exposure.ts';

/** Kinds of days that the two can know about and the record cannot. `apart`: apart or travelling; `elsewhere`: using another channel.
 * Both people's rates may change at once there, so each gets a level of their own. */
export const SPAN_KINDS = ['apart', 'elsewhere'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];
export interface FlaggedSpan extends Span {
  readonly kind: SpanKind;
}

/** One kind as the fit sees it. */
export interface FlaggedKind {
  readonly kind: SpanKind;
  /** Recorded days in its spans. */
  readonly days: number;
  /** Share of each block inside its spans. */
  readonly share: Float64Array;
}

/** The kinds of `spans` (seconds, as `coverage`) with something recorded. Overlapping spans of one kind count once. */
export function flaggedIn(
  spans: readonly FlaggedSpan[],
  coverage: readonly Span[],
  exposure: Exposure,
): readonly FlaggedKind[] {
  return SPAN_KINDS.flatMap(kind => {
    const own = minus(
      spans.filter(span => span.kind === kind),
      [],
    );
    const days = (length(coverage) - length(minus(coverage, own))) / DAY;
    return days > 0 ? [{ kind, days, share: sharesOf(own, exposure) }] : [];
  });
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

function sharesOf(spans: readonly Span[], { blocks, blockFrom, blockSeconds }: Exposure): Float64Array {
  const share = new Float64Array(blocks);
  for (const { from, to } of spans)
    for (let b = Math.max(0, Math.floor((from - blockFrom) / blockSeconds)); b < blocks; b++) {
      const start = blockFrom + b * blockSeconds;
      if (start >= to) break;
      share[b]! += (Math.min(to, start + blockSeconds) - Math.max(from, start)) / blockSeconds;
    }
  return share;
}
