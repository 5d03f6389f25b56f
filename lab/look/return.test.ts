import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINES, PASSPHRASE, give, read, savePassphrase, kept, picker, traces } from '../../test/browser/kept-book.ts';
import { MINUTE } from '../../src/base/index.ts';
import { chat } from '../../test/web/chats.ts';
import {
  answerNone,
  axe,
  deepen,
  go,
  open,
  ready,
  serveBuilt,
  shot,
  theApp,
  withoutPicker,
} from '../../test/browser/serve.ts';
import { FIRST_MONDAY } from '../../test/web/weeks.ts';

const app = theApp();
const { open: openPage } = app;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipstep-return-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const OTHERS = chat(['Zephyrine', 'Marguerite'], ['so', 'no'], 90).trimEnd().split('\n');

/** Of the kept pair. */
async function savedInBrowser(page: Page): Promise<void> {
  await savePassphrase(page);
  await page.getByRole('button', { name: 'Save a locked copy in this browser' }).click();
  await page.getByText('Saved as a locked copy in this browser').first().waitFor();
}

/** Keeps the open pair and saves it; the bytes of the file. */
async function saved(page: Page): Promise<string> {
  await go(page, 'file');
  await page.getByRole('button', { name: 'Add to my file' }).click();
  await page.getByText('are in your file').waitFor();
  await savePassphrase(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await page.getByText('Sent to your browser’s downloads').first().waitFor();
  const path = join(folder, `${Math.random()}-threads.slipstep`);
  await download.saveAs(path);
  return path;
}

const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Its passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
};

describe('[W83] leaving and coming back', () => {
  test('a chat is kept, reopened, grown, and shown alike', async () => {
    // As it is built: the locks of all tests but this one are light.
    const built = await serveBuilt();
    const openBuilt = () => open(app.browser(), built, { init: withoutPicker });
    const one = await openBuilt();
    await read(one.page, LINES.slice(0, 280));
    await go(one.page, 'yours');
    await answerNone(one.page);
    await deepen(one.page);
    // All but the words of messages, which are not kept unless asked for.
    const shownOn = async (page: Page): Promise<string> =>
      (await page.locator('main').innerText()).replaceAll(/(?<=\d\d:\d\d) (?:a canary.*|On my way\?|Yes|Look)$/gm, '');
    const shown = await shownOn(one.page);
    const path = await saved(one.page);
    await shot(one.page, 'saved');
    const bytes = await readFile(path, 'latin1');
    expect(bytes).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);
    expect(bytes).not.toMatch(/canary|Zephyrine|Quillon/);
    expect(await traces(one.page)).not.toMatch(/canary|Zephyrine|Quillon/);
    expect(one.faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
    await one.context.close();

    const two = await openBuilt();
    const before = built.requests();
    await go(two.page, 'file');
    await two.page.setInputFiles('input[accept*=slipstep]', path);
    await unlock(two.page, 'another one');
    await two.page.getByText('This file couldn’t be opened').waitFor();
    await unlock(two.page, PASSPHRASE);
    await two.page.waitForURL(/#yours/);
    await answerNone(two.page);
    await ready(two.page);
    await shot(two.page, 'opened');
    await go(two.page, 'yours');
    await deepen(two.page);
    expect(await shownOn(two.page)).toBe(shown);
    const moments = two.page.getByRole('button', { name: 'Show the moments' });
    if ((await moments.count()) > 0) {
      await moments.first().click();
      await two.page.getByText('The words were not kept').first().waitFor();
    }
    // A chat with somebody else, taken by mistake, is asked about; put away, nothing came of it.
    await give(two.page, OTHERS, 'other.txt');
    await two.page.getByRole('button', { name: 'Add it to' }).click();
    await two.page.getByRole('button', { name: 'It’s the same chat: add it' }).waitFor();
    await shot(two.page, 'other-chat');
    await two.page.getByRole('button', { name: 'Stop' }).click();
    await two.page.getByText(/^Messages: 280 read/).waitFor();
    await give(two.page, LINES.slice(170), 'later.txt');
    await two.page.getByRole('button', { name: 'Add it to' }).waitFor();
    await shot(two.page, 'which');
    await two.page.getByRole('button', { name: 'Add it to' }).click();
    await two.page.getByText(/^Messages: 420 read/).waitFor();
    expect(await two.page.locator('.where').innerText()).toContain('Some changes aren’t saved');
    await two.page.getByRole('button', { name: 'Undo this import' }).click();
    await two.page.getByText('The import is undone').first().waitFor();
    expect(built.requests() - before).toBe(0);
    expect(two.faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
    await two.context.close();
    await built.stop();
  });
});

describe('[W82] a file that is not there any more', () => {
  const shared = app.share({}, withoutPicker);

  test('is said, and opens once it is back', async () => {
    const { page, faults } = shared();
    const [here, away] = ['kept.slipstep', 'moved.slipstep'].map(name => join(folder, name)) as [string, string];
    await writeFile(here, 'age-encryption.org/v1\nand no more');
    for (const [id, open] of [
      ['file', 'Open it'],
      ['session', 'Open the file'],
    ] as const) {
      await go(page, id);
      if (id === 'session') {
        for (const tick of await page.locator('main input[type=checkbox]').all()) await tick.check();
        await page.getByRole('button', { name: 'Begin the session' }).click();
      }
      await page.setInputFiles('input[accept*=slipstep]', here);
      await page.getByLabel('Its passphrase').fill(PASSPHRASE);
      await rename(here, away);
      await page.getByRole('button', { name: open }).click();
      await page.getByRole('alert').getByText('it was moved or changed, or may not be read').waitFor();
      await rename(away, here);
      await page.getByRole('button', { name: open }).click();
      await page.getByRole('alert').getByText('This file couldn’t be opened').waitFor();
    }
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
    await page.getByRole('button', { name: 'End the session' }).click();
  });

  test('is said where it is given on any page', async () => {
    const { page, faults } = shared();
    const path = join(folder, 'dropped.txt');
    await writeFile(path, `${LINES.slice(0, 60).join('\n')}\n`);
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      Object.assign(field, { type: 'file', id: 'hand' });
    });
    await page.setInputFiles('#hand', path);
    await rm(path);
    await page.evaluate(() => {
      const held = new DataTransfer();
      held.items.add(document.querySelector<HTMLInputElement>('#hand')!.files![0]!);
      dispatchEvent(new ClipboardEvent('paste', { clipboardData: held }));
    });
    await page.getByRole('alert').getByText('it was moved or changed, or may not be read').first().waitFor();
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  });
});

test('[W85] a new passphrase shuts out the old here', async () => {
  const { page, context } = await openPage({}, withoutPicker);
  await kept(page, LINES.slice(0, 60));
  await savedInBrowser(page);
  const device = page.getByRole('button', { name: 'Save a locked copy in this browser' });
  await page.getByRole('button', { name: 'Use another passphrase' }).click();
  await page.getByText('still opens with the old passphrase').waitFor();
  for (const label of ['A passphrase', 'The same once more']) await page.getByLabel(label).fill(`${PASSPHRASE} or two`);
  await device.click();
  await page.getByText('It’s locked with the passphrase you gave').waitFor();
  const back = await context.newPage();
  await back.goto(`${app.served().address}#file`);
  for (const [button, says] of [
    ['Open the copy in this browser', 'it has a different passphrase'],
    ['Open the one saved before it', 'no such copy in this browser'],
  ] as const) {
    await back.getByLabel('Its passphrase').fill(PASSPHRASE);
    await back.getByRole('button', { name: button }).click();
    await back.getByRole('alert').getByText(says).waitFor();
  }
});

test('[W85] [W93] unseen storage: neither gone nor there', async () => {
  const { page } = await openPage({}, () => {
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'UnknownError'));
  });
  await go(page, 'file');
  expect(await page.locator('.note output').innerText()).toMatch(/^Nothing is kept/);
  await page.goto(`${app.served().address}?again#file/copy`);
  await page.locator('.note output', { hasText: 'won’t let us look' }).waitFor();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByText('if a locked copy was saved here, it’s still there').waitFor();
  expect(await page.getByText('the locked copy is still in this browser').count()).toBe(0);
});

test('[W141] another book’s copy is replaced only when told', async () => {
  const one = await openPage({}, withoutPicker);
  await read(one.page, OTHERS);
  const path = await saved(one.page);
  await one.context.close();
  const { page } = await openPage({}, withoutPicker);
  await kept(page, LINES.slice(0, 60));
  await savePassphrase(page);
  const device = page.getByRole('button', { name: 'Save a locked copy in this browser' });
  await device.click();
  await page.getByText('Saved as a locked copy in this browser').first().waitFor();
  const copy = await traces(page);
  await page.setInputFiles('input[accept*=slipstep]', path);
  await unlock(page, PASSPHRASE);
  await page.waitForURL(/#yours/);
  await go(page, 'file');
  await device.click();
  await page.getByText('Another tab or window saved there since').waitFor();
  expect((await traces(page)).includes(copy.slice(copy.indexOf('age-encryption')))).toBe(true);
});

describe('[W14] an undo', () => {
  const cleoAndDan = chat(['Cleo', 'Dan'], ['Morning', 'So?'], 80).trimEnd().split('\n');

  test('leaves the person’s file alone, and says so', async () => {
    const { page } = await openPage({}, withoutPicker);
    await kept(page, LINES.slice(0, 60));
    await page.getByLabel('Add the words').waitFor();
    await go(page, 'load');
    await page.getByText(/^Messages: 60 read/).waitFor();
    expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(0);
    await give(page, cleoAndDan, 'dan.txt');
    await page.getByRole('button', { name: 'Open it on its own' }).click();
    await page.getByText(/^Messages: 80 read/).waitFor();
    await ready(page);
    await go(page, 'file');
    await page.getByRole('button', { name: 'Add to my file' }).click();
    await page.getByLabel('Add the words').waitFor();
    await go(page, 'load');
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('What you kept is still in your file').first().waitFor({ state: 'attached' });
    await page.getByText(/^Messages: 60 read/).waitFor();
    await go(page, 'file');
    expect(await page.locator('main li').allInnerTexts()).toEqual(['Quillon and Zephyrine', 'Cleo and Dan']);
  });
});

describe('[W93] a locked copy that the browser has thrown away', () => {
  test('is said to be gone, or there', async () => {
    const { page, context } = await openPage({}, withoutPicker);
    await kept(page, LINES.slice(0, 60));
    await savedInBrowser(page);
    const address = page.url();
    const visit = async (): Promise<Page> => {
      const other = await context.newPage();
      await other.goto(address);
      await ready(other);
      return other;
    };
    const back = await visit();
    // The lock is the first screen, whatever the address ([W162]).
    await back.locator('.lock').waitFor();
    await go(back, 'watch');
    await back.locator('.where', { hasText: 'There’s a locked copy in this browser' }).waitFor();
    await back.close();
    // As a browser evicts: everything of this origin at once.
    const client = await context.newCDPSession(page);
    await client.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
    const later = await visit();
    await later.locator('.note', { hasText: 'and it’s gone' }).waitFor();
    expect(await later.locator('.note', { hasText: 'and it’s gone' }).innerText()).toContain(
      'If you saved the file as well, open that',
    );
    await shot(later, 'copy-gone');
    await later.close();
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('.note', { hasText: 'and it’s gone' }).waitFor();
    // What is still open is saved elsewhere, or again, and said to be.
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    await page.locator('.note', { hasText: 'Sent to your browser’s downloads' }).waitFor();
    expect(await page.locator('.note', { hasText: 'and it’s gone' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save a locked copy in this browser' }).click();
    await page.getByText('Saved as a locked copy in this browser').first().waitFor();
  });
});

describe('a locked copy where the browser does otherwise', () => {
  const shared = app.share({}, withoutPicker);
  /** The browser does so from now on, until what comes back is called. */
  const instead = async (
    page: Page,
    of: 'IDBObjectStore.put' | 'IDBFactory.deleteDatabase' | 'StorageManager.persist',
    act: (this: never) => unknown,
  ): Promise<() => Promise<void>> => {
    await page.evaluate(`{
      const [on, name] = ${JSON.stringify(of.split('.'))};
      const plain = globalThis[on].prototype[name];
      globalThis.asBefore = () => { globalThis[on].prototype[name] = plain; };
      globalThis[on].prototype[name] = ${act.toString()};
    }`);
    return () => page.evaluate(() => (globalThis as unknown as { asBefore: () => void }).asBefore());
  };
  const changes = (page: Page) => page.locator('.note output', { hasText: 'Some changes aren’t saved' });

  test('[W93] an unwritten copy is not said to be there', async () => {
    const { page, context } = shared();
    const asBefore = await instead(page, 'IDBObjectStore.put', function (this: IDBObjectStore): IDBRequest {
      const request = this.count();
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await kept(page, LINES.slice(0, 60));
    await savePassphrase(page);
    await page.getByRole('button', { name: 'Save a locked copy in this browser' }).click();
    await page.locator('main .note[role=alert]').waitFor();
    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, ''));
    await ready(other);
    await go(other, 'file');
    await other.getByRole('heading', { name: 'Erase' }).waitFor();
    await other.evaluate(async () => void (await indexedDB.databases()));
    expect(await other.getByText('There’s a locked copy in this browser').count()).toBe(0);
    await other.close();
    await asBefore();
  });

  for (const [how, persist] of [
    ['it still asks its person', () => new Promise(() => undefined)],
    ['it may not be asked', () => Promise.reject(new TypeError('no'))],
  ] as const)
    test(`[W86] a copy read back is saved: ${how}`, async () => {
      const { page, faults } = shared();
      const before = faults.length;
      const asBefore = await instead(page, 'StorageManager.persist', persist);
      // The second has something new to save.
      if ((await page.getByLabel('A passphrase').count()) > 0) await savePassphrase(page);
      else {
        await page.getByLabel('Add the words').check();
        await changes(page).waitFor();
      }
      await page.getByRole('button', { name: 'Save a locked copy in this browser' }).click();
      await page.getByText('Saved as a locked copy in this browser').first().waitFor();
      await changes(page).waitFor({ state: 'detached' });
      expect(faults.slice(before).filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
      await asBefore();
    });

  test('[W93] a copy erased in another tab is said gone', async () => {
    const { page, context } = shared();
    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, ''));
    await ready(other);
    await go(other, 'talk');
    await other.locator('.where', { hasText: 'There’s a locked copy in this browser' }).waitFor();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await page.getByText('Everything here is erased').waitFor();
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await other.locator('.where', { hasText: 'and it’s gone' }).waitFor();
    await other.close();
  });

  test('[W85] where it is not taken out, that is said', async () => {
    const { page, faults } = shared();
    const before = faults.length;
    const asBefore = await instead(page, 'IDBFactory.deleteDatabase', () => {
      const request = new EventTarget();
      queueMicrotask(() => request.dispatchEvent(new Event('error')));
      return Object.assign(request, { error: null });
    });
    await kept(page, LINES.slice(0, 60));
    await savedInBrowser(page);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await page.getByText('the locked copy is still in this browser').waitFor();
    await page.getByText('There’s a locked copy in this browser').first().waitFor();
    expect(await page.getByText('Everything here is erased').count()).toBe(0);
    expect(await page.content()).not.toMatch(/Zephyrine|Quillon|canary/);
    expect(faults.slice(before).filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
    await asBefore();
  });
});

describe('[W86] a save is called saved once it was read back', () => {
  const shared = app.share({}, picker);

  test('after a session, the former file is left alone', async () => {
    const { page, faults } = shared();
    await kept(page, LINES.slice(0, 60));
    await savePassphrase(page);
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await go(page, 'session');
    for (const tick of await page.locator('main input[type=checkbox]').all()) await tick.check();
    await page.getByRole('button', { name: 'Begin the session' }).click();
    await page.getByRole('button', { name: 'End the session' }).click();
    await kept(page, OTHERS);
    await page.getByRole('button', { name: 'Save as a file' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  });
});

describe('[W92] a page that nobody uses', () => {
  /** Holds back what the page asks of the worker, by its kind, until that is let go. */
  const holdable = (): void => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    const post: (this: MessagePort, data: unknown) => void = Reflect.get(MessagePort.prototype, 'postMessage');
    const held: (() => void)[] = [];
    const letGo = (): void => {
      Object.assign(globalThis, { hold: '' });
      for (const one of held.splice(0)) one();
    };
    Object.assign(globalThis, { hold: '', letGo });
    MessagePort.prototype.postMessage = function (this: MessagePort, data: { type?: string } | null) {
      if (data?.type === (globalThis as { hold?: string }).hold) held.push(() => post.call(this, data));
      else post.call(this, data);
    };
  };
  const hold = (page: Page, kind: string): Promise<unknown> =>
    page.evaluate(hold => void Object.assign(globalThis, { hold }), kind);
  const letGo = (page: Page): Promise<void> =>
    page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());

  test('locked by hand, waits for what is under way', async () => {
    const { page, faults } = await openPage({}, holdable);
    await kept(page, LINES.slice(0, 60));
    await savePassphrase(page);
    const [first] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    await page.locator('.note', { hasText: 'Sent to your browser’s downloads' }).waitFor();
    await page.getByLabel('Add the words').check();
    await hold(page, 'verify');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByText('Locking…').waitFor();
    await Promise.all([page.waitForEvent('download'), letGo(page)]);
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.getByLabel('Your passphrase').fill(PASSPHRASE);
    expect(await page.getByText('Unsaved changes are locked in').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.note', { hasText: 'Sent to your browser’s downloads' }).waitFor();
    expect(await page.getByLabel('Add the words').isChecked()).toBe(true);
    await ready(page);

    await hold(page, 'files');
    await give(page, chat(['Cleo', 'Dan'], ['Morning', 'So?'], 80).trimEnd().split('\n'), 'dan.txt');
    await page.getByRole('button', { name: 'Open it on its own' }).click();
    await page.getByRole('heading', { name: 'Reading your chat' }).waitFor();
    // Not a page that is whole: it waits for what is read.
    await page.evaluate(() => void (location.hash = '#file'));
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByText('Locking…').waitFor();
    await letGo(page);
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.getByLabel('Your passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('are not in your file').waitFor();

    // The one that was saved first, in which no words were asked for.
    await page.locator('.reopen input[type=file]').setInputFiles(await first.path());
    await page.locator('.reopen').getByLabel('Its passphrase').fill(PASSPHRASE);
    await hold(page, 'unseal');
    await page.getByRole('button', { name: 'Open it', exact: true }).click();
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByText('Locking…', { exact: true }).waitFor();
    await letGo(page);
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.getByLabel('Your passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Locked' }).waitFor({ state: 'hidden' });
    await ready(page);
    await go(page, 'file');
    await page.getByText('The words of this chat were left out').waitFor();
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  });
});

describe('[W92] a page that nobody uses, whose clock is told', () => {
  const shared = app.share({}, withoutPicker);
  beforeAll(async () => {
    const { page } = shared();
    await page.clock.install({ time: FIRST_MONDAY * 1000 });
    await kept(page, LINES.slice(0, 60));
    await savedInBrowser(page);
  });

  test('a talk’s open answer goes, as was said before', async () => {
    const { page } = shared();
    await go(page, 'talk');
    await page.getByRole('radio', { name: 'I’m reaching out' }).check();
    await page.getByRole('radio', { name: 'They haven’t written back' }).check();
    await page.locator('.talk form button[type=submit]').click();
    await page.locator('.talk .question, .talk .ask').waitFor();
    await page.clock.pauseAt((FIRST_MONDAY + 8 * MINUTE) * 1000);
    await page.keyboard.press('ArrowDown');
    await page.clock.fastForward(9 * 60_000 + 45_000);
    await page.getByText('only an answer you’ve begun is lost: in a talk').waitFor();
    await page.clock.fastForward(30_000);
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.clock.resume();
    await page.getByLabel('Your passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.locator('.talk h1').waitFor();
    expect(await page.locator('.talk .question, .talk .ask').count()).toBe(0);
  });

  test('locks as soon with the clock set back', async () => {
    const { page } = shared();
    await page.clock.setSystemTime((FIRST_MONDAY - 3 * 60 * MINUTE) * 1000);
    await page.clock.fastForward(6000);
    await page.clock.fastForward(10 * 60_000);
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
  });
});

describe('[W92] a page that was locked by hand', () => {
  const shared = app.share({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' }, withoutPicker);

  test('a dropped file waits for the unlocking', async () => {
    const { page, faults } = shared();
    await kept(page, LINES.slice(0, 60));
    await savePassphrase(page);
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    await page.getByText('Sent to your browser’s downloads').first().waitFor();
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByLabel('Your passphrase').waitFor();
    await page.evaluate(
      content => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'dan.txt', { type: 'text/plain' }));
        dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      },
      chat(['Cleo', 'Dan'], ['Morning', 'So?'], 80),
    );
    await page.getByLabel('Your passphrase').fill(PASSPHRASE);
    expect(page.url()).toMatch(/#file$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open it on its own' }).click();
    await page.getByText(/^Messages: 80 read/).waitFor();
    expect(faults.filter(fault => !fault.startsWith('request: blob:'))).toEqual([]);
  });

  test('an unkept conversation returns; narrow and dark, faultless', async () => {
    const { page } = shared();
    // The one that was dropped.
    await ready(page);
    await go(page, 'file');
    const fault = async (where: string): Promise<readonly string[]> => {
      const violations = await axe(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      return [
        ...violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id }) => `${where}: ${id}`),
        ...(wide > 320 ? [`${where}: ${wide} px`] : []),
      ];
    };
    const found = await fault('file');
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByLabel('Your passphrase').waitFor();
    await shot(page, 'locked-narrow');
    expect([...found, ...(await fault('locked'))]).toEqual([]);
    await page.getByLabel('Your passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('are not in your file').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Cleo|Dan/);
    await page.getByRole('button', { name: 'Add to my file' }).click();
    await page.getByText('are in your file').waitFor();
    await page.getByLabel('Add the words').waitFor();
  });
});

describe('[W89] several relationships', () => {
  test('are opened, named, masked, erased, and compared', async () => {
    const { page, faults } = await openPage({}, withoutPicker);
    await kept(page, LINES);
    await give(page, chat(['Zephyrine', 'Cleo'], ['Morning', 'So?', 'Yes'], 300).trimEnd().split('\n'), 'cleo.txt');
    await page.getByRole('button', { name: 'Open it on its own' }).click();
    await page.getByText(/^Messages: 300 read/).waitFor();
    await go(page, 'file');
    await page.getByRole('button', { name: 'Add to my file' }).click();
    await page.getByText('are in your file').waitFor();
    // The worker holds both.
    await page.getByLabel('Add the words').waitFor();
    await go(page, 'people');
    await answerNone(page);
    const first = page.locator('.relationships > li').first();
    const second = page.locator('.relationships > li').nth(1);
    await page.getByText('Say which one is you').waitFor();
    await first.getByRole('radio', { name: 'Zephyrine' }).check();
    await second.getByRole('radio', { name: 'Zephyrine' }).check();
    const look = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Look at all of them' }).click();
      await page.getByText('Over all of them').waitFor();
    };
    // Nobody has been asked about the first two yet.
    await page.getByText('The private question is about two people at a time').waitFor();
    await look();
    expect(await page.locator('main').innerText()).not.toMatch(/With Quillon: /);
    await first.getByRole('button', { name: 'Open' }).click();
    await first.getByText('open now').waitFor();
    await go(page, 'yours');
    await answerNone(page);
    await go(page, 'people');
    await look();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/With Quillon: /);
    expect(text).toMatch(/With Cleo: /);
    expect(text).toMatch(/We can’t tell yet. It takes 3 relationships/);
    expect(text).toMatch(/We can’t tell yet. It takes chats between several people/);
    await shot(page, 'side-by-side');
    const found: string[] = [];
    for (const id of ['people', 'file']) {
      await go(page, id);
      const violations = await axe(page);
      found.push(
        ...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
      );
    }
    expect(found).toEqual([]);
    await go(page, 'people');
    await second.getByRole('button', { name: 'Open' }).click();
    await second.getByText('open now').waitFor();
    await first.getByText('Its name, other names, erase').click();
    await look();
    await first.getByLabel('Show other names').check();
    // What stands beside each other takes the other names, too.
    expect(await page.locator('main').innerText()).not.toContain('Quillon');
    await first.getByRole('button', { name: 'Open' }).click();
    await first.getByText('open now').waitFor();
    await ready(page);
    await go(page, 'yours');
    expect(await page.locator('main').innerText()).not.toMatch(/\b(Zephyrine|Quillon)\b/);
    await go(page, 'load');
    const [above, line] = await Promise.all(
      ['.read button.strong', '.read > p.quiet'].map(css => page.locator(css).first().boundingBox()),
    );
    expect(line!.y - (above!.y + above!.height)).toBeGreaterThanOrEqual(12);
    await shot(page, 'load-masked');
    await go(page, 'people');
    await second.getByText('Its name, other names, erase').click();
    await second.getByRole('button', { name: 'Erase this one' }).click();
    await page.getByText('Cleo has been removed').waitFor();
    expect(await page.locator('.relationships > li').count()).toBe(1);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await page.locator('.relationships > li').count()).toBe(2);
    expect(faults).toEqual([]);
  });
});
