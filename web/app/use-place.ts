import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { makeWaiting } from '../state/go-to.ts';
import { type Place, placeOf } from '../state/link.ts';

/** Place that the address names. A new page begins at its heading, for eyes and for screen readers alike. Drawing it
 * waits for the frame that answers the press. */
export function usePlace(main: RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const turn = (): void => {
      flushSync(() => {
        makeWaiting();
        setPlace(placeOf(location.hash));
      });
      scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('h1')?.focus();
      arrived();
    };
    let cancel = (): void => undefined;
    const turnSoon = (): void => {
      cancel();
      cancel = afterFrame(turn);
    };
    arrived();
    addEventListener('hashchange', turnSoon);
    return () => {
      cancel();
      removeEventListener('hashchange', turnSoon);
    };
  }, [main]);
  return place;
}

/** Longest wait for a frame, ms: a page out of sight draws none. */
const NO_FRAME = 100;

/** Calls `act` in a task after the next frame. The result cancels it. */
function afterFrame(act: () => void): () => void {
  let task = setTimeout(act, NO_FRAME);
  const frame = requestAnimationFrame(() => {
    clearTimeout(task);
    task = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}

/** Signals to outside observers (tests) that the page of this address is complete and has the focus. */
const arrived = (): void => {
  document.documentElement.dataset['at'] = location.hash.split('?')[0]!;
};
