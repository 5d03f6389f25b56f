import { createSocket } from 'node:dgram';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const FOLDER = '/any/sub/folder/';

/** A form beside the site, as the system's share sheet posts one. It is no page of the site and has no policy; the browser does not
 * keep what is typed in it, since a share sheet is no page of its history. */
const SHEET = `<!doctype html><link rel="icon" href="data:,"><form method="post" enctype="multipart/form-data" action="${FOLDER}share" autocomplete="off">
  <input type="file" name="chat" multiple><textarea name="text"></textarea><button>Share</button></form>`;

export interface PlainHost {
  readonly server: Server;
  /** Where the site begins. */
  readonly at: string;
  /** Where the share sheet is. */
  readonly sheet: string;
  /** Every request that reached it, as method and path. */
  readonly asked: string[];
}

/** A static server with `site` in a sub-folder: plain, or with the headers of each of its files. */
export async function plainHost(
  site: string,
  headers: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<PlainHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(`${request.method} ${path}`);
    const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) || 'index.html' : '';
    const file = join(site, name);
    if (path === '/sheet.html') response.writeHead(200, { 'content-type': 'text/html' }).end(SHEET);
    else if (name !== '' && existsSync(file) && statSync(file).isFile())
      response
        .writeHead(200, {
          ...headers(`/${name}`),
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        })
        .end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { server, at: `${origin}${FOLDER}`, sheet: `${origin}/sheet.html`, asked };
}

/** Nobody reaches the host any more, until what is returned is called. It keeps its port, which another test might be given. */
export function away(server: Server): () => void {
  const turnAway = (connection: Socket): void => void connection.destroy();
  server.on('connection', turnAway);
  server.closeAllConnections();
  return () => void server.off('connection', turnAway);
}

/** Every file under `folder` in which `text` stands, as UTF-8 or UTF-16. */
export const filesWith = (folder: string, text: string): readonly string[] =>
  (orGone(() => readdirSync(folder, { withFileTypes: true })) ?? []).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesWith(path, text);
    const bytes = entry.isFile() ? orGone(() => readFileSync(path)) : null;
    return bytes?.includes(text) || bytes?.includes(Buffer.from(text, 'utf16le')) ? [path] : [];
  });

/** Null: gone, since a browser at work removes files and folders of its own at any moment. */
function orGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export interface Ear {
  /** http://…/ of the listener. */
  readonly ear: string;
  /** What came: a connection, a datagram, a request with its path. */
  readonly arrived: readonly string[];
  readonly close: () => Promise<void>;
}

/** Listens at one port for TCP and UDP alike, and answers every request as whoever wants to be told would. */
export async function listen(): Promise<Ear> {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(`request ${request.url}`);
    response
      .writeHead(200, {
        'content-type': 'text/javascript',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        connection: 'close',
      })
      .end();
  })
    .on('connection', () => arrived.push('connection'))
    .on('upgrade', (request, connection) => {
      arrived.push(`request ${request.url}`);
      connection.destroy();
    });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const socket = createSocket('udp4').on('message', () => arrived.push('datagram'));
  await new Promise<void>(done => socket.bind(port, '127.0.0.1', done));
  return {
    ear: `http://127.0.0.1:${port}/`,
    arrived,
    close: async () => {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
      socket.close();
    },
  };
}
