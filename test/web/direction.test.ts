import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, randomFrom } from '../../src/base/index.ts';
import { scoresOf, type Statement } from '../../src/story/index.ts';
import { cuts, messagesOf, toTurns } from '../../src/turns/index.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { More } from '../../web/pages/yours/direction.tsx';
import { recordsOf, START } from '../turns/records.ts';
import { drawn } from './drawn.ts';

/** An evening a day, of more or fewer messages: Ada one or three in a row, Ben's answer after six minutes or more, or within one. */
const random = randomFrom(3);
const entries = Array.from({ length: 120 }, (_, day) =>
  Array.from({ length: 1 + random.below(5) }, (_, k) => {
    const at = START + day * DAY + 15 * HOUR + 90 * MINUTE * k;
    const row = random.below(2) === 0 ? 1 : 3;
    const wait = random.below(3) === 0 ? 50 : MINUTE * (6 + 9 * row * random.uniform());
    return [
      ...Array.from({ length: row }, (_, n) => ({ at: at + 20 * n, from: 0, characters: 20 })),
      { at: Math.round(at + 20 * (row - 1) + wait), from: 1, characters: 20 },
    ];
  }).flat(),
).flat();
const records = recordsOf(entries);
const turns = toTurns(records, [0, 1], cuts.usual);
const scores = scoresOf(turns, messagesOf(records, [0, 1], turns));
const of = (kind: Statement['kind'], who: 0 | 1): Statement =>
  scores.statements.find(pair => pair[0].kind === kind)![who];

const shown = (words: Speaker, statement: Statement, first: boolean): string =>
  drawn(words, More, { statement, says: null, first });

test.each(LANGUAGES)('[S50] short waits are named once beside answers, %s', async language => {
  const words = speaker(await loadWords(language));
  const over = words.say('yours-over-five');
  expect(shown(words, of('answer', 1), true)).toContain(over);
  expect(shown(words, of('answer', 1), false)).not.toContain(over);
  expect(shown(words, of('pace', 1), true)).not.toContain(over);
  // It is so: of the waits that were answered within one minute none is drawn.
  const waits = of('answer', 1).told.flatMap(told => told.waits);
  expect(waits.length).toBeGreaterThan(40);
  expect(Math.min(...waits)).toBeGreaterThan(5 * MINUTE);
});

test.each(LANGUAGES)('[S25] days run from the fewest to the most, %s', async language => {
  const words = speaker(await loadWords(language));
  const pace = of('pace', 1);
  const values = pace.told[2].more.map(({ value }) => words.number(value));
  expect(values.length).toBe(9);
  expect(values).toEqual(values.toSorted((p, q) => Number(p) - Number(q)));
  const says = words.say('yours-rows-days', { more: 9, values });
  expect(says).toMatch(
    {
      en: /from the fewest to the most/,
      de: /von den wenigsten zu den meisten/,
      es: /de menos a más/,
      fr: /du moins au plus/,
      pt: /do menor ao maior/,
    }[language],
  );
  expect(shown(words, pace, true)).toContain(`aria-label="${says}"`);
});
