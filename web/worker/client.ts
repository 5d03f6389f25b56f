import type { GivenFile } from './bytes.ts';
import type { Ask, Hello, Reply } from './protocol.ts';
import { RENEWED } from './session/troubles.ts';
import { startWorker, type WorkerPlace } from './start-worker.ts';

export type AskWithoutJob = Ask extends infer One ? (One extends Ask ? Omit<One, 'job'> : never) : never;

/** The page's end of the worker. One piece of work at a time; asking for another cancels the one before. */
export interface Engine {
  /** Starts a piece of work; `heard` gets every reply to it and to nothing else. What comes back stops this piece, and nothing where
   * it is done or other work has taken its place. */
  ask(ask: AskWithoutJob, heard: Heard): () => void;
  /** Looks something up without disturbing the work under way. */
  look(ask: AskWithoutJob, heard: Heard): void;
  cancel(): void;
  /** As `cancel`, for what follows must find all that the worker holds: one that is deaf while it works is waited for. */
  settle(): void;
  /** Starts the worker; what was asked before waits for it. */
  start(): void;
  /** Forgets every request and answer, and all that the worker holds. The worker is replaced. If none is available
   * without a request, it is told to forget. */
  renew(): void;
  /** Ends the worker, and with it everything that was read. */
  end(): void;
  /** Called when an unresponsive worker was replaced: everything it held is gone. `lost` gets the request it was given
   * meanwhile, if any, and returns the request for the new one, if any. `holds`: true if the loss could not be
   * computed again; such a worker is given more time. */
  onLost(lost: (asked: AskWithoutJob | null) => AskWithoutJob | null, holds: () => boolean): void;
}

type Heard = (reply: Reply) => void;

/** A piece of work as the page asked for it. */
interface Asked {
  /** A replacement worker may be asked in other words. */
  ask: AskWithoutJob;
  readonly heard: Heard;
}

/** A worker that has not heard a "stop" for this long hears nothing any more. */
const PATIENCE = 1000;
/** The same with a person's record, since its last report of progress: a slow telephone may take seconds for one step
 * of the work. */
const LONG_PATIENCE = 10_000;

/** Connects to a worker of its own. */
export const connect = (): Engine => new Connection();

class Connection implements Engine {
  #place: WorkerPlace | null = null;
  #line = newLine();
  #job = 0;
  #work = 0;
  /** The job that the page is still reading files for. */
  #unsent = 0;
  #deaf: ReturnType<typeof setTimeout> | undefined;
  #lost: Parameters<Engine['onLost']>[0] = () => null;
  #holds = () => false;
  /** The piece of work that was asked for last and has no answer yet. */
  #asked: Asked | null = null;

  ask(ask: AskWithoutJob, heard: Heard): () => void {
    this.#stop(false);
    const piece: Asked = { ask, heard };
    this.#begin(piece);
    return () => {
      if (this.#asked === piece) this.#stop(true);
    };
  }

  look(ask: AskWithoutJob, heard: Heard): void {
    this.#send(ask, heard);
  }

  cancel(): void {
    this.#stop(true);
  }

  settle(): void {
    this.#stop(true, true);
  }

  start(): void {
    this.#place = startWorker();
    this.#place.start(this.#line.hello, this.#line.theirs);
  }

  renew(): void {
    this.#stop(false);
    if (this.#another()) return;
    this.#line.listeners.clear();
    this.#send({ type: 'forget' }, () => undefined);
  }

  end(): void {
    clearTimeout(this.#deaf);
    this.#line.close();
    this.#place?.end();
  }

  onLost(...[lost, holds]: Parameters<Engine['onLost']>): void {
    this.#lost = lost;
    this.#holds = holds;
  }

  #awaited(heard: Heard): number {
    this.#line.listeners.set(++this.#job, heard);
    return this.#job;
  }

  #post(ask: AskWithoutJob, job: number): void {
    const { port } = this.#line;
    port.postMessage({ ...ask, job });
  }

  #send(ask: AskWithoutJob, heard: Heard): void {
    this.#post(ask, this.#awaited(heard));
  }

  #begin(piece: Asked): void {
    const { ask, heard } = piece;
    this.#asked = piece;
    const mine = this.#awaited(reply => {
      if (reply.type !== 'progress') {
        this.#work = 0;
        this.#asked = null;
      }
      heard(reply);
    });
    this.#work = mine;
    if ('files' in ask && location.protocol === 'file:') void this.#sendOnceRead(ask, mine);
    else this.#post(ask, mine);
  }

  async #sendOnceRead(ask: Extract<AskWithoutJob, { files: unknown }>, mine: number): Promise<void> {
    this.#unsent = mine;
    const files = await this.#carried(ask.files);
    // Skip a request that was stopped meanwhile, or forgotten with all the rest.
    if (this.#work === mine) this.#post({ ...ask, files }, mine);
    if (this.#unsent === mine) this.#unsent = 0;
  }

  /** The files as they are; their content from the disk, where the worker of this page may be unable to read files. */
  async #carried(files: readonly GivenFile[]): Promise<readonly GivenFile[]> {
    const can = await new Promise<boolean>(done => {
      this.#send({ type: 'reads-blobs' }, reply => done(reply.type !== 'reads-blobs' || reply.can));
    });
    if (can) return files;
    const held = files.map(async ({ file, path }) => ({
      file: file instanceof File ? { name: file.name, content: await file.arrayBuffer() } : file,
      path,
    }));
    // The reader reports unreadable files.
    return Promise.all(held).catch(() => files);
  }

  /** Stops the present work. Only a person's own stop is sent: replaced work must not end its replacement. `kept`: wait
   * for the worker, however long it does not listen. */
  #stop(told: boolean, kept = false): void {
    if (this.#work === 0) return;
    const stopped = this.#work;
    const { listeners, port, stop, alive } = this.#line;
    const heard = listeners.get(stopped);
    this.#work = 0;
    this.#asked = null;
    if (told) heard?.({ type: 'cancelled', job: stopped });
    // The worker has not yet received a request whose files the page is still reading.
    if (stopped === this.#unsent) return void listeners.delete(stopped);
    if (stop !== null) Atomics.store(stop, 0, stopped);
    clearTimeout(this.#deaf);
    // A silent new worker is still starting, and has nothing to stop.
    const waits = alive() && !kept;
    let mine = waits ? this.#wait() : undefined;
    listeners.set(stopped, ({ type }) => {
      // Another stop is waited for since.
      if (mine !== this.#deaf) return;
      clearTimeout(this.#deaf);
      // Without shared memory it cannot listen during the work, and only its progress shows that it is alive. Once
      // done, it can listen.
      if (waits && type === 'progress' && this.#holds()) mine = this.#wait();
    });
    port.postMessage({ type: 'cancel', job: stopped } satisfies Ask);
  }

  #wait(): ReturnType<typeof setTimeout> {
    return (this.#deaf = setTimeout(() => this.#giveUp(), this.#holds() ? LONG_PATIENCE : PATIENCE));
  }

  /** Replaces a worker that does not respond. */
  #giveUp(): void {
    const waiting = this.#asked;
    const its = this.#work;
    // Nobody else answers what was asked of it.
    const unanswered = new Map(this.#line.listeners);
    if (!this.#another()) return;
    const next = this.#lost(waiting?.ask ?? null);
    if (next !== null && waiting !== null) {
      unanswered.delete(its);
      waiting.ask = next;
      this.#begin(waiting);
    }
    for (const [job, heard] of unanswered) heard({ type: 'trouble', job, troubles: [RENEWED] });
  }

  /** True if another worker took the place of this one. */
  #another(): boolean {
    if (this.#place?.another() !== true) return false;
    clearTimeout(this.#deaf);
    this.#line.close();
    this.#line = newLine();
    this.#work = 0;
    this.#asked = null;
    this.#place.start(this.#line.hello, this.#line.theirs);
    return true;
  }
}

/** A line to one worker: what was asked over it is forgotten with its last answer, and all of it with the line. */
function newLine() {
  // WebKit calls itself isolated and has no such buffer, so check for the buffer itself.
  const shares = globalThis.crossOriginIsolated && typeof SharedArrayBuffer !== 'undefined';
  const { port1: port, port2: theirs } = new MessageChannel();
  const stop = shares ? new Int32Array(new SharedArrayBuffer(4)) : null;
  const hello: Hello = { stop, deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const listeners = new Map<number, Heard>();
  let alive = false;
  port.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    alive = true;
    const heard = listeners.get(data.job);
    if (data.type !== 'progress') listeners.delete(data.job);
    heard?.(data);
  });
  port.start();
  const close = (): void => {
    listeners.clear();
    port.close();
  };
  return { port, theirs, stop, hello, listeners, close, alive: () => alive };
}
