/** Starts workers and hands each the page's port. This frame exists because a worker's address is a Trusted Types sink and the
 * page allows no policy (docs/decisions/0020-worker-behind-a-frame.md). One is in reserve, loaded with the page, so that
 * the one in use can be ended, with everything it holds, without asking for anything. */
const load = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
const reserve = [load(), load()];
let current: Worker | null = null;

addEventListener('message', event => {
  const [port] = event.ports;
  if (event.origin !== location.origin || event.source !== parent || port === undefined) return;
  current?.terminate();
  current = reserve.shift() ?? load();
  current.postMessage(event.data, [port]);
});
