import type { Events } from './observe.ts';
import { type Pace, paceAt } from './pace.ts';
import { type Pieces, type Role, roleOf } from './pieces.ts';

/** p of the Kolmogorov-Smirnov test that the integrated intensity between one person's successive turns is exponential of
 * mean one (time rescaling, ogata1988; brown2002). 1 where there are fewer than five turns. */
export function rescaledP(
  pieces: Pieces,
  events: Events,
  actor: number,
  pace: Pace,
  multiplier: (role: Role, block: number) => number,
): number {
  const closing = new Uint8Array(pieces.count);
  for (let i = 0; i < events.count; i++)
    if (events.actor[i] === actor && pieces.turnPiece[i]! >= 0) closing[pieces.turnPiece[i]!] = 1;
  const waits: number[] = [];
  let integral = 0;
  for (let p = 0; p < pieces.count; p++) {
    integral +=
      pieces.seconds[p]! *
      paceAt(pieces, p, actor, pace) *
      multiplier(roleOf(pieces.state[p]!, actor), pieces.block[p]!);
    if (closing[p] === 1) {
      waits.push(integral);
      integral = 0;
    }
  }
  return kolmogorovP(Float64Array.from(waits, w => 1 - Math.exp(-w)).sort());
}

/** Two-sided p of sorted uniforms (Stephens's finite-sample form of the limiting law). */
export function kolmogorovP(sorted: Float64Array): number {
  const n = sorted.length;
  if (n < 5) return 1;
  let d = 0;
  for (let i = 0; i < n; i++) d = Math.max(d, sorted[i]! - i / n, (i + 1) / n - sorted[i]!);
  const root = Math.sqrt(n);
  const lambda = (root + 0.12 + 0.11 / root) * d;
  if (lambda < 0.3) return 1;
  let total = 0;
  for (let k = 1; k <= 60; k++) total += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.max(0, Math.min(1, total));
}
