/** Kills a browser while the app's own code saves to it: the locked copy, as a try, a week and its marks save it, and what its lock
 * shows, as a passkey does. After each kill the browser opens the same profile again. The copy must be whole, the last that was
 * acknowledged or the one that was being written. Beside it stands the one before, or the same where the next had begun. Ends with 1 where one is not.
 *
 *   node lab/bench/save-kills.ts [--kills 30] [--seed 1] */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { randomFrom } from '../../src/base/index.ts';
import type * as Device from '../../web/state/keeping/device.ts';
import { serveDevice } from '../../test/browser/device-page.ts';
import { spawn } from 'node:child_process';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});
const random = randomFrom(Number(values.seed));
/** Bytes of a copy: those of a year's book. */
const SIZE = 200_000;

const { address, stop } = await serveDevice();
const profile = mkdtempSync(join(tmpdir(), 'slipstep-kills-'));

/** A browser of its own that a signal ends whole. */
async function opened(): Promise<{ readonly page: Page; readonly kill: () => Promise<void> }> {
  const child = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const ended = new Promise<void>(done => void child.once('close', () => done()));
  const endpoint = await new Promise<string>((done, failed) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /ws:\/\/\S+/.exec(said);
      if (found !== null) done(found[0]);
    });
    child.once('error', failed);
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await browser.contexts()[0]!.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'device' in globalThis);
  const kill = async (): Promise<void> => {
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
    await browser.close().catch(() => undefined);
  };
  return { page, kill };
}

interface Kept {
  /** Number of each copy, and of the lock's facts; null: none, NaN: not whole. */
  readonly current: number | null;
  readonly previous: number | null;
  readonly lock: number | null;
}

const kept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const { readCopy, faceOfCopy } = (globalThis as unknown as { device: typeof Device }).device;
    const numberOf = (bytes: Uint8Array | null): number | null => {
      if (bytes === null) return null;
      const numbers = new Float64Array(bytes.slice().buffer);
      return numbers.every(each => each === numbers[0]) ? numbers[0]! : Number.NaN;
    };
    const face = await faceOfCopy();
    return {
      current: numberOf(await readCopy('current')),
      previous: numberOf(await readCopy('previous')),
      lock: face === null ? null : face.passkey?.wrapped === 'w'.repeat(2000) + face.at ? face.at : Number.NaN,
    };
  });

let [copy, lock, kills, midway, broken] = [0, 0, 0, 0, 0];
for (let k = 0; k < Number(values.kills); k++) {
  const { page, kill } = await opened();
  const told = { copy, lock };
  page.on('console', message => {
    const [what, number] = message.text().split(' ');
    if (what === 'copy' || what === 'lock') told[what] = Number(number);
  });
  page
    .evaluate(
      async ([from, size]) => {
        const { knowCopy, readCopy, saveCopy, saveFace } = (globalThis as unknown as { device: typeof Device }).device;
        knowCopy(await readCopy('current'));
        for (let n = from + 1; ; n++) {
          const saved = await saveCopy(new Uint8Array(new Float64Array(size / 8).fill(n).buffer), false);
          if (!saved.ok) throw new Error(saved.issues[0]?.code);
          console.log(`copy ${n}`);
          await saveFace({ at: n, edges: [], passkey: { id: 'i', salt: 's', wrapped: 'w'.repeat(2000) + n } });
          console.log(`lock ${n}`);
        }
      },
      [copy, SIZE] as const,
    )
    .catch(() => undefined);
  await new Promise(done => setTimeout(done, 300 + random.below(1200)));
  await kill();
  const again = await opened();
  const now = await kept(again.page);
  await again.kill();
  const faults = [
    // What the page had said before it died may not have reached us.
    ...(now.current !== null && now.current >= told.copy ? [] : [`copy ${now.current}, after ${told.copy}`]),
    ...(now.current === 1 || [now.current! - 1, now.current].includes(now.previous)
      ? []
      : [`before it ${now.previous}`]),
    ...(now.lock !== null && now.lock >= told.lock && now.lock <= now.current! ? [] : [`lock ${now.lock}`]),
  ];
  if (now.lock !== now.current || now.previous === now.current) midway++;
  kills++;
  if (faults.length > 0) {
    broken++;
    console.log(`kill ${k}: ${faults.join('; ')}`);
  }
  [copy, lock] = [now.current ?? 0, now.lock ?? 0];
}
console.log(`${kills} kills in ${copy} saves, ${midway} inside one; ${broken} with a loss.`);
stop();
rmSync(profile, { recursive: true, force: true });
process.exitCode = broken > 0 || copy === 0 ? 1 : 0;
