import { expect, test } from 'vitest';
import { collect } from './collect.ts';
import { signal } from '../../../src/records/formats/signal.ts';

const head = [
  { version: '1', backupTimeMs: '1719230400000' },
  { account: { givenName: 'Ada' } },
  { recipient: { id: '1', self: {} } },
  { recipient: { id: '4', contact: { aci: 'X4', profileGivenName: 'Ben' } } },
  { recipient: { id: '6', group: { snapshot: { title: { title: 'Club' } } } } },
  { chat: { id: '1', recipientId: '4' } },
  { chat: { id: '2', recipientId: '6' } },
  { chat: { id: '3', recipientId: '1' } },
];
const item = (fields: object, n = 0): object => ({
  chatItem: { chatId: '1', authorId: '4', dateSent: String(1_710_230_400_000 + n), incoming: {}, ...fields },
});
const read = (...items: readonly object[]) =>
  collect(signal, { 'main.jsonl': [...head, ...items].map(line => JSON.stringify(line)).join('\n') });
test('[X43] a timer for disappearing messages is said', async () => {
  const got = await read(item({ updateMessage: { expirationTimerChange: { expiresInMs: '86400000' } } }));
  expect(got.records).toEqual([]);
  expect(got.timers.map(({ time, on }) => [new Date(time).toISOString().slice(0, 10), on])).toEqual([
    ['2024-03-12', true],
  ]);
  const off = await read(item({ updateMessage: { expirationTimerChange: {} } }));
  expect(off.timers.map(({ on }) => on)).toEqual([false]);
});
test('[X45] people have the same key in any phone’s export', async () => {
  expect((await read()).people.map(({ key }) => key)).toEqual(['self Ada', 'X4']);
});
