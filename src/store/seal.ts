import { Decrypter, Encrypter } from 'age-encryption';
import { failure, issue, type Outcome } from '../base/index.ts';
import { type Document, decodeDocument, encodeDocument } from './document.ts';
import { sameBytes } from './generations.ts';
import { oneLock } from './passphrase.ts';

/** Least work that a stored file may ask of a guesser: scrypt with N = 2^17 (docs/sources.bib: age, scrypt). */
export const WORK_FACTOR = 17;

export interface Sealed {
  readonly bytes: Uint8Array;
  /** Whether these bytes, read back from where they were written, open with the key that the passphrase gave and hold the very
   * document. Costs no second derivation: the salt and the work must be those that the key was derived with. */
  readonly opens: (bytes: Uint8Array) => Promise<boolean>;
}

/** The document as an age file (age-encryption.org/v1) under a passphrase: readable by any age program. The content is
 * compressed first; chats are mostly text. `workFactor` is log2 of scrypt's N. */
export async function seal(
  document: Document,
  passphrase: string,
  workFactor = WORK_FACTOR,
  progress: (fraction: number) => void = () => undefined,
): Promise<Sealed> {
  const { recipient, identity } = oneLock(passphrase, workFactor, progress);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const encoded = await encodeDocument(document);
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
  return { bytes, opens };
}

/** Opens what `seal` wrote. A wrong passphrase and a changed header cannot be told apart by design, and are said so. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Outcome<Document>> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 22));
  if (text !== 'age-encryption.org/v1\n')
    return failure(
      issue(
        'error',
        'not-slipstep',
        'This is not a Slipstep file, or its beginning is damaged. Choose the file whose name ends in .slipstep, or its .previous copy.',
      ),
    );
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let content: Uint8Array;
  try {
    content = await decrypter.decrypt(bytes);
  } catch {
    return failure(
      issue(
        'error',
        'passphrase',
        'This file did not open: either the passphrase is another one, or the file has been changed since it was saved. Nothing was changed. Try again, or open its .previous copy.',
      ),
    );
  }
  // Past this point the content is authentic: a failure to read it would be a fault of ours, not damage.
  return decodeDocument(await through(new DecompressionStream('gzip'), content));
}

async function through(transform: GenericTransformStream, bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
