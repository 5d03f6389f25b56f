import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { messageLines, readSnapshot, takeSnapshot, packSnapshot } from '../../src/records/index.ts';
import { type Json, seal } from '../../src/store/index.ts';
import { createKeeping } from '../../web/worker/keeping.ts';
import { fullBook } from '../moves/books.ts';
import { plainOptions, textSource } from '../records/helpers.ts';

/** What a kept file holds once it is open need not be what we wrote: whoever has the passphrase can seal anything. */
const RUNS = Number(process.env['SLIPSTEP_RUNS'] ?? 60);
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? 1);
const WEAK = 2;

const CHAT = Array.from(
  { length: 40 },
  (_, i) => `${10 + (i % 20)}/03/2024, 09:${10 + i} - ${i % 3 ? 'Ada' : 'Ben'}: line ${i}\n`,
).join('');

async function kept(): Promise<{ readonly body: Json; readonly columns: ReadonlyMap<string, Uint8Array> }> {
  const taken = await takeSnapshot([textSource(CHAT)], { ...plainOptions, keepText: true });
  if (!taken.ok) throw new Error('the chat is read');
  const { header, columns } = packSnapshot(taken.value);
  const book = JSON.parse(JSON.stringify(fullBook())) as Json;
  const body = { book, records: { 'r-1': header } } as unknown as Json;
  return {
    body: JSON.parse(JSON.stringify(body)) as Json,
    columns: new Map([...columns].map(([name, bytes]) => [`r-1/${name}`, bytes])),
  };
}

type Path = readonly (string | number)[];
const placesIn = (value: Json, path: Path = []): readonly Path[] =>
  value === null || typeof value !== 'object'
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
function changed(value: Json, [key, ...rest]: Path, to: Json): Json {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[key] = changed(copy[key]!, rest, to);
  return copy;
}

/** Opened, and each record of it read as the page reads it: never an exception, and a refusal has a code. */
async function open(body: Json, columns: ReadonlyMap<string, Uint8Array>): Promise<'open' | 'refused'> {
  const sealed = await seal({ version: 1, body, columns }, 'p', WEAK);
  if (!sealed.ok) return expect.unreachable(sealed.issues[0]!.code);
  const { bytes } = sealed.value;
  const keeping = createKeeping();
  const opened = await keeping.unseal(bytes, 'p');
  if (!opened.ok) {
    expect(opened.issues.length).toBeGreaterThan(0);
    for (const { code } of opened.issues) expect(code).toMatch(/^[a-z-]+$/);
    return 'refused';
  }
  for (const { relationship } of opened.value.held) {
    const read = readSnapshot(keeping.record(relationship)!, { zone: null, deviceZone: 'UTC' });
    if (read.ok) for (const { text } of messageLines(read.value.records)) expect(text).toBeTypeOf('string');
    else expect(read.issues.length).toBeGreaterThan(0);
  }
  return 'open';
}

test('[ST13] a kept file changed anywhere opens or is refused', async () => {
  const { body, columns } = await kept();
  expect(await open(body, columns)).toBe('open');
  const records = (body as { readonly records: Json }).records;
  // Every place of a record's own data, and the beginnings of the book's (test/moves/book.test.ts goes through all of those).
  const places = [
    [],
    ...placesIn(records).map(path => ['records', ...path]),
    ...placesIn(body).filter(path => path.length < 3),
  ];
  const odd = [null, true, -1, 0.5, 1e300, '', 'Mars/Olympus', [], {}, [null], { length: 3 }] as const;
  // A record of no file at all.
  expect(await open(changed(body, ['records', 'r-1'], []), columns)).toBe('refused');
  let refused = 0;
  for (const [i, path] of places.entries())
    for (const to of process.env['SLIPSTEP_RUNS'] === undefined ? [odd[i % odd.length]!, null] : odd)
      if ((await open(changed(body, path, to), columns)) === 'refused') refused++;
  expect(refused).toBeGreaterThan(20);
});

test('[ST13] damaged columns open or are refused in words', async () => {
  const { body, columns } = await kept();
  const names = [...columns.keys()];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.oneof(
        fc.uint8Array({ maxLength: 700 }),
        fc.constantFrom(...names).map(name => columns.get(name)!),
        fc.nat(400).map(length => new Uint8Array(length).fill(255)),
        fc.constant(null),
      ),
      async (name, bytes) => {
        const others = new Map(columns);
        if (bytes === null) others.delete(name);
        else others.set(name, bytes);
        await open(body, others);
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
});

test('[ST13] any JSON as body opens or is refused', async () => {
  const { body, columns } = await kept();
  const part = fc.record({
    book: fc.oneof(fc.constant((body as Record<string, Json>)['book']!), fc.jsonValue()),
    records: fc.dictionary(fc.constantFrom('r-1', '__proto__', 'x/y'), fc.jsonValue()),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), part), async any => void (await open(any as Json, columns))),
    { numRuns: RUNS, seed: SEED },
  );
});
