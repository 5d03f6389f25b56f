/** Indices of `features` (moments x features), nearest the middle first. Distance is the sum over features of the
 * deviation from the median, in units of its mean. Ties go to the earlier one. The rule is the same for both people,
 * whoever is called A. */
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

/** Share of all waits that each completed wait represents. It is its step of the product-limit curve (kaplan1958): its
 * own part and its share of those cut off before it. Cut-off waits: 0. */
export function massesOf(seconds: readonly number[], ended: readonly number[]): readonly number[] {
  const mass = seconds.map(() => 0);
  let surviving = 1;
  let waiting = seconds.length;
  for (const k of [...seconds.keys()].sort((p, q) => seconds[p]! - seconds[q]! || ended[q]! - ended[p]! || p - q)) {
    if (ended[k] === 1) {
      mass[k] = surviving / waiting;
      surviving -= mass[k];
    }
    waiting--;
  }
  return mass;
}

/** Indices at nine even places of all waits (`mass` of each), least first; all but `not` where there are no more than nine. */
export function nineOver(values: readonly number[], mass: readonly number[], not: number): readonly number[] {
  const order = [...values.keys()].sort((p, q) => values[p]! - values[q]! || p - q);
  let below = 0;
  const rest = order.map(k => ({ k, upTo: (below += mass[k]!) })).filter(({ k }) => k !== not);
  if (rest.length <= 9) return rest.map(({ k }) => k);
  let last = -1;
  return Array.from({ length: 9 }, (_, n) => {
    const place = rest.findIndex(({ upTo }) => upTo > (n + 0.5) / 9);
    last = Math.min(Math.max(place < 0 ? rest.length : place, last + 1), rest.length - 9 + n);
    return rest[last]!.k;
  });
}
