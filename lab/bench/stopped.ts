import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Stopped {
  /** Whether it still ran when the signal was sent. */
  readonly stopped: boolean;
  /** Null: the signal ended it, which is 130 to a shell. */
  readonly code: number | null;
  /** Bytes on standard output. */
  readonly out: number;
  readonly err: string;
  /** From the signal (without one, from the start) to the end. */
  readonly seconds: number;
  /** The same on a processor, all threads together. */
  readonly worked: number;
}

/** A process of Node with these words that hears Ctrl+C `after` seconds; null: never. `temporary`: where it may put what it needs for a moment. */
export async function stoppedAt(words: readonly string[], temporary: string, after: number | null): Promise<Stopped> {
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Node keeps our compiled code among temporary files otherwise.
    env: { ...process.env, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  let [out, err] = [0, ''];
  child.stdout.on('data', (bytes: Buffer) => void (out += bytes.length));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (err = (err + text).slice(-4000)));
  const ended = new Promise<number | null>(done => child.once('close', done));
  let [from, before, now, stopped] = [began, 0, 0, false];
  const look = setInterval(() => void (now = Math.max(now, workedBy(child.pid!))), 20);
  const signal = setTimeout(
    () => {
      [from, before] = [performance.now(), workedBy(child.pid!)];
      stopped = child.kill('SIGINT');
    },
    after === null ? 2 ** 31 - 1 : 1000 * after,
  );
  const code = await ended;
  clearTimeout(signal);
  clearInterval(look);
  return { stopped, code, out, err, seconds: (performance.now() - from) / 1000, worked: Math.max(0, now - before) };
}

/** Seconds on a processor so far (fields 14 and 15 of proc(5)); 0 where the system does not tell. */
function workedBy(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
