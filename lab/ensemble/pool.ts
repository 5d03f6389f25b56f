import { Worker } from 'node:worker_threads';

/** A task as its owner knows it, and the part sent to the worker; `transfer` moves buffers instead of copying them. */
export interface Job<Task> {
  readonly task: Task;
  readonly message: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

/** Runs tasks on worker threads: each worker gets one task at a time by message and answers with one message. Tasks are
 * asked for only when a worker is free, so a long stream of them takes no memory. `done` is called in the order in which
 * answers come. The first fault of a worker, or the signal, ends everything; all workers are gone when this returns. */
export async function runPool<Task, Answer>(
  size: number,
  file: URL,
  options: unknown,
  tasks: AsyncIterator<Job<Task>>,
  done: (task: Task, answer: Answer) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  // An async generator hands out one task at a time, in order, however many ask.
  const workers: Worker[] = [];
  const work = async (): Promise<void> => {
    const worker = new Worker(file, { workerData: options });
    workers.push(worker);
    for (;;) {
      signal.throwIfAborted();
      const next = await tasks.next();
      if (next.done === true) return;
      await done(next.value.task, await ask<Answer>(worker, next.value, signal));
    }
  };
  try {
    await Promise.all(Array.from({ length: size }, work));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

function ask<Answer>(worker: Worker, { message, transfer }: Job<unknown>, signal: AbortSignal): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const ended = (code: number): void => reject(new Error(`A worker ended with code ${code}.`));
  const stopped = (): void => reject(signal.reason as Error);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', ended);
  signal.addEventListener('abort', stopped, { once: true });
  worker.postMessage(message, transfer);
  return promise.finally(() => {
    worker.off('message', resolve);
    worker.off('error', reject);
    worker.off('exit', ended);
    signal.removeEventListener('abort', stopped);
  });
}
