import { sureOf } from '../fit/index.ts';
import { CALM_START, PERSON_DIMENSION, type Person, STATES } from '../model/index.ts';
import { settled, type Settled, settledAlone, type Standing } from './settled.ts';

/** The states that move over weeks: what a pair settles into is carried by one of them, by several, or by none. */
export const SLOW_STATES = ['trust', 'dread', 'weariness'] as const;
export type SlowState = (typeof SLOW_STATES)[number];

/** Share of the fitted pairs in which each is foremost; what is left has no foremost one, or does not settle with one far ahead. */
export type Carries = Readonly<Record<SlowState, number>>;

/** What keeps a state where it is. */
const HELD: Readonly<Record<SlowState, Partial<Person>>> = {
  trust: { trustDays: 1e9 },
  dread: { learning: 0 },
  weariness: { wearinessDays: 1e9 },
};

/** One of the two is far ahead: their share of the reaching less the other's is more than this. */
const AHEAD = 0.3;
/** A state is foremost where more than this share of that goes while it is held at ease, and by so much more than with any other. */
const GOES = 0.5;
const MORE = 0.1;

/** The state without which most of the distance goes that this pair settles into: held in both, from now on, where the calm start has
 * it. Null where there is no such distance, or no one such state. */
function foremostIn({ pair, state: start }: Standing, alone: Settled): SlowState | null {
  const distance = distanceIn(alone);
  if (!(distance > AHEAD)) return null;
  const gone = SLOW_STATES.map(state => {
    const held = { a: { ...pair.a, ...HELD[state] }, b: { ...pair.b, ...HELD[state] } };
    const at = STATES.indexOf(state);
    const eased = start.map((value, k) => (k % PERSON_DIMENSION === at ? CALM_START[state] : value));
    return { state, gone: 1 - distanceIn(settled({ pair: held, state: eased })) / distance };
  }).sort((p, q) => q.gone - p.gone);
  const [first, second] = gone;
  return first!.gone > GOES && first!.gone > second!.gone + MORE ? first!.state : null;
}

/** By how much more of the reaching comes from one than from the other in the end, 0..1. */
const distanceIn = ({ shares }: Settled): number => 2 * Math.max(...shares) - 1;

export function carriesOf(pairs: readonly Standing[], alone: readonly Settled[] = settledAlone(pairs)): Carries {
  const foremost = pairs.map((pair, k) => foremostIn(pair, alone[k]!));
  const share = (of: SlowState): number => foremost.filter(state => state === of).length / Math.max(1, pairs.length);
  return { trust: share('trust'), dread: share('dread'), weariness: share('weariness') };
}

/** What is said of it: the foremost state of so many in ten fitted pairs, likely from eight, leaning from six; null below. */
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
