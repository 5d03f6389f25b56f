import { betaQuantile } from '../../base/index.ts';

/** In what share of plausible pairs a claim holds. */
export interface Prevalence {
  /** Pairs that the question makes sense for, and of those, how many it holds for. */
  readonly of: number;
  readonly holds: number;
  readonly share: number;
  /** Range of the share that the number of draws leaves open (95 %, Jeffreys; brown2001). */
  readonly low95: number;
  readonly high95: number;
}

/** Of counts. */
export function prevalenceOf(holds: number, of: number): Prevalence {
  const a = holds + 0.5;
  const b = of - holds + 0.5;
  return {
    of,
    holds,
    share: of === 0 ? Number.NaN : holds / of,
    low95: holds === 0 ? 0 : betaQuantile(0.025, a, b),
    high95: holds === of ? 1 : betaQuantile(0.975, a, b),
  };
}
