import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { instagram, instagramHtml } from '../../../src/records/formats/instagram.ts';

const at = (n: number): number => 1_710_230_400_000 + n * 1000;
const file = (messages: readonly (readonly [number, string, string])[]): string =>
  JSON.stringify({
    participants: [{ name: 'ben.o' }, { name: 'Ada' }],
    messages: messages.map(([n, sender_name, content]) => ({ sender_name, timestamp_ms: at(n), content })),
    title: 'ben.o',
    thread_path: 'inbox/beno_1',
  });
const read = async (messages: readonly (readonly [number, string, string])[]): Promise<readonly unknown[]> =>
  rowsOf((await collect(instagram, { 'message_1.json': file(messages) })).records).map(([, from, kind, text]) => [
    from,
    kind,
    text,
  ]);

const REEL = 'https://www.instagram.com/reel/ABC123/';
const jsonKinds = async (sender_name: string, fields: object): Promise<readonly unknown[]> => {
  const got = await collect(instagram, {
    'message_1.json': JSON.stringify({
      participants: [{ name: 'Ada Love' }, { name: 'ben' }],
      messages: [{ sender_name, timestamp_ms: at(0), ...fields }],
      title: 'ben',
      thread_path: 'inbox/ben_1',
    }),
  });
  return [got.system, ...got.records.map(({ kind, text }) => [kind, text])];
};
/** The words of a card and what else its body holds, as Instagram's pages have them. */
const pageKinds = async (sender: string, words: string, more: string): Promise<readonly unknown[]> => {
  const got = await collect(instagramHtml, {
    'message_1.html': `<html><head><title>ben</title></head><body><main class="_a706"><div class="pam _a6-g"><h2 class="_a6-h">${sender}</h2><div class="_3-95 _a6-p"><div><div></div><div>${words}</div><div>${more}</div></div></div><div class="_3-94 _a6-o">Apr 25, 2025 10:22 am</div></div></main></body></html>`,
  });
  return [got.system, ...got.records.map(({ kind, text }) => [kind, text])];
};
const shared = (link: string): string =>
  `<div><div><div>What would you do?</div><div>reel_creator</div><div><a href="${link}">${link}</a></div></div></div>`;

test('[X33] a shared reel or post is media without words', async () => {
  for (const sender of ['Ada Love', 'ben'])
    for (const words of [`${sender} sent an attachment.`, 'You sent an attachment.']) {
      expect(await jsonKinds(sender, { content: words })).toEqual([0, ['media', '']]);
      expect(await jsonKinds(sender, { content: words, share: { link: REEL } })).toEqual([0, ['media', '']]);
      expect(await pageKinds(sender, words, shared(REEL))).toEqual([0, ['media', '']]);
      expect(await pageKinds(sender, words, '')).toEqual([0, ['media', '']]);
      expect(await pageKinds(sender, words, `<img src="x.jpg">${shared(REEL)}`)).toEqual([0, ['media', '']]);
    }
});
test('[X33] elsewhere the sender’s name and a link show it', async () => {
  for (const sender of ['Ada Love', 'ben'])
    for (const words of [`${sender} hat einen Anhang gesendet.`, `${sender} ha enviado un archivo adjunto.`]) {
      expect(await jsonKinds(sender, { content: words, share: { link: REEL } })).toEqual([0, ['media', '']]);
      expect(await pageKinds(sender, words, shared(REEL))).toEqual([0, ['media', '']]);
    }
});
test('[X33] notices and words around a share stay what they are', async () => {
  expect(await pageKinds('Ada Love', 'Ada Love hat das Thema geändert.', '')).toEqual([1]);
  expect(await pageKinds('Ada Love', 'Ada named the group Us.', '')).toEqual([1]);
  expect(await jsonKinds('Ada Love', { content: 'Ada Love named the group Us.' })).toEqual([1]);
  expect(await jsonKinds('ben', { content: 'ben sent an attachment. What is it?' })).toEqual([
    0,
    ['text', 'ben sent an attachment. What is it?'],
  ]);
  const link = 'https://example.org/';
  for (const words of [`ben likes ${link}`, 'ben likes this', 'look at this'])
    expect(await jsonKinds('ben', { content: words, share: { link } })).toEqual([0, ['text', words]]);
  for (const words of [`ben likes ${REEL}`, 'look at this'])
    expect(await jsonKinds('ben', { content: words, share: { link: REEL } })).toEqual([0, ['text', words]]);
  expect(await pageKinds('ben', 'ben likes this', `<a href="${link}">x</a>`)).toMatchObject([
    0,
    ['text', expect.stringContaining('ben likes this')],
  ]);
});

/** A page, the newest first: who, the words, and what was put beside them. */
const pageOf = (cards: readonly (readonly [string, string, (readonly string[])?])[]): string =>
  `<html><head><title>ben</title></head><body><main class="_a706">${cards
    .map(
      ([who, words, beside = []], i) =>
        `<div class="pam _a6-g"><h2 class="_a6-h">${who}</h2><div class="_3-95 _a6-p"><div><div></div><div>${words}</div><div></div>${
          beside.length > 0
            ? `<ul class="_a6-q">${beside.map(each => `<li><span>${each}</span></li>`).join('')}</ul>`
            : ''
        }</div></div><div class="_3-94 _a6-o">Apr 25, 2025 10:${String(59 - i).padStart(2, '0')} am</div></div>`,
    )
    .join('')}</main></body></html>`;
const pageCounts = async (cards: Parameters<typeof pageOf>[0]): Promise<readonly unknown[]> => {
  const got = await collect(instagramHtml, { 'message_1.html': pageOf(cards) });
  const count = (kind: string): number => got.records.filter(each => each.kind === kind).length;
  return [count('reaction'), count('text'), got.warnings.map(({ code }) => code)];
};

// biome-ignore format: a list
const LIKES = [
  'A aimé un message', 'Le gustó un mensaje', 'Curtiu uma mensagem', 'Bir mesajı beğendi', 'Gefällt eine Nachricht',
  'Ha messo «Mi piace» a un messaggio', 'Vindt een bericht leuk', 'Reagiu com 👍 à sua mensagem',
  'A réagi 😂 à votre message', 'Ha aggiunto la reazione 😮 al tuo messaggio',
];
test('[X34] a like is a reaction in both forms', async () => {
  for (const words of LIKES) {
    expect(await read([[0, 'Ada', Buffer.from(words).toString('latin1')]])).toEqual([['Ada', 'reaction', '']]);
    expect(await pageCounts([['Ada', words]])).toEqual([1, 0, []]);
  }
});
test('[X34] words around such a like are somebody’s words', async () => {
  for (const words of ['A aimé un message de sa sœur', 'Le gustó un mensaje mío', 'Reagiu com calma à sua mensagem'])
    expect(await pageCounts([['Ada', words]])).toEqual([0, 1, []]);
});

const liked = (person: string, other: string, count: number, stay: number): Parameters<typeof pageOf>[0] =>
  Array.from({ length: count }, (_, i) => [
    [person, `Đã bày tỏ cảm xúc ${i % 2 === 0 ? '😂' : '👍'} về tin nhắn`] as const,
    [other, `so ${i}`, i < stay ? [`${i % 2 === 0 ? '😂' : '👍'}${person} (Apr 25, 2025 10:22 am)`] : []] as const,
  ]).flat();
test('[X35] another language is learnt from reactions beside messages', async () => {
  for (const [a, b] of [
    ['Ada', 'ben'],
    ['ben', 'Ada'],
  ] as const)
    expect(await pageCounts(liked(a, b, 9, 6))).toEqual([9, 9, ['reactions-learned']]);
});
test('[X35] one person’s share is enough', async () => {
  expect(await pageCounts([...liked('Ada', 'ben', 6, 6), ...liked('ben', 'Ada', 9, 0)])).toEqual([
    15,
    15,
    ['reactions-learned'],
  ]);
});
test('[X35] a nightly message with one heart is no notice', async () => {
  const night = Array.from({ length: 8 }, (_, i) => [
    ['Ada', 'gute Nacht mein Herz ❤'] as const,
    ['ben', `bis morgen ${i}`, ['❤Ada']] as const,
  ]).flat();
  expect(await pageCounts(night)).toEqual([0, 16, []]);
});
