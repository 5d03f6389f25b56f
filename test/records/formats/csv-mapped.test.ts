import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { csvMapped } from '../../../src/records/formats/csv-mapped.ts';
import { said } from '../../said.ts';

const read = (text: string, options: Parameters<typeof collect>[2] = {}) =>
  collect(csvMapped, { 'x.csv': text }, options);

test('[X160] column names decide in any order and language, with a warning', async () => {
  const got = await read('Nachricht;Absender;Datum;Uhrzeit\nhallo;Ada;13.03.2024;21:41\nja;Ben;13.03.2024;21:43\n');
  expect(rowsOf(got.records)).toEqual([
    ['2024-03-13T21:41:00', 'Ada', 'text', 'hallo'],
    ['2024-03-13T21:43:00', 'Ben', 'text', 'ja'],
  ]);
  expect(got.warnings.map(({ code }) => code)).toEqual(['columns']);
  expect(got.warnings[0]!.text).toContain('“Absender”');
});
test('[X161] without names the contents decide', async () => {
  const got = await read(
    '2024-03-12 21:41,Ada,are you there already\n2024-03-12 21:43,Ben,nearly at the station\n2024-03-12 21:44,Ada,good\n2024-03-12 21:45,Ben,see you in a minute\n2024-03-12 21:46,Ada,yes\n2024-03-12 21:47,Ben,fine then\n2024-03-12 21:48,Ada,bring bread\n2024-03-12 21:49,Ben,will do that\n',
  );
  expect(got.records).toHaveLength(8);
  expect(got.warnings[0]!.text).toContain('column number 2');
});
test('[X162] an undecided column is asked for without quoting a cell', async () => {
  const named = await read('id,colour,secret\n1,red,my words\n2,blue,more words\n');
  expect(named.question?.code).toBe('columns');
  expect(said(named.question?.text)).toContain('“id”, “colour” and “secret”');
  expect(said(named.question?.text)).not.toContain('words');
  // What a person is shown to choose from, on their own screen, has the first entry of each.
  expect(named.question?.columns).toEqual(['1 · id · 1', '2 · colour · red', '3 · secret · my words']);
  const bare = await read('12345,private thoughts,x\n12346,other thoughts,y\n');
  expect(said(bare.question?.text)).not.toContain('thoughts');
});
