import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { messageLines, readExport, readSnapshot, takeSnapshot } from '../../src/records/index.ts';
import { codesOf, golden, plainOptions, readText, textSource, valueOf } from './helpers.ts';

const A = (minute: number, rest: string): string => `13/03/2024, 09:${String(minute).padStart(2, '0')} - ${rest}\n`;
const I = (minute: number, rest: string, lead = ''): string =>
  `${lead}[13/03/2024, 09:${String(minute).padStart(2, '0')}:00] ${rest}\r\n`;
const L = '\u200e';
const read = async (text: string) => {
  const outcome = await readText(text);
  const value = valueOf(outcome);
  return {
    codes: codesOf(outcome),
    file: value.files[0]!,
    people: value.records.people.map(({ name }) => name),
    lines: [...messageLines(value.records)],
  };
};
const kinds = async (text: string) =>
  (await read(text)).lines.map(({ kind, missed, text }) => [missed === true ? 'missed' : kind, text]);

test('[WA4] every line has exactly one count, whatever the file', async () => {
  const random = randomFrom(3);
  const folder = join(golden, 'made/whatsapp');
  const files = readdirSync(folder).filter(name => name.endsWith('.txt') && !name.startsWith('utf16'));
  let checked = 0;
  for (let i = 0; i < 400; i++) {
    const lines = readFileSync(join(folder, files[i % files.length]!), 'utf8').split('\n');
    for (let n = random.below(5); n > 0; n--) {
      const at = random.below(lines.length);
      if (random.uniform() < 0.4) lines.splice(at, random.below(3));
      else
        lines.splice(
          at,
          0,
          ['x', '', '31/02/2024, 09:00 - Ada: x', '[1/1/24, 9:00:00 AM] Ada: y', 'a: b'][random.below(5)]!,
        );
    }
    const text = lines.join('\n');
    const outcome = await readText(text, { dateOrder: 'dmy' });
    if (!outcome.ok) continue;
    const file = outcome.value.files[0]!;
    const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    expect(file.messages + file.system + file.continuation + file.notUnderstoodCount, JSON.stringify(text)).toBe(count);
    checked++;
  }
  expect(checked).toBeGreaterThan(200);
});

describe('[WA5] names', () => {
  test('more people than are tried first', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `Person ${i}`);
    const { people } = await read(
      names.map((name, i) => A(i, `${name}: hi`)).join('') +
        names.map((name, i) => A(30 + (i % 29), `${name}: ho`)).join(''),
    );
    expect(people.toSorted()).toEqual(names.toSorted());
  });
});

describe('[WA13] who is not among the contacts', () => {
  test('is one with the other telephone’s name and the kept one', async () => {
    const days = [0, 1, 2, 3];
    const one = textSource(
      days.map(i => A(i, `${i % 2 ? '~ Ben Okafor' : 'Ada'}: text number ${i}`)).join(''),
      'one.txt',
    );
    const two = textSource(
      days.map(i => A(i, `${i % 2 ? 'Ben Okafor' : 'Ada'}: text number ${i}`)).join(''),
      'two.txt',
    );
    const both = valueOf(await readExport([one, two], plainOptions));
    expect(both.records.people.map(({ name, messages }) => [name, messages])).toEqual([
      ['Ada', 2],
      ['Ben Okafor', 2],
    ]);
    // As an earlier release kept it: the mark in the name too.
    const kept = valueOf(await takeSnapshot([one], plainOptions)).map(file => ({
      ...file,
      people: file.people.map(({ key }) => ({ key, name: key })),
    }));
    expect(kept[0]!.people.map(({ name }) => name)).toContain('~ Ben Okafor');
    const later = textSource(
      A(3, '~ Ben Okafor: text number 3') + A(9, 'Ada: new') + A(9, '~ Ben Okafor: new'),
      'later.txt',
    );
    const added = valueOf(await takeSnapshot([later], plainOptions));
    const all = valueOf(readSnapshot([...kept, ...added], plainOptions));
    expect(all.records.people.map(({ messages }) => messages)).toEqual([3, 3]);
    expect(all.duplicatesMerged).toBe(1);
  });
});

describe('[WA6] kinds on Android', () => {
  test('several words for omitted media are learnt and counted', async () => {
    const text = [0, 1, 2, 3, 4, 5]
      .map(i => A(i, `${i % 2 ? 'Ann' : 'Bo'}: <${i < 3 ? 'Hljóðlaus miðill' : 'Horfinn hlutur'}>`))
      .join('');
    const { lines, codes, file } = await read(text + A(7, 'Bo: <Media omitted>') + A(8, 'Bo: hi'));
    expect(lines.map(({ kind }) => kind)).toEqual([...Array.from({ length: 7 }, () => 'media'), 'text']);
    expect(codes).toContain('media-learned');
    expect(file.warnings.map(({ text }) => (typeof text === 'string' ? text : text.args))).toEqual([{ count: 6 }]);
  });
});

describe('[WA11] WhatsApp Web’s own export', () => {
  const W = (rest: string): string => `[3/4/26, 9:41:03 AM] ${rest}\n`;
  const SECRET =
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.\n';
  const BODIES: readonly (readonly [string, string, string])[] = [
    ['[Forwarded] the plan', 'text', 'the plan'],
    ['[Forwarded many times] <image omitted> funny', 'media', 'funny'],
    ['[x] done', 'text', '[x] done'],
    ['IMG-1.jpg (file attached) so nice', 'media', 'so nice'],
    ['note.opus (file attached)', 'voice', ''],
    ['voice message (file attached)', 'voice', ''],
    ['sticker (file attached)', 'sticker', ''],
    ['here (file attached) so nice', 'text', 'here (file attached) so nice'],
    ['GIF attached', 'media', ''],
    ['Location: 52.52, 13.4 - https://maps.google.com/?q=52.52,13.4', 'location', ''],
    ['Cafe: Live location: -1, 13.4 - https://maps.google.com/?q=-1,13.4', 'location', ''],
    ['<Live location omitted>', 'location', ''],
    ['Poll: when?\n    - today\n    - tomorrow', 'poll', 'when?'],
    ['Poll: when?\n- today', 'text', 'Poll: when?\n- today'],
    ['Contact: BEGIN:VCARD\nVERSION:3.0\nFN:Cy\nEND:VCARD', 'contact', ''],
    ['2 contacts shared', 'contact', ''],
    ['Waiting for this message. This may take a while.', 'undecryptable', ''],
    ['This message was deleted', 'deleted', ''],
  ];
  test('every kind of it', async () => {
    const { lines } = await read(SECRET + BODIES.map(([body]) => W(`Ben: ${body}`)).join('') + W('You: ok'));
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ...BODIES.map(([, kind, text]) => [kind, text]),
      ['text', 'ok'],
    ]);
  });
  test('the same from a phone is what somebody typed', async () => {
    const typed = BODIES.map(([body]) => body).filter(
      body => !/omitted> ?|deleted$|^[^ ]+ \(file attached\)$/.test(body) || body.startsWith('[Forwarded'),
    );
    expect(typed.length).toBeGreaterThan(10);
    const phone =
      I(0, `Ben: ${L}Messages and calls are end-to-end encrypted.`) + typed.map(body => I(1, `Ben: ${body}`)).join('');
    expect(await kinds(phone + I(2, 'Ann: ok'))).toEqual([...typed, 'ok'].map(body => ['text', body]));
  });
  test('month first, “You” exported, notices nobody’s, a call counted', async () => {
    const { codes, file, lines } = await read(
      `${SECRET}Some earlier messages may not be available.\n` +
        W('You: hi') +
        W('Ben: ho') +
        W('- Ben changed the group name to: x') +
        W('- Ben turned off disappearing messages') +
        W('- [Call]') +
        W('<This message could not be exported>'),
    );
    expect(lines.map(({ from, at }) => [from, at.slice(0, 10)])).toEqual([
      ['You', '2026-03-04'],
      ['Ben', '2026-03-04'],
    ]);
    expect(file.dateOrder).toEqual({ value: 'mdy', how: 'format' });
    expect(file.owner).toBe('You');
    expect(file.system).toBe(4);
    expect(file.notUnderstood.map(({ line, why }) => [line, why.id])).toEqual([
      [7, 'records-why-caller'],
      [8, 'records-why-shape'],
    ]);
    expect(codes).toContain('earlier-missing');
  });
});

describe('[WA8] what is not the file’s own heading', () => {
  test('headings with an unknown word beside the time are said', async () => {
    const at = (day: number, time: string, rest: string): string => `${day}/03/2024, ${time} - ${rest}\n`;
    const told = async (text: string) => {
      const outcome = await readText(text);
      return outcome.issues.filter(({ code }) => code === 'other-shape').map(({ text }) => text.args);
    };
    const known = at(13, '9:00 AM', 'Ann: hi') + at(13, '9:01 AM', 'Bo: ho');
    expect(await told(known + at(14, '12:00 noon', 'Bo: yes') + at(15, '9:00 at night', 'Ann: no'))).toEqual([
      { count: 2, line: 3 },
    ]);
    expect(await told(known + at(14, '12:00 noon', 'Lunch: soup') + at(14, '9:00 AM', 'Bo: yes'))).toEqual([]);
  });
});

describe('[ET1] event tables', () => {
  const HEAD = 'dyad_id,time_unix,sender,receiver\n';
  test('rows become instants to the second; broken rows are named', async () => {
    const { lines, file } = await read(
      `${HEAD}a-b,1710320400,a,b\na-b,x,a,b\na-b,1710320401,b\na-b,1710320401,a,a\n"a-b","1710320402","b","a"\n`,
    );
    expect(lines.map(({ at, from }) => [at, from])).toEqual([
      ['2024-03-13T09:00:00Z', 'a'],
      ['2024-03-13T09:00:02Z', 'b'],
    ]);
    expect(file.notUnderstood.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(file.zone).toEqual({ name: 'UTC', how: 'stated' });
  });
});
