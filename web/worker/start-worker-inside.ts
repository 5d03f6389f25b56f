import script from 'virtual:engine-script';
import type { Hello } from './protocol.ts';
import type { End } from './start-worker.ts';

/** As `startWorker`, for the page that is one file: the worker's script lies in the page itself. A worker's address is a Trusted
 * Types sink; the one policy that this page allows gives the one address made here, whatever it is asked for, and its name
 * cannot be taken a second time. */
export function startWorker(hello: Hello, port: MessagePort): End {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const trusted =
    policies()
      ?.createPolicy('engine', { createScriptURL: () => address })
      .createScriptURL('') ?? address;
  const worker = new Worker(trusted as string, { name: 'engine' });
  worker.postMessage(hello, [port]);
  URL.revokeObjectURL(address);
  return () => worker.terminate();
}

interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(text: string): unknown };
}
const policies = (): Policies | undefined => (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
