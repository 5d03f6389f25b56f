import { describe, expect, test } from 'vitest';
import { FLAG, messageLines } from '../../src/records/index.ts';
import { readExport } from '../../src/records/read.ts';
import { codesOf, inChunks, plainOptions, readText, textSource, valueOf } from './helpers.ts';
import { said } from '../said.ts';

const lines = async (text: string, zone = 'Europe/Berlin') => {
  const outcome = await readText(text, { zone });
  return {
    outcome,
    records: valueOf(outcome).records,
    got: [...messageLines(valueOf(outcome).records)].map(({ at, text }) => [at, text]),
  };
};

describe('[R10] wall clocks become instants in the zone', () => {
  test('on both sides of a clock change', async () => {
    const { got } = await lines('30/03/2024, 12:00 - Ada: winter\n31/03/2024, 12:00 - Ben: summer\n');
    expect(got).toEqual([
      ['2024-03-30T11:00:00Z', 'winter'],
      ['2024-03-31T10:00:00Z', 'summer'],
    ]);
  });
  test('file order decides in the repeated hour, and is counted', async () => {
    const { got, outcome, records } = await lines(
      '27/10/2024, 01:59 - Ada: a\n27/10/2024, 02:10 - Ben: b\n27/10/2024, 02:50 - Ada: c\n27/10/2024, 02:05 - Ben: d\n27/10/2024, 02:40 - Ada: e\n27/10/2024, 03:00 - Ben: f\n',
    );
    expect(got).toEqual([
      ['2024-10-26T23:59:00Z', 'a'],
      ['2024-10-27T00:10:00Z', 'b'],
      ['2024-10-27T00:50:00Z', 'c'],
      ['2024-10-27T01:05:00Z', 'd'],
      ['2024-10-27T01:40:00Z', 'e'],
      ['2024-10-27T02:00:00Z', 'f'],
    ]);
    expect(codesOf(outcome)).toContain('repeated-hour');
    expect([...records.flags].map(flags => (flags & FLAG.repeatedHour) !== 0)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect([...records.offsetMinutes]).toEqual([120, 120, 120, 60, 60, 60]);
  });
  test('a time in the missing hour is read, counted and said', async () => {
    const { records, outcome } = await lines('31/03/2024, 02:30 - Ada: a\n31/03/2024, 03:00 - Ben: b\n');
    expect([...records.flags].filter(flags => (flags & FLAG.missingHour) !== 0)).toHaveLength(1);
    expect(said(outcome.issues.find(({ code }) => code === 'missing-hour')?.text)).toMatch(
      /zone is probably another one: give/,
    );
  });
  test('no answer precedes its question on a changeover day', async () => {
    for (const day of ['31/03/2024', '27/10/2024']) {
      const text = Array.from(
        { length: 24 * 6 },
        (_, i) =>
          `${day}, ${String(Math.floor(i / 6)).padStart(2, '0')}:${i % 6}0 - ${i % 2 === 0 ? 'Ada' : 'Ben'}: ${i}\n`,
      ).join('');
      const { got } = await lines(text.replace(/^31\/03\/2024, 02.*\n/gm, ''));
      const texts = got.map(([, body]) => Number(body));
      expect(texts).toEqual(texts.toSorted((a, b) => a - b));
    }
  });
  test('the zone is always shown with how it is known', async () => {
    const text = '13/03/2024, 09:00 - Ada: a\n';
    expect(valueOf(await readText(text, { zone: null, deviceZone: 'Asia/Tokyo' })).files[0]!.zone).toEqual({
      name: 'Asia/Tokyo',
      how: 'assumed',
    });
    expect(valueOf(await readText(text, { zone: 'Asia/Tokyo' })).files[0]!.zone).toEqual({
      name: 'Asia/Tokyo',
      how: 'given',
    });
  });
  test('zones of half and quarter hours, and the south', async () => {
    expect((await lines('13/03/2024, 09:00 - Ada: a\n', 'Asia/Kathmandu')).got[0]![0]).toBe('2024-03-13T03:15:00Z');
    expect((await lines('13/07/2024, 09:00 - Ada: a\n', 'Australia/Lord_Howe')).got[0]![0]).toBe(
      '2024-07-12T22:30:00Z',
    );
  });
});

describe('[R11] exports that overlap', () => {
  const read = (...texts: readonly string[]) =>
    readExport(
      texts.map((text, i) => textSource(text, `${i}.txt`)),
      plainOptions,
    );
  const day = (n: number, body: string, who = 'Ada'): string =>
    `${String(n).padStart(2, '0')}/03/2024, 09:00 - ${who}: ${body}\n`;
  const days = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, i) => day(from + i, `day ${from + i}`, i % 2 === 0 ? 'Ada' : 'Ben')).join(
      '',
    );

  test('merge exactly: the union, in order, counted', async () => {
    const whole = days(1, 28);
    const lineList = whole.split(/(?<=\n)/);
    for (const [a, b] of [
      [0, 20],
      [5, 28],
      [14, 15],
      [26, 28],
    ] as const) {
      const { records, duplicatesMerged } = valueOf(
        await read(lineList.slice(0, b).join(''), lineList.slice(a).join('')),
      );
      expect(records.count).toBe(28);
      expect(duplicatesMerged).toBe(b - a);
      expect([...messageLines(records)].map(({ text }) => text)).toEqual(lineList.map((_, i) => `day ${i + 1}`));
    }
  });
  test('the order of the files does not matter', async () => {
    const [a, b] = [days(1, 20), days(15, 28)];
    const lines = async (...texts: readonly string[]) => [...messageLines(valueOf(await read(...texts)).records)];
    expect(await lines(a, b)).toEqual(await lines(b, a));
  });
  test('equal lines of one minute stay, and one more is one more', async () => {
    const burst = '13/03/2024, 09:00 - Ada: ok\n';
    const { records, duplicatesMerged } = valueOf(
      await read(burst.repeat(3) + day(14, 'x', 'Ben'), burst.repeat(4) + day(14, 'x', 'Ben')),
    );
    expect(records.count).toBe(5);
    expect(duplicatesMerged).toBe(4);
  });
  test('a minute clock and a second clock give the same messages', async () => {
    const android = '13/03/2024, 09:00 - Ada: ok\n13/03/2024, 09:00 - Ada: ok\n13/03/2024, 09:01 - Ben: hm\n';
    const iphone =
      '[13/03/2024, 09:00:10] Ada: ok\r\n[13/03/2024, 09:00:40] Ada: ok\r\n[13/03/2024, 09:01:05] Ben: hm\r\n';
    for (const texts of [
      [android, iphone],
      [iphone, android],
    ]) {
      const { records, duplicatesMerged } = valueOf(await read(...texts));
      expect(duplicatesMerged).toBe(3);
      expect([...records.at].map(at => new Date(at).getUTCSeconds())).toEqual([10, 40, 5]);
    }
  });
  test('the same text on two apps is two messages', async () => {
    const telegram = JSON.stringify({
      name: 'Ben',
      type: 'personal_chat',
      id: 2,
      messages: [
        {
          id: 1,
          type: 'message',
          date: '2024-03-13T09:00:00',
          date_unixtime: '1710316800',
          from: 'Ada',
          from_id: 'user1',
          text: 'hi',
        },
        {
          id: 2,
          type: 'message',
          date: '2024-03-13T09:05:00',
          date_unixtime: '1710317100',
          from: 'Ben',
          from_id: 'user2',
          text: 'yes',
        },
      ],
    });
    const outcome = await read('13/03/2024, 09:00 - Ada: hi\n14/03/2024, 09:00 - Ben: ho\n', telegram);
    expect(valueOf(outcome)).toMatchObject({ duplicatesMerged: 0, records: { count: 4 } });
    expect(codesOf(outcome)).toContain('joined-by-name');
  });
  test('a Telegram message edited between two exports is one message', async () => {
    const chat = (text: string, edited: boolean): string =>
      JSON.stringify({
        name: 'Ben',
        type: 'personal_chat',
        id: 2,
        messages: [
          {
            id: 7,
            type: 'message',
            date: '2024-03-13T09:00:00',
            date_unixtime: '1710316800',
            from: 'Ada',
            from_id: 'user1',
            text,
            ...(edited ? { edited_unixtime: '1710316900' } : {}),
          },
        ],
      });
    expect(valueOf(await read(chat('hi', false), chat('hi!', true)))).toMatchObject({
      duplicatesMerged: 1,
      records: { count: 1 },
    });
  });
});

test('[R12] an export near the cap of 40,000 says so', async () => {
  const lines = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `${String(1 + (Math.floor(i / 1440) % 28)).padStart(2, '0')}/03/2024, ${String(Math.floor(i / 60) % 24).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} - ${i % 2 === 0 ? 'Ada' : 'Ben'}: x\n`,
    ).join('');
  expect(codesOf(await readText(lines(39_950)))).toContain('capped');
  expect(codesOf(await readText(lines(38_000)))).not.toContain('capped');
});

test('[R13] reading can be stopped at any time, and reports progress', async () => {
  const text = '13/03/2024, 09:00 - Ada: a\n'.repeat(200_000);
  const told: number[] = [];
  const read = (options: Partial<typeof plainOptions>) =>
    readExport([inChunks(text, 65_536)], { ...plainOptions, ...options });
  await read({ progress: fraction => void told.push(fraction) });
  expect(told.length).toBeGreaterThan(20);
  expect(told.length).toBeLessThan(250);
  expect(told.every((fraction, i) => fraction >= (told[i - 1] ?? 0) && fraction <= 1)).toBe(true);
  const controller = new AbortController();
  const reading = read({
    signal: controller.signal,
    progress: fraction => void (fraction > 0.3 && controller.abort(new Error('enough'))),
  });
  await expect(reading).rejects.toThrow('enough');
  await expect(read({ signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
});
