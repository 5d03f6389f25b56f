/** Passkeys of this device (docs/sources.bib: webauthn3), for one purpose. The `prf` extension gives 32 bytes for a
 * salt, to this site alone, once the device has asked its person. Nothing is sent anywhere. */
const SALT_BYTES = 32;

interface Prf {
  readonly enabled?: boolean;
  readonly results?: { readonly first?: ArrayBuffer };
}
interface Capable {
  getClientCapabilities?: () => Promise<Readonly<Record<string, boolean>>>;
  isUserVerifyingPlatformAuthenticatorAvailable: () => Promise<boolean>;
}

/** True if this browser claims support. A page at a bare IP address has no name for a passkey. */
export async function hasPasskeys(): Promise<boolean> {
  const found = (globalThis as { readonly PublicKeyCredential?: Capable }).PublicKeyCredential;
  if (found?.getClientCapabilities === undefined || /^[\d.]+$|^\[|^$/.test(location.hostname)) return false;
  try {
    const can = await found.getClientCapabilities();
    return can['extension:prf'] === true && (await found.isUserVerifyingPlatformAuthenticatorAvailable());
  } catch {
    return false;
  }
}

const chance = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** A new passkey with its secret; null: there is none. */
export async function makePasskey(): Promise<{
  readonly id: Uint8Array;
  readonly salt: Uint8Array;
  readonly secret: Uint8Array;
} | null> {
  const salt = chance(SALT_BYTES);
  try {
    const made = (await navigator.credentials.create({
      publicKey: {
        rp: { name: 'Slipstep' },
        user: { id: chance(16), name: 'Slipstep', displayName: 'Slipstep' },
        challenge: chance(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'preferred',
          userVerification: 'required',
        },
        extensions: { prf: { eval: { first: salt } } },
      },
    })) as PublicKeyCredential | null;
    if (made === null) return null;
    const id = new Uint8Array(made.rawId);
    const prf = prfOf(made);
    if (prf?.enabled !== true) return null;
    // Some give it when the passkey is made, others only on request.
    const secret = prf.results?.first === undefined ? await askPasskey(id, salt) : new Uint8Array(prf.results.first);
    return secret === null ? null : { id, salt, secret };
  } catch {
    return null;
  }
}

/** The secret of a passkey; null: its person changed their mind, or it is gone. */
export async function askPasskey(id: Uint8Array, salt: Uint8Array): Promise<Uint8Array | null> {
  try {
    const got = (await navigator.credentials.get({
      publicKey: {
        challenge: chance(32),
        allowCredentials: [{ type: 'public-key', id: id as Uint8Array<ArrayBuffer>, transports: ['internal'] }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt as Uint8Array<ArrayBuffer> } } },
      },
    })) as PublicKeyCredential | null;
    const first = got === null ? undefined : prfOf(got)?.results?.first;
    return first === undefined ? null : new Uint8Array(first);
  } catch {
    return null;
  }
}

const prfOf = (one: PublicKeyCredential): Prf | undefined =>
  (one.getClientExtensionResults() as { readonly prf?: Prf }).prf;

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
