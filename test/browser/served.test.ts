import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  server = spawn(process.execPath, [join(root, 'bin/slipstep.mjs'), 'app', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with code ${code} before it said where it is; standard error says why.`);
  });
  const [text] = await Promise.race([once(server.stdout!, 'data'), ended]);
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))![0];
});
afterAll(() => server.kill());

const ask = (path: string, options: { method?: string; host?: string } = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { port } = new URL(address);
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `127.0.0.1:${port}` },
      },
      response => {
        let body = '';
        response.on('data', chunk => (body += chunk));
        response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body }));
      },
    );
    sent.on('error', fail);
    sent.end();
  });

test('[C7] the page’s policy begins from nothing', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body).toContain('<title>Slipstep</title>');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(headers['content-security-policy']).toContain("connect-src 'none'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['set-cookie']).toBeUndefined();
});

test('[C7] a request naming another host is refused', async () => {
  for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4747'])
    expect((await ask('/', { host })).status).toBe(403);
  // Nor is another port this one: a page of another service may not read it under our name.
  expect((await ask('/', { host: 'localhost:1' })).status).toBe(403);
  expect((await ask('/', { host: `localhost:${new URL(address).port}` })).status).toBe(200);
});

test('[C7] only the app’s files are read, nothing written', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/etc/passwd',
    '//etc/passwd',
    '/index.html/',
    '/no',
  ])
    expect((await ask(path)).status, path).toBe(404);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/', { method })).status).toBe(405);
  expect((await ask('/', { method: 'HEAD' })).body).toBe('');
});
