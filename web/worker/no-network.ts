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
  'Worker',
  'SharedWorker',
] as const;

/** What no policy of a page governs in every browser. */
export const PEERS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'] as const;

/** Takes what can send out of this global's own reach, before anything is read: on a host that sets no policy for the worker's
 * script nothing else would stand in the way (docs/privacy.md). What cannot be taken from a script is `import()`; text from a
 * chat never reaches it. */
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
