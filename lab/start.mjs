// Starts a command of the laboratory from its TypeScript, with a Node that strips types: the project's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent, handOver } from '../bin/hand-over.mjs';
import { ownNode } from '../bin/own-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
const strips = major > 23 || (major === 23 && minor >= 6);

/** `name`: the folder that holds `command.ts`; `script`: the file that was started. */
export async function start(name, script) {
  const args = process.argv.slice(2);
  const node = ownNode(root);
  if (!strips) {
    if (node !== null) return handOver(node, fileURLToPath(script), args);
    process.stderr.write('Run `npm start` once: it fetches a Node that runs TypeScript, for the project alone.\n');
    process.exit(2);
  }
  endWithParent();
  if (!existsSync(join(root, 'src/words/generated/ids.ts')))
    spawnSync(process.execPath, [join(root, 'tools/words.mjs')], { stdio: 'inherit' });
  const { runTool } = await import('./tool.ts');
  const { tool } = await import(`./${name}/command.ts`);
  process.exitCode = await runTool(tool, args);
}
