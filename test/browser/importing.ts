import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { theApp } from './serve.ts';

/** The app, and a folder for the files of the tests. `quiet` runs a page that asks for nothing and complains of nothing. */
export function importing() {
  const app = theApp();
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
  const quiet = async (
    run: (page: Page) => Promise<void>,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<void> => {
    const { page, context, faults } = await app.open(options);
    const before = app.served().requests();
    await run(page);
    expect(app.served().requests() - before).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  };
  return { file, quiet, folder: () => folder };
}

export const heading = (page: Page): Promise<string> => page.locator('.read .account').first().innerText();

/** From the named piece of work on, the worker that was asked for it hears nothing any more. The next one is told of files when
 * the test says so. */
export const deafen = (page: Page, at: 'sample' | 'again' | 'survive-fit'): Promise<void> =>
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
export const reachesAnother = (page: Page): Promise<unknown> => page.waitForFunction(() => 'goOn' in globalThis);
export const goOn = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
export const renewed = (page: Page): Locator => page.locator('main').getByText('Stopping took too long');
