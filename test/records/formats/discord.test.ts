import { expect, test } from 'vitest';
import { collect } from './collect.ts';
import { discord } from '../../../src/records/formats/discord.ts';

const message = (fields: object): object => ({
  id: '1',
  type: 'Default',
  timestamp: '2024-03-12T09:00:00.123+01:00',
  timestampEdited: null,
  callEndedTimestamp: null,
  content: '',
  author: { id: '9', name: 'ada', nickname: 'Ada' },
  attachments: [],
  stickers: [],
  ...fields,
});
const read = (...messages: readonly object[]) =>
  collect(discord, {
    'x.json': JSON.stringify({
      guild: { id: '0' },
      channel: { id: '5', type: 'DirectTextChat', name: 'ben' },
      messages,
    }),
  });

test('[X60] kinds by field and type', async () => {
  const of = async (fields: object): Promise<unknown> =>
    (await read(message(fields))).records.map(({ kind, text }) => [kind, text])[0];
  expect(await of({ content: 'hi', attachments: [{ fileName: 'a.png' }] })).toEqual(['media', 'hi']);
  expect(await of({ attachments: [{ fileName: 'voice-message.ogg' }] })).toEqual(['voice', '']);
  expect(await of({ stickers: [{ id: '1' }] })).toEqual(['sticker', '']);
  expect(await of({ type: 'Call', callEndedTimestamp: '2024-03-12T09:30:00.123+01:00' })).toEqual(['call', '']);
  expect(await of({ embeds: [{}] })).toEqual(['other', '']);
  expect(await of({ type: 'ChannelPinnedMessage', content: 'Pinned a message.' })).toBeUndefined();
});
test('[X63] forwards and unknown content are their sender’s', async () => {
  const forwarded = (fields: object): object =>
    message({ forwardedMessage: { timestamp: '2024-01-01T00:00:00+00:00', content: '', ...fields } });
  const got = await read(
    forwarded({ content: 'look at this' }),
    forwarded({ attachments: [{ fileName: 'voice-message.ogg' }] }),
    forwarded({ stickers: [{ id: '1' }] }),
    forwarded({ embeds: [{}] }),
    { ...forwarded({ content: 'theirs' }), content: 'mine' },
    message({}),
    message({ type: 'Reply', forwardedMessage: null }),
    message({ type: 'ChatInputCommand' }),
  );
  expect(got.records.map(({ from, kind, text }) => [from, kind, text])).toEqual([
    ['Ada', 'text', 'look at this'],
    ['Ada', 'voice', ''],
    ['Ada', 'sticker', ''],
    ['Ada', 'other', ''],
    ['Ada', 'text', 'mine'],
    ['Ada', 'other', ''],
    ['Ada', 'other', ''],
  ]);
  expect(got.system).toBe(1);
  expect(got.warnings).toEqual([]);
});
test('[X64] a file of messages without words is read, and said', async () => {
  const got = await read(
    message({}),
    message({ type: 'Reply' }),
    message({ type: 'GuildMemberJoin', content: 'Joined.' }),
  );
  expect(got.records).toHaveLength(2);
  expect(got.warnings.map(({ code }) => code)).toEqual(['content-missing']);
  expect(got.warnings[0]!.text).toContain('who wrote when');
});
test('[X61] each time keeps its offset, and a call its length', async () => {
  const { records } = await read(message({ type: 'Call', callEndedTimestamp: '2024-03-12T09:30:00.123+01:00' }));
  expect(records[0]).toMatchObject({
    time: Date.UTC(2024, 2, 12, 8, 0, 0, 123),
    extra: { offsetMinutes: 60, durationSeconds: 1800 },
  });
});
test('[X62] Discord’s own package is refused in both its shapes', async () => {
  for (const own of [
    '[{"ID": 123, "Timestamp": "2024-03-12 08:00:00", "Contents": "hi", "Attachments": ""}]',
    'ID,Timestamp,Contents,Attachments\n1,2024-03-12 08:00:00,hi,\n',
  ]) {
    const got = await collect(discord, { 'messages.json': own });
    expect(got.refused?.code).toBe('half-a-conversation');
    expect(got.refused?.text).toContain('not what the others answered');
  }
});
