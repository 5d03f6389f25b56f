import { mapPair, type Pair } from '../../../../src/base/index.ts';

/** Strands of one person: those in the rope, and those that leave it. */
export interface Strands {
  readonly roped: string;
  readonly parted: string;
}

const POINTS = 14;
const TURNS = 1.35;

/** A strand in the rope, and the same as it leaves. */
type Ways = readonly [roped: string, parted: string];

/** All hundred strands of each of the two, from which a card takes its own. The lower half is the upper one turned over. */
export function strands({
  from,
  to,
  middle,
  spread,
}: {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Distance of the outermost strand from the middle, px. */
  readonly spread: number;
}): Pair<readonly Ways[]> {
  const eased = (part: number): number => part * part * (3 - 2 * part);
  const parts = Array.from({ length: POINTS + 1 }, (_, i) => i / POINTS);
  const xs = parts.map(part => from + part * (to - from));
  const turns = parts.map(
    part => Math.cos(2 * Math.PI * TURNS * Math.max(0, part - 0.08)) * 34 * (0.5 + 0.5 * eased(part)),
  );
  return mapPair([1, -1], sign =>
    Array.from({ length: 100 }, (_, k) => {
      // From -1 to 1, in an order that is not that of the strands, so that those that leave come from everywhere.
      const place = ((k * 37) % 100) / 49.5 - 1;
      const along = (y: (part: number, i: number) => number): string =>
        smooth(
          xs,
          parts.map((part, i) => middle - sign * y(part, i)),
        );
      return [
        along((part, i) => turns[i]! + place * (5 + 15 * eased(part))),
        along(part => 18 + eased(part) * (spread - 46 + 28 * place) + place * 3),
      ];
    }),
  );
}

/** The strands of one person, of whom so many of a hundred stay. Which of them leave is spread evenly. */
export function strandsOf(all: readonly Ways[], stay: number): Strands {
  const leaves = (k: number): boolean =>
    Math.floor(((k + 1) * (100 - stay)) / 100) > Math.floor((k * (100 - stay)) / 100);
  return {
    roped: all.map(([roped], k) => (leaves(k) ? '' : roped)).join(''),
    parted: all.map(([, parted], k) => (leaves(k) ? parted : '')).join(''),
  };
}

/** A curve through the middles between neighbouring points. */
function smooth(xs: readonly number[], ys: readonly number[]): string {
  const at = (x: number, y: number): string => `${x.toFixed(0)} ${y.toFixed(1)}`;
  let path = `M${at(xs[0]!, ys[0]!)}`;
  for (let i = 1; i + 1 < xs.length; i++)
    path += `Q${at(xs[i]!, ys[i]!)} ${at((xs[i]! + xs[i + 1]!) / 2, (ys[i]! + ys[i + 1]!) / 2)}`;
  return `${path}L${at(xs.at(-1)!, ys.at(-1)!)}`;
}
