import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PEAK = pathToFileURL(resolve(import.meta.dirname, './peak.mjs')).href;

export interface Measured {
  readonly code: number | null;
  /** The end of what it said on standard error. */
  readonly err: string;
  /** Highest resident memory. */
  readonly mib: number;
  /** On a processor, all threads together: a busy machine changes nothing in it. */
  readonly seconds: number;
  /** What of the bound it passed, where it did; it was ended there. */
  readonly passed: 'memory' | 'time' | null;
}

/** A process of Node with these words, its output thrown away, ended where it passes the bound. What it uses is looked at every
 * tenth of a second while it runs (on Linux), and told by itself as it ends (everywhere). */
export async function measured(
  words: readonly string[],
  bound: { readonly mib: number; readonly seconds: number },
): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', PEAK, ...words], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let [err, told] = ['', ''];
  let [mib, seconds] = [0, 0];
  const passed = (): Measured['passed'] => (mib > bound.mib ? 'memory' : seconds > bound.seconds ? 'time' : null);
  child.stderr!.setEncoding('utf8').on('data', (text: string) => void (err = (err + text).slice(-4000)));
  (child.stdio[3] as NodeJS.ReadableStream).setEncoding('utf8').on('data', (text: string) => void (told += text));
  const look = setInterval(() => {
    const [nowMib, nowSeconds] = usedBy(child.pid!) ?? [0, 0];
    // A process that was ended and not yet taken away has no memory: what was seen stays seen.
    [mib, seconds] = [Math.max(mib, nowMib), Math.max(seconds, nowSeconds)];
    if (passed() !== null) child.kill('SIGKILL');
  }, 100);
  const code = await new Promise<number | null>(done => child.once('close', done));
  clearInterval(look);
  if (told !== '') {
    const [kib, all] = JSON.parse(told) as [number, number];
    [mib, seconds] = [Math.max(mib, kib / 1024), all];
  }
  return { code, err, mib, seconds, passed: passed() };
}

/** Highest resident memory and processor time so far; null where the system does not tell. */
function usedBy(pid: number): readonly [mib: number, seconds: number] | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold spaces: fields 14 and 15 of proc(5), in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024, (Number(fields[11]) + Number(fields[12])) / 100];
  } catch {
    return null;
  }
}
