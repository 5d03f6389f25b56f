import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { CLAIMS } from '../../src/model/claims/index.ts';
import { claimOfHundred, stepOfHundred } from '../../src/model/index.ts';
import { claimShare, lettingGoKindly } from '../../src/model/inside.ts';
import { tellGeneric } from '../../src/moves/index.ts';
import { conversations } from '../../src/talk/inside.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { Found, SAID } from '../../web/pages/watch/curious/curious.tsx';
import { LETTING_GO } from '../../web/pages/watch/night/weeks.ts';
import { WaysOut } from '../../web/pages/watch/scenes/ways-out.tsx';
import { drawn } from './drawn.ts';

const { of, holds } = lettingGoKindly();
const { nearer, not } = stepOfHundred('warm-break', 'reaching');
test.each(LANGUAGES)('[CM11] %s: every place says one number, and its rest', async language => {
  vi.stubGlobal('location', { hash: '#watch/ways?way=warm-break' });
  const words = speaker(await loadWords(language));
  const { say } = words;
  const plain = (part: ReactNode): string =>
    renderToStaticMarkup(createElement(Words.Provider, { value: words }, part)).replaceAll(
      /<(?!\/?(?:h1|tr|th))[^>]+>/g,
      '',
    );
  const tom = { person: 1, name: 'Tom' } as const;
  const talk = Object.values(conversations).flatMap(({ states }) =>
    Object.values(states).flatMap(({ says }) =>
      says.flatMap(line => (typeof line === 'object' && 'says' in line ? [line] : [])),
    ),
  );
  expect(talk.length).toBeGreaterThan(0);
  const found = plain(createElement(Found))
    .split('<tr>')
    .find(row => row.includes(say('chapters-found-backing-off')))!;
  const places: Readonly<Record<string, string>> = {
    watch: `${say('watch-answer', { other: tom, nearer: LETTING_GO.nearer })} ${say('watch-answer-not', { not: LETTING_GO.not })}`,
    ways: /<h1.*?<\/h1>/s.exec(plain(createElement(WaysOut)))![0].replaceAll(/<[^>]+>/g, ''),
    found,
    try: tellGeneric({ told: true, orders: [], without: [], generic: { preset: 'living', pairs: of, warmer: holds } })
      .map(say)
      .join(' '),
    ...Object.fromEntries(
      talk.map(({ says, numbers }, i) => [`talk ${i}`, say({ id: says, args: { role: 'reaching', ...numbers } })]),
    ),
  };
  vi.unstubAllGlobals();
  for (const [place, text] of Object.entries(places)) {
    expect(text, place).toMatch(new RegExp(`\\b${nearer}\\b`));
    expect(text, place).toMatch(/(?<!\d)100(?!\d)/);
    // The table has one column; all others say in how many it fails.
    if (place !== 'found') expect(text, place).toMatch(new RegExp(`\\b${not}\\b`));
    expect(
      text
        .match(/\d+/g)!
        .map(Number)
        .filter(number => ![nearer, not, 100].includes(number)),
      place,
    ).toEqual([]);
  }
});

test('[CM11] the claim and its page say that number', () => {
  expect(claimShare('backing-off')).toEqual(lettingGoKindly());
  expect(nearer + not).toBe(100);
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/claims.md'), 'utf8');
  const row = page.split('\n').find(line => line.startsWith('| **backing-off**'))!;
  expect(row).toContain(`holds; ${nearer} % of ${of} `);
});

test.each(LANGUAGES)('[W172] %s: failing claims are shown failing', async language => {
  const words = speaker(await loadWords(language));
  const page = drawn(words, Found, {});
  const rows = [...page.matchAll(/<tr( class="fails")?><th scope="row">/g)];
  expect(rows).toHaveLength(SAID.length);
  const failing = SAID.filter(([id]) => claimShare(id).share < 0.5);
  expect(failing.length).toBeGreaterThan(0);
  expect(rows.filter(([, fails]) => fails !== undefined)).toHaveLength(failing.length);
  for (const [id] of SAID) expect(page).toContain(words.say(`chapters-found-${id}`));
});

test('[W172] a claim that holds in nearly all pairs is not said to hold in all', () => {
  for (const { id } of CLAIMS) {
    const { share } = claimShare(id);
    const said = claimOfHundred(id);
    expect(Math.abs(said - 100 * share), id).toBeLessThan(1);
    expect([said === 100, said === 0], id).toEqual([share === 1, share === 0]);
  }
  expect(claimShare('bad-timing').share).toBeGreaterThan(0.995);
  expect(claimOfHundred('bad-timing')).toBe(99);
});

test('[W172] a claim’s standing in studies is its experiment’s', () => {
  const grades = { A: 'solid', B: 'mixed', C: 'thin', D: 'against' } as const;
  for (const [id, grade] of SAID) expect(grade, id).toBe(grades[CLAIMS.find(claim => claim.id === id)!.solidity]);
});
