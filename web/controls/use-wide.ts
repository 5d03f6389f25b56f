import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 64rem)';
const listen = (heard: () => void): (() => void) => {
  const query = matchMedia(QUERY);
  query.addEventListener('change', heard);
  return () => query.removeEventListener('change', heard);
};

/** Whether there is room for a column of notes beside the text. Where nothing is drawn on a screen, there is not. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(QUERY).matches,
    () => false,
  );
