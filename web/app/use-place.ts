import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Place, placeOf } from '../state/link.ts';

/** Place that the address names. A new page begins at its heading, for eyes and for screen readers alike. */
export function usePlace(main: RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const turn = (): void => {
      const next = placeOf(location.hash);
      flushSync(() => setPlace(next));
      scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('h1')?.focus();
      arrived();
    };
    arrived();
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, [main]);
  return place;
}

/** Signals to outside observers (tests) that the page of this address is complete and has the focus. */
const arrived = (): void => {
  document.documentElement.dataset['at'] = location.hash.split('?')[0]!;
};
