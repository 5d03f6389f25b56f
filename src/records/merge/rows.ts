import type { Clocks } from './clocks.ts';

/** Records of the chosen chat of all units, in order of unit and file. */
export interface Rows {
  /** Null where there is one unit. */
  readonly unit: Uint16Array | null;
  /** Index into the unit's columns; null where there is one unit and it is used whole. */
  readonly row: Uint32Array | null;
  readonly at: Float64Array;
}

export function rowsOf(clocks: readonly Clocks[]): Rows {
  if (clocks.length === 1) return { unit: null, row: clocks[0]!.rows, at: clocks[0]!.at };
  const total = clocks.reduce((sum, clock) => sum + clock.at.length, 0);
  const unit = new Uint16Array(total);
  const row = new Uint32Array(total);
  const at = new Float64Array(total);
  let n = 0;
  clocks.forEach((clock, u) => {
    at.set(clock.at, n);
    unit.fill(u, n, n + clock.at.length);
    row.set(clock.rows ?? identity(clock.at.length), n);
    n += clock.at.length;
  });
  return { unit, row, at };
}

export function identity(n: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}

/** First and last instant; null without any. */
export function spanOf(at: Float64Array): readonly [number, number] | null {
  if (at.length === 0) return null;
  let [low, high] = [at[0]!, at[0]!];
  // An iterator takes ten times as long.
  for (let i = 1; i < at.length; i++) {
    const t = at[i]!;
    if (t < low) low = t;
    else if (t > high) high = t;
  }
  return [low, high];
}

/** Indices of `at` in ascending order, equal ones in their own order; null where it is sorted already. */
export function sortedOrder(at: Float64Array): Uint32Array | null {
  const n = at.length;
  let runs: number[] = [];
  for (let i = 1; i < n; i++) if (at[i]! < at[i - 1]!) runs.push(i);
  if (runs.length === 0) return null;
  runs.unshift(0);
  // Bottom-up merges of the natural runs: a file with a few lines out of place takes a few passes.
  let order = identity(n);
  let spare = new Uint32Array(n);
  while (runs.length > 1) {
    const next: number[] = [];
    for (let r = 0; r < runs.length; r += 2) {
      const low = runs[r]!;
      const middle = runs[r + 1] ?? n;
      const high = runs[r + 2] ?? n;
      next.push(low);
      let left = low;
      let right = middle;
      for (let k = low; k < high; k++) {
        const takeLeft = left < middle && (right >= high || at[order[left]!]! <= at[order[right]!]!);
        spare[k] = takeLeft ? order[left++]! : order[right++]!;
      }
    }
    [order, spare] = [spare, order];
    runs = next;
  }
  return order;
}
