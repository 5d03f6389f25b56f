// Pictures of every page and state of the app: `node lab/bench/pictures.mjs [FOLDER] [ONLY]`.
//
// Walks all of it once in Chromium (CHROMIUM names another). Each stop gets four pictures: 390 and 1440 px wide, light
// and dark. Writes them into FOLDER (default: a new one, whose name is printed) and the sheets
// docs/pictures/pages-390.jpg and pages-1440.jpg. ONLY: stops whose name begins so, and no sheet; "sheets": only the
// sheets, from the pictures in FOLDER. All people and chats are invented; every clock stands still.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DAY } from '../../src/base/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { chat } from '../../test/web/chats.ts';
import { answerNone, go, launch, open, ready, serveBuilt, withoutPicker } from '../../test/browser/in-browser.ts';
import { CHATS } from '../../test/browser/chats-of-kinds.ts';
import { chatOfDays, FIRST_MONDAY, laterChat, weeksLater, longChat } from '../../test/web/weeks.ts';

const [given, only = ''] = process.argv.slice(2);
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'slipstep-pictures-')) : resolve(given);
mkdirSync(folder, { recursive: true });
const docs = resolve(import.meta.dirname, '../../docs/pictures');

const WIDTHS = [390, 1440];
const SCHEMES = ['light', 'dark'];
const HEIGHTS = { 390: 844, 1440: 900 };
/** Limits of one step and of one walk, in milliseconds; what ends at a limit is named, and the others go on. */
const STEP = 60_000;
const WALK = 300_000;
const PASSPHRASE = 'a long quiet evening';

const words = speaker(await loadWords('en'));
const { say } = words;

const served = await serveBuilt();
const browser = await launch();
const taken = [];

/** The page as it is now, four times. */
async function look(page, name, { full = true } = {}) {
  if (!name.startsWith(only)) return;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHTS[width] });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: full });
    }
  }
  await page.setViewportSize({ width: 390, height: 844 });
  taken.push(name);
  process.stderr.write(`${name}\n`);
}

/** As it would be printed, on A4. */
async function printed(page, name) {
  if (!name.startsWith(only)) return;
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 718, height: 1015 });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}-print-light.png`), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 844 });
  taken.push(name);
  process.stderr.write(`${name}\n`);
}

async function visit(names, work, seconds = FIRST_MONDAY - 2 * DAY) {
  if (!names.some(name => name.startsWith(only) || only.startsWith(name))) return;
  const { page, context } = await open(browser, served, {
    options: { timezoneId: 'Europe/Helsinki', reducedMotion: 'reduce', viewport: { width: 390, height: 844 } },
    init: withoutPicker,
  });
  await page.clock.install({ time: seconds * 1000 });
  page.setDefaultTimeout(STEP);
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.reject(new Error(`no end after ${WALK / 1000} s`)), WALK);
  try {
    await Promise.race([work(page), late.promise]);
  } catch (error) {
    const last = taken.at(-1) ?? 'nothing yet';
    process.stderr.write(`  ${names[0]}, after ${last}: ${String(error).split('\n').slice(0, 3).join(' ')}\n`);
    process.exitCode = 1;
  }
  clearTimeout(timer);
  await context.close();
}

const press = (page, name) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const radio = (page, name) => page.getByRole('radio', { name, exact: true }).first().check();
async function give(page, text, name = 'chat.txt') {
  await go(page, 'load');
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
async function bring(page, text) {
  await give(page, text);
  await page.getByText(say('load-undo')).waitFor();
  await ready(page);
}
async function yours(page) {
  await go(page, 'yours');
  await answerNone(page);
  await ready(page);
  await page.locator('main h1').waitFor();
}
/** The forecast of the equations comes last; wait until the page is complete. */
async function told(page) {
  await page.getByText(say('theory-wait')).first().waitFor({ state: 'hidden', timeout: 120_000 });
}
async function closer(page, id) {
  await press(page, say(id));
  await ready(page);
  await told(page);
}

// Watch
await visit(['watch'], async page => {
  await page.evaluate(() => document.fonts.ready);
  await look(page, 'watch-1');
  await press(page, 'Watch it happen');
  await page.locator('.at-asked').waitFor();
  await look(page, 'watch-2-asked');
  await press(page, 'Stays as quiet');
  await page.locator('.at-answer h2').waitFor();
  await look(page, 'watch-3-answer');
});
// Every scene, after its hand was moved to a place that tells something.
await visit(['watch-chapter'], async page => {
  for (const at of ['even?days=6', 'alike', 'sees?mask=1', 'fear?near=21', 'ways?way=warm-break', 'curious', 'read']) {
    await go(page, `watch/${at}`);
    await page.locator('h1').waitFor();
    if (at === 'alike')
      for (let press = 0; press < 5; press++) {
        await page.locator('.onward button').first().click();
        await page.waitForFunction(
          all =>
            [...document.querySelector('.beside > *').innerText.matchAll(/\d+/g)].reduce(
              (sum, [count]) => sum + Number(count),
              0,
            ) === all,
          press + 1,
        );
      }
    await page.waitForTimeout(400);
    await look(page, `watch-chapter-${at.split('?')[0]}`);
  }
});

// State without a chat of one's own, and the invented pairs.
await visit(['yours-none'], async page => {
  await go(page, 'yours');
  await look(page, 'yours-none');
  for (const [i, name] of ['whatsapp', 'imessage', 'meta', 'another', 'other'].entries()) {
    await page.locator('.app-row > summary').nth(i).click();
    await look(page, `yours-none-${name}`);
    await page.locator('.app-row > summary').nth(i).click();
  }
});
await visit(['sample'], async page => {
  for (const id of ['couple', 'friends', 'family']) {
    await go(page, `yours/${id}`);
    await ready(page);
    await look(page, `sample-${id}`);
  }
  await go(page, 'yours/couple');
  await ready(page);
  await closer(page, 'yours-closer');
  await look(page, 'sample-couple-closer');
  await closer(page, 'yours-known');
  await look(page, 'sample-couple-known');
  await go(page, 'try');
  await look(page, 'sample-try');
});
await visit(['page'], async page => {
  for (const id of ['safety', 'unseen', 'talk', 'copy', 'people', 'file']) {
    await go(page, id);
    await look(page, `page-${id}`);
  }
});

// Every kind of answer, of people that no page knows.
for (const [kind, text] of Object.entries(CHATS))
  await visit([`kind-${kind.replaceAll(/\W+/g, '-')}`], async page => {
    const name = `kind-${kind.replaceAll(/\W+/g, '-')}`;
    await bring(page, text());
    await yours(page);
    await look(page, name);
    const tabs = page.locator('.switch [role=tab]');
    if ((await tabs.count()) > 0) {
      await page.locator('.switch [aria-selected=false]').click();
      await look(page, `${name}-other-way`);
    }
    if (kind !== 'level') return;
    await press(page, say('pictures-card-make'));
    await page.locator('canvas').waitFor();
    await look(page, `${name}-card`);
    await page.locator('.keep .row button').first().click();
    for (const part of ['guess', 'unseen', 'answer', 'against']) {
      await look(page, `${name}-shown-${part}`);
      if (part !== 'against') await page.locator('.answer-row, .next .strong').first().click();
    }
  });
await visit(['load-7-group'], async page => {
  await give(page, groupOf(CHATS.open()));
  await page.locator('fieldset.which').waitFor();
  await look(page, 'load-7-group');
  for (const box of (await page.locator('fieldset.which input').all()).slice(0, 2)) await box.check();
  await look(page, 'load-7-group-chosen');
});

// Loading: nothing yet, an error, a question, while it is read, what was read, the private question.
await visit(['load-1', 'load-2', 'load-3', 'load-5', 'gate'], async page => {
  await go(page, 'load');
  await look(page, 'load-1');
  await give(page, 'Just some notes\nof nobody\n', 'notes.txt');
  await page.getByRole('alert').waitFor();
  await look(page, 'load-2-error');
  const unclear = Array.from(
    { length: 42 },
    (_, i) => `0${Math.floor(i / 6) + 1}/0${Math.floor(i / 6) + 2}/24, 10:0${i % 6} - ${i % 2 ? 'Ada' : 'Ben'}: hello`,
  ).join('\n');
  await give(page, unclear);
  await page.getByRole('button', { name: /Day first/ }).waitFor();
  await look(page, 'load-3-question');
  await bring(page, longChat());
  await look(page, 'load-5-read');
  await go(page, 'yours');
  await page.locator('.question').waitFor();
  await look(page, 'gate-1');
  await press(page, /some of these/i).catch(() => undefined);
  await look(page, 'gate-2-away');
});
await visit(['load-4'], async page => {
  await give(page, chat(['Ada', 'Ben'], ['Morning', 'On my way', 'Did you eat?'], 400_000));
  await page.locator('progress').waitFor();
  await look(page, 'load-4-reading');
});

// Answers for a chat of one's own.
const HOLE = (() => {
  const lines = longChat().trimEnd().split('\n');
  const month = line => Number(line.slice(3, 5));
  const before = lines.filter(line => month(line) < 5).map(line => line.replace('/2024', '/2023'));
  return [...before, ...lines.filter(line => month(line) > 7)].join('\n');
})();
const OWN = {
  likely: longChat(),
  leaning: chatOfDays(180, 3),
  open: chatOfDays(180, 5),
  'too-little': longChat().split('\n').slice(0, 60).join('\n'),
  'six-hundred': longChat().split('\n').slice(0, 600).join('\n'),
  'one-message': longChat().split('\n')[0],
  'one-person': longChat()
    .split('\n')
    .filter(line => !line.includes('Ben:'))
    .join('\n'),
  hole: HOLE,
};
for (const [name, text] of Object.entries(OWN))
  await visit([`own-${name}`, 'print-yours'], async page => {
    await give(page, text);
    await Promise.race([page.getByText(say('load-undo')).waitFor(), page.getByRole('alert').waitFor()]);
    if (name.startsWith('one-')) return look(page, `own-${name}`);
    await yours(page);
    await look(page, `own-${name}`);
    if (!['likely', 'open', 'too-little'].includes(name)) return;
    await closer(page, 'yours-closer');
    await look(page, `own-${name}-closer`);
    if (name === 'likely') {
      await printed(page, 'print-yours');
      await closer(page, 'yours-known');
      await look(page, 'own-likely-known');
    }
  });

// A step, from the cards to what was learned.
await visit(['try', 'load-6', 'print-result', 'file', 'people', 'locked'], async page => {
  await bring(page, longChat());
  await yours(page);
  await go(page, 'try');
  await look(page, 'try-1-cards');
  await page.getByText(say('try-all')).click();
  await page.locator('button.card').filter({ hasText: 'Small daily gestures' }).click();
  await radio(page, 'Ben');
  await look(page, 'try-2-who');
  await page.getByRole('link', { name: say('try-twelve') }).click();
  await page.locator('input[name=guess]').first().waitFor();
  await look(page, 'try-3-guess');
  await page.locator('input[name=guess]').first().check();
  await press(page, say('try-show'));
  await page.locator('.power').first().waitFor();
  await told(page);
  await look(page, 'try-4-forecast');
  // Weeks that are over at the end of this walk.
  await press(page, say('try-change'));
  await radio(page, say('try-name-pairs', { weeks: 12 }));
  await page.getByRole('button', { name: /^Start on /, disabled: false }).waitFor();
  await press(page, /^Start on /);
  await page.locator('.week').waitFor();
  await look(page, 'try-5-begun');
  await page.clock.fastForward((weeksLater(6) - FIRST_MONDAY + 2 * DAY) * 1000);
  await look(page, 'try-6-away');
  await press(page, say('back-go-on'));
  for (const [question, value] of [2, 2, 2].entries())
    await page.locator('.marks').nth(question).locator('input').nth(value).check();
  await look(page, 'try-6-week-7');
  await go(page, 'try/learned');
  await look(page, 'try-8-learned-running');
  await page.clock.fastForward((weeksLater(12) - weeksLater(6)) * 1000);
  await go(page, 'try/try');
  await page.getByRole('heading', { name: say('back-over') }).waitFor();
  await look(page, 'try-8-over');
  await go(page, 'try/check');
  await look(page, 'try-9-check-short');
  await give(
    page,
    laterChat(12, week => 2.5 + 1.5 * (week % 2)),
    'later.txt',
  );
  await page.getByRole('button', { name: /^Add/ }).waitFor();
  await look(page, 'load-6-add');
  await page.getByRole('button', { name: /^Add/ }).click();
  await page.locator('.read .account', { hasText: 'March 2025' }).waitFor();
  await ready(page);
  await go(page, 'try/check');
  await look(page, 'try-9-check-look');
  await page.locator('main .steps button, main .row button').first().click();
  await page.locator('.result').waitFor();
  await look(page, 'try-9-result');
  await printed(page, 'print-result');
  await go(page, 'try/learned');
  await look(page, 'try-9-learned');
  await go(page, 'file');
  await look(page, 'file-kept');
  await page.getByLabel('A passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await Promise.all([page.waitForEvent('download'), press(page, say('file-save-file'))]);
  await page.getByText('Sent to your browser’s downloads').first().waitFor();
  await look(page, 'file-saved');
  await go(page, 'people');
  await look(page, 'people-kept');
  await go(page, 'file');
  await press(page, 'Lock it now');
  await page.getByLabel('Your passphrase').waitFor();
  await look(page, 'locked');
});

// Together, and with a therapist.
await visit(['together', 'print-one'], async page => {
  await go(page, 'together');
  await look(page, 'together-1');
  await page.getByLabel(/open chat of Ada and Ben/).check();
  await press(page, say('together-first', { whose: 'Ben' }));
  await look(page, 'together-2-hand');
  for (const [me, other] of [
    ['Ben', 'Ada'],
    ['Ada', 'Ben'],
  ]) {
    await press(page, say('together-hand-go', { name: me }));
    if (me === 'Ben') await look(page, 'together-3-asked');
    await press(page, 'None of these');
    if (me === 'Ben') await look(page, 'together-4-alone');
    await page.getByLabel(say('together-does')).fill(me === 'Ben' ? 'tidy the shed' : 'write once more');
    await page.getByLabel(say('together-feels')).fill(me === 'Ben' ? 'a full bucket' : 'an empty house');
    await page
      .getByRole('group', { name: say('together-view') })
      .getByLabel('Both step back')
      .check();
    await page
      .getByRole('group', { name: say('together-guess', { name: other }) })
      .getByLabel('It goes back and forth')
      .check();
    await press(page, say('together-done'));
  }
  await look(page, 'together-5-ready');
  await press(page, say('together-reveal'));
  await page.getByLabel('A step for Ada').selectOption('warm-break');
  await page.getByLabel('A step for Ben').selectOption('promised-answer');
  await press(page, say('together-card-make'));
  await look(page, 'together-6-table');
  await press(page, say('page-show'));
  await look(page, 'together-7-page');
  await printed(page, 'print-one-page');
});
await visit(['session'], async page => {
  await go(page, 'session');
  await look(page, 'session-1');
  await page.getByLabel(say('session-screened')).check();
  await page.getByLabel(say('session-consent')).check();
  await press(page, say('session-begin'));
  await page.getByRole('heading', { name: say('session-picture') }).waitFor();
  await look(page, 'session-2');
  await press(page, 'Two friends');
  await ready(page);
  const fields = page.locator('main fieldset textarea');
  for (const [i, word] of ['writes once more', 'an empty house', 'tidies the shed', 'a full bucket'].entries())
    await fields.nth(i).fill(word);
  await look(page, 'session-3-words');
});

if (only === '' || only === 'sheets') for (const width of WIDTHS) await sheet(width);
await browser.close();
await served.stop();
process.stdout.write(`${taken.length} stops in ${folder}\n`);

/** Five people in place of two. */
function groupOf(text) {
  const others = ['Oma Trude', 'Kenji', 'Philomena'];
  return text.replaceAll(/^(.*?) - ([^:]+): (.*)$/gm, (line, at, _, said) =>
    line.length % 4 === 0 ? `${at} - ${others[said.length % 3]}: ${said}` : line,
  );
}

/** In the order in which a person comes to them. */
function stopsIn(place) {
  const names = new Set(
    readdirSync(place).flatMap(name => /^(.+?)-(?:390|1440|print)-(?:light|dark)\.png$/.exec(name)?.[1] ?? []),
  );
  const order = [
    'watch',
    'yours',
    'sample',
    'load',
    'gate',
    'kind',
    'own',
    'try',
    'together',
    'session',
    'people',
    'file',
    'locked',
    'page',
    'print',
  ];
  const rank = name => order.indexOf(name.split('-')[0]);
  return [...names].sort((p, q) => rank(p) - rank(q) || (p < q ? -1 : 1));
}

/** All stops as small pictures, light beside dark, each under its name; long pages are cut after a screen and a half. */
async function sheet(width) {
  const context = await browser.newContext({ viewport: { width: 2000, height: 1000 } });
  const page = await context.newPage();
  const small = width === 390 ? 64 : 140;
  const picture = (name, kind) => {
    const bytes = readFileSync(join(folder, `${name}-${kind}.png`)).toString('base64');
    return `<div style="width:${small}px;max-height:${Math.round((small * 1.6 * HEIGHTS[width]) / width)}px;overflow:hidden"><img width="${small}" src="data:image/png;base64,${bytes}"></div>`;
  };
  const stops = stopsIn(folder).map(name => {
    const kinds = name.startsWith('print-') ? ['print-light'] : SCHEMES.map(scheme => `${width}-${scheme}`);
    return `<figure><figcaption>${name}</figcaption><div class="two">${kinds.map(kind => picture(name, kind)).join('')}</div></figure>`;
  });
  await page.setContent(
    `<style>body{margin:16px;background:#999;display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;font:10px sans-serif}figure{margin:0}figcaption{margin-bottom:4px}.two{display:flex;gap:4px}img{display:block}</style>${stops.join('')}`,
  );
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())));
  const bytes = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 31 });
  writeFileSync(join(docs, `pages-${width}.jpg`), bytes);
  await context.close();
}
