import type {
  Coverage,
  DateOrder,
  FileReport,
  Joined,
  Kind,
  Suggestion,
  TableColumns,
} from '../../src/records/index.ts';
import type { SpanKind } from '../../src/fit/index.ts';
import type { Mirror, Scores } from '../../src/story/index.ts';
import type { WeeklyHours } from '../../src/turns/index.ts';
import type { Examples, Measure } from './examples.ts';
import type { KeepAsk, KeepReply } from './keeping.ts';
import type { StepsAsk, StepsReply } from './steps.ts';

export type SampleId = 'couple' | 'friends' | 'family';

/** What a person may choose about one record. Everything here changes the result and nothing here leaves the page. */
export interface Settings {
  /** IANA name; null: the file's own, else this device's. */
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
  /** Which columns of a table hold what; null: told by their names or contents. */
  readonly columns: TableColumns | null;
  /** Title of the chat to read; several: they are one conversation. */
  readonly chat: string | readonly string[] | null;
  /** Sets of names that are one person, by the reader's word. */
  readonly same: readonly (readonly string[])[];
  /** Suggestions that were answered with no, as their two words with a line break between. */
  readonly notSame: readonly string[];
  /** Ids (or names) of the two, in the order they are shown: the first is the one who said "this is me", if anyone did. */
  readonly people: readonly [string, string] | null;
  /** A silence longer than this ends a session. */
  readonly silenceHours: number;
  /** Days not to be read, first and last included, as `YYYY-MM-DD` on the record's own clock. */
  readonly exclude: readonly { readonly from: string; readonly to: string }[];
  /** Days, as above, that are read with a level of each one's own: apart, or with another channel. */
  readonly marked: readonly { readonly kind: SpanKind; readonly from: string; readonly to: string }[];
  /** Hours of every week not to be read, on the record's own clock: a night shift of either, evenings together. */
  readonly weekly: readonly WeeklyHours[];
  readonly livingTogether: boolean | null;
  /** Zone of the device on which the files were first read, for exports that only know the wall clock; null: this one. It
   * stays with a record that is kept, which must not change with the device it is opened on. */
  readonly deviceZone: string | null;
  /** Whether the words of messages go into the person's file. */
  readonly keepWords: boolean;
  /** Names are replaced by others wherever the two are shown. */
  readonly masked: boolean;
}

export type Stage = 'read' | 'group' | 'weigh' | 'seal';

/** From the page. `job` names the piece of work, so that a late answer to an earlier one can be told apart. */
export type Ask =
  | KeepAsk
  | StepsAsk
  | { readonly type: 'sample'; readonly job: number; readonly sample: SampleId; readonly settings: Settings }
  | {
      readonly type: 'files';
      readonly job: number;
      readonly files: readonly { readonly file: File; readonly path: string }[];
      readonly settings: Settings;
    }
  | { readonly type: 'again'; readonly job: number; readonly settings: Settings }
  | { readonly type: 'moment'; readonly job: number; readonly records: readonly [number, number] }
  /** What a number counts, with stretches of the record in which it was seen. */
  | { readonly type: 'examples'; readonly job: number; readonly measure: Measure }
  | { readonly type: 'undo'; readonly job: number }
  | { readonly type: 'cancel'; readonly job: number };

/** What reading found, before anything is weighed. */
export interface ReadReport {
  readonly files: readonly FileReport[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly messages: number }[];
  readonly messages: number;
  readonly notUnderstood: number;
  readonly system: number;
  readonly duplicatesMerged: number;
  readonly joined: readonly Joined[];
  readonly suggestions: readonly Suggestion[];
  readonly coverage: Coverage;
  /** What was left out or assumed beside what stands at the files. */
  readonly notes: readonly string[];
  /** Seconds since 1970; null for an empty record. */
  readonly from: number | null;
  readonly to: number | null;
  readonly zone: { readonly name: string; readonly how: 'stated' | 'given' | 'assumed' };
  readonly owner: string | null;
}

export interface Said {
  readonly from: 0 | 1;
  /** Local date and time as words. */
  readonly wall: string;
  readonly kind: Kind;
  /** Null: there were words, and they were not kept. */
  readonly text: string | null;
}

export interface Trouble {
  readonly code: string;
  readonly text: string;
  readonly choices: readonly string[];
}

/** To the page. */
export type Reply =
  | KeepReply
  | StepsReply
  | { readonly type: 'progress'; readonly job: number; readonly stage: Stage; readonly fraction: number }
  | { readonly type: 'people'; readonly job: number; readonly report: ReadReport }
  | {
      readonly type: 'mirror';
      readonly job: number;
      readonly report: ReadReport;
      readonly mirror: Mirror;
      readonly scores: Scores;
    }
  | { readonly type: 'moment'; readonly job: number; readonly said: readonly Said[]; readonly more: number }
  | { readonly type: 'examples'; readonly job: number; readonly of: readonly [Examples, Examples] }
  | { readonly type: 'trouble'; readonly job: number; readonly troubles: readonly Trouble[] }
  | { readonly type: 'cancelled'; readonly job: number }
  | { readonly type: 'undone'; readonly job: number };

/** The first message to the worker, beside the port: a flag that can be raised while the worker is deep in its work.
 * Null where the page is not isolated; then a cancelled piece of work is finished and thrown away. */
export interface Hello {
  readonly stop: Int32Array | null;
  readonly deviceZone: string;
}
