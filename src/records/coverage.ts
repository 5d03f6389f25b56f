import { type FileReport, type FormatId, KINDS, type Records } from './record.ts';

const CALL = KINDS.indexOf('call');
const MISSED = KINDS.indexOf('missed');

/** What each file can know, so that a blank is not taken for silence. */
export interface Coverage {
  readonly channels: readonly Channel[];
  /** Days known by at least one file, first and last included, in order, as `YYYY-MM-DD` on the record's own clock. */
  readonly days: readonly DaySpan[];
}
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}
export interface Channel {
  readonly file: string;
  readonly format: FormatId;
  /** From the first to the last message of the chat in this file; null where it has none there. */
  readonly days: DaySpan | null;
  /** Messages, where they lie so near the cap of the platform's export that older ones may be missing; else null. */
  readonly cappedAt: number | null;
  /** "on": the file says that messages disappeared by a timer; "unknown": it does not say. */
  readonly disappearing: 'on' | 'unknown';
  readonly calls: number;
}

/** WhatsApp cuts near here without notice. */
const CAP = [39_900, 40_100] as const;
const DAY = 86_400_000;

export const nearCap = (messages: number): boolean => messages >= CAP[0] && messages <= CAP[1];

const TIMER = new Set(['disappearing', 'disappearing-messages']);

/** `spans`: by file, first and last instant. */
export function coverageOf(
  records: Records,
  files: readonly FileReport[],
  spans: readonly (readonly [number, number] | null)[],
): Coverage {
  const calls = files.map(() => 0);
  for (let i = 0; i < records.count; i++) {
    const kind = records.kind[i]!;
    if (kind === CALL || kind === MISSED) calls[records.file[i]!]!++;
  }
  const dayOf = (at: number): string => {
    // Offset of the record next to it: all of a file's instants are in the record or have a twin there.
    let low = 0;
    let high = records.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (records.at[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return new Date(at + (records.offsetMinutes[low] ?? 0) * 60_000).toISOString().slice(0, 10);
  };
  const channels = files.map(({ name, format, messages, warnings }, f): Channel => {
    const span = spans[f] ?? null;
    return {
      file: name,
      format,
      days: span === null ? null : { from: dayOf(span[0]), to: dayOf(span[1]) },
      cappedAt: format === 'whatsapp' && nearCap(messages) ? messages : null,
      disappearing: warnings.some(({ code }) => TIMER.has(code)) ? 'on' : 'unknown',
      calls: calls[f]!,
    };
  });
  return { channels, days: joinedDays(channels.flatMap(({ days }) => (days === null ? [] : [days]))) };
}

function joinedDays(spans: readonly DaySpan[]): readonly DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = joined.at(-1);
    if (last === undefined || Date.parse(span.from) > Date.parse(last.to) + DAY) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/** What `mirror` is to be told about a reading: the zone that was assumed, and an export near its cap. */
export function originOf({ files, coverage }: { readonly files: readonly FileReport[]; readonly coverage: Coverage }): {
  readonly zoneAssumed: string | null;
  readonly cappedAt: number | null;
} {
  return {
    zoneAssumed: files.find(({ zone }) => zone.how === 'assumed')?.zone.name ?? null,
    cappedAt: coverage.channels.find(({ cappedAt }) => cappedAt !== null)?.cappedAt ?? null,
  };
}
