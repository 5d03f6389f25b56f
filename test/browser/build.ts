import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Builds the app before the first browser test, unless `npm test` has. Does nothing where nothing has changed. */
export default function build(): void {
  if (process.env['SLIPSTEP_BUILT'] !== undefined) return;
  const root = resolve(import.meta.dirname, '../..');
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The app could not be built: see above.');
}
