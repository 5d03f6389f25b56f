import {
  type Dyad,
  emitMarch,
  Ensemble,
  PARAMETERS,
  pairOf,
  parseEquations,
  STATES,
  systemOf,
} from '../../../src/model/index.ts';
import { type Acts, AT_EASE, EQUATIONS, type MarchCode, PAIR_DIMENSION, INPUTS } from '../../../src/model/inside.ts';

/** Days a step: followers of less than half a day are not looked at here. */
const STEP = { smooth: 0.5, bids: 0.25 } as const;

/** Between bids, felt closeness only fades. Sent amounts are summed, so that a step's bids can be drawn at random. */
const BID_PAGE = EQUATIONS.replace("felt' = warmth_j - felt", "felt' = 0 - felt\nwarmSent' = warmth").replace(
  "pressed' = pressure_j - pressed",
  "pressed' = 0 - pressed\npressSent' = pressure",
);

export type Form = keyof typeof STEP;
interface Kernel {
  readonly code: MarchCode;
  readonly module: WebAssembly.Module;
}
const kernels = new Map<Form, Kernel>();
/** Singles are twice as fast and serve the search; whatever is judged is judged in doubles. */
export const kernelOptions: { precision: 'single' | 'double' } = { precision: 'double' };

async function kernelOf(form: Form): Promise<Kernel> {
  const known = kernels.get(form);
  if (known !== undefined) return known;
  const page = parseEquations(form === 'bids' ? BID_PAGE : EQUATIONS);
  if (!page.ok) throw new Error('The page of bids cannot be read.');
  const system = systemOf(pairOf(page.value));
  if (!system.ok) throw new Error('The page of bids is no system.');
  const code = emitMarch(system.value, kernelOptions);
  const made = { code, module: await WebAssembly.compile(code.bytes) };
  kernels.set(form, made);
  return made;
}

const SIDES = ['a', 'b'] as const;
const NAMES = SIDES.flatMap(side => STATES.map(name => `${name}_${side}`));

/** Many pairs side by side. A state is one array of fourteen numbers a pair. */
export class Lot {
  readonly pairs: readonly Dyad[];
  readonly ensemble: Ensemble;
  readonly step: number;

  private constructor(pairs: readonly Dyad[], ensemble: Ensemble, step: number) {
    this.pairs = pairs;
    this.ensemble = ensemble;
    this.step = step;
    for (const side of SIDES)
      for (const name of PARAMETERS)
        ensemble.set(
          `${name}_${side}`,
          pairs.map(pair => pair[side][name]),
        );
    this.rest();
  }

  static async of(pairs: readonly Dyad[], form: Form = 'smooth'): Promise<Lot> {
    const { code, module } = await kernelOf(form);
    return new Lot(pairs, new Ensemble(code, module, pairs.length), STEP[form]);
  }

  set state(states: Float64Array) {
    NAMES.forEach((name, k) => this.ensemble.set(name, column(states, k)));
  }

  get state(): Float64Array {
    const out = new Float64Array(this.pairs.length * PAIR_DIMENSION);
    NAMES.forEach((name, k) => {
      const row = this.ensemble.get(name);
      for (let m = 0; m < row.length; m++) out[m * PAIR_DIMENSION + k] = row[m]!;
    });
    return out;
  }

  /** Sets what one does: for all alike, or one by one. Whatever is not named is as without a move. */
  act(side: 'a' | 'b', acts: Partial<Acts> | readonly Partial<Acts>[]): void {
    for (const name of INPUTS)
      this.ensemble.set(
        `${name}_${side}`,
        Array.isArray(acts)
          ? acts.map((of: Partial<Acts>) => of[name] ?? AT_EASE[name])
          : ((acts as Partial<Acts>)[name] ?? AT_EASE[name]),
      );
  }

  rest(): void {
    this.act('a', {});
    this.act('b', {});
  }

  /** Goes on by so many days. */
  go(days: number): void {
    this.ensemble.march({ step: this.step, steps: Math.round(days / this.step) });
  }
}

function column(states: Float64Array, k: number): Float64Array {
  const out = new Float64Array(states.length / PAIR_DIMENSION);
  for (let m = 0; m < out.length; m++) out[m] = states[m * PAIR_DIMENSION + k]!;
  return out;
}

/** The state of one pair among many. */
export const stateOf = (states: Float64Array, m: number): Float64Array =>
  states.subarray(m * PAIR_DIMENSION, (m + 1) * PAIR_DIMENSION);

/** The same state for so many pairs. */
export function spread(state: ArrayLike<number>, count: number): Float64Array {
  const out = new Float64Array(count * PAIR_DIMENSION);
  for (let m = 0; m < count; m++) out.set(state, m * PAIR_DIMENSION);
  return out;
}
