import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { MoveKind } from '../../src/model/index.ts';
import { LANGUAGES, loadWords, speaker, type Language } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { MakeIt } from '../../web/pages/watch/chapters/01-make-it.tsx';
import { Timing } from '../../web/pages/watch/chapters/04-timing.tsx';
import { Outcome } from '../../web/pages/watch/chapters/05-ways-out.tsx';
import { MapPage } from '../../web/pages/watch/chapters/06-map.tsx';
import { isEven, NEED, pairOf, ROOM, TIES } from '../../web/pages/watch/chapters/model/ranges.ts';
import { AS_THEY_ARE, eveningOf, NIGHT_DAY, WEEKS_DAYS, weeksOf } from '../../web/pages/watch/night/weeks.ts';

/** A part of a page in a language, as text. */
async function said(language: Language, part: ReactNode, hash = ''): Promise<string> {
  vi.stubGlobal('location', { hash });
  const words = speaker(await loadWords(language));
  const page = renderToStaticMarkup(createElement(Words.Provider, { value: words }, part));
  vi.unstubAllGlobals();
  return page;
}

const outcome = (kind: MoveKind, by: Parameters<typeof Outcome>[0]['by']): ReactNode =>
  createElement(Outcome, { kind, by, way: { kind, sources: '' } });

const warmth = (page: string): readonly number[] =>
  /All warmth between the two: ([\d.]+) a day before, ([\d.]+) while it lasted/.exec(page)!.slice(1).map(Number);

test('[W20] what a move of one day gave is told of that day, and nearness of the days after it', async () => {
  for (const by of ['reaching', 'stepping-back', 'both', 'stepping-back-first'] as const) {
    const page = await said('en', outcome('grand-gesture', by));
    const [before, during] = warmth(page) as [number, number];
    expect(during, by).toBeGreaterThan(10 * before);
    expect(page).not.toMatch(/While it lasted there was less contact|nearer while it lasted/);
    expect(page).toMatch(
      /threads the one who had stepped back was nearer in the ten days after it\..*> nearer in the ten days after</,
    );
  }
  const steady = await said('en', outcome('small-bids', 'stepping-back'));
  expect(steady).toMatch(/came nearer while it lasted\..*> nearer while it lasted</);
});

test.each(LANGUAGES)('[W20] %s: nearness after a move of one day is not said to be while it lasted', async language => {
  const meanwhile = { en: /nearer while/, de: /währenddessen näher/, es: /cerc\S+ entretanto/ }[language];
  expect(await said(language, outcome('talking', 'both'))).not.toMatch(meanwhile);
  expect(await said(language, outcome('insight', 'both'))).toMatch(meanwhile);
});

test('[W20] of ten threads no more are told than whole tenths that are reached', async () => {
  // Twelve and eleven of fourteen.
  expect(await said('en', outcome('self-soothing', 'reaching'))).toMatch(/In 8 of 10 threads .* In 7 of 10 the two/);
});

/** Whether the two send about as much at the end of the weeks that are drawn. */
const endsEven = (preset: (typeof TIES)[number], need: number, room: number): boolean => {
  const [a, b] = weeksOf(eveningOf(pairOf(preset, need, room), false), AS_THEY_ARE).threads[0]!.map(of => of.at(-1)!);
  return Math.max(a!, b!) <= 1.4 * Math.min(a!, b!);
};

test.each(TIES.map(tie => [tie.id, tie] as const))(
  '[W20] %s: what is said to even the two out does, at the end of its slider, and nothing else is said to',
  async (id, tie) => {
    for (const need of [tie.pair.a.need, NEED[1]]) {
      const page = await said('en', createElement(MakeIt), `#watch/make?tie=${id}&misses=${need}`);
      const evens = endsEven(tie, need, ROOM[1]);
      expect(page.includes('more room, or let'), `${need}`).toBe(evens);
      expect(page).toMatch(/[Ll]et <bdi class="one">\p{L}+<\/bdi> miss less\. At some point the two even out/u);
      expect(isEven(pairOf(tie, need, ROOM[1]), NIGHT_DAY + WEEKS_DAYS)).toBe(evens);
    }
    expect(endsEven(tie, NEED[0], tie.pair.b.room)).toBe(true);
    expect(endsEven(tie, NEED[0], ROOM[0])).toBe(true);
  },
);

test('[W16] how far each of the two is held is read from the address of the picture, within what can be held', async () => {
  const spoken = async (hash: string): Promise<readonly string[]> =>
    [...(await said('en', createElement(MakeIt), hash)).matchAll(/aria-valuetext="(\d+%)"/g)].map(
      ([, value]) => value!,
    );
  expect(await spoken('#watch/make?eases=1.200&nears=0.500')).toEqual(['60%', '50%']);
  expect(await spoken('#watch/make?eases=2.1&nears=-1')).toEqual(['0%', '0%']);
});

test.each(LANGUAGES)('[W20] %s: one day and one course are spoken of as one', async language => {
  const [days, ends] = {
    en: [/aria-valuetext="1 day"/, / 1 ends with /],
    de: [/aria-valuetext="1 Tag"/, / endet 1 mit mehr /],
    es: [/aria-valuetext="1 día"/, / 1 termina con /],
  }[language];
  expect(await said(language, createElement(Timing), '#watch/timing?gap=0.96')).toMatch(days!);
  const map = createElement(MapPage, { open: false } as Parameters<typeof MapPage>[0]);
  expect(await said(language, map, '#watch/map?misses=1.14&room=1.41')).toMatch(ends!);
});

test.each(LANGUAGES)(
  '[W20] %s: what knowing does is not said to be in both, since one alone may know',
  async language => {
    const { say } = speaker(await loadWords(language));
    expect(say('chapters-does-insight')).not.toMatch(/both|beide|las dos/);
  },
);
