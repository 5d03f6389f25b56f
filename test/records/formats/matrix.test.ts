import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { matrix } from '../../../src/records/formats/matrix.ts';

const event = (id: string, n: number, type: string, content: object, more: object = {}): object => ({
  type,
  sender: n % 2 === 0 ? '@ada:x' : '@ben:x',
  event_id: id,
  origin_server_ts: 1_710_230_400_000 + n * 1000,
  content,
  ...more,
});
const read = (...messages: readonly object[]) =>
  collect(matrix, { 'export.json': JSON.stringify({ room_name: 'Ben', exported_by: 'Ada', messages }) });

test('[X90] the sender’s newest edit counts, at the message’s time', async () => {
  const edit = (id: string, n: number, body: string): object =>
    event(id, n, 'm.room.message', {
      'm.relates_to': { rel_type: 'm.replace', event_id: 'a' },
      'm.new_content': { body },
    });
  const got = await read(
    event('a', 0, 'm.room.message', { msgtype: 'm.text', body: 'frist' }),
    edit('b', 2, 'first'),
    edit('c', 4, 'first!'),
  );
  expect(rowsOf(got.records)).toEqual([['2024-03-12T08:00:00Z', '@ada:x', 'edited', 'first!']]);
  expect(
    (
      await read(event('a', 0, 'm.room.message', { msgtype: 'm.text', body: 'mine' }), edit('b', 1, 'forged'))
    ).records.map(({ text }) => text),
  ).toEqual(['mine']);
});
test('[X91] redacted, undecryptable and other events', async () => {
  const got = await read(
    event('a', 0, 'm.room.message', {}, { unsigned: { redacted_because: {} } }),
    event('b', 1, 'm.room.encrypted', { ciphertext: 'x' }),
    event('c', 2, 'm.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: 'b', key: '❤️' } }),
    event('d', 3, 'm.room.message', { msgtype: 'm.audio', 'org.matrix.msc3245.voice': {} }),
    event('e', 4, 'm.room.topic', { topic: 'x' }),
    event('f', 5, 'm.poll.start', {}),
  );
  expect(got.records.map(({ kind }) => kind)).toEqual(['deleted', 'undecryptable', 'reaction', 'voice', 'poll']);
  expect(got.system).toBe(1);
});
test('[X92] a call lasts from answer to hang-up; unanswered is missed', async () => {
  const got = await read(
    event('a', 0, 'm.call.invite', { call_id: '1' }),
    event('b', 5, 'm.call.answer', { call_id: '1' }),
    event('c', 65, 'm.call.hangup', { call_id: '1' }),
    event('d', 100, 'm.call.invite', { call_id: '2' }),
    event('e', 130, 'm.call.hangup', { call_id: '2' }),
  );
  expect(got.records.map(({ kind, extra }) => [kind, extra.durationSeconds])).toEqual([
    ['call', 60],
    ['missed', undefined],
  ]);
});
