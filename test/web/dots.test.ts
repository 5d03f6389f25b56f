import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Outcome, outcomeNamed, type Try } from '../../src/moves/index.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { DotsPicture } from '../../web/pages/try/pictures/dots-picture.tsx';
import { ResultView } from '../../web/pages/try/check/result.tsx';
import type { PairOnPage } from '../../web/pages/try/pair.ts';
import { Foreseen } from '../../web/pages/try/plan/foreseen.tsx';
import { fullBook } from '../moves/books.ts';

const relationship = fullBook().relationships[0]!;
const { people, tries } = relationship;
const pair: PairOnPage = { people, relationship, ids: ['ada', 'ben'], sideOfA: 0, invented: false };

/** A try and the number that its forecast is of; both forecasts count their dots as 12 more, 5 about the same, 3 fewer. */
interface Looked {
  readonly one: Try;
  readonly outcome: Outcome;
}
const ofStep: Looked = { one: tries[0]!, outcome: outcomeNamed('openings')! };
/** Its step is not to be seen in the record. */
const byChance: Looked = { one: tries[1]!, outcome: outcomeNamed('turns')! };

const shown = (words: Speaker, element: ReactElement): string =>
  renderToStaticMarkup(createElement(Words.Provider, { value: words }, element));

const beforeIt = (words: Speaker, { one, outcome }: Looked): string =>
  shown(
    words,
    createElement(Foreseen, {
      pair,
      answer: one.forecast!,
      outcome: outcome.name,
      guess: 'more',
    }),
  );

function afterIt(words: Speaker, { one, outcome }: Looked): string {
  const { result } = tries[0]!;
  if (result?.state !== 'done') throw new Error('no result');
  const came = { ...result, outcome, means: [{ of: 'both' as const, withMove: 4, without: 3 }] };
  return shown(words, createElement(ResultView, { pair, one: { ...one, result: came }, result: came, weekly: [] }));
}

describe('dots of a step that the record cannot see', () => {
  for (const language of LANGUAGES) {
    test(`[MV12] are called chance beside a plan, ${language}`, async () => {
      const words = speaker(await loadWords(language));
      const { say } = words;
      const counts = [
        say('try-count-less', { long: 'no', count: 3 }),
        say('try-count-same', { count: 5 }),
        say('try-count-more', { long: 'no', count: 12 }),
      ];
      const leans = say('try-expects', { lean: 'leans', most: 'more', long: 'no', counts });
      const told = [say('try-caption'), say('try-table'), leans];
      const foreseen = beforeIt(words, byChance);
      for (const sentence of told) {
        expect(beforeIt(words, ofStep)).toContain(sentence);
        expect(foreseen).not.toContain(sentence);
      }
      expect(foreseen).toContain(say('try-by-chance'));
      expect(foreseen).toContain(say('try-caption-by-chance'));
      expect(foreseen).toContain(`aria-label="${say('try-differ-by-chance', { counts })}"`);
      expect(foreseen).toContain(`<caption>${say('try-table-by-chance')}, `);
    });

    test(`[MV12] are called chance beside what came, ${language}`, async () => {
      const words = speaker(await loadWords(language));
      const ofSuch = words.say('came-dots', { dots: 'yes' });
      expect(afterIt(words, ofStep)).toContain(ofSuch);
      expect(afterIt(words, byChance)).not.toContain(ofSuch);
      expect(afterIt(words, byChance)).toContain(words.say('came-dots', { dots: 'by-chance' }));
    });
  }
});

test('[W79] a count of dots lies on no wash or line', async () => {
  const words = speaker(await loadWords('en'));
  const dots = Array.from({ length: 20 }, (_, k) => -1.2 + 0.08 * k);
  const counts = { more: 0, same: 18, fewer: 2 };
  for (const guess of ['more', 'less'] as const)
    for (const at of [-3, -0.3, 0, 0.3, 3]) {
      const picture = shown(
        words,
        createElement(DotsPicture, {
          differences: { dots, counts, usual: 8.6 },
          of: 'both',
          guess,
          long: true,
          came: { at, low: -4, high: 4, note: 'what came' },
          says: '',
        }),
      );
      const wash = /class="guess-wash"[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/.exec(picture)!;
      const [top, foot] = [Number(wash[1]), Number(wash[1]) + Number(wash[2])];
      const level = Number(/class="level"[^>]* y1="([\d.]+)"/.exec(picture)![1]);
      const same = Number(/class="note"[^>]* y="([\d.]+)"[^>]*>about the same/.exec(picture)![1]);
      expect(same - 13 > foot || same + 4 < top, `${guess} ${at}`).toBe(true);
      expect(same - 15 < level && same + 5 > level, `${guess} ${at}`).toBe(false);
    }
});

test('[MV30] a week without a quiet spell is named', async () => {
  const words = speaker(await loadWords('en'));
  const { result } = tries[0]!;
  if (result?.state !== 'done') throw new Error('no result');
  const outcome = outcomeNamed('quiet-spell')!;
  const week = { withMove: false, lapsed: false, value: null };
  const came = {
    ...result,
    outcome,
    means: [{ of: 'both' as const, withMove: 4, without: 3 }],
    weeks: [
      { ...week, from: 0, spellless: true },
      { ...week, from: 604800, spellless: false },
    ],
  };
  const weekly = [{ of: 'both' as const, before: [], during: [Number.NaN, Number.NaN] }];
  const html = shown(
    words,
    createElement(ResultView, { pair, one: { ...tries[0]!, result: came }, result: came, weekly }),
  );
  expect(html.split(words.say('came-no-spell'))).toHaveLength(2);
  expect(html).toContain(words.say('score-no-record'));
  expect(html).toContain('or a week with nothing to measure');
  expect(html).not.toContain('not a silence');
});
