import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import type { Shard } from '../../cohort/index.ts';
import { workerFile } from '../host/worker-file.ts';
import { lineSplitter } from './input/lines.ts';
import type { Order, PairResult, Work } from './child.ts';

/** Times a pair may end the process that fits it before it is left out. */
const MOST_DEATHS = 2;
/** Starts of a child that never came to a pair: then it is no pair's fault. */
const MOST_FALSE_STARTS = 3;

export interface Bounds {
  /** Heap of the child, MiB. */
  readonly memoryMiB: number;
  /** Time limit for one pair, seconds. Far beyond what any pair takes: a clock may not decide results. */
  readonly pairSeconds: number;
}

/** A child that fits pairs, restarted when it dies. A death counts against the current pair only if nobody had told the
 * child to stop. */
export class Supervised {
  readonly #work: Work;
  readonly #bounds: Bounds;
  readonly #signal: AbortSignal;
  #child: ChildProcess | null = null;

  constructor(work: Work, bounds: Bounds, signal: AbortSignal) {
    this.#work = work;
    this.#bounds = bounds;
    this.#signal = signal;
  }

  /** Result of each pair of the shard, in order, as lines of JSON. */
  async fit({ from, to, pairs }: Pick<Shard, 'from' | 'to' | 'pairs'>): Promise<readonly string[]> {
    const results: string[] = [];
    const deaths = new Map<string, { count: number; endless: number }>();
    let falseStarts = 0;
    while (results.length < pairs) {
      this.#signal.throwIfAborted();
      const end = await this.#attempt({ from, to, skip: results.length }, results);
      if (end === null) break;
      if (end.inHand === null) {
        if (++falseStarts >= MOST_FALSE_STARTS)
          throw new Error(`The process that fits pairs ended ${falseStarts} times before it came to one (${end.how}).`);
        continue;
      }
      const seen = deaths.get(end.inHand) ?? { count: 0, endless: 0 };
      seen.count++;
      if (end.endless) seen.endless++;
      deaths.set(end.inHand, seen);
      if (seen.count < MOST_DEATHS) continue;
      const result: PairResult = { id: end.inHand, why: seen.endless === seen.count ? 'endless' : 'dies' };
      results.push(JSON.stringify(result));
    }
    return results;
  }

  stop(): void {
    this.#child?.stdin?.end();
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** Null: the order was done. Else the pair in hand when the child died. */
  async #attempt(
    order: Order,
    results: string[],
  ): Promise<{ readonly inHand: string | null; readonly endless: boolean; readonly how: string } | null> {
    const child = (this.#child ??= this.#start());
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    let inHand: string | null = null;
    let endless = false;
    let clock: NodeJS.Timeout | undefined;
    const wind = (): void => {
      clearTimeout(clock);
      clock = setTimeout(() => {
        endless = true;
        child.kill('SIGKILL');
      }, this.#bounds.pairSeconds * 1000);
    };
    const read = lineSplitter(line => {
      if (line[0] === '>') {
        inHand = JSON.parse(line.slice(1)) as string;
        wind();
      } else if (line[0] === '=') {
        results.push(line.slice(1));
        inHand = null;
        clearTimeout(clock);
      } else if (line[0] === '.') resolve(true);
    });
    child.stdout!.on('data', read);
    let how = '';
    const ended = (code: number | null, signal: string | null): void => {
      how = signal ?? String(code);
      resolve(false);
    };
    const stopped = (): void => reject(this.#signal.reason as Error);
    child.once('close', ended);
    this.#signal.addEventListener('abort', stopped, { once: true });
    try {
      child.stdin!.write(`${JSON.stringify(order)}\n`);
      const whole = await promise;
      return whole ? null : { inHand, endless, how };
    } finally {
      clearTimeout(clock);
      child.off('close', ended);
      this.#signal.removeEventListener('abort', stopped);
      child.stdout!.off('data', read);
    }
  }

  #start(): ChildProcess {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${this.#bounds.memoryMiB}`, workerPath()],
      // The last is a line to hold on to: when this process is gone, it closes.
      { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] },
    );
    // One that ends while it waits for an order is no pair's fault: the next order starts another.
    child.once('close', () => {
      if (this.#child === child) this.#child = null;
    });
    // A child that died with a word half written is seen by its end.
    child.stdin!.on('error', () => undefined);
    (child.stdio[3] as Readable).on('error', () => undefined);
    child.stdin!.write(`${JSON.stringify(this.#work)}\n`);
    return child;
  }
}

const workerPath = (): string => fileURLToPath(workerFile(new URL('./child.ts', import.meta.url)));
