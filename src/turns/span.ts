import { DAY, HOUR } from '../base/index.ts';
import type { Span } from './turn.ts';

/** Spans in order, overlapping and touching ones joined, empty ones dropped. */
export function union(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((p, q) => p.from - q.from || p.to - q.to)) {
    const last = out.at(-1);
    if (!(span.to > span.from)) continue;
    if (last !== undefined && span.from <= last.to)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
}

/** `spans` without the parts that lie in `holes`: ascending and disjoint. */
export function minus(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  const cuts = union(holes);
  for (const span of union(spans)) {
    let from = span.from;
    for (const hole of cuts) {
      if (hole.to <= from || hole.from >= span.to) continue;
      if (hole.from > from) out.push({ from, to: hole.from });
      from = hole.to;
    }
    if (from < span.to) out.push({ from, to: span.to });
  }
  return out;
}

export interface WeeklyHours {
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
  /** Local hours, 0 to 24; `toHour` at or below `fromHour` means the next day. */
  readonly fromHour: number;
  readonly toHour: number;
}

/** The spans of a weekly habit (a night shift, weekends together) that touch `within`. `offsetMinutes`: wall clock
 * minus UTC. Across a clock change the edges are an hour off, unless the caller asks for each side apart. */
export function weekly(hours: WeeklyHours, within: Span, offsetMinutes: number): readonly Span[] {
  const shift = offsetMinutes * 60;
  const length = (hours.toHour - hours.fromHour + 24) % 24 || 24;
  const spans: Span[] = [];
  const first = Math.floor((within.from + shift) / DAY) - 1;
  const last = Math.floor((within.to + shift) / DAY);
  for (let day = first; day <= last; day++) {
    // 1970-01-01 was a Thursday: day 4 was a Monday.
    if (!hours.weekdays.includes((((day - 4) % 7) + 7) % 7)) continue;
    const from = day * DAY + hours.fromHour * HOUR - shift;
    const to = from + length * HOUR;
    if (to > within.from && from < within.to) spans.push({ from, to });
  }
  return union(spans);
}
