/** Starts the worker and hands it the page's port; then this frame has nothing more to do. It exists because a worker's
 * address is a Trusted Types sink and the page allows no policy (docs/decisions/0020-worker-behind-a-frame.md). */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });

addEventListener('message', event => {
  const [port] = event.ports;
  if (event.origin !== location.origin || event.source !== parent || port === undefined) return;
  worker.postMessage(event.data, [port]);
});
