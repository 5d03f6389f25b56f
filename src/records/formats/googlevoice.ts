import type { Format, FormatOptions, Probe, Sink, Source } from '../format.ts';
import { type Element, isPage, PageText, scanHtml } from '../parts/html.ts';
import { NO_TIME, readIso } from '../parts/json-fields.ts';
import { archiveOf } from '../parts/places.ts';
import type { Kind } from '../record.ts';

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

interface Page {
  readonly entries: Entry[];
  /** Of a group: who is in it, by number. */
  readonly members: Map<string, string>;
  title: string;
  labels: string;
  duration: string;
}

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  sink.zone('UTC');
  sink.dateOrder(null, 'format');
  sink.resolution(0.001);
  const me = sink.person('me', 'Me');
  sink.owner(me);
  const numbers = new Map<string, string>();
  const later: { readonly page: Page; readonly source: Source; readonly index: number }[] = [];
  let done = 0;
  let index = 0;
  for (const source of sources) {
    const page = await pageOf(source, { ...options, progress: f => options.progress((done + f) / sources.length) });
    for (const { number, name } of page.entries) if (name !== '' && name !== 'Me') numbers.set(name, number);
    // Where only the owner wrote, the page does not say to which number: other pages may.
    if (page.entries.some(({ name }) => name !== 'Me') || page.members.size > 0) hand(page, index, numbers, me, sink);
    else later.push({ page, source, index });
    index += Math.max(1, page.entries.length);
    done++;
  }
  for (const each of later) hand(each.page, each.index, numbers, me, sink);
  return null;
}

async function pageOf(source: Source, options: FormatOptions): Promise<Page> {
  const page: Page = { entries: [], members: new Map(), title: '', labels: '', duration: '' };
  let entry: Entry | null = null;
  let cell: { name: string; number: string } | null = null;
  let inMembers: number | null = null;
  let part: { readonly of: 'title' | 'name' | 'text'; readonly depth: number; readonly text: PageText } | null = null;
  const open = ({ name, depth, classes, attributes }: Element): undefined => {
    const has = (word: string): boolean => classes.includes(word);
    if (name === 'br') {
      part?.text.line();
      return undefined;
    }
    if (name === 'title') part = { of: 'title', depth, text: new PageText() };
    else if (has('participants')) inMembers = depth;
    else if (has('message') || has('haudio')) {
      entry = { time: '', number: '', name: '', text: '', kind: null };
      page.entries.push(entry);
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
    return undefined;
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
  return page;
}

function hand(page: Page, from: number, numbers: ReadonlyMap<string, string>, me: number, sink: Sink): void {
  const call = callOf(page.labels);
  const others = new Map(
    page.members.size > 0
      ? page.members
      : page.entries.filter(({ name }) => name !== 'Me').map(({ name, number }) => [number, name || number] as const),
  );
  // "Me to Ben": nobody else wrote.
  const to = /^Me to (.{1,100})$/s.exec(page.title.trim())?.[1]?.trim();
  if (others.size === 0 && to !== undefined) others.set(numbers.get(to) ?? to, to);
  const keys = [...others.keys()].toSorted();
  const title = [...others.values()].join(', ') || page.title || 'Google Voice';
  const chat = sink.chat(keys.join(' ') || title, title, keys.length > 1 ? 'group' : 'direct');
  page.entries.forEach((entry, i) => {
    const when = readIso(entry.time);
    if (when === null || when.offsetMinutes === null) return sink.notUnderstood({ index: from + i }, NO_TIME);
    const isMine = entry.name === 'Me' || call?.mine === true;
    if (!isMine && entry.number === '' && entry.name === '')
      return sink.notUnderstood({ index: from + i }, 'it does not say who sent it');
    const person = isMine ? me : sink.person(entry.number || entry.name, entry.name || entry.number);
    const seconds = secondsOf(page.duration);
    const kind = call?.kind ?? entry.kind ?? (entry.text === '' ? 'other' : 'text');
    // Google writes this in place of what it could not keep.
    const text = entry.text === 'MMS Sent' || entry.text === 'MMS Received' ? '' : entry.text;
    return sink.add(
      chat,
      person,
      when.time,
      'instant',
      kind === 'other' && text === '' && entry.text !== '' ? 'media' : kind,
      text,
      {
        offsetMinutes: when.offsetMinutes,
        ...(seconds > 0 && call !== null ? { durationSeconds: seconds } : {}),
      },
    );
  });
}

/** What a page of the call log is, by its label; null for messages. */
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
