import { randomFrom } from '../../src/base/index.ts';
import { inOrder } from '../../src/model/inside.ts';
import { PERSON_DIMENSION } from '../../src/model/index.ts';
import { PAIR_DIMENSION } from '../../src/model/inside.ts';
import type { Dyad } from '../../src/model/index.ts';
import { type Course } from '../../src/model/index.ts';
import { type SimulateOptions } from '../../src/model/inside.ts';
import { type Advance, refuseUnlessAboveZero, simulateBy } from '../../src/model/inside.ts';
import { eulerMaruyama } from './noise.ts';

export interface NoisyOptions extends Omit<SimulateOptions, 'solver'> {
  readonly seed: number;
  /** Bids per unit of warmth, > 0, default 4: the fewer, the noisier. */
  readonly scale?: number;
}

/** The pair with the noise of single bids, as a diffusion: felt closeness moves by sqrt(sent / scale) dW beside the
 * equations. This is the chemical Langevin equation of the point process in `bids.ts` (gillespie2000). Euler and
 * Maruyama in steps of at most `step` (default 0.05 day); negative values are set to zero. A person keeps their random
 * stream when the two are swapped, so the swap law holds exactly for two who differ. Throws a RangeError where `days`,
 * `every`, `step` or `scale` is not above zero. */
export function simulateNoisy(pair: Dyad, options: NoisyOptions): Course {
  const { seed, scale = 4, step = 0.05 } = options;
  refuseUnlessAboveZero({ scale, step });
  const random = randomFrom(seed);
  const { exchanged } = inOrder(pair);
  const streams = Array.from({ length: PAIR_DIMENSION }, (_, i) => {
    const first = i < PERSON_DIMENSION !== exchanged;
    return random.fork((first ? 0 : 100) + (i % PERSON_DIMENSION));
  });
  const stepper = eulerMaruyama(PAIR_DIMENSION);
  const sent = new Float64Array(PAIR_DIMENSION);
  const advance: Advance = ({ rhs }, from, to, y) => {
    const n = Math.ceil((to - from) / step - 1e-9);
    const h = (to - from) / n;
    for (let i = 0; i < n; i++) {
      stepper(
        rhs,
        (t, at, out) => {
          // The drift of felt closeness is the amount sent less the amount felt.
          rhs(t, at, sent);
          out.fill(0);
          for (const k of [0, 1, PERSON_DIMENSION, PERSON_DIMENSION + 1])
            out[k] = Math.sqrt(Math.max(0, sent[k]! + at[k]!) / scale);
        },
        streams,
        from + i * h,
        y,
        h,
      );
      for (const k of [0, 1, PERSON_DIMENSION, PERSON_DIMENSION + 1]) y[k] = Math.max(0, y[k]!);
    }
  };
  return simulateBy(advance, pair, options);
}
