import { failure, type Issue, issue, type Outcome, success } from '../base/index.ts';
import { message } from '../words/index.ts';
import type { Document, Json } from './body.ts';
import { migrate } from './migrate.ts';

/** Version written by this release. Older ones are migrated when read; a newer one is refused, never guessed at. */
export const DOCUMENT_VERSION = 1;

const MAGIC = 'SLIPSTEP';
const MAGIC_BYTES = new TextEncoder().encode(MAGIC);
const HASH_BYTES = 32;
const HEADER_AT = MAGIC_BYTES.length + HASH_BYTES + 4;

interface Header {
  readonly version: number;
  readonly body: Json;
  readonly columns: readonly { readonly name: string; readonly length: number }[];
}

/** Layout: "SLIPSTEP", SHA-256 of all that follows, length of the header (uint32, little endian), header (UTF-8 JSON),
 * columns end to end. Columns are written in order of name, so equal documents are equal bytes. */
export async function encodeDocument(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { names, head, total } = layoutOf(document);
  const bytes = new Uint8Array(total);
  bytes.set(MAGIC_BYTES);
  new DataView(bytes.buffer).setUint32(MAGIC_BYTES.length + HASH_BYTES, head.length, true);
  bytes.set(head, HEADER_AT);
  let at = HEADER_AT + head.length;
  for (const name of names) {
    bytes.set(document.columns.get(name)!, at);
    at += document.columns.get(name)!.length;
  }
  bytes.set(await sha256(bytes.subarray(MAGIC_BYTES.length + HASH_BYTES)), MAGIC_BYTES.length);
  return bytes;
}

/** Bytes that `encodeDocument` would write, without writing them. */
export const encodedSize = (document: Document): number => layoutOf(document).total;

function layoutOf({ version, body, columns }: Document) {
  const names = [...columns.keys()].sort();
  const header: Header = { version, body, columns: names.map(name => ({ name, length: columns.get(name)!.length })) };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const total = HEADER_AT + head.length + header.columns.reduce((sum, { length }) => sum + length, 0);
  return { names, head, total };
}

/** The document in those bytes, or why it cannot be opened; its columns lie where they lay in them. Never a document that differs from the one written. */
export async function decodeDocument(bytes: Uint8Array): Promise<Outcome<Document>> {
  const damaged = failure(issue('error', 'damaged', message('store-damaged')));
  if (bytes.length < HEADER_AT || !MAGIC_BYTES.every((byte, i) => bytes[i] === byte)) return damaged;
  const sum = await sha256(bytes.subarray(MAGIC_BYTES.length + HASH_BYTES));
  if (!sum.every((byte, i) => bytes[MAGIC_BYTES.length + i] === byte)) return damaged;
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC_BYTES.length + HASH_BYTES, true);
  const header = headerIn(bytes.subarray(HEADER_AT, HEADER_AT + headLength), bytes.length - HEADER_AT - headLength);
  if (header === null) return failure(foreign());
  if (header.version > DOCUMENT_VERSION)
    return failure(
      issue('error', 'newer', message('store-newer', { version: header.version, known: DOCUMENT_VERSION })),
    );
  const columns = new Map<string, Uint8Array>();
  let at = HEADER_AT + headLength;
  for (const { name, length } of header.columns) {
    columns.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return success(migrate({ version: header.version, body: header.body, columns }));
}

/** The issue of whole, opened content that no Slipstep wrote. */
export const foreign = (): Issue => issue('error', 'foreign', message('store-foreign'));

/** The header; null where the bytes are none. A checksum proves the bytes, not their author. `rest` is the number of
 * bytes that follow, every one of which must belong to a column. */
function headerIn(bytes: Uint8Array, rest: number): Header | null {
  let found: unknown;
  try {
    found = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  const { version, body, columns } = (found ?? {}) as Partial<Record<keyof Header, unknown>>;
  if (!Number.isSafeInteger(version) || (version as number) < 1 || body === undefined || !Array.isArray(columns))
    return null;
  const names = new Set<string>();
  let total = 0;
  for (const column of columns as readonly unknown[]) {
    const { name, length } = (column ?? {}) as { readonly name?: unknown; readonly length?: unknown };
    if (typeof name !== 'string' || names.has(name) || !Number.isSafeInteger(length) || (length as number) < 0)
      return null;
    names.add(name);
    total += length as number;
    if (total > rest) return null;
  }
  // A newer release may have another layout; it is refused by its version, not by its sums.
  if (total !== rest && (version as number) <= DOCUMENT_VERSION) return null;
  return found as Header;
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
