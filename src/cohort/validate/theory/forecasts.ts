import { intervalOf, randomFrom } from '../../../base/index.ts';
import {
  drawPerturbed,
  type Dyad,
  MOVE_KINDS,
  type MoveKind,
  PRESETS,
  usualMove,
  type Who,
} from '../../../model/index.ts';
import { type BidCourse, drawnPerson, fitTheory, theoryAhead } from '../../../theory/index.ts';
import { bidRecord } from '../../simulators/bid-record.ts';
import { type PartRun, once, type Part, percent, seedOf, target } from '../part.ts';

/** `prior`: pairs as the fit expects them; `presets`: pairs much like the presets, many of them settled in a pattern that a
 * record in which nothing moves cannot tell. */
const FORECAST_PAIRS = ['prior', 'presets'] as const;
type ForecastPairs = (typeof FORECAST_PAIRS)[number];

export interface TheoryForecastRow {
  readonly pairs: ForecastPairs;
  readonly move: MoveKind;
  readonly records: number;
  /** Weeks of either person, and how many lay in their 80 % range. */
  readonly weeks: number;
  readonly inside: number;
}

const PAST_DAYS = 360;
const AHEAD_WEEKS = 8;
const SPREAD = 0.1;
const MOST_BIDS = 20_000;

/** Pairs that live by the equations make one of the eleven moves; what then comes is laid beside the ranges given before. */
export const theoryForecasts: Part<TheoryForecastRow> = {
  id: 'theoryForecasts',
  steps: FORECAST_PAIRS.length * MOVE_KINDS.length,
  run: forecastRows,
  targets: rows =>
    FORECAST_PAIRS.flatMap(pairs => {
      const own = rows.filter(row => row.pairs === pairs);
      const weeks = own.reduce((sum, row) => sum + row.weeks, 0);
      const covered = own.reduce((sum, row) => sum + row.inside, 0) / Math.max(1, weeks);
      const text = '80 % ranges of the fitted equations hold 75 to 85 % of the weeks after each of the eleven moves';
      return target(
        `theory-forecast-${pairs}`,
        `${text}: ${pairs}`,
        covered,
        weeks,
        covered >= 0.75 && covered <= 0.85,
      );
    }),
  sections: rows => [
    {
      title: 'Moves made by pairs that live by the equations',
      head: ['pairs', 'move', 'records', 'weeks', 'in the 80 % range'],
      rows: rows.map(r => [r.pairs, r.move, r.records, r.weeks, percent(r.inside / Math.max(1, r.weeks))]),
    },
  ],
};

function forecastRows(asked: PartRun): readonly TheoryForecastRow[] {
  const { runs, seed, step } = asked;
  return FORECAST_PAIRS.flatMap((pairs, p) =>
    MOVE_KINDS.map((move, m) => {
      const seen: (readonly [weeks: number, inside: number])[] = [];
      for (let run = 0; run < runs; run++) {
        const name = `theoryForecasts ${pairs} ${move} ${run}`;
        const found = once(asked, name, () => coverageOf(pairs, move, seedOf(seed, 35, p, m, run), m + run));
        if (found !== undefined && found !== null) seen.push(found);
        step(`theory ahead: ${move}`);
      }
      const sum = (k: 0 | 1): number => seen.reduce((total, row) => total + row[k], 0);
      return { pairs, move, records: seen.length, weeks: sum(0), inside: sum(1) };
    }),
  );
}

/** Moves whose dose is an amount of bids: in ordinary days of the pair, which the fit counts by its own scale. */
const AMOUNTS: readonly MoveKind[] = ['small-bids', 'grand-gesture', 'talking', 'life-outside'];
const SCALE = 4;

function pairOf(pairs: ForecastPairs, seed: number, run: number): Dyad {
  const random = randomFrom(seed);
  return pairs === 'presets'
    ? drawPerturbed(PRESETS[run % PRESETS.length]!.pair, SPREAD, seed, run)
    : { a: drawnPerson(random.fork(0)).person, b: drawnPerson(random.fork(1)).person };
}

function coverageOf(pairs: ForecastPairs, move: MoveKind, seed: number, run: number): readonly [number, number] | null {
  const pair = pairOf(pairs, seed, run);
  const by: Who | 'both' = move === 'talking' || move === 'insight' ? 'both' : run % 2 === 0 ? 'a' : 'b';
  const made = { ...usualMove(move, 0), by };
  const { events, after } = bidRecord(pair, seed, {
    days: PAST_DAYS,
    after: AHEAD_WEEKS * 7,
    scale: SCALE,
    moves: [made],
  });
  if (events.count > MOST_BIDS) return null;
  const fitted = fitTheory(events, { compare: false, lanes: { bidsOnly: true, flat: true } }, run);
  if (fitted === null) return null;
  const dose = AMOUNTS.includes(move) ? (made.dose * SCALE) / fitted.theory.scale : made.dose;
  const { courses } = theoryAhead(fitted, move, by, { weeks: AHEAD_WEEKS, dose }, run);
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
