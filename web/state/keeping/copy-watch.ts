import { type Dispatch, useEffect } from 'react';
import type { Change } from '../reduce.ts';
import { copyExists } from './device.ts';
import { isInBrowser, type Saved } from './kept.ts';

/** The address after a locked copy was kept. Whatever throws the copy away throws away every mark beside it too, so the only
 * place that can still know of it is one that a person keeps: a bookmark, an open tab. It names nobody. */
const MARKED = '#file/copy';
export const markCopy = (is: boolean): void => history.replaceState(null, '', is ? MARKED : '#file');

/** Looks whether the locked copy is in this browser: as the page loads, as a file is saved or opened, and whenever the page is
 * looked at again. One that was to be there and is not is said to be gone. Draws nothing. */
export function CopyWatch({
  saved,
  change,
}: {
  readonly saved: Saved | null;
  readonly change: Dispatch<Change>;
}): null {
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      // Where there is no storage there is no copy.
      const found = await copyExists().catch(() => false);
      const expected = saved === null ? location.hash === MARKED : isInBrowser(saved);
      if (here) change({ type: 'copy', copy: found ? 'here' : expected ? 'gone' : null });
    };
    const again = (): void => void look();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', again);
    };
  }, [saved, change]);
  return null;
}
