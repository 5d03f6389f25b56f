import { expect, test } from 'vitest';
import { collect } from './collect.ts';
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
