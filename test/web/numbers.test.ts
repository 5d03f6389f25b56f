import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { Bands } from '../../web/pictures/bands.tsx';
import { Threads } from '../../web/pictures/trajectories.tsx';
import { WeekFrame } from '../../web/pages/try/pictures/week-frame.tsx';
import { EachSees } from '../../web/pages/watch/scenes/each-sees.tsx';

const interval = { median: 1.5, low80: 1.2, high80: 1.8, low95: 1, high95: 2 };
const band = {
  need: { at: interval, touched: true },
  room: { at: interval, touched: true },
  thread: { t: [0, 604_800], felt: [1, 2], low: [0, 1], high: [2, 3] },
};
const draws = [[[0.5, 1.2]], [[0.1, 0.4]]] as const;

/** Pictures and tables whose numbers have decimals. */
const SHOWN: Readonly<Record<string, () => ReactNode>> = {
  'the axis over time': () => createElement(Threads, { t: [0, 1], draws, ticks: [], summary: '', unit: '', top: 1.5 }),
  'the axis of the bands': () =>
    createElement(Bands, {
      bands: { people: [band, band], top: 2.5 } as never,
      times: 1,
      unit: () => '',
      says: '',
    }),
  'the axis of weeks': () =>
    createElement('svg', null, createElement(WeekFrame, { width: 300, height: 200, top: 0.3, weeks: 6 })),
  'what each sees': () => createElement(EachSees),
};

beforeAll(() => void Object.assign(globalThis, { location: { hash: '#watch' }, innerWidth: 800 }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'location'));

test.each(Object.keys(SHOWN))('[WO10] %s has its decimals as German and Spanish write them', async name => {
  for (const language of ['de', 'es'] as const) {
    const words = speaker(await loadWords(language));
    const markup = renderToStaticMarkup(createElement(Words.Provider, { value: words }, SHOWN[name]!()));
    // Formulas are of no language.
    const texts = [...markup.replaceAll(/<math.*?<\/math>/g, '').matchAll(/>([^<>]+)</g)].map(([, text]) => text!);
    expect(texts.some(text => /\d,\d/.test(text))).toBe(true);
    expect(texts.filter(text => /\d\.\d/.test(text))).toEqual([]);
  }
});
