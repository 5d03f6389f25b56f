/** Strands of one person: those in the rope, and those that leave it. */
export interface Strands {
  readonly roped: string;
  readonly parted: string;
}

const POINTS = 22;
const TURNS = 1.35;

/** A hundred pairs as a hundred strands of each of the two. Which strand leaves is spread evenly, and the lower half is the upper one turned over. */
export function strands({
  from,
  to,
  middle,
  spread,
  stay,
}: {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Distance of the outermost strand from the middle, px. */
  readonly spread: number;
  /** Strands in the rope, of a hundred. */
  readonly stay: number;
}): readonly [Strands, Strands] {
  const leaves = (k: number): boolean =>
    Math.floor(((k + 1) * (100 - stay)) / 100) > Math.floor((k * (100 - stay)) / 100);
  const strand = (k: number, sign: 1 | -1): string => {
    // From -1 to 1, in an order that is not that of the strands, so that those that leave come from everywhere.
    const place = ((k * 37) % 100) / 49.5 - 1;
    const xs: number[] = [];
    const ys: number[] = [];
    for (let i = 0; i <= POINTS; i++) {
      const part = i / POINTS;
      const eased = part * part * (3 - 2 * part);
      const roped =
        Math.cos(2 * Math.PI * TURNS * Math.max(0, part - 0.08)) * 34 * (0.5 + 0.5 * eased) + place * (5 + 15 * eased);
      const parted = 18 + eased * (spread - 46 + 28 * place) + place * 3;
      xs.push(from + part * (to - from));
      ys.push(middle - sign * (leaves(k) ? parted : roped));
    }
    return smooth(xs, ys);
  };
  const of = (sign: 1 | -1): Strands => {
    const all = Array.from({ length: 100 }, (_, k) => k);
    return {
      roped: all
        .filter(k => !leaves(k))
        .map(k => strand(k, sign))
        .join(''),
      parted: all
        .filter(leaves)
        .map(k => strand(k, sign))
        .join(''),
    };
  };
  return [of(1), of(-1)];
}

/** A curve through the middles between neighbouring points. */
function smooth(xs: readonly number[], ys: readonly number[]): string {
  const at = (x: number, y: number): string => `${x.toFixed(0)} ${y.toFixed(1)}`;
  let path = `M${at(xs[0]!, ys[0]!)}`;
  for (let i = 1; i + 1 < xs.length; i++)
    path += `Q${at(xs[i]!, ys[i]!)} ${at((xs[i]! + xs[i + 1]!) / 2, (ys[i]! + ys[i + 1]!) / 2)}`;
  return `${path}L${at(xs.at(-1)!, ys.at(-1)!)}`;
}
