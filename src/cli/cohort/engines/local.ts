import { type ChildProcess, spawn } from 'node:child_process';
import { MOST_TASKS } from '../../../cohort/index.ts';
import type { Bounds } from '../supervise.ts';
import type { Engine, EngineWork, Handle } from '../engine.ts';
import { taskCommand } from './task-command.ts';

/** Tasks as processes of this machine, `jobs` at once. They hold on to this process by their standard input, and end with it. */
export function localEngine(jobs: number, bounds: Bounds): Engine {
  const runs = new Map<Handle, Run>();
  let made = 0;
  return {
    name: 'local',
    // Few, since each is two processes to start; more than run at once, so that a long one is not left to the end.
    tasks: Math.min(MOST_TASKS, 4 * jobs),
    check: async () => undefined,
    async submit(work) {
      const handle = String(made++);
      runs.set(handle, new Run(work, jobs, bounds));
      return handle;
    },
    async *watch(handle, signal) {
      const run = runs.get(handle)!;
      const stop = (): void => run.stop();
      signal.addEventListener('abort', stop, { once: true });
      try {
        while (run.running > 0 || run.waiting > 0) {
          await run.change(1000);
          signal.throwIfAborted();
          yield { waiting: run.waiting, running: run.running };
        }
      } finally {
        signal.removeEventListener('abort', stop);
        run.stop();
        runs.delete(handle);
      }
    },
    async cancel(handle) {
      runs.get(handle)?.stop();
    },
  };
}

class Run {
  readonly #work: EngineWork;
  readonly #queue: number[];
  readonly #children = new Set<ChildProcess>();
  readonly #jobs: number;
  readonly #bounds: Bounds;
  #stopped = false;
  #changed = Promise.withResolvers<void>();

  constructor(work: EngineWork, jobs: number, bounds: Bounds) {
    this.#bounds = bounds;
    this.#work = work;
    this.#queue = [...work.stripes];
    this.#jobs = jobs;
    this.#fill();
  }
  get running(): number {
    return this.#children.size;
  }
  get waiting(): number {
    return this.#queue.length;
  }

  /** Until a task ends, or so many milliseconds. */
  async change(most: number): Promise<void> {
    let clock: NodeJS.Timeout | undefined;
    const later = new Promise<void>(resolve => {
      clock = setTimeout(resolve, most);
    });
    await Promise.race([this.#changed.promise, later]);
    clearTimeout(clock);
  }

  stop(): void {
    this.#stopped = true;
    this.#queue.length = 0;
    for (const child of this.#children) child.kill('SIGTERM');
  }

  #fill(): void {
    const { out, round, of, attempt } = this.#work;
    while (!this.#stopped && this.#queue.length > 0 && this.#children.size < this.#jobs) {
      const [program, ...args] = taskCommand(out, round, `${this.#queue.shift()}/${of}`, {
        ...this.#bounds,
        memoryMiB: this.#bounds.memoryMiB * 2 ** (attempt - 1),
      });
      const child = spawn(program!, [...args, '--with-parent'], { stdio: ['pipe', 'ignore', 'inherit'] });
      this.#children.add(child);
      const gone = (): void => {
        if (!this.#children.delete(child)) return;
        this.#fill();
        this.#changed.resolve();
        this.#changed = Promise.withResolvers<void>();
      };
      child.on('error', gone);
      child.on('exit', gone);
      child.stdin.on('error', () => undefined);
    }
  }
}
