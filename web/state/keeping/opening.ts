import { type Outcome, failure, issue, success } from '../../../src/base/index.ts';
import { LARGEST_SEALED } from '../../../src/store/index.ts';
import { message, type Speaker } from '../../../src/words/index.ts';
import { told } from '../../controls/say.ts';
import type { Engine } from '../../worker/client.ts';
import type { Reply } from '../../worker/protocol.ts';
import type { ByPasskey } from '../../worker/wrapping.ts';
import { askOnce, troubleOf } from './vault.ts';

type Opened = Extract<Reply, { readonly type: 'unsealed' }>;

/** Content of a kept file, or its failure in words; after a failure the open chat stays. Opening stops any reading in
 * progress, which adds nothing to the opened file. */
export async function openKept(
  engine: Engine,
  from: File | Uint8Array,
  passphrase: string | ByPasskey,
  words: Speaker,
): Promise<Opened | string> {
  const bytes = from instanceof File ? await bytesOf(from) : success(from);
  if (!bytes.ok) return bytes.issues.map(({ text }) => told(words, text)).join(' ');
  const reply = await askOnce(engine, { type: 'unseal', bytes: bytes.value, passphrase });
  if (reply.type !== 'unsealed') return troubleOf(words, reply);
  engine.cancel();
  return reply;
}

/** A file may have been moved, changed or shut away since it was chosen. */
async function bytesOf(file: File): Promise<Outcome<Uint8Array>> {
  if (file.size > LARGEST_SEALED) return failure(issue('error', 'too-large', message('store-too-large')));
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure(issue('error', 'unreadable', message('file-reopen-gone')));
  }
}
