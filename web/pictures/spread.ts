import type { Interval } from '../../src/base/index.ts';

/** Ten shares that lie where the interval says they may: its quantiles at 5 %, 15 % … 95 %. */
export function spread(interval: Interval): readonly number[] {
  const known = [
    [0.025, interval.low95],
    [0.1, interval.low80],
    [0.5, interval.median],
    [0.9, interval.high80],
    [0.975, interval.high95],
  ] as const;
  return Array.from({ length: 10 }, (_, i) => {
    const p = 0.05 + i / 10;
    const k = known.findIndex(([q]) => q >= p);
    const [q1, v1] = known[k]!;
    const [q0, v0] = known[k - 1]!;
    return v0 + ((v1 - v0) * (p - q0)) / (q1 - q0);
  });
}
