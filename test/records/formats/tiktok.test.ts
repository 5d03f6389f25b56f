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
