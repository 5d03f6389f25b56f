import { expect, test } from 'vitest';
import { collect, detectAmong, rowsOf, sourcesOf } from './collect.ts';
import { viber } from '../../../src/records/formats/viber.ts';

test('[X140] day and month are settled by the file, given or assumed', async () => {
  const file = (...dates: readonly string[]): string =>
    dates.map(date => `${date},21:41:00,Ben,+491510000000,hi`).join('\n');
  const settled = await collect(viber, { 'x.csv': file('03/04/2024', '03/13/2024') });
  expect([settled.dateOrder, settled.warnings]).toEqual([{ value: 'mdy', how: 'settled by the file' }, []]);
  const assumed = await collect(viber, { 'x.csv': file('03/04/2024') });
  expect([assumed.dateOrder, assumed.warnings.map(({ code }) => code)]).toEqual([
    { value: 'dmy', how: 'assumed' },
    ['date-order-assumed'],
  ]);
  const given = await collect(viber, { 'x.csv': file('03/04/2024') }, { dateOrder: 'mdy' });
  expect([given.dateOrder?.how, rowsOf(given.records)[0]?.[0]]).toEqual(['given', '2024-03-04T21:41:00']);
});
test('[X143] punctuation inside a first text hides no columns', async () => {
  const text = '"=""13/03/2024"""\t"=""21:41:00"""\t"=""Ben"""\t"=""+491510000000"""\t"=""a; b; """"c""""; d; e; f"""';
  const [source] = sourcesOf({ 'x.csv': text });
  expect((await detectAmong([viber], source!))?.id).toBe('viber');
  expect((await collect(viber, [source!])).records.map(({ text }) => text)).toEqual(['a; b; "c"; d; e; f']);
});
