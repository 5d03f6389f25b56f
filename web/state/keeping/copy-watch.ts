import { type Dispatch, useEffect } from 'react';
import { MARKED_COPY, placeOf } from '../link.ts';
import type { Change } from '../reduce.ts';
import { copyExists } from './device.ts';
import { isInBrowser, type KeptState, type Saved } from './kept.ts';

/** Marks the address of the page of the file. */
export function markCopy(is: boolean): void {
  // A save may be done once its person has gone on to another page, whose address is its own.
  if (placeOf(location.hash).page === 'file') history.replaceState(null, '', is ? MARKED_COPY : '#file');
}

/** What is to be said of the copy; undefined: nothing new. `found`, null: the browser shows nothing of its storage. */
export const copyAs = (found: boolean | null, expected: boolean): KeptState['copy'] | undefined =>
  found === null ? (expected ? 'unseen' : undefined) : found ? 'here' : expected ? 'gone' : null;

/** Looks whether the locked copy is in this browser: as the page loads, as a file is saved or opened, and whenever the page is
 * looked at again. One that was to be there and is not is said to be gone; where the browser shows nothing of its storage, nobody can
 * tell. Draws nothing. */
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
      const found = await copyExists().catch(() => null);
      const expected = saved === null ? location.hash === MARKED_COPY : isInBrowser(saved);
      const copy = copyAs(found, expected);
      if (here && copy !== undefined) change({ type: 'copy', copy });
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
