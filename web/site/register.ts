/** Registers the site's service worker from the frame that may name a script by its address (docs/decisions/0020), and
 * reports to the page. Reports: all files are there without a network; a newer version waits; or another tab already
 * uses it, so that only a reload is left. */
interface Told {
  readonly site: 'offline' | 'newer' | 'in use';
}

const tell = (site: Told['site']): void => parent.postMessage({ site } satisfies Told, location.origin);

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js', { scope: './', updateViaCache: 'none' });
  const newer = (): void => {
    if (registration.waiting !== null && registration.active !== null) tell('newer');
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', newer));
  newer();
  addEventListener('message', event => {
    if (event.origin !== location.origin) return;
    if ((event.data as { readonly useNewVersion?: true } | null)?.useNewVersion !== true) return;
    if (registration.waiting === null) tell('in use');
    registration.waiting?.postMessage({ useNewVersion: true });
  });
  await navigator.serviceWorker.ready;
  tell('offline');
}

// Not there in a private window of some browsers, nor from a file: the page works without.
if ('serviceWorker' in navigator) register().catch(() => undefined);
