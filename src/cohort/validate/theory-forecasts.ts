import { intervalOf } from '../../base/index.ts';
import { drawPerturbed, MOVE_KINDS, type MoveKind, PRESETS, usualMove, type Who } from '../../model/index.ts';
import { type BidCourse, fitTheory, theoryAhead } from '../../theory/index.ts';
import { bidRecord } from '../bid-record.ts';
import { type Asked, once, type Part, percent, seedOf, target } from './part.ts';

export interface TheoryForecastRow {
  readonly move: MoveKind;
  readonly records: number;
  /** Weeks of either person, and how many lay in their 80 % range. */
  readonly weeks: number;
  readonly inside: number;
}

const PAST_DAYS = 360;
const AHEAD_WEEKS = 8;
const SPREAD = 0.1;

/** Pairs that live by the equations make one of the eleven moves; what then comes is laid beside the ranges given before. */
export const theoryForecasts: Part<TheoryForecastRow> = {
  id: 'theoryForecasts',
  steps: MOVE_KINDS.length,
  run: forecastRows,
  targets: rows => {
    const weeks = rows.reduce((sum, row) => sum + row.weeks, 0);
    const covered = rows.reduce((sum, row) => sum + row.inside, 0) / Math.max(1, weeks);
    return target(
      'theory-forecast',
      '80 % ranges of the fitted equations hold 75 to 85 % of the weeks after each of the eleven moves',
      covered,
      weeks,
      covered >= 0.75 && covered <= 0.85,
    );
  },
  sections: rows => [
    {
      title: 'Moves made by pairs that live by the equations',
      head: ['move', 'records', 'weeks', 'in the 80 % range'],
      rows: rows.map(r => [r.move, r.records, r.weeks, percent(r.inside / Math.max(1, r.weeks))]),
    },
  ],
};

function forecastRows(asked: Asked): readonly TheoryForecastRow[] {
  const { runs, seed, step } = asked;
  return MOVE_KINDS.map((move, m) => {
    const seen: (readonly [weeks: number, inside: number])[] = [];
    for (let run = 0; run < runs; run++) {
      const found = once(asked, `theoryForecasts ${move} ${run}`, () =>
        coverageOf(move, seedOf(seed, 35, m, run), m + run),
      );
      if (found !== undefined && found !== null) seen.push(found);
      step(`theory ahead: ${move}`);
    }
    const sum = (k: 0 | 1): number => seen.reduce((total, row) => total + row[k], 0);
    return { move, records: seen.length, weeks: sum(0), inside: sum(1) };
  });
}

function coverageOf(move: MoveKind, seed: number, run: number): readonly [number, number] | null {
  const pair = drawPerturbed(PRESETS[run % PRESETS.length]!.pair, SPREAD, seed, run);
  const by: Who | 'both' = move === 'talking' || move === 'insight' ? 'both' : run % 2 === 0 ? 'a' : 'b';
  const made = { ...usualMove(move, 0), by };
  const { events, after } = bidRecord(pair, seed, { days: PAST_DAYS, after: AHEAD_WEEKS * 7, moves: [made] });
  const fitted = fitTheory(events, { compare: false, lanes: { bidsOnly: true, flat: true } }, run);
  if (fitted === null) return null;
  const { courses } = theoryAhead(fitted, move, by, { weeks: AHEAD_WEEKS }, run);
  const truth: BidCourse = { a: byWeek(after, 'a'), b: byWeek(after, 'b') };
  let inside = 0;
  for (const who of ['a', 'b'] as const)
    for (let week = 0; week < AHEAD_WEEKS; week++) {
      const { low80, high80 } = intervalOf(courses.map(course => course[who][week]!));
      // Whole numbers: an end of the range belongs to it.
      if (truth[who][week]! >= Math.floor(low80) && truth[who][week]! <= Math.ceil(high80)) inside++;
    }
  return [2 * AHEAD_WEEKS, inside];
}

function byWeek(bids: readonly { readonly t: number; readonly by: Who }[], who: Who): readonly number[] {
  const counts = Array.from({ length: AHEAD_WEEKS }, () => 0);
  for (const bid of bids) if (bid.by === who) counts[Math.min(AHEAD_WEEKS - 1, Math.floor(bid.t / 7))]!++;
  return counts;
}
