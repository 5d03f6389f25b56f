import { DAY, type Message } from '../../base/index.ts';
import type { Ribbon } from '../../measures/index.ts';
import { sessions, type Turns } from '../../turns/index.ts';
import type { Moment } from '../body/claim.ts';

/** The stretch from turn `first` to turn `last`, both included. */
export const momentOfTurns = (turns: Turns, first: number, last: number, note: Message): Moment => ({
  from: turns.start[first]!,
  to: turns.end[last]!,
  records: [turns.firstRecord[first]!, turns.lastRecord[last]!],
  note,
});

/** Turn `i` and what came next: up to the first turn of the other person, and no further than `most` turns. */
export function momentAfter(turns: Turns, i: number, note: Message, most = 4): Moment {
  let last = i;
  while (last + 1 < turns.count && last - i < most) {
    last++;
    if (turns.actor[last] !== turns.actor[i]) break;
  }
  return momentOfTurns(turns, i, last, note);
}

/** Turns that start in [from, to), as first and last index; null where there are none. */
export function turnsWithin(turns: Turns, from: number, to: number): readonly [number, number] | null {
  const first = firstAtOrAfter(turns.start, turns.count, from);
  const last = firstAtOrAfter(turns.start, turns.count, to) - 1;
  return first <= last ? [first, last] : null;
}

function firstAtOrAfter(start: Float64Array, count: number, t: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

const WINDOW = 3;
const BEFORE = 28;
const LEAST_BEFORE = 14;

/** Days on which one person's reaching was furthest above their own four weeks before, with the days after. Each person
 * has as many days, and those of one person do not overlap. Returns first day indices. */
export function busiestDays(days: readonly (number | null)[], most: number): readonly number[] {
  const ratio = days.map((_, k) => {
    const now = days.slice(k, k + WINDOW);
    const before = days.slice(Math.max(0, k - BEFORE), k).filter(x => x !== null);
    if (now.length < WINDOW || now.includes(null) || before.length < LEAST_BEFORE) return 0;
    const usual = before.reduce((sum, x) => sum + x, 0) / before.length;
    return now.reduce<number>((sum, x) => sum + (x ?? 0), 0) / WINDOW / (usual + 0.5);
  });
  const chosen: number[] = [];
  for (const k of ratio.map((_, k) => k).sort((p, q) => ratio[q]! - ratio[p]! || p - q)) {
    if (chosen.length === most || ratio[k]! <= 1) break;
    if (chosen.every(other => Math.abs(other - k) >= 2 * WINDOW)) chosen.push(k);
  }
  return chosen;
}

/** Moments behind what tends to follow what: three busy stretches of each, with the three days after. */
export function busyMoments(turns: Turns, ribbon: Ribbon, note: Message): readonly Moment[] {
  const moments: Moment[] = [];
  for (const days of [ribbon.a, ribbon.b])
    for (const k of busiestDays(days, 3)) {
      const from = ribbon.t[k]!;
      const range = turnsWithin(turns, from, from + 2 * WINDOW * DAY);
      if (range !== null) moments.push(momentOfTurns(turns, range[0], range[1], note));
    }
  return inOrder(moments);
}

/** Three openings of each person after a silence that was seen whole, spread over the record, and what came next. */
export function openingMoments(turns: Turns, note: Message): readonly Moment[] {
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  const by: readonly [number[], number[]] = [[], []];
  for (let s = 0; s < list.count; s++)
    if (list.opensKnown[s] === 1) by[turns.actor[list.first[s]!] as 0 | 1].push(list.first[s]!);
  return inOrder(
    by
      .flatMap(own =>
        [1, 3, 5]
          .filter(k => own.length > 2 || k === 1)
          .flatMap(k => own.slice(Math.floor((k * own.length) / 6)).slice(0, 1)),
      )
      .map(i => momentAfter(turns, i, note)),
  );
}

/** In order of time, each once. */
export function inOrder(moments: readonly Moment[]): readonly Moment[] {
  const sorted = [...moments].sort((p, q) => p.from - q.from || p.to - q.to || (p.note.id < q.note.id ? -1 : 1));
  return sorted.filter((m, k) => k === 0 || m.from !== sorted[k - 1]!.from || m.to !== sorted[k - 1]!.to);
}
