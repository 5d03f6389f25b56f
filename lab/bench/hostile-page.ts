/** Memory limit in the page: gives hostile files to the app in Chromium. It reports the peak memory of the page and its
 * worker until an answer (read, asked or refused), and the seconds. Ends with 1 if a file passes the bound, breaks a
 * reader or has no answer in time. Linux.
 *
 *   CHROMIUM=/usr/bin/chromium node lab/bench/hostile-page.ts [--megabytes 10] [--mib 1536] [--seconds 300] [--all] [--only WORDS] */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { HOSTILE_FILES, HOSTILE_SMALL } from '../../test/hostile-files.ts';
import { serveBuilt } from '../../test/browser/in-browser.ts';
import { ownBrowser, watched, whole } from './browser.ts';

const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};
const size = Number(argument('megabytes', '10')) * 1e6;
const [mib, seconds] = [Number(argument('mib', '1536')), Number(argument('seconds', '300'))];
const only = argument('only', '');
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
  const input = page
    .locator(`.load input[type=file]${isFolder ? '[webkitdirectory]' : ':not([webkitdirectory])'}`)
    .first();
  const run = await watched(browser, async () => {
    await input.setInputFiles(path);
    return answerOf(page).catch((error: Error) => `NONE: ${error.message.split('\n')[0]}`);
  });
  await page.close();
  const bad = /^(?:FAULT|NONE)/.test(run.result) || run.most.page > mib;
  files++;
  most = Math.max(most, run.most.page);
  longest = Math.max(longest, run.seconds);
  if (bad) broken++;
  const megabytes = isFolder ? '' : (statSync(path).size / 1e6).toFixed(1);
  console.log(`| ${name} | ${megabytes} | ${run.result} | ${run.most.page.toFixed(0)} | ${run.seconds.toFixed(1)} |`);
  rmSync(path, { recursive: true });
}
console.log(
  `\n${files} files, at most ${most.toFixed(0)} MiB and ${longest.toFixed(1)} s; ${broken} beyond the bound of ${mib} MiB and ${seconds} s, or broken.`,
);
await browser.close();
await served.stop();
rmSync(place, { recursive: true });
process.exitCode = broken > 0 ? 1 : 0;
