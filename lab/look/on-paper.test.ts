import { pdfPages, keepPicture } from './pages.ts';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { intervalOf, onClock } from '../../src/base/index.ts';
import {
  assignmentOf,
  type Check,
  OUTCOMES,
  outcomeNamed,
  type Plan,
  SIX_WEEK_PAIRS,
  type Try,
  weekEdges,
  type WhatIf,
} from '../../src/moves/index.ts';
import { mirror } from '../../src/story/index.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { Names } from '../../web/controls/name.tsx';
import { Words } from '../../web/controls/words.tsx';
import { CheckPart } from '../../web/pages/try/check/check-part.tsx';
import { ResultView } from '../../web/pages/try/check/result.tsx';
import { midnight } from '../../web/pages/try/days.ts';
import { namesOnPage, pairOf } from '../../web/pages/try/pair.ts';
import type { Actions } from '../../web/state/actions.ts';
import { relationshipFrom } from '../../web/state/keeping/new-relationship.ts';
import { firstState, type State } from '../../web/state/state.ts';
import type { Engine } from '../../web/worker/client.ts';
import { toView } from '../../web/worker/session/view.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { DANCE, inventedTurns } from '../../test/story/mirrors.ts';
import { theApp } from '../../test/browser/serve.ts';

const app = theApp();

const ZONE = 'Europe/Berlin';
/** Long ones, as names in chats are. */
const LONG = ['Maximiliane Anna', 'Bartholomew John'] as const;
const turns = inventedTurns(1, DANCE);
const found = mirror({ ...turns, people: turns.people.map((one, i) => ({ ...one, name: LONG[i]! })) as never }, {}, 1);
const BAND = intervalOf([0.231, 1.54, 3.41]);
const DOTS = Array.from({ length: 20 }, (_, k) => (k - 8) / 4);
const TALLY = { more: 12, same: 5, fewer: 3 };
const RANGES = Array.from({ length: 12 }, () => BAND);
const COURSES = Array.from({ length: 20 }, (_, k) => {
  const weeks = Array.from({ length: 12 }, (_, w) => 10 + ((7 * k + w) % 23));
  return { a: weeks, b: weeks };
});

/** A try of `outcome` with everything that can be said of one: weeks forgotten, weeks left out, averages that point the other way, a
 * forecast, levels and couplings of both, a record of which it was said that nobody wrote from some day on. */
function fullest(outcome: 'quiet-spell' | 'turns'): Try {
  const plan: Plan = {
    version: 1,
    move: 'small-bids',
    by: 'both',
    design: SIX_WEEK_PAIRS,
    outcome,
    start: midnight('2026-09-07', ZONE),
    zone: ZONE,
    seed: 7,
    silenceHours: 14,
    ended: midnight('2026-06-29', ZONE),
  };
  const drawn = assignmentOf(plan);
  const edges = weekEdges(plan, 0, 12);
  const came = outcome === 'turns' ? 'more' : 'ordinary';
  const ranged = { came: 14, low80: 8, median: 14, high80: 30 };
  const result: Check = {
    state: 'done',
    outcome: outcomeNamed(outcome)!,
    weeks: Array.from(drawn, (withMove, w) => ({
      from: edges[w]!,
      withMove: withMove === 1,
      lapsed: w % 5 === 0,
      value: w === 4 ? null : withMove === 1 ? 9 : 14,
      ...(w === 4 && { spellless: true }),
    })),
    used: 10,
    leftOut: 93_000,
    test: { ratio: 1.36, low: 1.02, high: 1.94, level: 0.95, p: 2 / 64, assignments: 64 },
    came,
    guess: 'same',
    means:
      outcome === 'turns'
        ? [
            { of: 'a', withMove: 123.4, without: 110.6 },
            { of: 'b', withMove: 123.4, without: 110.6 },
          ]
        : [{ of: 'both', withMove: 12.6, without: 13.1 }],
    description: { tau: -0.81, corrected: true, weeksBefore: 12, weeksWith: 6 },
    foretold: {
      weeks: Array.from(drawn, (withMove, w) => ({ from: edges[w]!, withMove: withMove === 1, a: ranged, b: ranged })),
      inside: 14,
      of: 24,
    },
    levels: [
      { of: 'a', withOverWithout: BAND, duringOverBefore: BAND },
      { of: 'b', withOverWithout: BAND, duringOverBefore: BAND },
    ],
    coupling: {
      told: true,
      aToB: { before: BAND, since: BAND, change: BAND },
      bToA: { before: BAND, since: BAND, change: BAND },
    },
  };
  const forecast: WhatIf = {
    told: true,
    orders: [
      {
        order: 'together',
        courses: COURSES,
        a: RANGES,
        b: RANGES,
        countsA: TALLY,
        countsB: TALLY,
        quiet: { shorter: 12, same: 5, longer: 3 },
        differences: OUTCOMES.map(({ name }) => ({ outcome: name, usual: 13, dots: DOTS, counts: TALLY })),
      },
    ],
    without: COURSES,
    generic: { preset: 'evenings', pairs: 40, warmer: 25 },
  };
  return {
    id: 't',
    plan,
    ownWords: '',
    guess: 'same',
    forecast,
    lapsed: [0, 5, 10],
    result,
    learned: 'It was easier than it looked.',
    stopped: null,
    reached: edges[12]!,
    silentFrom: edges[11]!,
  };
}

/** The page of what came, as it stands once the weeks were compared. */
function pageOf(one: Try, words: Speaker): string {
  const { plan, result } = one;
  const edges = weekEdges(plan, 0, 12);
  const kept = { ...relationshipFrom('r', found, plainSettings, '', null), tries: [one] };
  const state: State = {
    ...firstState,
    analysis: {
      ...firstState.analysis,
      origin: { kind: 'file' } as never,
      mirror: found,
      report: { zone: { name: ZONE } } as never,
    },
    relationship: 'r',
    book: { book: 1, relationships: [kept] },
  };
  const view = { ...toView(found), ended: edges[11]!, to: onClock(edges[11]!, ZONE) };
  const pair = pairOf(state, view)!;
  const row = {
    before: Array.from({ length: 12 }, (_, w) => 90 + w),
    during: Array.from({ length: 12 }, (_, w) => 110 - w),
  };
  const weekly =
    plan.outcome === 'turns'
      ? [{ of: 'a', ...row } as const, { of: 'b', ...row } as const]
      : [{ of: 'both', ...row } as const];
  const told = (element: ReactElement): string =>
    renderToStaticMarkup(
      createElement(Words, { value: words }, createElement(Names, { value: namesOnPage(pair) }, element)),
    );
  const now = edges[12]! + 1;
  const props = { state, view, now, actions: {} as Actions, engine: {} as Engine, pair, which: '' };
  const compared = told(createElement(ResultView, { pair, one, result: result as never, weekly }));
  return told(createElement(CheckPart, props)).replace(
    /<section class="result">.*<\/section>(?=<div class="stack learned">)/,
    () => compared,
  );
}

test('[W94] what came of a try is one page', async () => {
  const { page } = await app.open({ bypassCSP: true });
  for (const tag of LANGUAGES) {
    const words = speaker(await loadWords(tag));
    for (const outcome of ['quiet-spell', 'turns'] as const) {
      await page.evaluate(
        html => {
          document.querySelector('main')!.innerHTML = `<div class="try">${html}</div>`;
        },
        pageOf(fullest(outcome), words),
      );
      expect(await page.locator('.result .fold').count()).toBe(4);
      const { start, ended = start } = fullest(outcome).plan;
      expect(await page.locator('.result').textContent()).toContain(words.say('check-gap', { gap: start - ended }));
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format });
        await keepPicture(`came-${outcome}-${tag}-${format}.pdf`, pdf);
        expect.soft(pdfPages(pdf).count, `${outcome} ${tag} ${format}`).toBe(1);
      }
    }
  }
});
