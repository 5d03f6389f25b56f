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

/** News about the copy; undefined: nothing new. `found` null: the browser hides its storage. */
export const copyAs = (found: boolean | null, expected: boolean): KeptState['copy'] | undefined =>
  found === null ? (expected ? 'unseen' : undefined) : found ? 'here' : expected ? 'gone' : null;

/** Checks that the locked copy is in this browser: on load, after a file is saved or opened, and when the page becomes
 * visible. An expected copy that is missing is reported as gone. If the browser hides its storage, the result is
 * unknown. Draws nothing. */
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
