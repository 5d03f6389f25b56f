import type { Hello } from './protocol.ts';

/** Ends the worker, and with it everything that it holds. */
export type End = () => void;

/** Starts the worker behind the frame that index.html holds, and hands it the other end of `port`. */
export function startWorker(hello: Hello, port: MessagePort): End {
  const frame = document.getElementById('engine') as HTMLIFrameElement;
  // The empty frame says that it has loaded, too.
  const greet = (): void => {
    const inside = frame.contentDocument;
    if (inside?.readyState !== 'complete' || !inside.location.pathname.endsWith('engine.html')) return;
    frame.removeEventListener('load', greet);
    frame.contentWindow?.postMessage(hello, location.origin, [port]);
  };
  frame.addEventListener('load', greet);
  frame.src = frame.dataset['src'] ?? '';
  return () => frame.remove();
}
