import { SECOND_MS } from '../../base/index.ts';
import { type FileReport, type FormatId, KINDS, type Records } from './record.ts';

const CALL = KINDS.indexOf('call');
const MISSED = KINDS.indexOf('missed');

/** Coverage of each file, so that a blank is not taken for silence. Days are `YYYY-MM-DD` on the record's own clock. */
export interface Coverage {
  readonly channels: readonly Channel[];
  /** Days known by at least one file, first and last included, in order. */
  readonly days: readonly DaySpan[];
}
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}
export interface Channel {
  readonly file: string;
  readonly format: FormatId;
  /** Name of the app. */
  readonly app: string;
  /** From the first to the last message of the chat in this file; null where it has none there. */
  readonly days: DaySpan | null;
  /** Messages, where they lie so near the cap of the platform's export that older ones may be missing; else null. */
  readonly cappedAt: number | null;
  /** "on": the file says that messages disappeared by a timer; "unknown": it does not say. */
  readonly disappearing: 'on' | 'unknown';
  /** Periods with the timer on, as far as the file tells; null: before its first message, or still at its end. */
  readonly timers: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly calls: number;
  /** Days with at least one call, answered or missed. */
  readonly callDays: readonly string[];
}

/** A change of the timer for disappearing messages: a day, null where the file does not say when. */
export interface TimerChange {
  readonly day: string | null;
  readonly on: boolean;
}

const DAY = 86_400_000;

/** Names of the apps, the same in every language. */
export const APPS: Readonly<Record<FormatId, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  imessage: 'iMessage',
  signal: 'Signal',
  messenger: 'Messenger',
  instagram: 'Instagram',
  sms: 'SMS Backup & Restore',
  discord: 'Discord',
  googlechat: 'Google Chat',
  hangouts: 'Hangouts',
  matrix: 'Matrix',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
  viber: 'Viber',
  wechat: 'WeChat',
  mbox: 'mbox',
  slack: 'Slack',
  googlevoice: 'Google Voice',
  skype: 'Skype',
  teams: 'Teams',
  snapchat: 'Snapchat',
  qq: 'QQ',
  threema: 'Threema',
  tiktok: 'TikTok',
  twitter: 'X (Twitter)',
  csv: 'CSV',
};

/** `spans`: by file, first and last instant; `timers`: by file, in any order. */
export function coverageOf(
  records: Records,
  files: readonly FileReport[],
  spans: readonly (readonly [number, number] | null)[],
  timers: readonly (readonly TimerChange[])[],
): Coverage {
  const calls = files.map(() => ({ count: 0, days: new Set<string>() }));
  for (let i = 0; i < records.count; i++) {
    const kind = records.kind[i]!;
    if (kind !== CALL && kind !== MISSED) continue;
    const seen = calls[records.file[i]!]!;
    seen.count++;
    seen.days.add(dayAt(records.at[i]! + records.offsetMinutes[i]! * 60_000));
  }
  const channels = files.map(({ name, format, messages, warnings }, f): Channel => {
    const span = spans[f] ?? null;
    const on = spansOfTimers(timers[f]!);
    return {
      file: name,
      format,
      app: APPS[format],
      days: span === null ? null : { from: dayOf(records, span[0]), to: dayOf(records, span[1]) },
      cappedAt: warnings.some(({ code }) => code === 'capped') ? messages : null,
      disappearing: on.length > 0 ? 'on' : 'unknown',
      timers: on,
      calls: calls[f]!.count,
      callDays: [...calls[f]!.days].sort(),
    };
  });
  return { channels, days: joinedDays(channels.flatMap(({ days }) => (days === null ? [] : [days]))) };
}

/** The day by wall clock. */
export const dayAt = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** The day of an instant, by the offset of the record next to it. All of a file's instants are in the record or have a
 * twin there. */
export function dayOf(records: Records, at: number): string {
  let low = 0;
  let high = records.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records.at[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return dayAt(at + (records.offsetMinutes[low] ?? 0) * 60_000);
}

function spansOfTimers(changes: readonly TimerChange[]): Channel['timers'] {
  const known = changes.filter(({ day }) => day !== null).toSorted((a, b) => (a.day! < b.day! ? -1 : 1));
  const spans: { from: string | null; to: string | null }[] = [];
  // Off first: it was on before. A state without a day says more only where no change is known.
  if (known[0]?.on === false) spans.push({ from: null, to: null });
  else if (known.length === 0 && changes.some(({ on }) => on)) return [{ from: null, to: null }];
  for (const { day, on } of known) {
    const open = spans.at(-1);
    if (!on && open !== undefined && open.to === null) open.to = day;
    else if (on && (open === undefined || open.to !== null)) spans.push({ from: day, to: null });
  }
  return spans;
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

interface Reading {
  readonly records: Records;
  readonly files: readonly FileReport[];
  readonly coverage: Coverage;
}

/** Facts about a reading for `mirror`: an assumed zone, an export near its cap, the coverage of each file. */
export function originOf({ files, coverage }: Pick<Reading, 'files' | 'coverage'>): {
  readonly zoneAssumed: string | null;
  readonly cappedAt: number | null;
  readonly channels: readonly Channel[];
} {
  return {
    zoneAssumed: files.find(({ zone }) => zone.how === 'assumed')?.zone.name ?? null,
    cappedAt: coverage.channels.find(({ cappedAt }) => cappedAt !== null)?.cappedAt ?? null,
    channels: coverage.channels,
  };
}

/** Spans with a record, in seconds since 1970, ends excluded. Null where it is one stretch from its first to its last
 * message. Otherwise days that no file covers lie between two stretches. */
export function knownSpans({
  records,
  coverage,
}: Pick<Reading, 'records' | 'coverage'>): readonly { readonly from: number; readonly to: number }[] | null {
  if (coverage.days.length < 2) return null;
  const spans: { from: number; to: number }[] = [];
  let next = 0;
  let day = '';
  for (let i = 0; i < records.count; i++) {
    const at = records.at[i]! / SECOND_MS;
    // Days only grow but for travel, so the name of the day is asked for rarely.
    const here = dayAt(records.at[i]! + records.offsetMinutes[i]! * 60_000);
    if (here !== day) {
      day = here;
      while (next < coverage.days.length && coverage.days[next]!.from <= day) {
        spans.push({ from: at, to: at });
        next++;
      }
    }
    if (spans.length > 0) spans.at(-1)!.to = at + 1;
  }
  return spans;
}
