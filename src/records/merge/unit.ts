import type { Zone } from '../../base/index.ts';
import type { FormatId } from '../core/record.ts';
import type { FileSink } from '../core/sink.ts';

/** One source as read, with the zone its wall-clock times stand in and the chat chosen from it. */
export interface Unit {
  /** Name of the file, by which the people of several can be told apart. */
  readonly file: string;
  readonly format: FormatId;
  readonly sink: FileSink;
  readonly zone: Zone;
  /** Indices into the sink's chats; none: nothing of this source belongs to the conversation. */
  readonly chats: readonly number[];
}

/** People of a unit who wrote in its chosen chats. */
export function writersOf({ chats, sink: { columns, people } }: Unit): readonly number[] {
  const wrote = new Uint8Array(people.length);
  const chosen = new Set(chats);
  for (let i = 0; i < columns.count; i++) if (chosen.has(columns.chat[i]!)) wrote[columns.person[i]!] = 1;
  return [...wrote.keys()].filter(person => wrote[person] === 1);
}
