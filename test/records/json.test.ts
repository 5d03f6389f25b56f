import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { messageLines, readExport } from '../../src/records/index.ts';
import { JsonScanner, parseLoose, repairJson, scanJson } from '../../src/records/text/json.ts';
import { eachLine } from '../../src/records/text/lines.ts';
import { codesOf, golden, inChunks, plainOptions, textSource } from './helpers.ts';
import { WRITERS } from './hostile-lines.ts';

const made = join(golden, 'made');
const encoder = new TextEncoder();

/** What a plain walk over the parsed document finds at a path with stars. */
function plainFind(value: unknown, path: readonly string[]): readonly unknown[] {
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  if (Array.isArray(value)) return first === '*' ? value.flatMap(item => plainFind(item, rest)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (first === '*' || first === key ? plainFind(item, rest) : []));
}

describe('[JS1] streaming finds what a walk over the document finds', () => {
  const key = fc.constantFrom('messages', 'name', 'list', 'a', '__proto__', 'ü"\\');
  const document = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '\\', '}', '],', '\u0007', '\u2028'),
      fc.integer(),
      fc.constantFrom(null, true, false, 1.5e-7),
      fc.array(tie('value'), { maxLength: 4 }),
      // Object keys that look like indices would be put first by JavaScript, so there are none.
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(pairs => Object.fromEntries(pairs)),
    ),
  })).value;
  for (const path of ['messages.*', '*', 'name', 'list.*.messages.*', 'a.*.name', ''])
    test(`path "${path}", any chunk size, compact or indented`, async () => {
      await fc.assert(
        fc.asyncProperty(
          document,
          fc.integer({ min: 1, max: 9 }),
          fc.constantFrom(0, 1, 3),
          async (value, size, indent) => {
            const found: unknown[] = [];
            const end = await scanJson(
              inChunks(JSON.stringify(value, null, indent), size).blob,
              {},
              [path],
              (_, slice) => {
                found.push(slice.value());
                return undefined;
              },
            );
            expect(found).toEqual(plainFind(JSON.parse(JSON.stringify(value)), path === '' ? [] : path.split('.')));
            expect(end.how).toBe('complete');
          },
        ),
        { numRuns: 150, seed: 5 },
      );
    });
});

test('[JS2] a document cut anywhere gives the entries before the cut', () => {
  const text = JSON.stringify(
    { name: 'x', messages: [{ id: 1, text: 'a"}b' }, { id: 2, text: '{[' }, { id: 3 }] },
    null,
    1,
  );
  const ends = [...text.matchAll(/\}/g)].map(({ index }) => index);
  for (let length = 1; length < text.length; length++) {
    const found: unknown[] = [];
    const scanner = new JsonScanner(['messages.*'], (_, slice) => {
      found.push(slice.value());
      return undefined;
    });
    scanner.push(encoder.encode(text.slice(0, length)));
    expect(scanner.end().how).toBe('cut');
    expect(found.length).toBeLessThanOrEqual(ends.filter(end => end < length).length);
    found.forEach((value, i) => expect(value).toHaveProperty('id', i + 1));
  }
});

describe('[JS3] what known exporters write wrongly is mended', () => {
  const mend = (text: string): unknown => {
    const bytes = encoder.encode(text);
    return parseLoose(bytes, 0, bytes.length);
  };
  test('the escape \\x07 of Telegram Desktop, also over nine', () => {
    expect(mend(String.raw`{"data":"1=412\x012=97\x1?z"}`)).toEqual({ data: '1=412\u00012=97\u001fz' });
  });
  test('raw control characters and unknown escapes', () => {
    expect(mend('{"a":"x\ny\tz\\q"}')).toEqual({ a: 'x\ny\tz\\q' });
  });
  test('a bare path where a value belongs', () => {
    expect(
      mend(
        '{"type": "custom_emoji",\n "document_id": (File not included. Change data exporting settings to download.),\n "text": "x"}',
      ),
    ).toEqual({
      type: 'custom_emoji',
      document_id: '(File not included. Change data exporting settings to download.)',
      text: 'x',
    });
  });
  test('nothing that is right is changed', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(JSON.parse(repairJson(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
  test('any text is a value or undefined, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\xu0a \n') }), text => {
        mend(text);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

describe('[JS4] lines', () => {
  const utf16 = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
    return bytes;
  };
  test('end at LF or CR LF alone, in UTF-8 and UTF-16', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ü', '🙂', '\n', '\r\n', '\r', '\u2028', '\u0085', '\u0000', '\u000b'),
    });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('plain', 'mark', 'le', 'be'),
        async (written, size, how) => {
          const bytes =
            how === 'le' || how === 'be' ? utf16(written, how === 'le') : `${how === 'mark' ? '\ufeff' : ''}${written}`;
          const lines: string[] = [];
          await eachLine(inChunks(bytes, size).blob, {}, line => {
            lines.push(line);
            return undefined;
          });
          const want = written.split('\n').map(line => line.replace(/\r$/, ''));
          // What follows the last line end is a line only where there is something; a lone CR there is its end.
          if (written === '' || written.endsWith('\n')) want.pop();
          expect(lines).toEqual(want);
        },
      ),
      { numRuns: 400, seed: 4 },
    );
  });
  test('and at CR alone where a file has no other end', async () => {
    const read = async (content: Uint8Array<ArrayBuffer>, name: string) => {
      const outcome = await readExport([textSource(content, name)], { ...plainOptions, dateOrder: 'dmy' });
      if (!outcome.ok) return outcome.issues.map(({ code }) => code);
      const { records, files } = outcome.value;
      return { lines: [...messageLines(records)], report: { ...files[0]!, bytes: 0 } };
    };
    const files = readdirSync(made, { recursive: true, encoding: 'utf8' }).filter(path =>
      /\.(?:txt|csv|html)$/.test(path),
    );
    let compared = 0;
    for (const path of files) {
      const text = readFileSync(join(made, path), 'utf8').replaceAll(/\r?\n/g, '\n');
      if (/[\0\r]/.test(text)) continue;
      const [name, atReturns] = [basename(path), encoder.encode(text.replaceAll('\n', '\r'))];
      const want = await read(encoder.encode(text), name);
      expect(await read(atReturns, name), path).toEqual(want);
      expect(await read(new Uint8Array(gzipSync(atReturns)), name), path).toEqual(want);
      compared++;
    }
    expect(compared).toBeGreaterThan(20);
    const signal = '[2024-03-12 09:00] Ada: one\n[2024-03-12 09:01] Me: two\n[2024-03-12 09:02] Ada: three\n';
    const ended = await read(encoder.encode(signal.replaceAll('\n', '\r')), 'chat.md');
    expect(ended).toEqual(await read(encoder.encode(signal), 'chat.md'));
    expect(ended).toMatchObject({ report: { format: 'signal', messages: 3 } });
    const within = await read(encoder.encode(signal.replace('one', 'one\r[2024-03-12 09:00] Me: no')), 'chat.md');
    expect(within).toMatchObject({ report: { messages: 3 } });
  });
});

test('[JS5] bytes after a document are counted and said', async () => {
  const doc = JSON.stringify({ participants: [{ name: 'Ada' }, { name: 'Ben' }], messages: [], title: 'Ben' });
  for (const [behind, more] of [
    ['', undefined],
    [' \n\n', undefined],
    [`\n${doc}`, doc.length],
  ] as const)
    for (const size of [1, 7, 100_000]) {
      const end = await scanJson(inChunks(doc + behind, size).blob, {}, ['messages.*'], () => undefined);
      expect([end.how, end.more]).toEqual(['complete', more]);
    }
});

/** Each document of these is one value; Signal's are lines of values. */
const DOCUMENTS = Object.entries(WRITERS).flatMap(([format, write]) => {
  const said = Array.from({ length: 6 }, (_, i) => ({
    time: Date.UTC(2024, 2, 13, 9) + i * 25_200_000,
    who: i % 2 === 0 ? ('Ada' as const) : ('Ben' as const),
    text: `line ${i}`,
  }));
  const text = write(said);
  return typeof text === 'string' && /[\]}]\s*$/.test(text) && !/signal|whatsapp/.test(format)
    ? [[format, text] as const]
    : [];
});

test('[X267] bytes after the end of a JSON document are told, in every format', async () => {
  expect(DOCUMENTS.length).toBeGreaterThan(14);
  for (const [format, text] of DOCUMENTS) {
    const codes = async (behind: string) => codesOf(await readExport([textSource(text + behind, 'x')], plainOptions));
    expect(await codes('\n\n'), format).not.toContain('more-behind');
    expect(await codes(text), format).toContain('more-behind');
  }
});
