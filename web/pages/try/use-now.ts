import { useEffect, useState } from 'react';

const seconds = (): number => Math.floor(Date.now() / 1000);

/** The clock, in seconds, read every minute and whenever the page becomes visible: a week that begins while the page is
 * open is shown. */
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
