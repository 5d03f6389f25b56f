import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Processor time of a file of tests, in seconds. Its child processes count where the system says what they took. */
    processorSeconds?: number;
  }
}

/** Setup runs anew for every file that a process looks at: what lasts from file to file stands here. */
const counted = ((globalThis as { spent?: { before: number; browsers: number } }).spent ??= { before: 0, browsers: 0 });

/** Processor time since this process began, of it, of the children it has waited for, and of its browsers; in seconds. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + ofChildren() + counted.browsers;
}

/** Only Linux says what the children took: fields 16 and 17 of its `stat`, in hundredths of a second. */
function ofChildren(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Counts what the processes of a browser take. A browser ends its pages without waiting for them, so the system loses them:
 * they are asked about four times a second. Its first process is waited for, and so counted as a child. */
export async function countBrowser(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const known = new Map<number, number>();
  const look = async (): Promise<void> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { type, id, cpuTime } of processInfo) {
      if (type === 'browser') continue;
      counted.browsers += cpuTime - (known.get(id) ?? 0);
      known.set(id, cpuTime);
    }
  };
  // Until the browser is closed.
  const timer = setInterval(() => void look().catch(() => clearInterval(timer)), 250);
  timer.unref();
}

// Hooks end in the reverse order: this one stands first and so comes after all that the file closes. Scripts of the laboratory use
// the same browser without a runner.
if (process.env['VITEST'] !== undefined)
  // oxlint-disable-next-line no-empty-pattern -- the runner wants a pattern there
  afterAll(({}, suite) => {
    const now = spent();
    suite.meta.processorSeconds = now - counted.before;
    counted.before = now;
  });
