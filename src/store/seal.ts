import { Decrypter, Encrypter } from 'age-encryption';
import { failure, type Issue, issue, type Outcome, success } from '../base/index.ts';
import { message } from '../words/index.ts';
import type { Document } from './body.ts';
import { decodeDocument, encodeDocument, encodedSize, foreign } from './document.ts';
import { sameBytes } from './generations.ts';
import { oneLock } from './passphrase.ts';

/** Least work that a stored file may ask of a guesser: scrypt with N = 2^17 (docs/sources.bib: age, scrypt). */
export const WORK_FACTOR = 17;

export interface Sealed {
  readonly bytes: Uint8Array;
  /** True if these bytes, read back after writing, open with the derived key and hold the same document. Costs no
   * second derivation: salt and work factor must be those that the key was derived with. */
  readonly opens: (bytes: Uint8Array) => Promise<boolean>;
}

/** The document as an age file (age-encryption.org/v1) under a passphrase: readable by any age program. The content is
 * compressed first; chats are mostly text. What `unseal` would refuse as too large is refused before the work (`too-much`).
 * `workFactor` is log2 of scrypt's N. */
export async function seal(
  document: Document,
  passphrase: string,
  workFactor = WORK_FACTOR,
  progress: (fraction: number) => void = () => undefined,
): Promise<Outcome<Sealed>> {
  if (encodedSize(document) > LARGEST_DOCUMENT) return failure(tooMuch());
  const encoded = await encodeDocument(document);
  const { recipient, identity } = oneLock(passphrase.normalize('NFC'), workFactor, progress);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const bytes = await encrypter.encrypt(await through(new CompressionStream('gzip'), encoded));
  const opens = async (written: Uint8Array): Promise<boolean> => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    try {
      return sameBytes(await through(new DecompressionStream('gzip'), await decrypter.decrypt(written)), encoded);
    } catch {
      return false;
    }
  };
  return success({ bytes, opens });
}

/** Opens a document that `seal` wrote. A wrong passphrase and a changed header look the same by design; the message says
 * so. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Outcome<Document>> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 22));
  if (text !== 'age-encryption.org/v1\n') return failure(issue('error', 'not-slipstep', message('store-not-slipstep')));
  const decrypter = new Decrypter();
  for (const form of formsOf(passphrase)) decrypter.addPassphrase(form);
  let content: Uint8Array;
  try {
    content = await decrypter.decrypt(bytes);
  } catch {
    return failure(issue('error', 'passphrase', message('store-passphrase')));
  }
  // Authentic from here on: somebody with the passphrase wrote it. That need not have been the reader, nor Slipstep.
  const inner = await inflated(content);
  return inner === null ? failure(foreign()) : inner === 'too-large' ? failure(tooLarge()) : decodeDocument(inner);
}

/** One passphrase has other bytes from another keyboard: an accent composed or decomposed. `seal` uses the composed
 * form; earlier files, or those of other programs, have the typed one. */
const formsOf = (passphrase: string): ReadonlySet<string> =>
  new Set([passphrase.normalize('NFC'), passphrase, passphrase.normalize('NFD')]);

/** Largest unpacked size of a kept file, in bytes. A million messages with their words are about 100 MB. Sealing holds
 * it six times. */
const LARGEST_DOCUMENT = 200 * 1024 ** 2;

/** Largest size of a sealed document, which may not shrink at all. A larger file need not be read. */
export const LARGEST_SEALED = LARGEST_DOCUMENT + 2 ** 20;

/** As large as `LARGEST_DOCUMENT`, as people count. */
const tooMuch = (): Issue => issue('error', 'too-much', message('store-too-much', { megabytes: 200 }));
const tooLarge = (): Issue => issue('error', 'too-large', message('store-too-large'));

/** The gzip unpacked; null for other bytes. Counted before a byte of it is held, so that a bomb costs no memory. */
async function inflated(packed: Uint8Array): Promise<Uint8Array | 'too-large' | null> {
  try {
    let size = 0;
    for await (const chunk of unpacking(packed)) {
      size += chunk.length;
      if (size > LARGEST_DOCUMENT) return 'too-large';
    }
    const out = new Uint8Array(size);
    let at = 0;
    for await (const chunk of unpacking(packed)) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  } catch {
    return null;
  }
}

const unpacking = (bytes: Uint8Array): AsyncIterable<Uint8Array> =>
  chunksOf(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip')));

/** By a reader, since not every browser's streams can be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function through(transform: GenericTransformStream, bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
