import { expect, test } from 'vitest';
import { messageLines, readExport } from '../../../src/records/index.ts';
import { plainOptions, valueOf } from '../helpers.ts';
import { sourcesOf } from './collect.ts';
import { type Said, writers } from './render.ts';
import { moreWriters } from './render-more.ts';

/** Whole minutes, since some formats know no more; words that every format can hold. */
const said: readonly Said[] = Array.from({ length: 60 }, (_, i) => ({
  time: Date.UTC(2024, 0, 31, 8) + i * 37 * 60_000,
  who: i % 3 === 0 ? ('Ada' as const) : ('Ben' as const),
  text: ['are you home', 'on my way, 10 minutes', 'grüße & küsse 👩‍👩‍👧', 'why not?', 'ok'][i % 5]! + ` number ${i}`,
}));

/** As X gives people. */
const BY_NUMBER: Readonly<Record<string, string>> = { '1001': 'Ada', '2002': 'Ben' };

test('[R25] one conversation reads the same from every format', async () => {
  const all = Object.entries({ ...writers, ...moreWriters });
  expect(all.length).toBeGreaterThan(40);
  const want = said.map(({ time, who, text }) => [time, who, text]);
  for (const [name, write] of all) {
    const outcome = await readExport(sourcesOf({ 'any.thing': write(said) }), {
      ...plainOptions,
      zone: 'UTC',
      dateOrder: 'dmy',
    });
    const { records, files } = valueOf(outcome);
    const owner = files[0]!.owner;
    const who = (from: string): string =>
      from === owner && /^me$/i.test(from)
        ? 'Ada'
        : (BY_NUMBER[from] ?? from.replace(/@.*$/, '').replace(/^./, first => first.toUpperCase()));
    const got = [...messageLines(records)]
      .filter(({ kind }) => kind !== 'reaction')
      .map(({ at, from, text }) => [Date.parse(at), who(from), text]);
    expect([name, got]).toEqual([name, want]);
  }
});
