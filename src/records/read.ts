import type { Issue, Outcome } from '../base/index.ts';
import type { Source } from './format.ts';
import type { DateOrder, FileReport, Records } from './record.ts';

export interface ReadOptions {
  /** IANA name for exports that only know the wall clock. Null: assumed to be `deviceZone`, and said so. */
  readonly zone: string | null;
  readonly deviceZone: string;
  readonly dateOrder: DateOrder | null;
  /** Title of the chat to read where a file holds several. */
  readonly chat: string | null;
  /** Keep message texts (for `--messages` and for showing moments). Off: texts are measured and dropped. */
  readonly keepText: boolean;
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignal | null;
}

export interface ReadResult {
  readonly records: Records;
  readonly files: readonly FileReport[];
  readonly duplicatesMerged: number;
  /** The chats seen; more than one and none chosen is a failure whose issues list them. */
  readonly chats: readonly { readonly title: string; readonly people: number; readonly messages: number }[];
}

/** Reads any mix of exports of one two-person (or group: choose a pair later) conversation. Never throws on content:
 * trouble comes back as issues whose text says what happened, where, and what to do. Rejects only with the abort reason. */
export declare function readExport(sources: readonly Source[], options: ReadOptions): Promise<Outcome<ReadResult>>;
export type { Issue };
