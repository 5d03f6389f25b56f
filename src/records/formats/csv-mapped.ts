import type { Message } from '../../base/index.ts';
import type { Format, FormatOptions, Probe, Question, Sink, Source } from '../core/format.ts';
import { csvRows, firstRows } from '../parts/csv.ts';
import { DateOrderFinder, datePartsOf, dayTime, orderGiven } from '../parts/days.ts';
import { clockIn, withColon } from '../parts/halves.ts';
import { isPlausible, NO_SENDER, NO_TIME, readIso, tellEnd } from '../parts/json-fields.ts';
import { Tapbacks } from '../parts/tapbacks.ts';
import { DateSentences } from '../parts/sentences.ts';
import { statedOffset } from '../parts/stated-offset.ts';
import { isName, plainCell } from '../parts/table/cells.ts';
import {
  areDirections,
  type Direction,
  directionOf,
  isNo,
  isYes,
  mayTell,
  told,
  wayOf,
} from '../parts/table/directions.ts';
import { kindColumn, type RowKind, rowKind } from '../parts/table/kinds.ts';
import { firstJsonRows, jsonRows } from '../parts/table/json-rows.ts';
import { namesIn, Parties } from '../parts/table/parties.ts';
import type { DateOrder, Kind, TableColumns } from '../core/record.ts';
import { headOf, type Reading } from '../text/bytes.ts';
import type { JsonEnd } from '../text/json.ts';
import { message } from '../../words/index.ts';
import { DISCORD_HEADER, discordNotice, VOICE } from './discord.ts';

/** Any table of messages. The columns of date, sender and text are guessed from their names or contents, and always
 * reported. docs/formats/csv-mapped.md. */
export const csvMapped: Format = { id: 'csv', detect, read };

function detect({ text }: Probe): number {
  if (/^\s*[[{]/.test(text)) return isTableOfObjects(text) ? 0.1 : 0;
  if (/^\s*</.test(text)) return 0;
  const rows = firstRows(text, 30);
  const first = rows[0];
  if (first === undefined || rows.length < 2 || first.length < 3) return 0;
  const even = rows.filter(row => row.length === first.length).length;
  return even < Math.max(2, rows.length * 0.8) ? 0 : hasNames(first) ? 0.85 : 0.2;
}

/** True for a list of objects in JSON with a time, a text and a stated or asked sender. Any other format has a higher
 * certainty. */
function isTableOfObjects(text: string): boolean {
  const [names = [], ...rows] = firstJsonRows(text, 30);
  const index = (role: Role): number =>
    NAMES[role].map(name => names.map(plainName).indexOf(name)).find(at => at >= 0) ?? -1;
  const date = Math.max(index('date'), index('date') < 0 ? index('time') : -1);
  if (date < 0 || index('text') < 0) return false;
  return rows.length > 1 && rows.filter(row => looksLikeDate(row[date] ?? '')).length * 2 >= rows.length;
}

/** Rows of a table in whatever form it comes. */
async function rowsIn(
  { blob }: Source,
  reading: Reading,
  visit: (cells: string[], row: number) => boolean | void,
): Promise<{ readonly openQuote: boolean; readonly end: JsonEnd | null }> {
  const start = new TextDecoder().decode(await headOf(blob, 64, reading.signal ?? null));
  if (/^\s*[[{]/.test(start)) return { openQuote: false, end: await jsonRows(blob, reading, visit) };
  return { ...(await csvRows(blob, reading, visit)), end: null };
}

type Role = keyof TableColumns;

/** Names of columns, lower case without punctuation, in the languages of the exporters seen. Earlier ones win. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  date: 'message date|datetime|date time|timestamp|date|sent at|sent|created at|created|datum|nachrichtendatum|fecha|data|дата|tarih|日付|日期|날짜|日時|時間|时间'.split(
    '|',
  ),
  time: 'time|uhrzeit|hora|heure|ora|время|saat|時刻|시간'.split('|'),
  from: 'sender name|sender|from|author|user|username|name|who|person|speaker|absender|absendername|von|de|expéditeur|remitente|mittente|отправитель|автор|gönderen|送信者|发送者|發送者|发件人|보낸사람|이름'.split(
    '|',
  ),
  text: 'text|message|body|content|msg|message text|nachricht|inhalt|mensaje|texto|texte|messaggio|testo|mensagem|сообщение|текст|mesaj|本文|内容|內容|消息|メッセージ|메시지|내용'.split(
    '|',
  ),
  to: 'to|recipient|recipients|an|empfänger|para|destinataire|destinatario|à|a'.split('|'),
  direction: 'is from me|from me|direction|type|richtung|dirección|direzione|direção|sens|typ|tipo|folder'.split('|'),
  chat: 'chat session|chat|conversation|thread|channel|chat name|konversation|chat sitzung|conversation id'.split('|'),
};

/** Key of a chat in LinkedIn's messages; its title is often empty. */
const KEY = 'conversation id';
const TITLE = 'conversation title';
const DRAFT = /^is (?:message )?draft$/;

/** The other person of a chat in backups of text messages, whichever way a message went. They name sender and chat
 * only beside a column of directions. */
const CONTACT = ['contact name', 'address'];

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[_\-./]+/g, ' ')
    .replaceAll(/[()"':]/g, '')
    .trim();

const hasNames = (cells: readonly string[]): boolean => {
  const names = cells.map(plainName);
  return (['date', 'from', 'text'] as const).filter(role => names.some(name => NAMES[role].includes(name))).length >= 2;
};

interface Mapping {
  readonly columns: ReadonlyMap<Role, number>;
  readonly header: readonly string[] | null;
  readonly how: 'names' | 'contents' | 'given';
}

/** `kinds`: the column that says what each message is; -1: none. */
type Settled = Mapping & { readonly kinds: number };

/** Rows that are examined to tell columns apart. */
const SAMPLE_ROWS = 300;
const SAMPLE_CHARACTERS = 4_000_000;

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<Question | null> {
  if (source === undefined) return null;
  const sample: string[][] = [];
  let characters = 0;
  await rowsIn(source, { signal: options.signal }, cells => {
    characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    return sample.push(cells) < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS ? undefined : false;
  });
  const mapping = mappingGiven(sample, options.columns ?? null) ?? mappingOf(sample);
  if (mapping === null) return columnsQuestion(sample);
  const { order, direction, others, parties } = await survey(source, mapping, options);
  const columns = new Map(mapping.columns);
  if (direction === 'none') columns.delete('direction');
  const noSender = columns.has('direction')
    ? !columns.has('from') && mapping.how !== 'given' && others
    : !columns.has('from') || namesContact(mapping);
  if (direction === 'open' || noSender) return columnsQuestion(sample);
  const kinds = kindColumn((mapping.header ?? []).map(plainName), sample.slice(1), new Set(columns.values()));
  const settled = { ...mapping, columns, kinds };
  if (order.value === null)
    return {
      code: 'date-order',
      text: message('records-ask-order-table', { file: source.name }),
      option: '--date-order',
      choices: ['dmy', 'mdy'],
    };
  sink.dateOrder(order.value, order.how);
  sink.table(labelsOf(sample), Object.fromEntries(columns) as TableColumns);
  sink.warn('columns', described(settled, direction));
  await readRows(source, settled, { direction, order: order.value, parties }, sink, options);
  return null;
}

const columnsQuestion = (sample: readonly (readonly string[])[]): Question => ({
  code: 'columns',
  text: message('records-ask-columns', { seen: seen(sample) }),
  option: '--columns',
  choices: ['date=N,from=N,text=N'],
  columns: labelsOf(sample),
});

/** The mapping by the given roles, if they name all that is needed and the columns exist. */
function mappingGiven(sample: readonly (readonly string[])[], given: TableColumns | null): Mapping | null {
  if (given === null || given.date === undefined || given.text === undefined) return null;
  if (given.from === undefined && given.direction === undefined) return null;
  const columns = new Map(Object.entries(given).filter(([, index]) => index !== undefined) as [Role, number][]);
  const width = Math.max(0, ...sample.map(row => row.length));
  if ([...columns.values()].some(index => !Number.isSafeInteger(index) || index < 0 || index >= width)) return null;
  return { columns, header: hasHeader(sample) ? sample[0]! : null, how: 'given' };
}

/** Columns for a person to choose from: the number, the name, and the cell of the first row. */
function labelsOf(sample: readonly (readonly string[])[]): readonly string[] {
  const named = hasHeader(sample);
  const first = (named ? sample[1] : sample[0]) ?? [];
  const width = Math.min(200, Math.max(0, ...sample.slice(0, 20).map(row => row.length)));
  const short = (cell: string | undefined): string => (cell ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 24);
  return Array.from({ length: width }, (_, i) =>
    [`${i + 1}`, named ? short(sample[0]![i]) : '', short(first[i])].filter(part => part !== '').join(' · '),
  );
}

/** Columns seen, by name where the first row names them; contents are never quoted. */
function seen(sample: readonly (readonly string[])[]): Message {
  const first = sample[0] ?? [];
  if (!hasHeader(sample)) return message('records-columns-unnamed', { count: first.length });
  const called = (name: string): Message =>
    name === '' ? message('records-column-nameless') : message('records-column-called', { name: name.slice(0, 40) });
  return message('records-columns-seen', { names: first.slice(0, 20).map(name => called(name.trim())) });
}

/** A first row of names holds no date and no long number, unlike the rows below. */
const hasHeader = (sample: readonly (readonly string[])[]): boolean =>
  (sample[0] ?? []).every(
    cell => !looksLikeDate(cell) && !/^\d{5,}$/.test(cell.trim()) && cell.length <= 60 && !cell.includes('\n'),
  ) && sample.length > 1;

function described({ columns, header, how, kinds }: Settled, direction: Direction): Message {
  const beside = Object.entries({ ...besideOf({ columns, header }), kind: kinds }).filter(([, index]) => index >= 0);
  const parts = [...columns, ...(beside as [keyof Beside | 'kind', number][])].map(([role, index]) => {
    const name = header?.[index]?.trim().slice(0, 40) ?? '';
    const numbers = role === 'direction' && direction === 'numbers';
    const said = message(numbers ? 'records-role-direction-numbers' : `records-role-${role}`);
    return name === ''
      ? message('records-role-numbered', { role: said, number: index + 1 })
      : message('records-role-named', { role: said, name });
  });
  return message('records-columns-read', { columns: parts, how });
}

/** True if the chat's column is a key and no name for people. */
const isKeyed = ({ columns, header }: Pick<Mapping, 'columns' | 'header'>): boolean =>
  plainName(header?.[columns.get('chat') ?? -1] ?? '') === KEY;

/** Columns that nobody is asked for; -1: missing. */
interface Beside {
  readonly title: number;
  readonly draft: number;
}

function besideOf({ columns, header }: Pick<Mapping, 'columns' | 'header'>): Beside {
  const names = (header ?? []).map(plainName);
  return {
    title: isKeyed({ columns, header }) ? names.indexOf(TITLE) : -1,
    draft: names.findIndex(name => DRAFT.test(name)),
  };
}

function mappingOf(sample: readonly (readonly string[])[]): Mapping | null {
  const first = sample[0];
  if (first === undefined) return null;
  const header = hasHeader(sample) ? first : null;
  const rows = header === null ? sample : sample.slice(1);
  const columns = new Map<Role, number>();
  if (header !== null) {
    const names = header.map(plainName);
    for (const role of ['date', 'time', 'from', 'text', 'chat'] as const) {
      const index = NAMES[role].map(name => names.indexOf(name)).find(index => index >= 0);
      if (index !== undefined) columns.set(role, index);
    }
    // A column called time that holds whole dates is the date.
    if (!columns.has('date') && columns.has('time')) columns.set('date', columns.get('time')!);
    if (columns.get('date') === columns.get('time')) columns.delete('time');
    if (columns.has('from') && !rows.some(row => isName(row[columns.get('from')!]))) columns.delete('from');
    const to = recipientsIn(names, columns.get('from'));
    // A chat that has a name of its own needs none of its people.
    if (to >= 0 && rows.some(row => isName(row[to])) && (!columns.has('chat') || isKeyed({ columns, header })))
      columns.set('to', to);
    const direction = NAMES.direction
      .map(name => names.indexOf(name))
      .find(index => index >= 0 && mayTell(names[index]!, new Set(rows.map(row => told(row[index])))));
    if (direction !== undefined) {
      columns.set('direction', direction);
      const contact = CONTACT.map(name => names.indexOf(name)).find(
        index => index >= 0 && rows.every(row => isName(row[index])),
      );
      if (contact !== undefined && !columns.has('from')) {
        columns.set('from', contact);
        if (!columns.has('chat')) columns.set('chat', contact);
      }
    }
    if (columns.has('date') && columns.has('text') && (columns.has('from') || columns.has('direction')))
      return mostlyDates(rows, columns) ? { columns, header, how: 'names' } : null;
  }
  const byContents = columnsByContents(rows, header, columns);
  return byContents === null ? null : { columns: byContents, header, how: 'contents' };
}

/** The column that names the recipients; -1: none. One letter is a name only beside its pair. */
function recipientsIn(names: readonly string[], from: number | undefined): number {
  if (from === undefined) return -1;
  const known = NAMES.to.filter(name => name.length > 1 || ['de', 'da'].includes(names[from]!));
  return known.map(name => names.indexOf(name)).find(index => index >= 0) ?? -1;
}

const mostlyDates = (rows: readonly (readonly string[])[], columns: ReadonlyMap<Role, number>): boolean =>
  rows.length > 0 && rows.filter(row => looksLikeDate(row[columns.get('date')!] ?? '')).length >= rows.length / 2;

/** `named`: columns known by their names. Contents give the rest. */
function columnsByContents(
  rows: readonly (readonly string[])[],
  header: readonly string[] | null,
  named: ReadonlyMap<Role, number>,
): Map<Role, number> | null {
  const width = Math.max(0, ...rows.map(row => row.length));
  const share = (index: number, test: (cell: string) => boolean): number =>
    rows.filter(row => test(row[index] ?? '')).length / rows.length;
  const indices = Array.from({ length: width }, (_, i) => i);
  if (rows.length < 3) return null;
  const date = indices.find(i => share(i, looksLikeDate) > 0.9);
  if (date === undefined) return null;
  const time = indices.find(i => i !== date && share(i, isClock) > 0.9);
  const chats = [...named].filter(([role, i]) => (role === 'chat' || role === 'to') && i !== date && i !== time);
  const left = indices.filter(i => i !== date && i !== time && !chats.some(([, chat]) => chat === i));
  const leftOf = (role: Role): number | undefined => left.find(i => i === named.get(role));
  const lengthOf = (i: number): number => rows.reduce((sum, row) => sum + (row[i] ?? '').length, 0) / rows.length;
  const text =
    leftOf('text') ?? left.filter(i => i !== leftOf('from')).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  const few = left.find(i => {
    const values = new Set(rows.map(row => row[i] ?? ''));
    return (
      i !== text &&
      !NAMES.direction.includes(plainName(header?.[i] ?? '')) &&
      !values.has('') &&
      !areDirections(new Set([...values].map(told))) &&
      values.size >= 2 &&
      values.size <= Math.max(2, rows.length / 4) &&
      lengthOf(i) <= 60
    );
  });
  const direction = leftOf('direction');
  const from = leftOf('from') ?? (direction === undefined ? few : undefined);
  if (text === undefined || (from === undefined && direction === undefined)) return null;
  return new Map<Role, number>([
    ['date', date],
    ...(time === undefined ? [] : [['time', time] as const]),
    ...(from === undefined ? [] : [['from', from] as const]),
    ...(direction === undefined ? [] : [['direction', direction] as const]),
    ['text', text],
    ...chats,
  ]);
}

/** A time of day alone, before the whole table has shown that it is one. */
const isClock = (cell: string): boolean => {
  const text = withColon(cell.trim());
  return /^\D{0,12}\d{1,2}[:.]\d{2}\D{0,12}(?:\d{2}\D{0,12})?$/.test(text) && clockIn(text) !== null;
};

const DATE_TIME = /^(\d{1,4}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}\d{1,4}\.?)(?:,? {1,3}|T)(.{4,20})$/;

/** Midnight, which spreadsheets write behind a day whose time of day has a column of its own. */
const MIDNIGHT = /[ T](?:00?:00(?::00(?:\.0{1,9})?)?|12:00(?::00)? ?AM)$/;

/** Seconds or milliseconds, whole or not. */
const EPOCH = /^1\d{9}(?:\d{3})?(?:\.\d{1,9})?$/;

/** "13-Mar-24", as spreadsheets and older DiscordChatExporters write it: the year is of this century. */
const wholeYear = (text: string): string => text.replace(/^(\d{1,2}-\p{L}{3,4}\.?-)(\d{2})(?!\d)/u, '$120$2');

const looksLikeDate = (cell: string): boolean => {
  const text = withColon(wholeYear(cell.trim()));
  if (EPOCH.test(text)) return true;
  return (
    readIso(text) !== null ||
    datePartsOf(text) !== null ||
    DATE_TIME.test(text) ||
    (/\p{L}{3}|\d[年년]/u.test(text) && /\b\d{4}\b/.test(text) && /\d{1,2}[:.]\d{2}/.test(text) && text.length < 60)
  );
};

interface Surveyed {
  readonly order: { readonly value: DateOrder | null; readonly how: 'format' | 'given' | 'settled by the file' };
  readonly direction: Direction;
  /** True if nobody is named, and an unread column may name several: the sender of received messages is then unknown. */
  readonly others: boolean;
  readonly parties: Parties;
}

/** One walk over all rows, since the order of day and month and what a column's numbers mean only show over the whole table. */
async function survey(source: Source, mapping: Mapping, options: FormatOptions): Promise<Surveyed> {
  const { columns, header } = mapping;
  const finder = new DateOrderFinder();
  const values = new Set<string>();
  const names = new Set<string>();
  const taken = new Set([...columns].filter(([role]) => role !== 'chat').map(([, index]) => index));
  const unread = new Map<number, Set<string>>();
  const parties = new Parties();
  let rows = 0;
  let unnamed = 0;
  const { draft } = besideOf(mapping);
  await rowsIn(source, { ...options, progress: f => options.progress(f / 2) }, (cells, row) => {
    if ((row === 0 && header !== null) || isYes(cells[draft])) return undefined;
    rows++;
    if (!columns.has('from'))
      for (const [i, cell] of cells.slice(0, MOST_UNREAD).entries()) if (!taken.has(i)) seeName(unread, i, cell);
    const value = columns.has('direction') ? told(cells[columns.get('direction')!]) : '';
    if (columns.has('direction')) values.add(value);
    const from = cells[columns.get('from') ?? -1] ?? '';
    if (columns.has('from') && names.size < 2) names.add(from.trim());
    if (columns.has('to')) parties.see(value, from, cells[columns.get('to')!] ?? '');
    if (!isName(from)) unnamed++;
    const parts = partsOf((cells[columns.get('date')!] ?? '').trim());
    if (parts !== null) finder.see(parts);
  });
  const name = plainName(header?.[columns.get('direction') ?? -1] ?? '');
  const named = mapping.how !== 'given' && !namesContact(mapping) && columns.has('from');
  const direction = directionOf(name, values, {
    surely: mapping.how === 'given' || namesContact(mapping) || names.size < 2,
    named: !named ? 'none' : columns.has('to') && unnamed === 0 ? 'all' : 'some',
  });
  const settled = orderGiven(finder, options.dateOrder) ?? { value: null, how: 'settled by the file' as const };
  const others = [...unread.values()].some(
    ({ size }) => size > 1 && size < MOST_NAMES && size <= Math.max(2, rows / 4),
  );
  return { order: finder.seen > 0 ? settled : { value: 'ymd', how: 'format' }, direction, others, parties };
}

const MOST_UNREAD = 200;
const MOST_NAMES = 1000;

/** Cells that could name somebody: short, and no yes or no. */
function seeName(seen: Map<number, Set<string>>, column: number, cell: string): void {
  const value = plainCell(cell);
  if (!isName(value) || value.length > 60 || isYes(cell) || isNo(cell)) return;
  const names = seen.get(column) ?? new Set<string>();
  if (names.size < MOST_NAMES) names.add(value);
  seen.set(column, names);
}

const namesContact = ({ columns, header }: Pick<Mapping, 'columns' | 'header'>): boolean =>
  CONTACT.includes(plainName(header?.[columns.get('from') ?? -1] ?? ''));

const partsOf = (text: string): ReturnType<typeof datePartsOf> =>
  readIso(text) === null ? (datePartsOf(text) ?? datePartsOf(DATE_TIME.exec(text)?.[1] ?? '')) : null;

async function readRows(
  source: Source,
  settled: Settled,
  surveyed: Pick<Surveyed, 'direction' | 'parties'> & { readonly order: DateOrder },
  sink: Sink,
  options: FormatOptions,
): Promise<void> {
  const { header, kinds } = settled;
  const { direction, order } = surveyed;
  const dates = new DateSentences();
  const zones = new Set<string>();
  const tapbacks = new Tapbacks();
  let seconds = false;
  let strange = 0;
  /** Rows without a cell for each column, or with more. */
  const ragged = { count: 0, first: 0 };
  const table = tableOf(source, settled, surveyed);
  const progress = (f: number): void => options.progress(0.5 + f / 2);
  const { openQuote, end } = await rowsIn(source, { ...options, progress }, (cells, row) => {
    if (row === 0 && header !== null) return sink.system();
    if (cells.length <= table.last || cells.slice(header?.length).some(more => header !== null && more.trim() !== '')) {
      ragged.first ||= row + 1;
      ragged.count++;
    }
    const way = wayOf(told(table.cell(cells, 'direction')), direction);
    const stated = rowKind(cells[kinds] ?? '');
    if (way === 'unsent' || way === 'notice' || stated === 'notice' || isYes(cells[table.draft])) return sink.system();
    const when = timeOf(table.cell(cells, 'date').trim(), table.cell(cells, 'time').trim(), order, dates, zones);
    if (when === null || !isPlausible(when.time)) return sink.notUnderstood({ index: row }, NO_TIME);
    const person = table.person(cells, way, sink);
    if (person === null) return sink.notUnderstood({ index: row }, NO_SENDER);
    const text = table.cell(cells, 'text');
    const notice = table.ofDiscord ? discordNotice(text) : null;
    if (notice === 'nobody') return sink.system();
    if (table.ofDiscord)
      for (const [, count] of (cells[5] ?? '').matchAll(/\((\d{1,6})\)(?:,|$)/g)) sink.reactions(Number(count));
    seconds ||= when.time % 60_000 !== 0;
    const chat = table.chat(cells, way !== null, sink);
    const tapback = tapbacks.of(chat, text);
    if (tapback === 'added') return sink.add(chat, person, when.time, when.clock, 'reaction', '');
    if (tapback !== null) return sink.system();
    if (stated === null && (cells[kinds] ?? '').trim() !== '') strange++;
    const plain = kindOf(text.trim(), (cells[table.attachment] ?? '').trim(), table.ofDiscord);
    const kind = notice !== null ? 'call' : stated === null || stated === 'text' ? plain : stated;
    const words = notice === null && !isWordless(stated) ? text : '';
    const extra = notice === null || notice.seconds === 0 ? {} : { durationSeconds: notice.seconds };
    return sink.add(chat, person, when.time, when.clock, kind, words, extra);
  });
  sink.resolution(seconds ? 1 : 60);
  if (zones.size > 0) sink.warn('zone-named', message('records-zone-named', { names: [...zones].join(', ') }));
  if (ragged.count > 0) sink.warn('ragged', message('records-ragged', { count: ragged.count, row: ragged.first }));
  if (strange > 0) sink.warn('kinds', message('records-kinds-strange', { count: strange }));
  if (end !== null) tellEnd(end, sink);
  if (openQuote) sink.warn('file-cut', message('records-quote-open'));
}

/** Columns of a table in their use. */
function tableOf(
  source: Source,
  { columns, header }: Settled,
  { direction, parties }: Pick<Surveyed, 'direction' | 'parties'>,
) {
  const own = parties.own(direction);
  const known = own.size > 0 ? own : parties.everywhere;
  // These columns name the same person for both directions: without a direction the sender is unknown.
  const contact = direction === 'numbers' || namesContact({ columns, header }) || !columns.has('from');
  const titled = source.name.replace(/\.\w{1,4}$/, '');
  const toldApart = columns.has('to') && (!columns.has('chat') || isKeyed({ columns, header }));
  const { title, draft } = besideOf({ columns, header });
  const cell = (cells: readonly string[], role: Role): string =>
    columns.has(role) ? (cells[columns.get(role)!] ?? '') : '';
  return {
    last: Math.max(...columns.values()),
    draft,
    // In exports of iMazing, DiscordChatExporter and others an empty text has its attachment here.
    attachment: header?.findIndex(name => /^(?:attachments?|anhang|anhänge|adjuntos?|media)$/i.test(name.trim())) ?? -1,
    ofDiscord: header?.join(',') === DISCORD_HEADER,
    cell,
    /** The sender; null: nobody is named. */
    person(cells: readonly string[], way: ReturnType<typeof wayOf>, sink: Sink): number | null {
      // Without a column of names, a received message is from the person whose chat it is.
      const name = columns.has('from') ? cell(cells, 'from').trim() : cell(cells, 'chat').trim() || titled;
      const mine = way === 'out' || (way === null && (/^me$/i.test(name) || own.has(name)));
      if (!mine && (contact ? way === null || !isName(name) : name === '')) return null;
      if (!mine) return sink.person(`name ${name}`, name);
      const person = sink.person('me', way === 'out' ? 'me' : name);
      sink.owner(person);
      return person;
    },
    chat(cells: readonly string[], directed: boolean, sink: Sink): number {
      const name = cell(cells, 'chat').trim();
      const sides = toldApart ? sidesOf(cell(cells, 'from'), cell(cells, 'to'), directed, own) : [];
      const called = (cells[title] ?? '').trim() || titleOf(sides, known) || name || source.name;
      return sink.chat(columns.has('chat') ? name : sides.toSorted().join('\n'), called, 'unknown');
    },
  };
}

/** All participants of a conversation but the owner, whoever of them wrote. Without recipients the conversation is
 * unknown, unless `directed`. */
function sidesOf(from: string, to: string, directed: boolean, own: ReadonlySet<string>): readonly string[] {
  const recipients = namesIn(to);
  if (recipients.length === 0 && !directed) return [];
  return [...new Set([...namesIn(from), ...recipients])].filter(name => !own.has(name));
}

/** Without those who stand in every conversation; all of them where nobody else does. */
const titleOf = (sides: readonly string[], everywhere: ReadonlySet<string>): string => {
  const others = sides.filter(name => !everywhere.has(name));
  return (others.length > 0 ? others : sides).join(', ');
};

/** A call, a reaction or a deleted message has no words of its own: what stands there is the exporter's. */
const isWordless = (stated: RowKind | null): boolean =>
  stated !== null && ['call', 'missed', 'reaction', 'deleted'].includes(stated);

function kindOf(text: string, files: string, ofDiscord: boolean): Kind {
  if (text !== '') return 'text';
  if (ofDiscord && files.includes(VOICE)) return 'voice';
  return files === '' ? 'other' : 'media';
}

interface When {
  readonly time: number;
  readonly clock: 'wall' | 'instant';
}

/** `zones`: names of zones that stand behind a time go there. They do not say how far from UTC it is: the time is the clock's of that place. */
function timeOf(cell: string, clock: string, order: DateOrder, dates: DateSentences, zones: Set<string>): When | null {
  const time = withColon(clock);
  const date = withColon(wholeYear(time === '' ? cell : cell.replace(MIDNIGHT, '')));
  if (EPOCH.test(date))
    return { time: Math.floor(Number(date) < 1e11 ? Number(date) * 1000 : Number(date)), clock: 'instant' };
  const iso = readIso(date) ?? readIso(`${date} ${time}`);
  if (iso !== null) return { time: iso.time, clock: iso.offsetMinutes === null ? 'wall' : 'instant' };
  const [day, hour] = [statedOffset(date), statedOffset(time)];
  const wall = wallOf(day.text, hour.text, order, dates);
  const offset = day.offsetMinutes ?? hour.offsetMinutes;
  if (wall === null || Number.isNaN(offset)) return null;
  for (const { named } of [day, hour]) if (named !== null) zones.add(named);
  return offset === null ? { time: wall, clock: 'wall' } : { time: wall - offset * 60_000, clock: 'instant' };
}

function wallOf(date: string, time: string, order: DateOrder, dates: DateSentences): number | null {
  const together = DATE_TIME.exec(date);
  const parts = datePartsOf(together?.[1] ?? date);
  if (parts === null) return dates.read(time === '' ? date : `${date} ${time}`);
  const clock = clockIn(together === null ? time : (together[2] ?? ''));
  const day = dayTime(parts, order);
  return day === null || clock === null ? null : day + clock;
}
