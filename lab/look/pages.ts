import { SHOTS } from '../../test/browser/in-browser.ts';
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
