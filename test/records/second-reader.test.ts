import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExport, type ReadOptions } from '../../src/records/index.ts';
import { secondCount } from './second-reader.ts';
import { codesOf, golden, plainOptions, shared, sourceOf } from './helpers.ts';

/** Reads with the question of the date answered and all chats one, so that everything of a file is counted. */
async function checked(path: string): Promise<Counts | null> {
  const source = await sourceOf(path);
  const options: ReadOptions = { ...plainOptions, keepText: false };
  const read = async (more: Partial<ReadOptions>) => readExport([source], { ...options, ...more });
  let outcome = await read({});
  if (codesOf(outcome).includes('date-order')) outcome = await read({ dateOrder: 'dmy' });
  const chat = outcome.issues.find(({ code }) => code === 'chat')?.place;
  if (!outcome.ok && chat !== undefined) outcome = await read({ dateOrder: 'dmy', chat });
  return compared(outcome, source.blob);
}

interface Counts {
  /** Entries that the reading has, of the kind that the second reader counts. */
  readonly first: number;
  readonly second: number;
}

/** Null: nothing was read, or the second reader has no eye for it. */
async function compared(outcome: Awaited<ReturnType<typeof readExport>>, blob: Source['blob']): Promise<Counts | null> {
  // Cut lines have no beginning that a plain reader could see.
  if (!outcome.ok || codesOf(outcome).includes('lines-lost')) return null;
  const { format, messages: kept, elsewhere, system, notUnderstoodCount, continuation } = outcome.value.files[0]!;
  const again = await secondCount(format, [{ blob }]);
  if (again === null) return null;
  const messages = kept + elsewhere;
  const entries = messages + system + notUnderstoodCount;
  return { first: { messages, entries, folded: entries + continuation }[again.against], second: again.count };
}
type Source = Awaited<ReturnType<typeof sourceOf>>;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile() && !/expected\.json|truth\.jsonl|\.(?:bin|plist|zip|md)$/.test(path));

/** Where a plain count cannot agree: notes to oneself and the like, which one of the two leaves out on purpose. */
const APART = new Set(['D1/2024-03-12.json']);

describe('[R24] a second, simple reader finds as many entries', () => {
  for (const [what, folder] of [
    ['invented', join(golden, 'made')],
    ['synthetic', join(golden, 'synthetic')],
    ['fetched', shared === null ? '' : join(shared, 'data/exports')],
  ] as const)
    test.skipIf(folder === '')(
      `in every ${what} export that it can read${folder === '' ? ' (SKIPPED: no shared data)' : ''}`,
      async () => {
        let counted = 0;
        for (const path of filesIn(folder)) {
          if (
            [...APART].some(end => path.endsWith(end)) ||
            (what === 'fetched' && /\/(?:made|synthetic|LICENSES)\//.test(path))
          )
            continue;
          const check = await checked(path);
          if (check === null) continue;
          counted++;
          expect([path, check.second]).toEqual([path, check.first]);
        }
        expect(counted).toBeGreaterThan(what === 'synthetic' ? 8 : 30);
      },
      120_000,
    );
});

test('[R24] a forward inside another message is no entry', async () => {
  const entry = (id: string, fields: object): object => ({
    id,
    type: 'Default',
    timestamp: `2024-03-12T09:0${id}:00+00:00`,
    timestampEdited: null,
    content: 'hi',
    author: { id, name: id },
    ...fields,
  });
  const messages = [
    entry('1', {}),
    entry('2', { content: '', forwardedMessage: { timestampEdited: null, content: '"forwardedMessage": {' } }),
  ];
  const guild = { id: '0' };
  const text = JSON.stringify({ guild, channel: { id: '5', type: 'DirectTextChat', name: 'b' }, messages });
  const blob = new Blob([text]);
  const outcome = await readExport([{ name: 'd.json', path: 'd.json', blob }], plainOptions);
  expect(await compared(outcome, blob)).toEqual({ first: 2, second: 2 });
});
