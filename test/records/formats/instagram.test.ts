import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { instagram } from '../../../src/records/formats/instagram.ts';
import { messenger } from '../../../src/records/formats/messenger.ts';

const at = (n: number): number => 1_710_230_400_000 + n * 1000;
const file = (messages: readonly (readonly [number, string, string])[]): string =>
  JSON.stringify({
    participants: [{ name: 'ben.o' }, { name: 'Ada' }],
    messages: messages.map(([n, sender_name, content]) => ({ sender_name, timestamp_ms: at(n), content })),
    title: 'ben.o',
    thread_path: 'inbox/beno_1',
  });
const read = async (messages: readonly (readonly [number, string, string])[]): Promise<readonly unknown[]> =>
  rowsOf((await collect(instagram, { 'message_1.json': file(messages) })).records).map(([, from, kind, text]) => [
    from,
    kind,
    text,
  ]);

test('[X30] an edit is folded into the message it replaces, the newest of several wins, in either order of the file', async () => {
  const said = [
    [60, 'Ada', 'see you at eight, right? (edited)'],
    [40, 'Ada', 'see you at seven, right? (edited)'],
    [30, 'ben.o', 'see you at six (edited)'],
    [20, 'Ada', 'see you at six'],
  ] as const;
  const want = [
    ['Ada', 'edited', 'see you at eight, right?'],
    ['ben.o', 'text', 'see you at six (edited)'],
  ];
  expect(await read(said)).toEqual(want);
  expect((await read(said.toReversed())).slice(0, 1)).toEqual(want.slice(0, 1));
});
test('[X31] “(edited)” that replaces nothing is text as it was typed', async () => {
  expect(await read([[0, 'Ada', 'my photo (edited)']])).toEqual([['Ada', 'text', 'my photo (edited)']]);
  expect(
    await read([
      [2000, 'Ada', 'my photo (edited)'],
      [0, 'Ada', 'my photo'],
    ]),
  ).toHaveLength(2);
});
test('[X32] notices of reactions are reactions, in a file taken for Messenger’s too', async () => {
  const text = file([
    [0, 'Ada', 'Liked a message'],
    [1, 'ben.o', 'Reacted \u00e2\u009d\u00a4 to your message '],
    [2, 'Ada', 'Reacted badly to your message about tea'],
  ]);
  for (const format of [instagram, messenger]) {
    const got = await collect(format, { 'message_1.json': text });
    expect(got.records.map(({ kind }) => kind).toSorted()).toEqual(['reaction', 'reaction', 'text']);
  }
});
