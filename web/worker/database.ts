import start from 'sqlite-wasm-original';
import packed from 'virtual:sqlite-wasm-packed';
import { unpacked } from './packed.ts';

const OFF = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, 'opfs-sahpool': true, kvvfs: true };

/** Stands for sqlite-wasm in the worker: its WebAssembly lies in this script, deflated, since the policy lets nothing be
 * fetched and a request after the load is one too many (docs/decisions/0022). The worker asks for this script as it starts. */
export default async function sqlite3InitModule(): Promise<unknown> {
  // Nothing is stored: its own file systems, and the worker one of them would start, stay out.
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: OFF } } });
  return start({ wasmBinary: await unpacked(packed).arrayBuffer() });
}
