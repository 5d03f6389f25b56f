import type { People } from './people.ts';
import { type Rows, spanOf } from './rows.ts';
import type { Unit } from './unit.ts';

/** Shared content of two sources: texts written at the same time. */
export interface Shared {
  readonly units: readonly [number, number];
  readonly times: number;
  /** Two people of each source wrote some of it. */
  readonly both: boolean;
  /** Messages of the source with fewer in the days that both know. */
  readonly most: number;
  /** Pairs of people (of the one and of the other source) and how often. */
  readonly people: readonly (readonly [number, number, number])[];
}

/** Rows of one instant that are compared with each other: more than two people write in a minute. */
const MOST_TOGETHER = 50;

/** Number of times that people of different sources wrote the same at the same time: the mark of two telephones. */
export function sharedBy(
  order: Uint32Array,
  { at, unit, row }: Rows,
  units: readonly Unit[],
  people: People,
): readonly Shared[] {
  const widest = Math.max(...units.map(({ sink }) => Math.max(1, sink.resolutionSeconds * 1000)));
  const tally = new Map<string, Map<number, number>>();
  for (let low = 0; low < order.length; ) {
    const bucket = Math.floor(at[order[low]!]! / widest);
    let high = low + 1;
    while (high < order.length && Math.floor(at[order[high]!]! / widest) === bucket) high++;
    const end = Math.min(high, low + MOST_TOGETHER);
    for (let i = low; i < end; i++) for (let k = i + 1; k < end; k++) compare(order[i]!, order[k]!);
    low = high;
  }
  return [...tally].map(([key, pairs]) => {
    const [u, v] = key.split(' ').map(Number) as [number, number];
    const found = [...pairs].map(([pair, times]) => [Math.floor(pair / 65_536), pair % 65_536, times] as const);
    return {
      units: [u, v],
      times: found.reduce((sum, [, , times]) => sum + times, 0),
      both: new Set(found.map(([p]) => p)).size > 1 && new Set(found.map(([, o]) => o)).size > 1,
      most: fewerInCommon(u, v),
      people: found,
    };
  });

  function compare(a: number, b: number): void {
    const [i, k] = unit![a]! < unit![b]! ? [a, b] : [b, a];
    const [u, v] = [unit![i]!, unit![k]!];
    if (u === v) return;
    const [c, d] = [units[u]!.sink.columns, units[v]!.sink.columns];
    const [r, q] = [row![i]!, row![k]!];
    if (c.print![r] !== d.print![q] || c.kind[r] !== d.kind[q] || c.characters[r] === 0) return;
    const key = `${u} ${v}`;
    const pairs = tally.get(key) ?? new Map<number, number>();
    tally.set(key, pairs);
    const pair = people.indexOf(u, c.person[r]!) * 65_536 + people.indexOf(v, d.person[q]!);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }

  function fewerInCommon(u: number, v: number): number {
    const times = [u, v].map(of => at.subarray(unit!.indexOf(of), unit!.lastIndexOf(of) + 1));
    const [a, b] = times.map(part => spanOf(part)!) as [readonly [number, number], readonly [number, number]];
    const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
    return Math.min(...times.map(part => part.reduce((n, t) => n + (t >= from && t <= to ? 1 : 0), 0)));
  }
}
