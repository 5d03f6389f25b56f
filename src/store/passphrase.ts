import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/** Both ends of age's passphrase stanza (docs/sources.bib: age, scrypt) with one shared derivation. The recipient locks
 * one file; the identity opens only that file. age's own classes derive the key anew at each end. Checking that a newly
 * written file can be read back would then cost as much again. */
export interface OneLock {
  readonly recipient: Recipient;
  readonly identity: Identity;
}

const LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;
/** age's own: the key is used once, so the nonce may stand still. */
const NONCE = new Uint8Array(12);

/** `workFactor` is log2 of scrypt's N. `progress` hears the share of the derivation that is done. */
export function oneLock(passphrase: string, workFactor: number, progress: (fraction: number) => void): OneLock {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const args = ['scrypt', btoa(String.fromCharCode(...salt)).replaceAll('=', ''), `${workFactor}`];
  const labelled = new Uint8Array([...new TextEncoder().encode(LABEL), ...salt]);
  const key = scrypt(passphrase, labelled, { N: 2 ** workFactor, r: 8, p: 1, dkLen: 32, onProgress: progress });
  let used = false;
  return {
    recipient: {
      wrapFileKey(fileKey) {
        // A second file under the same key and nonce would give both away.
        if (used) throw new Error('a lock is for one file');
        used = true;
        return [new Stanza(args, chacha20poly1305(key, NONCE).encrypt(fileKey))];
      },
    },
    identity: {
      unwrapFileKey([only, ...more]) {
        if (only === undefined || more.length > 0 || only.args.join(' ') !== args.join(' ')) return null;
        return chacha20poly1305(key, NONCE).decrypt(only.body);
      },
    },
  };
}
