/** Indices of `features` (moments x features), nearest the middle first: by the sum over features of how far each lies from
 * its median, in units of its mean distance from it. Where two are as near, the earlier one. A rule and no choice: the same
 * for both people, and whoever is called A. */
export function byTypical(features: readonly (readonly number[])[]): readonly number[] {
  const width = features[0]?.length ?? 0;
  const middles = Array.from({ length: width }, (_, f) => medianOf(features.map(row => row[f]!)));
  const scales = middles.map((middle, f) => {
    const far = features.reduce((sum, row) => sum + Math.abs(row[f]! - middle), 0) / features.length;
    return far > 0 ? far : 1;
  });
  const distance = features.map(row => row.reduce((sum, x, f) => sum + Math.abs(x - middles[f]!) / scales[f]!, 0));
  return [...features.keys()].sort((p, q) => distance[p]! - distance[q]! || p - q);
}

/** The lower of the two in the middle, so that it is one of them. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Indices at nine even places of the order by `values`, least first; all but `not` where there are no more than nine. */
export function nineOver(values: readonly number[], not: number): readonly number[] {
  const rest = [...values.keys()].filter(k => k !== not).sort((p, q) => values[p]! - values[q]! || p - q);
  if (rest.length <= 9) return rest;
  return Array.from({ length: 9 }, (_, k) => rest[Math.floor(((k + 0.5) * rest.length) / 9)]!);
}
