import { expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { Bar } from '../../web/app/bar.tsx';
import { PAGES } from '../../web/state/link.ts';
import { drawn } from './drawn.ts';

const words = speaker(await loadWords('en'));
const bar = (of: Omit<Parameters<typeof Bar>[0], 'unsaved'>): string => drawn(words, Bar, { ...of, unsaved: false });

test('[W7] every page’s bar holds help and the way out', () => {
  for (const page of PAGES)
    for (const locked of [false, true]) {
      const text = bar({ page, offersTry: true, locked });
      expect(text.split('href="#safety"'), page).toHaveLength(2);
      expect(text.split('href="about:blank"'), page).toHaveLength(2);
    }
});

test('[W155] the bar offers Try while a pair is open', () => {
  for (const page of PAGES) {
    expect(bar({ page, offersTry: true, locked: false }), page).toContain('href="#try"');
    expect(bar({ page, offersTry: false, locked: false }), page).not.toContain('href="#try"');
    expect(bar({ page, offersTry: true, locked: true }), page).not.toContain('href="#try"');
  }
});
