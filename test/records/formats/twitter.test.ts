import { expect, test } from 'vitest';
import { twitter } from '../../../src/records/formats/twitter.ts';
import { formats } from '../../../src/records/formats/index.ts';
import { readExport } from '../../../src/records/index.ts';
import { plainOptions, valueOf } from '../helpers.ts';
import { collect, detectAmong, type Files, sourcesOf } from './collect.ts';

const script = (name: string, list: readonly object[], part = 0): string =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(list)}`;
const chat = (conversationId: string, ...messages: readonly object[]): object => ({
  dmConversation: { conversationId, messages },
});
const said = (senderId: string, clock: string, more: object = {}): object => ({
  messageCreate: {
    senderId,
    text: `at ${clock}`,
    createdAt: `2024-03-12T${clock}.000Z`,
    mediaUrls: [],
    reactions: [],
    id: clock.replaceAll(':', ''),
    ...more,
  },
});
const read = (files: Files) => collect(twitter, files);
const ACCOUNT = script('account', [{ account: { accountId: '1', username: 'ada_f', accountDisplayName: 'Ada' } }]);
const mention = (id_str: string, name: string): object => ({
  tweet: { full_text: `@${name}`, entities: { user_mentions: [{ name, screen_name: name.toLowerCase(), id_str }] } },
});

test('[X215] an archive is one read, with names from account and posts', async () => {
  const got = await read({
    'data/direct-messages.js': script('direct_messages', [
      chat('1-2', said('2', '08:01:00'), said('1', '08:00:00')),
      chat('1-3', said('3', '09:00:00')),
    ]),
    'data/direct-messages-group.js': script('direct_messages_group', [
      chat(
        '900',
        { conversationNameUpdate: { initiatingUserId: '1', name: 'Hikers', createdAt: '2024-03-12T10:03:00.000Z' } },
        said('4', '10:02:00'),
        { conversationNameUpdate: { initiatingUserId: '1', name: 'Walkers', createdAt: '2024-03-12T10:01:00.000Z' } },
        { joinConversation: { initiatingUserId: '1', participantsSnapshot: ['1', '2', '4'], createdAt: '2024-03-12' } },
      ),
    ]),
    'data/account.js': ACCOUNT,
    'data/tweets.js': script('tweets', [mention('2', 'Ben today'), mention('2', 'Ben before'), mention('4', 'Cy')]),
  });
  expect(got.chats.map(({ key, title, kind }) => [key, title, kind])).toEqual([
    ['1-2', 'Ben today', 'direct'],
    ['1-3', '3', 'direct'],
    ['900', 'Hikers', 'group'],
  ]);
  expect(got.records.map(({ from }) => from)).toEqual(['Ben today', 'Ada', '3', 'Cy']);
  expect([got.owner, got.system, got.warnings.map(({ code }) => code)]).toEqual(['Ada', 3, ['x-numbers']]);
});

test('[X215] a renaming without a name hides none before it', async () => {
  const renamed = (name: string): object => ({ conversationNameUpdate: { initiatingUserId: '1', name } });
  const posts = script('tweets', [mention('4', 'Cy'), mention('5', 'Di')]);
  const got = await read({
    'direct-messages-group.js': script('direct_messages_group', [
      chat('900', renamed(''), said('4', '10:02:00'), renamed('Hikers')),
    ]),
    'tweets.js': posts.slice(0, -20),
  });
  expect(got.chats.map(({ title }) => title)).toEqual(['Hikers']);
  expect([got.system, got.warnings.map(({ code }) => code)]).toEqual([2, ['file-cut']]);
});

test('[X216] without an account, the person in every chat is the owner', async () => {
  const ownerOf = async (...ids: readonly string[]): Promise<string | null> => {
    const chats = ids.map(id => chat(id, said(id.split('-')[0]!, '08:01:00'), said(id.split('-')[1]!, '08:00:00')));
    return (await read({ 'direct-messages.js': script('direct_messages', chats) })).owner;
  };
  expect(await ownerOf('1-2')).toBeNull();
  expect(await ownerOf('1-2', '3-1')).toBe('1');
  expect(await ownerOf('1-2', '3-4')).toBeNull();
});

test('[X217] parts and later archives make one chat', async () => {
  const files = (...more: readonly object[]): Files => ({
    'direct-messages.js': script('direct_messages', [
      chat('1-2', ...more, said('2', '08:03:00'), said('1', '08:02:00')),
      chat('1-2', said('2', '08:01:00')),
    ]),
    'direct-messages-part1.js': script('direct_messages', [chat('1-2', said('1', '08:00:00'))], 1),
  });
  expect((await read(files())).chats.length).toBe(1);
  const folders = [files(), files(said('1', '08:04:00'))].map((folder, k) =>
    Object.fromEntries(Object.entries(folder).map(([name, text]) => [`${k}/${name}`, text])),
  );
  const { records, duplicatesMerged } = valueOf(
    await readExport(sourcesOf({ ...folders[0], ...folders[1] }), plainOptions),
  );
  expect([records.count, duplicatesMerged]).toEqual([5, 4]);
});

test('[X218] an entry without time, sender, chat or shape is not understood', async () => {
  const got = await read({
    'direct-messages.js': script('direct_messages', [
      chat('1-2', said('1', '08:00:00', { createdAt: 'today' }), said('', '08:00:00'), said('1', '08:00:00')),
      { dmConversation: { messages: [said('1', '08:00:00')] } },
      chat('1-2', { welcomeMessage: { text: 'hello' } }),
    ]),
  });
  expect(got.records.length).toBe(1);
  expect(got.notUnderstood.map(({ index }) => index)).toEqual([0, 1, 3, 4]);
});

test('[X219] a part without messages says which one has them', async () => {
  for (const text of [
    ACCOUNT,
    script('tweets', [mention('2', 'Ben')]),
    script('like', []),
    script('direct_message_headers', [chat('1-2', said('1', '08:00:00'))]),
    'window.__THAR_CONFIG = {}',
  ]) {
    const outcome = await readExport(sourcesOf({ 'any.js': text }), plainOptions);
    expect([outcome.ok, outcome.issues[0]?.text.id]).toEqual([false, 'records-x-part']);
  }
  const list = JSON.stringify([chat('1-2', said('2', '08:00:00'))], null, 2);
  expect((await detectAmong(formats, sourcesOf({ 'any.json': list })[0]!))?.id).toBe('twitter');
  expect((await read({ 'any.json': list })).records.length).toBe(1);
});
