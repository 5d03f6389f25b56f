import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { csvRows, firstRows } from '../parts/csv.ts';
import { DateOrderFinder, datePartsOf, dayTime, orderGiven } from '../parts/days.ts';
import { headText } from '../parts/head.ts';
import { hourOf, isPlausible, NO_SENDER, NO_TIME, wallTime } from '../parts/json-fields.ts';
import type { DateOrder, Kind } from '../core/record.ts';
import { message } from '../../words/index.ts';

/** Viber's message history by mail: one CSV a contact, without a head. docs/formats/viber.md. */
export const viber: Format = { id: 'viber', detect, read };

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \u00a0\u202f]?([AaPp])\.?[ \u00a0\u202f]?[Mm]\.?)?$/;
const NUMBER = /^\+?\d[\d ()-]{4,24}$/;

/** Some versions write each cell as a formula, `="…"`, so that spreadsheets leave numbers alone. */
const plainCell = (cell: string): string => {
  const found = /^="([\s\S]*)"$/.exec(cell.trim());
  return found === null ? cell : (found[1] ?? '').replaceAll('""', '"');
};

const isRow = (cells: readonly string[]): boolean =>
  cells.length >= 5 &&
  datePartsOf(cells[0] ?? '') !== null &&
  CLOCK.test((cells[1] ?? '').trim()) &&
  NUMBER.test((cells[3] ?? '').trim());

function detect({ text }: Probe): number {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return 0;
  const fitting = firstRows(text, 12, delimiter).filter(row => isRow(row.map(plainCell))).length;
  return fitting > 1 ? 0.9 : 0.8;
}

/** Comma, tab or semicolon: the one with which the first row is a row of Viber's; null where none is. */
function delimiterOf(text: string): string | null {
  if (!/^[\s"=]{0,9}\d/.test(text)) return null;
  const fits = (delimiter: string): boolean => firstRows(text, 1, delimiter).some(row => isRow(row.map(plainCell)));
  return [',', '\t', ';'].find(fits) ?? null;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  const finder = new DateOrderFinder();
  const delimiter = delimiterOf(await headText(source));
  const seeDate = (cells: readonly string[]): void => {
    const parts = datePartsOf(plainCell(cells[0] ?? ''));
    if (parts !== null) finder.see(parts);
  };
  await csvRows(source.blob, { ...options, progress: f => options.progress(f / 2) }, seeDate, delimiter);
  const found = orderGiven(finder, options.dateOrder);
  const order: DateOrder = found?.value ?? 'dmy';
  const how = found?.how ?? 'assumed';
  sink.dateOrder(order, how);
  if (how === 'assumed') sink.warn('date-order-assumed', message('records-viber-order'));
  sink.resolution(1);
  const state: State = { order, sink, chat: -1, source };
  const take = (cells: readonly string[], row: number): void => readRow(cells.map(plainCell), row, state);
  const progress = (f: number): void => options.progress(0.5 + f / 2);
  const { openQuote } = await csvRows(source.blob, { ...options, progress }, take, delimiter);
  if (openQuote) sink.warn('file-cut', message('records-quote-open'));
  return null;
}

interface State {
  readonly order: DateOrder;
  readonly sink: Sink;
  chat: number;
  readonly source: Source;
}

function readRow(cells: readonly string[], index: number, state: State): void {
  const { sink } = state;
  const [date = '', clock = '', name = '', number = '', ...rest] = cells;
  const parts = datePartsOf(date);
  const found = CLOCK.exec(clock.trim());
  const day = parts === null ? null : dayTime(parts, state.order);
  if (day === null || found === null) return sink.notUnderstood({ index }, NO_TIME);
  const half = found[4] === undefined ? null : found[4].toLowerCase() === 'p' ? 'pm' : 'am';
  const time = wallTime(1970, 1, 1, hourOf(Number(found[1]), half), Number(found[2]), Number(found[3] ?? 0));
  if (time === null || !isPlausible(day + time)) return sink.notUnderstood({ index }, NO_TIME);
  if (name === '') return sink.notUnderstood({ index }, NO_SENDER);
  const person = sink.person(number.trim() || name, name);
  if (name === 'Me') sink.owner(person);
  if (state.chat < 0) state.chat = sink.chat('', state.source.name, 'unknown');
  // A text with a comma of its own is quoted; where it was not, its parts belong together.
  const text = rest.join(',');
  const kind = PLACEHOLDERS.get(text.trim().toLowerCase()) ?? (text === '' ? 'other' : 'text');
  return sink.add(state.chat, person, day + time, 'wall', kind, kind === 'text' ? text : '');
}

/** Words for attachments, without a mark (English as known); only a whole cell counts as one. */
const PLACEHOLDERS = new Map<string, Kind>(
  [
    ['media', 'photo message|video message|gif message|file message'.split('|')],
    ['sticker', 'sticker message|sticker'.split('|')],
    ['voice', 'voice message|audio message'.split('|')],
    ['location', ['location message']],
    ['contact', 'contact message|shared contact'.split('|')],
    ['poll', ['poll message']],
    ['deleted', 'deleted message|this message was deleted'.split('|')],
  ].flatMap(([kind, words]) => (words as readonly string[]).map(word => [word, kind as Kind] as const)),
);
