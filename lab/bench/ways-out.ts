import { leaving } from './leaving.ts';
/** Tries every exit of `lab/bench/ways.ts` against the built site, and against the one file, and counts what arrives at
 * listeners. The site is served in a sub-folder by a plain host that sets no header of ours. The same exits are first
 * tried on a page without any defence, which shows that the listeners hear them.
 *
 *   npm run site && node lab/bench/ways-out.ts [--write]      (--write: into docs/pocket.md) */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { listen, plainHost } from '../../test/browser/plain-host.ts';
import { dist, ownBrowser, publish, table, whole } from './browser.ts';
import { type Address, inPage, inServiceWorker, inWorker, type Way, type Ways } from '../../test/browser/ways.ts';

const GROUPS = [
  ['page', inPage],
  ['page, leaving it', leaving],
  ['worker', inWorker],
  ['service worker', inServiceWorker],
] as const;
type Group = (typeof GROUPS)[number][0];

/** Result for a bare connection, or a look-up of a name. */
const BARE = 'connection only';
const moment = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/** A request carries what it likes; a mere connection or look-up carries what its name says. */
type Heard = 'nothing' | 'connection' | 'request';

interface Ear {
  readonly to: Address;
  readonly heard: () => Heard;
  readonly close: () => void;
}

/** Listens at a port of its own, for TCP and UDP alike. */
async function earOf(id: string): Promise<Ear> {
  const { ear, arrived, close } = await listen();
  return {
    to: { http: ear, place: new URL(ear).host, name: `${id}.lookup.test` },
    heard: () =>
      arrived.some(one => one !== 'connection') ? 'request' : arrived.length > 0 ? 'connection' : 'nothing',
    close: () => void close(),
  };
}

/** A page without any defence, with a frame, a worker and a service worker, as the site has them. */
async function bareHost(): Promise<{ readonly at: string; readonly close: () => void }> {
  const pages: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': [
      'text/html',
      `<!doctype html><html data-ready data-view><link rel=stylesheet href=/x.css><body><iframe src=/frame></iframe><script>navigator.serviceWorker.register('/sw.js')</script>`,
    ],
    '/x.css': ['text/css', 'body{color:red}'],
    '/frame': ['text/html', `<!doctype html><script>worker = new Worker('/worker.js')</script>`],
    '/worker.js': ['text/javascript', 'onmessage = () => 1'],
    '/sw.js': [
      'text/javascript',
      `addEventListener('install', () => skipWaiting()); addEventListener('activate', event => event.waitUntil(clients.claim()))`,
    ],
  };
  const server = createServer((request, response) => {
    const [type, text] = pages[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    at: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Place {
  readonly name: string;
  readonly at: string;
  /** True if the service worker may be there; it is then waited for. */
  readonly served: boolean;
  /** Listener for the exit called `id`; absent: at a port of its own. */
  readonly ear?: (id: string) => Ear;
}

/** Arrivals by group; an exit that does not exist in this browser arrives nowhere. */
async function tryAll(place: Place): Promise<ReadonlyMap<Group, readonly string[]>> {
  const log = join(mkdtempSync(join(tmpdir(), 'slipstep-ways-')), 'log.json');
  const browser = await ownBrowser([
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE *.lookup.test',
    `--log-net-log=${log}`,
  ]);
  const { context } = browser;
  if (!place.served)
    await context.addInitScript(() => {
      // As in a browser that has none, and in the first visit before there is one.
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
      Reflect.deleteProperty(Object.getPrototypeOf(navigator), 'serviceWorker');
    });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
    await page.goto(place.at);
    await whole(page);
    return page;
  };
  const ears = new Map<string, Ear>();
  const attempt = async (group: Group, name: string, way: Way, run: (way: Way, to: Address) => Promise<unknown>) => {
    const id = `${group} ${name}`.replaceAll(/[^a-zA-Z0-9]+/g, '-').toLowerCase();
    const ear = place.ear?.(id) ?? (await earOf(id));
    ears.set(`${group}: ${name}`, ear);
    await Promise.race([run(way, ear.to).catch(() => undefined), moment(700)]);
  };
  const all = async (group: Group, ways: Ways, run: (way: Way, to: Address) => Promise<unknown>): Promise<void> => {
    for (const [name, way] of Object.entries(ways)) await attempt(group, name, way, run);
  };
  let page = await open();
  if (place.served) {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    await whole(page);
  }
  await moment(500);
  const [worker] = page.workers();
  if (worker === undefined) throw new Error(`${place.name}: no worker`);
  await all('worker', inWorker, (way, to) => worker.evaluate(way, to));
  const [serving] = context.serviceWorkers();
  if (place.served) {
    if (serving === undefined) throw new Error(`${place.name}: no service worker`);
    await all('service worker', inServiceWorker, (way, to) => serving.evaluate(way, to));
  }
  let standing = true;
  const mind = (one: Page): void => {
    const { pathname } = new URL(place.at);
    one.on('crash', () => (standing = false));
    one.on('framenavigated', frame => {
      if (frame === one.mainFrame() && new URL(frame.url()).pathname !== pathname) standing = false;
    });
  };
  mind(page);
  for (const [name, way] of Object.entries(inPage)) {
    // After an exit that destroyed the page, the next ones get a fresh one.
    if (!standing) {
      process.stderr.write(`${place.name}: the page did not stand before ${name}\n`);
      page = await open();
      standing = true;
      mind(page);
    }
    await attempt('page', name, way, (one, to) => page.evaluate(one, to));
  }
  await moment(3000);
  for (const other of context.pages().slice(1)) await other.close().catch(() => undefined);
  for (const [name, way] of Object.entries(leaving)) {
    page = await open();
    await attempt('page, leaving it', name, way, (one, to) => page.evaluate(one, to));
    await moment(1200);
    await page.close();
  }
  await browser.close();
  const lookedUp = readFileSync(log, 'utf8');
  rmSync(dirname(log), { recursive: true });
  const arrived = new Map<Group, string[]>(GROUPS.map(([group]) => [group, []]));
  for (const [group, ways] of GROUPS)
    for (const name of Object.keys(ways)) {
      const ear = ears.get(`${group}: ${name}`);
      if (ear === undefined) continue;
      const heard = ear.heard();
      if (heard === 'request') arrived.get(group)!.push(name);
      else if (heard === 'connection' || lookedUp.includes(ear.to.name)) arrived.get(group)!.push(`${name} (${BARE})`);
      ear.close();
    }
  return arrived;
}

const bare = await bareHost();
const host = await plainHost(join(dist, 'site'));
/** The site's own host as the listener: a script could leak data in requests for addresses that are no files of ours. */
const atHost = (id: string): Ear => ({
  to: { http: `${host.at}${id}/`, place: new URL(host.at).host, name: `${id}.lookup.test` },
  heard: () => (host.asked.some(path => path.includes(`/${id}/`)) ? 'request' : 'nothing'),
  close: () => undefined,
});
const PLACES: readonly Place[] = [
  { name: 'a page without defence', at: bare.at, served: true },
  { name: 'the site, later visits', at: host.at, served: true },
  { name: 'the site, first visit', at: host.at, served: false },
  { name: 'the one file', at: pathToFileURL(join(dist, 'slipstep.html')).href, served: false },
  { name: 'to the site’s own host, later visits', at: host.at, served: true, ear: atHost },
  { name: 'to the site’s own host, first visit', at: host.at, served: false, ear: atHost },
];

const only = process.argv.slice(2).filter(word => !word.startsWith('--'));
const results: (readonly [Place, ReadonlyMap<Group, readonly string[]>])[] = [];
for (const [i, place] of PLACES.entries()) {
  if (only.length > 0 && !only.includes(String(i))) continue;
  host.asked.length = 0;
  const arrived = await tryAll(place);
  results.push([place, arrived]);
  process.stderr.write(
    `${place.name}: ${GROUPS.map(([group]) => `${group} ${arrived.get(group)!.length}${i > 0 ? ` (${arrived.get(group)!.join(', ')})` : ''}`).join('; ')}\n`,
  );
}
bare.close();
host.server.closeAllConnections();
host.server.close();

const control = results[0]![1];
const rows = GROUPS.map(([group, ways]) => [
  group,
  `${Object.keys(ways).length}`,
  ...results.map(([place, arrived]) =>
    group === 'service worker' && !place.served ? 'none there' : `${arrived.get(group)!.length}`,
  ),
]);
const total = GROUPS.reduce((sum, [, ways]) => sum + Object.keys(ways).length, 0);
rows.push([
  'all',
  `${total}`,
  ...results.map(([, arrived]) => `${[...arrived.values()].reduce((sum, names) => sum + names.length, 0)}`),
]);
const told = results
  .slice(1)
  .flatMap(([place, arrived]) =>
    GROUPS.filter(([group]) => arrived.get(group)!.length > 0).map(([group]) => [
      place.name,
      group,
      arrived.get(group)!.join('; '),
    ]),
  );
const unheard = GROUPS.flatMap(([group, ways]) => {
  const silent = Object.keys(ways).filter(
    name => !control.get(group)!.some(heard => heard === name || heard === `${name} (${BARE})`),
  );
  return silent.length > 0 ? [['a page without defence, so nothing is shown', group, silent.join('; ')]] : [];
});
publish(
  'docs/pocket.md',
  'ways',
  `${table(['from', 'ways', ...results.map(([place]) => place.name)], rows)}\n\nWhat arrived:\n\n${table(['the site or file', 'from', 'arrived'], told)}\n\nWhat did not:\n\n${table(['not even from', 'from', 'not heard'], unheard)}`,
);
