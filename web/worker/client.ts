import type { Ask, Hello, Reply } from './protocol.ts';

export type AskWithoutJob = Ask extends infer One ? (One extends Ask ? Omit<One, 'job'> : never) : never;

/** The page's end of the worker. One piece of work at a time; asking for another cancels the one before. */
export interface Engine {
  /** Starts a piece of work; `heard` gets every reply to it and to nothing else. */
  ask(ask: AskWithoutJob, heard: (reply: Reply) => void): void;
  /** Looks something up without disturbing the work under way. */
  look(ask: AskWithoutJob, heard: (reply: Reply) => void): void;
  cancel(): void;
}

/** Connects to the worker behind the frame that index.html holds. */
export function connect(frame: HTMLIFrameElement): Engine {
  const { port1: port, port2 } = new MessageChannel();
  // WebKit calls itself isolated and has no such buffer: what is used is what is asked for.
  const shares = globalThis.crossOriginIsolated && typeof SharedArrayBuffer !== 'undefined';
  const stop = shares ? new Int32Array(new SharedArrayBuffer(4)) : null;
  const hello: Hello = { stop, deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  // The frame may still be empty, and says so by a load of its own.
  const greet = (): void => {
    const inside = frame.contentDocument;
    if (inside?.readyState !== 'complete' || !inside.location.pathname.endsWith('engine.html')) return;
    frame.removeEventListener('load', greet);
    frame.contentWindow?.postMessage(hello, location.origin, [port2]);
  };
  frame.addEventListener('load', greet);
  greet();

  const listeners = new Map<number, (reply: Reply) => void>();
  let job = 0;
  let work = 0;
  port.addEventListener('message', (event: MessageEvent<Reply>) => listeners.get(event.data.job)?.(event.data));
  port.start();

  const send = (ask: AskWithoutJob, heard: (reply: Reply) => void): number => {
    job++;
    listeners.set(job, heard);
    port.postMessage({ ...ask, job });
    return job;
  };
  const cancel = (): void => {
    if (work === 0) return;
    const heard = listeners.get(work);
    listeners.delete(work);
    if (stop !== null) Atomics.store(stop, 0, work);
    port.postMessage({ type: 'cancel', job: work } satisfies Ask);
    heard?.({ type: 'cancelled', job: work });
    work = 0;
  };
  return {
    ask(ask, heard) {
      cancel();
      work = send(ask, reply => {
        if (reply.type !== 'progress') work = 0;
        heard(reply);
      });
    },
    look(ask, heard) {
      send(ask, heard);
    },
    cancel,
  };
}
