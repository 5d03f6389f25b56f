import { type Issue, issue, type Message } from '../../base/index.ts';
import { APPS } from '../core/coverage.ts';
import type { Format, Probe, Source } from '../core/format.ts';
import type { FormatId } from '../core/record.ts';
import { LimitExceeded } from '../text/bytes.ts';
import { LIMITS, openSource, tooMany } from './archive.ts';
import { detect, looksLike, probeOf } from './detect.ts';
import { type Laid, laid, twinsAmong } from './twins.ts';
import { message } from '../../words/index.ts';

/** One call of a format's reader. */
export interface PlannedRead {
  readonly format: Format;
  readonly sources: readonly Source[];
  readonly name: string;
  readonly bytes: number;
  /** As given for the file; null: for none of its own. */
  readonly zone: string | null;
}

/** A source whose format is known, and the given file it lay in. */
interface Known {
  readonly source: Source;
  readonly format: Format;
  readonly given: Source;
}

/** Opens archives, detects formats and groups parts that belong together. Unknown files are warnings if there is
 * anything else to read, so that a dropped folder may hold pictures. */
export async function planReads(
  given: readonly Source[],
  formats: readonly Format[],
  signal: AbortSignal | null,
): Promise<{ readonly reads: readonly PlannedRead[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const all: Opened[] = [];
  for (const file of given) all.push(await openFile(file, formats, signal));
  const twins = twinsAmong(all.flatMap(({ laid }) => laid));
  const known = all.flatMap(opened => opened.known).filter(({ source }) => !twins.leftOut.has(source));
  for (const { laid, issues: said } of all)
    if (laid.length === 0 || !laid.every(({ source }) => twins.leftOut.has(source))) issues.push(...said);
  issues.push(...twins.issues);
  const told = besideChats(issues, known);
  const reads = togetherIn(known);
  return reads.length > LIMITS.entries ? { reads: [], issues: [tooMany('selection')] } : { reads, issues: told };
}

/** Messages about a file of which only its kind is known. */
const ONLY_A_KIND = new Set(
  'empty picture pdf recording web-page binary text json json-with'.split(' ').map(kind => `records-is-${kind}`),
);

/** Files without a chat that are reported one by one, beside chats that were read. */
const TOLD = 2;

/** Other files beside chats, as a folder holds them, do not harm those chats: only their number is reported. */
function besideChats(issues: readonly Issue[], known: readonly Known[]): readonly Issue[] {
  const isOther = ({ level, text }: Issue): boolean => level === 'warning' && ONLY_A_KIND.has(text.id);
  const others = issues.filter(isOther);
  if (known.length === 0 || others.length <= TOLD) return issues;
  const [first = ''] = others.map(({ place = '' }) => place);
  const said = message('records-beside', { first, count: others.length - 1 });
  return [...issues.filter(found => !isOther(found)), issue('warning', 'beside', said)];
}

/** Contents of a given file: readable parts, all its entries, and messages about it. */
interface Opened {
  readonly known: readonly Known[];
  readonly laid: readonly Laid[];
  readonly issues: readonly Issue[];
}

async function openFile(file: Source, formats: readonly Format[], signal: AbortSignal | null): Promise<Opened> {
  try {
    const outer = await probeOf(file, signal);
    const opened = await openSource(file, outer.head, signal);
    if (opened.how === 'refused') return { known: [], laid: [], issues: [opened.issue] };
    const known: Known[] = [];
    const all: Laid[] = [];
    const nested: Issue[] = [];
    let strange: Issue | null = null;
    for (const inner of opened.sources) {
      const probe = opened.how === 'plain' ? outer : await probeOf(inner, signal);
      const { source } = probe;
      const format = detect(probe, formats);
      all.push(laid(source, format, probe));
      if (format !== null) known.push({ source, format, given: file });
      else {
        strange = unknown(source, probe);
        // Beside chats, an archive may hold another archive; its other files hold no chat.
        if (ARCHIVE.test(source.path)) nested.push({ ...strange, place: `${file.name} (${source.path})` });
      }
    }
    return { known, laid: all, issues: known.length > 0 ? nested : strange === null ? [] : [strange] };
  } catch (error) {
    signal?.throwIfAborted();
    return { known: [], laid: [], issues: [broken(error, file.name)] };
  }
}

const ARCHIVE = /\.(?:zip|gz|tgz|tar|7z|rar)$/i;

/** Groups parts that belong together into one read, in the order of the first part. */
function togetherIn(known: readonly Known[]): readonly PlannedRead[] {
  const reads: PlannedRead[] = [];
  const used = new Set<Source>();
  const ofFormat = grouped(known, ({ format }) => format);
  const inGiven = grouped(known, ({ given }) => given);
  const givenOf = new Map(known.map(({ source, given }) => [source, given]));
  for (const { source, format, given } of known) {
    if (used.has(source)) continue;
    const set = format.together?.(
      source,
      ofFormat.get(format)!.map(other => other.source),
    ) ?? [source];
    for (const member of set) used.add(member);
    const members = new Set(set);
    // An archive read whole has its own name and size; a part of one has its place in it.
    const whole = inGiven.get(given)!.every(other => members.has(other.source));
    const files = new Set(set.map(member => givenOf.get(member)!));
    reads.push({
      format,
      sources: set,
      name: whole ? given.name : `${given.name} (${source.path})`,
      zone: given.zone ?? null,
      bytes: [...(whole ? files : set)].reduce((sum, { blob }) => sum + blob.size, 0),
    });
  }
  return reads;
}

function grouped<Key>(known: readonly Known[], keyOf: (one: Known) => Key): ReadonlyMap<Key, readonly Known[]> {
  const groups = new Map<Key, Known[]>();
  for (const one of known) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** A file that failed in the middle. `format`: the detected format, if known. */
export function broken(error: unknown, name: string, format: FormatId | null = null): Issue {
  if (error instanceof LimitExceeded) return issue('error', error.code, error.said, name);
  const why = reasonOf(error);
  const text =
    format === null
      ? message('records-broken-end', { why })
      : message('records-broken-format', { app: APPS[format], why });
  return issue('error', 'unreadable', text, name);
}

/** Engines' messages about packed data that end too early or are damaged; some give none. */
const PACKED =
  /^$|compress|inflat|zlib|gzip|checksum|signature|unexpected end|incorrect (?:header|data)|invalid \w+ (?:type|code|set|lengths)/i;
/** A browser's error names for a file that was moved, changed or locked while it was read. */
const GONE = new Set(['NotReadableError', 'NotFoundError', 'NotAllowedError']);
/** Chromium's message for it if the file is streamed. */
const GONE_STREAM = 'network error';

/** In words of ours where the kind of trouble is known, else as the engine says it. */
function reasonOf(error: unknown): Message | string {
  if (error instanceof Error && GONE.has(error.name)) return message('records-gone');
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  if (said === GONE_STREAM) return message('records-gone');
  return PACKED.test(said) ? message('records-packed-damaged') : said;
}

const unknown = (source: Source, probe: Probe): Issue =>
  issue('warning', probe.head.length === 0 ? 'empty-file' : 'unknown-format', looksLike(probe), source.name);
