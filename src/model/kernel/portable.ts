import { compile, type Elementary, type Expression, PORTABLE, type System, TIME } from '../expression/index.ts';
import { optimise } from './optimise.ts';
import { type Method, TABLEAUS } from './march.ts';

/** The plain twin of the kernel for one member: the same method, stage by stage. With the system's own drift it is the
 * reference to which the kernel is close; with `optimised(system)` it has the kernel's bits. `state` is overwritten. */
export function marchPlainly(
  system: System,
  state: Float64Array,
  parameters: ArrayLike<number>,
  options: {
    readonly step: number;
    readonly steps: number;
    readonly from?: number;
    readonly method?: Method;
    readonly inputs?: ArrayLike<number>;
    readonly elementary?: Elementary;
  },
): void {
  const { step, steps, from = 0, method = 'rk4', inputs = [], elementary = PORTABLE } = options;
  const names = [...system.states, ...system.parameters, ...system.inputs, TIME];
  const drift = compile(system.drift, names, elementary);
  const n = state.length;
  const values = new Float64Array(names.length);
  const { stages, result } = TABLEAUS[method];
  const slopes = stages.map(() => new Float64Array(n));
  values.set(Array.from(parameters), n);
  const inputAt = n + system.parameters.length;
  for (let k = 0; k < steps; k++) {
    for (let i = 0; i < system.inputs.length; i++) values[inputAt + i] = inputs[k * system.inputs.length + i]!;
    values.set(state);
    stages.forEach(({ along, reach }, stage) => {
      values[names.length - 1] = from + k * step + along * step;
      drift(values, slopes[stage]!);
      for (let i = 0; i < n; i++) values[i] = state[i]! + reach * step * slopes[stage]![i]!;
    });
    for (let i = 0; i < n; i++) {
      const products = result.map(
        ({ weight, slopes: some }) => weight * step * some.map(s => slopes[s]![i]!).reduce(sum),
      );
      state[i] = state[i]! + products.reduce(sum);
    }
  }
}

const sum = (a: number, b: number): number => a + b;

/** The system on the equations the kernel computes: the same up to rounding. */
export const optimised = (system: System): System => ({ ...system, drift: optimiseDrift(system) });

const optimiseDrift = (system: System): readonly Expression[] => {
  const fixed = new Set(system.parameters);
  return optimise(system.drift, name => fixed.has(name));
};
