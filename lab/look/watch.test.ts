import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chance, still, throughStages } from '../../test/browser/stages.ts';
import { HOUR } from '../../src/base/index.ts';
import { LANGUAGES } from '../../src/words/index.ts';
import { axe, fitted, go, MOVING, SCHEMES, theApp } from '../../test/browser/serve.ts';
import { NIGHT } from '../../web/pages/watch/night/night-data.ts';

const app = theApp();
const { open } = app;

/** In which what is drawn is looked at for its room: the one with the longest words in every run, all in the long form. */
const WORDED: readonly (typeof LANGUAGES)[number][] = LANGUAGES;
type Context = Parameters<typeof open>[0];

/** Twenty frames drawn, and all that the page had to fetch for its type: what moves by itself has moved. */
const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
  });

describe('the first screen', () => {
  // One of the two telephones in every run, which leaves less room; both in the long form.
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [1280, 800],
  ] as const)
    test(`[W110] ${width}×${height}: picture and button, few words`, async () => {
      const { page, faults } = await open({ ...MOVING, viewport: { width, height } }, () => {
        const kept = globalThis as { shifts?: number };
        kept.shifts = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) kept.shifts! += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const before = app.served().requests();
      const seen = await page.evaluate(() => {
        const picture = document.querySelector('main svg[role=img]')!.getBoundingClientRect();
        const words = document.querySelector('main h1 ')!.firstChild!.textContent!.split(/\s+/).length;
        const paper = getComputedStyle(document.body).backgroundColor;
        const filled = [...document.querySelectorAll('a, button')].filter(one => {
          const { backgroundColor } = getComputedStyle(one);
          const box = one.getBoundingClientRect();
          const shown = box.width > 0 && box.top < innerHeight && !one.matches('.skip, :popover-open *');
          return shown && backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== paper;
        });
        const entries = [...document.querySelectorAll('header a, header button')].filter(
          one => one.getBoundingClientRect().width > 0,
        );
        return {
          top: picture.top,
          words,
          filled: filled.map(one => one.textContent),
          bottom: filled[0]?.getBoundingClientRect().bottom ?? Infinity,
          entries: entries.length,
          wide: document.documentElement.scrollWidth,
        };
      });
      expect(seen.filled).toEqual(['Watch it happen']);
      expect(seen.bottom).toBeLessThanOrEqual(height);
      expect(seen.top).toBeLessThan(height / 3);
      expect(seen.words).toBeLessThanOrEqual(25);
      expect(seen.entries).toBeLessThanOrEqual(6);
      expect(seen.wide).toBe(width);
      await frames(page);
      expect(await page.evaluate(() => (globalThis as { shifts?: number }).shifts)).toBeLessThanOrEqual(0.05);
      expect(app.served().requests() - before).toBe(0);
      expect(faults).toEqual([]);
    });

  test('[W112] exchanged parts exchange names, hues and places only', async () => {
    const seen = await Promise.all(
      ([0, 1] as const).map(async value => {
        const { page, context } = await open(still, chance(value));
        const found = await page.evaluate(() => {
          const height = Number(document.querySelector('svg.score')!.getAttribute('height'));
          const lines = [...document.querySelectorAll('svg.score .ticks line')].map(line => ({
            x: line.getAttribute('x1'),
            one: line.matches('.of-one'),
            tip: Number(line.getAttribute('y2')),
          }));
          return { height, lines, first: document.querySelector('h1')!.textContent };
        });
        await context.close();
        return found;
      }),
    );
    const [as, exchanged] = seen as [(typeof seen)[0], (typeof seen)[0]];
    expect(as.first).toBe('One writes more. The other goes quiet.');
    expect(exchanged.first).toBe('One goes quiet. The other writes more.');
    expect(as.lines).toHaveLength(NIGHT.messages.length);
    as.lines.forEach((line, i) => {
      const other = exchanged.lines[i]!;
      expect(other.x).toBe(line.x);
      expect(other.one).toBe(!line.one);
      expect(exchanged.height - other.tip).toBeCloseTo(line.tip, 3);
    });
  });
});

describe('the night, the guess, the hand', () => {
  test('[W113] the night plays, rests, and ends in the question', async () => {
    const { page, faults } = await open(MOVING);
    const drawn = (): Promise<number> => page.locator('svg.score .ticks line').count();
    await expect.poll(drawn).toBe(NIGHT.messages.length);
    // At rest: a frame of its opening that were still to come would run into the tale.
    const picture = (): Promise<string> => page.locator('svg.score').innerHTML();
    await expect
      .poll(async () => {
        const before = await picture();
        await frames(page);
        return (await picture()) === before;
      })
      .toBe(true);
    // From here on the page's time passes only where it is told to.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(HOUR * 1000);
    await page.getByRole('button', { name: 'Watch it happen' }).click();
    expect(await drawn()).toBeLessThan(6);
    await page.getByText('write, as on most days').waitFor();
    const before = await drawn();
    await page.clock.runFor(3000);
    await expect.poll(drawn).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await picture();
    await page.clock.runFor(3000);
    expect(await picture()).toBe(paused);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.clock.resume();
    await page.getByRole('heading', { name: /stops chasing, and stays kind\. What does/ }).waitFor();
    expect(await page.locator('.guesses button').count()).toBe(3);
    await page.getByRole('button', { name: 'Writes more' }).click();
    await page.getByText(/^In \d+ of 100 invented pairs, .* comes nearer\.$/).waitFor();
    expect(faults).toEqual([]);
  });

  test('[W113] a phone on its side shows the picture', async () => {
    const low = { width: 844, height: 390 };
    const inView = (page: Page): Promise<boolean> =>
      page.locator('.stage').evaluate(stage => {
        const { top, bottom } = stage.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    const { page } = await open({ ...MOVING, viewport: low });
    await page.getByRole('button', { name: 'Watch it happen' }).click();
    await page.locator('.at-told').waitFor();
    expect(await inView(page)).toBe(true);
    await page.getByRole('button', { name: 'Stop here' }).click();
    // What is there at once is looked at at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Stays as quiet' }).click();
    await page.locator('.at-answer h2').waitFor();
    expect(await inView(page)).toBe(true);
  });

  test('[W114] less motion: still, question and answer at once', async () => {
    const { page, faults } = await open(still);
    expect(await page.locator('svg.score .ticks line').count()).toBe(NIGHT.messages.length);
    const before = await page.locator('svg.score').innerHTML();
    await frames(page);
    expect(await page.locator('svg.score').innerHTML()).toBe(before);
    await throughStages(page, async () => undefined);
    expect(faults).toEqual([]);
  });

  test('[W115] a move of the hand is counted work', async () => {
    const { page, context } = await open(still, () => {
      const plain = Math.exp;
      const counted = globalThis as { exponentials?: number };
      counted.exponentials = 0;
      Math.exp = x => {
        counted.exponentials!++;
        return plain(x);
      };
    });
    await throughStages(page, async () => undefined);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const count = (of: string): number => metrics.find(({ name }) => name === of)!.value;
      return {
        layouts: count('LayoutCount'),
        styles: count('RecalcStyleCount'),
        parts: await page.evaluate(() => document.querySelectorAll('*').length),
        exponentials: await page.evaluate(() => (globalThis as { exponentials?: number }).exponentials!),
      };
    };
    const moves = 30;
    const move = (round: number): Promise<void> =>
      page.evaluate(
        async ({ round, moves }) => {
          const input = document.querySelector<HTMLInputElement>('input.hold')!;
          const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
          for (let i = 0; i < moves; i++) {
            value.set!.call(input, String((2 * ((i + 11 * round) % moves)) / moves));
            input.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise(requestAnimationFrame);
          }
        },
        { round, moves },
      );
    for (let round = 0; round < 2; round++) {
      const before = await worked();
      await move(round);
      const after = await worked();
      // Of the processor's time it takes 7 to 25 ms, by what else the machine does: lab/bench/sliders.ts.
      expect((after.exponentials - before.exponentials) / moves).toBeGreaterThan(10_000);
      expect((after.exponentials - before.exponentials) / moves).toBeLessThan(70_000);
      expect((after.layouts - before.layouts) / moves).toBeLessThan(2);
      expect((after.styles - before.styles) / moves).toBeLessThan(2);
      expect(after.parts).toBeLessThan(1.1 * before.parts);
    }
  });
});

describe('for everyone', () => {
  const shared = app.share(still);

  for (const options of [
    { colorScheme: 'light' },
    ...(SCHEMES.includes('dark') ? [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] : []),
  ] as Context[])
    test(`[W117] axe finds nothing: ${JSON.stringify(options)}`, async () => {
      const { page } = await open({ ...still, ...options });
      const found: string[] = [];
      await throughStages(page, async stage => {
        for (const [width, height] of [
          [320, 568],
          [1280, 900],
        ] as const) {
          await page.setViewportSize({ width, height });
          await fitted(page);
          for (const { id, nodes } of await axe(page))
            found.push(`${width} ${stage}: ${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`);
        }
      });
      expect(found).toEqual([]);
    });

  test('[W159] forced colours keep dots, holds and handles', async () => {
    const { page } = await open({ ...still, forcedColors: 'active' });
    /** What stands on the page where an element does, with it and with its parts unseen. */
    const withAndWithout = async (selector: string): Promise<readonly [string, string]> => {
      const one = page.locator(selector).first();
      await one.scrollIntoViewIfNeeded();
      const clip = (await one.boundingBox())!;
      const shown = (await page.screenshot({ clip })).toString('base64');
      await one.evaluate((element: HTMLElement) => element.style.setProperty('opacity', '0'));
      return [shown, (await page.screenshot({ clip })).toString('base64')];
    };
    await throughStages(page, async () => undefined);
    for (const side of ['.of-one', '.of-two']) {
      const [held, bare] = await withAndWithout(`input.hold${side}`);
      expect(held, side).not.toBe(bare);
    }
    await go(page, 'yours/couple');
    await page.locator('.dots i.full').first().waitFor();
    const ground = (of: string): Promise<string> =>
      page
        .locator(`.dots i${of}`)
        .first()
        .evaluate(dot => getComputedStyle(dot).backgroundColor);
    expect(await ground('.full')).not.toBe(await ground(':not(.full)'));
    const lines = page.locator('.handle input').first();
    expect(await lines.evaluate(input => getComputedStyle(input).forcedColorAdjust)).toBe('none');
  });

  test('[W119] the privacy sentence opens its proof', async () => {
    const { page, faults } = shared();
    await go(page, 'watch');
    await page.getByRole('button', { name: 'Your chat never leaves this device.' }).click();
    await page.getByText("connect-src 'none'").waitFor();
    await page.keyboard.press('Escape');
    await page.getByText("connect-src 'none'").waitFor({ state: 'hidden' });
    await go(page, 'watch/read');
    expect(await page.locator('h1').innerText()).toMatch(/two-minute/);
    expect(faults).toEqual([]);
  });

  test('[W160] no page ends between a finding and its picture', async () => {
    const { page } = shared();
    await go(page, 'yours/couple');
    const kept = page.locator('.answer figure, .directions figure');
    await kept.first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const breaks = await kept.evaluateAll(all => all.map(one => getComputedStyle(one).breakInside));
    expect(breaks.length).toBeGreaterThan(0);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    await page.emulateMedia({ media: null });
  });

  test('[W118] no words of the picture collide at any width', async () => {
    const { page } = await open({ ...still, viewport: { width: 1280, height: 900 } });
    await throughStages(page, async stage => {
      for (const [width, size] of [
        [320, 16],
        [320, 32],
        [768, 16],
        [1280, 16],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(px => {
          document.documentElement.style.fontSize = `${px}px`;
        }, size);
        await fitted(page);
        const seen = await page.evaluate(() => {
          const svg = document.querySelector('svg.score')!.getBoundingClientRect();
          const words = [...document.querySelectorAll('svg.score text')].map(text => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { text: text.textContent, left, right, top: top + 2, bottom: bottom - 2 };
          });
          const out = words.filter(({ left, right }) => left < svg.left - 1 || right > svg.right + 1);
          const touching = words.flatMap((a, i) =>
            words
              .slice(i + 1)
              .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              .map(b => `${a.text} | ${b.text}`),
          );
          return {
            tables: document.querySelectorAll('main details table').length,
            wide: document.documentElement.scrollWidth,
            out: out.map(({ text }) => text),
            touching,
            broken: document.body.innerText.match(/\bNaN\b|\bundefined\b|\[object |\bInfinity\b/g) ?? [],
          };
        });
        expect(seen, `${width} ${size} ${stage}`).toEqual({
          tables: 1,
          wide: width,
          out: [],
          touching: [],
          broken: [],
        });
      }
    });
  });

  test('[W110] [W118] notes leave sentences and button free', async () => {
    const on: string[] = [];
    for (const locale of WORDED)
      for (const value of [0, 1] as const) {
        const { page, context } = await open(
          { ...still, locale, viewport: { width: 1280, height: 800 } },
          chance(value),
        );
        for (const [width, height] of [
          [1280, 800],
          [1024, 768],
          [768, 1024],
          [390, 844],
        ] as const) {
          await page.setViewportSize({ width, height });
          await fitted(page);
          const { found, bottom } = await page.evaluate(() => {
            const seen = (css: string): { text: string; box: DOMRect }[] =>
              [...document.querySelectorAll(css)].flatMap(one => {
                const found: { text: string; box: DOMRect }[] = [];
                const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  if (walker.currentNode.parentElement!.closest('.unseen') !== null) continue;
                  const range = document.createRange();
                  range.selectNodeContents(walker.currentNode);
                  for (const box of range.getClientRects()) found.push({ text: one.textContent, box });
                }
                return found;
              });
            const notes = seen('main svg.score text.note, .watch .aside');
            const others = seen('.watch .line, .watch .row a, .watch .row button');
            return {
              bottom: document.querySelector('main .strong')!.getBoundingClientRect().bottom,
              found: notes.flatMap(({ text, box: a }) =>
                others
                  .filter(({ box: b }) => {
                    // A line is taller than its letters.
                    const [top, foot] = [b.top + b.height * 0.25, b.bottom - b.height * 0.2];
                    return a.left < b.right && b.left < a.right && a.top + 4 < foot && top < a.bottom - 4;
                  })
                  .map(other => `${text} | ${other.text}`),
              ),
            };
          });
          on.push(...found.map(one => `${locale} ${width}: ${one}`));
          if (width !== 1024 && bottom > height) on.push(`${locale} ${width}: the button ends at ${bottom}`);
        }
        await context.close();
      }
    expect(on).toEqual([]);
  });

  test('[W118] no scene goes sideways at any width', async () => {
    for (const locale of WORDED) {
      const { page, context, faults } = await open({ ...still, locale, viewport: { width: 1280, height: 900 } });
      const wrong: string[] = [];
      for (const scene of ['even?days=6', 'alike', 'sees?mask=0', 'fear?near=21', 'ways?way=warm-break', 'curious'])
        for (const [width, size] of [
          [320, 16],
          [320, 32],
          [390, 16],
          [1280, 16],
        ] as const) {
          await page.setViewportSize({ width, height: 844 });
          await page.evaluate(px => {
            document.documentElement.style.fontSize = `${px}px`;
          }, size);
          await go(page, `watch/${scene}`);
          await fitted(page);
          const { wide, out } = await page.evaluate(() => ({
            // The bar is looked at by itself.
            wide: Math.max(
              ...[...document.querySelectorAll('main *')]
                .filter(one => one.closest('svg, .unseen, details:not([open]), .table') === null)
                .map(one => Math.floor(one.getBoundingClientRect().right)),
            ),
            out: [...document.querySelectorAll('main svg.score text')].filter(text => {
              const { left, right } = text.getBoundingClientRect();
              return left < -1 || right > innerWidth + 1;
            }).length,
          }));
          if (wide > width || out > 0) wrong.push(`${locale} ${scene} ${width} ${size}: ${wide}, ${out} words outside`);
        }
      expect(wrong).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  test('[W171] at 390 px hand, sentence and onward way fit', async () => {
    const { page, faults } = await open({ ...still, viewport: { width: 390, height: 844 } });
    for (const scene of ['even', 'alike', 'sees', 'fear', 'ways']) {
      await go(page, `watch/${scene}`);
      await fitted(page);
      const box = await page.locator('.onward .button').last().boundingBox();
      expect(box!.y + box!.height, scene).toBeLessThanOrEqual(844);
    }
    const sentence = (): Promise<string> => page.locator('h1').innerText();
    await go(page, 'watch/even');
    const ring = page.locator('input.hold.of-two');
    const { x, y, width, height } = (await ring.boundingBox())!;
    const steps = Number(await ring.getAttribute('max'));
    const at = (days: number): number => x + 22 + (days * (width - 44)) / steps;
    await page.mouse.move(at(2), y + height / 2);
    await page.mouse.down();
    await page.mouse.move(at(6), y + height / 2, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(sentence)
      .toMatch(/^Tom is busy for 5 days, and then the two recover\. Busy for 6 days, they don’t\.$/);
    await go(page, 'watch/ways');
    const card = (await page.locator('.lay').first().boundingBox())!;
    const stage = (await page.locator('.stage').boundingBox())!;
    await page.mouse.move(card.x + 40, card.y + 40);
    await page.mouse.down();
    await page.mouse.move(stage.x + 60, stage.y + 200, { steps: 5 });
    await page.mouse.up();
    await expect
      .poll(sentence)
      .toMatch(/^Nina eases off, warmly\. In \d+ of 100 pairs Tom comes nearer\. In \d+ that doesn’t happen\.$/);
    expect(faults).toEqual([]);
  });

  test('[W171] held near, days go by', async () => {
    const { page, faults } = await open({ ...MOVING, viewport: { width: 390, height: 844 } });
    await go(page, 'watch/fear');
    const ring = page.locator('button.near');
    const days = async (): Promise<number> => Number(await ring.getAttribute('aria-valuenow'));
    const { x, y } = (await ring.boundingBox())!;
    await page.mouse.move(x + 32, y + 32);
    await page.mouse.down();
    await expect.poll(days).toBeGreaterThan(1);
    await page.mouse.up();
    const held = await days();
    await frames(page);
    expect(await days()).toBe(held);
    await ring.focus();
    await page.keyboard.press('End');
    await expect.poll(days).toBe(35);
    await page.getByRole('heading', { name: /half of Tom’s fear is gone/ }).waitFor();
    expect(faults).toEqual([]);
  });
});
