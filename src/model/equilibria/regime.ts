import type { Dyad } from '../equations/person.ts';
import { type Course, type SimulateOptions, simulate } from '../simulate/simulate.ts';

/** Long-run behaviour of a pair. `strained` completes the four of the idea: both alarmed or both overwhelmed, alike. */
export const REGIMES = ['calm', 'polarised', 'alternating', 'drifting apart', 'strained'] as const;
export type Regime = (typeof REGIMES)[number];

/** Cut-offs of the names below, chosen; results say which regime, and these say what the word means. */
export const REGIME_CUTS = {
  /** A larger share of reaching than this is one-sided. */
  share: 0.65,
  /** Alarm or overwhelm above this is strain. */
  strain: 0.5,
  /** The share going there and back by more than this within the window is alternating. */
  swing: 0.1,
  /** Total closeness below this, in bids a day, without one-sided reaching, is drifting apart (an ordinary day is 2). */
  closeness: 0.8,
} as const;

/** The regime at the end of a course. Alternation is searched in its last `window` days (default 240). */
export function regimeOf(course: Course, window = 240): Regime {
  const from = course.t.findIndex(t => t >= course.t.at(-1)! - window);
  if (comesBack(course.reachingShare[0].slice(from), REGIME_CUTS.swing)) return 'alternating';
  const share = Math.max(course.reachingShare[0].at(-1)!, course.reachingShare[1].at(-1)!);
  const strain = Math.max(...[course.a, course.b].flatMap(p => [p.alarm.at(-1)!, p.overwhelm.at(-1)!]));
  if (share > REGIME_CUTS.share && strain > REGIME_CUTS.strain) return 'polarised';
  if (course.closeness.at(-1)! < REGIME_CUTS.closeness) return 'drifting apart';
  return strain > REGIME_CUTS.strain ? 'strained' : 'calm';
}

/** True if values go one way by more than `by`, then the other. A climb that ends a little below its top has not come
 * back. */
function comesBack(values: readonly number[], by: number): boolean {
  let [low, high] = [values[0]!, values[0]!];
  let way = 0;
  for (const value of values) {
    const [risen, fallen] = [value - low > by, high - value > by];
    if ((way > 0 && fallen) || (way < 0 && risen)) return true;
    if (way === 0) way = risen ? 1 : fallen ? -1 : 0;
    [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return false;
}

/** The regime a pair reaches from the calm start (or another), after three years. */
export const regimeFrom = (pair: Dyad, options: Omit<SimulateOptions, 'every'> = {}): Regime =>
  regimeOf(simulate(pair, { days: 1095, ...options }));
