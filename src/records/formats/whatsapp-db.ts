import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { archiveOf, folderOf } from '../core/places.ts';
import type { Database } from '../parts/databases/sqlite.ts';
import { inRanges, isDatabase, isLog, latin1, readDatabases, tableNames, withLog } from '../parts/databases/tables.ts';
import { allInstants, NO_SENDER, NO_TIME } from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { message } from '../../words/index.ts';

function detect({ head }: Probe): number {
  if (isLog(head)) return /@s\.whatsapp\.net|@g\.us/.test(latin1(head)) ? 0.6 : 0;
  if (!isDatabase(head)) return 0;
  return /CREATE TABLE "?(?:message|messages)"? ?\([^)]{0,400}(?:chat_row_id|key_remote_jid)|CREATE TABLE "?(?:ZWAMESSAGE|wa_contacts)\b|jid_row_id/i.test(
    latin1(head),
  )
    ? 0.96
    : 0;
}

/** The log lies beside its database, the names of the contacts in wa.db. */
const together = (source: Source, all: readonly Source[]): readonly Source[] => {
  const beside = all.filter(
    other => archiveOf(other) === archiveOf(source) && folderOf(other.path) === folderOf(source.path),
  );
  return [...new Set([source, ...beside])]
    .flatMap(one => withLog(one, beside))
    .filter((one, i, list) => list.indexOf(one) === i);
};

/** WhatsApp's own databases, with everything that a text export cuts off. msgstore.db of Android (with wa.db for the
 * names), and ChatStorage.sqlite of an iPhone. docs/formats/whatsapp.md. */
export const whatsappDb: Format = { id: 'whatsapp', detect, read, together };

const WORDING = { app: 'whatsapp', file: 'msgstore.db' } as const;

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  allInstants(sink, 0.001);
  const names = new Map<string, string>();
  // Names first, whatever the order of the files.
  let messages = 0;
  for (const pass of ['names', 'messages'] as const)
    await readDatabases(sources, sink, options, WORDING, async database => {
      const contacts = await database.columns('wa_contacts');
      if (contacts.has('jid')) {
        if (pass === 'names') await readNames(database, contacts, names);
        return;
      }
      if (pass === 'names') return;
      messages++;
      await readMessages(database, names, sink, options);
    });
  if (messages === 0) sink.refuse('names-alone', message('records-whatsapp-names'));
  return null;
}

async function readNames(database: Database, columns: ReadonlySet<string>, names: Map<string, string>): Promise<void> {
  const or = (name: string): string => (columns.has(name) ? name : 'null');
  await inRanges(database, 'wa_contacts', ['jid', or('display_name'), or('wa_name')], ([, jid, shown, own]) => {
    const name = String(shown ?? own ?? '').trim();
    if (name !== '') names.set(String(jid), name);
  });
}

async function readMessages(
  database: Database,
  names: ReadonlyMap<string, string>,
  sink: Sink,
  options: FormatOptions,
): Promise<void> {
  const store = new Store(database, names, sink, options);
  if ((await database.columns('zwamessage')).size > 0) return store.readPhone();
  if ((await database.columns('message')).has('chat_row_id')) return store.readAndroid();
  if ((await database.columns('messages')).has('key_remote_jid')) return store.readOldAndroid();
  return sink.refuse('not-messages', message('records-whatsapp-tables', { tables: await tableNames(database) }));
}

const GROUP = '@g.us';
/** Numbers WhatsApp gives kinds of messages, on Android. */
const ANDROID: Readonly<Record<number, Kind | null>> = {
  1: 'media',
  2: 'voice',
  3: 'media',
  4: 'contact',
  5: 'location',
  7: null,
  9: 'media',
  10: 'missed',
  11: 'undecryptable',
  13: 'media',
  14: 'contact',
  15: 'deleted',
  16: 'location',
  20: 'sticker',
  23: 'media',
  28: 'media',
  31: 'undecryptable',
  36: null,
  42: 'media',
  43: 'media',
  64: 'deleted',
  66: 'poll',
  82: 'voice',
  // A call that is in the call log too.
  90: null,
};
const PHONE: Readonly<Record<number, Kind | null>> = {
  1: 'media',
  2: 'media',
  3: 'voice',
  4: 'contact',
  5: 'location',
  6: null,
  8: 'media',
  10: null,
  11: 'media',
  14: 'deleted',
  15: 'sticker',
  46: 'poll',
};

class Store {
  readonly #database: Database;
  readonly #names: ReadonlyMap<string, string>;
  readonly #sink: Sink;
  readonly #options: FormatOptions;
  readonly #me: number;

  constructor(database: Database, names: ReadonlyMap<string, string>, sink: Sink, options: FormatOptions) {
    this.#database = database;
    this.#names = names;
    this.#sink = sink;
    this.#options = options;
    this.#me = sink.person('me', 'me');
    sink.owner(this.#me);
  }

  #nameOf(jid: string): string {
    const [user = jid, server] = jid.split('@');
    return this.#names.get(jid) ?? (server === 's.whatsapp.net' && /^\d{5,}$/.test(user) ? `+${user}` : user);
  }

  #person = (jid: string): number => this.#sink.person(jid, this.#nameOf(jid));

  #chat(jid: string, subject: string): number {
    const kind = jid.endsWith(GROUP) ? 'group' : /@(?:broadcast|newsletter)$/.test(jid) ? 'notes' : 'direct';
    return this.#sink.chat(jid, subject || this.#nameOf(jid), kind);
  }

  async #jids(): Promise<ReadonlyMap<number, string>> {
    const jids = new Map<number, string>();
    await inRanges(
      this.#database,
      'jid',
      ['raw_string', 'user', 'server'],
      ([row, raw, user, server]) => void jids.set(Number(row), String(raw ?? `${user}@${server}`)),
    );
    // An account's number under its newer, anonymous name.
    if ((await this.#database.columns('jid_map')).has('lid_row_id'))
      await inRanges(this.#database, 'jid_map', ['lid_row_id', 'jid_row_id'], ([, lid, jid]) => {
        const known = jids.get(Number(jid));
        if (known !== undefined) jids.set(Number(lid), known);
      });
    return jids;
  }

  async readAndroid(): Promise<void> {
    const jids = await this.#jids();
    const chats = new Map<number, { readonly chat: number; readonly jid: string }>();
    const chatColumns = await this.#database.columns('chat');
    const timer = chatColumns.has('ephemeral_expiration') ? 'ifnull(ephemeral_expiration, 0)' : '0';
    await inRanges(this.#database, 'chat', ['jid_row_id', 'subject', timer], ([row, jidRow, subject, expires]) => {
      const jid = jids.get(Number(jidRow)) ?? `chat ${String(row)}`;
      const chat = this.#chat(jid, String(subject ?? ''));
      chats.set(Number(row), { chat, jid });
      if (Number(expires) > 0) this.#sink.timer(chat, Number.NaN, 'instant', true);
    });
    const edited = await this.#rowsOf('message_edit_info', 'message_row_id');
    const columns = await this.#database.columns('message');
    const last = Number((await this.#database.rows(['max(rowid)'], 'from message'))[0]?.[0] ?? 0) || 1;
    let told = 0;
    await inRanges(
      this.#database,
      'message',
      [
        'chat_row_id',
        'from_me',
        'sender_jid_row_id',
        'timestamp',
        'message_type',
        columns.has('text_data') ? 'text_data' : 'null',
        'key_id',
        columns.has('status') ? 'ifnull(status, 0)' : '0',
      ],
      ([row, chatRow, fromMe, sender, time, type, text, key, status]) => {
        const at = chats.get(Number(chatRow));
        const from = fromMe === 1 ? this.#me : this.#sender(at?.jid, jids.get(Number(sender)));
        const kind = status === 6 ? null : kindOf(ANDROID, Number(type), text);
        this.#add(
          Number(row),
          at?.chat,
          from,
          Number(time),
          kind,
          String(text ?? ''),
          String(key ?? ''),
          edited.has(Number(row)),
        );
        if (Number(row) < told) return;
        told = Number(row) + last / 100;
        this.#options.progress(Math.min(1, Number(row) / last));
      },
      this.#options,
    );
    await this.#calls(jids);
    await this.#reactions();
  }

  #sender(chatJid: string | undefined, senderJid: string | undefined): number | null {
    if (chatJid === undefined) return null;
    const jid = chatJid.endsWith(GROUP) ? senderJid : chatJid;
    return jid === undefined ? null : this.#person(jid);
  }

  #add(
    index: number,
    chat: number | undefined,
    person: number | null,
    time: number,
    kind: Kind | null,
    text: string,
    id: string,
    edited: boolean,
  ): void {
    const sink = this.#sink;
    if (kind === null) return sink.system();
    if (!(time > 0)) return sink.notUnderstood({ index }, NO_TIME);
    if (chat === undefined) return sink.notUnderstood({ index }, message('records-why-chat'));
    if (person === null) return sink.notUnderstood({ index }, NO_SENDER);
    const words = kind === 'text' || kind === 'media' || kind === 'poll' ? text : '';
    return sink.add(chat, person, time, 'instant', kind === 'text' && edited ? 'edited' : kind, words, {
      id,
      ...(edited ? { edited } : {}),
    });
  }

  async #rowsOf(table: string, column: string): Promise<ReadonlySet<number>> {
    const rows = new Set<number>();
    if ((await this.#database.columns(table)).has(column))
      await inRanges(this.#database, table, [column], ([, row]) => void rows.add(Number(row)));
    return rows;
  }

  async #calls(jids: ReadonlyMap<number, string>): Promise<void> {
    const columns = await this.#database.columns('call_log');
    if (!columns.has('jid_row_id') || !columns.has('timestamp')) return;
    const or = (name: string): string => (columns.has(name) ? `ifnull(${name}, 0)` : '0');
    await inRanges(
      this.#database,
      'call_log',
      ['jid_row_id', or('from_me'), 'timestamp', or('duration'), or('call_result'), or('call_id')],
      ([row, jidRow, fromMe, time, duration, result, id]) => {
        const jid = jids.get(Number(jidRow));
        if (jid === undefined || !(Number(time) > 0)) return this.#sink.notUnderstood({ index: Number(row) }, NO_TIME);
        const answered = Number(duration) > 0 || result === 5;
        return this.#sink.add(
          this.#chat(jid, ''),
          fromMe === 1 ? this.#me : this.#person(jid),
          Number(time),
          'instant',
          answered ? 'call' : 'missed',
          '',
          {
            id: `call ${String(id)}`,
            ...(answered ? { durationSeconds: Number(duration) } : {}),
          },
        );
      },
      this.#options,
    );
  }

  async #reactions(): Promise<void> {
    if ((await this.#database.columns('message_add_on_reaction')).size === 0) return;
    const [[count] = []] = await this.#database.rows(['count(*)'], 'from message_add_on_reaction');
    this.#sink.reactions(Number(count ?? 0));
  }

  async readOldAndroid(): Promise<void> {
    const columns = await this.#database.columns('messages');
    const or = (name: string): string => (columns.has(name) ? name : 'null');
    await inRanges(
      this.#database,
      'messages',
      [
        'key_remote_jid',
        'key_from_me',
        or('remote_resource'),
        'timestamp',
        or('media_wa_type'),
        or('data'),
        or('key_id'),
        or('status'),
        or('media_caption'),
      ],
      ([row, remote, fromMe, sender, time, type, text, key, status, caption]) => {
        const jid = String(remote ?? '');
        // The first row is a dummy.
        if (jid === '' || jid === '-1') return this.#sink.system();
        const chat = this.#chat(jid, '');
        const from = fromMe === 1 ? this.#me : this.#sender(jid, sender === null ? undefined : String(sender));
        const media = Number(type ?? 0);
        const kind = Number(status) === 6 ? null : media === 8 ? 'call' : kindOf(ANDROID, media, text);
        return this.#add(
          Number(row),
          chat,
          from,
          Number(time),
          kind,
          String((media === 0 ? text : caption) ?? ''),
          String(key ?? ''),
          false,
        );
      },
      this.#options,
    );
  }

  /** An iPhone's text beside a file, by message: a caption, the name of a file, the title of a page. */
  async #titles(): Promise<ReadonlyMap<number, string>> {
    const titles = new Map<number, string>();
    const columns = await this.#database.columns('zwamediaitem');
    if (!columns.has('zmessage') || !columns.has('ztitle')) return titles;
    await inRanges(this.#database, 'zwamediaitem', ['zmessage', 'ztitle'], ([, row, title]) => {
      if (title !== null) titles.set(Number(row), String(title));
    });
    return titles;
  }

  async readPhone(): Promise<void> {
    const sessions = new Map<number, { readonly chat: number; readonly jid: string }>();
    const columns = await this.#database.columns('zwamessage');
    await inRanges(this.#database, 'zwachatsession', ['zcontactjid', 'zpartnername'], ([row, contact, name]) => {
      const jid = String(contact ?? `session ${String(row)}`);
      if (!jid.endsWith(GROUP) && name !== null) this.#sink.person(jid, String(name));
      sessions.set(Number(row), { chat: this.#chat(jid, String(name ?? '')), jid });
    });
    const members = new Map<number, string>();
    if ((await this.#database.columns('zwagroupmember')).has('zmemberjid'))
      await inRanges(this.#database, 'zwagroupmember', ['zmemberjid', 'zcontactname'], ([row, jid, name]) => {
        members.set(Number(row), String(jid ?? ''));
        if (jid !== null && name !== null) this.#sink.person(String(jid), String(name));
      });
    const titles = await this.#titles();
    const or = (name: string): string => (columns.has(name) ? name : 'null');
    await inRanges(
      this.#database,
      'zwamessage',
      [
        'zchatsession',
        'zisfromme',
        or('zgroupmember'),
        'zmessagedate',
        or('zmessagetype'),
        or('ztext'),
        or('zstanzaid'),
        or('zgroupeventtype'),
      ],
      ([row, session, fromMe, member, date, type, text, key, event]) => {
        const at = sessions.get(Number(session));
        const jid = at?.jid.endsWith(GROUP) === true ? members.get(Number(member)) : at?.jid;
        const from = fromMe === 1 ? this.#me : jid === undefined ? null : this.#person(jid);
        const number = Number(type ?? 0);
        const missed = number === NOTICE && MISSED.has(Number(event));
        const caption = CAPTIONED.has(number) ? titles.get(Number(row)) : undefined;
        const words = number === DOCUMENT ? '' : (caption ?? text ?? '');
        this.#add(
          Number(row),
          at?.chat,
          from,
          Math.round(APPLE_EPOCH + Number(date) * 1000),
          missed ? 'missed' : kindOf(PHONE, number, text),
          String(words),
          String(key ?? ''),
          false,
        );
      },
      this.#options,
    );
  }
}

const APPLE_EPOCH = Date.UTC(2001, 0, 1);
/** Pictures and films, whose title is their caption. */
const CAPTIONED: ReadonlySet<number> = new Set([1, 2, 11]);
/** The text of a document is the name of its file. */
const DOCUMENT = 8;
const NOTICE = 10;
/** Notices of missed calls on an iPhone: by voice, with pictures, of a group. */
const MISSED: ReadonlySet<number> = new Set([1, 4, 22]);

/** Kinds that are not known are text where they have any: WhatsApp adds kinds every year. */
function kindOf(kinds: Readonly<Record<number, Kind | null>>, type: number, text: unknown): Kind | null {
  const known = kinds[type];
  if (known !== undefined) return known;
  return typeof text === 'string' && text !== '' ? 'text' : 'other';
}
