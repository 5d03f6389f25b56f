import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../controls/words.tsx';

/** A newer version of the site is told and never forced: it takes the place of this one when the person says so, and what is not
 * saved stays where it is until then. Nothing here where the app is not served as a site. */
export function NewerVersion({ unsaved }: { readonly unsaved: boolean }): ReactNode {
  const { say } = useWords();
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    const hear = (event: MessageEvent<{ readonly site?: string } | null>): void => {
      if (event.origin === location.origin && event.data?.site === 'newer') setNewer(true);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  if (!newer) return null;
  const use = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    const frame = document.getElementById('engine') as HTMLIFrameElement | null;
    frame?.contentWindow?.postMessage({ useNewVersion: true }, location.origin);
  };
  return (
    <output className="newer">
      {say(unsaved ? 'site-newer-unsaved' : 'site-newer')}{' '}
      <button type="button" className="plain" onClick={use}>
        {say('site-use-newer')}
      </button>
    </output>
  );
}
