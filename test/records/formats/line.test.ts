import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { line, namesBySpaces } from '../../../src/records/formats/line.ts';

const read = (text: string) => collect(line, { 'x.txt': text });
const head = '[LINE] Chat history with Ben\nSaved on: 2024/03/13 09:00\n\n2024/03/12(Tue)\n';

test('[X121] halves of the day stand before or after the time', async () => {
  for (const [written, hour] of [
    ['午前0:05', 0],
    ['下午09:41', 21],
    ['오후 9:41', 21],
    ['晚上09:41', 21],
    ['凌晨01:41', 1],
    ['中午12:41', 12],
    ['9:41 PM', 21],
    ['12:05 AM', 0],
    ['21:41', 21],
  ] as const) {
    const [[wall = ''] = []] = rowsOf((await read(`${head}${written}\tAda\thi\n`)).records);
    expect(Number(wall.slice(11, 13))).toBe(hour);
  }
});
test('[X123] a given order leaves dates with a leading year', async () => {
  const file = (date: string): string => `[LINE] Ben\n\n${date}\n09:00\tAda\thi\n`;
  for (const dateOrder of ['dmy', 'mdy', 'ymd'] as const) {
    const got = await collect(line, { 'x.txt': file('2024/03/12(火)') }, { dateOrder });
    expect(rowsOf(got.records)).toEqual([['2024-03-12T09:00:00', 'Ada', 'text', 'hi']]);
    expect(got.dateOrder).toEqual({ value: 'ymd', how: 'format' });
  }
  const doubtful = await collect(line, { 'x.txt': file('Tue, 3/12/2024') });
  expect([doubtful.dateOrder?.how, doubtful.warnings.map(({ code }) => code)]).toEqual([
    'assumed',
    ['date-order-assumed'],
  ]);
});

test('[X124] on the computer a name ends where its lines differ', async () => {
  const lines = ['Ann Lee so late', 'Ann Lee where are you', 'Ben here', 'Ann Lee ok', 'Ben coming', 'Ben now'];
  expect([...namesBySpaces(lines).names]).toEqual(['Ann Lee', 'Ben']);
  const got = await read(
    `2024.03.12 Tuesday\n${lines.map((text, i) => `21:${10 + i} ${text}`).join('\n')}\nand more\n`,
  );
  expect(got.records.map(({ from, text }) => [from, text]).slice(-1)).toEqual([['Ben', 'now\nand more']]);
  expect(got.warnings.map(({ code }) => code)).toEqual(['names-by-spaces']);
});
test('[X124] in Chinese and Japanese bare placeholder words are counted and said', async () => {
  const chinese = await read(
    '2024.03.12 星期二\n21:40 阿達 圖片\n21:41 小班 貼圖\n21:42 阿達 影片\n21:43 小班 語音訊息\n21:44 阿達 已新增新的記事本。\n21:45 小班 已分享記事本。\n21:46 阿達 圖片呢\n21:47 小班 投票\n21:48 已收回訊息\n',
  );
  expect(chinese.records.map(({ from, kind, text }) => [from, kind, text])).toEqual([
    ['阿達', 'media', ''],
    ['小班', 'sticker', ''],
    ['阿達', 'media', ''],
    ['小班', 'voice', ''],
    ['阿達', 'text', '圖片呢'],
    ['小班', 'text', '投票'],
  ]);
  expect(chinese.warnings.map(({ code }) => code)).toEqual(['bare-words']);
  // Who took a message back is not said.
  expect(chinese.notUnderstood.map(({ line }) => line)).toEqual([10]);
  const japanese = await read(
    '2024.03.12 火曜日\n21:41 あだ 写真\n21:42 べん スタンプ\n21:43 あだ 動画\n21:44 べん ボイスメッセージ\n21:45 あだ アルバム「旅行」を作成しました。\n21:46 べん photo\n',
  );
  expect(japanese.records.map(({ kind }) => kind)).toEqual(['media', 'sticker', 'media', 'voice', 'text']);
  // The phone has brackets, and what stands without is somebody's.
  expect((await read(`${head}21:41\tAda\t写真\n`)).records.map(({ kind }) => kind)).toEqual(['text']);
});
