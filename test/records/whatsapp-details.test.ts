import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { messageLines, readExport, readSnapshot, takeSnapshot } from '../../src/records/index.ts';
import { codesOf, golden, plainOptions, readText, textSource, valueOf } from './helpers.ts';

const A = (minute: number, rest: string): string => `13/03/2024, 09:${String(minute).padStart(2, '0')} - ${rest}\n`;
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
