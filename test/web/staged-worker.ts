/** The service worker of the site on a stage instead of in a browser: what it hears is made by hand, what it would ask the host for is
 * written down, and nothing is asked. One worker for all who import this. */
const AT = 'https://site.example/any/folder/';
const OWN = ['index.html', 'style.css'] as const;
const listeners = new Map<string, (event: unknown) => void>();
const askedFor: string[] = [];
const stage = {
  location: { href: `${AT}service-worker.js` },
  addEventListener: (type: string, hear: (event: unknown) => void) => void listeners.set(type, hear),
  fetch: (url: URL) => {
    askedFor.push(url.href);
    return Promise.resolve(new Response(null, { status: 404 }));
  },
  skipWaiting: () => Promise.resolve(),
  clients: { matchAll: async () => [] },
  registration: { installing: null, waiting: null },
};
const kept = new Map(OWN.map(path => [`${AT}${path}`, path]));
const found = async (url: URL): Promise<Response | undefined> =>
  kept.has(url.href) ? new Response(kept.get(url.href)) : undefined;
Object.assign(globalThis, {
  self: stage,
  BUILD: {
    version: '0',
    files: Object.fromEntries(OWN.map(path => [path, ['su/m+=', 'text/plain']])),
    headers: {},
    types: {},
  },
  caches: { open: async () => ({ match: found }), keys: async () => [] },
  ...Object.fromEntries(
    ['Cache', 'Clients', 'WindowClient', 'ServiceWorkerRegistration'].map(name => [name, { prototype: {} }]),
  ),
});
await import('../../web/site/service-worker.ts');
// Others may look for it to tell where they run.
Reflect.deleteProperty(globalThis, 'self');

export interface Answered {
  readonly response: Response;
  /** What it asked the host for, and must not. */
  readonly asked: readonly string[];
}

/** Lets it answer a request of a page. */
export async function answered(
  request: Request,
  mode: 'navigate' | 'no-cors' = 'no-cors',
  destination: 'iframe' | '' = '',
): Promise<Answered> {
  askedFor.length = 0;
  let response: Promise<Response> | undefined;
  const work: Promise<unknown>[] = [];
  Object.assign(globalThis, { self: stage });
  listeners.get('fetch')!({
    request: { url: request.url, method: request.method, mode, destination, formData: () => request.formData() },
    respondWith: (given: Promise<Response> | Response) => (response = Promise.resolve(given)),
    waitUntil: (more: Promise<unknown>) => void work.push(more),
  });
  const [given] = await Promise.all([response!, ...work]);
  Reflect.deleteProperty(globalThis, 'self');
  return { response: given, asked: [...askedFor] };
}

/** What it hands to a page that says `data`; null: nothing is said back. */
export function handed(data: unknown): readonly File[] | null {
  let files: readonly File[] | null = null;
  listeners.get('message')!({
    data,
    ports: [{ postMessage: (said: { readonly files: readonly File[] }) => (files = said.files) }],
    waitUntil: () => undefined,
  });
  return files;
}

export const address = (path: string): string => new URL(path, AT).href;

const NAME = /^#shared=([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/** What is wrong with the answer to a share of this body, or null; with what a page then takes. */
export async function faultOfShare(
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<{ readonly fault: string | null; readonly files: readonly File[] }> {
  const { response, asked } = await answered(
    new Request(address('share'), { method: 'POST', body, headers: { 'content-type': type } }),
    'navigate',
  );
  const wrong = (fault: string) => ({ fault, files: [] });
  if (asked.length > 0) return wrong(`the host was asked for ${asked.join()}`);
  const to = new URL(response.headers.get('location') ?? '', AT);
  if (response.status !== 303 || to.href !== address(to.hash)) return wrong(`sent to ${response.status} ${to.href}`);
  if (to.hash === '#load') return { fault: null, files: [] };
  const name = NAME.exec(to.hash)?.[1];
  if (name === undefined) return wrong(`sent to ${to.hash}`);
  const files = handed({ take: name });
  if (files === null || files.length === 0) return wrong('a name for nothing');
  if (handed({ take: name })?.length !== 0) return wrong('handed over twice');
  return { fault: null, files };
}
