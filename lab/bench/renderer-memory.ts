/** Traces of a person in the page process's memory after each kind of leaving. It searches for names, a message and a
 * passphrase that occur nowhere else, as bytes and as UTF-16. The search covers all memory that the renderer may write
 * to, including freed memory. Linux only; it needs the right to read another process's memory.
 *
 *   CHROMIUM=/usr/bin/chromium node lab/bench/renderer-memory.ts */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { loadWords, speaker } from '../../src/words/index.ts';
import { launch, open, serveBuilt, withoutPicker } from '../../test/browser/in-browser.ts';
import { CANARIES, lived } from '../../test/browser/lived.ts';

const { say } = speaker(await loadWords('en'));
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'all is open': () => Promise.resolve(),
  locked: async page => {
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByLabel('Your passphrase').waitFor();
  },
  erased: async page => {
    await page.getByRole('button', { name: say('file-erase-go') }).click();
    await page.getByRole('button', { name: say('file-erase-yes') }).click();
    await page.getByText(say('file-erase-done')).waitFor();
  },
  'left at once': async page => {
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.waitForURL('about:blank');
  },
};

async function renderersOf(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

const PIECE = 1 << 24;
/** The browser gives back by itself what it no longer needs, when it comes to it. */
const HALF_A_MINUTE = 30_000;
/** Number of occurrences of each text in the process's writable memory, by bytes and by UTF-16. */
function countIn(pid: number, texts: readonly string[]): readonly number[] {
  const wanted = texts.map(text => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  const overlap = Math.max(...wanted.flat().map(({ length }) => length)) - 1;
  const counts = texts.map(() => 0);
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const piece = Buffer.alloc(PIECE);
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
    if (from === undefined || to === undefined || !rights!.startsWith('rw')) continue;
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end; at += PIECE - overlap) {
      let read = 0;
      try {
        read = readSync(memory, piece, 0, Math.min(PIECE, end - at), at);
      } catch {
        // Reserved and never used.
      }
      const seen = piece.subarray(0, read);
      wanted.forEach((forms, t) => {
        for (const form of forms)
          for (let found = seen.indexOf(form); found >= 0; found = seen.indexOf(form, found + 1)) counts[t]!++;
      });
    }
  }
  closeSync(memory);
  return counts;
}

const served = await serveBuilt();
console.log(`| after | ${CANARIES.join(' | ')} |\n| --- |${' --- |'.repeat(CANARIES.length)}`);
for (const [way, leave] of Object.entries(WAYS)) {
  const browser = await launch();
  const { page } = await open(browser, served, { init: withoutPicker });
  await lived(page);
  await leave(page);
  const session = await page.context().newCDPSession(page);
  for (const later of [0, HALF_A_MINUTE]) {
    await setTimeout(later);
    await session.send('HeapProfiler.collectGarbage');
    const totals = CANARIES.map(() => 0);
    for (const pid of await renderersOf(browser)) countIn(pid, CANARIES).forEach((count, t) => (totals[t]! += count));
    console.log(`| ${way}${later === 0 ? '' : ', half a minute later'} | ${totals.join(' | ')} |`);
  }
  await browser.close();
}
await served.stop();
