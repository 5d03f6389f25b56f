import { useEffect, useRef, useState } from 'react';
import type { Dyad } from '../../../../src/model/index.ts';
import { ALIKE_DAYS, type Run, walkAlike } from './courses.ts';
import type { Days } from './day-score.ts';

/** A run, and how much of it is drawn, 0..1. */
export interface Walk {
  readonly seed: number;
  readonly part: number;
  readonly counts: Days;
}

/** Draws the run of a seed while the equations go on: some days a frame, so that no frame waits for half a year. `seed`
 * null: nothing moves; `from`: days that are there at once; `known`: share of the motion by which the whole run must be
 * known; `still`: nothing is drawn before all is known; `unseen`: nothing is drawn at all; `land`: gets the finished run. */
export function useWalk(
  pair: Dyad,
  rest: readonly number[],
  asked: {
    readonly seed: number | null;
    readonly from: number;
    readonly known: number;
    readonly seconds: number;
    readonly still: boolean;
    readonly unseen: boolean;
    readonly land: (run: Run) => void;
  },
): Walk | null {
  const [walk, setWalk] = useState<Walk | null>(null);
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  const { seed } = asked;
  useEffect(() => {
    if (seed === null) return;
    const going = walkAlike(pair, rest, seed);
    let last = Number.NaN;
    let part = 0;
    let t = 0;
    let run: Run | null = null;
    let counts: Days = [[], []];
    const step = (now: number): void => {
      const { from, known, seconds, still, unseen, land } = latest.current;
      // A slow frame does no more work than another; a clock that is set back goes nowhere.
      const passed = Number.isNaN(last) ? 0 : Math.min(34, Math.max(0, now - last));
      last = now;
      part = Math.min(1, part + passed / (1000 * seconds));
      const to = part < known ? from + ((ALIKE_DAYS - from) * part) / known : Number.POSITIVE_INFINITY;
      while (run === null && t < to) {
        const { done, value } = going.next();
        if (done === true) run = value;
        else ({ t, counts } = value);
      }
      if (!unseen && (!still || part === 1)) setWalk({ seed, part, counts });
      if (part < 1) frame = requestAnimationFrame(step);
      else land(run!);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [pair, rest, seed]);
  return walk;
}
