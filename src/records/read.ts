import { failure, type Issue, issue, type Outcome, success, type Zone, zoneOf } from '../base/index.ts';
import { openSource } from './archive.ts';
import { type Assembled, assemble, gather, type Unit } from './assemble.ts';
import { type Candidate, candidatesIn, chatsIn, conversations, named } from './chats.ts';
import { detect, looksLike, probeOf } from './detect.ts';
import type { Format, Source } from './format.ts';
import { formats as allFormats } from './formats/index.ts';
import { type Coverage, coverageOf, dayAt, dayOf, type TimerChange } from './coverage.ts';
import type { Joined, Suggestion } from './people.ts';
import type { DateOrder, FileReport, FormatId, Records, TableColumns, Warning } from './record.ts';
import { FileSink } from './sink.ts';
import { LimitExceeded } from './text/bytes.ts';

export interface ReadOptions {
  /** IANA name for exports that only know the wall clock. Null: assumed to be `deviceZone`, and said so. */
  readonly zone: string | null;
  readonly deviceZone: string;
  readonly dateOrder: DateOrder | null;
  /** Which columns of a table hold what, where their names and contents do not tell; null or absent: they tell. */
  readonly columns?: TableColumns | null;
  /** Title (as listed by the `choose-chat` issue) of the chat to read where there are several; several titles: they are
   * one conversation. */
  readonly chat: string | readonly string[] | null;
  /** Who is one person, by the reader's word: sets of names or ids, or `FILE: NAME` where a name (as "me") means another
   * person in each file. Names that nobody has are a warning. Default: none. */
  readonly same?: readonly (readonly string[])[];
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
}

export interface ChatSeen {
  readonly title: string;
  readonly people: number;
  readonly messages: number;
}

/** Reads any mix of exports of one two-person (or group: choose a pair later) conversation. Never throws on content:
 * trouble comes back as issues whose text says what happened, where, and what to do. Rejects only with the abort reason.
 *
 * Codes of failures: `no-file`, `unknown-zone`, `empty-file`, `unknown-format`, `zip-…`, `too-large`, `date-order` (the
 * person must choose; `place` is the file), `columns` (of a table, likewise; followed by one `column` note for each, what a
 * person is shown of it in `place`), `choose-chat` (followed by one `chat` note for each, its title in `place`),
 * `no-such-chat`, `no-messages`, and the codes with which a format refuses a file. Warnings on success: `group-chat`,
 * `one-person`, `skipped-file`, `left-out`, `no-such-person`, and those of the files. */
export async function readExport(
  sources: readonly Source[],
  options: ReadOptions,
  formats: readonly Format[] = allFormats,
): Promise<Outcome<ReadResult>> {
  const read = await readFiles(sources, options, formats, false);
  if (!read.ok) return read;
  const choice = chooseChats(read.value, options);
  return choice.ok ? assembleFiles(read.value, choice.value, options, read.issues) : choice;
}

/** Every file as its format read it, before a chat is chosen. `prints`: what tells entries apart is kept even where no
 * other file is read beside this one. */
export async function readFiles(
  sources: readonly Source[],
  options: ReadOptions,
  formats: readonly Format[],
  prints: boolean,
): Promise<Outcome<readonly ReadFile[]>> {
  if (sources.length === 0)
    return failure(issue('error', 'no-file', 'No file was given. Choose the export of a chat.'));
  const zones = zoneIssues(options);
  if (zones.length > 0) return failure(...zones);
  const planned = await plan(sources, formats, options.signal);
  const broken = planned.issues.filter(({ level }) => level === 'error');
  if (broken.length > 0 || planned.reads.length === 0) return failure(...planned.issues.map(asError));
  const read = await readAll(planned.reads, options, prints);
  return read.errors.length > 0 ? failure(...read.errors) : success(read.files, planned.issues);
}

type ZoneOptions = Pick<ReadOptions, 'zone' | 'deviceZone'>;

export const zoneIssues = ({ zone, deviceZone }: ZoneOptions): readonly Issue[] =>
  [zone, deviceZone]
    .filter(name => name !== null && zoneOf(name) === null)
    .map(name =>
      issue(
        'error',
        'unknown-zone',
        `${JSON.stringify(name)} is no time zone. Give a name such as Europe/Berlin or America/New_York.`,
        '--tz',
      ),
    );

/** One call of a format's reader. */
interface PlannedRead {
  readonly format: Format;
  readonly sources: readonly Source[];
  readonly name: string;
  readonly bytes: number;
}

const asError = (found: Issue): Issue => (found.level === 'warning' ? { ...found, level: 'error' } : found);

/** Opens archives, detects formats and puts together what belongs together. Unknown files are warnings while there is
 * anything else to read, so that a dropped folder may hold pictures. */
async function plan(
  given: readonly Source[],
  formats: readonly Format[],
  signal: AbortSignal | null,
): Promise<{ readonly reads: readonly PlannedRead[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const known: { readonly source: Source; readonly format: Format; readonly given: Source }[] = [];
  for (const file of given) {
    try {
      const outer = await probeOf(file, signal);
      const opened = await openSource(file, outer.head, signal);
      if (opened.how === 'refused') {
        issues.push(opened.issue);
        continue;
      }
      let found = 0;
      let lastUnknown: Issue | null = null;
      for (const source of opened.sources) {
        const probe = opened.how === 'plain' ? outer : await probeOf(source, signal);
        const format = detect(probe, formats);
        if (format === null) lastUnknown = unknown(source, probe);
        else {
          known.push({ source, format, given: file });
          found++;
        }
      }
      if (found === 0 && lastUnknown !== null) issues.push(lastUnknown);
    } catch (error) {
      signal?.throwIfAborted();
      issues.push(
        issue(
          'error',
          error instanceof LimitExceeded ? error.code : 'unreadable',
          error instanceof LimitExceeded
            ? error.message
            : `This file cannot be read to its end (${messageOf(error)}). Export the chat again, or copy the file again, and choose the new one.`,
          file.name,
        ),
      );
    }
  }
  const reads: PlannedRead[] = [];
  const used = new Set<Source>();
  for (const { source, format, given: file } of known) {
    if (used.has(source)) continue;
    const set = format.together?.(
      source,
      known.filter(other => other.format === format).map(other => other.source),
    ) ?? [source];
    for (const member of set) used.add(member);
    const members = new Set(set);
    // An archive read whole goes by its own name and size; a part of one by its place in it.
    const whole = known.every(other => other.given !== file || members.has(other.source));
    const files = new Set(known.filter(other => members.has(other.source)).map(other => other.given));
    reads.push({
      format,
      sources: set,
      name: whole ? file.name : `${file.name} (${source.path})`,
      bytes: [...(whole ? files : set)].reduce((sum, { blob }) => sum + blob.size, 0),
    });
  }
  return { reads, issues };
}

/** The engine says nothing of its own where packed data end too early or are damaged. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200) ||
  'its packed data are damaged or end too early';

function unknown(source: Source, probe: Parameters<typeof looksLike>[0]): Issue {
  const { what, advice } = looksLike(probe);
  return issue(
    'warning',
    probe.head.length === 0 ? 'empty-file' : 'unknown-format',
    `This file ${what}, so there is nothing to read from it. ${advice}`,
    source.name,
  );
}

/** One file as read. */
export interface ReadFile {
  readonly format: FormatId;
  readonly name: string;
  readonly bytes: number;
  readonly sink: FileSink;
}

async function readAll(
  reads: readonly PlannedRead[],
  options: ReadOptions,
  prints: boolean,
): Promise<{ readonly files: readonly ReadFile[]; readonly errors: readonly Issue[] }> {
  const total = reads.reduce((sum, read) => sum + read.bytes, 0) || 1;
  const files: ReadFile[] = [];
  const errors: Issue[] = [];
  let before = 0;
  for (const read of reads) {
    const sink = new FileSink({ keepText: options.keepText, prints: prints || reads.length > 1 });
    const progress = (fraction: number): void =>
      options.progress(Math.min(1, (before + fraction * read.bytes) / total));
    try {
      const question = await read.format.read(read.sources, sink, {
        dateOrder: options.dateOrder,
        columns: options.columns ?? null,
        progress,
        signal: options.signal,
      });
      options.signal?.throwIfAborted();
      if (question !== null)
        errors.push(
          issue(
            'error',
            question.code,
            `${question.text} Choose with ${question.option} ${question.choices.join('|')}.`,
            read.name,
          ),
          ...(question.columns ?? []).map((label, i) =>
            issue('note', 'column', `Column ${i + 1} of the table.`, label),
          ),
        );
      else if (sink.refusal !== null) errors.push(issue('error', sink.refusal.code, sink.refusal.text, read.name));
      else files.push({ format: read.format.id, name: read.name, bytes: read.bytes, sink });
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof LimitExceeded) errors.push(issue('error', error.code, error.message, read.name));
      else
        errors.push(
          issue(
            'error',
            'unreadable',
            `This file was taken for a ${read.format.id} export and could not be read (${messageOf(error)}). Export the chat again, or copy the file again, and choose the new one.`,
            read.name,
          ),
        );
    }
    before += read.bytes;
  }
  options.progress(1);
  return { files, errors };
}

/** Which chats of each file are one conversation, and those that were left out of it. */
export interface ChatChoice {
  readonly seen: readonly ChatSeen[];
  readonly units: readonly Unit[];
  readonly leftOut: readonly ChatSeen[];
}

/** May change the columns of the files: times become instants. */
export function chooseChats(
  read: readonly ReadFile[],
  options: Pick<ReadOptions, 'zone' | 'deviceZone' | 'chat' | 'same'>,
): Outcome<ChatChoice> {
  const files = read.map((file, f) => ({ ...file, file: uniqueName(read, f) }));
  const candidates = candidatesIn(files);
  const chosen = chosenOf(candidates, files, options.chat);
  if ('code' in chosen) return failure(chosen, ...candidates.map(chatNote));
  const { units, leftOut } = unitsOf(chosen, candidates, files, options);
  if (options.chat === null && leftOut.length > 0)
    return failure(issue('error', 'choose-chat', differentPeople(candidates), '--chat'), ...candidates.map(chatNote));
  return success({
    seen: candidates.map(({ title, people, messages }) => ({ title, people, messages })),
    units,
    leftOut,
  });
}

/** Everything in these files is one conversation. */
export const wholeFiles = (read: readonly ReadFile[], options: ZoneOptions): readonly Unit[] =>
  read.map(({ format, sink }, f) => ({
    format,
    sink,
    file: uniqueName(read, f),
    zone: zoneFor(sink, options),
    chats: chatsIn(sink),
  }));

/** One record of all files. Takes their columns over: they are changed. */
export function assembleFiles(
  read: readonly ReadFile[],
  { seen, units, leftOut }: ChatChoice,
  options: ZoneOptions & Pick<ReadOptions, 'same'>,
  issues: readonly Issue[],
): Outcome<ReadResult> {
  const assembled = assemble(gather(units, options.same));
  const { records } = assembled;
  const reports = read.map((file, f) => report(file, units[f]!, f, assembled, options));
  const found: Issue[] = [
    ...issues.map(skipped => ({ ...skipped, code: 'skipped-file' })),
    ...leftOut.map(({ title }) =>
      issue(
        'warning',
        'left-out',
        `${JSON.stringify(title)} is a chat of other people, as far as the files tell, and was left out. If it is the same conversation, choose both.`,
      ),
    ),
    ...reports.flatMap(({ name, warnings }) => warnings.map(({ code, text }) => issue('warning', code, text, name))),
    ...assembled.issues,
  ];
  if (records.count === 0)
    return failure(...found, issue('error', 'no-messages', noMessages(reports), reports[0]!.name));
  if (records.people.length > 2)
    found.push(
      issue(
        'warning',
        'group-chat',
        `This chat has ${records.people.length} people. The dance of two is read from a pair: choose two of them with --people A,B.`,
      ),
    );
  if (records.people.length === 1)
    found.push(
      issue(
        'warning',
        'one-person',
        'All messages here are from one person, so there is no exchange to look at. Check that this is the whole export and that the other person wrote in this chat.',
      ),
    );
  return success(
    {
      records,
      files: reports,
      duplicatesMerged: assembled.duplicatesMerged,
      chats: seen,
      joined: assembled.joined,
      suggestions: assembled.suggestions,
      coverage: coverageOf(
        records,
        reports,
        assembled.spans,
        units.map(unit => timersOf(unit, records)),
      ),
    },
    found,
  );
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const noMessages = (reports: readonly FileReport[]): string => {
  const lost = reports.reduce((sum, { notUnderstoodCount }) => sum + notUnderstoodCount, 0);
  const why = reports.flatMap(({ notUnderstood }) => notUnderstood)[0];
  return lost > 0
    ? `This export was recognised, but none of its ${lost} entries could be read; the first because ${why?.why ?? 'of its shape'}. Export the chat again; if that gives the same, this app writes a shape that is not known yet.`
    : 'This export holds no message: the chat is empty, or the export stopped before it began. Export the chat again.';
};

function uniqueName(files: readonly { readonly name: string }[], f: number): string {
  const { name } = files[f]!;
  const before = files.slice(0, f).filter(other => other.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

const chatNote = ({ title, people, messages }: Candidate): Issue =>
  issue(
    'note',
    'chat',
    `${title}: ${count(people, 'person', 'people')}, ${count(messages, 'message', 'messages')}`,
    title,
  );

const differentPeople = (candidates: readonly Candidate[]): string =>
  `These files hold ${candidates.length} chats between different people, as far as they tell. Read as one, they would answer for each other. Choose one with --chat NAME, or give --chat for each that belongs to one conversation. If two names are one person, say so with --same "A=B".`;

type OpenFile = ReadFile & { readonly file: string };

/** The chats that were asked for; all where nothing need be asked. */
function chosenOf(
  candidates: readonly Candidate[],
  files: readonly OpenFile[],
  asked: ReadOptions['chat'],
): readonly Candidate[] | Issue {
  if (candidates.length < 2) return candidates;
  if (asked === null)
    return files.every(({ sink }) => chatsIn(sink).length < 2)
      ? candidates
      : issue(
          'error',
          'choose-chat',
          `This export holds ${candidates.length} chats. Choose one of them with --chat NAME; where several are one conversation, as by number and by address, give --chat for each.`,
          '--chat',
        );
  const names = typeof asked === 'string' ? [asked] : asked;
  const chosen = names.map(name => named(candidates, name));
  const unknown = names.find((_, i) => chosen[i] === null);
  return unknown === undefined
    ? chosen.filter(candidate => candidate !== null)
    : issue(
        'error',
        'no-such-chat',
        `No chat here is called ${JSON.stringify(unknown)}. Choose one of those listed with --chat NAME.`,
        '--chat',
      );
}

/** What of each file is read: the chosen chats, and in a file of one chat that one, where it belongs to the conversation.
 * With nothing asked for, the conversation is that of the first chat. */
function unitsOf(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  files: readonly OpenFile[],
  options: ZoneOptions & Pick<ReadOptions, 'chat' | 'same'>,
): { readonly units: readonly Unit[]; readonly leftOut: readonly Candidate[] } {
  const alone = candidates.filter(({ chat }) =>
    chat.every((c, f) => c === null || chatsIn(files[f]!.sink).length === 1),
  );
  const unitsWith = (wanted: ReadonlySet<Candidate>): readonly Unit[] =>
    files.map(
      ({ format, sink, file }, f): Unit => ({
        format,
        sink,
        file,
        zone: zoneFor(sink, options),
        chats: [...wanted].flatMap(({ chat }) => chat[f] ?? []),
      }),
    );
  const all = new Set([...chosen, ...alone]);
  const units = unitsWith(all);
  const sure = options.chat === null ? chosen.slice(0, 1) : chosen;
  if (all.size === sure.length) return { units, leftOut: [] };
  const groups = conversations([...all], gather(units, options.same));
  const groupOf = new Map([...all].map((candidate, i) => [candidate, groups[i]!]));
  const kept = new Set([...all].filter(one => sure.some(other => groupOf.get(other) === groupOf.get(one))));
  return { units: unitsWith(kept), leftOut: [...all].filter(candidate => !kept.has(candidate)) };
}

const timersOf = ({ sink, chats }: Unit, records: Records): readonly TimerChange[] =>
  sink.timers
    .filter(({ chat, time }) => chats.includes(chat) && !(Math.abs(time) > 8.64e15))
    .map(({ time, clock, on }) => ({
      on,
      day: Number.isNaN(time) ? null : clock === 'wall' ? dayAt(time) : dayOf(records, time),
    }));

function zoneFor(sink: FileSink, options: ZoneOptions): Zone {
  const stated = sink.zoneName === null || sink.zoneName === 'UTC' ? null : zoneOf(sink.zoneName);
  return stated ?? zoneOf(options.zone ?? options.deviceZone)!;
}

function report(
  { name, bytes, format, sink }: ReadFile,
  unit: Unit,
  f: number,
  assembled: Assembled,
  options: ZoneOptions,
): FileReport {
  const warnings: Warning[] = [...sink.warnings];
  const repeated = assembled.repeated[f]!;
  const missing = assembled.missing[f]!;
  if (repeated > 0)
    warnings.push({
      code: 'repeated-hour',
      text: `${count(repeated, 'message stands', 'messages stand')} in the hour that a clock change repeats in ${unit.zone.name}. Each was read as the pass that keeps the order of the file, else as the first, and may be off by that hour.`,
    });
  if (missing > 0)
    warnings.push({
      code: 'missing-hour',
      text: `${count(missing, 'message has a time', 'messages have times')} that the clocks of ${unit.zone.name} skip. The zone is probably another one: give the one in which the telephone stood.`,
    });
  if (sink.timers.some(({ chat, on }) => on && unit.chats.includes(chat)))
    warnings.push({
      code: 'disappearing',
      text: 'The timer for disappearing messages was on for a time. What had disappeared before the export is missing from it, so a blank in that time is no silence.',
    });
  const stated = sink.zoneName;
  return {
    name,
    format,
    bytes,
    messages: assembled.messages[f]!,
    elsewhere: sink.elsewhere + sink.columns.count - assembled.messages[f]!,
    system: sink.systemCount,
    continuation: sink.continuationCount,
    reactions: sink.reactionCount,
    notUnderstood: sink.notUnderstoodList,
    notUnderstoodCount: sink.notUnderstoodCount,
    dateOrder: sink.order,
    columns: sink.tableColumns,
    zone:
      stated !== null
        ? { name: stated, how: 'stated' }
        : { name: unit.zone.name, how: options.zone === null ? 'assumed' : 'given' },
    owner: sink.ownerIndex === null ? null : (sink.people[sink.ownerIndex]?.name ?? null),
    warnings,
  };
}
