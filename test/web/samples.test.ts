import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Id, look } from './looked-samples.ts';
import { exchangeBy, type Person } from '../../src/base/index.ts';
import { glanceOf, MIRROR_EXCHANGE, SCORES_EXCHANGE } from '../../src/story/index.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { Names } from '../../web/controls/name.tsx';
import { Said, Words } from '../../web/controls/words.tsx';
import { AnswerBody } from '../../web/pages/yours/answer-body.tsx';
import { FULL } from '../full.ts';
import { samplePairs } from '../../web/worker/sample/pairs.ts';

test('[W128] the couple is a likely loop, told in minutes', async () => {
  const { mirror, scores, glance } = await look('couple');
  expect([glance.state, glance.kind, glance.sure]).toEqual(['sure', 'loop', 'likely']);
  expect(glance.inTen).toBeGreaterThanOrEqual(8);
  expect(mirror.pattern.reaching).toBe('a');
  expect(scores.leads).toEqual(['again', 'answer']);
  expect(glance.leads.map(({ says, statement }) => [says, statement.of])).toEqual([
    ['counts', 1],
    ['counts', 0],
  ]);
  for (const { statement } of glance.leads) {
    const [least, , most] = statement.told;
    const [low, high] = [least.middle!, most.middle!].toSorted((p, q) => p - q);
    expect(high! / low!).toBeGreaterThan(1.6);
    expect(most.typical).not.toBeNull();
    expect(most.more).toHaveLength(9);
  }
});

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** Words of the text that eyes see outside pictures, each piece of it counted by itself as the browser's test does ([W5] in app.test.ts). */
function wordsSeen(markup: string): number {
  const hidden: boolean[] = [];
  let count = 0;
  for (const [, close, tag, attributes, empty, text] of markup.matchAll(
    /<!--.*?-->|<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>|([^<]+)/gi,
  )) {
    if (text !== undefined)
      count += hidden.includes(true) ? 0 : text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    else if (tag === undefined) continue;
    else if (close === '/') hidden.pop();
    // Words in a picture are part of it.
    else if (empty !== '/' && !VOID.has(tag)) hidden.push(tag === 'svg' || / class="[^"]*\bunseen\b/.test(attributes!));
  }
  expect(hidden).toEqual([]);
  return count;
}

test.each(FULL ? (Object.keys(samplePairs) as Id[]) : (['couple'] as const))(
  '[W5] %s: the answer has at most 75 words',
  async id => {
    const forth = await look(id);
    for (const locale of LANGUAGES) {
      const words = speaker(await loadWords(locale));
      for (const swapped of [false, true]) {
        const [a, b] = samplePairs[id].names;
        const names = swapped ? ([b, a] as const) : ([a, b] as const);
        const mirror = swapped ? exchangeBy(MIRROR_EXCHANGE, forth.mirror) : forth.mirror;
        const scores = swapped ? exchangeBy(SCORES_EXCHANGE, forth.scores) : forth.scores;
        const people = names.map((name, person) => ({ person, name })) as [Person, Person];
        const answer = glanceOf(mirror, scores, names);
        const page = createElement(
          Words.Provider,
          { value: words },
          createElement(
            Names.Provider,
            { value: names },
            createElement('h1', null, createElement(Said, { message: answer.title })),
            createElement(AnswerBody, { shown: { mirror, scores, people, answer, happened: [] } }),
          ),
        );
        const count = wordsSeen(renderToString(page));
        expect(count, `${locale} ${swapped}`).toBeGreaterThan(20);
        expect(count, `${locale} ${swapped}`).toBeLessThanOrEqual(75);
      }
    }
  },
);
