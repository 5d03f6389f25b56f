import { useSyncExternalStore } from 'react';

/** Whether the media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    changed => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    // Where the page is drawn without a screen.
    () => false,
  );
}
