import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'vite';

const PAGE =
  '<!doctype html><script type="module">import * as device from "/device.js"; globalThis.device = device;</script>';

/** Serves a page with the app's own code that keeps a copy in the browser, as `device`. */
export async function serveDevice(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const built = await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'web/state/keeping/device.ts', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as { output: { code?: string }[] }[];
  const server = createServer((request, response) => {
    const isScript = request.url === '/device.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? output!.output[0]!.code : PAGE);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}
