import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Stands in the name of every file of the later version that is named by what is in it, and in no other. */
export const NEXT = '-next.';
const TEXTS = new Set(['.html', '.js', '.css', '.webmanifest']);

const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('base64');
const sumInAddress = (path: string): string => encodeURIComponent(sumOf(path));

/** Puts a later version in the place of the site in a folder, as whoever keeps the host does: the same app, with every file that is named
 * by what is in it under another name, and its service worker's list of them. */
export function deployNext(site: string): void {
  const assets = join(site, 'assets');
  const names = readdirSync(assets);
  const next = (name: string): string => name.replace(/\.(?=[^.]+$)/, NEXT);
  const renamed = (text: string): string => names.reduce((all, name) => all.replaceAll(name, next(name)), text);
  const frame = join(site, 'engine.html');
  const before = sumInAddress(frame);
  for (const name of names) renameSync(join(assets, name), join(assets, next(name)));
  for (const folder of [site, assets])
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !TEXTS.has(extname(entry.name)) || entry.name === 'sw.js') continue;
      const path = join(folder, entry.name);
      writeFileSync(path, renamed(readFileSync(path, 'utf8')));
    }
  const page = join(site, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(before, sumInAddress(frame)));
  const script = join(site, 'sw.js');
  const [, open, list, rest] = /^([\s\S]*?const BUILD = )(\{.*\})(;\n[\s\S]*)$/.exec(readFileSync(script, 'utf8'))!;
  const build = JSON.parse(list!) as { version: string; files: Record<string, readonly [string, string]> };
  build.version = `${build.version}${NEXT}`;
  build.files = Object.fromEntries(
    Object.entries(build.files).map(([path, [, type]]) => {
      const at = renamed(path);
      return [at, [sumOf(join(site, at)), type]];
    }),
  );
  writeFileSync(script, `${open}${JSON.stringify(build)}${rest}`);
}
