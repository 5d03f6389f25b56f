import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { type Element, isPage, PageText, scanHtml } from '../parts/html.ts';
import { allInstants, NO_SENDER, NO_TIME, readIso } from '../parts/json-fields.ts';
import { archiveOf, baseOf } from '../core/places.ts';
import { Tapbacks } from '../parts/tapbacks.ts';
import type { Kind } from '../core/record.ts';
import { message } from '../../words/index.ts';

function detect({ text }: Probe): number {
  return isPage(text) && /class="(?:hChatLog|haudio)/.test(text) && /google\.com\/voice#|class="tel"/.test(text)
    ? 0.95
    : 0;
}

/** Takeout holds thousands of small pages; they are one read, so that the person can choose. */
const together = (source: Source, all: readonly Source[]): readonly Source[] =>
  all.filter(other => archiveOf(other) === archiveOf(source));

/** Google Voice in Takeout: a page for each stretch of a conversation, and one for each call. docs/formats/googlevoice.md. */
export const googlevoice: Format = { id: 'googlevoice', detect, read, together };

interface Entry {
  time: string;
  number: string;
  name: string;
  text: string;
  kind: Kind | null;
}

/** A page's own facts. */
interface About {
  /** Members of a group, by number. */
  readonly members: Map<string, string>;
  /** Who else wrote, by number or name. */
  readonly others: Map<string, string>;
  entries: number;
  title: string;
  labels: string;
  duration: string;
}

/** Each page is gone through twice, so that none is held: who is in it may stand at its end, and in other pages. */
async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  allInstants(sink, 0.001);
  const me = sink.person('me', 'Me');
  sink.owner(me);
  let done = 0;
  const progress = (fraction: number): void => options.progress((done + fraction) / (2 * sources.length));
  const numbers = new Map<string, string>();
  const pages: About[] = [];
  for (const source of sources) {
    const about = await scanPage(source, { ...options, progress }, () => undefined);
    for (const [number, name] of about.others) numbers.set(name, number);
    pages.push(about);
    done++;
  }
  let index = 0;
  const tapbacks = new Tapbacks();
  const copies = new Copies(sources);
  for (const [i, source] of sources.entries()) {
    const hand = handOver(pages[i]!, numbers, me, tapbacks, sink);
    await scanPage(source, { ...options, progress }, entry =>
      copies.has(entry, source) ? (index++, sink.system()) : hand(entry, index++),
    );
    done++;
  }
  if (copies.count > 0) sink.warn('pages-twice', message('records-voice-twice', { count: copies.count }));
  return null;
}

/** Entries that two pages of one name share count once. Takeout, and a folder unpacked twice, hold a page under two
 * names. Example: "Ben - Text - 2024-03-12T08_00_00Z(1).html". */
class Copies {
  count = 0;
  readonly #several: ReadonlySet<string>;
  readonly #seen = new Map<string, Source>();

  constructor(sources: readonly Source[]) {
    const names = sources.map(source => plainName(source));
    this.#several = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  }

  /** True if another page of the same name has this entry. */
  has({ time, number, name, text, kind }: Entry, source: Source): boolean {
    const page = plainName(source);
    if (!this.#several.has(page)) return false;
    const key = JSON.stringify([page, time, number, name, text, kind]);
    const first = this.#seen.get(key);
    if (first === undefined) this.#seen.set(key, source);
    if (first === undefined || first === source) return false;
    this.count++;
    return true;
  }
}

const plainName = ({ path }: Source): string => baseOf(path).replace(/ ?\(\d{1,3}\)(?=\.html?$)/i, '');

const MOST_OTHERS = 1000;

async function scanPage(source: Source, options: FormatOptions, visit: (entry: Entry) => void): Promise<About> {
  const page: About = { members: new Map(), others: new Map(), entries: 0, title: '', labels: '', duration: '' };
  let entry: Entry | null = null;
  let cell: { name: string; number: string } | null = null;
  let inMembers: number | null = null;
  let part: { readonly of: 'title' | 'name' | 'text'; readonly depth: number; readonly text: PageText } | null = null;
  const leave = (): void => {
    if (entry === null) return;
    const { name, number } = entry;
    page.entries++;
    if (name !== 'Me' && (name !== '' || number !== '') && page.others.size < MOST_OTHERS)
      page.others.set(number || name, name || number);
    visit(entry);
    entry = null;
  };
  const open = ({ name, depth, classes, attributes }: Element): undefined => {
    const has = (word: string): boolean => classes.includes(word);
    if (name === 'br') {
      part?.text.line();
      return undefined;
    }
    if (name === 'title') part = { of: 'title', depth, text: new PageText() };
    else if (has('participants')) inMembers = depth;
    else if (has('message') || has('haudio')) {
      leave();
      entry = { time: '', number: '', name: '', text: '', kind: null };
    } else if (name === 'a' && attributes['rel'] === 'tag')
      page.labels += ` ${(attributes['href'] ?? '').replace(/^.*#/, '')}`;
    else if (name === 'a' && has('tel')) cell = { name: '', number: (attributes['href'] ?? '').replace(/^tel:/, '') };
    else if (has('fn') && cell !== null) part ??= { of: 'name', depth, text: new PageText() };
    else if (has('duration')) page.duration = attributes['title'] ?? '';
    else if (entry !== null && (has('dt') || has('published'))) entry.time ||= attributes['title'] ?? '';
    else if (entry !== null && (name === 'q' || has('full-text'))) part ??= { of: 'text', depth, text: new PageText() };
    else if (entry !== null && (name === 'img' || name === 'video')) entry.kind ??= 'media';
    else if (entry !== null && name === 'audio') entry.kind ??= 'voice';
    else if (entry !== null && name === 'a' && has('vcard')) entry.kind ??= 'contact';
    else if (entry !== null && name === 'a' && (has('video') || has('image'))) entry.kind ??= 'media';
  };
  const close = ({ name, depth }: Element): void => {
    if (part?.depth === depth && name !== 'br') {
      const value = part.text.value;
      if (part.of === 'title') page.title = value.replaceAll('\n', ' ');
      else if (part.of === 'text' && entry !== null) entry.text ||= value;
      else if (cell !== null) cell.name = value.trim();
      part = null;
    } else if (name === 'a' && cell !== null) {
      if (inMembers !== null) page.members.set(cell.number, cell.name || cell.number);
      else if (entry !== null && entry.number === '' && entry.name === '') Object.assign(entry, cell);
      cell = null;
    } else if (inMembers === depth) inMembers = null;
  };
  await scanHtml(source.blob, options, { open, close, text: text => part?.text.add(text) });
  leave();
  return page;
}

/** Opens the chat of a page; returns the receiver of its entries. */
function handOver(
  page: About,
  numbers: ReadonlyMap<string, string>,
  me: number,
  tapbacks: Tapbacks,
  sink: Sink,
): (entry: Entry, index: number) => void {
  const call = callOf(page.labels);
  const others = new Map(page.members.size > 0 ? page.members : page.others);
  // "Me to Ben": nobody else wrote, and only another page says which number he has.
  const to = /^Me to (.{1,100})$/s.exec(page.title.trim())?.[1]?.trim();
  if (others.size === 0 && to !== undefined) others.set(numbers.get(to) ?? to, to);
  const keys = [...others.keys()].toSorted();
  const title = [...others.values()].join(', ') || page.title || 'Google Voice';
  const chat = sink.chat(keys.join(' ') || title, title, keys.length > 1 ? 'group' : 'direct');
  const seconds = secondsOf(page.duration);
  return (entry, index) => {
    const when = readIso(entry.time);
    if (when === null || when.offsetMinutes === null) return sink.notUnderstood({ index }, NO_TIME);
    const isMine = entry.name === 'Me' || call?.mine === true;
    if (!isMine && entry.number === '' && entry.name === '') return sink.notUnderstood({ index }, NO_SENDER);
    const person = isMine ? me : sink.person(entry.number || entry.name, entry.name || entry.number);
    // Google's placeholder for messages that it could not keep.
    const lost = /^MMS (?:Sent|Received)$/.test(entry.text);
    const given = call?.kind ?? entry.kind ?? (lost ? 'media' : entry.text === '' ? 'other' : 'text');
    const tapback = given === 'text' ? tapbacks.of(chat, entry.text) : null;
    if (tapback === 'removed') return sink.system();
    const kind = tapback === 'added' ? 'reaction' : given;
    return sink.add(chat, person, when.time, 'instant', kind, lost || kind === 'reaction' ? '' : entry.text, {
      offsetMinutes: when.offsetMinutes,
      ...(seconds > 0 && call !== null ? { durationSeconds: seconds } : {}),
    });
  };
}

/** The call of a page of the call log, by its label; null for messages. */
function callOf(labels: string): { readonly kind: Kind; readonly mine: boolean } | null {
  const has = (label: string): boolean => labels.split(' ').includes(label);
  if (has('missed')) return { kind: 'missed', mine: false };
  if (has('voicemail')) return { kind: 'voice', mine: false };
  if (has('placed')) return { kind: 'call', mine: true };
  return has('received') || has('recorded') ? { kind: 'call', mine: false } : null;
}

/** ISO 8601: "PT1H2M3S". */
function secondsOf(duration: string): number {
  const found = /^PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,6})S)?$/.exec(duration);
  return found === null ? 0 : Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
}
