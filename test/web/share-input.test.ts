import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { address, answered, faultOfShare, handed } from './staged-worker.ts';

/** What any app on the device may post to the share target, and any script may ask the service worker for. */
const RUNS = Number(process.env['SLIPSTEP_RUNS'] ?? 150);
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? 1);
const encoder = new TextEncoder();

const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', '../..', '__proto__', 'a\0b'));
/** A field for a file in which none was chosen is posted, too: without a name, with nothing in it. */
const file = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(
      odd.filter(name => name !== ''),
      fc.uint8Array({ maxLength: 300 }),
    ),
  },
  { weight: 1, arbitrary: fc.constant(['', new Uint8Array(0)] as const) },
);
const bytes = fc.uint8Array({ maxLength: 300 }).map(one => Uint8Array.from(one));

test('[W121] a shared file reaches the page once, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 8 }), odd, async (shared, text) => {
      const form = new FormData();
      for (const [name, content] of shared) form.append('chat', new File([Uint8Array.from(content)], name));
      form.append('text', text);
      const request = new Request(address('share'), { method: 'POST', body: form });
      const type = request.headers.get('content-type')!;
      const { fault, files } = await faultOfShare(new Uint8Array(await request.arrayBuffer()), type);
      expect(fault).toBeNull();
      const real = shared.filter(([name, { length }]) => name !== '' || length > 0);
      const wanted = real.length > 0 || text === '' ? real.map(([, content]) => content) : null;
      const came = await Promise.all(files.map(async file => new Uint8Array(await file.arrayBuffer())));
      if (wanted === null) expect(came).toHaveLength(1);
      else expect(came).toEqual(wanted);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('[W121] any other post opens the page and asks nobody', async () => {
  const piece = fc.constantFrom(
    '--b',
    '--b--',
    '\r\n',
    'Content-Disposition: form-data; name="chat"; filename="a.txt"',
    'Content-Disposition: form-data; name="text"',
    'Content-Type: text/plain',
    "; filename*=utf-8''%ff",
    'x',
    '\0',
  );
  const body = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map(pieces => encoder.encode(pieces.join('\r\n'))),
    bytes,
  );
  const type = fc.constantFrom('multipart/form-data; boundary=b', 'multipart/form-data', 'text/plain', 'x');
  await fc.assert(
    fc.asyncProperty(body, type, async (content, of) => {
      expect((await faultOfShare(Uint8Array.from(content), of)).fault).toBeNull();
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('[W121] an unknown name gives nothing', () => {
  for (const name of ['', '__proto__', 'constructor', '00000000-0000-4000-8000-000000000000'])
    expect(handed({ take: name })).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, 7n, Symbol.iterator)), data => {
      expect(handed(data) ?? []).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('[W123] the service worker fetches nothing, whatever the path', async () => {
  const path = fc.oneof(
    fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'manual/', 'manual/constructor', 'share', '..'),
    fc.webPath(),
    odd,
  );
  await fc.assert(
    fc.asyncProperty(path, fc.constantFrom('navigate', 'no-cors'), async (asked, mode) => {
      let url: string;
      try {
        url = address(asked);
      } catch {
        return;
      }
      if (!url.startsWith('http')) return;
      const { response, asked: of } = await answered(new Request(url), mode);
      expect(of).toEqual([]);
      const to = response.headers.get('location');
      if (to !== null) expect(to).toBe(address(''));
    }),
    { numRuns: 2 * RUNS, seed: SEED },
  );
  expect(await (await answered(new Request(address('style.css')))).response.text()).toBe('style.css');
});

test('[W123] a frame is ours, whatever its query', async () => {
  for (const [behind, text] of [
    ['', 'index.html'],
    [`?${encodeURIComponent('su/m+=')}`, 'index.html'],
    ['?another', null],
    ['?%', null],
    ['?%E0%A4%A', null],
  ] as const) {
    const { response, asked } = await answered(new Request(`${address('index.html')}${behind}`), 'navigate', 'iframe');
    expect(asked).toEqual([]);
    expect(response.ok ? await response.text() : null).toBe(text);
  }
});
