import type { Random } from '../base/index.ts';
import { DESIGNS, type Design, drawAssignment } from './design.ts';
import type { Outcome } from './outcome.ts';
import { randomisationP } from './randomisation.ts';

/** How often a try of this design would notice that the move changes the outcome by `ratio`, for a record like this one:
 * future weeks are blocks of the record's own weeks in a row (so that its ups and downs, and how long they last, are
 * kept), with counts raised or lowered in the weeks with the move. `weekly`: the outcome per week so far, NaN where there
 * is no record; `isCount` is false for a length of time, which is multiplied as it is. Monte Carlo error is at most 0.5 / sqrt(runs). Null where fewer than 8 weeks are known. */
export function powerOf(
  design: Design,
  weekly: readonly number[],
  ratio: number,
  random: Random,
  runs = 500,
  level = 0.05,
  isCount = true,
): number | null {
  const known = weekly.filter(value => Number.isFinite(value));
  if (known.length < 8) return null;
  let noticed = 0;
  for (let run = 0; run < runs; run++) {
    const drawn = drawAssignment(design, random);
    const weeks = futureWeeks(known, design.weeks, random).map((value, w) =>
      drawn[w] === 1 ? (isCount ? changed(value, ratio, random) : value * ratio) : value,
    );
    if (randomisationP(design, drawn, weeks) <= level) noticed++;
  }
  return noticed / runs;
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

/** A count multiplied by `ratio` with the chance of counts: thinned below 1, with Poisson additions above 1. */
function changed(count: number, ratio: number, random: Random): number {
  const whole = Math.round(count);
  if (ratio >= 1) return count + random.poisson(whole * (ratio - 1));
  let kept = count - whole;
  for (let i = 0; i < whole; i++) if (random.uniform() < ratio) kept++;
  return kept;
}

/** How often each design would notice a change by half as much again and a doubling; null where the record is too short to
 * say. `chosen` comes along where it is not one of those always shown. */
export interface PowerRow extends Design {
  readonly half: number | null;
  readonly double: number | null;
}

export function powerTable(
  weekly: readonly number[],
  outcome: Pick<Outcome, 'unit'>,
  chosen: Design,
  random: Random,
  progress: (fraction: number) => void = () => undefined,
): readonly PowerRow[] {
  const known = DESIGNS.some(design => isSame(design, chosen));
  const designs = [...DESIGNS, ...(known ? [] : [chosen])];
  return designs.map((design, k) => {
    progress(k / designs.length);
    const power = (ratio: number): number | null =>
      powerOf(design, weekly, ratio, random.fork(k), 500, 0.05, outcome.unit !== 'hours');
    return { ...design, half: power(1.5), double: power(2) };
  });
}

export const isSame = (a: Design, b: Design): boolean => a.kind === b.kind && a.weeks === b.weeks;
