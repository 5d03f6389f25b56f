import type { Message } from '../../base/index.ts';

/** Kinds of entries. Order is fixed: `kind` columns hold the index into this list. */
export const KINDS = [
  'text',
  'media',
  'voice',
  'call',
  'deleted',
  'edited',
  'sticker',
  'location',
  'contact',
  'poll',
  'reaction',
  'undecryptable',
  'other',
  'missed',
] as const;
export type Kind = (typeof KINDS)[number];

export const FORMATS = [
  'whatsapp',
  'telegram',
  'imessage',
  'signal',
  'messenger',
  'instagram',
  'sms',
  'discord',
  'googlechat',
  'hangouts',
  'matrix',
  'line',
  'kakaotalk',
  'viber',
  'wechat',
  'mbox',
  'slack',
  'googlevoice',
  'skype',
  'teams',
  'snapchat',
  'qq',
  'threema',
  'tiktok',
  'twitter',
  'csv',
] as const;
export type FormatId = (typeof FORMATS)[number];

/** Bits of the `flags` column. */
export const FLAG = {
  /** The text was changed after it was sent. */
  edited: 1,
  /** Wall-clock time inside the repeated hour of a clock change, read as the one that keeps file order, else the earlier. */
  repeatedHour: 2,
  /** Wall-clock time that the zone does not have (the missing hour): the zone is probably another one. */
  missingHour: 4,
  /** The text ends in, or contains, a question mark (? ？ ؟ ;). */
  question: 8,
} as const;

export interface Person {
  readonly id: string;
  /** As in the export; never trusted at display (edges isolate direction and strip controls). */
  readonly name: string;
  readonly messages: number;
}

/** Texts of all records as one UTF-8 buffer: record `i` is `bytes[start[i] .. start[i + 1])`. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly start: Float64Array;
}

/** One conversation as columns, all of length `count`, sorted by (instant, file order). Structure of arrays because a
 * million messages must fit in a phone. System lines are counted in the reports and are not here. */
export interface Records {
  readonly count: number;
  /** In order of first appearance in the sorted record. */
  readonly people: readonly Person[];
  /** Instant, ms since 1970-01-01T00:00Z. */
  readonly at: Float64Array;
  /** Wall clock minus UTC where the person's phone or the chosen zone stood, minutes. */
  readonly offsetMinutes: Int16Array;
  /** Index into `people`. */
  readonly from: Uint16Array;
  /** Index into `KINDS`. */
  readonly kind: Uint8Array;
  /** Bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** Length of the text in UTF-16 units; 0 for kinds without text. */
  readonly characters: Uint32Array;
  /** Seconds of a call or a voice message, 0 where unknown. Empty where no format gave any. */
  readonly durationSeconds: Float32Array;
  /** Index into the reports' `files`. */
  readonly file: Uint16Array;
  /** Null unless `keepText` was asked. */
  readonly text: TextColumn | null;
  /** Coarsest clock among the files, seconds: 60 for minute-stamped exports, 1, or 0.001. */
  readonly resolutionSeconds: number;
}

/** The fate of every line or entry of one file: messages + elsewhere + system + continuation + notUnderstoodCount is the
 * whole file. */
export interface FileReport {
  readonly name: string;
  readonly format: FormatId;
  readonly bytes: number;
  /** Messages of the chosen chat, before duplicates of other files are merged. */
  readonly messages: number;
  /** Messages in the other chats of this file. */
  readonly elsewhere: number;
  readonly system: number;
  /** Lines that carry on the entry before them. */
  readonly continuation: number;
  /** Reactions written beside messages (of all chats of the file): counted here, and no records of their own. */
  readonly reactions: number;
  readonly notUnderstood: readonly NotUnderstood[];
  /** `notUnderstood` lists the first 1,000; this counts all. */
  readonly notUnderstoodCount: number;
  readonly dateOrder: {
    readonly value: DateOrder | null;
    readonly how: 'format' | 'settled by the file' | 'given' | 'assumed';
  };
  /** Columns of a table as a person sees them (with words of the chat), and their roles; null for other files. */
  readonly columns: { readonly labels: readonly string[]; readonly roles: TableColumns } | null;
  readonly zone: { readonly name: string; readonly how: 'stated' | 'given' | 'assumed' };
  /** Name of the person whose phone or account wrote the export, if the file states it. */
  readonly owner: string | null;
  readonly warnings: readonly Warning[];
}
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
/** Roles of the columns of a table, counted from 0. */
export interface TableColumns {
  readonly date?: number;
  readonly time?: number;
  readonly from?: number;
  readonly to?: number;
  readonly text?: number;
  readonly direction?: number;
  readonly chat?: number;
}
export interface NotUnderstood {
  /** 1-based line of a text file; 0-based entry of a structured one. */
  readonly line?: number;
  readonly index?: number;
  readonly why: Message;
}
export interface Warning {
  readonly code: string;
  readonly text: Message;
}

/** Text of record `i`, or null where texts were not kept. */
export function textOfRecord(records: Records, i: number): string | null {
  if (records.text === null) return null;
  const { bytes, start } = records.text;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start[i], start[i + 1]));
}

export const kindOf = (records: Records, i: number): (typeof KINDS)[number] => KINDS[records.kind[i]!]!;
