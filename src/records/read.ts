import { failure, type Issue, issue, type Outcome, success } from '../base/index.ts';
import { MOST_MESSAGES, tooManyMessages } from './core/columns.ts';
import type { ChatSeen } from './choose/candidates.ts';
import { type ChatChoice, type ChatWishes, chooseChats } from './choose/choose.ts';
import { type Coverage, coverageOf } from './core/coverage.ts';
import type { Format, Question, Source } from './core/format.ts';
import { formats as allFormats } from './formats/index.ts';
import { assemble } from './merge/assemble.ts';
import { gather } from './merge/gather.ts';
import type { Joined } from './merge/people.ts';
import type { Suggestion } from './merge/suggestions.ts';
import { settleZones } from './merge/two-zones.ts';
import { broken, type PlannedRead, planReads } from './plan/plan.ts';
import type { DateOrder, FileReport, Records, TableColumns } from './core/record.ts';
import { findings, reportOf, timersOf } from './report.ts';
import { FileSink, type ReadFile } from './core/sink.ts';
import { type KnownZone, zoneIssues, type ZoneOptions, zoneOfRecord } from './core/zone.ts';
import { message } from '../words/index.ts';

export interface ReadOptions extends ZoneOptions, ChatWishes {
  readonly dateOrder: DateOrder | null;
  /** The present, ms: what is dated beyond the day after it is not understood. Absent: the end of the century. */
  readonly today?: number;
  /** Roles of a table's columns, if names and contents do not tell; null or absent: they tell. */
  readonly columns?: TableColumns | null;
  /** Keep message texts (for `--messages` and for showing moments). Off: texts are measured and dropped. */
  readonly keepText: boolean;
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignal | null;
}

export interface ReadResult {
  readonly records: Records;
  readonly files: readonly FileReport[];
  readonly duplicatesMerged: number;
  /** The chats seen; more than one and none chosen is a failure whose issues list them. */
  readonly chats: readonly ChatSeen[];
  /** Who was joined by the reader's word: reading again without it undoes it. */
  readonly joined: readonly Joined[];
  /** Who might be one person. Never acted on: a yes is one more set of `same`. */
  readonly suggestions: readonly Suggestion[];
  readonly coverage: Coverage;
  /** The zone of its days and weeks. */
  readonly zone: KnownZone;
}

/** Reads any mix of exports of one two-person (or group: choose a pair later) conversation. Never throws on content:
 * trouble comes back as issues whose text says what happened, where, and what to do. Rejects only with the abort
 * reason.
 *
 * Codes of failures:
 * - `no-file`, `unknown-zone`, `empty-file`, `unknown-format`, `unreadable`, `zip-…`, `too-…`, `…-too-…`,
 *   `no-such-chat`, `no-messages`, and the codes with which a format refuses a file.
 * - `date-order`: the person must choose; `place` is the file.
 * - `columns`: likewise for a table. One `column` note for each column follows, with its content as shown in `place`.
 * - `choose-chat`: one `chat` note for each chat follows, its title in `place`.
 *
 * Warnings on success: `group-chat`, `one-person`, `skipped-file`, `left-out`, `no-such-person`, `two-zones`,
 * `counted-twice`, and those of the files. Notes: `joined-by-name`. */
export async function readExport(
  sources: readonly Source[],
  options: ReadOptions,
  formats: readonly Format[] = allFormats,
): Promise<Outcome<ReadResult>> {
  const read = await readFiles(sources, options, formats, false);
  if (!read.ok) return read;
  const { zones, issues } = settleZones(read.value, options);
  const settled = { ...options, byFile: zones };
  const choice = chooseChats(read.value, settled);
  return choice.ok ? assembleFiles(read.value, choice.value, settled, [...read.issues, ...issues]) : choice;
}

/** Every file as its format read it, before a chat is chosen. `fingerprints`: keep the fingerprints of entries even if
 * no other file is read beside this one. */
export async function readFiles(
  sources: readonly Source[],
  options: ReadOptions,
  formats: readonly Format[],
  fingerprints: boolean,
): Promise<Outcome<readonly ReadFile[]>> {
  if (sources.length === 0) return failure(issue('error', 'no-file', message('records-no-file')));
  const zones = zoneIssues(
    options,
    sources.flatMap(({ zone }) => zone ?? []),
  );
  if (zones.length > 0) return failure(...zones);
  const planned = await planReads(sources, formats, options.signal);
  const broken = planned.issues.filter(({ level }) => level === 'error');
  if (broken.length > 0 || planned.reads.length === 0) return failure(...planned.issues.map(asError));
  const read = await readAll(planned.reads, options, fingerprints);
  return read.errors.length > 0 ? failure(...read.errors) : success(read.files, planned.issues);
}

const asError = (found: Issue): Issue => (found.level === 'warning' ? { ...found, level: 'error' } : found);

async function readAll(
  reads: readonly PlannedRead[],
  options: ReadOptions,
  fingerprints: boolean,
): Promise<{ readonly files: readonly ReadFile[]; readonly errors: readonly Issue[] }> {
  const total = reads.reduce((sum, read) => sum + read.bytes, 0) || 1;
  const files: ReadFile[] = [];
  const errors: Issue[] = [];
  let [before, messages] = [0, 0];
  for (const read of reads) {
    const sink = new FileSink({ keepText: options.keepText, fingerprints: fingerprints || reads.length > 1 });
    const start = before;
    const found = await readOne(read, sink, options, fraction =>
      options.progress(Math.min(1, (start + fraction * read.bytes) / total)),
    );
    if (found.length > 0) errors.push(...found);
    else files.push({ format: read.format.id, name: read.name, bytes: read.bytes, sink, zone: read.zone });
    messages += sink.columns.count;
    if (messages > MOST_MESSAGES) return { files: [], errors: [broken(tooManyMessages(), read.name)] };
    before += read.bytes;
  }
  options.progress(1);
  return { files, errors };
}

const DAY = 86_400_000;
/** The first day of any app here; a wall clock may be a day before. */
const FIRST_DAY = Date.UTC(1990, 0, 1);
/** A study may count from a day of its own, most often from 0 (1970). */
const FIRST_STUDY_DAY = Date.UTC(1900, 0, 1);
const LAST_DAY = Date.UTC(2100, 0, 1);

/** Fills the sink; returns the obstacles. */
async function readOne(
  { format, sources, name }: PlannedRead,
  sink: FileSink,
  { dateOrder, columns = null, signal, today }: ReadOptions,
  progress: (fraction: number) => void,
): Promise<readonly Issue[]> {
  try {
    const encoding = (found: 'windows-1252' | 'unknown'): void =>
      found === 'unknown'
        ? sink.warn('not-utf8', message('records-not-utf8'))
        : sink.warn('ansi', message('records-ansi'));
    const question = await format.read(sources, sink, { dateOrder, columns, progress, signal, encoding });
    signal?.throwIfAborted();
    sink.bound(format.anyTime === true ? FIRST_STUDY_DAY : FIRST_DAY, today === undefined ? LAST_DAY : today + 2 * DAY);
    if (question !== null) return askedBy(question, name);
    return sink.refusal === null ? [] : [issue('error', sink.refusal.code, sink.refusal.text, name)];
  } catch (error) {
    signal?.throwIfAborted();
    return [broken(error, name, format.id)];
  }
}

const askedBy = ({ code, text, option, choices, columns = [] }: Question, file: string): readonly Issue[] => [
  issue('error', code, message('records-ask', { question: text, option, choices: choices.join('|') }), file),
  ...columns.map((label, i) => issue('note', 'column', message('records-column', { at: i + 1 }), label)),
];

/** One record of all files. Takes their columns over: they are changed. */
export function assembleFiles(
  read: readonly ReadFile[],
  { seen, units, leftOut }: ChatChoice,
  options: ZoneOptions & Pick<ChatWishes, 'same'>,
  skipped: readonly Issue[],
): Outcome<ReadResult> {
  const assembled = assemble(gather(units, options.same));
  const { records, duplicatesMerged, joined, suggestions, spans } = assembled;
  const files = read.map((file, f) => reportOf(file, units[f]!, f, assembled, options));
  const found = findings(records, files, leftOut, skipped, assembled);
  if (records.count === 0) return failure(...found);
  const timers = units.map(unit => timersOf(unit, records));
  return success(
    {
      records,
      files,
      duplicatesMerged,
      chats: seen,
      joined,
      suggestions,
      coverage: coverageOf(records, files, spans, timers),
      zone: zoneOfRecord(
        read.map(({ sink }) => sink),
        options,
      ),
    },
    found,
  );
}
