import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { slack } from '../../../src/records/formats/slack.ts';

const users = JSON.stringify([
  { id: 'U1', name: 'ada', real_name: 'Ada', tz: 'Europe/Berlin' },
  { id: 'U2', name: 'ben', profile: { display_name: 'Benny' } },
]);
const dms = JSON.stringify([{ id: 'D1', created: 1, members: ['U1', 'U2'] }]);
const day = (...messages: readonly object[]): string =>
  JSON.stringify(
    messages.map((message, i) => ({ type: 'message', user: 'U1', ts: `${1_710_230_400 + i}.000100`, ...message })),
  );

test('[X110] folder, lists and days are one conversation with names', async () => {
  const files = {
    'users.json': users,
    'dms.json': dms,
    'D1/2024-03-13.json': day({ text: 'later', ts: '1710316800.000000' }),
    'D1/2024-03-12.json': day({ text: 'hi <@U2>' }),
  };
  const got = await collect(slack, files);
  expect(got.chats).toEqual([{ key: 'D1', title: 'Ada, Benny', kind: 'direct' }]);
  expect(rowsOf(got.records).map(([, from, , text]) => [from, text])).toEqual([
    ['Ada', 'hi @Benny'],
    ['Ada', 'later'],
  ]);
});
test('[X112] kinds by subtype and file', async () => {
  const of = async (fields: object): Promise<unknown> =>
    (await collect(slack, { 'D1/2024-03-12.json': day(fields) })).records.map(({ kind, text }) => [kind, text])[0];
  expect(await of({ files: [{ id: 'F1' }], text: 'look' })).toEqual(['media', 'look']);
  expect(await of({ files: [{ subtype: 'slack_audio' }], text: '' })).toEqual(['voice', '']);
  expect(await of({ subtype: 'tombstone', text: 'This message was deleted.' })).toEqual(['deleted', '']);
  expect(
    await of({ subtype: 'huddle_thread', room: { date_start: 10, date_end: 70, participant_history: ['U1', 'U2'] } }),
  ).toEqual(['call', '']);
  expect(
    await of({ subtype: 'huddle_thread', room: { date_start: 10, date_end: 70, participant_history: ['U1'] } }),
  ).toEqual(['missed', '']);
  expect(await of({ subtype: 'channel_topic', text: 'set the topic' })).toBeUndefined();
});
test('[X113] lists alone say what they are', async () => {
  expect((await collect(slack, { 'users.json': users })).warnings.map(({ code }) => code)).toEqual(['only-lists']);
});
