/** Memory limit in the page: gives hostile files to the app in Chromium. It reports the peak memory of the page and its
 * worker until an answer (read, asked or refused), and the seconds. Ends with 1 if a file passes the bound, breaks a
 * reader or has no answer in time. Linux.
 *
 *   CHROMIUM=/usr/bin/chromium node lab/bench/hostile-page.ts [--megabytes 10] [--mib 1536] [--seconds 300] [--all] [--only WORDS]
 *
 * With `--stop SECONDS` each reading is stopped by its button so long after the button came. It must give way within a second, and the page
 * must read an ordinary chat then. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { HOSTILE_FILES, HOSTILE_SMALL } from './hostile-files.ts';
import { chat } from '../../test/web/chats.ts';
import { serveBuilt } from '../../test/browser/in-browser.ts';
import { ownBrowser, watched, whole } from './browser.ts';

const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};
const size = Number(argument('megabytes', '10')) * 1e6;
const [mib, seconds] = [Number(argument('mib', '1536')), Number(argument('seconds', '300'))];
const only = argument('only', '');
const stopAfter = process.argv.includes('--stop') ? Number(argument('stop', '0.3')) : null;
/** Seconds from a stop to the word that it stopped. */
const STOPPED_WITHIN = 1;
/** Beside the small ones: of each kind of file the ones that asked most of the command. */
const MORE = [
  'WhatsApp, a pair, usual lines',
  'WhatsApp, shortest lines there are',
  'WhatsApp, one message in one line',
  'WhatsApp, each line a new sender',
  'Telegram, one chat',
  'Telegram, brackets in a message',
  'Telegram, values of 60 MB of empty arrays',
  'Telegram page, deep',
  'telegram, page: a message of line ends',
  'mail, one header without end',
  'a table, rows of 15 MB',
  'bytes by chance',
  'zip bomb that claims little',
  'gzip bomb',
  'chat.db, small rows',
  'chat.db, one text of it all',
];
const names = process.argv.includes('--all') ? HOSTILE_FILES.map(({ name }) => name) : [...HOSTILE_SMALL, ...MORE];

/** The page's answer to its input. */
async function answerOf(page: Page): Promise<string> {
  const said = page.locator('.load [role=alert], .load input[type=radio]');
  const answer = said.or(page.getByText('Undo this import')).first();
  const crashed = new Promise<never>((_, failed) => page.once('crash', () => failed(new Error('the page was killed'))));
  await Promise.race([answer.waitFor({ timeout: seconds * 1000, state: 'attached' }), crashed]);
  if ((await page.locator('.load details pre').count()) > 0)
    return `FAULT ${await page.locator('.load pre').innerText()}`;
  const alert = page.locator('.load [role=alert] p').first();
  if ((await alert.count()) === 0) return 'read';
  return `refused or asked: ${(await alert.innerText()).replaceAll(/\s+/g, ' ').slice(0, 80)}`;
}

const STOPPED = 'Stopped. Nothing was kept';

/** What came of a reading that is stopped, and how long the stop took; null: it had its answer before. */
async function stopped(page: Page, after: number): Promise<{ readonly result: string; readonly took: number | null }> {
  const button = page.getByRole('button', { name: 'Stop', exact: true });
  const answered = answerOf(page);
  const first = await Promise.race([button.waitFor().then(() => null), answered]);
  if (first === null) await Promise.race([page.waitForTimeout(1000 * after), answered]);
  // From the page's own click to its own word: the driver's way there and back is not the page's.
  const timed = page.evaluate(
    word =>
      new Promise<number>(done => {
        let began = Number.NaN;
        document.addEventListener('click', () => void (began = performance.now()), { capture: true, once: true });
        const look = new MutationObserver(() => {
          if (!document.body.textContent?.includes(word)) return;
          look.disconnect();
          done((performance.now() - began) / 1000);
        });
        look.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    STOPPED,
  );
  timed.catch(() => undefined);
  const pressed =
    first === null &&
    (await Promise.race([
      button.click().then(
        () => true,
        () => false,
      ),
      answered.then(() => false),
    ]));
  if (!pressed) return { result: `before the stop: ${await answered}`, took: null };
  answered.catch(() => undefined);
  const word = page.getByText(STOPPED).first();
  const came = await Promise.race([word.waitFor().then(() => 'stopped'), answered.then(said => `ended: ${said}`)]);
  const took = came === 'stopped' ? await timed : null;
  await page
    .locator('.load input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: ORDINARY });
  await page.getByText('Undo this import').waitFor();
  return { result: came, took };
}

const ORDINARY = Buffer.from(chat(['Ada', 'Ben'], ['Morning', 'On my way'], 120));
const served = await serveBuilt();
const browser = await ownBrowser();
const place = mkdtempSync(join(tmpdir(), 'slipstep-hostile-'));
console.log('| file | MB | answer | page, MiB | seconds |\n| --- | --- | --- | --- | --- |');
let [files, most, longest, broken] = [0, 0, 0, 0];
for (const name of names.filter(one => one.includes(only))) {
  const path = join(place, 'export');
  HOSTILE_FILES.find(file => file.name === name)!.write(path, size);
  const page = await browser.context.newPage();
  await page.goto(`${served.address}#load`);
  await whole(page);
  const isFolder = statSync(path).isDirectory();
  // Folders are for wide screens.
  if (isFolder) await page.setViewportSize({ width: 1440, height: 900 });
  if (isFolder) await page.getByText('Other ways', { exact: true }).click();
  const input = page
    .locator(`.load input[type=file]${isFolder ? '[webkitdirectory]' : ':not([webkitdirectory])'}`)
    .first();
  const run = await watched(browser, async () => {
    await input.setInputFiles(path);
    const none = (error: Error): string => `NONE: ${error.message.split('\n')[0]}`;
    if (stopAfter === null) return { result: await answerOf(page).catch(none), took: null };
    return stopped(page, stopAfter).catch((error: Error) => ({ result: none(error), took: null }));
  });
  await page.close();
  const { result, took } = run.result;
  const bad = /^(?:FAULT|NONE)/.test(result) || run.most.page > mib || (took ?? 0) > STOPPED_WITHIN;
  files++;
  most = Math.max(most, run.most.page);
  longest = Math.max(longest, took ?? run.seconds);
  if (bad) broken++;
  const megabytes = isFolder ? '' : (statSync(path).size / 1e6).toFixed(1);
  console.log(
    `| ${name} | ${megabytes} | ${result} | ${run.most.page.toFixed(0)} | ${(took ?? run.seconds).toFixed(2)} |`,
  );
  rmSync(path, { recursive: true });
}
console.log(
  `\n${files} files, at most ${most.toFixed(0)} MiB and ${longest.toFixed(1)} s; ${broken} beyond the bound of ${mib} MiB and ${seconds} s, or broken.`,
);
await browser.close();
await served.stop();
rmSync(place, { recursive: true });
process.exitCode = broken > 0 ? 1 : 0;
