import fc from '../../seeded.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/records/parts/csv.ts';
import { DateOrderFinder, datePartsOf } from '../../../src/records/parts/days.ts';
import { PageText } from '../../../src/records/parts/html.ts';
import { LimitExceeded } from '../../../src/records/text/bytes.ts';
import { repairMojibake } from '../../../src/records/parts/meta/mojibake.ts';
import { readPlist } from '../../../src/records/parts/databases/plist.ts';
import { DateSentences } from '../../../src/records/parts/sentences.ts';
import { openDatabase } from '../../../src/records/parts/databases/sqlite.ts';
import { archivedText, readArchive } from '../../../src/records/parts/databases/typedstream.ts';
import { readWal } from '../../../src/records/parts/databases/wal.ts';
import { XmlSlimmer } from '../../../src/records/parts/xml.ts';
import { exportsFolder, fileIn } from './collect.ts';
import { archived, googleSentence, mojibake } from './render.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'Příliš žluťoučký kůň',
  Greek: 'Καλημέρα κόσμε',
  Cyrillic: 'привет, как дела',
  Arabic: 'مرحبا كيف حالك',
  Hebrew: 'שלום מה שלומך',
  Devanagari: 'नमस्ते दुनिया',
  Bengali: 'ওহে বিশ্ব',
  Tamil: 'வணக்கம் உலகம்',
  Telugu: 'హలో ప్రపంచం',
  Gujarati: 'હેલો વિશ્વ',
  Gurmukhi: 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ',
  Thai: 'สวัสดีชาวโลก',
  Lao: 'ສະບາຍດີ',
  Khmer: 'សួស្តី',
  Myanmar: 'မင်္ဂလာပါ',
  Georgian: 'გამარჯობა',
  Armenian: 'Բարև աշխարհ',
  Ethiopic: 'ሰላም ልዑል',
  Han: '你好，世界',
  Japanese: 'こんにちは、カタカナ',
  Hangul: '안녕하세요 세계',
  Emoji: '👩🏽‍❤️‍👨🏽 🇫🇮',
  Vietnamese: 'Xin chào thế giới',
}; // prettier-ignore

describe('[HO7] a text on a page', () => {
  test('is a message up to 16 million characters, and refused beyond', () => {
    const text = new PageText();
    for (let i = 0; i < 16; i++) text.add('a'.repeat(2 ** 20));
    expect(text.value).toHaveLength(2 ** 24);
    expect(() => text.add('a')).toThrow(LimitExceeded);
    expect(() => text.line()).toThrow(LimitExceeded);
  });
});

describe('[X9] Meta’s broken text', () => {
  for (const [script, text] of Object.entries(SCRIPTS))
    test(`${script} comes back whole, and right text is left alone`, () => {
      expect(mojibake(text)).not.toBe(text);
      expect(repairMojibake(mojibake(text))).toBe(text);
      expect(repairMojibake(text)).toBe(text);
    });
  test('any text comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => repairMojibake(mojibake(text)) === text),
    );
  });
  test('right Western European text is invalid UTF-8 and stays', () => {
    for (const text of ['café', 'Grüße', 'año señor', '£5', 'naïve œuvre', 'ça va à Noël', '\u00a0'])
      expect(repairMojibake(text)).toBe(text);
  });
  test('a text cut within a character stays', () => {
    expect(repairMojibake(mojibake('ok 👍').slice(0, -1))).toBe(mojibake('ok 👍').slice(0, -1));
  });
});

describe('[X10] dates in words', () => {
  const LOCALES =
    'en-US en-GB de fr es pt-BR it nl pl ru uk tr sv da nb fi cs sk hu ro bg el hr sr sl et lv lt ca ar-EG he fa-IR-u-ca-gregory hi bn mr gu ta te kn ml th vi id ms sw ja ko zh-CN zh-TW'.split(
      ' ',
    );
  for (const locale of LOCALES)
    test(`${locale}: every month, both halves of the day`, () => {
      const dates = new DateSentences();
      for (let month = 0; month < 12; month++)
        for (const hour of [0, 8, 12, 21]) {
          const time = Date.UTC(2024, month, 3 + 2 * month, hour, 5, 9);
          const sentence = googleSentence(time, locale);
          expect([sentence, dates.read(sentence)]).toEqual([sentence, time]);
        }
    });
  test('the weekday decides a month name of two languages', () => {
    expect(new DateSentences().read('úterý 12. listopadu 2024 v 8:00:00 UTC')).toBe(Date.UTC(2024, 10, 12, 8));
    expect(new DateSentences().read('ponedjeljak, 14. listopada 2024. u 08:00:00 UTC')).toBe(Date.UTC(2024, 9, 14, 8));
  });
  test('what is no date is null', () => {
    for (const text of [
      '',
      'yesterday',
      'Tuesday, March 32, 2024 at 8:00:00 AM UTC',
      'Wednesday, March 12, 2024 at 8:00:00 AM UTC',
    ])
      expect(new DateSentences().read(text)).toBeNull();
  });
});

describe('[X11] the order of day and month', () => {
  const settled = (dates: readonly string[]): string | null => {
    const finder = new DateOrderFinder();
    for (const date of dates) finder.see(datePartsOf(date)!);
    return finder.settled;
  };
  test('a number over 12 settles it, wherever it stands', () => {
    expect(settled(['01/02/24', '03/04/24', '13/04/24'])).toBe('dmy');
    expect(settled(['1/2/24', '3/13/24'])).toBe('mdy');
    expect(settled(['2024-03-12'])).toBe('ymd');
  });
  test('time running one way settles it', () => {
    expect(settled(['05/01/2024', '06/01/2024', '01/02/2024', '02/02/2024'])).toBe('dmy');
  });
  test('an impossible day decides nothing and spoils nothing', () => {
    expect(settled(['2024-03-12', '2024-02-30', '2024-03-13'])).toBe('ymd');
    expect(settled(['13/04/2024', '30/02/2024'])).toBe('dmy');
    expect(settled(['4/13/2024', '02/30/2024', '45/45/2024'])).toBe('mdy');
    expect(settled(['2024-02-30'])).toBeNull();
  });
  test('else it stays open', () => {
    expect(settled(['01/02/2024', '03/04/2024'])).toBeNull();
  });
});

describe('[X12] tables', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('"', '""', ',', 'a,b', 'x"y', '\n', 'two\nlines', ' ', ';', 'é'),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const rowsIn = async (text: string, chunk: number): Promise<string[][]> => {
    const bytes = new TextEncoder().encode(text);
    const rows: string[][] = [];
    const source = {
      size: bytes.length,
      slice: (a?: number, b?: number) => new Blob([bytes.slice(a, b)]),
      arrayBuffer: async () => bytes.buffer,
      stream: () => {
        let at = 0;
        return new ReadableStream<Uint8Array<ArrayBuffer>>({
          pull(controller) {
            if (at >= bytes.length) controller.close();
            else controller.enqueue(bytes.slice(at, (at += chunk)));
          },
        });
      },
    };
    await csvRows(source, {}, cells => void rows.push(cells), ',');
    return rows;
  };
  test('read as papaparse reads them, however the chunks fall', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, chunk) => {
        const text = Papa.unparse(rows, { newline: '\n' }).replaceAll('\r', '');
        const want = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false }).data.filter(row =>
          row.some(each => each !== ''),
        );
        expect(await rowsIn(text, chunk)).toEqual(want);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
  test('a quotation mark inside an unquoted cell is text', async () => {
    expect(await rowsIn('a,5" wide,b\nc,d,e', 4)).toEqual([
      ['a', '5" wide', 'b'],
      ['c', 'd', 'e'],
    ]);
  });
  test('an unclosed quotation mark costs what it touches', async () => {
    expect(await rowsIn('a,b\nc,"d\ne,f', 3)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });
});

describe('[X13] XML made lighter', () => {
  test('dropped values go and references resolve, in any chunks', () => {
    const text = `<?xml version="1.0"?><!-- don't "stop" --><a data="QUJD'QUJD" x='&#55357;&#56832;"&#10;'><b data ='x' text="&#55357; &#0; &amp;"/></a>`;
    const want = `<?xml version="1.0"?><!-- don't "stop" --><a data="" x='😀"&#10;'><b data ='' text="\ufffd \ufffd &amp;"/></a>`;
    for (let size = 1; size <= text.length; size++) {
      const slimmer = new XmlSlimmer(name => name === 'data');
      let got = '';
      for (let at = 0; at < text.length; at += size) got += slimmer.push(text.slice(at, at + size));
      expect(got + slimmer.end()).toBe(want);
    }
  });
  test('a dropped value is never held; a long kept one is refused', () => {
    const slimmer = new XmlSlimmer(name => name === 'data');
    slimmer.push('<part data="');
    const chunk = 'QUJD'.repeat(1 << 18);
    for (let i = 0; i < 64; i++) expect(slimmer.push(chunk)).toBe('');
    expect(slimmer.push('"/>')).toBe('"/>');
    for (const start of ['<sms body="', '<sms ', '<!-- ', 'text ']) {
      const held = new XmlSlimmer(name => name === 'data');
      held.push(start);
      expect(() => {
        for (let i = 0; i < 20; i++) held.push(chunk);
      }, start).toThrow(expect.objectContaining({ code: 'value-too-long' }));
    }
  });
});

describe('[X14] typedstream', () => {
  test('texts of every length come back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        text => archivedText(archived(text)) === text.toWellFormed(),
      ),
    );
    for (const length of [127, 128, 255, 256, 32_767, 32_768, 40_000, 65_535, 65_536, 100_000])
      expect(archivedText(archived('x'.repeat(length)))).toHaveLength(length);
  });
  test('a text that begins with a file’s mark keeps it', () => {
    expect(archivedText(archived('\ufeffhello'))).toBe('\ufeffhello');
  });
  test('text with the archive’s own marks is not cut', () => {
    expect(archivedText(archived('turned ↄ, and 慄 too'))).toBe('turned ↄ, and 慄 too');
  });
  test('the whole archive is read: text, runs, and attributes', () => {
    const [value] = readArchive(archived('hi')) ?? [];
    expect(value).toMatchObject({ classes: ['NSAttributedString', 'NSObject'] });
  });
  test('anything else is null; a cut archive gives text or null', () => {
    const bytes = archived('hello');
    for (let cut = 0; cut < bytes.length; cut++)
      expect([null, 'hello']).toContain(archivedText(bytes.subarray(0, cut)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        archivedText(changed);
        readArchive(changed);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
  test.skipIf(exportsFolder === null)('real bodies are read (needs shared/data beside the checkout)', () => {
    const body = (name: string): string | null => archivedText(fileIn('imessage', `${name}.bin`));
    expect(body('bagoup-nsstring')).toBe('no, should i?');
    expect(body('bagoup-audio')).toBe('\ufffc');
    expect(body('ie-streamtyped-AttributedBodyTextOnly')).toBe('Noter test');
    expect(body('ie-streamtyped-AttributedBodyTextOnly2')).toBe('Test 3');
    expect(body('ie-streamtyped-Blank')).toBe('');
    expect(body('ie-streamtyped-MultiPart')).toBe('\ufffctest 1\ufffctest 2 \ufffctest 3');
    expect(body('ie-streamtyped-URL')).toBe('https://github.com/ReagentX/Logria');
    const edited = readPlist(fileIn('imessage', 'ie-edited-Edited.plist')) as Map<
      string,
      Map<string, Map<string, Uint8Array>[]>
    >;
    expect(
      edited
        .get('ec')!
        .get('0')!
        .map(version => archivedText(version.get('t')!)),
    ).toEqual(['First message  ', 'Edit 1', 'Edit 2', 'Edited message']);
    expect((readPlist(fileIn('imessage', 'ie-edited-Deleted.plist')) as Map<string, unknown>).get('rp')).toEqual([0]);
  });
});

describe('[X15] a database with its log', () => {
  /** A database whose last rows are only in the log, as SQLite itself leaves it while it is open. */
  function withLog(): { readonly main: Uint8Array; readonly log: Uint8Array } {
    const folder = mkdtempSync(join(tmpdir(), 'slipstep-wal-'));
    try {
      const db = new DatabaseSync(join(folder, 'a.db'));
      db.exec(
        'pragma journal_mode = wal; pragma wal_autocheckpoint = 0; create table t (n integer primary key, text text); pragma wal_checkpoint(truncate)',
      );
      for (let n = 1; n <= 300; n++) db.exec(`insert into t values (${n}, '${'x'.repeat(n)}')`);
      const bytes = { main: readFileSync(join(folder, 'a.db')), log: readFileSync(join(folder, 'a.db-wal')) };
      db.close();
      return bytes;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const { main, log } = withLog();
  const rowsOf = async (log: Uint8Array | null): Promise<number> => {
    const db = await openDatabase(
      new Blob([new Uint8Array(main)]),
      log === null ? null : new Blob([new Uint8Array(log)]),
    );
    const [[count] = []] = await db.rows(['count(*)'], 'from t where length(text) = n');
    db.close();
    return Number(count);
  };
  test('rows that are only in the log are read', async () => {
    expect(await rowsOf(null)).toBe(0);
    expect(await rowsOf(log)).toBe(300);
  });
  test('a log cut anywhere gives its last whole transaction', async () => {
    for (let cut = 0; cut < log.length; cut += Math.ceil(log.length / 60)) {
      const part = log.subarray(0, cut);
      const wal = readWal(part);
      const rows = await rowsOf(part);
      expect(rows).toBeLessThanOrEqual(300);
      if (wal === null) expect(rows).toBe(0);
    }
  });
  test('frames with a wrong checksum or salt are left out', () => {
    const whole = readWal(log)!;
    for (const offset of [32 + 8, 32 + 24 + 100, 32 + 5 * (24 + whole.pageSize) + 500]) {
      const changed = log.slice();
      changed[offset]! ^= 1;
      const wal = readWal(changed)!;
      expect(wal.ignoredFrames).toBeGreaterThan(whole.ignoredFrames);
    }
    const otherHeader = log.slice();
    otherHeader[24]! ^= 1;
    expect(readWal(otherHeader)).toBeNull();
  });
});
