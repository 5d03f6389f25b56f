import type { Message } from '../../base/index.ts';
import type { DateOrder, FormatId, Kind, TableColumns } from './record.ts';
import type { ByteSource } from '../text/byte-source.ts';

/** One file as dropped, picked, or named on the command line. `blob.stream()` reads it once from the start and
 * `blob.slice()` reads any part. Neither the browser nor Node ever holds the whole. In Node it comes from
 * `fs.openAsBlob`. `path` is its place inside a dropped folder or archive, for formats that spread over files. It never
 * decides a format and never touches a disk. */
export interface Source {
  readonly name: string;
  readonly path: string;
  readonly blob: ByteSource;
  /** The zone of this file alone, as the reader named it: before the one of its name (`ReadOptions.zones`), which two files may share.
   * It is of one reading: a snapshot does not keep it. */
  readonly zone?: string;
}

/** Input of detection: content, never the name. */
export interface Probe {
  readonly source: Source;
  /** The first 64 KiB (or all, if less), decompressed if the source lay in an archive. */
  readonly head: Uint8Array;
  /** `head` as text: UTF-16 by its mark, else UTF-8, without a byte order mark; malformed bytes become U+FFFD. */
  readonly text: string;
}

/** `notes`: the owner's notes to themselves; never offered as a choice beside other chats. */
export type ChatKind = 'direct' | 'group' | 'unknown' | 'notes';

/** `names`: of the two, the same in every export. `only`: the key is this export's alone, so that the chat goes by its two where
 * nothing else goes by them. */
export interface ChatPair {
  readonly names: string;
  readonly only: boolean;
}

/** Receives what a format finds. Every line or entry ends in exactly one of `add`, `system`, `notUnderstood` or
 * `continuation`, so that the report accounts for the whole file. */
export interface Sink {
  /** True if ids of records are needed: only where several sources may overlap. */
  readonly wantsIds: boolean;
  /** Opens (or finds) a conversation by its key, which names it in every export of the format. '' where the file holds
   * one chat and does not name it. `pair`: its two people, who identify a chat whose format has no key that others
   * share. */
  chat(key: string, title: string, kind: ChatKind, pair?: ChatPair): number;
  /** Opens (or finds) a person of this file by the format's own key (an id, a number, a name). */
  person(key: string, name: string): number;
  /** The person who owns the export. */
  owner(person: number): void;
  /** One record. `time` is ms since 1970 UTC. With `clock` "instant" it is an instant. With "wall" it is the local
   * clock's reading as if it were UTC; the assembler turns it into an instant by the zone. */
  add(
    chat: number,
    person: number,
    time: number,
    clock: 'wall' | 'instant',
    kind: Kind,
    text: string,
    extra?: RecordExtra,
  ): void;
  /** A line or entry that is nobody's message: a notice of the platform, a header, an empty entry. */
  system(): void;
  continuation(): void;
  /** As `add`, for readers that work on bytes: the text is `bytes[start .. end)`, UTF-8, `characters` long in UTF-16
   * units. `question`: it holds a question mark. */
  addUtf8(
    chat: number,
    person: number,
    time: number,
    clock: 'wall' | 'instant',
    kind: Kind,
    bytes: Uint8Array,
    start: number,
    end: number,
    characters: number,
    question: boolean,
    extra?: RecordExtra,
  ): void;
  /** The file is of this format and cannot be used: `text` says what it is, why, and what to do instead. Nothing of it
   * is read. Return right after. */
  refuse(code: string, text: Message): void;
  /** The timer for disappearing messages of a chat was set or put off; NaN: it is on or off, and since when is not said. */
  timer(chat: number, time: number, clock: 'wall' | 'instant', on: boolean): void;
  /** Reactions that the format writes beside a message and not as entries of their own. */
  reactions(count: number): void;
  notUnderstood(place: { readonly line?: number; readonly index?: number }, why: Message): void;
  warn(code: string, text: Message): void;
  dateOrder(value: DateOrder | null, how: 'format' | 'settled by the file' | 'given' | 'assumed'): void;
  /** The columns of a table as a person sees them, and the role of each. */
  table(labels: readonly string[], roles: TableColumns): void;
  /** Forgets everything handed over so far: for a reader that must read its source a second time. */
  restart(): void;
  /** Replaces the time of every record by `map(time)`, for formats whose times are only known at the end of the file. */
  retime(map: (time: number) => number): void;
  /** Zone that the file itself states (an IANA name, or "UTC" when all its times are instants). */
  zone(name: string): void;
  /** Seconds: 60, 1 or 0.001. */
  resolution(seconds: number): void;
}
export interface RecordExtra {
  readonly edited?: boolean;
  readonly durationSeconds?: number;
  /** Wall clock minus UTC in minutes where the format states it record by record. */
  readonly offsetMinutes?: number;
  /** The message stands in several chats of the file, and is added to each: here first, or again. It has an id. */
  readonly inSeveralChats?: 'first' | 'again';
  /** Message id of the format: lets overlapping exports of one chat merge without comparing texts. */
  readonly id?: string;
}

export interface FormatOptions {
  readonly dateOrder: DateOrder | null;
  /** Roles of a table's columns; null or absent: told by their names or contents. */
  readonly columns?: TableColumns | null;
  /** 0..1 of this file, at most a few times a second; throws `signal.reason` once cancelled. */
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignal | null;
  /** As in `Reading`: a text that is not UTF-8. */
  readonly encoding?: (found: 'windows-1252' | 'unknown') => void;
}

/** A question only the person can answer; on the command line, the option to give. */
export interface Question {
  readonly code: 'date-order' | 'columns';
  readonly text: Message;
  readonly option: string;
  readonly choices: readonly string[];
  /** For "columns": the shown label of each column. */
  readonly columns?: readonly string[];
}

/** One export format: one file in `formats/`, its fixtures, its page in `docs/formats`, one line in `formats/index.ts`. */
export interface Format {
  readonly id: FormatId;
  /** Certainty, 0..1, that this content is of this format; the highest wins and 0 is no. Pure and quick. */
  readonly detect: (probe: Probe) => number;
  /** Reads one source, or a set that belongs together (message_1.json, message_2.json; chat.db with chat.db-wal).
   * Resolves to a question where the file cannot be read without an answer; nothing has been added to the sink then. */
  readonly read: (sources: readonly Source[], sink: Sink, options: FormatOptions) => Promise<Question | null>;
  /** Its times may be those of a study, counted from any day: they may lie before the first message that could be. */
  readonly anyTime?: true;
  /** The dropped sources that belong with this one in a single `read` (itself included); absent: each file alone. */
  readonly together?: (source: Source, all: readonly Source[]) => readonly Source[];
}
