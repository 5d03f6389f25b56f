// oxlint-disable-next-line import/default -- the bundler gives the address of what it names
import script from './worker.ts?worker&url';

/** Starts workers and hands each the page's port. This frame exists because a worker's address is a Trusted Types sink and the
 * page allows no policy (docs/decisions/0020-worker-behind-a-frame.md). One is in reserve, loaded with the page, so that
 * the one in use can be ended, with everything it holds, without asking for anything. */
const load = (): Worker => {
  const at = new URL(script, location.href).href;
  // A worker that is fetched has the policy its own answer came with. The service worker gives it one; where there is none yet, many
  // hosts give none, and one that begins in this frame has the frame's. (Firefox asks the host for what such a one imports, so
  // without a network it does not begin.)
  if (navigator.serviceWorker?.controller != null) return new Worker(at, { type: 'module', name: 'engine' });
  const begin = `import ${JSON.stringify(at)}`;
  const address = URL.createObjectURL(new Blob([begin], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module', name: 'engine' });
  URL.revokeObjectURL(address);
  return worker;
};
const reserve = [load(), load()];
// Signals to outside observers (tests) that there will be no more requests.
let loading = reserve.length;
for (const worker of reserve)
  worker.addEventListener(
    'message',
    () => {
      if (--loading === 0) document.documentElement.dataset['loaded'] = 'yes';
    },
    { once: true },
  );
let current: Worker | null = null;

addEventListener('message', event => {
  const [port] = event.ports;
  if (event.origin !== location.origin || event.source !== parent || port === undefined) return;
  current?.terminate();
  current = reserve.shift() ?? load();
  current.postMessage(event.data, [port]);
});
