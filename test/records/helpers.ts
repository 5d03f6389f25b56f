import { existsSync } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readExport, type ReadOptions, type ReadResult, type Source } from '../../src/records/index.ts';
import type { Outcome } from '../../src/base/index.ts';
import { said } from '../said.ts';

export const root = resolve(import.meta.dirname, '../..');
export const golden = resolve(root, 'test/golden/exports');

/** The folder of shared data beside the checkout, or null where there is none. */
export const shared: string | null =
  [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')].find(
    (path): path is string => path !== undefined && existsSync(path),
  ) ?? null;

export const plainOptions: ReadOptions = {
  zone: 'Europe/Berlin',
  deviceZone: 'UTC',
  dateOrder: null,
  chat: null,
  keepText: true,
  progress: () => undefined,
  signal: null,
};

export const sourceOf = async (path: string): Promise<Source> => ({
  name: basename(path),
  path: basename(path),
  blob: await openAsBlob(path),
});

export const textSource = (text: string | Uint8Array<ArrayBuffer>, name = 'chat.txt'): Source => ({
  name,
  path: name,
  blob: new Blob([text]),
});

export const readText = (
  text: string | Uint8Array<ArrayBuffer>,
  options: Partial<ReadOptions> = {},
): Promise<Outcome<ReadResult>> => readExport([textSource(text)], { ...plainOptions, ...options });

export const readPath = async (path: string, options: Partial<ReadOptions> = {}): Promise<Outcome<ReadResult>> =>
  readExport([await sourceOf(path)], { ...plainOptions, ...options });

/** The value, or a failure that shows the issues. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`not read: ${outcome.issues.map(({ code, text }) => `${code}: ${said(text)}`).join(' | ')}`);
  return outcome.value;
}

export const codesOf = (outcome: Outcome<unknown>): readonly string[] => outcome.issues.map(({ code }) => code);

/** A blob whose stream comes in chunks of the given size, to put boundaries everywhere. */
export function inChunks(text: string | Uint8Array<ArrayBuffer>, size: number): Source {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const blob = new Blob([bytes]);
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> => {
    let at = 0;
    return new ReadableStream({
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += size)));
      },
    });
  };
  return {
    name: 'chat.txt',
    path: 'chat.txt',
    blob: { size: bytes.length, stream, slice: (a, b) => blob.slice(a, b), arrayBuffer: () => blob.arrayBuffer() },
  };
}
