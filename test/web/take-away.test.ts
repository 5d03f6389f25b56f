import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Message } from '../../src/base/index.ts';
import { exchangeMessage } from '../../src/base/inside.ts';
import { PATTERNS } from '../../src/fit/index.ts';
import { answerOf } from '../../src/story/index.ts';
import { LANGUAGES, loadWords, message, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { EMPTY_TABLE } from '../../web/state/table.ts';
import { OnePageTools } from '../../web/takeaway/one-page.tsx';
import { namelessHeading, sheetFile, sheetOf, sheetOfSummary } from '../../web/takeaway/sheet.ts';
import { toView } from '../../web/worker/session/view.ts';
import { DANCE, inventedMirror } from '../story/mirrors.ts';

/** In no word of any language. */
const NAMES = ['Xqzwvy', 'Jkqpxz'] as const;
const NAMED = /Xqzwvy|Jkqpxz/;
const people = [
  { person: 0, name: NAMES[0] },
  { person: 1, name: NAMES[1] },
] as const;

/** Every sentence of the catalogue that can head a finding. */
const FINDINGS = readFileSync(resolve(import.meta.dirname, '../../src/words/en/findings.ftl'), 'utf8');
const HEADINGS = [...FINDINGS.matchAll(/^(finding-[a-z-]+) =/gm)]
  .map(([, id]) => id!)
  .filter(id => !/-(clause|range|counted)$/.test(id));
const headingOf = (id: string): Message => ({
  id,
  args: { one: people[0], other: people[1], when: 1e9, count: 2, first: message('verdict-chase') },
});

const found = inventedMirror(3, DANCE);
const pattern = found.claims.find(({ id }) => id === 'pattern')!;
const named = { ...found, people: [0, 1].map(of => ({ ...found.people[of as 0 | 1], name: NAMES[of]! })) as never };

describe('what is taken away names nobody unless names were asked for', () => {
  for (const language of LANGUAGES) {
    test(`[W17] [W48] a card, a page and its file, ${language}`, async () => {
      const words = speaker(await loadWords(language));
      expect(HEADINGS.filter(id => NAMED.test(words.say(headingOf(id)))).length).toBeGreaterThan(8);
      const seen = toView(named);
      for (const id of HEADINGS)
        for (const verdict of PATTERNS)
          for (const own of ['pattern', 'lately'] as const) {
            const claim = { ...pattern, id: own, heading: headingOf(id) };
            const view = { ...seen, claims: [claim], verdict };
            expect(namelessHeading(view, claim, words.say)).not.toMatch(NAMED);
            const sheet = sheetOf(view, EMPTY_TABLE, false, words.say);
            expect(sheetFile(sheet)).not.toMatch(NAMED);
            expect(sheet.heading).toMatch(/^\p{Lu}.+\.$/u);
          }
    });

    test(`[W48] a page shown without names, ${language}`, async () => {
      const words = speaker(await loadWords(language));
      const kind = words.say('verdict-one-sided');
      const claim = { ...pattern, heading: headingOf('finding-pattern-one-sided') };
      const view = { ...toView(named), claims: [claim], verdict: 'one-sided' as const };
      const sheet = sheetOf(view, EMPTY_TABLE, false, words.say);
      expect(sheet.heading).toBe(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`);
      const page = createElement(OnePageTools, { sheet, swapped: false, names: NAMES, open: true });
      const markup = renderToStaticMarkup(createElement(Words.Provider, { value: words }, page));
      expect(markup).toContain(sheet.heading.slice(0, 20));
      expect(markup).not.toMatch(NAMED);
      // Which of the two stands first makes no difference to a sentence about neither.
      const turned = { ...claim, heading: exchangeMessage(claim.heading) };
      expect(sheetOf({ ...view, claims: [turned] }, EMPTY_TABLE, true, words.say).heading).toBe(sheet.heading);
    });

    test(`[W54] a page made of a summary, ${language}`, async () => {
      const words = speaker(await loadWords(language));
      const claims = [{ ...pattern, heading: headingOf('finding-pattern-chase') }];
      const summary = answerOf(
        { ...named, claims, pattern: { ...named.pattern, verdict: 'chase', leansTo: null } },
        words,
      );
      expect(JSON.stringify(summary)).toMatch(NAMED);
      const sheet = sheetOfSummary(JSON.stringify({ ...summary, schema: 'mirror/2' }), words)!;
      expect(sheetFile(sheet)).not.toMatch(NAMED);
      // Narrow spaces of French signs become plain ones.
      const plain = (text: string): string => text.toLowerCase().replaceAll(/\s/g, ' ');
      expect(plain(sheet.heading)).toBe(plain(`${words.say('verdict-chase')}.`));
    });
  }
});
