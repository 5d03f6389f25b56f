import type { GivenFile } from './bytes.ts';
import type { Ask, Hello, Reply } from './protocol.ts';
import { RENEWED } from './session/troubles.ts';
import { startWorker, type WorkerPlace } from './start-worker.ts';

export type AskWithoutJob = Ask extends infer One ? (One extends Ask ? Omit<One, 'job'> : never) : never;

/** The page's end of the worker. One piece of work at a time; asking for another cancels the one before. */
export interface Engine {
  /** Starts a piece of work; `heard` gets every reply to it and to nothing else. What comes back stops this piece, and nothing where
   * it is done or other work has taken its place. */
  ask(ask: AskWithoutJob, heard: (reply: Reply) => void): () => void;
  /** Looks something up without disturbing the work under way. */
  look(ask: AskWithoutJob, heard: (reply: Reply) => void): void;
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

/** A piece of work as the page asked for it. */
interface Asked {
  /** A replacement worker may be asked in other words. */
  ask: AskWithoutJob;
  readonly heard: (reply: Reply) => void;
}

/** A worker that has not heard a "stop" for this long hears nothing any more. */
const PATIENCE = 1000;
/** The same with a person's record, since its last report of progress: a slow telephone may take seconds for one step
 * of the work. */
const LONG_PATIENCE = 10_000;

/** Connects to a worker of its own. */
export function connect(): Engine {
  // WebKit calls itself isolated and has no such buffer, so check for the buffer itself.
  const shares = globalThis.crossOriginIsolated && typeof SharedArrayBuffer !== 'undefined';
  let place: WorkerPlace | null = null;
  let line = newLine(shares);
  let job = 0;
  let work = 0;
  /** The job that the page is still reading files for. */
  let unsent = 0;
  let deaf: ReturnType<typeof setTimeout> | undefined;
  let [lost, holds]: Parameters<Engine['onLost']> = [() => null, () => false];
  /** The piece of work that was asked for last and has no answer yet. */
  let asked: Asked | null = null;

  const awaited = (heard: (reply: Reply) => void): number => {
    job++;
    line.listeners.set(job, heard);
    return job;
  };
  const post = (ask: AskWithoutJob, job: number): void => {
    const { port } = line;
    port.postMessage({ ...ask, job });
  };
  const send = (ask: AskWithoutJob, heard: (reply: Reply) => void): void => post(ask, awaited(heard));
  /** The files as they are; their content from the disk, where the worker of this page may be unable to read files. */
  const carried = async (files: readonly GivenFile[]): Promise<readonly GivenFile[]> => {
    const can = await new Promise<boolean>(done => {
      send({ type: 'reads-blobs' }, reply => done(reply.type !== 'reads-blobs' || reply.can));
    });
    if (can) return files;
    const held = files.map(async ({ file, path }) => ({
      file: file instanceof File ? { name: file.name, content: await file.arrayBuffer() } : file,
      path,
    }));
    // The reader reports unreadable files.
    return Promise.all(held).catch(() => files);
  };
  const another = (): boolean => {
    if (place?.another() !== true) return false;
    clearTimeout(deaf);
    line.close();
    line = newLine(shares);
    work = 0;
    asked = null;
    place.start(line.hello, line.theirs);
    return true;
  };
  /** Stops the present work. Only a person's own stop is sent: replaced work must not end its replacement. `kept`: wait
   * for the worker, however long it does not listen. */
  const stop = (told: boolean, kept = false): void => {
    if (work === 0) return;
    const stopped = work;
    const heard = line.listeners.get(stopped);
    work = 0;
    asked = null;
    if (told) heard?.({ type: 'cancelled', job: stopped });
    // The worker has not yet received a request whose files the page is still reading.
    if (stopped === unsent) return void line.listeners.delete(stopped);
    if (line.stop !== null) Atomics.store(line.stop, 0, stopped);
    clearTimeout(deaf);
    // A silent new worker is still starting, and has nothing to stop.
    const waits = line.alive() && !kept;
    let mine = waits ? patience() : undefined;
    line.listeners.set(stopped, ({ type }) => {
      // Another stop is waited for since.
      if (mine !== deaf) return;
      clearTimeout(deaf);
      // Without shared memory it cannot listen during the work, and only its progress shows that it is alive. Once
      // done, it can listen.
      if (waits && type === 'progress' && holds()) mine = patience();
    });
    const { port } = line;
    port.postMessage({ type: 'cancel', job: stopped } satisfies Ask);
  };
  const patience = () => (deaf = setTimeout(giveUp, holds() ? LONG_PATIENCE : PATIENCE));
  /** Replaces a worker that does not respond. */
  const giveUp = (): void => {
    const waiting = asked;
    const its = work;
    // Nobody else answers what was asked of it.
    const unanswered = new Map(line.listeners);
    if (!another()) return;
    const next = lost(waiting?.ask ?? null);
    if (next !== null && waiting !== null) {
      unanswered.delete(its);
      waiting.ask = next;
      begin(waiting);
    }
    for (const [job, heard] of unanswered) heard({ type: 'trouble', job, troubles: [RENEWED] });
  };
  const begin = (piece: Asked): void => {
    const { ask, heard } = piece;
    asked = piece;
    const mine = awaited(reply => {
      if (reply.type !== 'progress') {
        work = 0;
        asked = null;
      }
      heard(reply);
    });
    work = mine;
    if (!('files' in ask) || location.protocol !== 'file:') return post(ask, mine);
    unsent = mine;
    // Skip a request that was stopped meanwhile, or forgotten with all the rest.
    const sendOnce = async (): Promise<void> => {
      const files = await carried(ask.files);
      if (work === mine) post({ ...ask, files }, mine);
      if (unsent === mine) unsent = 0;
    };
    void sendOnce();
  };
  return {
    ask(ask, heard) {
      stop(false);
      const piece: Asked = { ask, heard };
      begin(piece);
      return () => {
        if (asked === piece) stop(true);
      };
    },
    look(ask, heard) {
      send(ask, heard);
    },
    cancel: () => stop(true),
    settle: () => stop(true, true),
    start() {
      place = startWorker();
      place.start(line.hello, line.theirs);
    },
    renew() {
      stop(false);
      if (another()) return;
      line.listeners.clear();
      send({ type: 'forget' }, () => undefined);
    },
    end() {
      clearTimeout(deaf);
      line.close();
      place?.end();
    },
    onLost(...told) {
      [lost, holds] = told;
    },
  };
}

/** A line to one worker: what was asked over it is forgotten with its last answer, and all of it with the line. */
function newLine(shares: boolean) {
  const { port1: port, port2: theirs } = new MessageChannel();
  const stop = shares ? new Int32Array(new SharedArrayBuffer(4)) : null;
  const hello: Hello = { stop, deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const listeners = new Map<number, (reply: Reply) => void>();
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
