import { DAY, WEEK, type Pair } from '../../base/index.ts';
import type { Events } from '../rate/observe.ts';
import type { Exposure } from '../rate/exposure.ts';

export interface Episode {
  readonly from: number;
  readonly to: number;
  readonly reaching: 0 | 1;
  /** Factor by which the pull of both parted the two rates over the stretch. */
  readonly escalation: number;
  readonly moments: readonly number[];
}

/** Weeks that an escalation may last. */
const WEEKS = [3, 4, 5, 6, 8] as const;
/** Least change of both pulls over an escalation, in log rate: with it one rate rose by a quarter and the other fell as much.
 * Chosen on seed 41 (lab/docs/validation.md). */
const LEAST = Math.log(1.25);
/** At most one escalation is reported for so many days of record. */
const DAYS_EACH = 30;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly reaching: 0 | 1;
  readonly size: number;
  readonly parted: number;
}

/** Stretches over which the loop wound up: coupling times recent reaching raised one's rate and lowered the other's,
 * from the first third to the last. `x`: log of recent over usual reaching, by block. Couplings decide and not bids
 * alone, so busy months do not count. Empty unless both couplings are below zero. Non-overlapping, strongest first,
 * then in time order. */
export function escalationsOf(
  events: Events,
  exposure: Exposure,
  x: Pair<Float64Array>,
  coupling: Pair<number>,
): readonly Episode[] {
  if (coupling[0] >= 0 || coupling[1] >= 0) return [];
  const perDay = Math.max(1, Math.round(DAY / exposure.blockSeconds));
  const step = perDay * exposure.blockSeconds;
  const pulls = [dailyMeans(x[1], perDay, coupling[0]), dailyMeans(x[0], perDay, coupling[1])] as const;
  const most = Math.ceil((pulls[0].length * step) / (DAYS_EACH * DAY));
  const at = (bin: number): number => exposure.blockFrom + bin * step;
  return strongest(windUps(pulls, WEEK / step), most).map(({ from, to, reaching, parted }) => ({
    from: events.origin + at(from),
    to: events.origin + at(to),
    reaching,
    escalation: Math.exp(parted),
    moments: momentsIn(events, at(from), at(to), reaching),
  }));
}

/** Running sums of `scale` times the mean of x over bins of `perBin` blocks. */
function dailyMeans(x: Float64Array, perBin: number, scale: number): Float64Array {
  const bins = Math.floor(x.length / perBin);
  return Float64Array.from({ length: bins }, (_, bin) => {
    let sum = 0;
    for (let k = bin * perBin; k < (bin + 1) * perBin; k++) sum += x[k]!;
    return (scale * sum) / perBin;
  });
}

function windUps(pulls: Pair<Float64Array>, perWeek: number): Stretch[] {
  const sums = pulls.map(pull => {
    const out = new Float64Array(pull.length + 1);
    for (let k = 0; k < pull.length; k++) out[k + 1] = out[k]! + pull[k]!;
    return out;
  });
  const found: Stretch[] = [];
  for (const weeks of WEEKS) {
    const length = Math.max(3, Math.round(weeks * perWeek));
    const third = Math.max(1, Math.round(length / 3));
    for (let from = 0; from + length <= pulls[0].length; from++) {
      const to = from + length;
      const [a, b] = sums.map(s => (s[to]! - s[to - third]! - s[from + third]! + s[from]!) / third) as [number, number];
      const size = Math.min(Math.abs(a), Math.abs(b));
      if (a * b < 0 && size >= LEAST) found.push({ from, to, reaching: a > 0 ? 0 : 1, size, parted: Math.abs(a - b) });
    }
  }
  return found;
}

function strongest(stretches: Stretch[], most: number): readonly Stretch[] {
  const chosen: Stretch[] = [];
  for (const s of stretches.sort((p, q) => q.size - p.size || p.from - q.from || p.to - q.to))
    if (chosen.length < most && chosen.every(c => s.to <= c.from || s.from >= c.to)) chosen.push(s);
  return chosen.sort((p, q) => p.from - q.from);
}

const MOMENTS = 4;

/** The bids of `actor` that waited longest for an answer in [from, to): indices of turns, in time order. */
function momentsIn(events: Events, from: number, to: number, actor: number): readonly number[] {
  const waits: { readonly i: number; readonly wait: number }[] = [];
  for (let i = 0; i + 1 < events.count; i++) {
    if (events.start[i]! < from || events.actor[i] !== actor || events.kind[i] === 0) continue;
    if (events.start[i]! >= to) break;
    waits.push({ i, wait: events.start[i + 1]! - events.end[i]! });
  }
  return waits
    .sort((p, q) => q.wait - p.wait || p.i - q.i)
    .slice(0, MOMENTS)
    .map(w => w.i)
    .sort((p, q) => p - q);
}
