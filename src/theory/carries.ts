import { sureOf } from '../fit/index.ts';
import { CALM_START, PERSON_DIMENSION, type Person, STATES } from '../model/index.ts';
import { type Settled, settledAfter, type Standing } from './settled.ts';

/** The states that move over weeks: what a pair settles into is carried by one of them, by several, or by none. */
export const SLOW_STATES = ['trust', 'dread', 'weariness'] as const;
export type SlowState = (typeof SLOW_STATES)[number];

/** Share of the fitted pairs in which each is foremost. The rest have no foremost one, or do not settle with one far
 * ahead. */
export type Carries = Readonly<Record<SlowState, number>>;

/** Changes that hold each state in place. */
const HELD: Readonly<Record<SlowState, Partial<Person>>> = {
  trust: { trustDays: 1e9 },
  dread: { learning: 0 },
  weariness: { wearinessDays: 1e9 },
};

/** Lead that counts as far ahead: one share of the reaching less the other's. */
const AHEAD = 0.3;
/** A state is foremost if holding it at ease removes more than this share, and leads every other state by this much. */
const GOES = 0.5;
const MORE = 0.1;

/** Outcomes with this state held in both at its calm value from now on. */
function held(pairs: readonly Standing[], slow: SlowState): readonly Settled[] {
  const at = STATES.indexOf(slow);
  return settledAfter(
    pairs.map(({ pair, state }) => ({
      pair: { a: { ...pair.a, ...HELD[slow] }, b: { ...pair.b, ...HELD[slow] } },
      state: state.map((value, k) => (k % PERSON_DIMENSION === at ? CALM_START[slow] : value)),
    })),
  );
}

/** The state without which most of the distance goes that a pair settles into; null where there is no one such state. */
function foremostOf(distance: number, without: readonly number[]): SlowState | null {
  const gone = SLOW_STATES.map((state, s) => ({ state, gone: 1 - without[s]! / distance }));
  const [first, second] = gone.sort((p, q) => q.gone - p.gone);
  return first!.gone > GOES && first!.gone > second!.gone + MORE ? first!.state : null;
}

/** By how much more of the reaching comes from one than from the other in the end, 0..1. */
const distanceIn = ({ shares }: Settled): number => 2 * Math.max(...shares) - 1;

export function carriesOf(pairs: readonly Standing[], alone: readonly Settled[] = settledAfter(pairs)): Carries {
  const apart = alone.flatMap((one, k) => (distanceIn(one) > AHEAD ? [k] : []));
  const without = SLOW_STATES.map(state =>
    held(
      apart.map(k => pairs[k]!),
      state,
    ).map(distanceIn),
  );
  const foremost = apart.map((k, i) =>
    foremostOf(
      distanceIn(alone[k]!),
      without.map(each => each[i]!),
    ),
  );
  const share = (of: SlowState): number => foremost.filter(state => state === of).length / Math.max(1, pairs.length);
  return { trust: share('trust'), dread: share('dread'), weariness: share('weariness') };
}

/** Statement about it: the foremost state in so many of ten fitted pairs. Likely from eight, leaning from six; null
 * below. */
export interface Carrier {
  readonly state: SlowState;
  readonly sure: 'likely' | 'leans';
  readonly share: number;
}

export function carrierOf(carries: Carries): Carrier | null {
  for (const state of SLOW_STATES) {
    const sure = sureOf(carries[state]);
    if (sure !== 'open') return { state, sure, share: carries[state] };
  }
  return null;
}
