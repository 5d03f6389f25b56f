import { useEffect, useState } from 'react';

interface Motion {
  readonly key: string;
  readonly part: number;
}

/** Progress of a motion of so many seconds, 0..1, a frame at a time. It restarts with every new `key`, pauses unless
 * `running`, and is over at once where less motion is asked for. */
export function useFrames({
  key,
  seconds,
  running,
  still,
}: {
  readonly key: string;
  readonly seconds: number;
  readonly running: boolean;
  readonly still: boolean;
}): number {
  const [motion, setMotion] = useState<Motion>({ key, part: 0 });
  const part = still ? 1 : motion.key === key ? motion.part : 0;
  const moves = running && part < 1;
  useEffect(() => {
    if (!moves) return;
    let frame = 0;
    let last = Number.NaN;
    const step = (now: number): void => {
      // A page that was out of sight goes on where it was; a clock that is set back goes nowhere.
      const passed = Number.isNaN(last) ? 0 : Math.min(100, Math.max(0, now - last));
      last = now;
      setMotion(before => ({
        key,
        part: Math.min(1, (before.key === key ? before.part : 0) + passed / (1000 * seconds)),
      }));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [key, seconds, moves]);
  return part;
}
