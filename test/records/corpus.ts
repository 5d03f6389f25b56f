import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'corpus');

/** An input that fuzzing found. Those that broke a reader are called so. */
export interface Found {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Formats with an archive: one file each, an input a line. */
export const corpusFormats = (): readonly string[] => readdirSync(folder).map(name => name.replace('.jsonl', ''));

export function corpusOf(format: string): readonly Found[] {
  const path = join(folder, `${format}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => {
      const { name, base64 } = JSON.parse(line) as { readonly name: string; readonly base64: string };
      return { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
    });
}

/** Adds what is not there yet, in order of name. */
export function addToCorpus(format: string, found: readonly Found[]): void {
  const all = new Map([...corpusOf(format), ...found].map(one => [one.name, one.bytes]));
  if (all.size === 0) return;
  const lines = [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => JSON.stringify({ name, base64: Buffer.from(bytes).toString('base64') }));
  writeFileSync(join(folder, `${format}.jsonl`), `${lines.join('\n')}\n`);
}
