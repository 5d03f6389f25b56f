/// <reference lib="webworker" />
/* The service worker of the site (docs/decisions/0040-own-service-worker.md). It has three jobs. It serves our own
 * files without a network, under the headers that the host may not set. It passes a shared chat from the system's
 * share sheet to the page, through memory alone. It announces a newer version. `tools/site.mjs` writes BUILD in front
 * of it. */
declare const BUILD: {
  readonly version: string;
  /** Every file of the site by its path below this script: SHA-256 (base64) and type. */
  readonly files: Readonly<Record<string, readonly [sha256: string, type: string]>>;
  /** Headers by path; '' for every other, 'manual/' for all of the manual. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types by ending. */
  readonly types: Readonly<Record<string, string>>;
};
declare const self: ServiceWorkerGlobalScope;

const fetch = self.fetch.bind(self);
/** Remove everything that could send, except the requests of this script itself. */
for (const name of [
  'fetch',
  'fetchLater',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'FontFace',
  'BackgroundFetchManager',
  'XMLHttpRequest',
]) {
  for (let at: object = self; at !== null; at = Object.getPrototypeOf(at)) Reflect.deleteProperty(at, name);
  Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });
}
for (const [at, names] of [
  [Cache.prototype, ['add', 'addAll']],
  [Clients.prototype, ['openWindow']],
  [WindowClient.prototype, ['navigate']],
  [ServiceWorkerRegistration.prototype, ['backgroundFetch', 'showNotification']],
] as const)
  for (const name of names) Reflect.deleteProperty(at, name);

const scope = new URL('./', self.location.href);
const OURS = `slipstep ${scope.pathname} `;
const CACHE = `${OURS}${BUILD.version}`;
/** Each of these is named by its content, so that no two versions mean different files by one name. */
const NAMED_BY_CONTENT = 'assets/';
const START = 'index.html';

/** SHA-256 in base64, as BUILD names it. */
const sumOf = async (bytes: ArrayBuffer): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));

/** A file as it is kept: fetched anew, and refused where it is not the very file that this version was built with. */
async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(new URL(path, scope), { cache: 'no-cache', credentials: 'same-origin' });
  const bytes = await response.arrayBuffer();
  const [wanted, type] = BUILD.files[path]!;
  if (!response.ok || (await sumOf(bytes)) !== wanted) throw new Error(`not the file of this version: ${path}`);
  const headers = { ...BUILD.headers[''], ...BUILD.headers[path], 'content-type': type };
  return new Response(bytes, { headers });
}

self.addEventListener('install', event => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      for (const path of Object.keys(BUILD.files)) {
        const at = new URL(path, scope);
        if ((await cache.match(at)) === undefined) await cache.put(at, await fetchFile(path));
      }
      await unpackManual(cache);
    })(),
  );
});

const PACK = 'manual.pack';

/** The manual comes as one file, which was checked as every file is. */
async function unpackManual(cache: Cache): Promise<void> {
  const packed = await cache.match(new URL(PACK, scope));
  if (packed === undefined) return;
  const text = await new Response(packed.body!.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  for (const [path, page] of Object.entries(JSON.parse(text) as Record<string, string | { readonly base64: string }>)) {
    const type = BUILD.types[path.slice(path.lastIndexOf('.'))] ?? 'text/plain; charset=utf-8';
    await cache.put(
      new URL(path, scope),
      new Response(
        typeof page === 'string' ? page : Uint8Array.from(atob(page.base64), letter => letter.charCodeAt(0)),
        { headers: { ...BUILD.headers['manual/'], 'content-type': type } },
      ),
    );
  }
}

self.addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      await forgetOthers();
      await self.clients.claim();
    })(),
  );
});

/** Every version but this one: earlier ones, which an open page may still use, or one that waits. */
const others = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter(name => name.startsWith(OURS) && name !== CACHE);

/** Versions before this one go when no page is open. Until then one may be of theirs, and ask for a worker or a later part of itself. */
async function forgetOthers(): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (pages.some(({ url }) => url.startsWith(scope.href))) return;
  const names = await others();
  // A newer one may be coming or wait.
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  for (const name of names) await caches.delete(name);
}

/** File for a page of an earlier version: that version's own copy, as checked on arrival, without a request. */
async function earlierFile(path: string): Promise<Response> {
  for (const name of await others()) {
    const kept = await (await caches.open(name)).match(new URL(path, scope));
    if (kept !== undefined) return kept;
  }
  return nothing();
}

/** The frame of a page, named by its checksum (as `tools/site.mjs` writes it). A page that was loading when a newer
 * version began gets the frame of its own version. */
async function frameOf(path: string, named: string): Promise<Response> {
  const isNamed = (sum = ''): boolean => named === `?${encodeURIComponent(sum)}`;
  if (named === '' || isNamed(BUILD.files[path]?.[0])) return ourFile(path);
  for (const name of await others()) {
    const kept = await (await caches.open(name)).match(new URL(path, scope));
    if (kept !== undefined && isNamed(await sumOf(await kept.clone().arrayBuffer()))) return kept;
  }
  return nothing();
}

/** Every object has a `constructor`, which is no file. */
const isOurs = (path: string): boolean => Object.hasOwn(BUILD.files, path);

/** The file of ours that an address names, or null. */
function pathOf(url: URL): string | null {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return null;
  const path = url.pathname.slice(scope.pathname.length);
  const named = path === '' || path.endsWith('/') ? `${path}${START}` : path;
  return isOurs(named) || named.startsWith('manual/') || named.startsWith(NAMED_BY_CONTENT) ? named : null;
}

async function ourFile(path: string): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(new URL(path, scope));
  if (kept !== undefined) return kept;
  if (isOurs(path)) return fetchFile(path);
  return path.startsWith(NAMED_BY_CONTENT) ? earlierFile(path) : nothing();
}

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method === 'POST' && url.href === new URL('share', scope).href) {
    event.respondWith(receive(event));
    return;
  }
  const path = event.request.method === 'GET' ? pathOf(url) : null;
  if (event.request.mode === 'navigate') event.waitUntil(forgetOthers());
  if (path !== null && event.request.destination === 'iframe') {
    event.respondWith(frameOf(path, url.search));
    return;
  }
  // A page of ours has nothing to ask for but our files; where it asks all the same, nobody hears of it.
  event.respondWith(path !== null ? ourFile(path) : event.request.mode === 'navigate' ? elsewhere(url) : nothing());
});

const nothing = (): Response => Response.error();

/** A page of our folder that is none of ours: the first page. */
const elsewhere = (url: URL): Response =>
  url.href.startsWith(scope.href) ? Response.redirect(scope.href) : Response.error();

/** Shared files not yet taken, in this worker's memory and nowhere else. */
const shared = new Map<string, { readonly files: readonly File[]; readonly gone: () => void }>();
const MINUTE = 60_000;

/** Takes what the system's share sheet posts, and opens the page, which asks for it. What no page has taken within a minute is
 * forgotten. Several chats shared at once each wait under a name of their own. */
async function receive(event: FetchEvent): Promise<Response> {
  const form = await event.request.formData().catch(() => null);
  // A form without a file posts one that has neither a name nor anything in it.
  const files = (form?.getAll('chat') ?? [])
    .filter(one => one instanceof File)
    .filter(({ name, size }) => name !== '' || size > 0);
  const text = form?.get('text');
  if (files.length === 0 && typeof text === 'string' && text !== '')
    files.push(new File([text], 'shared.txt', { type: 'text/plain' }));
  const name = crypto.randomUUID();
  if (files.length > 0) {
    const waiting = new Promise<void>(done => {
      const gone = (): void => {
        clearTimeout(late);
        shared.delete(name);
        done();
      };
      const late = setTimeout(gone, MINUTE);
      shared.set(name, { files, gone });
    });
    event.waitUntil(waiting);
  }
  return Response.redirect(new URL(files.length > 0 ? `#shared=${name}` : '#load', scope).href, 303);
}

self.addEventListener('message', event => {
  const asked = event.data as { readonly take?: string; readonly useNewVersion?: boolean } | null;
  if (asked?.useNewVersion === true) event.waitUntil(self.skipWaiting());
  if (typeof asked?.take !== 'string') return;
  const waiting = shared.get(asked.take);
  event.ports[0]?.postMessage({ files: waiting?.files ?? [] });
  waiting?.gone();
});
