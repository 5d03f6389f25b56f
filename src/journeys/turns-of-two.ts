import { type Outcome, SECOND_MS, success } from '../base/index.ts';
import { knownSpans, type ReadResult } from '../records/index.ts';
import {
  type ChosenPair,
  choosePair,
  type Cut,
  cuts,
  type Days,
  leftOut,
  minus,
  type Span,
  everyTime,
  type RecurringDays,
  spansOf,
  toTurns,
  type Turns,
  type WeeklyHours,
  withSessionGap,
} from '../turns/index.ts';
import type { FlaggedSpan, SpanKind } from '../fit/index.ts';

/** Two people by id or name, in the order in which they are shown; null: the record decides. */
export type Wanted = readonly [string | null, string | null];

/** Facts about a record that a person knows and its files do not say. Days are those of the record's zone. */
export interface Circumstances {
  /** A longer silence ends a conversation. */
  readonly silenceHours: number;
  /** Days without a record, which are never silence. */
  readonly exclude: readonly Days[];
  /** The only days with a record; empty: every day is read. */
  readonly only: readonly Days[];
  /** Hours of every week without a record. */
  readonly weekly: readonly WeeklyHours[];
  /** Days that are read with a level of each one's own: apart, or with another channel. */
  readonly marked: readonly MarkedDays[];
  /** True to find and set apart days on which something moved both. */
  readonly setApart: boolean;
  readonly livingTogether: boolean | null;
}
export interface MarkedDays extends RecurringDays {
  readonly kind: SpanKind;
}

/** The empty circumstances: nothing is known. */
export const UNKNOWN: Circumstances = {
  silenceHours: 4,
  exclude: [],
  only: [],
  weekly: [],
  marked: [],
  setApart: true,
  livingTogether: null,
};

export interface TwoOfRecord {
  /** Indices into the record's people: A, then B. */
  readonly pair: ChosenPair;
  readonly turns: Turns;
}

/** A record → the turns of two of its people. Fails as `choosePair` does. `changed`: another cut, to test a finding. */
export function turnsOfTwo(
  read: ReadResult,
  [a, b]: Wanted,
  circumstances: Pick<Circumstances, 'silenceHours' | 'exclude' | 'only' | 'weekly'>,
  changed: { readonly cut?: Partial<Cut>; readonly exclude?: readonly Span[] } = {},
): Outcome<TwoOfRecord> {
  const pair = choosePair(read.records, a, b);
  if (!pair.ok) return pair;
  const cut = { ...withSessionGap(cuts.usual, circumstances.silenceHours * 3600), ...changed.cut };
  const turns = toTurns(read.records, pair.value, cut, {
    coverage: knownSpans(read),
    exclude: [...notRead(read, circumstances), ...(changed.exclude ?? [])],
  });
  return success({ pair: pair.value, turns });
}

function notRead(
  read: ReadResult,
  { exclude, only, weekly }: Pick<Circumstances, 'exclude' | 'only' | 'weekly'>,
): readonly Span[] {
  const record = spanOfRecord(read);
  const out = leftOut({ exclude, weekly }, read.zone.name, record);
  return only.length === 0 ? out : [...out, ...minus([record], spansOf(only, read.zone.name))];
}

/** Seconds of `within` that are not read because somebody asked for it. */
export const secondsLeftOut = (
  read: ReadResult,
  circumstances: Pick<Circumstances, 'exclude' | 'only' | 'weekly'>,
  within: Span,
): number =>
  minus([within], notRead(read, circumstances)).reduce(
    (left, { from, to }) => left - (to - from),
    within.to - within.from,
  );

export const markedSpans = (read: ReadResult, marked: readonly MarkedDays[]): readonly FlaggedSpan[] =>
  marked.flatMap(({ kind, ...days }) =>
    spansOf(everyTime(days, spanOfRecord(read)), read.zone.name).map(span => ({ kind, ...span })),
  );

/** From the first entry to just after the last, in seconds. */
const spanOfRecord = ({ records: { at, count } }: ReadResult): Span => ({
  from: (at[0] ?? 0) / SECOND_MS,
  to: (at[count - 1] ?? 0) / SECOND_MS + 1,
});
