/** SVG path through the points; a NaN lifts the pen, so that gaps in the record are not drawn. */
export function pathOf(xs: ArrayLike<number>, ys: ArrayLike<number>): string {
  let path = '';
  let down = false;
  for (let i = 0; i < xs.length; i++) {
    const y = ys[i]!;
    if (!Number.isFinite(y)) {
      down = false;
      continue;
    }
    path += `${down ? 'L' : 'M'}${xs[i]!.toFixed(1)} ${y.toFixed(1)}`;
    down = true;
  }
  return path;
}

/** Quantile of the draws at one grid point; NaN where none has a value. */
export function across(draws: readonly (readonly number[])[], i: number, p: number): number {
  const values = draws
    .map(draw => draw[i]!)
    .filter(value => Number.isFinite(value))
    .sort((a, b) => a - b);
  if (values.length === 0) return Number.NaN;
  const h = (values.length - 1) * p;
  const below = Math.floor(h);
  const low = values[below]!;
  return low + (h - below) * (values[Math.min(below + 1, values.length - 1)]! - low);
}

/** The largest value of any draw, and 0 for none. */
export const highest = (draws: readonly (readonly number[])[]): number =>
  draws.reduce((top, draw) => draw.reduce((max, v) => (v > max ? v : max), top), 0);
