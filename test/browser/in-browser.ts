import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import axeCore from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Download, type FileChooser, type Page } from 'playwright';
import { headersFor } from '../../src/cli/host/headers.ts';
import { LOOK } from '../full.ts';
import { countBrowser } from '../spent.ts';

const root = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  readonly address: string;
  /** File name to bytes as sent compressed (fonts are compressed already). */
  readonly sizes: ReadonlyMap<string, number>;
  /** Requests answered so far. */
  readonly requests: () => number;
  readonly stop: () => Promise<void>;
}

/** The script in which files are locked, with a lock that asks for a thousandth of the work: what keeps a guesser off for long keeps
 * every test that saves, locks or opens a file waiting alike. Such a file opens as any other does, by what it says of itself. */
function withLightLocks(script: Buffer): Buffer {
  const work = /=17;(async function [\w$]+\([\w$]+,[\w$]+,[\w$]+)=17,/g;
  const text = script.toString();
  if (text.match(work)?.length !== 1) throw new Error('the work of a lock is not where it was');
  return Buffer.from(text.replace(work, '=7;$1=7,'));
}

/** Serves the app on loopback with the headers of `slipstep app`. `before`: done before the answer to a path is sent; `lightLocks`: what
 * is saved asks a guesser for next to nothing. */
export async function serveBuilt({
  before,
  lightLocks = false,
}: {
  readonly before?: (path: string) => Promise<void>;
  readonly lightLocks?: boolean;
} = {}): Promise<Served> {
  // Built before the first of these tests (test/browser/build.ts).
  const folder = join(root, 'dist/web');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter(entry => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const light = lightLocks && entry.name.startsWith('sealing-');
    files.set(path.slice(folder.length).replaceAll('\\', '/'), light ? withLightLocks(bytes) : bytes);
  }
  let requests = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests++;
    const path = (request.url ?? '/').split('?')[0]!;
    await before?.(path);
    const file = path === '/' ? '/index.html' : path;
    const body = files.get(file);
    response.writeHead(body === undefined ? 404 : 200, {
      ...headersFor(file),
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sizes: new Map(
      [...files].map(([name, body]) => [
        name,
        name.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
      ]),
    ),
    requests: () => requests,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The browser's own: of two lists the last counts, so what Playwright puts away stands here again. */
const PUT_AWAY = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  // Two pages beneath the bar of addresses, which every new window loads and nobody sees: a quarter of what an opened page costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export const CHROMIUM = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    // Chromium 156 may stop drawing for good: a tile out of sight is painted at low priority, and where the next picture needs it
    // before it is done, whoever waits for it is never told. Without work at low priority nothing is painted so.
    '--disable-best-effort-tasks',
    // Chromium looks up its maker's hosts by itself; here it finds none but this device.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    `--disable-features=${PUT_AWAY.join(',')}`,
    // Letters as wide as on a screen that is fine enough.
    '--font-render-hinting=none',
  ],
};

/** The same engine without windows, where there is one: a fifth less work for every page. `flags`: to its command line, besides. */
export async function launch(...flags: readonly string[]): Promise<Browser> {
  const browser = await chromium.launch({
    args: [...CHROMIUM.args, ...flags],
    executablePath: process.env['CHROMIUM_SHELL'] ?? CHROMIUM.executablePath,
  });
  await countBrowser(browser);
  return browser;
}

/** How long is waited for what is to come, ms: less than a test may take (vitest.config.ts), so that what did not come is named. */
export const LONG_ENOUGH = 100_000;

/** For tests of what moves. All others ask for less motion: the night that plays on the first page costs a machine as much as all
 * the rest of opening it. */
export const MOVING = { reducedMotion: 'no-preference' } as const;

/** Colours in which every page is looked at; the dark ones in the form for looks, since what they add is contrast. */
export const SCHEMES: readonly ('light' | 'dark')[] = LOOK ? ['light', 'dark'] : ['light'];

interface AxeFault {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page, of the given rules or of all. It is brought into a document once and asked there: the usual driver
 * brings it in for every look, and opens a page of its own to add things up. */
export async function axe(page: Page, rules: readonly string[] | null = null): Promise<readonly AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async only => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        readonly run: (context: object, options: object) => Promise<{ readonly violations: AxeFault[] }>;
      };
    };
    const { violations } = await axe.run(
      { exclude: [['#engine']] },
      { resultTypes: ['violations'], ...(only === null ? {} : { runOnly: { type: 'rule', values: only } }) },
    );
    return violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) }));
  }, rules);
}

export { PAGES } from '../../web/state/link.ts';

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that must stay empty: requests after the load, violations of the policy, errors, dialogs. */
  readonly faults: string[];
}

/** A fresh page, loaded and settled, with everything watched from then on. */
export async function open(
  browser: Browser,
  served: Served,
  { options = {}, init }: { readonly options?: Parameters<Browser['newContext']>[0]; readonly init?: () => void } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    // The region in which the tests' own words are said.
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(LONG_ENOUGH);
  const page = await context.newPage();
  // The browser's dialog is caught from the first listener on, and that takes a moment: a key may be faster.
  page.on('filechooser', () => undefined);
  const faults: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (init !== undefined) await page.addInitScript(init);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective}`));
  });
  await page.goto(served.address);
  await page.waitForSelector('html[data-ready]');
  await ready(page);
  await loaded(page);
  context.on('request', request => faults.push(`request: ${request.url()}`));
  return { page, context, faults };
}

/** Its workers have done all that they do as they start, and nothing more is asked for. */
export const loaded = (page: Page): Promise<unknown> =>
  page.frameLocator('#engine').locator('html[data-loaded]').waitFor({ state: 'attached' });

/** What the page shows is there: where it is about a record, the worker has answered, and all of it is drawn, what the equations say of it
 * too: as that comes it moves what stands beneath, and a press may meet nothing. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-view]:not(:has(.soon, .waits-still))', { state: 'attached' });

/** What the page asks of its worker from now on, of these kinds, waits until it is let go: however fast the work is, the page is seen
 * at it. */
export async function hold(page: Page, ...types: readonly string[]): Promise<() => Promise<void>> {
  await page.evaluate(types => {
    const held: (() => void)[] = [];
    const post: (this: MessagePort, data: unknown) => void = Reflect.get(MessagePort.prototype, 'postMessage');
    MessagePort.prototype.postMessage = function (this: MessagePort, data?: { readonly type: string } | null) {
      if (types.includes(data?.type ?? '')) held.push(() => post.call(this, data));
      else post.call(this, data);
    };
    const letGo = (): void => {
      MessagePort.prototype.postMessage = post;
      for (const one of held) one();
    };
    Object.assign(globalThis, { letGo });
  }, types);
  return () => page.evaluate(() => (globalThis as unknown as { readonly letGo: () => void }).letGo());
}

/** To a page by its address, which says that it waits, or is there whole: what came of a record later would move what is pressed. */
export const go = async (page: Page, id: string): Promise<void> => {
  await page.evaluate(hash => {
    location.hash = hash;
  }, id);
  await arrived(page);
  await page.locator('h1').waitFor();
  await page.waitForSelector('html[data-view], html:has(.waiting)', { state: 'attached' });
};

/** Brings a file on the page where chats are brought. */
export const giveFile = (page: Page, content: string | Buffer, name = 'chat.txt'): Promise<void> =>
  page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** The page that the address names is drawn and has the focus: a key that comes now meets what is seen. */
export const arrived = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      location.href === 'about:blank' ||
      (document.documentElement.dataset['at'] === location.hash.split('?')[0] &&
        document.querySelector('.soon') === null),
  );

/** Words that are read there outside pictures, and outside what stands besides the answer. */
export const wordsIn = (page: Page, css: string): Promise<number> =>
  page.evaluate(css => {
    const walker = document.createTreeWalker(document.querySelector(css)!, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode as Text;
      if (parent!.closest('.unseen, svg, .notes') === null && parent!.checkVisibility())
        count += data.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return count;
  }, css);

/** Answers the private question where it is asked: before anything about real people. */
export const answerNone = async (page: Page): Promise<void> => {
  const none = page.getByRole('button', { name: 'None of these' });
  await page.locator('main h1').waitFor();
  await page.waitForSelector('html:not(:has(.waiting))', { state: 'attached' });
  if ((await none.count()) > 0) await none.click();
};

/** A browser without a picker of files to save to, as all but Chromium's. */
export const withoutPicker = (): void => {
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
};

/** Pictures for eyes, where a folder for them is named. */
export const SHOTS = process.env['SLIPSTEP_SHOTS'];
export const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
};

/** Presses of Tab after which there is no way: round and round, since on a busy machine what is sought may come only after some laps. */
export const TABS = 1500;

/** A person's hands on the keys, and nothing else: no pointer, and no focus but what the page and the Tab key give. Wherever
 * they stop, what has the focus must be seen to have it; between two stops the focus may not be lost. */
export function byKeys(page: Page) {
  /** What a person would call the thing that has the focus. */
  const here = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return 'nowhere';
      if (!at.matches('button, a, input, select, summary, textarea, h1')) return '';
      const labels = [...((at as HTMLInputElement).labels ?? [])].map(label => label.textContent);
      return at.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : at.textContent);
    });
  /** In view, not covered, and with a ring: its own, or its label's where the field itself is not drawn. Where that does not come, what
   * is there instead is told, and whether the browser draws at all: its time of pictures stands still where it does not. */
  const seen = async (): Promise<void> => {
    const look = (told: boolean): true | string => {
      const at = document.activeElement!;
      const drawn = at.matches('.unseen') ? at.closest('label')! : at;
      const { left, right, top, bottom } = drawn.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
      const on = document.elementFromPoint(x, y);
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      if (bottom > 0 && top < innerHeight && ringed && on !== null && (drawn.contains(on) || on.contains(drawn)))
        return true;
      const instead = [drawn, on].map(one => one?.outerHTML.slice(0, 120)).join(' under ');
      return told
        ? `${instead} ${top} to ${bottom} of ${innerHeight}, ring ${ringed}, at ${Number(document.timeline.currentTime)}`
        : '';
    };
    // A function, not its text: the policy of the app lets a text be evaluated at the first look alone, and at every other refuses it.
    await page.waitForFunction(look, false).catch(async (error: unknown) => {
      const first = await page.evaluate(look, true);
      // Longer than a picture takes.
      for (let i = 0; i < 50; i++) await page.evaluate(look, true);
      throw new Error(`not seen: ${first}; then: ${await page.evaluate(look, true)}`, { cause: error });
    });
  };
  let begun = false;
  /** By Tab, or back by Shift and Tab, to what is called so. */
  const to = async (find: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', ready = here): Promise<void> => {
    if (begun && (await here()) === 'nowhere') throw new Error(`the focus was lost before ${find}`);
    begun = true;
    const met: string[] = [];
    for (let i = 0; i < TABS; i++) {
      await page.keyboard.press(key);
      const name = await ready();
      if (typeof find === 'string' ? name.includes(find) : find.test(name)) return seen();
      met.push(name.slice(0, 24));
    }
    throw new Error(`no way by ${key} to ${find}: ${met.slice(0, 60).join(' | ')}`);
  };
  const press = async (find: string | RegExp, key = 'Enter'): Promise<void> => {
    await to(find);
    await page.keyboard.press(key);
    await arrived(page);
  };
  return {
    here,
    to,
    back: (find: string | RegExp) => to(find, 'Shift+Tab'),
    press,
    /** Writes into the field of that name. */
    type: async (find: string | RegExp, text: string): Promise<void> => {
      await to(find);
      await page.keyboard.type(text);
    },
    /** One of several, by the arrows. `group`: the name of all of them. */
    pick: async (group: string | RegExp, option: string | RegExp): Promise<void> => {
      await to(group, 'Tab', () =>
        page.evaluate(() => {
          const at = document.activeElement;
          return at?.matches('input[type=radio]')
            ? (at.closest('fieldset')?.querySelector('legend')?.textContent ?? '')
            : '';
        }),
      );
      for (let i = 0; i < 40; i++) {
        const name = await here();
        if (typeof option === 'string' ? name === option : option.test(name)) {
          if (i === 0) await page.keyboard.press('Space');
          return seen();
        }
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`no ${option} in ${group}`);
    },
    /** Opens the browser's own dialog by a key; the file is what the person takes there. */
    file: async (find: string | RegExp, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> => {
      await to(find);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
      await chooser.setFiles(file);
    },
    /** What is handed to the downloads by that key. */
    download: async (find: string | RegExp): Promise<Download> => {
      await to(find);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return download;
    },
  };
}

/** Opens the two deeper looks of the answer that is shown, by the names of their buttons. By key: pictures that take their width a
 * frame later move the second button, and a mouse that goes down on it and up beside it has pressed nothing. */
export async function lookDeeper(page: Page, names = ['Look closer', 'How we know']): Promise<void> {
  for (const name of names) {
    await ready(page);
    const button = page.getByRole('button', { name });
    // Opened, the second has given way to its heading.
    await button.or(page.locator('.known')).first().waitFor();
    if ((await button.count()) > 0 && (await button.getAttribute('aria-expanded')) === 'false')
      await button.press('Enter');
  }
  await page.locator('.known .fold').first().waitFor({ state: 'attached' });
  await ready(page);
}

/** And every fold in them. */
export async function deepen(page: Page): Promise<void> {
  await lookDeeper(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details.fold')) (fold as HTMLDetailsElement).open = true;
  });
  await fitted(page);
}

/** Every picture that is open is drawn as wide as its place: what was folded learns of it a moment after it was opened. */
export const fitted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('[data-drawn]')].every(
      place => !place.checkVisibility() || Number(place.dataset['drawn']) === Math.max(240, place.clientWidth),
    ),
  );
