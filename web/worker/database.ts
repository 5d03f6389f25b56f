import start from 'sqlite-wasm-original';
import packed from 'virtual:sqlite-wasm-packed';
import { unpacked } from './packed.ts';

const OFF = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, 'opfs-sahpool': true, kvvfs: true };

/** Replacement of sqlite-wasm in the worker. Its WebAssembly is in this script, deflated: the policy forbids fetching,
 * and no request may follow the load (docs/decisions/0022). The worker asks for this script as it starts. */
export default async function sqlite3InitModule(): Promise<unknown> {
  // Disable its file systems, and the worker one of them would start: nothing is stored.
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: OFF } } });
  return start({ wasmBinary: await unpacked(packed).arrayBuffer() });
}
