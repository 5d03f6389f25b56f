import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isoInstant, isoWall } from '../../../src/base/index.ts';
import type { DateOrder, Kind, Source } from '../../../src/records/index.ts';
import type { Format, FormatOptions, Probe, Question, RecordExtra, Sink } from '../../../src/records/inside.ts';
import { said } from '../../said.ts';
import { textOf } from '../../../src/records/text/bytes.ts';

/** What one `read` handed over, held in plain lists: the slow twin of the assembler's sink. */
export interface Collected {
  readonly question: Question | null;
  readonly refused: { readonly code: string; readonly text: string } | null;
  readonly chats: readonly { readonly key: string; readonly title: string; readonly kind: string }[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly owner: string | null;
  readonly records: readonly Collect[];
  readonly system: number;
  readonly continuations: number;
  readonly notUnderstood: readonly { readonly line?: number; readonly index?: number; readonly why: string }[];
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly timers: readonly { readonly time: number; readonly on: boolean }[];
  readonly reactions: number;
  readonly dateOrder: { readonly value: DateOrder | null; readonly how: string } | null;
  readonly zone: string | null;
  readonly resolution: number | null;
}
export interface Collect {
  readonly chat: number;
  readonly from: string;
  readonly time: number;
  readonly clock: 'wall' | 'instant';
  readonly kind: Kind;
  readonly text: string;
  readonly extra: RecordExtra;
}

export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Sources of files given by path and content. */
export const sourcesOf = (files: Files): Source[] =>
  Object.entries(files).map(([path, content]) => ({
    name: path.split('/').at(-1) ?? path,
    path,
    blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
  }));

export async function probeOf(source: Source): Promise<Probe> {
  const head = new Uint8Array(await source.blob.slice(0, 65_536).arrayBuffer());
  return { source, head, text: textOf(head) };
}

/** The surest of `formats` for a source, or null. */
export async function detectAmong(formats: readonly Format[], source: Source): Promise<Format | null> {
  const probe = await probeOf(source);
  let best: Format | null = null;
  let sure = 0;
  for (const format of formats) {
    const how = format.detect(probe);
    if (!(how >= 0 && how <= 1)) throw new Error(`${format.id} is ${how} sure`);
    if (how > sure) [best, sure] = [format, how];
  }
  return best;
}

export async function collect(
  format: Format,
  files: Files | readonly Source[],
  options: {
    readonly dateOrder?: DateOrder;
    readonly columns?: FormatOptions['columns'];
    readonly signal?: AbortSignal;
  } = {},
): Promise<Collected> {
  const sources = Array.isArray(files) ? (files as readonly Source[]) : sourcesOf(files as Files);
  const chats: { key: string; title: string; kind: string }[] = [];
  const people: { key: string; name: string }[] = [];
  const records: Collect[] = [];
  const notUnderstood: { line?: number; index?: number; why: string }[] = [];
  const warnings: { code: string; text: string }[] = [];
  const timers: { time: number; on: boolean }[] = [];
  let reactions = 0;
  let owner: string | null = null;
  let system = 0;
  let continuations = 0;
  let zone: string | null = null;
  let resolution: number | null = null;
  let dateOrder: Collected['dateOrder'] = null;
  let refused: Collected['refused'] = null;
  const find = <T extends { key: string }>(list: T[], fresh: T): number => {
    const at = list.findIndex(each => each.key === fresh.key);
    return at >= 0 ? at : list.push(fresh) - 1;
  };
  const add: Sink['add'] = (chat, person, time, clock, kind, text, extra = {}) => {
    if (chats[chat] === undefined || people[person] === undefined) throw new Error('no such chat or person');
    if (!Number.isFinite(time)) throw new Error('not a time');
    records.push({ chat, from: people[person].name, time, clock, kind, text, extra });
  };
  const sink: Sink = {
    wantsIds: true,
    chat: (key, title, kind) => find(chats, { key, title, kind }),
    person: (key, name) => {
      const at = find(people, { key, name });
      if (people[at]!.name === '') people[at]!.name = name;
      return at;
    },
    owner: person => void (owner = people[person]!.name),
    add,
    addUtf8: (chat, person, time, clock, kind, bytes, start, end, _characters, _question, extra) =>
      add(chat, person, time, clock, kind, new TextDecoder().decode(bytes.subarray(start, end)), extra),
    system: () => void system++,
    continuation: () => void continuations++,
    timer: (_chat, time, _clock, on) => void timers.push({ time, on }),
    reactions: count => void (reactions += count),
    table: () => undefined,
    notUnderstood: (place, why) => void notUnderstood.push({ ...place, why: said(why) }),
    warn: (code, text) => void warnings.push({ code, text: said(text) }),
    refuse: (code, text) => void (refused ??= { code, text: said(text) }),
    dateOrder: (value, how) => void (dateOrder = { value, how }),
    restart: () => {
      records.length = 0;
      chats.length = 0;
      people.length = 0;
    },
    retime: map => records.forEach((record, i) => (records[i] = { ...record, time: map(record.time) })),
    zone: name => void (zone = name),
    resolution: seconds => void (resolution = seconds),
  };
  const question = await format.read(sources, sink, {
    dateOrder: options.dateOrder ?? null,
    columns: options.columns ?? null,
    progress: fraction => {
      if (!(fraction >= 0 && fraction <= 1)) throw new Error(`progress ${fraction}`);
    },
    signal: options.signal ?? null,
  });
  if (question !== null && records.length > 0) throw new Error('a question came after records');
  return {
    question,
    refused,
    chats,
    people,
    owner,
    records,
    system,
    continuations,
    notUnderstood,
    warnings,
    timers,
    reactions,
    dateOrder,
    zone,
    resolution,
  };
}

/** Rows as in expected.json, sorted by time: instants end in Z, wall-clock readings do not. */
export const rowsOf = (records: readonly Collect[]): readonly (readonly [string, string, string, string])[] =>
  records
    .map((record, order) => ({ record, order }))
    .toSorted((a, b) => a.record.time - b.record.time || a.order - b.order)
    .map(({ record: { time, clock, from, kind, text } }) => [
      clock === 'instant' ? isoInstant(time) : isoWall(time),
      from,
      kind,
      text,
    ]);

const root = resolve(import.meta.dirname, '../../..');
/** Sample exports beside the checkout, or null where this machine has none. */
export const exportsFolder: string | null =
  [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')]
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, 'data/exports'))
    .find(folder => existsSync(folder)) ?? null;

export const fileIn = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(exportsFolder!, ...path)));

export const filesIn = (...path: string[]): string[] => filesUnder(join(exportsFolder!, ...path));

/** Files under a folder, by path within it. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** Invented exports that are kept with the tests. */
export const goldenFolder = join(root, 'test/golden/exports');
export const goldenFile = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(goldenFolder, ...path)));
