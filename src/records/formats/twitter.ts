import type { ChatKind, Format, FormatOptions, Sink, Source } from '../core/format.ts';
import { headText } from '../parts/head.ts';
import { type Fields, fieldsOf, listOf, NO_SENDER, NO_TIME, readIso, tellEnd, textOf } from '../parts/json-fields.ts';
import { Ties } from '../parts/meta/ties.ts';
import { archiveOf, baseOf, folderOf } from '../core/places.ts';
import type { Kind } from '../core/record.ts';
import { eachUtf8Chunk, LimitExceeded, type Reading } from '../text/bytes.ts';
import { type JsonEnd, type JsonPath, JsonScanner, type JsonSlice } from '../text/json.ts';
import { message } from '../../words/index.ts';

/** The archive of X (Twitter): direct-messages.js, direct-messages-group.js, and what names people beside them. docs/formats/twitter.md. */
export const twitter: Format = {
  id: 'twitter',
  detect: ({ text }) => (isChats(text) ? 0.95 : NAMES.test(text) ? 0.7 : 0),
  read,
  together,
};

/** A file of the archive is a script that hands over one list; the list alone is read too. */
const isChats = (text: string): boolean =>
  /^\s*window\.YTD\.direct_messages(?:_group)?\.part\d{1,6}\s*=|^\s*\[\s*\{\s*"dmConversation"\s*:/.test(text);
/** Chats give people by number. Their owner is in account.js, and whom the owner ever named in a post is there with it. */
const NAMES = /^\s*window\.YTD\.(?:account|tweets?)\.part\d{1,6}\s*=/;

const BRACKET = 0x5b;
const QUOTE = 0x22;
/** Limit on chats, and on people named in posts: many more than are told apart later. */
const MOST = 200_000;

/** The files in one folder of an archive, by their known names. Two files of one name are of two archives. */
function together(source: Source, all: readonly Source[]): readonly Source[] {
  const root = rootOf(source);
  const parts = all.filter(other => rootOf(other) === root && PART.test(baseOf(other.path)));
  const names = new Set(parts.map(({ path }) => path));
  return parts.includes(source) && names.size === parts.length ? parts : [source];
}
const PART = /^(?:direct-messages(?:-group)?|account|tweets?)(?:-part\d{1,6})?\.js$/i;
const rootOf = (source: Source): string => `${archiveOf(source)}:${folderOf(source.path)}`;

/** In the first years a post had nothing around it. */
const NAMED = ['*.account', '*.tweet.entities.user_mentions.*', '*.entities.user_mentions.*'];
const CONVERSATION = '*.dmConversation';
/** Types of events that are nobody's message. */
const NOTICES = ['joinConversation', 'participantsJoin', 'participantsLeave', 'conversationNameUpdate'];

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  sink.zone('UTC');
  sink.dateOrder(null, 'format');
  sink.resolution(0.001);
  const chats: Source[] = [];
  const others: Source[] = [];
  for (const source of sources) (isChats(await headText(source, 4096)) ? chats : others).push(source);
  if (chats.length === 0) sink.warn('x-part', message('records-x-part'));
  const scans = others.length + 2 * chats.length;
  let done = 0;
  const scan: Scan = async (source, wanted, visit, reading = {}) => {
    const progress = (fraction: number): void => options.progress((done + fraction) / scans);
    const end = await scanList(source, wanted, visit, { ...reading, signal: options.signal, progress });
    done++;
    return end;
  };
  const people = new People(sink);
  for (const source of others)
    tellEnd(await scan(source, NAMED, (_, slice) => people.learn(fieldsOf(slice.value()))), sink);
  const headings: Headings[] = [];
  for (const source of chats) headings.push(await headingsOf(source, scan));
  people.ownerAmong(headings.flatMap(({ keys }) => [...keys.values()]));
  const found = new Chats(sink, people);
  for (const [i, source] of chats.entries()) {
    const { keys, names } = headings[i]!;
    let index = 0;
    const visit: Visit = ([at], slice) => {
      const key = keys.get(Number(at)) ?? '';
      found.entry({ index: index++ }, key, names.get(key) ?? '', fieldsOf(slice.value()));
    };
    tellEnd(await scan(source, [`${CONVERSATION}.messages.*`], visit, options), sink);
    found.end();
  }
  people.tell();
  return null;
}

const SHAPE = message('records-why-shape');
const NO_CHAT = message('records-why-chat');

type Visit = (path: JsonPath, slice: JsonSlice) => void;
type Scan = (source: Source, wanted: readonly string[], visit: Visit, reading?: Reading) => Promise<JsonEnd>;

/** The list that a file hands over, without what stands before it. */
async function scanList({ blob }: Source, wanted: readonly string[], visit: Visit, reading: Reading): Promise<JsonEnd> {
  const scanner = new JsonScanner(wanted, (path, slice) => {
    visit(path, slice);
  });
  let before = 0;
  let begun = false;
  await eachUtf8Chunk(blob, reading, chunk => {
    const begins = begun ? 0 : chunk.indexOf(BRACKET);
    begun = begins >= 0;
    if (begins !== 0) before += begun ? begins : chunk.length;
    return !begun || scanner.push(chunk.subarray(begins)) ? undefined : false;
  });
  const end = scanner.end();
  return { ...end, offset: end.offset + before };
}

/** The chats of one file: what each is called in every archive, by its place in the list, and the last name of a group. */
interface Headings {
  readonly keys: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<string, string>;
}

async function headingsOf(source: Source, scan: Scan): Promise<Headings> {
  const keys = new Map<number, string>();
  const named = new Map<number, string>();
  const wanted = ['conversationId', 'name', 'messages.*'].map(key => `${CONVERSATION}.${key}`);
  await scan(source, wanted, ([at, , key], slice) => {
    const of = Number(at);
    if (key === 'conversationId') keys.set(of, textOf(slice.value()));
    // Messages run from the newest back.
    else if (key === 'name' || (!named.has(of) && isRenaming(slice))) {
      const value = slice.value();
      const name = textOf(key === 'name' ? value : fieldsOf(fieldsOf(value)['conversationNameUpdate'])['name']);
      if (name !== '') named.set(of, name);
    }
    if (keys.size > MOST) throw new LimitExceeded('too-many-names', message('records-too-many-senders'));
  });
  return { keys, names: new Map([...named].flatMap(([at, name]) => (keys.has(at) ? [[keys.get(at)!, name]] : []))) };
}

/** True for a renaming, by the first letter of its type: no other type begins so. */
const isRenaming = ({ bytes, start }: JsonSlice): boolean =>
  bytes[bytes.indexOf(QUOTE, start) + 1] === 'c'.charCodeAt(0);

/** The two of a chat of two, whose key names them; null: it is a group. */
const twoOf = (key: string): readonly [string, string] | null => {
  const two = /^(\d{1,20})-(\d{1,20})$/.exec(key);
  return two === null ? null : [two[1]!, two[2]!];
};

/** Who is who, by number. */
class People {
  readonly #sink: Sink;
  readonly #names = new Map<string, string>();
  #owner = '';
  #nameless = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Names from the account, or from mentions in posts. The first name found counts, as posts run from the newest
   * back. */
  learn(fields: Fields): void {
    const account = textOf(fields['accountId']);
    const number = account || textOf(fields['id_str']) || textOf(fields['id']);
    const name =
      textOf(fields['accountDisplayName']) ||
      textOf(fields['name']) ||
      textOf(fields['username']) ||
      textOf(fields['screen_name']);
    if (account !== '') this.#owner = account;
    if (name !== '' && (account !== '' || (!this.#names.has(number) && this.#names.size < MOST)))
      this.#names.set(number, name);
  }

  /** Finds the missing account: the one who is in every chat of two. */
  ownerAmong(keys: readonly string[]): void {
    const pairs = keys.map(twoOf).filter(two => two !== null);
    const everywhere = (pairs[0] ?? []).filter(one => pairs.every(two => two.includes(one)));
    if (this.#owner === '' && everywhere.length === 1) this.#owner = everywhere[0]!;
  }

  isOwner(number: string): boolean {
    return number === this.#owner;
  }

  nameOf(number: string): string {
    return this.#names.get(number) ?? number;
  }

  /** The person who writes. */
  person(number: string): number {
    this.#nameless ||= !this.#names.has(number);
    const person = this.#sink.person(number, this.nameOf(number));
    if (this.isOwner(number)) this.#sink.owner(person);
    return person;
  }

  tell(): void {
    if (this.#nameless) this.#sink.warn('x-numbers', message('records-x-numbers'));
  }
}

interface Said {
  readonly time: number;
  readonly from: string;
  readonly said: Fields;
}

/** A chat may be cut into several entries of the list, and lie in several files. */
class Chats {
  readonly #sink: Sink;
  readonly #people: People;
  readonly #chats = new Map<string, Ties<Said>>();

  constructor(sink: Sink, people: People) {
    this.#sink = sink;
    this.#people = people;
  }

  /** `key`: '' where it names no chat. */
  entry(place: { readonly index: number }, key: string, name: string, entry: Fields): void {
    const said = fieldsOf(entry['messageCreate']);
    const when = readIso(textOf(said['createdAt']));
    const from = textOf(said['senderId']);
    if (NOTICES.some(kind => entry[kind] !== undefined)) this.#sink.system();
    else if (entry['messageCreate'] === undefined) this.#sink.notUnderstood(place, SHAPE);
    else if (when === null) this.#sink.notUnderstood(place, NO_TIME);
    else if (from === '') this.#sink.notUnderstood(place, NO_SENDER);
    else if (key === '') this.#sink.notUnderstood(place, NO_CHAT);
    else this.#chat(key, name).push({ time: when.time, from, said });
  }

  #chat(key: string, name: string): Ties<Said> {
    const known = this.#chats.get(key);
    if (known !== undefined) return known;
    const chat = this.#opened(key, name);
    this.#chats.set(key, chat);
    return chat;
  }

  end(): void {
    for (const ties of this.#chats.values()) ties.end();
  }

  #opened(key: string, name: string): Ties<Said> {
    const [title, kind] = this.#titleOf(key, name);
    const chat = this.#sink.chat(key, title, kind);
    return new Ties<Said>(({ time, from, said }) => {
      const kind = kindOf(said);
      const id = textOf(said['id']);
      this.#sink.reactions(listOf(said['reactions']).length);
      this.#sink.add(
        chat,
        this.#people.person(from),
        time,
        'instant',
        kind,
        kind === 'media' ? textOf(said['text']).replace(OWN_LINK, '') : textOf(said['text']),
        { ...(id === '' ? {} : { id }), ...(kind === 'edited' ? { edited: true } : {}) },
      );
    });
  }

  #titleOf(key: string, name: string): readonly [string, ChatKind] {
    const two = twoOf(key);
    if (two === null) return [name || key, 'group'];
    if (two[0] === two[1]) return [this.#people.nameOf(two[0]), 'notes'];
    const others = two.filter(one => !this.#people.isOwner(one));
    return [others.map(one => this.#people.nameOf(one)).join(', '), 'direct'];
  }
}

/** The address of a picture, behind its words. */
const OWN_LINK = /\s?https:\/\/t\.co\/\w{1,20}$/;

function kindOf(said: Fields): Kind {
  if (listOf(said['mediaUrls']).length > 0) return 'media';
  if (textOf(said['text']) === '') return 'other';
  return listOf(said['editHistory']).length > 0 ? 'edited' : 'text';
}
