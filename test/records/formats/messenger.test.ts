import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/base/index.ts';
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
