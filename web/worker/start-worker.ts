import type { Hello } from './protocol.ts';

/** Ends the worker, and with it everything that it holds. */
export type End = () => void;

/** Starts the worker behind the frame that index.html holds, and hands it the other end of `port`. */
export function startWorker(hello: Hello, port: MessagePort): End {
  const frame = document.getElementById('engine') as HTMLIFrameElement;
  const greet = (): void => frame.contentWindow?.postMessage(hello, location.origin, [port]);
  const inside = frame.contentDocument;
  if (inside?.readyState === 'complete' && inside.location.pathname.endsWith('engine.html')) greet();
  else frame.addEventListener('load', greet, { once: true });
  return () => frame.remove();
}
