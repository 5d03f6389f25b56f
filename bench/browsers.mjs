// The way of someone alone with a chat, in Firefox and in WebKit: the site with our headers, the site in a sub-folder of a plain
// host without them, and the one file from the disk. Prints a table.
//
// What must be there, beside the project (none of it is among its packages), on Debian for instance:
//   apt-get install firefox-esr webkit2gtk-driver xvfb xauth
//   npm install --prefix /tmp/browsers puppeteer-core@25 selenium-webdriver@4
//   npm run site
// Then, with the Node the project brings:
//   BROWSERS=/tmp/browsers node bench/browsers.mjs [firefox|webkit] [headers|plain|file]
// SHOTS=folder keeps a picture of the answer and of the cards, 390 px wide. FIREFOX, MINIBROWSER and DIST name other places;
// PATIENCE is how many seconds are waited for anything (45).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFor } from '../src/cli/headers.ts';
import { yearOfChat } from '../test/web/weeks.ts';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(process.env.DIST ?? join(root, 'dist'));
const PATIENCE = 1000 * Number(process.env.PATIENCE ?? 45);
const SIZE = { width: 390, height: 844 };
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const give = text => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};
const load = async name => {
  try {
    const from = createRequire(join(resolve(process.env.BROWSERS ?? root), 'here.js')).resolve(name);
    const all = await import(pathToFileURL(from).href);
    return all.default?.Builder || all.default?.launch ? all.default : all;
  } catch {
    return give(
      `${name} is not there: the head of bench/browsers.mjs says how to install it and how to name its folder.`,
    );
  }
};
const moment = ms => new Promise(done => setTimeout(done, ms));
async function until(what, holds) {
  for (const end = Date.now() + PATIENCE; ; await moment(100)) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not seen in ${PATIENCE / 1000} s: ${what}`);
  }
}

/** dist/site in a folder of a host, with our headers or with none. */
async function serve(folder, ours) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    // A browser asks for the icon of a tab when it likes, the page does not.
    if (path !== '/favicon.ico') asked.push(path);
    const name = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : '';
    const file = join(dist, 'site', name);
    if (name === '' || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' };
    return response.writeHead(200, { ...(ours ? headersFor(`/${name}`) : {}), ...type }).end(readFileSync(file));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    at: `http://127.0.0.1:${server.address().port}${folder}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise(done => server.close(done));
    },
  };
}

async function firefox() {
  const puppeteer = await load('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: SIZE,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  });
  const errors = [];
  // Where a page's headers set it apart, Firefox tells of a tab more, which never loads anything: the first one is the page.
  const page = await browser.newPage();
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(error.message));
  return {
    version: await browser.version(),
    errors,
    goto: address => page.goto(address, { waitUntil: 'load' }),
    reload: () => page.reload({ waitUntil: 'load' }),
    ask: (work, ...given) => page.evaluate(work, ...given),
    press: selector => page.click(selector),
    file: async (selector, path) => (await page.$(selector)).uploadFile(path),
    picture: async path => writeFileSync(path, await page.screenshot()),
    close: () => browser.close(),
  };
}

async function webkit() {
  const { Builder, By, Capabilities } = await load('selenium-webdriver');
  const errors = [];
  const port = 20_000 + (process.pid % 20_000);
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    env: {
      ...process.env,
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  driver.on('error', () => give('xvfb-run is not there: the head of bench/browsers.mjs says what to install.'));
  const hear = bytes => {
    for (const line of String(bytes).split('\n')) if (/^CONSOLE.* ERROR /.test(line)) errors.push(line);
  };
  driver.stdout.on('data', hear);
  driver.stderr.on('data', hear);
  const end = () => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };
  try {
    await until('the driver of WebKit', () => fetch(`http://127.0.0.1:${port}/status`).catch(() => null));
    const wanted = new Capabilities();
    wanted.set('browserName', 'MiniBrowser');
    wanted.set('webkitgtk:browserOptions', {
      binary: process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
    });
    const page = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
    await page.manage().window().setRect(SIZE);
    return {
      version: `WebKit ${(await page.getCapabilities()).get('browserVersion')}`,
      errors,
      goto: address => page.get(address),
      reload: () => page.navigate().refresh(),
      ask: (work, ...given) => page.executeScript(`return (${work}).apply(null, arguments)`, ...given),
      press: selector => page.findElement(By.css(selector)).click(),
      file: (selector, path) => page.findElement(By.css(selector)).sendKeys(path),
      picture: async path => writeFileSync(path, await page.takeScreenshot(), 'base64'),
      close: async () => {
        await page.quit().catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** One whole visit; what was seen, by name, in the order of the way. */
async function visit(start, place, shot) {
  const host = place === 'file' ? null : await serve(place === 'plain' ? '/any/sub/folder/' : '/', place === 'headers');
  const address = host?.at ?? pathToFileURL(join(dist, 'slipstep.html')).href;
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-browsers-'));
  const chat = join(folder, 'chat.txt');
  writeFileSync(chat, yearOfChat());
  const row = { browser: start.name, place, 'seen up to': 'nothing' };
  let here;
  try {
    here = await start();
    row.browser = here.version;
    const seen = selector => until(selector, () => here.ask(css => document.querySelector(css) !== null, selector));
    /** Presses what a person would call so, by the browser's own click. */
    const press = async text => {
      await until(text, () =>
        here.ask(name => {
          const all = [...document.querySelectorAll('button, a, label, summary')];
          const one = all.find(at => at.textContent.trim().startsWith(name) && at.getClientRects().length > 0);
          for (const at of document.querySelectorAll('[data-pressed]')) at.removeAttribute('data-pressed');
          one?.setAttribute('data-pressed', '');
          one?.scrollIntoView({ block: 'center' });
          return one !== undefined;
        }, text),
      );
      await here.press('[data-pressed]');
    };
    const step = async (name, work) => {
      await work();
      row['seen up to'] = name;
    };
    const go = async () => {
      await seen('html[data-ready]');
      await seen('html[data-view]');
    };
    let loaded = 0;
    const settled = async () => {
      if (host === null) return;
      row.worker = await here.ask(() => 'serviceWorker' in navigator);
      if (row.worker)
        await until('a service worker that is ready', () =>
          here.ask(() => {
            void navigator.serviceWorker.ready.then(() => document.documentElement.setAttribute('data-kept', ''));
            return document.documentElement.hasAttribute('data-kept');
          }),
        ).catch(() => {
          row.worker = 'never ready';
        });
      // Loaded is when the host has not been asked for a second.
      await until('a quiet host', async () => {
        const before = host.asked.length;
        await moment(1000);
        return host.asked.length === before;
      });
      loaded = host.asked.length;
    };
    await step('opened', async () => {
      await here.goto(address);
      await go();
      await settled();
      row.isolated = await here.ask(() => crossOriginIsolated);
      row.shares = await here.ask(() => typeof SharedArrayBuffer !== 'undefined');
      row.width = await here.ask(() => innerWidth);
    });
    await step('first picture', () => seen('main svg, main canvas'));
    await step('guess', async () => {
      await press('Watch it happen');
      await press('Goes quieter still');
      await seen('.at-answer h2');
    });
    await step('file read', async () => {
      await press('Yours');
      await seen('main input[type=file]');
      await here.file('main input[type=file]', chat);
      await until('what was read', () =>
        here.ask(() => document.querySelector('main').textContent.includes('Undo this import')),
      );
    });
    await step('answer', async () => {
      await press('Ben');
      await press('Show me');
      await press('None of these');
      await seen('main figure svg, main figure canvas');
      row.answer = await here.ask(() => document.querySelector('main h1').textContent.slice(0, 60));
      if (shot) await here.picture(`${shot}-answer.png`);
    });
    await step('cards', async () => {
      await press('Try');
      await until('three cards', () =>
        here.ask(() => document.querySelectorAll('fieldset.cards > .card input[type=radio]').length === 3),
      );
      if (shot) await here.picture(`${shot}-cards.png`);
    });
    row['asked after load'] =
      host !== null
        ? host.asked.length - loaded
        : await here.ask(
            () => performance.getEntriesByType('resource').filter(({ name }) => !/^(?:blob|data):/.test(name)).length,
          );
    row.errors = here.errors.length;
    if (place === 'plain' && row.worker === true) {
      await host.stop();
      row.offline = 'fails';
      await here.ask(() => document.documentElement.setAttribute('data-before', ''));
      // Headers that the service worker adds set the page apart, and the driver may wait for the one of before in vain.
      await here.reload().catch(() => undefined);
      await seen('html[data-ready]:not([data-before])');
      await go();
      row.offline = 'opens';
    }
  } catch (error) {
    row.fault = String(error.message).split('\n')[0].slice(0, 120);
    if (shot) await here?.picture(`${shot}-fault.png`).catch(() => undefined);
  }
  for (const error of (here?.errors ?? []).slice(0, 5)) process.stderr.write(`${row.browser} ${place}: ${error}\n`);
  await here?.close();
  if (row.offline === undefined) await host?.stop();
  rmSync(folder, { recursive: true, force: true });
  return row;
}

if (!existsSync(join(dist, 'site/index.html')) || !existsSync(join(dist, 'slipstep.html')))
  give('There is no site yet: npm run site makes it.');
const [onlyBrowser, onlyPlace] = process.argv.slice(2);
const rows = [];
for (const start of [firefox, webkit])
  for (const place of ['headers', 'plain', 'file']) {
    if ((onlyBrowser ?? start.name) !== start.name || (onlyPlace ?? place) !== place) continue;
    const shot = process.env.SHOTS && join(process.env.SHOTS, `${start.name}-${place}`);
    const row = await visit(start, place, shot);
    process.stderr.write(`${JSON.stringify(row)}\n`);
    rows.push(row);
  }
console.table(rows);
if (rows.some(row => row.fault || row['asked after load'] || row.errors)) process.exitCode = 1;
