import type { Random } from '../../base/index.ts';
import { DESIGNS, type Design, drawAssignment } from './design.ts';
import { LEVEL, randomisationP } from './randomisation.ts';

/** Power of this design: the chance to notice that the move changes the outcome by `ratio`, for a record like this one.
 * Levels of future weeks are blocks of the record's own consecutive weeks, which keeps its slow changes. They are
 * raised or lowered in the weeks with the move. Counts then scatter around them as the record's days do (`scatterOf`;
 * null: no scatter).
 * `weekly`: the outcome per week with a record so far. For a length of time it is NaN where there was none, and such
 * weeks recur in the try.
 * Monte Carlo error is at most 0.5 / sqrt(runs). Null where fewer than 8 weeks are known. */
export function powerOf(
  design: Design,
  weekly: readonly number[],
  ratio: number,
  random: Random,
  runs = 500,
  level = LEVEL,
  scatter: number | null = 1,
  progress: (fraction: number) => void = () => undefined,
): number | null {
  const known = weekly.filter(value => Number.isFinite(value));
  if (known.length < 8) return null;
  const levels = scatter === null ? weekly : levelsOf(known, scatter);
  let noticed = 0;
  for (let run = 0; run < runs; run++) {
    progress(run / runs);
    const drawn = drawAssignment(design, random);
    const weeks = futureWeeks(levels, design.weeks, random).map((value, w) => {
      const meant = drawn[w] === 1 ? value * ratio : value;
      // Equal days have no scatter; a gamma would need an infinite shape.
      return scatter === null || scatter === 0 || meant === 0 ? meant : scatter * random.gamma(meant / scatter);
    });
    if (randomisationP(design, drawn, weeks) <= level) noticed++;
  }
  return noticed / runs;
}

/** The weeks' levels behind their counts, shrunk to the mean by the share of the variance that is counting noise.
 * Without it a doubled week would have its noise doubled too, and the stated power would be too low. */
function levelsOf(counts: readonly number[], scatter: number): readonly number[] {
  const mean = counts.reduce((sum, value) => sum + value, 0) / counts.length;
  const variance = counts.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (counts.length - 1);
  const keep = variance > 0 ? Math.sqrt(Math.max(0, 1 - (scatter * mean) / variance)) : 0;
  return counts.map(value => mean + keep * (value - mean));
}

const BLOCK_WEEKS = 4;

function futureWeeks(known: readonly number[], weeks: number, random: Random): readonly number[] {
  const out: number[] = [];
  while (out.length < weeks) {
    const at = random.below(known.length);
    for (let k = 0; k < BLOCK_WEEKS && out.length < weeks; k++) out.push(known[(at + k) % known.length]!);
  }
  return out;
}

/** Power of each design for a rise by half and for a doubling; null where the record is too short. `scatter` is of the
 * outcome (`scatterOf`). `chosen` is added where it is not one of those always shown. */
export interface PowerRow extends Design {
  readonly half: number | null;
  readonly double: number | null;
}

export function powerTable(
  weekly: readonly number[],
  scatter: number | null,
  chosen: Design,
  random: Random,
  progress: (fraction: number) => void = () => undefined,
): readonly PowerRow[] {
  const known = DESIGNS.some(design => isSame(design, chosen));
  const designs = [...DESIGNS, ...(known ? [] : [chosen])];
  return designs.map((design, k) => {
    const power = (ratio: number, part: 0 | 1): number | null =>
      powerOf(design, weekly, ratio, random.fork(k), 500, LEVEL, scatter, share =>
        progress((k + (part + share) / 2) / designs.length),
      );
    return { ...design, half: power(1.5, 0), double: power(2, 1) };
  });
}

export const isSame = (a: Design, b: Design): boolean => a.kind === b.kind && a.weeks === b.weeks;
