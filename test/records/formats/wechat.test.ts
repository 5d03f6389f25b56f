import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { wechat } from '../../../src/records/formats/wechat.ts';

const of = async (fields: object): Promise<unknown> => {
  const file = JSON.stringify({
    session: { wxid: 'ben', displayName: 'Ben' },
    messages: [
      { createTime: 1_710_230_400, isSend: 0, senderUsername: 'ben', senderDisplayName: 'Ben', content: '', ...fields },
    ],
  });
  return (await collect(wechat, { 'x.json': file })).records.map(({ kind, text, extra }) => [
    kind,
    text,
    extra.durationSeconds,
  ])[0];
};

test('[X100] kinds by WeChat’s own numbers, whatever the words', async () => {
  expect(await of({ localType: 1, content: '[图片]' })).toEqual(['text', '[图片]', undefined]);
  expect(await of({ localType: 34 })).toEqual(['voice', '', undefined]);
  expect(await of({ localType: 47 })).toEqual(['sticker', '', undefined]);
  expect(await of({ localType: 48 })).toEqual(['location', '', undefined]);
  expect(await of({ localType: 50, content: '通话时长 01:02:03' })).toEqual(['call', '', 3723]);
  expect(await of({ localType: 50, content: '对方已拒绝' })).toEqual(['missed', '', undefined]);
  expect(await of({ localType: 57 * 2 ** 32 + 49, content: '好的' })).toEqual(['text', '好的', undefined]);
  expect(await of({ localType: 49, content: '[链接]' })).toEqual(['other', '', undefined]);
  expect(await of({ localType: 10_002 })).toEqual(['deleted', '', undefined]);
  expect(await of({ localType: 10_000, content: '以上是打招呼的内容' })).toBeUndefined();
  expect(await of({ localType: 1, type: '系统消息', content: '以上是打招呼的内容', isSend: null })).toBeUndefined();
  expect(await of({ localType: 1, type: '图片消息', content: '[图片]' })).toEqual(['media', '', undefined]);
  expect(await of({ localType: 1, type: '文本消息', content: 'hi' })).toEqual(['text', 'hi', undefined]);
});
test('[X101] milliseconds and seconds, and a bare list', async () => {
  const bare = JSON.stringify([
    { createTime: 1_710_230_400_000, isSender: 1, type: 1, strContent: 'hi', sender: 'ada' },
  ]);
  const got = await collect(wechat, { 'x.json': bare });
  expect(rowsOf(got.records)).toEqual([['2024-03-12T08:00:00Z', 'me', 'text', 'hi']]);
  expect(got.owner).toBe('me');
});
