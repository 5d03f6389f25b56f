import { isoInstant, isoWall, type Message, VERSION } from '../base/index.ts';
import { type Speaker, worded } from '../words/index.ts';
import type { Coverage } from './core/coverage.ts';
import type { Joined } from './merge/people.ts';
import type { Suggestion } from './merge/suggestions.ts';
import type { ReadResult } from './read.ts';
import { type FileReport, type Kind, kindOf, type Records, type TableColumns, textOfRecord } from './core/record.ts';

/** The answer of `slipstep read --json`, schema `read/1` (docs/schema/read-1.json). */
export interface ReadReport {
  readonly slipstep: string;
  readonly schema: 'read/1';
  readonly files: readonly {
    readonly name: string;
    readonly format: FileReport['format'];
    readonly bytes: number;
    readonly messages: number;
    readonly elsewhere: number;
    readonly system: number;
    readonly continuation: number;
    readonly reactions: number;
    readonly notUnderstood: readonly { readonly line?: number; readonly index?: number; readonly why: string }[];
    readonly notUnderstoodCount: number;
    readonly dateOrder: FileReport['dateOrder'];
    /** The columns that were read from a table; null: the file is no table. The labels hold words of the chat and stay
     * out. */
    readonly columns: TableColumns | null;
    readonly zone: FileReport['zone'];
    readonly owner: string | null;
    readonly warnings: readonly { readonly code: string; readonly text: string }[];
  }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly messages: number }[];
  readonly messages: number;
  readonly duplicatesMerged: number;
  readonly joined: readonly Omit<Joined, 'ids'>[];
  readonly suggestions: readonly Suggestion[];
  readonly coverage: Coverage;
  /** First and last instant; null where there is no message. */
  readonly from: string | null;
  readonly to: string | null;
}

/** `words`: the language of its sentences; codes, ids and keys are the same in all. */
export function readReport(
  { records, files, duplicatesMerged, joined, suggestions, coverage }: ReadResult,
  words: Speaker,
): ReadReport {
  const said = (text: Message): string => worded(words, text);
  return {
    slipstep: VERSION,
    schema: 'read/1',
    files: files.map(file => ({
      ...file,
      columns: file.columns?.roles ?? null,
      notUnderstood: file.notUnderstood.map(({ why, ...place }) => ({ ...place, why: said(why) })),
      warnings: file.warnings.map(({ code, text }) => ({ code, text: said(text) })),
    })),
    people: records.people.map(({ id, name, messages }) => ({ id, name, messages })),
    messages: records.count,
    duplicatesMerged,
    joined: joined.map(({ id, name, names, sets }) => ({ id, name, names, sets })),
    suggestions,
    coverage,
    from: records.count === 0 ? null : isoInstant(records.at[0]!),
    to: records.count === 0 ? null : isoInstant(records.at[records.count - 1]!),
  };
}

/** One line of `slipstep read --messages`. A missed call is a call here: `kind` keeps to the contract's list and `missed`
 * carries the rest. */
export interface MessageLine {
  readonly at: string;
  readonly wall: string;
  readonly from: string;
  readonly kind: Exclude<Kind, 'missed'>;
  readonly missed?: true;
  readonly text: string;
}

/** Needs texts: read with `keepText`; without, every `text` is empty. */
export function* messageLines(records: Records): Generator<MessageLine> {
  for (let i = 0; i < records.count; i++) {
    const kind = kindOf(records, i);
    const line = {
      at: isoInstant(records.at[i]!),
      wall: isoWall(records.at[i]! + records.offsetMinutes[i]! * 60_000),
      from: records.people[records.from[i]!]!.name,
    };
    const text = textOfRecord(records, i) ?? '';
    yield kind === 'missed' ? { ...line, kind: 'call', missed: true, text } : { ...line, kind, text };
  }
}
