/** Reads and fits long chats in the app on a small machine. Control groups limit all pages and workers of the browser
 * together to a quarter of one core and 512 MiB. The browser's own throttle (`Emulation.setCPUThrottlingRate`) would
 * slow the page but not its workers, which do the work. A page that needs more memory is killed, and the row says so.
 * Linux with control groups (v1), as root.
 *
 *   npm run site && node lab/bench/phone.ts [--write]      (--write: into docs/pocket.md) */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { plainHost } from '../../test/browser/plain-host.ts';
import { dist, ownBrowser, publish, table, watched, whole } from './browser.ts';
import { longChat, writeExport } from './long-chat.ts';

const LIMIT_MIB = 512;
const made = mkdtempSync(join(tmpdir(), 'slipstep-phone-'));
const group = (controller: string): string => `/sys/fs/cgroup/${controller}/slipstep-phone-${process.pid}`;
const CONTROLLERS = ['cpu', 'cpuacct', 'memory'] as const;

function limited(): string {
  if (!existsSync('/sys/fs/cgroup/cpu/cpu.cfs_quota_us') && !existsSync('/sys/fs/cgroup/cpu/tasks'))
    throw new Error('no control groups (v1) here: nothing can be limited, and nothing was measured.');
  for (const controller of CONTROLLERS) mkdirSync(group(controller), { recursive: true });
  writeFileSync(`${group('cpu')}/cpu.cfs_period_us`, '100000');
  writeFileSync(`${group('cpu')}/cpu.cfs_quota_us`, '25000');
  writeFileSync(`${group('memory')}/memory.limit_in_bytes`, `${LIMIT_MIB * 2 ** 20}`);
  const joining = join(made, 'join.sh');
  const lines = CONTROLLERS.map(controller => `echo $$ > ${group(controller)}/tasks`);
  writeFileSync(joining, `#!/bin/sh\n${lines.join('\n')}\nexec "$@"\n`);
  chmodSync(joining, 0o755);
  return joining;
}

const processorSeconds = (): number => Number(readFileSync(`${group('cpuacct')}/cpuacct.usage`, 'utf8')) / 1e9;
const mostMib = (): number => Number(readFileSync(`${group('memory')}/memory.max_usage_in_bytes`, 'utf8')) / 2 ** 20;

const host = await plainHost(join(dist, 'site'));
const joining = limited();

async function openApp(page: Page): Promise<void> {
  await page.goto(host.at);
  await whole(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await whole(page);
}

const rows: string[][] = [];
async function measure(what: string, path: string): Promise<void> {
  writeFileSync(`${group('memory')}/memory.max_usage_in_bytes`, '0');
  const browser = await ownBrowser(['--no-zygote', `--renderer-cmd-prefix=${joining}`]);
  browser.context.setDefaultTimeout(600_000);
  const row = [what];
  try {
    const [page] = browser.context.pages();
    const crashed = new Promise<never>((_, failed) =>
      page!.once('crash', () => failed(new Error('the page was killed'))),
    );
    const timed = async (work: () => Promise<unknown>): Promise<void> => {
      const before = processorSeconds();
      const { seconds } = await watched(browser, () => Promise.race([work(), crashed]));
      row.push(`${seconds.toFixed(1)} (${(processorSeconds() - before).toFixed(1)})`);
    };
    await timed(() => openApp(page!));
    await page!.evaluate(() => {
      location.hash = '#load';
    });
    await timed(async () => {
      await page!.locator('.load input[type=file]:not([webkitdirectory])').setInputFiles(path);
      await page!.getByRole('radio', { name: /^Ada/ }).waitFor();
    });
    await timed(async () => {
      await page!.getByRole('radio', { name: /^Ben/ }).check();
      await whole(page!);
      await page!.evaluate(() => {
        location.hash = '#yours';
      });
      await page!.getByRole('button', { name: 'None of these' }).click();
      await page!.locator('main figure').first().waitFor();
    });
  } catch (error) {
    row.push((error as Error).message.split('\n')[0]!);
    process.exitCode = 1;
  }
  row.push(`${Math.round(mostMib())}`);
  process.stderr.write(`${row.join(' | ')}\n`);
  rows.push(row);
  await browser.close();
}

const text = (messages: number): string => {
  const path = join(made, `${messages}.txt`);
  writeFileSync(path, longChat(messages, 'word').text);
  return path;
};
await measure('20,000 messages, text', text(20_000));
await measure('200,000 messages, text', text(200_000));
const large = join(made, 'large.zip');
writeExport(large, 200_000, 300 * 2 ** 20, 'word');
await measure('200,000 messages, zip of 300 MB with media', large);

host.server.closeAllConnections();
host.server.close();
for (const controller of CONTROLLERS)
  try {
    rmdirSync(group(controller));
  } catch {
    process.stderr.write(`${group(controller)} could not be taken away again\n`);
  }
rmSync(made, { recursive: true, force: true });
publish(
  'docs/pocket.md',
  'phone',
  table(
    [
      'chat',
      'two loads of the app, s',
      'reading until “Which one is you?”, s',
      'from there to the picture, s',
      'most memory, MiB',
    ],
    rows,
  ),
);
