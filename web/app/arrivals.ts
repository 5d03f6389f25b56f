import { useEffect } from 'react';
import type { DroppedFile } from '../state/dropped-file.ts';

/** The names under which the service worker holds what was shared (web/site/service-worker.ts). */
const SHARED = /^#shared=([0-9a-f-]{36})$/;

/** Receives files from outside the page: from the system's share sheet, through the service worker's memory, or opened
 * with the app. `take` gets them; `missed` is called if a shared file is gone. While the page is not `open` (locked,
 * or not yet whole) they wait where they are. */
export function useArrivals(take: (files: DroppedFile[]) => void, missed: () => void, open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    const look = (): void => {
      const name = SHARED.exec(location.hash)?.[1];
      if (name === undefined) return;
      // The name is for once; going back must not ask again.
      location.replace('#load');
      void handedOver(name).then(files => (files.length > 0 ? take(files.map(given)) : missed()));
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [take, missed, open]);
  useEffect(() => {
    if (!open) return undefined;
    return launched.listen(handles => {
      void Promise.all(handles.map(handle => handle.getFile())).then(opened => take(opened.map(given)), missed);
    });
  }, [take, missed, open]);
}

type Handles = readonly { getFile(): Promise<File> }[];

/** Files that the app was opened with. The browser keeps its one consumer for good, so the consumer holds nothing of
 * the page. Files go to the present listener, or wait for one. */
const launched = (() => {
  let listener: ((handles: Handles) => void) | null = null;
  let waiting: Handles = [];
  let asked = false;
  const hand = (): void => {
    if (listener === null || waiting.length === 0) return;
    const handles = waiting;
    waiting = [];
    listener(handles);
  };
  return {
    listen(next: (handles: Handles) => void): () => void {
      listener = next;
      if (!asked)
        launchQueue()?.setConsumer(({ files }) => {
          waiting = [...waiting, ...files];
          hand();
        });
      asked = true;
      hand();
      return () => {
        listener = null;
      };
    },
  };
})();

const given = (file: File): DroppedFile => ({ file, path: file.name });

/** Takes what waits under `name` out of the service worker; empty where nothing does, or nobody answers. */
async function handedOver(name: string): Promise<readonly File[]> {
  const worker = (await navigator.serviceWorker?.ready)?.active;
  if (worker === null || worker === undefined) return [];
  const { port1, port2 } = new MessageChannel();
  return new Promise(done => {
    port1.addEventListener('message', (event: MessageEvent<{ readonly files: readonly File[] }>) => {
      port1.close();
      done(event.data.files);
    });
    port1.start();
    worker.postMessage({ take: name }, [port2]);
  });
}

interface LaunchQueue {
  setConsumer(consumer: (launched: { readonly files: Handles }) => void): void;
}
const launchQueue = (): LaunchQueue | undefined => (globalThis as { readonly launchQueue?: LaunchQueue }).launchQueue;
