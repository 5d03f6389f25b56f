import { expect, test } from 'vitest';
import type { Message, Worded } from '../../src/base/index.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';

const who = { one: { person: 1, name: 'Ben' }, other: { person: 0, name: 'Ada' } } as const;
const days: Message = { id: 'yours-days', args: { which: 0 } };
const of = (id: string, args: Record<string, Worded>): Message => ({ id, args: { ...who, ...args } });

/** Sentences whose counts are often none or one. */
const COUNTING: readonly ((count: number) => Message)[] = [
  count => of('yours-pace', { days, per: 'week', count }),
  count => of('yours-pace', { days, per: 'day', count }),
  count => of('yours-pace-beside', { days, per: 'week', count }),
  count => of('yours-pace-clause', { per: 'week', least: count, most: 3 }),
  count => of('yours-pace-clause', { per: 'day', least: 3, most: count }),
  count => of('yours-pace-clause', { per: 'week', least: count, most: count }),
  count => of('yours-weeks', { weeks: count }),
  count => of('yours-typical', { moments: 7, more: count }),
  count => of('yours-rows', { more: count, values: ['5 min'] }),
  count => of('yours-rows-days', { more: count, values: ['5'] }),
  count => of('yours-set-apart', { count }),
  count => of('limit-set-apart', { count }),
  count => of('chapters-even-days', { days: count }),
  count => of('chapters-fear-days', { days: count }),
  count => of('finding-several-clause', { after: count, otherwise: 3 }),
  count => of('finding-quiet-clause', { after: count, otherwise: 3 }),
  count => of('finding-change-clause', { before: count, after: 3 }),
  count => of('finding-pattern-range', { median: count, low: 0.7, high: 1.4 }),
  count => of('finding-lately-range', { median: count, low: 0.7, high: 1.4 }),
  count => of('check-level-with', { times: count, low: 0.7, high: 1.4 }),
  count => of('check-level-since', { times: count, low: 0.7, high: 1.4 }),
  count => of('forecast-title', { weeks: count, paths: 20 }),
  count => of('model-told', { days: count, regime: 'calm' }),
  count => of('model-svg-head', { days: count }),
  count => of('model-drawn', { days: count, file: 'a.svg' }),
];

/** A count of one with a word for several after it. */
const ONE_OF_SEVERAL: Readonly<Record<string, RegExp>> = {
  en: /(?<![\d.,])1 (?:more|times|weeks|days)(?!\p{L})/u,
  de: /(?<![\d.,])1 (?:Mal (?:am|in)|weitere|Wochen|Tage)(?!\p{L})/u,
  es: /(?<![\d.,])1 (?:veces|más|semanas|días)(?!\p{L})/u,
  fr: /(?<![\d.,])1 (?:autres|moments|semaines|jours)(?!\p{L})/u,
  pt: /(?<![\d.,])1 (?:vezes|outros|outras|semanas|dias)(?!\p{L})/u,
};

test.each(LANGUAGES)('[WO14] %s: one is said as one', async language => {
  const { say } = speaker(await loadWords(language));
  for (const counting of COUNTING) expect(say(counting(1))).not.toMatch(ONE_OF_SEVERAL[language]!);
  for (const counting of COUNTING.slice(0, 6)) expect(say(counting(0))).not.toMatch(/(?<!\d)0(?!\d)/);
});

test('[WO14] none and one are said as one says them', async () => {
  const { say } = speaker(await loadWords('en'));
  expect([0, 1, 2].map(count => say(of('yours-pace', { days, per: 'week', count })))).toEqual([
    'After quiet days from Ada, Ben hardly ever reached out.',
    'After quiet days from Ada, Ben reached out about once a week.',
    'After quiet days from Ada, Ben reached out about 2 times a week.',
  ]);
  expect(say(of('yours-pace-clause', { per: 'day', least: 0, most: 1 }))).toBe(
    'After quiet days from Ada, Ben hardly ever reached out. After busy ones, about once a day.',
  );
  expect(say(of('finding-change-clause', { before: 1, after: 99 }))).toBe(
    'Of 100 times that someone reached out, it was Ben in 1 of them before that day and in 99 after.',
  );
  expect(say(of('yours-typical', { moments: 2, more: 1 }))).toBe(
    'Of 2 such moments, the most typical is above; here is one other.',
  );
  expect(say(of('yours-rows-days', { more: 9, values: ['1', '2'] }))).toBe(
    'Nine more, from the fewest to the most: 1 and 2.',
  );
});
