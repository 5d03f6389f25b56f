import type { SpanKind } from '../../src/fit/index.ts';
import type { DateOrder, TableColumns } from '../../src/records/index.ts';
import type { RecurringDays, WeeklyHours } from '../../src/turns/index.ts';

/** Settings of one record. Everything here changes the result, and nothing here leaves the page. */
export interface Settings {
  /** IANA name; null: the file's own, else this device's. */
  readonly zone: string | null;
  /** Zones of single files, before `zone`, by file name or by the key that separates equal names (`zoneKeys`). Absent,
   * also in older files: none. */
  readonly zones?: Readonly<Record<string, string>>;
  readonly dateOrder: DateOrder | null;
  /** Roles of a table's columns; null: detected by their names or contents. */
  readonly columns: TableColumns | null;
  /** Title of the chat to read; several: they are one conversation. */
  readonly chat: string | readonly string[] | null;
  /** Sets of names that are one person, by the reader's word. */
  readonly same: readonly (readonly string[])[];
  /** Suggestions that were answered with no, as their two words with a line break between. */
  readonly notSame: readonly string[];
  /** Ids (or names) of the two, in the order shown. The first is the reader ("this is me"), unless `neither` is set. */
  readonly people: readonly [string, string] | null;
  /** The reader is neither of `people`, or would rather not say; absent: the first one. */
  readonly neither?: boolean;
  /** Names that the person gives them: ids with names. */
  readonly called: readonly (readonly [string, string])[];
  /** A silence longer than this ends a session. */
  readonly silenceHours: number;
  /** Days not to be read, first and last included, as `YYYY-MM-DD` on the record's own clock. */
  readonly exclude: readonly { readonly from: string; readonly to: string }[];
  /** Days, as above, that are read with a level of each one's own: apart, or with another channel. */
  readonly marked: readonly (RecurringDays & { readonly kind: SpanKind })[];
  /** Hours of every week not to be read, on the record's own clock: a night shift of either, evenings together. */
  readonly weekly: readonly WeeklyHours[];
  /** True to set apart days on which something moved both; absent: true. */
  readonly setApart?: boolean;
  readonly livingTogether: boolean | null;
  /** Events that the person named for changes of who reaches; shown only, they change no number. `at`: that day, as
   * above. */
  readonly happened?: readonly { readonly at: string; readonly words: string }[];
  /** Zone of the device on which the files were first read, for exports that only know the wall clock; null: this one. It
   * stays with a record that is kept, which must not change with the device it is opened on. */
  readonly deviceZone: string | null;
  /** True if the words of messages go into the person's file. */
  readonly keepWords: boolean;
  /** Names are replaced by others wherever the two are shown. */
  readonly masked: boolean;
}

/** Defaults. */
export const plainSettings: Settings = {
  zone: null,
  dateOrder: null,
  columns: null,
  chat: null,
  same: [],
  notSame: [],
  people: null,
  called: [],
  silenceHours: 4,
  exclude: [],
  marked: [],
  weekly: [],
  livingTogether: null,
  deviceZone: null,
  keepWords: false,
  masked: false,
};
