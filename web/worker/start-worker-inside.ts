import script from 'virtual:engine-script';
import type { WorkerPlace } from './start-worker.ts';

/** As `startWorker`, for the page that is one file: the worker's script is in the page itself. A worker's address is a
 * Trusted Types sink. The one policy that this page allows gives only the address made here, and its name cannot be
 * taken a second time. */
export function startWorker(): WorkerPlace {
  const blob = new Blob([script], { type: 'text/javascript' });
  let address = '';
  const policy = policies()?.createPolicy('engine', { createScriptURL: () => address });
  let current: Worker | null = null;
  return {
    start(hello, port) {
      current?.terminate();
      address = URL.createObjectURL(blob);
      current = new Worker((policy?.createScriptURL('') ?? address) as string, { name: 'engine' });
      current.postMessage(hello, [port]);
      URL.revokeObjectURL(address);
    },
    another: () => true,
    end: () => current?.terminate(),
  };
}

interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(text: string): unknown };
}
const policies = (): Policies | undefined => (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
