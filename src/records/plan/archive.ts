import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/index-native.js';
import { type Issue, issue, type Message } from '../../base/index.ts';
import type { Source } from '../core/format.ts';
import type { ByteSource } from '../text/byte-source.ts';
import { allOf, blobOf, gunzipped, headOf, LimitExceeded } from '../text/bytes.ts';
import { withoutAttached } from './attached.ts';
import { isTar, TAR_HEAD, tarEntries } from './tar.ts';
import { message } from '../../words/index.ts';

// Everything runs in the caller's worker already, and a content security policy without `worker-src` forbids more.
configure({ useWebWorkers: false });

/** Limits against bombs (ASVS 5.2.3). Chats shrink 4:1 as text and 9:1 as JSON; media entries are never opened and so
 * do not count among the entries. */
export const LIMITS = {
  inflatedBytes: 2 * 1024 ** 3,
  entries: 1000,
  ratio: 200,
  /** Below this the ratio says nothing. */
  ratioFrom: 1024 * 1024,
  /** Entries of any kind, media too, in the directory. */
  directory: 200_000,
} as const;

const MEDIA =
  /\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|svg|mp4|mov|3gp|avi|mkv|webm|m4v|opus|ogg|oga|m4a|mp3|aac|amr|wav|caf|flac|pdf|docx?|xlsx?|pptx?|odt|apk|ttf|woff2?|tgs|thumb|pluginpayloadattachment)$/i;

/** Contents of a dropped file. `refused`: it is an archive and cannot be used, and why. */
export type Opened =
  | { readonly how: 'plain' | 'archive'; readonly sources: readonly Source[]; readonly issues: readonly Issue[] }
  | { readonly how: 'refused'; readonly issue: Issue };

/** Opens zip and gzip by content; anything else is itself. Names inside an archive are labels, never paths on a disk. */
export async function openSource(source: Source, head: Uint8Array, signal: AbortSignal | null): Promise<Opened> {
  const [a, b, c, d] = head;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) {
    const kind = openDocument(head);
    return kind === null ? openZip(source, signal) : officeRefusal(kind, source);
  }
  if (a === 0x1f && b === 0x8b) {
    if (await isGzipBomb(source))
      return refusal('zip-bomb', message('records-gzip-bomb', { file: source.name }), source);
    const blob = inflated(fed => gunzipped(source.blob, fed), source.blob.size, null, source.name);
    const inner = await headOf(blob, TAR_HEAD, signal);
    // Entries are parts of the inner file, and each part of a packed stream would be unpacked from its beginning.
    if (isTar(inner))
      return openSource({ ...source, blob: await blobOf(blob, LIMITS.inflatedBytes, { signal }) }, inner, signal);
    return { how: 'archive', sources: [{ name: source.name, path: source.path, blob }], issues: [] };
  }
  if (isTar(head)) {
    const entries = await tarEntries(source, name => !isResource(name) && !MEDIA.test(name));
    if (entries === null || entries.length > LIMITS.entries)
      return refusal('zip-broken', message('records-tar-broken'), source);
    return entries.length > 0
      ? { how: 'archive', sources: entries, issues: [] }
      : refusal('zip-empty', message('records-archive-empty'), source);
  }
  return { how: 'plain', sources: [source], issues: [] };
}

/** Largest unpacked size of `packed` bytes after `fed` of them were given to the decompressor (null: unknown). A bomb
 * shows at its beginning, long before all of it has been unpacked. */
const mostBy = (packed: number, fed: number | null): number =>
  Math.max(LIMITS.ratioFrom, (fed ?? packed) * LIMITS.ratio);

/** A gzip file states its unpacked size in its last four bytes (modulo 4 GiB). A size beyond the limit is checked by
 * counting, without holding anything: the file may be cut short. A file that states too little is stopped while it is
 * read. */
async function isGzipBomb({ blob }: Source): Promise<boolean> {
  if (!(blob instanceof Blob) || blob.size < 18) return false;
  if (new DataView(await blob.slice(-4).arrayBuffer()).getUint32(0, true) <= mostBy(blob.size, null)) return false;
  let fed = 0;
  const reader = gunzipped(blob, bytes => (fed += bytes)).getReader();
  try {
    let total = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length;
      if (total > mostBy(blob.size, fed)) return true;
    }
    return false;
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** More files than are opened, in a zip or among those given. */
export const tooMany = (where: 'zip' | 'selection', place?: string): Issue =>
  issue('error', `${where}-too-many`, message('records-too-many-files', { where, count: LIMITS.entries }), place);

const refusal = (code: string, text: Message, source: Source): Opened => ({
  how: 'refused',
  issue: issue('error', code, text, source.name),
});

/** Documents of office programs are zips too. */
type OfficeKind = 'table' | 'text' | 'apple';

/** The parts that each of them has, by the place where they lie. */
const OFFICE: readonly (readonly [RegExp, OfficeKind])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'table'],
  [/^(?:word\/document|ppt\/presentation)\.xml$/, 'text'],
  [/^Index\/(?:Document|Metadata|CalculationEngine)\.iwa$/, 'apple'],
];

/** LibreOffice's files begin with their type. */
function openDocument(head: Uint8Array): OfficeKind | null {
  const start = new TextDecoder('latin1').decode(head.subarray(30, 100));
  if (!start.startsWith('mimetypeapplication/vnd.oasis.opendocument')) return null;
  return start.includes('.spreadsheet') ? 'table' : 'text';
}

const officeRefusal = (kind: OfficeKind, source: Source): Opened =>
  refusal('office-document', message('records-is-office', { kind }), source);

async function openZip(source: Source, signal: AbortSignal | null): Promise<Opened> {
  const found: FileEntry[] = [];
  let media = 0;
  let total = 0;
  try {
    const blob = await blobOf(source.blob, LIMITS.inflatedBytes);
    const zip = new ZipReader(new BlobReader(blob), { filenameValidation: 'tolerant' });
    for await (const entry of zip.getEntriesGenerator()) {
      signal?.throwIfAborted();
      total++;
      if (total > LIMITS.directory)
        return refusal('zip-too-many', message('records-zip-entries', { count: LIMITS.directory }), source);
      if (entry.directory || isResource(entry.filename)) continue;
      const office = OFFICE.find(([name]) => name.test(entry.filename));
      if (office !== undefined) return officeRefusal(office[1], source);
      if (MEDIA.test(entry.filename)) {
        media++;
        continue;
      }
      found.push(entry);
      if (found.length > LIMITS.entries) return { how: 'refused', issue: tooMany('zip', source.name) };
    }
  } catch {
    signal?.throwIfAborted();
    return refusal('zip-broken', message('records-zip-broken'), source);
  }
  const inflatedTotal = found.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (inflatedTotal > LIMITS.inflatedBytes) return refusal('zip-too-large', message('records-zip-too-large'), source);
  const bomb = found.find(
    entry => entry.uncompressedSize > LIMITS.ratioFrom && entry.uncompressedSize > entry.compressedSize * LIMITS.ratio,
  );
  if (bomb !== undefined) return refusal('zip-bomb', message('records-zip-bomb'), source);
  // Honest archives lay their entries end to end; many names on the same bytes multiply a small content.
  if (inflatedTotal > LIMITS.ratioFrom && (inflatedTotal > source.blob.size * LIMITS.ratio || overlap(found)))
    return refusal('zip-bomb', message('records-zip-bomb-whole'), source);
  if (found.some(entry => entry.encrypted)) return refusal('zip-encrypted', message('records-zip-locked'), source);
  if (found.length === 0)
    return refusal('zip-empty', message(media > 0 ? 'records-zip-media' : 'records-zip-empty'), source);
  const sources = found.map(entry => ({
    name: source.name,
    path: entry.filename,
    blob: entryBytes(entry, source.name),
  }));
  return { how: 'archive', sources: await withoutAttached(sources, source.name, signal), issues: [] };
}

const LOCAL_HEADER = 30;

/** True if two entries claim the same bytes. */
function overlap(entries: readonly FileEntry[]): boolean {
  const ordered = entries.toSorted((a, b) => a.offset - b.offset);
  return ordered.some((entry, i) => {
    const next = ordered[i + 1];
    return next !== undefined && next.offset < entry.offset + LOCAL_HEADER + entry.compressedSize;
  });
}

/** macOS writes resource entries beside each file, and folder settings. */
const isResource = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);

const entryBytes = (entry: FileEntry, name: string): ByteSource =>
  inflated(
    () => {
      let fail: (error: unknown) => void = () => undefined;
      const through = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        start(controller) {
          fail = error => controller.error(error);
        },
      });
      // Closed only after the checksum was right. A reader that has seen enough cancels; errors after that change
      // nothing.
      entry
        .getData(through.writable, { checkSignature: true, useWebWorkers: false, preventClose: true })
        .then(() => through.writable.close())
        .catch(fail);
      return through.readable;
    },
    entry.compressedSize,
    entry.uncompressedSize,
    name,
  );

/** Bytes that are inflated anew for each reading, never beyond the limits. */
function inflated(
  open: (fed: (bytes: number) => void) => ReadableStream<Uint8Array<ArrayBuffer>>,
  packed: number,
  claimed: number | null,
  name: string,
): ByteSource {
  const most = claimed ?? LIMITS.inflatedBytes;
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> => {
    let total = 0;
    let given: number | null = null;
    const limit = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        total += chunk.length;
        if (total > most || total > mostBy(packed, given))
          controller.error(new LimitExceeded('zip-bomb', message('records-inflates', { file: name })));
        else controller.enqueue(chunk);
      },
    });
    const inner = open(bytes => (given = (given ?? 0) + bytes));
    inner.pipeTo(limit.writable).catch(() => undefined);
    return limit.readable;
  };
  return part(stream, claimed ?? packed * 4, 0, Number.POSITIVE_INFINITY);
}

/** The part [from, to) of something that can only be streamed from its start. */
function part(open: () => ReadableStream<Uint8Array<ArrayBuffer>>, size: number, from: number, to: number): ByteSource {
  const self: ByteSource = {
    size: Math.max(0, Math.min(size, to) - from),
    stream: () => (from === 0 && to === Number.POSITIVE_INFINITY ? open() : open().pipeThrough(cut(from, to))),
    slice: (start = 0, end = Number.POSITIVE_INFINITY) => {
      if (start >= 0 && end >= 0) return part(open, size, from + start, Math.min(to, from + end));
      throw new RangeError('parts of an archive entry are counted from its start');
    },
    arrayBuffer: async () => (await allOf(self, LIMITS.inflatedBytes)).buffer,
  };
  return self;
}

function cut(from: number, to: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new TransformStream({
    transform(chunk, controller) {
      const start = Math.max(0, from - at);
      const end = Math.min(chunk.length, to - at);
      at += chunk.length;
      if (end > start) controller.enqueue(chunk.subarray(start, end));
      if (at >= to) controller.terminate();
    },
  });
}
