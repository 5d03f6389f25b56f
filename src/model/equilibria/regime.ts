import type { Dyad } from '../person.ts';
import { type Course, type SimulateOptions, simulate } from '../simulate/simulate.ts';

/** What a pair comes to do. `strained` is honest company for the four of the idea: both alarmed or both overwhelmed, alike. */
export const REGIMES = ['calm', 'polarised', 'alternating', 'drifting apart', 'strained'] as const;
export type Regime = (typeof REGIMES)[number];

/** Cut-offs of the names below, chosen; results say which regime, and these say what the word means. */
export const REGIME_CUTS = {
  /** A larger share of reaching than this is one-sided. */
  share: 0.65,
  /** Alarm or overwhelm above this is strain. */
  strain: 0.5,
  /** The share moving by more than this within the window is alternating. */
  swing: 0.1,
  /** Total closeness below this, in bids a day, without one-sided reaching, is drifting apart (an ordinary day is 2). */
  closeness: 0.8,
} as const;

/** The regime over the last `window` days of a course (default 120). */
export function regimeOf(course: Course, window = 120): Regime {
  const from = course.t.findIndex(t => t >= course.t.at(-1)! - window);
  const tail = (values: readonly number[]) => values.slice(from);
  const shares = tail(course.reachingShare[0]);
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  if (high - low > REGIME_CUTS.swing && !isSettling(shares)) return 'alternating';
  const share = Math.max(course.reachingShare[0].at(-1)!, course.reachingShare[1].at(-1)!);
  const strain = Math.max(...[course.a, course.b].flatMap(p => [p.alarm.at(-1)!, p.overwhelm.at(-1)!]));
  if (share > REGIME_CUTS.share && strain > REGIME_CUTS.strain) return 'polarised';
  if (course.closeness.at(-1)! < REGIME_CUTS.closeness) return 'drifting apart';
  return strain > REGIME_CUTS.strain ? 'strained' : 'calm';
}

/** A share that only goes one way within the window is on its way somewhere, not alternating. */
function isSettling(shares: readonly number[]): boolean {
  let ups = false;
  let downs = false;
  for (let i = 1; i < shares.length; i++) {
    if (shares[i]! > shares[i - 1]! + 1e-6) ups = true;
    if (shares[i]! < shares[i - 1]! - 1e-6) downs = true;
  }
  return !(ups && downs);
}

/** The regime a pair comes to from the calm start (or another), looked at after three years. */
export const regimeFrom = (pair: Dyad, options: Omit<SimulateOptions, 'every'> = {}): Regime =>
  regimeOf(simulate(pair, { days: 1095, ...options }));
