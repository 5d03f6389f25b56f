import { type Evidence, FIT_DEFAULTS, type FitOptions, fit, observe } from '../fit/index.ts';
import type { Turns } from '../turns/index.ts';
import { SEED } from './seed.ts';

/** The evidence about the two: the one fit behind the mirror and every forecast. */
export const weigh = (
  turns: Turns,
  options: Partial<Pick<FitOptions, 'exclude' | 'onward' | 'spans' | 'setApart' | 'progress'>> = {},
  seed: number = SEED,
): Evidence => fit(observe(turns), { ...FIT_DEFAULTS, ...options }, seed);
