/** Shared by the commands that open the site in a browser: a profile of its own, and the memory of its processes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';

export const root = resolve(import.meta.dirname, '../..');
/** Built app; DIST names another copy of it. */
export const dist = resolve(process.env['DIST'] ?? join(root, 'dist'));

export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Everything the browser writes: its profile, and what it calls its place for passing files. */
  readonly folder: string;
  readonly pids: () => readonly number[];
  readonly close: () => Promise<void>;
}

/** Chromium with a fresh profile, whose every file lies below one folder. */
export async function ownBrowser(args: readonly string[] = []): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-profile-'));
  const before = new Set(processes().map(one => one.pid));
  for (const name of ['profile', 'passing']) mkdirSync(join(folder, name));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    viewport: { width: 390, height: 844 },
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', ...args],
    env: { ...process.env, TMPDIR: join(folder, 'passing') },
  });
  context.setDefaultTimeout(120_000);
  const first = processes().find(one => !before.has(one.pid) && one.line.includes(folder));
  const pids = (): readonly number[] => {
    const all = processes();
    const ours = new Set(first === undefined ? [] : [first.pid]);
    for (let size = 0; size !== ours.size; ) {
      size = ours.size;
      for (const one of all) if (ours.has(one.parent)) ours.add(one.pid);
    }
    return [...ours];
  };
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { context, folder, pids, close };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly line: string;
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      const stat = textOf(`/proc/${name}/stat`);
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return stat === '' ? [] : [{ pid: Number(name), parent, line: textOf(`/proc/${name}/cmdline`) }];
    });
}

/** A process may end while it is looked at. */
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

export interface Memory {
  /** All processes of the browser together, MiB, memory that several share counted once. */
  readonly all: number;
  /** The largest of those that draw pages and run scripts. */
  readonly page: number;
}

export function memoryOf(pids: readonly number[]): Memory {
  const held = pids.map(pid => ({
    mib: Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024,
    page: textOf(`/proc/${pid}/cmdline`).includes('--type=renderer'),
  }));
  return {
    all: held.reduce((sum, { mib }) => sum + mib, 0),
    page: Math.max(0, ...held.filter(one => one.page).map(one => one.mib)),
  };
}

/** The most that was held while `work` ran, looked at every tenth of a second; and its seconds. */
export async function watched<T>(
  browser: OwnBrowser,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly seconds: number; readonly most: Memory }> {
  let most = memoryOf(browser.pids());
  const look = setInterval(() => {
    const now = memoryOf(browser.pids());
    most = { all: Math.max(most.all, now.all), page: Math.max(most.page, now.page) };
  }, 100);
  const begun = performance.now();
  try {
    const result = await work();
    return { result, seconds: (performance.now() - begun) / 1000, most };
  } finally {
    clearInterval(look);
  }
}

/** The page is whole: every script is there and the worker has answered. */
export async function whole(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]');
  await page.waitForSelector('html[data-view]', { state: 'attached' });
}

/** Puts a table between two marks of a document, or prints it. */
export function publish(path: string, name: string, text: string): void {
  process.stdout.write(`${text}\n`);
  if (!process.argv.includes('--write')) return;
  const file = join(root, path);
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = readFileSync(file, 'utf8');
  const [start, end] = [whole.indexOf(from), whole.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${path} has no place for ${name}`);
  writeFileSync(file, `${whole.slice(0, start + from.length)}\n${text}\n${whole.slice(end)}`);
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
