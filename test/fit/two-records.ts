import { synthesise } from '../../lab/simulators/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import type { Turns } from '../../src/turns/index.ts';

export const OPTIONS = { ...FIT_DEFAULTS, draws: 20, heldOut: true };

export const records = (['sessions', 'clusters'] as const).map(
  (simulator, k) => synthesise({ simulator, plant: 'pursue-distance', days: 200 }, 11 + k).turns,
);

const fitted = new Map<Turns, Evidence>();
/** What is made of a record as it is, once for all laws that compare with it. */
export function evidenceOf(turns: Turns): Evidence {
  const evidence = fitted.get(turns) ?? fit(observe(turns), OPTIONS, 7);
  fitted.set(turns, evidence);
  return evidence;
}
