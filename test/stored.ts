import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.cache/stored');
const sum = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 24);
};

let place: string | null = null;
/** Where results of these very sources lie. Those of other sources are taken away. */
function placeOfSources(): string {
  const sources = globSync('src/{base,turns,measures,model,fit,theory,moves,story}/**/*.ts', { cwd: root }).toSorted();
  const state = sum(process.version, ...sources.flatMap(path => [path, readFileSync(join(root, path))]));
  mkdirSync(join(folder, state), { recursive: true });
  for (const other of readdirSync(folder))
    if (other !== state) rmSync(join(folder, other), { recursive: true, force: true });
  return join(folder, state);
}

/** What `make` gives of plain data, made once for each state of the sources and each input, and kept on disk in between. Several files
 * of tests may ask for the same fit. A test of how something is made makes it. */
export function stored<T>(name: string, input: unknown, make: () => T): T {
  place ??= placeOfSources();
  const path = join(place, `${name}-${sum(serialize(input))}`);
  if (existsSync(path)) return deserialize(readFileSync(path)) as T;
  const made = make();
  // Whole or not at all, whoever else writes it too.
  const writing = `${path}.${process.pid}`;
  writeFileSync(writing, serialize(made));
  renameSync(writing, path);
  return made;
}
