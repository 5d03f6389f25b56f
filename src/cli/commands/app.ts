import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, relative } from 'node:path';
import process from 'node:process';
import type { Command, Host } from '../host/command.ts';
import { headersFor } from '../host/headers.ts';
import { readOptions, refused, wholeNumber } from '../host/options.ts';
import { message, type Speaker } from '../../words/index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** The built app, from this source as well as from the bundled command. */
const BUILT = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../../../dist/web' : '../web');

const DEFAULT_PORT = 4747;

const OPTIONS = { port: { type: 'string' }, open: { type: 'boolean' } } as const;

export const app: Command = {
  name: 'app',
  options: OPTIONS,
  summary: message('summary-app'),
  help: message('app-help', { port: String(DEFAULT_PORT) }),
  async run(args, host) {
    const { values, positionals } = readOptions('app', args, OPTIONS);
    if (positionals.length > 0) throw refused('files', message('refused-app-files', { what: positionals[0]! }));
    const port = wholeNumber('port', values.port, [0, 65_535], DEFAULT_PORT);
    const { server, address, moved } = await serveApp(port, values.port === undefined, host.words);
    host.out(`${host.words.say('app-at', { address })}\n`);
    if (moved) host.err(`${host.words.say('app-moved', { port: String(port) })}\n`);
    if (values.open) openInBrowser(address);
    await untilStopped(server, host);
    return 0;
  },
};

/** Serves the built app on loopback. Where `orAnother` and the port is taken, a free one is used. */
export async function serveApp(
  port: number,
  orAnother: boolean,
  words: Speaker,
): Promise<{ readonly server: Server; readonly address: string; readonly moved: boolean }> {
  let moved = false;
  const files = await loadFiles(BUILT);
  const server = createServer((request, response) => answer(files, request, response, words));
  try {
    await listen(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw refused('port', message('refused-port-system', { port: String(port) }));
    if (code !== 'EADDRINUSE') throw error;
    if (!orAnother) throw refused('port-taken', message('refused-port', { port: String(port) }));
    await listen(server, 0);
    moved = true;
  }
  return { server, moved, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

/** All files of the app, read once: an address can then only name one of them, never a path. */
async function loadFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const app = (await filesIn(folder)).map(file => [`/${relative(folder, file).replaceAll('\\', '/')}`, file]);
    // In the package the words of the app lie with those of the command, whose scripts they are too.
    const words = (await filesIn(join(folder, '../cli'))).map(file => basename(file)).filter(isWords);
    const paths = new Map([...words.map(name => [`/assets/${name}`, join(folder, '../cli', name)]), ...app] as [
      string,
      string,
    ][]);
    return new Map(await Promise.all([...paths].map(async ([path, file]) => [path, await readFile(file)] as const)));
  } catch {
    throw refused('not-built', message('refused-not-built'));
  }
}

const isWords = (name: string): boolean => /^chunk-.*\.js$/.test(name);

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

function answer(
  files: ReadonlyMap<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
  { say }: Speaker,
): void {
  const refuse = (status: number, why: 'app-own-device' | 'app-only-reading' | 'app-no-page'): void => {
    response.writeHead(status, { ...headersFor('/'), 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${say(why)}\n`);
  };
  // The port is ours too: a page of another program on this device is none of ours. A page elsewhere that points its own name at this address must not be able to read from here.
  const [, name = '', port = '80'] = /^(.*?)(?::(\d{1,5}))?$/.exec(request.headers.host ?? '') ?? [];
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(name) || Number(port) !== request.socket.localPort)
    return refuse(403, 'app-own-device');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'app-only-reading');
  const path = (request.url ?? '/').split('?')[0]!;
  const file = path === '/' ? '/index.html' : path;
  const body = files.get(file);
  if (body === undefined) return refuse(404, 'app-no-page');
  response.writeHead(200, {
    ...headersFor(file),
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function openInBrowser(address: string): void {
  const opener =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
          ? ['xdg-open', address]
          : null;
  if (opener === null) return;
  const [program, ...words] = opener;
  // Ignored: if nothing can be opened, the printed address is enough.
  spawn(program!, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const untilStopped = (server: Server, host: Host): Promise<void> =>
  new Promise(resolve => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    if (host.signal.aborted) stop();
    else host.signal.addEventListener('abort', stop, { once: true });
  });
