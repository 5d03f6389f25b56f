import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAIN, drop, dropHere } from './dropping.ts';
import { chat } from '../web/chats.ts';
import { go, theApp } from './serve.ts';

const app = theApp();
const { open } = app;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipstep-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

const heading = (page: Page): Promise<string> => page.locator('.read .account').first().innerText();

async function quiet(
  run: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const { page, context, faults } = await open(options);
  const before = app.served().requests();
  await run(page);
  expect(app.served().requests() - before).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
}

describe('[W30] what people have is read when it is dropped', () => {
  test('a folder in a folder, dropped and picked', async () => {
    await file('export/inner/chat.txt', chat(['Ada', 'Ben'], PLAIN, 300));
    await file('export/inner/photo.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    await quiet(async page => {
      await drop(page, [join(folder, 'export')]);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read, 0 not/);
      await page.getByRole('button', { name: 'Undo this import' }).click();
      await page.getByText('The import is undone').first().waitFor();
      await go(page, 'load');
      await page.locator('input[webkitdirectory]').setInputFiles(join(folder, 'export'));
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read, 0 not/);
    });
  });
});

describe('[W153] a deaf worker gives way', () => {
  /** From the named piece of work on, the worker that was asked for it hears nothing any more. The next one is told of files when
   * the test says so. */
  const deafen = (page: Page, at: 'sample' | 'again' | 'survive-fit'): Promise<void> =>
    page.evaluate(at => {
      const deaf = new Set<MessagePort>();
      const post: (this: MessagePort, data: unknown) => void = Reflect.get(MessagePort.prototype, 'postMessage');
      MessagePort.prototype.postMessage = function (this: MessagePort, data: { type?: string; job?: number } | null) {
        if (data?.type === at && deaf.size === 0) {
          deaf.add(this);
          Object.assign(globalThis, { deaf: true });
          const progress = { type: 'progress', job: data.job, stage: 'weigh', fraction: 0.5 };
          queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: progress })));
        } else if (data?.type === 'files' && deaf.size > 0 && !deaf.has(this))
          Object.assign(globalThis, { goOn: () => post.call(this, data) });
        else if (!deaf.has(this)) post.call(this, data);
      };
    }, at);
  const reachesAnother = (page: Page): Promise<unknown> => page.waitForFunction(() => 'goOn' in globalThis);
  const goOn = (page: Page): Promise<void> =>
    page.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
  const renewed = (page: Page) => page.locator('main').getByText('Stopping took too long');

  test('an invented pair loses nothing: a given chat is read', () =>
    quiet(async page => {
      await deafen(page, 'sample');
      await go(page, 'yours/friends');
      await page.getByRole('button', { name: 'Stop' }).waitFor();
      await dropHere(page, [await file('given.txt', chat(['Ada', 'Ben'], PLAIN, 250))]);
      await reachesAnother(page);
      expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(1);
      await goOn(page);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 250 read/);
      expect(await renewed(page).count()).toBe(0);
    }));
});
