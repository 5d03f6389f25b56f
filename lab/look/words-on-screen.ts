import type { Page } from 'playwright';
import { expect } from 'vitest';
import { HELP_LINES, type LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { fitted, go, lookDeeper } from '../../test/browser/serve.ts';
import { LOOK } from '../../test/full.ts';

const SCENES = ['even', 'alike', 'sees', 'sees?mask=1', 'fear', 'ways', 'curious', 'read'].map(id => `watch/${id}`);

/** What is on a page and speaks no language, or its own: messages of invented people, papers, formulas, zones, other
 * languages' names, and names of files. */
const OTHERS = '.speech, cite, math, select, [lang]:not(html), kbd, code, bdi, svg.phone';

/** Every visible text of the page, and what is said of things without one. */
export const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(others => {
    const shown = (element: Element): boolean =>
      element.closest(others) === null && element.checkVisibility({ visibilityProperty: true });
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent !== null && !parent.matches('script, style, noscript') && shown(parent)) texts.push(text ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
      for (const element of document.body.querySelectorAll(`[${name}]`))
        if (element.id !== 'engine' && shown(element)) texts.push(element.getAttribute(name) ?? '');
    return texts.map(text => text.trim()).filter(text => text !== '');
  }, OTHERS);

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
const lettersIn = (text: string): readonly string[] => (text.match(WORD) ?? []).map(word => word.toLowerCase());

/** Every word of a language: its sentences, its months and days, and how it calls places. */
export async function vocabularyOf(locale: (typeof LANGUAGES)[number]): Promise<ReadonlySet<string>> {
  const { texts } = await loadWords(locale);
  const words = speaker(await loadWords(locale));
  const calendar = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1 + i) / 1000).flatMap(at =>
    (['full', 'short', 'month-short', 'month-name'] as const).map(form => words.date(at, form)),
  );
  const week = Array.from({ length: 7 }, (_, i) => words.date(i * 86_400, 'weekday'));
  const places = HELP_LINES.map(({ place }) => words.region(place));
  const said = texts.flatMap(text =>
    text.split('\n').map(line =>
      line
        .replace(/^[\w-]+ =/, '')
        .replaceAll(/\{ REGION\((.*?)\) \}/g, '$1')
        .replaceAll(/\{ (?:\$|[A-Z]+\().*?\}/g, ' '),
    ),
  );
  return new Set([...said, ...calendar, ...week, ...places].flatMap(lettersIn).concat(ELIDED[locale] ?? []));
}

/** Words that give way to what is put in behind them ([WO16]), so that no sentence has them as they are then seen. */
const ELIDED: Readonly<Record<string, readonly string[]>> = { fr: ['d’', 'qu’', 'jusqu’', 'lorsqu’', 'puisqu’'] };

/** Opens all three depths of an answer, whatever the language. */
export async function deepenIn(page: Page, { say }: Speaker): Promise<void> {
  await lookDeeper(page, [say('yours-closer'), say('yours-known')]);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** All pages in turn, with what is folded open. Of the three invented pairs, whose pages are made alike, one
 * in every run. */
export async function everyPage(page: Page, words: Speaker, look: (where: string) => Promise<void>): Promise<void> {
  for (const id of [
    'watch',
    ...SCENES,
    'yours',
    'yours/couple',
    ...(LOOK ? ['yours/friends', 'yours/family'] : []),
    'load',
    'talk',
    'together',
    'session',
    'people',
    'file',
    'unseen',
    'safety',
  ]) {
    await go(page, id);
    if (id.startsWith('yours/')) await deepenIn(page, words);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await fitted(page);
    await look(id);
    if (id === 'yours/couple') await tryPages(page, words, look);
  }
}

/** What of a try needs no chat of one's own: the cards, who takes it, the guess, and what there is to come back to. */
async function tryPages(page: Page, { say }: Speaker, look: (where: string) => Promise<void>): Promise<void> {
  await go(page, 'try');
  const none = page.getByRole('button', { name: say('safety-none'), exact: true });
  if ((await none.count()) > 0) await none.click();
  await page.locator('button.card').first().waitFor();
  await look('try/choose');
  await page.locator('button.card').first().click();
  await page.locator('input[name=whose]').first().check();
  await look('try/who');
  await page.getByRole('link', { name: say('try-twelve'), exact: true }).click();
  await page.locator('input[name=guess], .row.next a.strong').first().waitFor();
  await look('try/guess');
  for (const id of ['try/check', 'try/learned']) {
    await go(page, id);
    await look(id);
  }
}

/** Texts that run over the edge of the page, are cut off by what they stand in or lie on one another, and tables that are cut
 * off at their end. */
export const clashesOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Seen {
      readonly text: string;
      readonly box: DOMRect;
      readonly within: Element;
      readonly node: Node;
    }
    const faults: string[] = [];
    const seen: Seen[] = [];
    /** Where nobody sees it: clipped away, or wholly outside of what it is cut to. */
    const outOfSight = (box: DOMRect, parent: Element): boolean => {
      for (let up: Element | null = parent; up !== null && up !== document.body; up = up.parentElement) {
        const { overflow, clipPath } = getComputedStyle(up);
        if (clipPath.startsWith('inset(50%')) return true;
        const edge = up.getBoundingClientRect();
        if (overflow === 'hidden' && (box.top >= edge.bottom || box.bottom <= edge.top)) return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (
        parent === null ||
        text === '' ||
        parent.closest('.unseen, .skip, [popover], select, option, textarea') !== null
      )
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const svg = parent.closest('svg');
      const boxes = svg === null ? [...range.getClientRects()] : [parent.getBoundingClientRect()];
      // What is too long for its place and ends in three dots is seen as far as its place goes.
      const dots = getComputedStyle(parent).textOverflow === 'ellipsis' ? parent.getBoundingClientRect() : null;
      for (const whole of boxes) {
        const [left, right] = [
          Math.max(whole.left, dots?.left ?? whole.left),
          Math.min(whole.right, dots?.right ?? whole.right),
        ];
        const box = new DOMRect(left, whole.top, right - left, whole.height);
        if (box.width < 1 || box.height < 1 || outOfSight(box, parent)) continue;
        const scroller = parent.closest('.table, .speech, .scrolls');
        if (scroller === null && (box.left < -1 || box.right > document.documentElement.clientWidth + 1))
          faults.push(`over the edge: ${text.slice(0, 60)}`);
        for (let up: Element | null = parent; up !== null && up !== document.body; up = up.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(up);
          if (![overflowX, overflowY].some(kind => kind === 'hidden' || kind === 'clip') || up instanceof SVGElement)
            continue;
          const edge = up.getBoundingClientRect();
          if (box.right > edge.right + 2 || box.left < edge.left - 2 || box.bottom > edge.bottom + 4)
            faults.push(`cut off: ${text.slice(0, 60)}`);
        }
        if (scroller === null) seen.push({ text, box, within: svg ?? parent, node: walker.currentNode });
      }
    }
    for (const [i, one] of seen.entries())
      for (const other of seen.slice(i + 1)) {
        // Pieces of one text may lie on one another where it is cut.
        if (one.node === other.node) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const least = Math.min(one.box.height, other.box.height);
        if (wide > 2 && high > 0.35 * least)
          faults.push(`on one another: ${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    // What stands at its end is cut off until somebody moves it; in most that is one of the two people. A formula cannot break.
    for (const table of document.querySelectorAll('.table:not(.equations)'))
      if (table.checkVisibility() && table.scrollWidth > table.clientWidth + 1)
        faults.push(`wider than its place: ${table.getAttribute('aria-label')}`);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    return [...new Set(faults)];
  });

/** A point before decimals. Three digits after it may be thousands. */
const POINT = /\d\.\d(?!\d\d(?!\d))/;

/** Words on the page that the language does not have, beside `names`, and decimals written as in English. */
export async function strangersOn(
  page: Page,
  vocabulary: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<readonly string[]> {
  const texts = await textsOn(page);
  expect(texts.length).toBeGreaterThan(5);
  return texts.flatMap(text => {
    // Of a word that gives way to a name, each part is a word of its own.
    const strange = lettersIn(text)
      .flatMap(word => (vocabulary.has(word) ? [] : word.split(/(?<=’)/)))
      .filter(word => !vocabulary.has(word) && !names.has(word) && word.length > 1);
    if (POINT.test(text)) strange.push(POINT.exec(text)![0]);
    return strange.length === 0 ? [] : [`${strange.join(' ')} | ${text.slice(0, 100)}`];
  });
}
