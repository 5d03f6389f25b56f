import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useWords } from '../controls/words.tsx';

/** A newer version of the site is told and never forced: it takes the place of this one when the person says so, and what is not
 * saved is asked about before anything is changed. Nothing here where the app is not served as a site. */
export function NewerVersion({ unsaved }: { readonly unsaved: boolean }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  if (!useSyncExternalStore(newer.heed, newer.waits)) return null;
  // The first button is the same element in both, so that the focus stays, and stays on what loses nothing.
  if (asking && unsaved)
    return (
      <output className="newer">
        {say('site-newer-lose')}{' '}
        <button type="button" className="plain" onClick={() => setAsking(false)}>
          {say('site-newer-later')}
        </button>{' '}
        <button type="button" className="plain" onClick={() => newer.use(true)}>
          {say('site-newer-without')}
        </button>
      </output>
    );
  return (
    <output className="newer">
      {say(unsaved ? 'site-newer-unsaved' : 'site-newer')}{' '}
      <button type="button" className="plain" onClick={() => (unsaved ? setAsking(true) : newer.use(false))}>
        {say('site-use-newer')}
      </button>
    </output>
  );
}

/** What is known of a newer version is told once and lasts as long as the page: an erasure or a lock draws all of it anew. */
const newer = (() => {
  let waiting = false;
  /** The person has said that what is not saved may go. */
  let mayGo = false;
  let listening = false;
  const readers = new Set<() => void>();
  const loadAnew = (): void => location.reload();
  const listen = (): void => {
    if (listening) return;
    listening = true;
    addEventListener('message', (event: MessageEvent<{ readonly site?: string } | null>) => {
      if (event.origin !== location.origin) return;
      // Another tab has it already.
      if (event.data?.site === 'in use') loadAnew();
      if (event.data?.site !== 'newer') return;
      waiting = true;
      for (const tell of readers) tell();
    });
    // Before any other is there: what was answered here, the browser does not ask once more.
    addEventListener('beforeunload', event => {
      if (mayGo) event.stopImmediatePropagation();
      mayGo = false;
    });
  };
  return {
    waits: () => waiting,
    heed: (tell: () => void) => {
      listen();
      readers.add(tell);
      return () => readers.delete(tell);
    },
    use: (losing: boolean): void => {
      mayGo = losing;
      navigator.serviceWorker.addEventListener('controllerchange', loadAnew, { once: true });
      const frame = document.getElementById('engine') as HTMLIFrameElement | null;
      frame?.contentWindow?.postMessage({ useNewVersion: true }, location.origin);
    },
  };
})();
