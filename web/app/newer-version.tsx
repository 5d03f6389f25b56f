import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useWords } from '../controls/words.tsx';
import { heedNewer, isNewer, mayLose } from './newer.ts';

/** Offers a newer version of the site and never forces it. It replaces this one when the person agrees, after asking
 * about unsaved changes. Empty where the app is not served as a site. */
export function NewerVersion({ unsaved }: { readonly unsaved: boolean }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  if (!useSyncExternalStore(heedNewer, isNewer)) return null;
  // The first button is the same element in both, so that the focus stays, and stays on what loses nothing.
  if (asking && unsaved)
    return (
      <output className="newer">
        {say('site-newer-lose')}{' '}
        <button type="button" className="plain" onClick={() => setAsking(false)}>
          {say('site-newer-later')}
        </button>{' '}
        <button type="button" className="plain" onClick={() => use(true)}>
          {say('site-newer-without')}
        </button>
      </output>
    );
  return (
    <output className="newer">
      {say(unsaved ? 'site-newer-unsaved' : 'site-newer')}{' '}
      <button type="button" className="plain" onClick={() => (unsaved ? setAsking(true) : use(false))}>
        {say('site-use-newer')}
      </button>
    </output>
  );
}

function use(losing: boolean): void {
  mayLose(losing);
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  const frame = document.getElementById('engine') as HTMLIFrameElement | null;
  frame?.contentWindow?.postMessage({ useNewVersion: true }, location.origin);
}
