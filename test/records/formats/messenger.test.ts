import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import type { Outcome } from '../../../src/base/index.ts';
import { messenger } from '../../../src/records/formats/messenger.ts';
import { messageLines, readExport, type ReadOptions, type ReadResult } from '../../../src/records/index.ts';
import { codesOf, plainOptions, valueOf } from '../helpers.ts';

const at = (n: number): number => 1_710_230_400_000 + n * 60_000;
const download = (messages: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    participants: [{ name: 'Ben Lee' }, { name: 'Ada' }],
    messages,
    title: 'Ben Lee',
    thread_path: 'inbox/ben_1',
    ...more,
  });
const messagesOf = ({ records }: ReadResult): readonly string[] =>
  [...messageLines(records)].map(({ text }) => text ?? '');
const kinds = async (messages: readonly object[]): Promise<readonly (readonly [string, string])[]> =>
  (await collect(messenger, { 'message_1.json': download(messages) })).records.map(({ kind, text }) => [kind, text]);

test('[X20] what a message is, is told by its fields', async () => {
  const of = async (fields: object): Promise<unknown> =>
    (await kinds([{ sender_name: 'Ben Lee', timestamp_ms: at(0), ...fields }]))[0];
  expect(await of({ photos: [{ uri: 'x' }] })).toEqual(['media', '']);
  expect(await of({ photos: [{ uri: 'x' }], content: 'look' })).toEqual(['media', 'look']);
  expect(await of({ audio_files: [{ uri: 'x' }] })).toEqual(['voice', '']);
  expect(await of({ sticker: { uri: 'x' } })).toEqual(['sticker', '']);
  expect(await of({ is_unsent: true, content: 'gone' })).toEqual(['deleted', '']);
  expect(await of({ call_duration: 61, content: 'Ben called you.' })).toEqual(['call', '']);
  expect(await of({ call_duration: 0, content: 'You missed a call from Ben.' })).toEqual(['missed', '']);
  expect(await of({ content: 'see https://x.org', share: { link: 'https://x.org' } })).toEqual([
    'text',
    'see https://x.org',
  ]);
  expect(await of({})).toEqual(['other', '']);
});
test('[X21] a text that opens with its sender is notice', async () => {
  const of = async (content: string, sender: string): Promise<number> =>
    (await kinds([{ sender_name: sender, timestamp_ms: at(0), content }])).length;
  for (const content of [
    'Ben Lee hat das Thema geändert.',
    'Ben Lee a défini le surnom de Ada.',
    'Ben Lee ha cambiado el tema.',
    'Ben Lee さんがテーマを変更しました。',
  ])
    expect(await of(content, 'Ben Lee')).toBe(0);
  expect(await of('Ben Lee hat das Thema geändert.', 'Ada')).toBe(1);
  expect(await of('Ada here, call me', 'Ada')).toBe(1);
});

test('[X23] a download of several chats is one read', async () => {
  const files = {
    'messages/inbox/ben_1/message_1.json': download([{ sender_name: 'Ada', timestamp_ms: at(5), content: 'new' }]),
    'messages/inbox/ben_1/message_2.json': download([{ sender_name: 'Ada', timestamp_ms: at(1), content: 'old' }]),
    'messages/e2ee_cutover/ben_1/message_1.json': download(
      [{ sender_name: 'Ben Lee', timestamp_ms: at(0), content: 'oldest' }],
      { thread_path: 'e2ee_cutover/ben_1' },
    ),
    'messages/inbox/cy_2/message_1.json': download([{ sender_name: 'Cy', timestamp_ms: at(2), content: 'else' }], {
      participants: [{ name: 'Cy' }, { name: 'Ada' }],
      title: 'Cy',
      thread_path: 'inbox/cy_2',
    }),
  };
  const got = await collect(messenger, files);
  expect(got.chats.map(({ title }) => title)).toEqual(['Ben Lee', 'Cy']);
  expect(rowsOf(got.records.filter(({ chat }) => chat === 0)).map(([, , , text]) => text)).toEqual([
    'oldest',
    'old',
    'new',
  ]);
});
const encrypted = (name: string, messages: readonly (readonly [number, string, string])[]): string =>
  JSON.stringify({
    participants: ['Ada', 'Ben Lee'],
    threadName: name,
    messages: messages.map(([n, senderName, text]) => ({
      senderName,
      timestamp: at(n),
      text,
      type: 'text',
      media: [],
      reactions: [],
      isUnsent: false,
    })),
  });
const page = (cards: readonly (readonly [number, string, string])[]): string =>
  `<html><head><title>Ben Lee</title></head><body>${cards
    .map(
      ([n, from, text]) =>
        `<div class="pam _a6-g"><h2 class="_a6-h">${from}</h2><div class="_a6-p"><div><div></div><div>${text}</div></div></div><div class="_a6-o">Mar 12, 2024 9:${String(n).padStart(2, '0')} am</div></div>`,
    )
    .join('')}</body></html>`;
const said = (n: number, from: string, content: string): object => ({
  sender_name: from,
  timestamp_ms: at(n),
  content,
});
const inbox = (folder: string, ...messages: readonly object[]): string =>
  download(messages, { thread_path: `inbox/${folder}` });
const talk = (first: number): readonly (readonly [number, string, string])[] => [
  [first, 'Ben Lee', `hello ${first}`],
  [first + 1, 'Ada', `hi ${first}`],
];
const asJson = (folder: string, first: number): string => inbox(folder, ...talk(first).map(line => said(...line)));
/** Each of `downloads` in a folder of its own. */
const readAll = (downloads: readonly Readonly<Record<string, string>>[], chat: ReadOptions['chat'] = null) =>
  readExport(
    downloads.flatMap((files, i) =>
      Object.entries(files).map(([path, text]) => ({
        name: path.split('/').at(-1)!,
        path: `download ${i}/${path}`,
        blob: new Blob([text]),
      })),
    ),
    { ...plainOptions, zone: 'UTC', chat },
  );
const titles = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.issues.filter(({ code }) => code === 'chat').map(({ place }) => place!);
const cleo = download([said(2, 'Cleo', 'else')], {
  participants: [{ name: 'Cleo' }, { name: 'Ada' }],
  title: 'Cleo',
  thread_path: 'inbox/cleo_3',
});

test('[X27] chats with namesakes are two chats, in both forms', async () => {
  for (const [form, of] of [
    ['json', asJson],
    ['html', (_: string, first: number): string => page(talk(first).toReversed())],
  ] as const) {
    const files = {
      [`messages/inbox/benlee_1/message_1.${form}`]: of('benlee_1', 0),
      [`messages/inbox/benlee_2/message_1.${form}`]: of('benlee_2', 10),
    };
    const asked = await readAll([files]);
    expect(codesOf(asked)).toEqual(['choose-chat', 'chat', 'chat']);
    expect(titles(asked)).toEqual(['Ben Lee (benlee_1)', 'Ben Lee (benlee_2)']);
    const one = valueOf(await readAll([files], titles(asked)[1]));
    expect(messagesOf(one)).toEqual(['hello 10', 'hi 10']);
  }
});
test('[X27] one thread is one chat in any form', async () => {
  const earlier = {
    'messages/inbox/benlee_1/message_1.json': asJson('benlee_1', 0),
    'messages/inbox/cleo_3/message_1.json': cleo,
  };
  for (const later of [
    {
      'messages/archived_threads/benlee_1/message_1.json': asJson('benlee_1', 10).replace('inbox', 'archived_threads'),
    },
    { 'messages/inbox/benlee_1/message_1.html': page(talk(10).toReversed()) },
    {
      'benlee_1/message_1.html': page([
        [11, 'Ben Lee', 'hi 10'],
        [10, 'Ben Lee', 'hello 10'],
      ]),
    },
  ])
    for (const downloads of [
      [earlier, later],
      [later, earlier],
    ]) {
      const asked = await readAll(downloads);
      expect(titles(asked).toSorted()).toEqual(['Ben Lee', 'Cleo']);
      expect(messagesOf(valueOf(await readAll(downloads, 'Ben Lee')))).toEqual([
        'hello 0',
        'hi 0',
        'hello 10',
        'hi 10',
      ]);
    }
});
test('[X28] the encrypted download joins its people’s one thread', async () => {
  const ordinary = {
    'messages/inbox/benlee_1/message_1.json': asJson('benlee_1', 0),
    'messages/inbox/cleo_3/message_1.json': cleo,
  };
  const rest = { 'Ben Lee_15.json': encrypted('Ben Lee_15', talk(10)) };
  for (const downloads of [[ordinary, rest], [rest, ordinary], [{ ...ordinary, ...rest }]]) {
    expect(titles(await readAll(downloads)).toSorted()).toEqual(['Ben Lee', 'Cleo']);
    expect(messagesOf(valueOf(await readAll(downloads, 'Ben Lee')))).toEqual(['hello 0', 'hi 0', 'hello 10', 'hi 10']);
  }
  const later = { 'Ben Lee_16.json': encrypted('Ben Lee_16', talk(10)) };
  expect(messagesOf(valueOf(await readAll([rest, later])))).toEqual(['hello 10', 'hi 10']);
  const loose = { 'message_1.json': asJson('benlee_1', 0), ...rest };
  expect(messagesOf(valueOf(await readAll([loose])))).toEqual(['hello 0', 'hi 0', 'hello 10', 'hi 10']);
});
test('[X28] several threads of namesakes make it a question', async () => {
  const two = {
    'messages/inbox/benlee_1/message_1.json': asJson('benlee_1', 0),
    'messages/inbox/benlee_2/message_1.json': asJson('benlee_2', 20),
  };
  const rest = { 'Ben Lee_15.json': encrypted('Ben Lee_15', talk(10)) };
  expect(titles(await readAll([two, rest]))).toEqual([
    'Ben Lee (benlee_1)',
    'Ben Lee (benlee_2)',
    'Ben Lee (Ben Lee_15)',
  ]);
  const encryptedTwo = { ...rest, 'Ben Lee_18.json': encrypted('Ben Lee_18', talk(20)) };
  expect(titles(await readAll([encryptedTwo]))).toEqual(['Ben Lee (Ben Lee_15)', 'Ben Lee (Ben Lee_18)']);
  const chosen = await readAll([two, rest], ['Ben Lee (benlee_2)', 'Ben Lee (Ben Lee_15)']);
  expect(messagesOf(valueOf(chosen))).toEqual(['hello 10', 'hi 10', 'hello 20', 'hi 20']);
});
test('[X24] two people of one name are reported as one', async () => {
  const got = await collect(messenger, {
    'message_1.json': download([{ sender_name: 'Ada', timestamp_ms: at(0), content: 'x' }], {
      participants: [{ name: 'Ada' }, { name: 'Ada' }],
    }),
  });
  expect(got.warnings.map(({ code }) => code)).toContain('same-names');
});
test('[X26] an entry without time or sender is listed', async () => {
  const got = await collect(messenger, {
    'message_1.json': download([{ sender_name: 'Ada', content: 'x' }, { timestamp_ms: at(0), content: 'x' }, 7, null]),
  });
  expect(got.records).toEqual([]);
  expect(got.notUnderstood.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});
