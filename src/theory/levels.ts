import { DAY, WEEK } from '../base/index.ts';
import type { Lane } from './posterior/lanes.ts';
import type { Draw } from './posterior/weigh.ts';

/** How many bids a day a person makes of late, for what the equations made of them, and how unsteady weeks are beyond chance. */
export interface BidLevel {
  /** BidLevel of reaching in ordinary days, per unit of reach. */
  readonly base: number;
  /** Deviation of the log of a week's level beyond what chance and the equations explain. */
  readonly unsteady: number;
}

const RECENT = 45 * DAY;
/** Bids that draw the recent level to that of the whole record. */
const SHRINK = 10;

/** Read under one draw. `days`: of the record. */
export function levelUnder(lane: Lane, { answer, column }: Draw, days: number): BidLevel {
  const mean = (piece: number): number =>
    answer === null ? 1 : answer.mean[lane.stepOf[piece]! * answer.count + column]!;
  const end = lane.end.at(-1) ?? 0;
  const expected: number[] = [];
  const seen: number[] = [];
  let risk = 0;
  let total = 0;
  for (const d of lane.days) risk += d;
  const rate = lane.bidAt.length / Math.max(risk, 1e-9);
  let [recentSeen, recentExpected] = [0, 0];
  const weekOf = (piece: number): number => Math.floor((end - lane.end[piece]!) / WEEK);
  for (let k = 0; k < lane.pieces; k++) {
    const mu = rate * lane.days[k]! * mean(k);
    const week = weekOf(k);
    expected[week] = (expected[week] ?? 0) + mu;
    total += mu;
    if (end - lane.end[k]! < RECENT) recentExpected += mu;
  }
  for (const k of lane.bidAt) {
    const week = weekOf(k);
    seen[week] = (seen[week] ?? 0) + 1;
    if (end - lane.end[k]! < RECENT) recentSeen++;
  }
  const recent = (recentSeen + SHRINK) / (recentExpected + SHRINK);
  let [excess, squares] = [0, 0];
  expected.forEach((mu, week) => {
    excess += ((seen[week] ?? 0) - mu) ** 2 - mu;
    squares += mu * mu;
  });
  const perDay = total / Math.max(days, 1e-9);
  return {
    base: (recent * perDay) / lane.scale / Math.exp(answer?.logMean[column] ?? 0),
    unsteady: Math.sqrt(Math.log(1 + Math.max(0, excess / Math.max(squares, 1e-9)))),
  };
}
