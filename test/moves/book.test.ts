import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { EMPTY_BOOK, readBook } from '../../src/moves/index.ts';
import { fullBook } from './books.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Every place of a value: the path to it. */
function places(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    places(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}
function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, copy);
  if (to === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = to;
  return copy;
}

test('[MV16] a book is read back as written', () => {
  const newerFields = json(fullBook()) as { relationships: Record<string, unknown>[] };
  newerFields.relationships[0]!['sung'] = { by: ['us'] };
  for (const book of [EMPTY_BOOK, json(fullBook()), newerFields]) {
    const read = readBook(book);
    expect(read.ok, JSON.stringify(read.issues)).toBe(true);
    if (read.ok) expect(read.value).toBe(book);
  }
  // Nothing in a book is lost on the way through JSON: no NaN, no infinity.
  expect(json(fullBook())).toEqual(fullBook());
});

/** Fields that may hold anything, or may be left out. */
const FREE = /^language$|settings|zone|\.talks$|differences$|outcome\.(exchanged|unit)$/;

test('[MV16] a missing or wrong field is refused by place', () => {
  const whole = json(fullBook());
  let refused = 0;
  for (const path of places(whole)) {
    const place = path
      .map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);
    if (FREE.test(place)) continue;
    for (const to of [typeof path.at(-1) === 'number' ? Symbol.iterator.toString() : undefined, { odd: 1 }]) {
      const read = readBook(changed(whole, path, to));
      // Text in a list of numbers, and a list or object of another shape, are as wrong as nothing.
      expect(read.ok, `${place} := ${String(to)}`).toBe(false);
      const [{ code, place: where = '' } = { code: '' }] = read.issues;
      expect(code).toBe('not-a-book');
      expect(where.startsWith(place) || place.startsWith(where), `${place}: ${where}`).toBe(true);
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(250);
});

test('[MV16] words of talks may be absent, or a list', () => {
  const [one] = fullBook().relationships;
  const { talks: _, ...before } = one!;
  const old = json({ book: 1, relationships: [before] });
  const read = readBook(old);
  expect(read.ok && read.value).toBe(old);
  for (const talks of [null, 'x', { odd: 1 }, [{}], [{ ...one!.talks![0], role: 'both' }]])
    expect(readBook(json({ book: 1, relationships: [{ ...before, talks }] })).ok).toBe(false);
});

test('[MV16] a result may lack its reach and quiet weeks', () => {
  const [one] = fullBook().relationships;
  const tries = (reached?: unknown) =>
    json({ book: 1, relationships: [{ ...one!, tries: one!.tries.map(t => ({ ...t, reached })) }] });
  for (const known of [undefined, 1_704_067_200]) expect(readBook(tries(known)).ok).toBe(true);
  for (const odd of [null, 'x', { odd: 1 }])
    expect(readBook(tries(odd)).issues[0]?.place).toMatch(/tries\[\d\]\.reached$/);
});

test('[MV16] unknown steps and false counts are refused', () => {
  const whole = json(fullBook()) as { relationships: { tries: { result: { state: string } | null }[] }[] };
  const at = whole.relationships[0]!.tries.findIndex(({ result }) => result?.state === 'done');
  const one = ['relationships', 0, 'tries', at] as const;
  for (const [path, to] of [
    [[...one, 'plan', 'move'], 'sing'],
    [[...one, 'result', 'outcome', 'what'], 'songs'],
    [[...one, 'result', 'outcome', 'of'], 'nobody'],
    // What is shown of a forecast is taken from its courses.
    [[...one, 'forecast', 'orders'], []],
    [[...one, 'forecast', 'without'], []],
  ] as const) {
    const read = readBook(changed(whole, path, to));
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.place).toBe(`relationships[0].tries[${at}].${path.slice(4).join('.')}`);
  }
});

test('[MV16] refusals quote nothing; newer books say so', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const canary = 'canary-91c4';
      const odd = changed(json(fullBook()), ['relationships', 0, 'called'], { canary, value });
      const read = readBook(odd);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read.issues)).not.toContain(canary);
    }),
  );
  for (const odd of [null, 1, 'x', [], {}, { book: 0 }, { book: 1 }]) expect(readBook(odd).ok).toBe(false);
  expect(readBook({ book: 1, relationships: [], language: 7 }).ok).toBe(false);
  expect(readBook({ book: 3, relationships: [] })).toMatchObject({ ok: false, issues: [{ code: 'newer' }] });
  const { relationships } = fullBook();
  expect(readBook({ book: 1, relationships: [...relationships, ...relationships] }).ok).toBe(false);
});
