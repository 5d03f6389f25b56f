import type { Duplicates } from './duplicates.ts';
import type { Rows } from './rows.ts';

/** More sources than this with one instant are not compared: each step looks at the next row of all. */
const MOST_SOURCES = 16;

/** The kept rows in order; rows of one instant are in the order of every source. A row that one source lacks stands
 * where another has it, between rows that both hold. It does not follow all rows of the first source in that minute. If two
 * sources contradict each other, or none decides, the earlier source does. */
export function interleaved(order: Uint32Array, { at, unit }: Rows, { drop, standsFor }: Duplicates): Uint32Array {
  const out: number[] = [];
  for (let low = 0; low < order.length; ) {
    let high = low + 1;
    while (high < order.length && at[order[high]!] === at[order[low]!]) high++;
    // Numbers of rows are in order of source and of place in it.
    const rows = order.subarray(low, high);
    low = high;
    const bySource = new Map<number, number[]>();
    for (const row of rows) {
      const kept = drop[row] === 0 ? row : standsFor.get(row)!;
      if (at[kept] !== at[row]) continue;
      const source = bySource.get(unit![row]!);
      if (source === undefined) bySource.set(unit![row]!, [kept]);
      else source.push(kept);
    }
    const many = bySource.size > 1 && bySource.size <= MOST_SOURCES;
    // One by one: as many arguments as a hostile file has rows of one instant would be too many.
    for (const row of many ? together([...bySource.values()]) : rows) if (drop[row] === 0) out.push(row);
  }
  return Uint32Array.from(out);
}

function together(sources: readonly (readonly number[])[]): readonly number[] {
  const next = sources.map(() => 0);
  const done = new Set<number>();
  const holders = new Map<number, number[]>();
  sources.forEach((rows, s) => {
    for (const row of rows) holders.set(row, [...(holders.get(row) ?? []), s]);
  });
  while (done.size < holders.size) {
    const heads = sources.map((rows, s) => {
      while (next[s]! < rows.length && done.has(rows[next[s]!]!)) next[s]!++;
      return rows[next[s]!];
    });
    const open = heads.filter(row => row !== undefined);
    done.add(open.find(row => holders.get(row)!.every(s => heads[s] === row)) ?? open[0]!);
  }
  return [...done];
}
