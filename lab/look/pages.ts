import { axe, fitted, SHOTS } from '../../test/browser/in-browser.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page } from 'playwright';

/** For a page before it is opened: what it asks its worker is written down. */
export const writingDownAsked = (): void => {
  const asked: string[] = [];
  const post: (this: MessagePort, data: unknown) => void = Reflect.get(MessagePort.prototype, 'postMessage');
  MessagePort.prototype.postMessage = function (this: MessagePort, data: { readonly type: string } | null) {
    // React sends itself nothing, in a port of its own.
    if (data !== null) asked.push(data.type);
    post.call(this, data);
  };
  Object.assign(globalThis, { asked });
};

/** What such a page has asked since the last look. */
export const askedBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly asked: string[] }).asked.splice(0));

export const keepPicture = async (name: string, bytes: Buffer): Promise<void> => {
  if (SHOTS !== undefined) await writeFile(join(SHOTS, name), bytes);
};

/** Pages of a PDF and their size in points, from its own objects. */
export const pdfPages = (pdf: Buffer): { readonly count: number; readonly size: readonly number[] } => {
  const text = pdf.toString('latin1');
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    size: [Math.round(Number(width)), Math.round(Number(height))],
  };
};

/** What is wrong with a screen in light at 1280 px and in dark at 320: what axe finds, what is too wide, and what is too small for a
 * finger. */
export async function faultsAtWidths(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    const where = `${screen}, ${colorScheme}`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await fitted(page);
    for (const fault of await axe(page))
      if (fault.impact === 'serious' || fault.impact === 'critical')
        found.push(`${where}: ${fault.id}: ${fault.nodes.map(node => node.html.slice(0, 100)).join(' | ')}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`${where}: ${wide} px too wide`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main select, main summary, main input:not(.unseen)')]
        .map(one => ({
          text: one.textContent.slice(0, 30),
          box: (one.closest('label') ?? one).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height > 0 && box.height < 24)
        .map(({ text, box }) => `${text}: ${box.height}`),
    );
    found.push(...small.map(text => `${where}: under 24 px: ${text}`));
  }
  return found;
}
