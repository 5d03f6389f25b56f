import { failure, issue, type Message, type Outcome, MINUTE, SECOND_MS, success } from '../../../src/base/index.ts';
import {
  belongsTo,
  type FileSnapshot,
  readExport,
  readSnapshot,
  type ReadOptions,
  type ReadResult,
  type Source,
  takeSnapshot,
} from '../../../src/records/index.ts';
import { message } from '../../../src/words/index.ts';
import { Bytes, type GivenFile } from '../bytes.ts';
import type { ReadReport } from '../protocol.ts';
import type { Settings } from '../settings.ts';

/** Source of a record: files as given, their kept form, or a later export added to what is kept. */
export type From =
  | { readonly kind: 'files'; readonly sources: readonly Source[] }
  | { readonly kind: 'kept'; readonly relationship: string; readonly files: readonly FileSnapshot[] }
  | {
      readonly kind: 'added';
      readonly relationship: string;
      readonly sources: readonly Source[];
      readonly files: readonly FileSnapshot[];
      /** The later export is of this chat, by the reader's word. */
      readonly belongs: boolean;
    };

/** Source of a record once read: a later export has joined what was kept. */
export type Taken = Exclude<From, { readonly kind: 'added' }>;

export const sourcesOf = (files: readonly GivenFile[]): readonly Source[] =>
  files.map(({ file, path }) => ({
    name: file.name,
    path,
    blob: 'content' in file ? new Bytes([file.content]) : file,
  }));

/** Settings that decide how files are read: while they are the same, files need no second reading. */
const readingOf = ({ zone, zones = {}, deviceZone, dateOrder, columns, chat, same }: Settings) => ({
  zone,
  zones,
  deviceZone,
  dateOrder,
  columns,
  chat,
  same,
});

export const sameReading = (a: Settings, b: Settings): boolean =>
  JSON.stringify(readingOf(a)) === JSON.stringify(readingOf(b));

export const readOptionsOf = (
  settings: Settings,
  deviceZone: string,
  progress: (fraction: number) => void,
  signal: AbortSignal | null,
): ReadOptions => ({
  ...readingOf(settings),
  today: Date.now(),
  deviceZone: settings.deviceZone ?? deviceZone,
  keepText: true,
  progress,
  signal,
});

/** The record and its source: a later export, once added, becomes part of what is kept. */
export async function readFrom(from: From, options: ReadOptions): Promise<Outcome<readonly [Taken, ReadResult]>> {
  if (from.kind === 'added') return addTo(from, options);
  const result = from.kind === 'files' ? await readExport(from.sources, options) : readSnapshot(from.files, options);
  return result.ok ? success([from, result.value] as const, result.issues) : result;
}

const OTHER_CHAT = issue('error', 'other-chat', message('load-other-chat'));

/** Adds a later export to the kept record. Where both have a message, the later one gives its present state. Files that
 * then add nothing are dropped. It asks if the chat may be with somebody else. */
async function addTo(
  from: From & { readonly kind: 'added' },
  options: ReadOptions,
): Promise<Outcome<readonly [Taken, ReadResult]>> {
  const later = await takeSnapshot(from.sources, options);
  if (!later.ok) return later;
  const known = from.belongs || from.files.length === 0;
  if (!known && !belongsTo(from.files, later.value, options)) return failure(OTHER_CHAT);
  let files = [...later.value, ...from.files];
  let result = readSnapshot(files, options);
  if (!result.ok) return result;
  const adds = new Set(result.value.records.file);
  if (adds.size < files.length) {
    files = files.filter((_, f) => adds.has(f));
    result = readSnapshot(files, options);
    if (!result.ok) return result;
  }
  return success([{ kind: 'kept', relationship: from.relationship, files }, result.value] as const, result.issues);
}

/** Issues of a successful reading that belong to no single file. */
const NOTED = new Set(['skipped-file', 'left-out', 'joined-by-name', 'no-such-person', 'two-zones', 'counted-twice']);

export const notesOf = (issues: Outcome<unknown>['issues']): readonly Message[] =>
  issues
    .filter(({ code }) => NOTED.has(code))
    .map(({ text, place }) => (place === undefined ? text : message('records-of-file', { file: place, text })));

/** Who wrote next after whom, in a group. */
function nextOf({ people, count, from }: ReadResult['records']): ReadReport['next'] {
  if (people.length < 3) return [];
  const next = people.map(() => people.map(() => 0));
  for (let i = 1; i < count; i++) if (from[i] !== from[i - 1]) next[from[i - 1]!]![from[i]!]!++;
  return next;
}

export function reportOf(
  { records, files, duplicatesMerged, joined, suggestions, coverage, zone }: ReadResult,
  notes: ReadReport['notes'],
): ReadReport {
  const sum = (of: (file: ReadReport['files'][0]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  const wall = (i: number): number => records.at[i]! / SECOND_MS + MINUTE * records.offsetMinutes[i]!;
  return {
    files: files.map(file => ({ ...file, notUnderstood: file.notUnderstood.slice(0, 200) })),
    people: records.people.map(({ id, name, messages }) => ({ id, name, messages })),
    next: nextOf(records),
    messages: records.count,
    notUnderstood: sum(file => file.notUnderstoodCount),
    system: sum(file => file.system),
    duplicatesMerged,
    joined,
    suggestions,
    coverage,
    notes,
    from: records.count > 0 ? wall(0) : null,
    to: records.count > 0 ? wall(records.count - 1) : null,
    zone,
    owner: files.find(file => file.owner !== null)?.owner ?? null,
  };
}
