#!/usr/bin/env node
// The command. Older Nodes than the code needs hand over to the project's own, where a set-up has fetched it.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);
const isNew = major > 22 || (major === 22 && minor >= 12);
/** What any Node can say: a second process would take longer than the answer. */
const isShort = args.length === 1 && ['--version', '-v', '--help', '-h', 'help'].includes(args[0]);

const stop = text => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};

if (isNew || isShort) {
  if (!existsSync(join(root, 'dist/cli/main.js')))
    stop('This checkout is not built yet. Run `npm start` (or `npm test`) once, then this command again.');
  // Compiled code is kept between runs, where this Node can.
  module.enableCompileCache?.();
  if (process.channel) (await import('./hand-over.mjs')).endWithParent();
  const { runCommandLine } = await import('../dist/cli/main.js');
  process.exitCode = await runCommandLine(args);
} else {
  const { ownNode } = await import('./own-node.mjs');
  const node = ownNode(root);
  if (node === null)
    stop(
      `Node ${process.versions.node} is older than 22.12. Install Node 22.12 or newer, or, in a checkout, run \`npm start\` once: it fetches a newer Node for the project alone.`,
    );
  const { handOver } = await import('./hand-over.mjs');
  handOver(node, fileURLToPath(import.meta.url), args);
}
