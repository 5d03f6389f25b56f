/** Firsts of months (seconds since 1970) well inside the range, at most `most`. */
export function monthsBetween(from: number, to: number, most: number): readonly number[] {
  const begin = new Date(from * 1000);
  const all = Array.from(
    { length: Math.ceil((to - from) / (28 * 86_400)) },
    (_, k) => Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1 + k, 1) / 1000,
  ).filter(at => at < to - 0.09 * (to - from));
  const step = Math.ceil(all.length / most);
  return all.filter((_, k) => k % step === 0);
}
