/** Takes what could send out of this global's own reach, before anything is read: on a host that sets no policy for the worker's
 * script nothing else would stand in the way (docs/privacy.md). Imported first. What cannot be taken from a script is `import()`;
 * text from a chat never reaches it. */
const SENDERS = [
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

for (let at: object | null = globalThis; at !== null; at = Object.getPrototypeOf(at) as object | null)
  for (const name of SENDERS) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own?.configurable === true) delete (at as Record<string, unknown>)[name];
    // Found no more by any name's look-up, and not to be put back.
    if (at === globalThis) Object.defineProperty(at, name, { value: undefined, writable: false, configurable: false });
  }

export {};
