/** What a worker can send with. */
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

/** What no policy of a page governs in every browser. */
export const PEERS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'] as const;

/** Takes what can send out of this global's own reach, before anything is read (docs/privacy.md). What cannot be taken from a script
 * is `import()`: the policy that the worker has from its frame refuses that, and all the rest once more. */
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
