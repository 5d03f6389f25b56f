import { expect, test } from 'vitest';
import { collect } from './collect.ts';
import { wechat } from '../../../src/records/formats/wechat.ts';
import { wechatMail } from '../../../src/records/formats/wechat-mail.ts';

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

const RULE = '—————';
test('[X103] words in brackets tell what was sent, a greeting the group', async () => {
  const bodies = ['[图片]', '[语音]', '[位置]', '[名片]', '[链接: 天气]', '[Photo]', '[微笑]', '[图片] 看', ''];
  const got = await collect(wechatMail, {
    'x.txt': `微信群“登山”的聊天记录如下:\n${RULE}  2024-03-12  ${RULE}\n\n${bodies.map((body, i) => `小明  21:4${i}\n\n${body}\n\n`).join('')}小红  25:99\n\nx\n`,
  });
  expect(got.records.map(({ kind, text }) => [kind, text])).toEqual([
    ['media', ''],
    ['voice', ''],
    ['location', ''],
    ['contact', ''],
    ['other', ''],
    ['media', ''],
    ['text', '[微笑]'],
    ['text', '[图片] 看'],
    ['other', ''],
  ]);
  expect(got.chats.map(({ title, kind }) => [title, kind])).toEqual([['登山', 'group']]);
  expect(got.notUnderstood).toHaveLength(2);
});
