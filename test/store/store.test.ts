import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../src/store/node-disk.ts';
import {
  type Document,
  DOCUMENT_VERSION,
  previousOf,
  saveGeneration,
  type Sealed,
  seal,
  unseal,
} from '../../src/store/index.ts';
import { type Disk, decodeDocument, encodeDocument } from '../../src/store/inside.ts';
import { oneLock } from '../../src/store/passphrase.ts';
import { said } from '../said.ts';

const document = (text: string, size = 40): Document => ({
  version: 1,
  body: { title: text, settings: { zone: 'Europe/Helsinki' }, plans: [] },
  columns: new Map([
    ['records/1/at', Uint8Array.from({ length: size }, (_, i) => (i * 37 + text.length) & 255)],
    ['records/1/kind', new Uint8Array(size)],
  ]),
});
const WEAK = 2;
async function sealedIn(...of: Parameters<typeof seal>): Promise<Sealed> {
  const sealed = await seal(...of);
  return sealed.ok ? sealed.value : expect.unreachable(sealed.issues[0]!.code);
}
const same = (a: Document, b: Document): void => {
  expect(a.body).toEqual(b.body);
  const plain = ({ columns }: Document) => [...columns.keys()].sort().map(name => [name, [...columns.get(name)!]]);
  expect(plain(a)).toEqual(plain(b));
};

test('[ST1] equal documents are equal bytes, and read back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.json(),
      fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 200 })),
      async (json, columns) => {
        const original: Document = {
          version: 1,
          body: JSON.parse(JSON.stringify(JSON.parse(json))),
          columns: new Map(Object.entries(columns)),
        };
        const reversed: Document = { ...original, columns: new Map(Object.entries(columns).toReversed()) };
        const bytes = await encodeDocument(original);
        expect(await encodeDocument(reversed)).toEqual(bytes);
        const back = await decodeDocument(bytes);
        if (!back.ok) return expect.unreachable();
        same(back.value, original);
      },
    ),
    { numRuns: 200 },
  );
});

test('[ST2] a flipped or cut document is refused', async () => {
  const bytes = await encodeDocument(document('a small one', 300));
  for (let i = 0; i < bytes.length; i++) {
    const changed = bytes.slice();
    changed[i]! ^= 1 << (i % 8);
    expect((await decodeDocument(changed)).ok, `byte ${i}`).toBe(false);
    expect((await decodeDocument(bytes.subarray(0, i))).ok, `cut at ${i}`).toBe(false);
  }
});

test('[ST2] a flipped or cut sealed file is refused', async () => {
  const { bytes } = await sealedIn(document('sealed'), 'open sesame', WEAK);
  for (let i = 0; i < bytes.length; i++) {
    const changed = bytes.slice();
    changed[i]! ^= 1 << (i % 8);
    for (const candidate of [changed, bytes.subarray(0, i)]) {
      const opened = await unseal(candidate, 'open sesame');
      // A flip may fall on the work factor's digits and still open: then it must be the very same document.
      if (opened.ok) same(opened.value, document('sealed'));
      else expect(said(opened.issues[0]!.text)).toMatch(/\. .*(Open|open|Choose)/);
    }
  }
});

class Crash extends Error {}

/** A disk in memory that stops for ever at the n-th byte or step, with the unfinished write cut there. */
function crashingDisk(files: Map<string, Uint8Array>, budget: number): Disk & { readonly spent: () => number } {
  let left = budget;
  const spend = (n: number): number => {
    const paid = Math.min(n, left);
    left -= n;
    return paid;
  };
  const step = (): void => {
    if (spend(1) < 1) throw new Crash();
  };
  return {
    spent: () => budget - left,
    async read(path) {
      return files.get(path) ?? null;
    },
    async writeFlushed(path, bytes) {
      const paid = spend(bytes.length);
      files.set(path, bytes.slice(0, paid));
      if (paid < bytes.length) throw new Crash();
    },
    async rename(from, to) {
      step();
      files.set(to, files.get(from)!);
      step();
      files.delete(from);
    },
    async copyName(from, to) {
      step();
      files.set(to, files.get(from)!);
    },
    async remove(path) {
      step();
      files.delete(path);
    },
  };
}

test('[ST3] killed at 1,000 points leaves a document whole', async () => {
  const before = await encodeDocument(document('old', 600));
  const after = await encodeDocument(document('new, and longer', 700));
  const whole = crashingDisk(new Map([['f', before]]), Number.POSITIVE_INFINITY);
  await saveGeneration(whole, 'f', after);
  let points = 0;
  let old = 0;
  for (let budget = 0; budget <= after.length + 4; budget++, points++) {
    const files = new Map([['f', before]]);
    await saveGeneration(crashingDisk(files, budget), 'f', after).catch(() => undefined);
    const opened = await decodeDocument(files.get('f')!);
    if (!opened.ok) return expect.unreachable(`lost at point ${budget}`);
    const title = (opened.value.body as { title: string }).title;
    expect(['old', 'new, and longer']).toContain(title);
    if (title === 'old') old++;
  }
  expect(points).toBeGreaterThan(1000);
  expect(old).toBeGreaterThan(1000);
});

test('[ST3] the disk keeps one generation, nothing temporary', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-store-'));
  const path = join(folder, 'ours.slipstep');
  for (const text of ['one', 'two', 'three'])
    expect((await saveGeneration(nodeDisk, path, await encodeDocument(document(text)))).ok).toBe(true);
  const title = async (file: string) => {
    const opened = await decodeDocument(await readFile(file));
    return opened.ok ? (opened.value.body as { title: string }).title : null;
  };
  expect([await title(path), await title(previousOf(path))]).toEqual(['three', 'two']);
  expect((await readdir(folder)).sort()).toEqual(['ours.slipstep', 'ours.slipstep.previous']);
  await rm(folder, { recursive: true });
});

test('[ST12] two writers replace no save they don’t know', async () => {
  const files = new Map<string, Uint8Array>();
  const disk = crashingDisk(files, Number.POSITIVE_INFINITY);
  const same = (a: Uint8Array, b: Uint8Array | null): boolean => b !== null && Buffer.compare(a, b) === 0;
  const known: [Uint8Array | null, Uint8Array | null] = [null, null];
  let refused = 0;
  let last: Uint8Array | null = null;
  for (let i = 0; i < 200; i++) {
    // Runs of one writer of every length from one to four.
    const who = (Math.floor(i / (1 + (i % 4))) % 2) as 0 | 1;
    const bytes = Buffer.from(`${who}: ${i}`);
    const save = () => saveGeneration(disk, 'f', bytes, current => same(current, known[who]));
    const first = await save();
    if (!first.ok) {
      expect(first.issues[0]!.code).toBe('changed-elsewhere');
      expect(same(files.get('f')!, last)).toBe(true);
      refused++;
      known[who] = files.get('f')!;
      expect((await save()).ok).toBe(true);
    }
    if (last !== null) expect(same(files.get(previousOf('f'))!, last)).toBe(true);
    known[who] = bytes;
    last = bytes;
  }
  expect(refused).toBeGreaterThan(40);
});

test('[ST4] wrong passphrase, newer version, full disk lose nothing', async () => {
  const { bytes } = await sealedIn(document('x'), 'right', WEAK);
  const wrong = await unseal(bytes, 'wrong');
  expect(!wrong.ok && wrong.issues[0]!.code).toBe('passphrase');
  const newer = await decodeDocument(await encodeDocument({ ...document('x'), version: DOCUMENT_VERSION + 1 }));
  expect(!newer.ok && newer.issues[0]!.code).toBe('newer');
  const files = new Map([['f', await encodeDocument(document('kept'))]]);
  const full: Disk = {
    ...crashingDisk(files, Number.POSITIVE_INFINITY),
    writeFlushed: async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  };
  const saved = await saveGeneration(full, 'f', await encodeDocument(document('lost')));
  expect(!saved.ok && saved.issues[0]!.code).toBe('disk-full');
  const kept = await decodeDocument(files.get('f')!);
  expect(kept.ok && (kept.value.body as { title: string }).title).toBe('kept');
});

test('[ST4] a full disk leaves the old document whole', async () => {
  const before = await encodeDocument(document('old'));
  const after = await encodeDocument(document('new, and longer'));
  const steps = ['writeFlushed', 'copyName', 'rename'] as const;
  for (const step of steps)
    for (const written of [0, 1, after.length >> 1, after.length]) {
      const files = new Map([['f', before]]);
      const disk = crashingDisk(files, Number.POSITIVE_INFINITY);
      const full: Disk = {
        ...disk,
        [step]: async (path: string, bytes: Uint8Array | string) => {
          // What fits is there before the disk says that it is full.
          if (step === 'writeFlushed') files.set(path, (bytes as Uint8Array).slice(0, written));
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      };
      const saved = await saveGeneration(full, 'f', after);
      expect(saved).toMatchObject({ ok: false, issues: [{ code: 'disk-full' }] });
      expect(said(saved.issues[0]!.text)).toMatch(/Free up some space/);
      const kept = await decodeDocument(files.get('f')!);
      expect(kept.ok && (kept.value.body as { title: string }).title).toBe('old');
      expect([...files.keys()].filter(name => !['f', previousOf('f')].includes(name))).toEqual([]);
      expect((await saveGeneration(disk, 'f', after)).ok).toBe(true);
      expect(files.get('f')).toEqual(after);
    }
});

test('[ST6] [ST8] age opens a sealed file', async () => {
  const derived: number[] = [];
  const { bytes, opens } = await sealedIn(document('checked'), 'open sesame', WEAK, fraction => derived.push(fraction));
  expect(derived.at(-1)).toBe(1);
  const heard = derived.length;
  expect(await opens(bytes)).toBe(true);
  expect(derived).toHaveLength(heard);
  const decrypter = new Decrypter();
  decrypter.addPassphrase('open sesame');
  expect((await decrypter.decrypt(bytes)).length).toBeGreaterThan(0);
});

test('[ST8] other bytes are not the sealed file', async () => {
  const { bytes, opens } = await sealedIn(document('checked'), 'open sesame', WEAK);
  for (let i = 0; i < bytes.length; i++) {
    const changed = bytes.slice();
    changed[i]! ^= 1 << (i % 8);
    expect(await opens(changed), `byte ${i}`).toBe(false);
    expect(await opens(bytes.subarray(0, i)), `cut at ${i}`).toBe(false);
  }
  expect(await opens((await sealedIn(document('checked'), 'open sesame', WEAK)).bytes)).toBe(false);
});

test('[ST14] a passphrase opens however a keyboard composes accents', async () => {
  // Composed; letter by letter; and half of each, as one keyboard writes it.
  const forms = ['Tiếng Việt'.normalize('NFC'), 'Tiếng Việt'.normalize('NFD'), 'Ti\u00ea\u0301ng Vi\u00ea\u0323t'];
  expect(new Set(forms).size).toBe(3);
  const kept = document('there');
  for (const form of forms) {
    const { bytes } = await sealedIn(kept, form, WEAK);
    for (const other of forms) expect(await unseal(bytes, other)).toMatchObject({ ok: true });
    expect(await unseal(bytes, 'Tieng Viet')).toMatchObject({ ok: false });
    // As an earlier release or another program sealed it: under what was typed.
    const encrypter = new Encrypter();
    encrypter.addRecipient(oneLock(form, WEAK, () => undefined).recipient);
    const typed = await encrypter.encrypt(gzipSync(await encodeDocument(kept)));
    expect(await unseal(typed, form)).toMatchObject({ ok: true });
  }
});

test('[ST6] a derived key locks one file', async () => {
  const { recipient } = oneLock('open sesame', WEAK, () => undefined);
  const first = await recipient.wrapFileKey(new Uint8Array(16));
  expect(first).toHaveLength(1);
  expect(() => recipient.wrapFileKey(new Uint8Array(16))).toThrow('one file');
});

test('[ST6] a sealed file shows nothing of its content', async () => {
  const canary = 'canary-7f3a in a message';
  const { bytes } = await sealedIn(document(canary), 'a passphrase', WEAK);
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('canary');
  const opened = await unseal(bytes, 'a passphrase');
  expect(opened.ok && (opened.value.body as { title: string }).title).toBe(canary);
});

test('[ST7] the store’s main entry needs no Node', () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toMatch(/from 'node:/);
    for (const [, target] of text.matchAll(/from '(\.[^']+)'/g)) walk(resolve(dirname(file), target!));
  };
  walk(resolve(import.meta.dirname, '../../src/store/index.ts'));
  expect([...seen].some(file => file.endsWith('generations.ts'))).toBe(true);
  expect([...seen].some(file => file.endsWith('node-disk.ts'))).toBe(false);
});

/** What somebody else wrote and sealed: the checksum of `head` is right, whatever it says. */
async function authentic(head: string, rest = new Uint8Array(0)): Promise<Uint8Array> {
  const bytes = await encodeDocument({ version: 1, body: null, columns: new Map() });
  const header = new TextEncoder().encode(head);
  const out = new Uint8Array(44 + header.length + rest.length);
  out.set(bytes.subarray(0, 8));
  new DataView(out.buffer).setUint32(40, header.length, true);
  out.set(header, 44);
  out.set(rest, 44 + header.length);
  out.set(new Uint8Array(await crypto.subtle.digest('SHA-256', out.subarray(40))), 8);
  return out;
}

test('[ST9] authentic nonsense is refused, whatever its header', async () => {
  const nonsense = [
    'null',
    '[]',
    '3',
    '"text"',
    '{',
    '{}',
    '{"version":1,"body":null}',
    '{"version":-3,"body":null,"columns":[]}',
    '{"version":0,"body":null,"columns":[]}',
    '{"version":1.5,"body":null,"columns":[]}',
    '{"version":"1","body":null,"columns":[]}',
    '{"version":1,"body":null,"columns":[null]}',
    '{"version":1,"body":null,"columns":[{"name":"a","length":1e15}]}',
    '{"version":1,"body":null,"columns":[{"name":"a","length":-1}]}',
    '{"version":1,"body":null,"columns":[{"name":"a","length":0.5}]}',
    '{"version":1,"body":null,"columns":[{"name":7,"length":0}]}',
    '{"version":1,"body":null,"columns":[{"name":"a","length":0},{"name":"a","length":0}]}',
    '{"version":1,"columns":[]}',
  ];
  for (const head of nonsense) {
    const opened = await decodeDocument(await authentic(head));
    expect(opened.ok, head).toBe(false);
    expect(opened.issues[0]!.code, head).toBe('foreign');
  }
  const fine = '{"version":1,"body":null,"columns":[{"name":"a","length":2}]}';
  expect((await decodeDocument(await authentic(fine, Uint8Array.of(1, 2)))).ok).toBe(true);
  expect((await decodeDocument(await authentic(fine, Uint8Array.of(1)))).ok).toBe(false);
  expect((await decodeDocument(await authentic(fine, Uint8Array.of(1, 2, 3)))).ok).toBe(false);
  const newer = await decodeDocument(await authentic('{"version":99,"body":null,"columns":[]}', Uint8Array.of(1)));
  expect(newer.issues[0]!.code).toBe('newer');
});

test('[ST9] any bytes as a header give an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), fc.uint8Array({ maxLength: 20 }), async (head, rest) => {
      const opened = await decodeDocument(await authentic(head, rest));
      expect(opened.ok || opened.issues.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

async function sealedRaw(content: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(content);
}

test('[ST10] a sealed bomb is refused, unheld', async () => {
  const foreign = await unseal(await sealedRaw(new TextEncoder().encode('no gzip at all'), 'p'), 'p');
  expect(foreign.ok).toBe(false);
  expect(foreign.issues[0]!.code).toBe('foreign');

  // 0.4 MB that unpack to 400 MB: refused at 200 times its size, counted and not held.
  const zeros = createGzip({ level: 9 });
  const packed: Buffer[] = [];
  zeros.on('data', chunk => packed.push(chunk as Buffer));
  const ended = once(zeros, 'end');
  const block = Buffer.alloc(1 << 20);
  for (let i = 0; i < 400; i++) if (!zeros.write(block)) await once(zeros, 'drain');
  zeros.end();
  await ended;
  const bomb = await sealedRaw(Buffer.concat(packed), 'p');
  expect(bomb.length).toBeLessThan(1_000_000);
  const held = process.memoryUsage.rss();
  const opened = await unseal(bomb, 'p');
  expect(opened.ok).toBe(false);
  expect(opened.issues[0]!.code).toBe('too-large');
  expect(process.memoryUsage.rss() - held).toBeLessThan(200 * 1024 ** 2);
});

test('[ST11] a link under the temporary name is replaced', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-link-'));
  try {
    const victim = join(folder, 'victim');
    await writeFile(victim, 'precious');
    const path = join(folder, 'kept.slipstep');
    await symlink(victim, `${path}.saving`);
    expect((await saveGeneration(nodeDisk, path, Uint8Array.of(1, 2, 3))).ok).toBe(true);
    expect(await readFile(victim, 'utf8')).toBe('precious');
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    expect((await lstat(path)).isFile()).toBe(true);
    expect((await lstat(path)).mode & 0o777).toBe(0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
});
