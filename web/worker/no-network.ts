/** Names by which a worker can send. */
export const SENDERS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'importScripts',
  'caches',
  'Cache',
  'FontFace',
  'Worker',
  'SharedWorker',
] as const;

/** Names that no page policy governs in every browser. */
export const PEERS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'] as const;

/** Removes everything that can send from this global, before anything is read (docs/privacy.md). A script's `import()`
 * cannot be removed. The policy that the worker has from its frame refuses it, and all the rest once more. */
export function takeAway(names: readonly string[]): void {
  for (let at: object | null = globalThis; at !== null; at = Object.getPrototypeOf(at) as object | null)
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(at, name);
      if (own?.configurable === true) delete (at as Record<string, unknown>)[name];
      // Found no more by any name's look-up, and not to be put back.
      if (at === globalThis)
        Object.defineProperty(at, name, { value: undefined, writable: false, configurable: false });
    }
}
