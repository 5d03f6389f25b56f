import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { kakaotalk } from '../../../src/records/formats/kakaotalk.ts';

const read = (text: string) => collect(kakaotalk, { 'x.txt': text });

test('[X131] placeholder words count only as a whole line', async () => {
  // biome-ignore format: a list
  const bodies = [
    '사진', '사진 보내줘', '이모티콘', '음성메시지', '삭제된 메시지입니다.', '보이스톡 해요', '보이스톡 3:05', '보이스톡 부재중', 'Photo', '파일: a.pdf',
  ];
  const got = await read(
    `Date,User,Message\n${bodies.map((body, i) => `2024-03-12 21:4${i}:00,"Ada","${body}"`).join('\n')}`,
  );
  expect(got.records.map(({ kind }) => kind)).toEqual([
    'media',
    'text',
    'sticker',
    'voice',
    'deleted',
    'call',
    'missed',
    'media',
    'media',
  ]);
  expect(got.records[5]!.extra.durationSeconds).toBe(185);
});
test('[X132] English phones of several countries', async () => {
  for (const at of [
    'March 12, 2024, 9:41 PM',
    'Mar 12, 2024 at 21:41',
    'Mar 12, 2024 at 9:41\u202fp.m.',
    'Mar 12, 2024, 9:41 p.m.',
    'Mar 12, 2024 9:41 PM',
    '12 Mar 2024 at 21:41',
    '12 March 2024, 9:41 pm',
  ]) {
    const got = await read(`KakaoTalk Chats with Ben\nDate Saved : Mar 13, 2024 at 09:00\n\n${at}, Ada : hi\n`);
    expect([at, ...rowsOf(got.records)]).toEqual([at, ['2024-03-12T21:41:00', 'Ada', 'text', 'hi']]);
  }
});
test('[X132] lines of unknown shape are not understood', async () => {
  const got = await read(
    '저장한 날짜 : 2024-03-13 09:00\n\n2024-03-12 오후 9:41, Ada : hi\nmore\n2024-03-12 오후 9:42, Ben : ho\n',
  );
  expect([got.records.length, got.notUnderstood.length]).toEqual([0, 2]);
});
