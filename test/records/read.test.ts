import { describe, expect, test } from 'vitest';
import { readReport, messageLines } from '../../src/records/index.ts';
import { type Format } from '../../src/records/inside.ts';
import { readExport } from '../../src/records/read.ts';
import { eachLine } from '../../src/records/text/lines.ts';
import { codesOf, plainOptions, readText, textSource, valueOf } from './helpers.ts';
import { english } from '../said.ts';

/** A format for tests of the pipeline alone: lines `chat|person|wall or instant ms|kind|text`. */
const toy: Format = {
  id: 'csv',
  anyTime: true,
  detect: ({ text }) => (text.startsWith('toy') ? 1 : 0),
  read: async ([source], sink, { signal, progress }) => {
    await eachLine(source!.blob, { signal, progress }, (line, n) => {
      const [chat, person, clock, time, text] = line.split('|');
      if (n === 1) sink.system();
      else if (text === undefined) sink.notUnderstood({ line: n }, { id: 'records-why-time', args: {} });
      else
        sink.add(
          sink.chat(chat!, chat!, 'direct'),
          sink.person(person!, person!),
          Number(time),
          clock as 'wall',
          'text',
          text,
        );
      return undefined;
    });
    sink.resolution(1);
    return null;
  },
};

const read = (texts: readonly string[], options: Partial<typeof plainOptions> = {}) =>
  readExport(
    texts.map((text, i) => textSource(`toy\n${text}`, `file${i}`)),
    { ...plainOptions, ...options },
    [toy],
  );

test('[R1] every line is accounted for', async () => {
  const { files } = valueOf(await read(['c|Ada|instant|1000|hi\nbroken\nc|Ben|instant|2000|hey?']));
  expect(files[0]).toMatchObject({ messages: 2, system: 1, notUnderstoodCount: 1, notUnderstood: [{ line: 3 }] });
});

test('[R2] records are sorted by instant, then by file order', async () => {
  const result = valueOf(
    await read(['c|Ada|instant|5000|late\nc|Ben|instant|1000|a\nc|Ada|instant|1000|b\nc|Ada|instant|1000|c']),
  );
  expect([...messageLines(result.records)].map(({ text }) => text)).toEqual(['a', 'b', 'c', 'late']);
  expect(result.records.people.map(({ name, messages }) => [name, messages])).toEqual([
    ['Ben', 1],
    ['Ada', 3],
  ]);
  expect(readReport(result, english)).toMatchObject({ schema: 'read/1', messages: 4, from: '1970-01-01T00:00:01Z' });
});

test('[R3] the same file twice adds nothing; equal lines stay', async () => {
  const text = 'c|Ada|instant|1000|ok\nc|Ada|instant|1000|ok\nc|Ben|instant|1000|ok\nc|Ada|instant|1000|ok\n';
  const { records, duplicatesMerged } = valueOf(await read([text, text, text]));
  expect(records.count).toBe(4);
  expect(duplicatesMerged).toBe(8);
});

test('[R4] several chats are a choice', async () => {
  const text = 'c|Ada|instant|1000|hi\nd|Ada|instant|2000|ho\nd|Cleo|instant|2000|ho';
  const asked = await read([text]);
  expect(codesOf(asked)).toEqual(['choose-chat', 'chat', 'chat']);
  const { files, records } = valueOf(await read([text], { chat: 'd' }));
  expect(records.count).toBe(2);
  expect(files[0]).toMatchObject({ messages: 2, elsewhere: 1 });
});

test('[R14] a record’s zone is a file’s, else given, else the device’s', async () => {
  const stating = (zone: string | null): Format => ({
    ...toy,
    read: async (sources, sink, options) => {
      if (zone !== null) sink.zone(zone);
      return toy.read(sources, sink, options);
    },
  });
  const zoneOf = async (stated: string | null, given: string | null) => {
    const source = textSource('toy\nc|Ada|instant|1000|hi\nc|Ben|instant|2000|ho', 'file');
    const options = { ...plainOptions, zone: given, deviceZone: 'Asia/Tokyo' };
    return valueOf(await readExport([source], options, [stating(stated)])).zone;
  };
  expect(await zoneOf('America/Lima', 'Europe/Berlin')).toEqual({ name: 'America/Lima', how: 'stated' });
  expect(await zoneOf('UTC', 'Europe/Berlin')).toEqual({ name: 'Europe/Berlin', how: 'given' });
  expect(await zoneOf(null, 'Europe/Berlin')).toEqual({ name: 'Europe/Berlin', how: 'given' });
  expect(await zoneOf('UTC', null)).toEqual({ name: 'Asia/Tokyo', how: 'assumed' });
  expect(await zoneOf(null, null)).toEqual({ name: 'Asia/Tokyo', how: 'assumed' });
});

describe('[R11] gaps of one export are filled in place by another', () => {
  const A = (minute: number, from: string, text: string): string => `13/03/2024, 10:0${minute} - ${from}: ${text}\n`;
  const whole = [
    A(0, 'Bo', 'q1'),
    A(0, 'Ann', 'a1'),
    A(0, 'Bo', 'q2'),
    A(0, 'Ann', 'a2'),
    A(0, 'Bo', 'q2'),
    A(1, 'Ann', 'a3'),
  ];
  const without = (...left: readonly number[]): string => whole.filter((_, i) => !left.includes(i)).join('');
  const merged = async (...texts: readonly string[]): Promise<string> => {
    const outcome = await readExport(
      texts.map((text, i) => textSource(text, `${i}.txt`)),
      plainOptions,
    );
    return [...messageLines(valueOf(outcome).records)].map(({ text }) => text).join(' ');
  };
  test('within a minute no answer comes before its question', async () => {
    for (const texts of [
      [without(1), without()],
      [without(), without(1)],
      [without(0, 1), without(3, 4, 5)],
      [without(1), without(3), without(4, 5)],
    ])
      expect(await merged(...texts), texts.join('\n')).toBe('q1 a1 q2 a2 q2 a3');
  });
  test('the earlier decides a contradiction, without loss or doubles', async () => {
    const turned = [whole[1]!, whole[0]!, ...whole.slice(2)].join('');
    expect(await merged(whole.join(''), turned)).toBe('q1 a1 q2 a2 q2 a3');
    expect(await merged(turned, whole.join(''))).toBe('a1 q1 q2 a2 q2 a3');
  });
});

describe('[X269] letters that another program broke', () => {
  const cp1252 = new TextDecoder('windows-1252');
  const broken = (text: string): string => cp1252.decode(new TextEncoder().encode(text));
  const WORDS = [
    'Zoë',
    'für dich, größer',
    'niño',
    'à bientôt, été',
    'Пётр',
    'привет',
    'Ελένη',
    'שלום',
    '美咲です',
    '안녕하세요',
    '🧤',
    'it’s',
  ];
  const file = (name: string, text: string): string =>
    `13/03/2024, 09:00 - Ada: hi\n13/03/2024, 09:01 - ${name}: ${text}\n`;
  const codes = async (text: string) => codesOf(await readText(text));

  test.each(WORDS)('“%s” is said where a name has it broken, and is not where it is right', async word => {
    expect(await codes(file('Ben', broken(word)))).not.toContain('letters-broken');
    expect(await codes(file(broken(`Ben ${word}`), 'hi'))).toContain('letters-broken');
    expect(await codes(file(`Ben ${word}`, word))).not.toContain('letters-broken');
  });

  test.each(['café”…', 'CAFÉ’S', '«Ñandú»', 'SÃO', 'à “la” carte', 'Ø³', 'Мир»', 'Ω'])(
    '“%s” may be right, and is left',
    async word => expect(await codes(file(`Ben ${word.replace('…', '')}`, 'hi'))).not.toContain('letters-broken'),
  );
});
