/** Substitute for a passphrase where a passkey opens the copy: the authenticator's secret, and the passphrase wrapped
 * under a key made of it. */
export interface ByPasskey {
  /** 32 bytes that the authenticator gives to this site alone, once its person was asked for. */
  readonly secret: Uint8Array;
  readonly wrapped: Uint8Array;
}

const IV_BYTES = 12;
const INFO = new TextEncoder().encode('slipstep passphrase');

/** AES-256-GCM by HKDF-SHA-256 of the secret (docs/sources.bib: hkdf2010, webauthn3). */
async function keyOf(secret: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret as Uint8Array<ArrayBuffer>, 'HKDF', false, [
    'deriveKey',
  ]);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: INFO };
  return crypto.subtle.deriveKey(hkdf, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The passphrase under that key: a fresh nonce, then what it locks. */
export async function wrapPassphrase(secret: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(passphrase);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(secret), text);
  return new Uint8Array([...iv, ...new Uint8Array(locked)]);
}

/** Null: another secret, or bytes that were changed. */
export async function unwrapPassphrase({ secret, wrapped }: ByPasskey): Promise<string | null> {
  try {
    const [iv, locked] = [wrapped.slice(0, IV_BYTES), wrapped.slice(IV_BYTES)];
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(secret), locked));
  } catch {
    return null;
  }
}
