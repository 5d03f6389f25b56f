import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { isPlausible, NO_SENDER, NO_TIME } from '../parts/json-fields.ts';
import { readPlist } from '../parts/databases/plist.ts';
import type { Database, Row } from '../parts/databases/sqlite.ts';
import { inRanges, isDatabase, isLog, latin1, readDatabases, tableNames, withLog } from '../parts/databases/tables.ts';
import { archivedText } from '../parts/databases/typedstream.ts';
import { Tapbacks } from '../parts/tapbacks.ts';
import type { Kind } from '../core/record.ts';
import { message } from '../../words/index.ts';

/** Messages on a Mac (`chat.db`), or an iPhone's `sms.db`. docs/formats/imessage.md explains the tables. */
export const imessage: Format = { id: 'imessage', detect, read, together: withLog };

const APPLE_EPOCH = Date.UTC(2001, 0, 1);

function detect({ head }: Probe): number {
  if (isLog(head)) return 0.5;
  if (!isDatabase(head)) return 0;
  // Table definitions lie in the first pages of all but very large schemas. Without them it is still some SQLite file,
  // and reading it can say which tables are missing.
  return /chat_message_join|attributedBody/.test(latin1(head)) ? 0.95 : 0.3;
}

const WORDING = { app: 'messages', file: 'chat.db' } as const;

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  await readDatabases(sources, sink, options, WORDING, (database, log) => readDatabase(database, log, sink, options));
  return null;
}

interface Chats {
  /** Sink's chats of each message, by row id: the first, and (rarely) further ones. */
  readonly first: RowTable;
  readonly further: ReadonlyMap<number, readonly number[]>;
  /** True if the database assigns messages to chats. */
  readonly joined: boolean;
  /** The other person of a direct chat, by the sink's chat. */
  readonly partnerOf: ReadonlyMap<number, number>;
}

async function readDatabase(database: Database, withLog: boolean, sink: Sink, options: FormatOptions): Promise<void> {
  const columns = await database.columns('message');
  const chatColumns = await database.columns('chat');
  const missing = [
    ...['date', 'is_from_me'].filter(name => !columns.has(name)).map(name => `message.${name}`),
    ...(chatColumns.has('guid') ? [] : ['chat.guid']),
  ];
  if (columns.has('handle_id') && chatColumns.size > 0 && missing.length > 0) {
    sink.refuse('columns-missing', message('records-messages-cut-down', { columns: missing }));
    return;
  }
  if (missing.length > 0) {
    sink.refuse('not-messages', message('records-messages-other', { tables: await tableNames(database) }));
    return;
  }
  tellLog(database, withLog, sink);
  const last = Number((await database.rows(['max(rowid)'], 'from message'))[0]?.[0] ?? 0);
  const me = sink.person('me', 'me');
  sink.owner(me);
  sink.zone('UTC');
  sink.dateOrder(null, 'format');

  const handles = await readHandles(database, sink);
  const chats = await readChats(database, handles, last, sink, options);
  const attachments = await readAttachments(database, last, options);
  const recoverable = await readRecoverable(database, last);
  const context: Context = {
    sink,
    me,
    handles,
    chats,
    attachments,
    recoverable,
    tapbacks: new Map(),
    inWords: new Tapbacks(),
    counts: newCounts(),
  };

  let seconds = false;
  let told = 0;
  await inRanges(
    database,
    'message',
    messageColumns(columns).slice(1),
    row => {
      seconds ||= row[11] === 1;
      readMessage(row, context);
      if (Number(row[0]) < told) return;
      told = Number(row[0]) + last / 100;
      options.progress(Math.min(1, Number(row[0]) / last));
    },
    options,
  );
  emitTapbacks(context);
  sink.resolution(seconds ? 1 : 0.001);
  tellCounts(context.counts, sink);
}

function tellLog(database: Database, withLog: boolean, sink: Sink): void {
  if (!database.wantsLog) return;
  if (!withLog) sink.warn('log-missing', message('records-log-missing'));
  else if (database.log === null || (database.log.databasePages === 0 && database.log.ignoredFrames > 0))
    sink.warn('log-unused', message('records-log-unused'));
}

interface Counts {
  recoverable: number;
  /** In no conversation: Messages does not show them. */
  nowhere: number;
  unsent: number;
  withoutBody: number;
}
const newCounts = (): Counts => ({ recoverable: 0, nowhere: 0, unsent: 0, withoutBody: 0 });

function tellCounts(counts: Counts, sink: Sink): void {
  if (counts.recoverable > 0)
    sink.warn('recently-deleted', message('records-recently-deleted', { count: counts.recoverable }));
  if (counts.nowhere > 0) sink.warn('no-conversation', message('records-no-conversation', { count: counts.nowhere }));
  if (counts.unsent > 0) sink.warn('not-delivered', message('records-not-delivered', { count: counts.unsent }));
  if (counts.withoutBody > 0)
    sink.warn('body-unreadable', message('records-body-unreadable', { count: counts.withoutBody }));
}

async function readHandles(
  database: Database,
  sink: Sink,
): Promise<ReadonlyMap<number, { id: string; person: number }>> {
  const handles = new Map<number, { id: string; person: number }>();
  if (!(await database.columns('handle')).has('id')) return handles;
  await inRanges(database, 'handle', ['id'], ([row, id]) => {
    const name = String(id ?? '');
    handles.set(Number(row), { id: name, person: sink.person(`handle ${name}`, name) });
  });
  return handles;
}

async function readChats(
  database: Database,
  handles: ReadonlyMap<number, { id: string; person: number }>,
  last: number,
  sink: Sink,
  options: FormatOptions,
): Promise<Chats> {
  const members = new Map<number, number[]>();
  if ((await database.columns('chat_handle_join')).size > 0)
    await inRanges(
      database,
      'chat_handle_join',
      ['chat_id', 'handle_id'],
      ([, chat, handle]) => void members.set(Number(chat), [...(members.get(Number(chat)) ?? []), Number(handle)]),
    );
  const columns = await database.columns('chat');
  const optional = (name: string): string => (columns.has(name) ? `"${name}"` : 'null');
  const chatOf = new Map<number, number>();
  const partnerOf = new Map<number, number>();
  await inRanges(
    database,
    'chat',
    [optional('chat_identifier'), optional('display_name'), optional('style'), 'guid'],
    ([row, identifier, displayName, style, guid]) => {
      const inChat = [...new Set((members.get(Number(row)) ?? []).map(handle => handles.get(handle)?.id ?? ''))];
      const group = style === 43 || inChat.length > 1;
      // A direct chat is the same whatever carries it: iMessage, SMS and RCS with one number are one conversation.
      const id = group ? String(guid ?? row) : (inChat[0] ?? String(identifier ?? guid ?? row));
      const title = String(displayName ?? '') || (group ? inChat.join(', ') : id);
      const chat = sink.chat(`${group ? 'group' : 'direct'} ${id}`, title, group ? 'group' : 'direct');
      chatOf.set(Number(row), chat);
      if (!group) partnerOf.set(chat, sink.person(`handle ${id}`, id));
    },
  );
  const first = rowTable(last, database.bytes, -1);
  const further = new Map<number, number[]>();
  let joined = false;
  if ((await database.columns('chat_message_join')).size > 0)
    await inRanges(
      database,
      'chat_message_join',
      ['chat_id', 'message_id'],
      ([, chatRow, messageRow]) => {
        const message = Number(messageRow);
        const chat = chatOf.get(Number(chatRow));
        if (chat === undefined || !(message >= 0 && message <= last)) return;
        joined = true;
        if (first.at(message) === -1) first.set(message, chat);
        else if (first.at(message) !== chat && !further.get(message)?.includes(chat))
          further.set(message, [...(further.get(message) ?? []), chat]);
      },
      options,
    );
  return { first, further, joined, partnerOf };
}

/** A number for each row id up to `last`. */
interface RowTable {
  at(row: number): number;
  set(row: number, value: number): void;
}

/** An array if the row ids are as dense as a database of `bytes` allows. Otherwise the ids are only what the file
 * claims, and a map holds the existing rows. */
function rowTable(last: number, bytes: number, none: number): RowTable {
  if (last < bytes / 16) {
    const values = new Int32Array(last + 1).fill(none);
    return {
      at: row => values[row] ?? none,
      set: (row, value) => {
        values[row] = value;
      },
    };
  }
  const values = new Map<number, number>();
  return { at: row => values.get(row) ?? none, set: (row, value) => void values.set(row, value) };
}

const ATTACHED = ['media', 'sticker', 'contact', 'location'] as const;

/** 1 + index into `ATTACHED` of each message's attachment, by row id; 0 without one. */
async function readAttachments(database: Database, last: number, options: FormatOptions): Promise<RowTable> {
  const attached = rowTable(last, database.bytes, 0);
  const columns = await database.columns('attachment');
  if (columns.size === 0 || (await database.columns('message_attachment_join')).size === 0) return attached;
  const optional = (name: string): string => (columns.has(name) ? name : 'null');
  const kindOf = new Map<number, number>();
  await inRanges(
    database,
    'attachment',
    [optional('mime_type'), optional('is_sticker'), optional('transfer_name')],
    ([row, mime, sticker, name]) => {
      if (sticker === 1) kindOf.set(Number(row), 2);
      else if (/\.loc\.vcf$/i.test(String(name))) kindOf.set(Number(row), 4);
      else if (mime === 'text/vcard' || mime === 'text/x-vcard') kindOf.set(Number(row), 3);
    },
    options,
  );
  await inRanges(
    database,
    'message_attachment_join',
    ['message_id', 'attachment_id'],
    ([, message, attachment]) => {
      const row = Number(message);
      if (row <= last && attached.at(row) === 0) attached.set(row, kindOf.get(Number(attachment)) ?? 1);
    },
    options,
  );
  return attached;
}

async function readRecoverable(database: Database, last: number): Promise<ReadonlySet<number>> {
  const rows = new Set<number>();
  if ((await database.columns('chat_recoverable_message_join')).size === 0) return rows;
  await inRanges(database, 'chat_recoverable_message_join', ['message_id'], ([, message]) => {
    if (Number(message) <= last) rows.add(Number(message));
  });
  return rows;
}

/** Columns by place. 0 rowid, 1 guid, 2 text, 3 attributedBody, 4 handle_id, 5 time (ms since 2001), 6 is_from_me, 7
 * notice (joins, names, locations). 8 tapback target, 9 tapback type, 10 tapback emoji, 11 time in seconds, 12
 * is_audio_message, 13 date_edited, 14 date_retracted, 15 message_summary_info. 16 has attachments, 17 balloon, 18 not
 * sent, 19 a call by FaceTime. Old and reduced databases lack some: those read as empty. */
function messageColumns(columns: ReadonlySet<string>): readonly string[] {
  const or = (name: string, none: string): string => (columns.has(name) ? `ifnull("${name}", ${none})` : none);
  // Long blobs only where the text column has nothing.
  const blob = (name: string): string =>
    columns.has(name) ? `case when ifnull(${or('text', 'null')}, '') = '' then hex("${name}") end` : 'null';
  const text = (name: string): string => `cast(${or(name, 'null')} as text)`;
  const failed =
    columns.has('error') && columns.has('is_sent') ? 'ifnull(error, 0) <> 0 and ifnull(is_sent, 0) = 0' : '0';
  return [
    'rowid',
    text('guid'),
    text('text'),
    blob('attributedbody'),
    or('handle_id', '0'),
    'case when abs(date) > 100000000000 then date / 1000000 else date * 1000 end',
    'is_from_me',
    `${or('item_type', '0')} <> 0 or ${or('is_system_message', '0')} <> 0 or ${or('group_action_type', '0')} <> 0`,
    text('associated_message_guid'),
    or('associated_message_type', '0'),
    text('associated_message_emoji'),
    'abs(date) <= 100000000000 and date <> 0',
    or('is_audio_message', '0'),
    `${or('date_edited', '0')} <> 0`,
    `${or('date_retracted', '0')} <> 0`,
    blob('message_summary_info'),
    or('cache_has_attachments', '0'),
    text('balloon_bundle_id'),
    failed,
    // SharePlay and FaceTime.
    `${or('item_type', '0')} = 6`,
  ];
}

interface Tapback {
  readonly chat: number;
  readonly person: number;
  readonly time: number;
  readonly id: string;
  readonly removed: boolean;
  readonly word: string;
}
interface Context {
  readonly sink: Sink;
  readonly me: number;
  readonly handles: ReadonlyMap<number, { readonly id: string; readonly person: number }>;
  readonly chats: Chats;
  readonly attachments: RowTable;
  readonly recoverable: ReadonlySet<number>;
  /** By target, part and sender: the newest. */
  readonly tapbacks: Map<string, Tapback>;
  readonly inWords: Tapbacks;
  readonly counts: Counts;
}

function readMessage(row: Row, context: Context): void {
  const { sink, chats, counts } = context;
  const rowId = Number(row[0]);
  const time = APPLE_EPOCH + Number(row[5]);
  const fromMe = row[6] === 1;
  if (context.recoverable.has(rowId)) {
    counts.recoverable++;
    return sink.system();
  }
  const isCall = row[19] === 1;
  if (row[7] === 1 && !isCall) return sink.system();
  if (row[18] === 1 && fromMe) {
    counts.unsent++;
    return sink.system();
  }
  if (row[5] === null || Number(row[5]) === 0 || !isPlausible(time))
    return sink.notUnderstood({ index: rowId }, NO_TIME);
  const handle = context.handles.get(Number(row[4]));
  const chat = chats.first.at(rowId);
  if (chat === -1 && chats.joined) {
    counts.nowhere++;
    return sink.system();
  }
  const known = chat === -1 && handle !== undefined ? sink.chat(`direct ${handle.id}`, handle.id, 'direct') : chat;
  if (known === -1) return sink.notUnderstood({ index: rowId }, message('records-why-nowhere'));
  const person = fromMe ? context.me : (handle?.person ?? chats.partnerOf.get(known));
  if (person === undefined) return sink.notUnderstood({ index: rowId }, NO_SENDER);
  const id = row[1] === null ? undefined : String(row[1]);
  const type = Number(row[9]);
  // A vote in a poll answers it as a tapback answers a message, and only the last one counts.
  if ((type >= 2000 && type < 4000) || type === VOTE)
    return keepTapback(row, known, person, time, id ?? `row ${rowId}`, context);
  const found: Content | null = isCall
    ? { kind: 'call', text: '', edited: false }
    : contentOf(row, type, context.attachments.at(rowId), counts);
  const inWords = found?.kind === 'text' ? context.inWords.of(known, found.text) : null;
  if (found === null || inWords === 'removed') return sink.system();
  const content: Content = inWords === 'added' ? { ...found, kind: 'reaction', text: '' } : found;
  const extra = { ...(id === undefined ? {} : { id }), ...(content.edited ? { edited: true } : {}) };
  const further = chats.further.get(rowId) ?? [];
  if (further.length === 0) return sink.add(known, person, time, 'instant', content.kind, content.text, extra);
  // One message, however many chats hold it.
  for (const [n, each] of [known, ...further].entries())
    sink.add(each, person, time, 'instant', content.kind, content.text, {
      id: `row ${rowId}`,
      ...extra,
      inSeveralChats: n === 0 ? 'first' : 'again',
    });
  return undefined;
}

interface Content {
  readonly kind: Kind;
  readonly text: string;
  readonly edited: boolean;
}

/** Content of a row; null where the row is empty. */
function contentOf(row: Row, type: number, attached: number, counts: Counts): Content | null {
  const edited = row[13] === 1;
  const body = bodyOf(row);
  const text = body.text.replaceAll('\ufffc', '').trim();
  const plain = (kind: Kind, text = ''): Content => ({ kind, text, edited });
  if (row[14] === 1 || (text === '' && edited && attached === 0)) return plain('deleted');
  if (row[12] === 1) return plain('voice');
  if (type === 1000) return plain('sticker');
  if (attached > 0) return plain(ATTACHED[attached - 1]!, text);
  // A poll has U+FFFC for its text, as a picture has.
  const balloon = String(row[17] ?? '');
  if (balloon !== '' && !balloon.includes('URLBalloonProvider')) return plain(balloonKind(balloon), text);
  if (row[16] === 1 || body.text.includes('\ufffc')) return plain('media', text);
  if (text !== '') return plain(edited ? 'edited' : 'text', text);
  if (!body.unreadable) return null;
  counts.withoutBody++;
  return plain('undecryptable');
}

const balloonKind = (bundle: string): Kind => {
  if (/poll/i.test(bundle)) return 'poll';
  return /FindMy|Maps/i.test(bundle) ? 'location' : 'other';
};

/** The text column is empty in a large share of rows; then the text is in the archive, or in the history of edits. */
function bodyOf(row: Row): { readonly text: string; readonly unreadable: boolean } {
  if (typeof row[2] === 'string' && row[2] !== '') return { text: row[2], unreadable: false };
  const body = bytesOf(row[3]);
  const archive = body === null ? null : archivedText(body);
  if (archive !== null && archive !== '') return { text: archive, unreadable: false };
  const info = bytesOf(row[15]);
  const latest = info === null ? null : latestEdit(info);
  if (latest !== null) return { text: latest, unreadable: false };
  return { text: '', unreadable: body !== null && archive === null };
}

/** A blob that SQLite wrote as hexadecimal digits; null for none. */
function bytesOf(hex: Row[number] | undefined): Uint8Array | null {
  if (typeof hex !== 'string' || hex === '') return null;
  const bytes = new Uint8Array(hex.length >> 1);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = (nibble(hex.charCodeAt(2 * i)) << 4) | nibble(hex.charCodeAt(2 * i + 1));
  return bytes;
}

const nibble = (code: number): number => (code <= 57 ? code - 48 : code - 55);

/** `message_summary_info`: `ec` maps each edited part to its history, oldest first, each with an archive `t`. */
function latestEdit(bytes: Uint8Array): string | null {
  const info = readPlist(bytes);
  const history = info instanceof Map ? info.get('ec') : null;
  if (!(history instanceof Map)) return null;
  const parts: string[] = [];
  for (const versions of history.values()) {
    const newest: unknown = Array.isArray(versions) ? versions.at(-1) : null;
    const archive: unknown = newest instanceof Map ? newest.get('t') : null;
    const text = archive instanceof Uint8Array ? archivedText(archive) : null;
    if (text !== null) parts.push(text);
  }
  return parts.length === 0 ? null : parts.join('');
}

/** `associated_message_type` of a vote in a poll. */
const VOTE = 4000;
const TAPBACKS = ['loved', 'liked', 'disliked', 'laughed', 'emphasized', 'questioned'];

/** 2000 to 2005 add one of six, 2006 an emoji, 2007 a sticker; 3000 and up take it back. A person has one on each part of
 * a message at a time, so only the newest is kept; the target is `p:PART/GUID` or `bp:GUID`. */
function keepTapback(row: Row, chat: number, person: number, time: number, id: string, context: Context): void {
  const type = Number(row[9]);
  const word = type === VOTE ? '' : (TAPBACKS[type % 1000] ?? (type % 1000 === 6 ? String(row[10] ?? '') : ''));
  const key = `${person} ${String(row[8] ?? `none ${id}`)}`;
  const earlier = context.tapbacks.get(key);
  const next: Tapback = { chat, person, time, id, removed: type >= 3000 && type < VOTE, word };
  if (earlier === undefined) context.tapbacks.set(key, next);
  else {
    context.sink.continuation();
    if (time >= earlier.time) context.tapbacks.set(key, next);
  }
}

function emitTapbacks({ tapbacks, sink }: Context): void {
  for (const { chat, person, time, id, removed, word } of tapbacks.values())
    if (removed) sink.system();
    else sink.add(chat, person, time, 'instant', 'reaction', word, { id });
}
