import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { googlechat } from '../../../src/records/formats/googlechat.ts';

const message = (fields: object): object => ({
  creator: { name: 'Ada', email: 'ada@example.org' },
  created_date: 'Tuesday, March 12, 2024 at 8:00:00\u202fAM UTC',
  message_id: 'x/t/1',
  ...fields,
});
const chat = (...messages: readonly object[]): string => JSON.stringify({ messages });

test('[X71] a date in unknown words is listed, not guessed', async () => {
  const got = await collect(googlechat, {
    'messages.json': chat(message({ created_date: 'the day before', text: 'x' })),
  });
  expect(got.records).toEqual([]);
  expect(got.notUnderstood).toHaveLength(1);
});
test('[X71] Chinese parts of the day stand for halves', async () => {
  for (const [written, time] of [
    ['午夜12:00:00', '00:00'],
    ['清晨6:30:00', '06:30'],
    ['中午12:30:00', '12:30'],
    ['中午1:30:00', '13:30'],
    ['傍晚6:30:00', '18:30'],
    ['晚上9:41:00', '21:41'],
  ] as const) {
    const sentence = `2024年3月12日 星期二 ${written} UTC`;
    const got = await collect(googlechat, { 'messages.json': chat(message({ created_date: sentence, text: 'x' })) });
    expect([written, rowsOf(got.records)[0]?.[0]]).toEqual([written, `2024-03-12T${time}:00Z`]);
  }
});
test('[X72] a Takeout is one read, with names, owner and spaces', async () => {
  const files = {
    'Takeout/Google Chat/Groups/DM a/messages.json': chat(message({ text: 'hi' })),
    'Takeout/Google Chat/Groups/DM a/group_info.json': JSON.stringify({
      members: [
        { name: 'Ada', email: 'ada@example.org', user_type: 'Human' },
        { name: 'Ben', email: 'ben@example.org', user_type: 'Human' },
      ],
    }),
    'Takeout/Google Chat/Groups/DM b/messages.json': chat(message({ text: 'else', message_id: 'y/t/1' })),
    'Takeout/Google Chat/Users/User 1/user_info.json': JSON.stringify({
      user: { name: 'Ada', email: 'ada@example.org', user_type: 'Human' },
      membership_info: [],
    }),
  };
  const got = await collect(googlechat, files);
  expect(got.chats.map(({ title, kind }) => [title, kind])).toEqual([
    ['Ben', 'direct'],
    ['Ada', 'unknown'],
  ]);
  expect(got.owner).toBe('Ada');
});
test('[X73] a list of members alone says what it is', async () => {
  const got = await collect(googlechat, {
    'group_info.json': JSON.stringify({ members: [{ name: 'Ada', email: 'a@x.org' }] }),
  });
  expect(got.warnings.map(({ code }) => code)).toEqual(['only-members']);
});
