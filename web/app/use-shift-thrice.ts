import { useEffect } from 'react';

/** Three presses of Shift within five seconds empty the page (not Escape, which people press for other reasons). */
export function useShiftThrice(leave: () => void): void {
  useEffect(() => {
    let presses: number[] = [];
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = [...presses.filter(at => event.timeStamp - at < 5000), event.timeStamp];
      if (presses.length >= 3) leave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [leave]);
}
