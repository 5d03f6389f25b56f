import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { Decrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../src/store/node-disk.ts';
import {
  type Document,
  previousOf,
  sameBytes,
  saveGeneration,
  seal,
  unseal,
  WORK_FACTOR,
} from '../../src/store/index.ts';
import { type Disk, encodeDocument } from '../../src/store/inside.ts';
import { oneLock } from '../../src/store/passphrase.ts';
import { said } from '../said.ts';

/** What no other test of the store noticed when it was changed (lab/bench/mutate.ts). */

const NOTHING = { version: 1, body: null, columns: new Map<string, Uint8Array>() };

async function sealedAs(document: Document, workFactor = 2): Promise<Uint8Array> {
  const sealed = await seal(document, 'p', workFactor);
  return sealed.ok ? sealed.value.bytes : expect.unreachable(sealed.issues[0]!.code);
}

/** A disk in memory; `as` changes what it does. */
function disk(files: Map<string, Uint8Array>, as: Partial<Disk> = {}): Disk {
  return {
    read: async path => files.get(path) ?? null,
    writeFlushed: async (path, bytes) => void files.set(path, bytes.slice()),
    rename: async (from, to) => {
      files.set(to, files.get(from)!);
      files.delete(from);
    },
    copyName: async (from, to) => void files.set(to, files.get(from)!),
    remove: async path => void files.delete(path),
    ...as,
  };
}

test('[ST3] a wrong read-back replaces nothing', async () => {
  const [before, after] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5, 6)];
  for (const back of [Uint8Array.of(4, 5, 7), Uint8Array.of(4, 5), Uint8Array.of(4, 5, 6, 7), null]) {
    const files = new Map([['f', before]]);
    const odd = disk(files, { read: async path => (path === 'f' ? (files.get(path) ?? null) : back) });
    const saved = await saveGeneration(odd, 'f', after);
    expect(saved).toMatchObject({ ok: false, issues: [{ code: 'not-saved' }] });
    expect([...files]).toEqual([['f', before]]);
  }
});

test('[ST3] equal bytes are equal in length and place', () => {
  const same = Uint8Array.of(1, 2, 3);
  expect(sameBytes(same, Uint8Array.of(1, 2, 3))).toBe(true);
  for (const other of [[], [1, 2], [1, 2, 3, 4], [1, 2, 4], [4, 2, 3]])
    expect(sameBytes(same, Uint8Array.from(other))).toBe(false);
});

test('[ST4] [ST12] an unreadable disk says so', async () => {
  const files = new Map([['f', Uint8Array.of(1)]]);
  const broken = disk(files, { writeFlushed: () => Promise.reject(Object.assign(new Error('x'), { code: 'EIO' })) });
  expect(await saveGeneration(broken, 'f', Uint8Array.of(2))).toMatchObject({ issues: [{ code: 'not-saved' }] });
  let fails = true;
  const once = disk(files, {
    async read(path) {
      if (!fails) return files.get(path) ?? null;
      fails = false;
      throw Object.assign(new Error('x'), { code: 'EIO' });
    },
  });
  expect(await saveGeneration(once, 'f', Uint8Array.of(2), () => false)).toMatchObject({
    issues: [{ code: 'not-saved' }],
  });
  expect([...files]).toEqual([['f', Uint8Array.of(1)]]);
  expect(await saveGeneration(disk(files), 'f', Uint8Array.of(2))).toEqual({ ok: true, value: null, issues: [] });
});

test('[ST9] a header that claims too much is refused', async () => {
  const bytes = await encodeDocument(NOTHING);
  const opened = await import('../../src/store/document.ts');
  expect((await opened.decodeDocument(bytes.subarray(0, 44))).ok).toBe(false);
  expect((await opened.decodeDocument(bytes)).ok).toBe(true);
});

const zeros = (size: number) => ({ ...NOTHING, columns: new Map([['a', new Uint8Array(size)]]) });

test('[ST10] any sealed file opens, however much it shrank', async () => {
  const bytes = await sealedAs(zeros(8_000_000));
  expect(bytes.length).toBeLessThan(20_000);
  expect((await unseal(bytes, 'p')).ok).toBe(true);
});

test('[ST10] a document too large to open is not sealed', async () => {
  const most = 200 * 1024 ** 2;
  const derived: number[] = [];
  // By its columns, and by its header beside them.
  for (const size of [most + 1, most]) {
    const sealed = await seal(zeros(size), 'p', 2, fraction => derived.push(fraction));
    expect(sealed).toMatchObject({ ok: false, issues: [{ level: 'error', code: 'too-much' }] });
    expect(said(sealed.issues[0]!.text)).toMatch(/200 MB.*what you saved before is intact/);
  }
  expect(derived).toEqual([]);
});

test('[ST6] the usual work is 2 to the 17th', async () => {
  expect(WORK_FACTOR).toBe(17);
  const bytes = await sealedAs(NOTHING, 5);
  expect(new TextDecoder('latin1').decode(bytes).split('\n')[1]).toMatch(/^-> scrypt \S{22} 5$/);
  // age's own key of that work opens it.
  const decrypter = new Decrypter();
  decrypter.addPassphrase('p');
  expect((await decrypter.decrypt(bytes)).length).toBeGreaterThan(0);
});

test('[ST8] a lock’s identity opens its own stanza alone', async () => {
  const lock = oneLock('p', 2, () => undefined);
  const [stanza] = await lock.recipient.wrapFileKey(new Uint8Array(16).fill(3));
  const [other] = await oneLock('p', 2, () => undefined).recipient.wrapFileKey(new Uint8Array(16));
  expect(await lock.identity.unwrapFileKey([stanza!])).toEqual(new Uint8Array(16).fill(3));
  for (const none of [[], [stanza!, stanza!], [other!]]) expect(await lock.identity.unwrapFileKey(none)).toBeNull();
});

test('[ST4] a foreign file is refused without a passphrase', async () => {
  const bytes = await sealedAs(NOTHING);
  for (let i = 0; i < 22; i++)
    expect((await unseal(bytes.with(i, bytes[i]! ^ 1), 'p')).issues[0]!.code, `byte ${i}`).toBe('not-slipstep');
});

test('[ST11] Node’s disk reads no pipe and no folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-disk-'));
  try {
    expect(await nodeDisk.read(join(folder, 'nothing'))).toBeNull();
    await expect(nodeDisk.read(folder)).rejects.toMatchObject({ code: 'EINVAL' });
    await symlink(join(folder, 'round'), join(folder, 'round'));
    await expect(nodeDisk.read(join(folder, 'round'))).rejects.toMatchObject({ code: 'ELOOP' });
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      await expect(nodeDisk.read(join(folder, 'pipe'))).rejects.toMatchObject({ code: 'EINVAL' });
    }
    // A leftover under the name between is replaced; a file without hard links to be had is copied; removing twice is no fault.
    const path = join(folder, 'f');
    await writeFile(`${previousOf(path)}.linking`, 'leftover');
    for (const text of ['one', 'two', 'three']) await saveGeneration(nodeDisk, path, Buffer.from(text));
    expect(await readFile(path, 'utf8')).toBe('three');
    expect(await readFile(previousOf(path), 'utf8')).toBe('two');
    await nodeDisk.remove(path);
    await nodeDisk.remove(path);
    expect((await readdir(folder)).sort()).toEqual(['f.previous', 'pipe', 'round']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
