// Cost of a visit, measured in headless Chromium: `node lab/bench/page.mjs [first|paint|way|hand]`.
//
// First come the first screens at three sizes. A phone's screen and a processor slowed four times (CDP) follow: the
// largest paint, and the slowest response to a hand and to a robot. It follows the journey of someone alone. It
// then measures the layout shift on that journey with 200,000 invented messages. Last is the time from the file to the
// finding for 20,000 and 200,000 messages at full speed. The app is served from this device with our headers. CHROMIUM
// names the browser. A busy machine makes every time longer, so the load average is printed beside the figures. The
// processor time of the page's processes, which other programs change little, is beside the time to the finding.
import { loadavg } from 'node:os';
import { answerNone, arrived, go, launch, ready, serveBuilt, wordsIn } from '../../test/browser/in-browser.ts';
import { chatOfDays } from '../../test/web/weeks.ts';

const SCREENS = [
  [320, 568],
  [390, 844],
  [1280, 800],
];
const SLOWER = 4;
const TIMES = 5;
const VISITS = 8;

/** So many messages of an invented pair, three in a turn, over as many days as that takes. */
function chatOfMessages(count) {
  for (let days = 365; ; days *= 2) {
    const turns = chatOfDays(days, 3).trimEnd().split('\n');
    if (3 * turns.length >= count)
      return turns
        .flatMap(line => [1, 2, 3].map(k => `${line} ${k}`))
        .slice(0, count)
        .join('\n');
  }
}

const only = process.argv[2];
const wanted = part => only === undefined || only === part;
const served = await serveBuilt();
const browser = await launch();
const rows = [];
const say = (what, found, wanted, unit) => {
  rows.push({ what, found, wanted, unit });
  process.stderr.write(`${what}: ${found} ${unit} (wanted ${wanted})\n`);
};
const middle = values => values.toSorted((p, q) => p - q)[values.length >> 1];

/** Everything the browser says of paints, shifts and answers, from the first byte on. */
const watch = () => {
  const seen = { shift: 0, shifts: [], paint: 0, slowest: [] };
  globalThis.__seen = seen;
  const of = (type, take, more = {}) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  of('layout-shift', entry => {
    if (entry.hadRecentInput) return;
    seen.shift += entry.value;
    seen.shifts.push([
      entry.value,
      location.hash,
      ...entry.sources.map(({ node }) => (node?.tagName ?? '') + '.' + (node?.className ?? '')),
    ]);
  });
  of('largest-contentful-paint', entry => {
    seen.paint = entry.startTime;
  });
  of(
    'event',
    entry => {
      if (entry.interactionId > 0)
        seen.slowest.push([
          entry.duration,
          entry.name,
          location.hash,
          // Wait before, its own work, and the drawing after.
          ...[entry.startTime, entry.processingStart, entry.processingEnd].map(
            (from, i, all) => `${Math.round((all[i + 1] ?? entry.startTime + entry.duration) - from)}`,
          ),
          (entry.target?.textContent ?? '').slice(0, 30),
        ]);
    },
    { durationThreshold: 16 },
  );
};

async function open(size, slower = 1) {
  const [width, height] = size;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  if (slower > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  await page.goto(served.address);
  await page.waitForSelector('html[data-ready]');
  await ready(page);
  return { page, context, seen: () => page.evaluate(() => globalThis.__seen) };
}

// Bytes sent before the first picture moves.
if (wanted('first')) {
  const asked = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto(served.address);
  await page.waitForSelector('html[data-ready]');
  // All the rest is asked for once that picture moves: the hidden frame of the worker is the first of it.
  const before = asked.slice(
    0,
    asked.findIndex(name => /engine|later/.test(name)),
  );
  const sizeOf = name => served.sizes.get(name === '/' ? '/index.html' : name) ?? 0;
  const sum = names => Math.round(names.reduce((all, name) => all + sizeOf(name), 0) / 1000);
  say(
    'first load, compressed: all that the first picture is drawn with, its letters too',
    sum([...new Set(before)]),
    '≤ 220',
    'KB',
  );
  await context.close();
}

for (const size of wanted('first') ? SCREENS : []) {
  const { page, context, seen } = await open(size);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
  const first = await page.evaluate(() => {
    const picture = document.querySelector('main svg[role=img]').getBoundingClientRect();
    const shown = one => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && box.top < innerHeight && !one.matches('.skip, :popover-open *');
    };
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    let words = 0;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const box = parent.getBoundingClientRect();
      if (
        parent.closest('svg, details, .unseen') === null &&
        parent.checkVisibility() &&
        box.width > 1 &&
        box.top < picture.top
      )
        words += walker.currentNode.data.trim().split(/\s+/).filter(Boolean).length;
    }
    const paper = getComputedStyle(document.body).backgroundColor;
    const filled = [...document.querySelectorAll('a, button')].filter(one => {
      const { backgroundColor } = getComputedStyle(one);
      return shown(one) && backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== paper;
    });
    return {
      words,
      top: Math.round(picture.top),
      entries: [...document.querySelectorAll('header a, header button')].filter(shown).length,
      filled: filled.length,
    };
  });
  const where = `${size.join('×')}:`;
  say(`${where} words before the first picture`, first.words, '≤ 25', '');
  say(`${where} the first picture begins at`, first.top, `< ${size[1]}`, 'px');
  say(`${where} entries of the bar`, first.entries, '≤ 6', '');
  say(`${where} filled buttons in view`, first.filled, '1', '');
  say(`${where} layout shift of the first page`, (await seen()).shift.toFixed(3), '≤ 0.05', '');
  await context.close();
}

// A phone's screen, a slow processor.
if (wanted('paint')) {
  const paints = [];
  for (let i = 0; i < TIMES; i++) {
    const { context, seen } = await open(SCREENS[1], SLOWER);
    paints.push((await seen()).paint);
    await context.close();
  }
  say(`largest paint at ${SLOWER} times slower, the middle of ${TIMES}`, Math.round(middle(paints)), '≤ 1200', 'ms');
  say(
    `largest paint at ${SLOWER} times slower, the quickest of ${TIMES}`,
    Math.round(Math.min(...paints)),
    '≤ 1200',
    'ms',
  );
}

/** Seconds of processor time of all processes that draw pages, so far. */
async function spent() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** From the first page to a plan, by mouse, as someone alone with a chat. */
async function alone(page, text, pace = 0) {
  const hand = async place => {
    await place.waitFor();
    await page.waitForTimeout(pace);
    await place.click();
  };
  const press = name => hand(page.getByRole('button', { name }).first());
  await press('Watch it happen');
  await press('Stop here');
  await press('Stays as quiet');
  await page.locator('.at-answer h2').waitFor({ timeout: 120_000 });
  // In the bar, or on a narrow screen in its menu.
  const to = async href => {
    const link = page.locator(`header a[href="${href}"]:visible`).first();
    if ((await link.count()) === 0) await press('More pages');
    await hand(link);
  };
  await to('#yours');
  await page.locator('main input[type=file]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    globalThis.__began = null;
    document.querySelector('main input[type=file]').addEventListener(
      'change',
      () => {
        globalThis.__began = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      const there =
        document.querySelector('.read .account') !== null && document.documentElement.hasAttribute('data-view');
      if (there && globalThis.__found === undefined) globalThis.__found = performance.now() - globalThis.__began;
    }).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  });
  const before = await spent();
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByText('Undo this import').waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => globalThis.__found !== undefined);
  const seconds = (await page.evaluate(() => globalThis.__found)) / 1000;
  const processor = (await spent()) - before;
  await hand(page.getByRole('radio', { name: 'Ben' }));
  await ready(page);
  await press('Go on');
  await page.waitForTimeout(pace);
  await answerNone(page);
  await page.locator('main figure').first().waitFor();
  const answer = await wordsIn(page, 'main');
  await press('Look closer');
  await press('How we know');
  await page.locator('section.known .fold').first().waitFor();
  const known = await wordsIn(page, 'section.known');
  await to('#try');
  await arrived(page);
  await hand(page.locator('.cards button.card').first());
  await hand(page.locator('main input[name=whose]').first());
  await hand(page.getByRole('link', { name: 'Twelve weeks by chance' }).first());
  const anyway = page.getByRole('button', { name: 'Guess all the same' });
  const guess = page.locator('input[name=guess]').first();
  await guess.or(anyway).waitFor({ timeout: 120_000 });
  if ((await anyway.count()) > 0) await hand(anyway);
  await hand(guess);
  await press('Show the forecast');
  await page.locator('.power').first().waitFor({ timeout: 120_000 });
  await press('Start on');
  await page.locator('.week').waitFor();
  return { seconds, processor, answer, known };
}

for (const [count, most] of wanted('way')
  ? [
      [20_000, '≤ 1'],
      [200_000, '≤ 4'],
    ]
  : []) {
  const text = chatOfMessages(count);
  const ways = [];
  for (let i = 0; i < 3; i++) {
    const { page, context, seen } = await open(SCREENS[2]);
    ways.push(await alone(page, text));
    if (i === 0) {
      const { shift, shifts } = await seen();
      say(`layout shift over the way of someone alone, ${count} messages`, shift.toFixed(3), '≤ 0.05', '');
      for (const one of shifts.filter(([value]) => value > 0.005)) process.stderr.write(`  ${one.join(' ')}\n`);
      say('words of the answer', ways[0].answer, '≤ 180', '');
      say('words of "How we know" as it opens', ways[0].known, '', '');
    }
    await context.close();
  }
  const each = key =>
    ways
      .map(way => way[key])
      .toSorted((p, q) => p - q)
      .map(value => value.toFixed(2));
  say(`from the file to the finding, ${count} messages, each of 3 visits`, each('seconds').join(', '), most, 's');
  say(`… processor time of the page meanwhile, the middle`, each('processor')[1], '', 's');
}

// A hand presses once it has seen the target. A robot presses at once, while the page still draws further down.
for (const [who, pace] of wanted('hand')
  ? [
      ['a hand half a second after each came', 500],
      ['a robot', 0],
    ]
  : []) {
  const walks = [];
  for (let i = 0; i < VISITS; i++) {
    const { page, context, seen } = await open(SCREENS[1], SLOWER);
    await alone(page, chatOfMessages(20_000), pace);
    await go(page, 'yours/couple');
    await ready(page);
    const handle = page.locator('.switch [role=tab], .row.next button').first();
    await handle.focus();
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    await page.waitForTimeout(1000);
    const slowest = (await seen()).slowest.toSorted((p, q) => q[0] - p[0]);
    for (const one of slowest.slice(0, 6)) process.stderr.write(`  ${one.join(' ')}\n`);
    // The slowest of fewer than fifty answers counts.
    walks.push(slowest[0]?.[0] ?? 0);
    await context.close();
  }
  const what = `slowest answer to ${who} at ${SLOWER} times slower, 20,000 messages`;
  const upper = walks.toSorted((p, q) => p - q)[Math.ceil(0.75 * walks.length) - 1];
  say(`${what}, upper quartile of ${walks.length} visits (${walks.join(', ')})`, upper, '≤ 100', 'ms');
}

await browser.close();
await served.stop();
console.log(`| | found | wanted |\n| --- | --- | --- |`);
for (const { what, found, wanted: most, unit } of rows)
  console.log(`| ${what} | ${found} ${unit} | ${most === '' ? '' : `${most} ${unit}`} |`);
console.log(`\nLoad average at the end: ${loadavg()[0].toFixed(1)}.`);
