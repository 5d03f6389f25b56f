import { expect, test } from 'vitest';
import { tiktok } from '../../../src/records/formats/tiktok.ts';
import { collect, goldenFile, probeOf, sourcesOf } from './collect.ts';

const file = (...sections: readonly [string, object][]): string => JSON.stringify(Object.fromEntries(sections));
const said = (clock: string, From: string, Content: string): object => ({ Date: `2024-03-12 ${clock}`, From, Content });
const read = (text: string) => collect(tiktok, sourcesOf({ 'any.thing': text }));

test('[X210] JSON and text give the same messages, chats and people', async () => {
  const [json, text] = await Promise.all(
    ['user_data_tiktok.json', 'Direct Messages.txt'].map(name =>
      collect(tiktok, sourcesOf({ [name]: goldenFile('made', 'tiktok', name) })),
    ),
  );
  expect(json!.records.filter(({ chat }) => chat === 0)).toEqual(text!.records.filter(({ chat }) => chat === 0));
  expect([json!.chats, json!.people, json!.owner]).toEqual([text!.chats, text!.people, text!.owner]);
  expect(json!.owner).toBe('ada_f');
});

test('[X211] is known by its own lists, wherever messages stand', async () => {
  const films = Array.from({ length: 3000 }, (_, i) => ({
    Date: '2024-01-01 00:00:00',
    Link: `https://x.example/${i}`,
  }));
  const text = file(
    ['Activity', { 'Favorite Effects': { FavoriteEffectsList: [] }, 'Watch History': { VideoList: films } }],
    [
      'Direct Messages',
      { 'Chat History': { ChatHistory: { 'Chat History with ben:': [said('08:00:00', 'ben', 'hi')] } } },
    ],
  );
  expect(text.indexOf('ChatHistory')).toBeGreaterThan(65_536);
  expect(tiktok.detect(await probeOf(sourcesOf({ 'any.thing': text })[0]!))).toBeGreaterThan(0.5);
  expect((await read(text)).records.length).toBe(1);
});

test('[X212] an owner is named only where one person can be', async () => {
  const chats = (...names: readonly string[]): string =>
    file([
      'Direct Message',
      {
        'Direct Messages': {
          ChatHistory: Object.fromEntries(
            names.map(name => [
              `Chat History with ${name}:`,
              [said('08:01:00', 'ben', 'hi'), said('08:00:00', 'ada', 'hey')],
            ]),
          ),
        },
      },
    ]);
  expect((await read(chats('ben'))).owner).toBe('ada');
  // Whom it goes by is called something else today.
  expect((await read(chats('ben.before'))).owner).toBeNull();
  expect((await read(chats('ben.before', 'ben'))).owner).toBe('ada');
});

test('[X213] another list is a group, or not understood', async () => {
  const { chats, records, notUnderstood } = await read(
    file([
      'Direct Message',
      {
        'Direct Messages': { ChatHistory: { 'Chat History with ben:': [said('08:00:00', 'ben', 'hi')] } },
        'Group Chat': { GroupChat: { Hikers: [said('08:00:00', 'cy', 'all'), { when: 'today', who: 'cy' }] } },
      },
    ]),
  );
  expect(chats.map(({ title, kind }) => [title, kind])).toEqual([
    ['ben', 'direct'],
    ['Hikers', 'group'],
  ]);
  expect(records.length).toBe(2);
  expect(notUnderstood.map(({ index }) => index)).toEqual([2]);
});

test('[X213] a group named like a chat of two is another chat', async () => {
  const { chats, records } = await read(
    file([
      'Direct Message',
      {
        'Direct Messages': { ChatHistory: { 'Chat History with ben:': [said('08:00:00', 'ben', 'hi')] } },
        'Group Chat': { GroupChat: { ben: [said('08:01:00', 'cy', 'all')] } },
      },
    ]),
  );
  expect(chats.map(({ kind }) => kind)).toEqual(['direct', 'group']);
  expect(records.map(({ chat, from }) => [chat, from])).toEqual([
    [0, 'ben'],
    [1, 'cy'],
  ]);
});

test('[X214] an entry without time or name is not understood', async () => {
  const chat = [said('08:00:00', 'ben', 'hi'), said('25:00:00', 'ben', 'hi'), said('08:00:00', '', 'hi')];
  const { records, notUnderstood } = await read(
    file(['Direct Messages', { 'Chat History': { ChatHistory: { 'Chat History with ben:': chat } } }]),
  );
  expect(records.length).toBe(1);
  expect(notUnderstood.map(({ index }) => index)).toEqual([1, 2]);
  const text = await read(
    'hello\n>>> Chat History with ben::\n\n2024-03-12 25:00:00 UTC ben: hi\n2024-03-12 08:00:00 UTC ben: ho\n',
  );
  expect([text.records.length, text.notUnderstood.map(({ line }) => line)]).toEqual([1, [1, 4]]);
});
