/// <reference lib="webworker" />
import { readsBlobs } from './bytes.ts';
import { sealing } from './keeping.ts';
import { SENDERS, takeAway } from './no-network.ts';
import { unpacked } from './packed.ts';
import type { Ask, Hello, Reply } from './protocol.ts';
import type { Ahead, FoundAhead } from './session/ahead.ts';
import { practise } from './session/practice.ts';
import { createSession, steps } from './session/session.ts';

takeAway(SENDERS);

// The result of the first invented pair comes first: newcomers open it. The others are worked out as a file is.
const ahead = import('virtual:ahead');
// Asked for as the worker starts, so that no file that is read later needs a request. The first picture does not wait for it.
const database = import('@sqlite.org/sqlite-wasm');
// Signal that no more requests follow: the scripts of saving and of forecasts first load one that they share.
void Promise.allSettled([ahead, database, sealing, steps]).then(() => postMessage('loaded'));

/** One that did not come is worked out here. */
const foundAhead: FoundAhead = async id =>
  id === 'couple'
    ? ahead.then(({ default: packed }) => unpacked(packed).json() as Promise<Ahead>).catch(() => null)
    : null;

// A page from the disk has no origin.
const reads = origin === 'null' ? readsBlobs() : true;

/** Without being asked to read anything for so long, it practises, ms. */
const IDLE = 3000;

/** The worker's end: everything that was read is held here, and only here. */
addEventListener(
  'message',
  (event: MessageEvent<Hello>) => {
    const [port] = event.ports;
    if (port === undefined) return;
    const { stop, deviceZone } = event.data;
    const session = createSession(
      deviceZone,
      job => stop !== null && Atomics.load(stop, 0) === job,
      (reply: Reply) => port.postMessage(reply),
      foundAhead,
    );
    const idle = setTimeout(() => void practise(), IDLE);
    const hear = async (ask: Ask): Promise<void> => {
      const can = await reads;
      if (ask.type === 'reads-blobs') return port.postMessage({ type: ask.type, job: ask.job, can } satisfies Reply);
      clearTimeout(idle);
      await session.hear(ask);
    };
    port.addEventListener('message', ({ data }: MessageEvent<Ask>) => void hear(data));
    port.start();
  },
  { once: true },
);
