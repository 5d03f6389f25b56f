import { DAY, HOUR, type Interval, normalCdf } from '../../base/index.ts';
import type { Turns } from '../../turns/index.ts';
import { secondsBetween } from './estimate.ts';
import type { Waits } from './survival.ts';
import { localTime } from './waiting.ts';

/** Waits that begin at turns of a record, gathered one by one. */
export class Sample {
  readonly seconds: number[] = [];
  readonly outcome: number[] = [];
  readonly cluster: number[] = [];
  readonly turn: number[] = [];

  add(turn: number, seconds: number, outcome: number, day: number): void {
    this.turn.push(turn);
    this.seconds.push(Math.max(0, seconds));
    this.outcome.push(outcome);
    this.cluster.push(day);
  }

  copy(from: Sample, k: number): void {
    this.add(from.turn[k]!, from.seconds[k]!, from.outcome[k]!, from.cluster[k]!);
  }

  waits(): Waits {
    return {
      seconds: Float64Array.from(this.seconds),
      outcome: Uint8Array.from(this.outcome),
      cluster: Int32Array.from(this.cluster),
    };
  }
}

/** The largest distance of a match from its moment: in days, and in hours of the local day. */
const BESIDE_DAYS = 3.5;
const BESIDE_HOURS = 2;
const MOST_BESIDE = 3;

/** Each moment of `cases` with the nearest of `others` of its `kind`, one after another and none twice; those without a
 * match are left out. In lively weeks people write more in a row and answer sooner, without the one causing the other.
 * Matching gives both halves as much of every week and of every hour. */
export function beside(
  turns: Turns,
  cases: Sample,
  others: Sample,
  kind: ArrayLike<number> | null = null,
): readonly [Sample, Sample] {
  const hours = (sample: Sample): Float64Array =>
    Float64Array.from(sample.turn, i => (localTime(turns, i) / HOUR) % 24);
  const [ofCases, ofOthers] = [hours(cases), hours(others)];
  const apart = (i: number, j: number): number => Math.abs(secondsBetween(turns.start[i]!, turns.start[j]!));
  const near = (k: number, m: number): boolean => {
    const between = Math.abs(ofCases[k]! - ofOthers[m]!);
    const alike = kind === null || kind[cases.turn[k]!] === kind[others.turn[m]!];
    return alike && Math.min(between, 24 - between) <= BESIDE_HOURS;
  };
  const used = new Uint8Array(others.turn.length);
  const matches: number[][] = cases.turn.map(() => []);
  for (let round = 0; round < MOST_BESIDE; round++) {
    let first = 0;
    for (const [k, i] of cases.turn.entries()) {
      while (first < used.length && turns.start[i]! - turns.start[others.turn[first]!]! > BESIDE_DAYS * DAY) first++;
      let best = -1;
      for (let m = first; m < used.length; m++) {
        const j = others.turn[m]!;
        const left = best < 0 ? BESIDE_DAYS * DAY : apart(i, others.turn[best]!);
        if (j > i && apart(i, j) >= left) break;
        if (used[m] === 0 && near(k, m) && apart(i, j) < left) best = m;
      }
      if (best < 0) continue;
      used[best] = 1;
      matches[k]!.push(best);
    }
  }
  const chosen = [new Sample(), new Sample()] as const;
  for (const [k, found] of matches.entries()) {
    if (found.length === 0) continue;
    chosen[0].copy(cases, k);
    for (const m of found) chosen[1].copy(others, m);
  }
  return chosen;
}

/** 1 for each turn after an hour of silence of both, which is unprompted. Within a conversation a turn may be an
 * answer, and end it. */
export const unasked = ({ count, start, end }: Turns): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => (i === 0 || start[i]! - end[i - 1]! > HOUR ? 1 : 0));

/** P(S_x > S_y) when log(-log S) of each is normal with the standard error that its 95 % limits show. */
export function later(x: Interval | null, y: Interval | null): number | null {
  if (x === null || y === null) return null;
  const [a, b] = [cloglog(x), cloglog(y)];
  if (a === null || b === null) return null;
  return normalCdf((b.mean - a.mean) / Math.sqrt(a.variance + b.variance));
}

function cloglog({ median, low95, high95 }: Interval): { readonly mean: number; readonly variance: number } | null {
  if (!(low95 > 0 && high95 < 1 && median > 0 && median < 1)) return null;
  const on = (s: number): number => Math.log(-Math.log(s));
  const se = (on(low95) - on(high95)) / (2 * 1.959963984540054);
  return { mean: on(median), variance: se * se };
}
