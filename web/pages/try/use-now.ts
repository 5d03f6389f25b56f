import { useEffect, useState } from 'react';

const seconds = (): number => Math.floor(Date.now() / 1000);

/** The clock, in seconds, looked at every minute and whenever the page is looked at again: a week that begins while the page
 * is open is told. */
export function useNow(): number {
  const [now, setNow] = useState(seconds);
  useEffect(() => {
    const look = (): void => setNow(seconds());
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
