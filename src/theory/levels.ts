import { DAY, WEEK } from '../base/index.ts';
import type { Lane } from './posterior/lanes.ts';
import type { Draw } from './posterior/weigh.ts';

/** Recent bids a day of a person relative to the equations, and the weekly variation beyond chance. */
export interface BidLevel {
  /** BidLevel of reaching in ordinary days, per unit of reach. */
  readonly base: number;
  /** Standard deviation of the log of a week's level, beyond chance and the equations. */
  readonly unsteady: number;
}

const RECENT = 45 * DAY;
/** Bids that draw the recent level to that of the whole record. */
const SHRINK = 10;

/** Bid levels under each draw. The total expected is spread over days of the waking clock, on which the equations go
 * on. Where hours of every day are left out, waking days and covered days differ. */
export function levelsUnder(lane: Lane, draws: readonly Draw[]): readonly BidLevel[] {
  const end = lane.end.at(-1) ?? 0;
  const weeks = Int32Array.from(lane.end, at => Math.floor((end - at) / WEEK));
  const recentFrom = end - RECENT;
  const seen = new Float64Array(1 + weeks.reduce((most, week) => Math.max(most, week), 0));
  let recentSeen = 0;
  for (const k of lane.bidAt) {
    seen[weeks[k]!]!++;
    if (lane.end[k]! > recentFrom) recentSeen++;
  }
  let risk = 0;
  for (const d of lane.days) risk += d;
  const waking = lane.waking.reduce((sum, days) => sum + days, 0);
  const rate = lane.bidAt.length / Math.max(risk, 1e-9);
  return draws.map(({ answer, column }) => {
    const expected = new Float64Array(seen.length);
    let [total, recentExpected] = [0, 0];
    for (let k = 0; k < lane.pieces; k++) {
      const mu = rate * lane.days[k]! * (answer === null ? 1 : answer.mean[lane.stepOf[k]! * answer.count + column]!);
      expected[weeks[k]!]! += mu;
      total += mu;
      if (lane.end[k]! > recentFrom) recentExpected += mu;
    }
    const recent = (recentSeen + SHRINK) / (recentExpected + SHRINK);
    let [excess, squares] = [0, 0];
    expected.forEach((mu, week) => {
      excess += (seen[week]! - mu) ** 2 - mu;
      squares += mu * mu;
    });
    const perDay = total / Math.max(waking, 1e-9);
    return {
      base: (recent * perDay) / lane.scale / Math.exp(answer?.logMean[column] ?? 0),
      unsteady: Math.sqrt(Math.log(1 + Math.max(0, excess / Math.max(squares, 1e-9)))),
    };
  });
}
