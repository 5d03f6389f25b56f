// Runs the whole of journey A, of someone alone with a chat, in Firefox, WebKit and Chromium. The app is served with
// our headers, from a sub-folder of a plain host without them, and as the one file from the disk. Prints a table.
//
// Requirements beside the project's own packages, on Debian for instance.
//   apt-get install firefox-esr webkit2gtk-driver xvfb xauth
//   npm install --prefix /tmp/browsers puppeteer-core@25 selenium-webdriver@4
//   npm run site
// Then, with the Node the project brings:
//   BROWSERS=/tmp/browsers node lab/bench/browsers.mjs [firefox|webkit|chromium] [headers|plain|file]
// SHOTS=folder keeps a picture of every step, 390 px wide. FIREFOX, MINIBROWSER, CHROMIUM and DIST name other places.
// PATIENCE is the longest wait for anything, in seconds (60). UNTIL=answer ends at the answer. HOSTILE=1 gives both
// people names, and the chat words, that would run in a page that let them.
//
// Time passes by `Date` of the page alone, moved right after each load: no driver but Chromium's moves a clock. The
// plan is made two days before its first Monday. Twelve weeks after that Monday the page is opened in another, empty
// browser.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DAY } from '../../src/base/index.ts';
import { headersFor } from '../../src/cli/host/headers.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { FIRST_MONDAY, laterChat, longChat, weeksLater } from '../../test/web/weeks.ts';
import { PAGES } from '../../web/state/link.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(process.env.DIST ?? join(root, 'dist'));
const PATIENCE = 1000 * Number(process.env.PATIENCE ?? 60);
const SIZE = { width: 390, height: 844 };
const PASSPHRASE = 'a long quiet evening';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const words = speaker(await loadWords('en'));
const { say } = words;

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
      `${name} is not there: the head of lab/bench/browsers.mjs says how to install it and how to name its folder.`,
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
/** True for an address of another host. */
const asks = address => !/^(?:blob|data|about|file|chrome|moz-extension|resource):/.test(address);

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

async function firefox(downloads) {
  const puppeteer = await load('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: SIZE,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const errors = [];
  const asked = [];
  // With isolating headers, Firefox lists one more tab, which never loads anything: the first one is the page.
  const page = await browser.newPage();
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(error.message));
  page.on('request', request => asked.push(request.url()));
  // Accept the page's question about unsaved content.
  page.on('dialog', dialog => dialog.accept());
  return {
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    errors,
    asked,
    goto: address => page.goto(address, { waitUntil: 'load' }),
    reload: () => page.reload({ waitUntil: 'load' }),
    ask: (work, ...given) => page.evaluate(work, ...given),
    press: selector => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    file: async (selector, path) => (await page.$(selector)).uploadFile(path),
    picture: path => page.screenshot({ path: `${path}.png`, fullPage: true }),
    print: path => page.pdf({ path, format: 'A4' }),
    close: () => browser.close(),
  };
}

async function webkit(downloads) {
  const { Builder, By, Capabilities } = await load('selenium-webdriver');
  const errors = [];
  const port = 20_000 + (process.pid % 20_000);
  mkdirSync(join(downloads, 'config'));
  writeFileSync(join(downloads, 'config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x4000x24', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    env: {
      ...process.env,
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
      XDG_CONFIG_HOME: join(downloads, 'config'),
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  driver.on('error', () => give('xvfb-run is not there: the head of lab/bench/browsers.mjs says what to install.'));
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
    const ask = (work, ...given) => page.executeScript(`return (${work}).apply(null, arguments)`, ...given);
    return {
      version: `WebKit ${(await page.getCapabilities()).get('browserVersion')}`,
      errors,
      goto: address => page.get(address),
      reload: () => page.navigate().refresh(),
      ask,
      press: selector => page.findElement(By.css(selector)).click(),
      type: (selector, text) => page.findElement(By.css(selector)).sendKeys(text),
      file: (selector, path) => page.findElement(By.css(selector)).sendKeys(path),
      // Make the window as high as the page: this driver captures only the visible part.
      picture: async path => {
        const height = await ask(() => document.documentElement.scrollHeight);
        await page
          .manage()
          .window()
          .setRect({ ...SIZE, height: Math.min(3900, height + 100) });
        await moment(300);
        writeFileSync(`${path}.png`, await page.takeScreenshot(), 'base64');
        await page.manage().window().setRect(SIZE);
      },
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

async function chromium(downloads) {
  const { chromium: engine } = await import('playwright');
  const browser = await engine.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  const errors = [];
  const asked = [];
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(error.message));
  context.on('request', request => asked.push(request.url()));
  page.on('download', download => download.saveAs(join(downloads, download.suggestedFilename())));
  // Removes the save dialog, which is the system's and would wait for a person. Without one the page downloads, as the
  // others do.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  return {
    version: `Chromium ${browser.version()}`,
    errors,
    asked,
    goto: address => page.goto(address),
    reload: () => page.reload(),
    ask: (work, ...given) => page.evaluate(`(${work}).apply(null, ${JSON.stringify(given)})`),
    press: selector => page.click(selector),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    file: (selector, path) => page.setInputFiles(selector, path),
    picture: path => page.screenshot({ path: `${path}.png`, fullPage: true }),
    print: path => page.pdf({ path, format: 'A4' }),
    close: () => browser.close(),
  };
}

/** A person's hands on a page, by the browser's own clicks and keys. */
function hands(here) {
  const seen = selector => until(selector, () => here.ask(css => document.querySelector(css) !== null, selector));
  const says = (text, selector = 'main') =>
    until(text, () =>
      here.ask((find, css) => (document.querySelector(css)?.innerText ?? '').includes(find), text, selector),
    );
  /** Marks what a person would call so: exactly, or what begins with it. */
  const mark = (text, of) =>
    until(text, () =>
      here.ask(
        (name, css) => {
          const called = at => (at.getAttribute('aria-label') ?? at.textContent).trim();
          const all = [...document.querySelectorAll(css)].filter(at => at.getClientRects().length > 0);
          const one = all.find(at => called(at) === name) ?? all.find(at => called(at).startsWith(name));
          for (const at of document.querySelectorAll('[data-meant]')) at.removeAttribute('data-meant');
          const meant =
            one?.matches('label') && one.control?.matches('input:not(.unseen), textarea') ? one.control : one;
          meant?.setAttribute('data-meant', '');
          meant?.scrollIntoView({ block: 'center' });
          return meant !== undefined;
        },
        text,
        of,
      ),
    );
  return {
    seen,
    says,
    press: async text => {
      await mark(text, 'button, a, label, summary');
      await here.press('[data-meant]');
    },
    /** A press may meet a page that still moves: once more, until it is open. */
    unfold: text =>
      until(`${text}, open`, async () => {
        await mark(text, 'button, summary');
        const open = () =>
          here.ask(() => {
            const at = document.querySelector('[data-meant]');
            return at?.getAttribute('aria-expanded') === 'true' || at?.closest('details')?.open === true;
          });
        if (!(await open())) await here.press('[data-meant]');
        for (const end = Date.now() + 5000; Date.now() < end; await moment(100)) if (await open()) return true;
        return false;
      }),
    type: async (label, text) => {
      await mark(label, 'label');
      await here.type('[data-meant]', text);
    },
    file: async (selector, path) => {
      await seen(selector);
      await here.file(selector, path);
    },
    text: selector => here.ask(css => document.querySelector(css).innerText, selector),
    count: selector => here.ask(css => document.querySelectorAll(css).length, selector),
    /** The page that is drawn is about what it should be about. */
    drawn: async () => {
      await seen('html[data-ready]');
      await seen('html[data-view]:not(:has(.soon))');
    },
  };
}

/** The page's `Date` is that day from now on. */
const toDay = (here, seconds) =>
  here.ask(to => {
    const Real = Date;
    const moved = to * 1000 - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length === 0 ? [Real.now() + moved] : given));
      }
      static now() {
        return Real.now() + moved;
      }
    };
  }, seconds);

const HOSTILE = process.env.HOSTILE === '1';
const PWNED = 'pwned()';
const NAMES = HOSTILE ? [`<img src=x onerror=${PWNED}>`, `"><svg onload=${PWNED}>`] : ['Ada', 'Ben'];
const ofThem = text =>
  HOSTILE
    ? text
        .replaceAll(' - Ada: hello', ` - ${NAMES[0]}: <a href="javascript:${PWNED}">a</a>`)
        .replaceAll(' - Ben: hello', ` - ${NAMES[1]}: <iframe srcdoc="<script>parent.${PWNED}</script>"></iframe>`)
    : text;
const FILES = 'main .load input[type=file]:not([webkitdirectory])';

/** Until the plan is saved, or the answer where no more is asked for (false); the steps of the journey, by their numbers. */
async function before(here, files, { step, saved }) {
  const { seen, says, press, unfold, type, file, count, drawn } = hands(here);
  await step('1 the picture', async () => {
    await seen('main svg[role=img], main canvas');
    await says(say('watch-stays'), 'body');
  });
  await step('2 the guess', async () => {
    await press('Watch it happen');
    await press('Goes quieter still');
    await seen('.at-answer h2');
  });
  await step('3 the export', async () => {
    await press(say('watch-use'));
    await seen(FILES);
  });
  await step('4 the file', async () => {
    await here.ask(() => {
      globalThis.pwned = () => document.documentElement.setAttribute('data-pwned', '');
    });
    await file(FILES, files.chat);
    await says(say('load-undo'));
    await drawn();
    await says('1 not understood', '.account');
    await press(NAMES[1]);
    await drawn();
  });
  await step('5 the answer', async () => {
    await press('Go on');
    await press('None of these');
    await seen('main figure svg, main figure canvas');
    if (!HOSTILE) return;
    await says(NAMES[0]);
    const ran = await here.ask(() => [
      document.documentElement.hasAttribute('data-pwned'),
      document.querySelector('main :is(script, iframe, object, [onerror], [onload], a[href^="javascript:"])') !== null,
    ]);
    if (ran.includes(true)) throw new Error(`a name or a word ran or stands as markup: ${ran}`);
  });
  if (process.env.UNTIL === 'answer') return false;
  await step('5 the findings', async () => {
    await unfold(say('yours-closer'));
    await unfold(say('yours-known'));
    await unfold(say('yours-findings'));
    const sides = await here.ask(() =>
      [...document.querySelectorAll('.finding')].map(one => one.querySelectorAll('.side').length),
    );
    if (sides.length < 3 || sides.some(found => found !== 2)) throw new Error(`findings with sides: ${sides}`);
    await unfold(say('yours-sure-ask'));
    await press(say('yours-moments-show'));
    await seen('.said-list li');
  });
  await step('6 the cards', async () => {
    await press(say('bar-try'));
    await seen('button.card');
    if ((await count('.try > ul.cards .card')) !== 3) throw new Error('not three cards');
  });
  await step('6 the guess', async () => {
    await press('A kind pause');
    await says(say('try-who'));
    await press('Ben');
    await press(say('try-twelve'));
    await seen('input[name=guess]');
    await press(say('try-guess-same'));
    await press(say('try-show'));
  });
  await step('6 the forecast', async () => {
    await seen('.power');
    const dots = await count('.foreseen:not(.idea) .dots-picture circle');
    if (dots !== 20) throw new Error(`${dots} dots`);
  });
  await step('6 the plan', async () => {
    await press('Start on Monday');
    await seen('.week');
    await says('It starts on Monday.');
  });
  await step('6 saved', async () => {
    await press(say('bar-menu'));
    await press(say('bar-file'));
    await type(words.say('file-save-passphrase'), PASSPHRASE);
    await type(words.say('file-save-again'), PASSPHRASE);
    await press(words.say('file-save-file'));
    await says('Sent to your browser’s downloads', 'body');
    await saved();
  });
  return true;
}

/** Twelve weeks later, in a browser that knows nothing. */
async function after(here, files, { step }) {
  const { seen, says, press, type, file, text, drawn } = hands(here);
  await step('7 opened again', async () => {
    await press(say('bar-menu'));
    await press(say('bar-file'));
    await file('input[accept*=slipstep]', files.saved);
    await type(words.say('file-reopen-passphrase'), PASSPHRASE);
    await press(words.say('file-reopen-open'));
    await until('#try', () => here.ask(() => location.hash.startsWith('#try')));
    await drawn();
  });
  await step('7 it is over', async () => {
    await says(say('back-over'));
  });
  await step('7 a later export', async () => {
    await press(say('try-add'));
    await file(FILES, files.later);
    await press('Add it to');
    await says('March 2025', '.read .account');
    await drawn();
  });
  await step('7 before and after', async () => {
    await press(say('bar-try'));
    await press(say('try-see'));
    await press('None of these');
    await press(say('try-see'));
    await seen('.result');
    await seen('main .dots-picture .came');
    // The effect here is zero: weeks are random and may differ by chance.
    const told = await text('main');
    if (told.includes(say('came-result-ordinary'))) await says('could be ordinary ups and downs');
  });
  return text('main h1');
}

/** Reloads a page at its present address. */
async function reloaded(here) {
  const { seen, drawn } = hands(here);
  const opened = [];
  let said = '';
  for (const page of PAGES) {
    await here.ask(hash => {
      location.hash = hash;
      document.documentElement.setAttribute('data-before', '');
    }, page);
    // Headers that the service worker adds set the page apart, and the driver may wait for the one of before in vain.
    await here.reload().catch(() => undefined);
    await seen('html[data-ready]:not([data-before])');
    await drawn();
    await seen(`html[data-at="#${page}"]:has(h1)`);
    opened.push(page);
    // A chat was open until the first of them.
    said ||= await here.ask(() => document.querySelector('output.newer')?.textContent ?? '');
  }
  return { count: opened.length, said };
}

/** One whole journey; what was seen, by name. */
async function journey(start, place, shots) {
  const host = place === 'file' ? null : await serve(place === 'plain' ? '/any/sub/folder/' : '/', place === 'headers');
  const address = host?.at ?? pathToFileURL(join(dist, 'slipstep.html')).href;
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-browsers-'));
  const files = {
    chat: join(folder, 'chat.txt'),
    later: join(folder, 'later.txt'),
    saved: join(folder, 'it.slipstep'),
  };
  writeFileSync(files.chat, `exported by nobody\n${ofThem(longChat())}`);
  writeFileSync(
    files.later,
    laterChat(12, () => 2.5),
  );
  const row = { browser: start.name, place, 'seen up to': 'nothing', asked: 0, errors: 0 };
  let here;
  let loaded = 0;
  let shot = 0;
  const step = async (name, work) => {
    const began = Date.now();
    await work();
    row['seen up to'] = name;
    if (shots) await here.picture(`${shots}-${String(++shot).padStart(2, '0')}-${name.replaceAll(' ', '-')}`);
    process.stderr.write(`  ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  };
  const askedNow = async () =>
    host !== null
      ? host.asked.length
      : (here.asked?.filter(asks).length ?? 0) +
        (await here.ask(
          () => performance.getEntriesByType('resource').filter(({ name }) => !/^(?:blob|data):/.test(name)).length,
        ));
  const settled = async () => {
    if (host !== null) {
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
    }
    // A page has loaded after a second without requests.
    await until('a quiet host', async () => {
      const known = await askedNow();
      await moment(1000);
      return (await askedNow()) === known;
    });
    loaded = await askedNow();
  };
  const opened = async seconds => {
    here = await start(mkdtempSync(join(folder, 'downloads-')));
    row.browser = here.version;
    await here.goto(address);
    await hands(here).drawn();
    await here.ask(() =>
      document.addEventListener('securitypolicyviolation', event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    await settled();
    await toDay(here, seconds);
  };
  const closed = async () => {
    row.asked += (await askedNow()) - loaded;
    row.errors += here.errors.length;
  };
  const heard = [];
  const leave = async () => {
    heard.push(...here.errors);
    await here.close();
  };
  const saved = async () => {
    const at = readdirSync(folder).find(name => name.startsWith('downloads-'));
    const path = await until('the download', () => {
      const name = readdirSync(join(folder, at)).find(one => one.endsWith('.slipstep'));
      return name !== undefined && statSync(join(folder, at, name)).size > 0 && join(folder, at, name);
    });
    const bytes = readFileSync(path);
    if (bytes.toString('latin1', 0, 21) !== 'age-encryption.org/v1') throw new Error('what was saved is not locked');
    writeFileSync(files.saved, bytes);
  };
  const weeksOn = async () => {
    await leave();
    await opened(weeksLater(12));
    row.came = await after(here, files, { step });
    if (shots && here.print) await here.print(`${shots}-print.pdf`);
    await closed();
    row['seen up to'] = 'journey A whole';
    await host?.stop();
    const { count, said } = await reloaded(here);
    row['loaded anew, says'] = said.split('.')[0];
    row.offline = `${count} of ${PAGES.length} pages`;
  };
  try {
    await opened(FIRST_MONDAY - 2 * DAY);
    row.isolated = await here.ask(() => crossOriginIsolated);
    row.shares = await here.ask(() => typeof SharedArrayBuffer !== 'undefined');
    row.width = await here.ask(() => innerWidth);
    const whole = await before(here, files, { step, saved });
    await closed();
    if (whole) await weeksOn();
    else await host?.stop();
  } catch (error) {
    row.fault = String(error.message).split('\n')[0].slice(0, 160);
    if (shots) await here?.picture(`${shots}-fault`).catch(() => undefined);
    row.errors ||= here?.errors.length ?? 0;
    await host?.stop();
  }
  if (here !== undefined) await leave().catch(() => undefined);
  for (const error of heard.slice(0, 5)) process.stderr.write(`${row.browser} ${place}: ${error}\n`);
  rmSync(folder, { recursive: true, force: true });
  return row;
}

if (!existsSync(join(dist, 'site/index.html')) || !existsSync(join(dist, 'slipstep.html')))
  give('There is no site yet: npm run site makes it.');
const [onlyBrowser, onlyPlace] = process.argv.slice(2);
if (process.env.SHOTS) mkdirSync(process.env.SHOTS, { recursive: true });
const rows = [];
for (const start of [firefox, webkit, chromium])
  for (const place of ['headers', 'plain', 'file']) {
    if ((onlyBrowser ?? start.name) !== start.name || (onlyPlace ?? place) !== place) continue;
    const shots = process.env.SHOTS && join(process.env.SHOTS, `${start.name}-${place}`);
    const row = await journey(start, place, shots);
    process.stderr.write(`${JSON.stringify(row)}\n`);
    rows.push(row);
  }
console.table(rows);
console.log(`slipstep.html: ${statSync(join(dist, 'slipstep.html')).size} bytes`);
if (rows.some(row => row.fault || row.asked || row.errors)) process.exitCode = 1;
