import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { UnusableInput } from '../../src/base/index.ts';
import { readDyads } from './index.ts';
import type { PairEvents } from './index.ts';
import { refused } from '../../src/cli/inside.ts';
import { utf8Decoder } from '../../src/cli/inside.ts';
import { message } from '../words.ts';

/** The pairs of one EVENTS.csv or EVENTS.csv.gz. Refused with the line where a row cannot be used. */
export async function readEvents(file: string): Promise<readonly PairEvents[]> {
  const read = readDyads(await readText(file));
  if (!read.ok) throw new UnusableInput(read.issues);
  return read.value;
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw refused('file', message('refused-unreadable', { file }));
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return textOf(bytes, file);
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(bytes);
  } catch {
    throw refused('file', message('refused-gzip', { file }));
  }
  return textOf(unpacked, file);
}

function textOf(bytes: Uint8Array, file: string): string {
  const decode = utf8Decoder(file);
  return decode(bytes) + decode(null);
}
