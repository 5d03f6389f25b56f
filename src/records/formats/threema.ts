import type { Format, FormatOptions, Sink, Source } from '../core/format.ts';
import { csvRows, firstRows } from '../parts/csv.ts';
import { allInstants, NO_TIME, numberOf, readIso } from '../parts/json-fields.ts';
import { archiveOf, baseOf, folderOf } from '../core/places.ts';
import type { Kind } from '../core/record.ts';
import { message } from '../../words/index.ts';

/** The tables of a Threema backup, unpacked with its password: contacts.csv and a message_….csv for each chat.
 * docs/formats/threema.md. */
export const threema: Format = {
  id: 'threema',
  detect: ({ text }) => {
    const columns = new Set(firstRows(text, 1, ',')[0] ?? []);
    if (MESSAGES.every(name => columns.has(name))) return 0.95;
    return CONTACTS.every(name => columns.has(name)) ? 0.9 : 0;
  },
  read,
  together: (source, all) =>
    all.filter(other => archiveOf(other) === archiveOf(source) && folderOf(other.path) === folderOf(source.path)),
};

const MESSAGES = ['posted_at', 'type', 'isoutbox', 'body'];
const CONTACTS = ['identity', 'firstname', 'lastname'];

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  allInstants(sink, 0.001);
  const me = sink.person('me', 'me');
  sink.owner(me);
  const names = new Map<string, string>();
  let contacts = 0;
  for (const source of sources)
    await csvRows(
      source.blob,
      { signal: options.signal },
      table((row, n) => {
        if (n === 0) return CONTACTS.every(name => name in row);
        const name = `${row['firstname'] ?? ''} ${row['lastname'] ?? ''}`.trim() || (row['nick_name'] ?? '');
        for (const key of [row['identity'], row['identity_id']]) if (key && name !== '') names.set(key, name);
        contacts++;
        return true;
      }),
      ',',
    );
  for (let i = 0; i < contacts; i++) sink.system();
  let done = 0;
  let failed = 0;
  for (const source of sources) {
    failed += await readChat(source, names, me, sink, {
      ...options,
      progress: f => options.progress((done + f) / sources.length),
    });
    done++;
  }
  if (failed > 0) sink.warn('not-delivered', message('records-not-delivered', { count: failed }));
  return null;
}

type Row = Readonly<Record<string, string>>;

/** Rows by the names of their columns; the first call is for the names themselves, and false from it ends the table. */
function table(visit: (row: Row, n: number) => boolean): (cells: string[], row: number) => boolean {
  let columns: readonly string[] = [];
  return (cells, n) => {
    if (n === 0) columns = cells;
    return visit(Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])), n);
  };
}

const TYPES: Readonly<Record<string, Kind>> = {
  IMAGE: 'media',
  VIDEO: 'media',
  FILE: 'media',
  VOICEMESSAGE: 'voice',
  AUDIO: 'voice',
  LOCATION: 'location',
  CONTACT: 'contact',
  BALLOT: 'poll',
};

/** Notices of the chat (`GROUP_STATUS`, `FORWARD_SECURITY_STATUS`), written in JSON; a call is written so too. */
const NOTICE = /^(?!VOIP_)(?:\w+_)?STATUS$|^DATE_SEPARATOR$/;

/** States of a message of the owner that nobody has received; the app spells the column "messagestae". */
const UNSENT = new Set(['SENDFAILED', 'PENDING', 'SENDING', 'UPLOADING', 'TRANSCODING', 'FS_KEY_MISMATCH']);

/** Returns how many messages never left the telephone. */
async function readChat(
  source: Source,
  names: ReadonlyMap<string, string>,
  me: number,
  sink: Sink,
  options: FormatOptions,
): Promise<number> {
  const id = baseOf(source.path).replace(/^(?:group_)?message_|\.csv$/gi, '');
  const group = /^group_/i.test(baseOf(source.path));
  let chat: number | null = null;
  let failed = 0;
  await csvRows(
    source.blob,
    options,
    table((row, n) => {
      if (n === 0) {
        const ours = MESSAGES.every(name => name in row);
        if (ours) sink.system();
        return ours;
      }
      const identity = row['identity'] || id;
      const name = names.get(identity) ?? names.get(id) ?? identity;
      chat ??= sink.chat(group ? `group ${id}` : identity, group ? id : name, group ? 'group' : 'direct');
      const time = timeOf(row['posted_at'] ?? '');
      if (row['isstatusmessage'] === '1' || NOTICE.test(row['type'] ?? '')) sink.system();
      else if (time === null) sink.notUnderstood({ line: n + 1 }, NO_TIME);
      else if (row['isoutbox'] === '1' && UNSENT.has(row['messagestae'] ?? row['messagestate'] ?? '')) {
        failed++;
        sink.system();
      } else {
        const mine = row['isoutbox'] === '1';
        const text = row['body'] ?? '';
        const call =
          row['type'] === 'VOIP_STATUS' ? (/"status"\s*:\s*2|"duration"/.test(text) ? 'call' : 'missed') : null;
        const has = (column: string): boolean => timeOf(row[column] ?? '') !== null;
        const edited = has('edited_at');
        const kind = has('deleted_at')
          ? 'deleted'
          : (call ?? TYPES[row['type'] ?? ''] ?? (text === '' ? 'other' : edited ? 'edited' : 'text'));
        sink.add(
          chat,
          mine ? me : sink.person(identity, name),
          time,
          'instant',
          kind,
          kind === 'text' || kind === 'edited' ? text : kind === 'deleted' ? '' : (row['caption'] ?? ''),
          {
            id: row['uid'] ?? '',
            ...(edited ? { edited } : {}),
          },
        );
      }
      return true;
    }),
    ',',
  );
  return failed;
}

function timeOf(text: string): number | null {
  const number = numberOf(text);
  return Number.isNaN(number) ? (readIso(text)?.time ?? null) : number;
}
