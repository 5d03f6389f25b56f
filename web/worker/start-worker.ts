import type { Hello } from './protocol.ts';

/** Source of workers. At most one is alive at a time. */
export interface WorkerPlace {
  /** Ends the present worker, and hands a new one the other end of the page's port. */
  readonly start: (hello: Hello, port: MessagePort) => void;
  /** True if another one can be started without a request. */
  readonly another: () => boolean;
  readonly end: () => void;
}

/** The frame that index.html holds. It loads a worker and one in reserve, in the same load as the page. Further ones
 * come only from the site's own service worker on this device. */
export function startWorker(): WorkerPlace {
  const frame = document.getElementById('engine') as HTMLIFrameElement;
  const waiting: (() => void)[] = [];
  let started = 0;
  let there = false;
  // The empty frame says that it has loaded, too.
  const greet = (): void => {
    const inside = frame.contentDocument;
    if (inside?.readyState !== 'complete' || !inside.location.pathname.endsWith('engine.html')) return;
    frame.removeEventListener('load', greet);
    there = true;
    for (const send of waiting.splice(0)) send();
  };
  frame.addEventListener('load', greet);
  frame.src = frame.dataset['src'] ?? '';
  return {
    start(hello, port) {
      started++;
      const send = (): void => frame.contentWindow?.postMessage(hello, location.origin, [port]);
      if (there) send();
      else waiting.push(send);
    },
    another: () => started < WORKERS || navigator.serviceWorker?.controller != null,
    end: () => frame.remove(),
  };
}

/** Workers that the frame loads (frame.ts). */
export const WORKERS = 2;
