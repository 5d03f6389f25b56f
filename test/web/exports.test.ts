import fc from '../seeded.ts';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DAY, isoWall } from '../../src/base/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { mirror } from '../../src/story/index.ts';
import { choosePair, cuts, toTurns } from '../../src/turns/index.ts';
import { reportOf } from '../../web/worker/session/reading.ts';
import { toView } from '../../web/worker/session/view.ts';
import { csvCell, csvOf, dataOf, shownRows } from '../../web/takeaway/exports.ts';
import { readText, valueOf } from '../records/helpers.ts';
import { FULL } from '../full.ts';
import { chat, PAYLOADS } from './chats.ts';

/** What spreadsheets take for the beginning of a formula, whatever stands before it that they do not show. */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@\t\r\0＝＋－＠]/u;
const field = (cell: string): string => Papa.parse<string[]>(cell, { delimiter: ',' }).data[0]?.[0] ?? '';

/** Texts that begin as formulas do, plain or behind spaces, invisible signs, quotes and separators. */
const dangerous = fc
  .tuple(
    fc.array(fc.constantFrom(' ', '\u00a0', '\u200b', '\ufeff', '"', "'", ',', ';', '\n', '\u202e'), { maxLength: 3 }),
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map(([before, sign, rest]) => before.join('') + sign + rest);

const RUNS = FULL ? 100_000 : 10_000;
const words = speaker(await loadWords('en'));

describe('[W84] what is taken out', () => {
  test('no field is a formula', () => {
    let led = 0;
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string({ unit: 'binary' }), fc.double()), value => {
        const read = field(csvCell(value));
        if (read.startsWith("'")) led++;
        expect(FORMULA.test(read)).toBe(false);
        expect(read).not.toMatch(/[\0\t\r]/);
      }),
      { numRuns: RUNS },
    );
    expect(led).toBeGreaterThan(RUNS / 10);
  });

  test('harmless text and numbers come back unchanged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-zäß][ -~\n]{0,20}$/u), { minLength: 1 }), { minLength: 1 }),
        rows => {
          const width = Math.max(...rows.map(row => row.length));
          const table = rows.map(row => [...row, ...Array.from({ length: width - row.length }, () => 'x')]);
          expect(Papa.parse(csvOf(table).slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' }).data).toEqual(table);
        },
      ),
    );
    expect([0, 1.5, 1e21, null, Number.NaN, -1].map(csvCell)).toEqual(['0', '1.5', '1e+21', '', 'NaN', `"'-1"`]);
  });

  test('a name may be a formula; no message is there', async () => {
    const texts = ['a canary-3c90 in a cage', 'yes', 'so'];
    for (const name of ['=HYPERLINK("http://x","y")', '@SUM(1)', ...PAYLOADS.slice(0, 4)]) {
      const read = await readText(chat([name.replaceAll(/[\n:]/g, ' '), 'Ben'], texts, 60));
      if (!read.ok || read.value.records.people.length !== 2) continue;
      const pair = valueOf(choosePair(read.value.records));
      const answer = mirror(toTurns(read.value.records, pair, cuts.usual), { threads: 4 }, 1);
      const table = csvOf(shownRows(toView(answer), words));
      const { data, errors } = Papa.parse<string[]>(table.slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' });
      expect(errors).toEqual([]);
      expect(new Set(data.map(row => row.length))).toEqual(new Set([7]));
      expect(data.flat().filter(one => FORMULA.test(one))).toEqual([]);
      expect(table + dataOf(answer, false, words)).not.toContain('canary');
    }
  });
});

test('[S51] days follow the record’s own clock', async () => {
  // From half past midnight of the first day on.
  const text = Array.from({ length: 60 }, (_, k) => {
    const day = isoWall(Date.UTC(2024, 2, 4) + k * DAY * 1000).slice(0, 10);
    const [y, m, d] = day.split('-');
    const at = (time: string, who: string): string => `[${d}/${m}/${y}, ${time}] ${who}: x\n`;
    return at('00:30:00', 'Ada') + at('12:00:00', 'Ben') + at('23:30:00', 'Ada');
  }).join('');
  const days = async (zone: string) => {
    const read = valueOf(await readText(text, { zone, dateOrder: 'dmy' }));
    const answer = mirror(toTurns(read.records, valueOf(choosePair(read.records)), cuts.usual), { threads: 4 }, 1);
    const { from, to, counted, ended } = toView(answer);
    const report = reportOf(read, []);
    return { told: { from, to, counted, read: [report.from, report.to] }, ended, at: answer.to };
  };
  const [utc, far] = await Promise.all([days('UTC'), days('Pacific/Kiritimati')]);
  expect(far.told).toEqual(utc.told);
  expect([far.at, far.ended]).toEqual(['2024-05-02T09:30:00Z', Date.parse('2024-05-02T09:30:00Z') / 1000]);
  expect(utc.told.read).toEqual([Date.UTC(2024, 2, 4, 0, 30) / 1000, Date.UTC(2024, 4, 2, 23, 30) / 1000]);
});
