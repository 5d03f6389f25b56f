import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
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
const kindOf = async (fields: object): Promise<unknown> => {
  const { records } = await read(item(fields));
  return records.map(({ from, kind, text }) => [from, kind, text])[0];
};

test('[X40] every item is what it holds', async () => {
  expect(await kindOf({ standardMessage: { text: { body: 'hi' } } })).toEqual(['Ben', 'text', 'hi']);
  expect(await kindOf({ standardMessage: { text: { body: 'hi' }, attachments: [{ pointer: {} }] } })).toEqual([
    'Ben',
    'media',
    'hi',
  ]);
  expect(await kindOf({ viewOnceMessage: {} })).toEqual(['Ben', 'media', '']);
  expect(await kindOf({ contactMessage: {} })).toEqual(['Ben', 'contact', '']);
  expect(await kindOf({ poll: { question: 'when?' } })).toEqual(['Ben', 'poll', 'when?']);
  expect(await kindOf({ paymentNotification: {} })).toEqual(['Ben', 'other', '']);
  expect(await kindOf({ directStoryReplyMessage: { emoji: '🔥' } })).toEqual(['Ben', 'reaction', '🔥']);
});
test('[X43] a timer for disappearing messages is said', async () => {
  const got = await read(item({ updateMessage: { expirationTimerChange: { expiresInMs: '86400000' } } }));
  expect(got.records).toEqual([]);
  expect(got.timers.map(({ time, on }) => [new Date(time).toISOString().slice(0, 10), on])).toEqual([
    ['2024-03-12', true],
  ]);
  const off = await read(item({ updateMessage: { expirationTimerChange: {} } }));
  expect(off.timers.map(({ on }) => on)).toEqual([false]);
});
test('[X44] notes to oneself are no chat; foreign lines are counted', async () => {
  const got = await collect(signal, {
    'main.jsonl': [
      ...head.map(line => JSON.stringify(line)),
      '{}',
      '',
      JSON.stringify(item({ chatId: '3', authorId: '1', standardMessage: { text: { body: 'milk' } } })),
      JSON.stringify(item({ chatId: '9' })),
      '{"chatItem":{"cut',
    ].join('\n'),
  });
  expect(got.records).toEqual([]);
  expect(got.chats.map(({ title }) => title)).toEqual(['Ben', 'Club']);
  expect(got.warnings.map(({ code }) => code)).toEqual(['notes-to-self']);
  expect(got.notUnderstood.map(({ line }) => line)).toEqual([12, 13]);
});
test('[X45] people have the same key in any phone’s export', async () => {
  expect((await read()).people.map(({ key }) => key)).toEqual(['self Ada', 'X4']);
});
test('[X46] signal-export’s page has long messages, attachments, seconds or none', async () => {
  const page =
    '[2024-03-12 09:00:05] Me: one\ntwo\n\n[2024-03-12, 09:01] Ben Lee: ![](media/a.jpg)\n[2024-03-12 09:02:00] Ben Lee: a: b  \n';
  const got = await collect(signal, { 'chat.md': page });
  expect(rowsOf(got.records)).toEqual([
    ['2024-03-12T09:00:05', 'Me', 'text', 'one\ntwo'],
    ['2024-03-12T09:01:00', 'Ben Lee', 'media', ''],
    ['2024-03-12T09:02:00', 'Ben Lee', 'text', 'a: b'],
  ]);
  expect(got.owner).toBe('Me');
});
