import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/index.ts';
import { drawn } from '../said-back/drawn.ts';

test('[WO19] a seed draws the same whole sentences of a page', async () => {
  for (const language of LANGUAGES) {
    const first = await drawn(language, 7, 60);
    expect(first).toHaveLength(60);
    expect(await drawn(language, 7, 60)).toEqual(first);
    const ids = first.map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(new Set([...ids, ...(await drawn(language, 8, 60)).map(({ id }) => id)]).size).toBeGreaterThan(90);
    for (const { id, text } of first) {
      expect(text, id).not.toMatch(/undefined|\{|\}|[\uE000-\uE002]/);
      expect(id).not.toMatch(/^(?:help|summary|terminal|refused)-/);
    }
  }
  expect((await drawn('en', 7, 20, ['safety'])).every(({ id }) => /^(?:safety|help)-/.test(id))).toBe(true);
});
