import { intervalOf, randomFrom } from '../../../src/base/index.ts';
import {
  drawPerturbed,
  type Dyad,
  MOVE_KINDS,
  type MoveKind,
  simulateBids,
  usualMove,
  type Who,
} from '../../../src/model/index.ts';
import { SETTLED_PRESETS } from '../../../src/model/inside.ts';
import { type BidPath, fitTheory, foretells } from '../../../src/theory/index.ts';
import { bidsByWeek, drawnPerson, type MadeMove, theoryAhead } from '../../../src/theory/inside.ts';
import { bidRecord } from '../../simulators/bid-record.ts';
import { type PartRun, once, type Part, percent, seedOf, target } from '../part.ts';

/** Pairs. `prior`: as the fit expects them. `presets`: much like the presets, many of them settled in a pattern that a
 * record without change cannot show. */
const FORECAST_PAIRS = ['prior', 'presets'] as const;
type ForecastPairs = (typeof FORECAST_PAIRS)[number];

export interface TheoryForecastRow {
  readonly pairs: ForecastPairs;
  readonly move: MoveKind;
  /** True if a page would show the forecast (`foretells`). */
  readonly told: boolean;
  readonly records: number;
  /** Weeks of either person, and how many lay in their 80 % range. */
  readonly weeks: number;
  readonly inside: number;
  /** With the move less without, of either person; and how many lay in their 80 % range, within a tenth of the usual counting as none. */
  readonly differences: number;
  readonly differencesInside: number;
}

const PAST_DAYS = 360;
const AHEAD_WEEKS = 8;
const SPREAD = 0.1;
const MOST_BIDS = 20_000;

/** Pairs that live by the equations make one of the eleven moves; what then comes is laid beside the ranges given before. */
export const theoryForecasts: Part<TheoryForecastRow> = {
  id: 'theoryForecasts',
  steps: FORECAST_PAIRS.length,
  run: forecastRows,
  targets: rows =>
    FORECAST_PAIRS.flatMap(pairs =>
      (['weeks', 'differences'] as const).flatMap(of => {
        const own = rows.filter(row => row.pairs === pairs && row.told);
        const sum = (key: keyof TheoryForecastRow): number => own.reduce((total, row) => total + Number(row[key]), 0);
        const covered = sum(of === 'weeks' ? 'inside' : 'differencesInside') / Math.max(1, sum(of));
        return target(
          `theory-forecast-${of}-${pairs}`,
          `80 % ranges of the fitted equations hold ${of === 'weeks' ? '75 to 85 %' : 'at least 75 %'} of the ${of} after each of the eleven moves, where they are told: ${pairs}`,
          covered,
          sum(of),
          covered >= 0.75 && (covered <= 0.85 || of === 'differences'),
        );
      }),
    ),
  sections: rows => [
    {
      title: 'Moves made by pairs that live by the equations',
      head: ['pairs', 'move', 'reported', 'records', 'weeks in the 80 % range', 'differences in the 80 % range'],
      rows: rows.map(r => [
        r.pairs,
        r.move,
        r.told ? 'yes' : 'no',
        r.records,
        percent(r.inside / Math.max(1, r.weeks)),
        percent(r.differencesInside / Math.max(1, r.differences)),
      ]),
    },
  ],
};

function forecastRows(asked: PartRun): readonly TheoryForecastRow[] {
  const { runs, seed, step } = asked;
  return FORECAST_PAIRS.flatMap((pairs, p) => {
    const seen: (readonly Seen[])[] = [];
    for (let run = 0; run < runs; run++) {
      const found = once(asked, `theoryForecasts ${pairs} ${run}`, () =>
        seenAfter(pairs, seedOf(seed, 35, p, run), run),
      );
      if (found !== undefined) seen.push(found);
      step(`theory ahead: ${pairs}`);
    }
    return MOVE_KINDS.flatMap(move =>
      [true, false].flatMap(told => {
        const own = seen.flat().filter(one => one.move === move && one.told === told);
        const sum = (key: 'inside' | 'differencesInside'): number => own.reduce((total, one) => total + one[key], 0);
        return own.length === 0
          ? []
          : [
              {
                pairs,
                move,
                told,
                records: own.length,
                weeks: 2 * AHEAD_WEEKS * own.length,
                inside: sum('inside'),
                differences: 2 * own.length,
                differencesInside: sum('differencesInside'),
              },
            ];
      }),
    );
  });
}

/** Moves whose dose is an amount of bids: in ordinary days of the pair, which the fit counts by its own scale. */
const AMOUNTS: readonly MoveKind[] = ['small-bids', 'grand-gesture', 'talking', 'life-outside'];
const SCALE = 4;
const ROUNDS = 3;

function pairOf(pairs: ForecastPairs, seed: number, run: number): Dyad {
  const random = randomFrom(seed);
  return pairs === 'presets'
    ? drawPerturbed(SETTLED_PRESETS[run % SETTLED_PRESETS.length]!.pair, SPREAD, seed, run)
    : { a: drawnPerson(random.fork(0)).person, b: drawnPerson(random.fork(1)).person };
}

/** Course after one move, beside its forecast. */
interface Seen {
  readonly move: MoveKind;
  readonly told: boolean;
  readonly inside: number;
  readonly differencesInside: number;
}

/** One pair, one record, one fit; then each of the eleven moves on the same chances. Nothing where the record holds too little. */
function seenAfter(pairs: ForecastPairs, seed: number, run: number): readonly Seen[] {
  const pair = pairOf(pairs, seed, run);
  const { events, states } = bidRecord(pair, seed, { days: PAST_DAYS, scale: SCALE });
  if (events.count > MOST_BIDS) return [];
  const fitted = fitTheory(events, { compare: false, lanes: { bidsOnly: true, flat: true } }, run);
  if (fitted === null) return [];
  const ahead = { weeks: AHEAD_WEEKS, rounds: ROUNDS };
  const come = (made: MadeMove | null): BidPath => {
    const { bids } = simulateBids(pair, {
      days: AHEAD_WEEKS * 7,
      seed: randomFrom(seed)
        .fork(9)
        .below(2 ** 31),
      scale: SCALE,
      start: states.at(-1)!,
      moves: made === null ? [] : [made],
    });
    return { at: bids.map(({ t }) => t), by: bids.map(({ by }) => by) };
  };
  const usually = { foretold: theoryAhead(fitted, null, ahead, run), came: come(null) };
  return MOVE_KINDS.map(kind => {
    const by: Who | 'both' = kind === 'talking' || kind === 'insight' ? 'both' : run % 2 === 0 ? 'a' : 'b';
    const made: MadeMove = { ...usualMove(kind, 0), by };
    const dose = AMOUNTS.includes(kind) ? (made.dose * SCALE) / fitted.theory.scale : made.dose;
    const foretold = theoryAhead(fitted, { ...made, dose }, ahead, run);
    const came = come(made);
    let [inside, differencesInside] = [0, 0];
    for (const who of ['a', 'b'] as const) {
      const weekly = (path: BidPath): readonly number[] => bidsByWeek(path, who, AHEAD_WEEKS);
      const paths = foretold.map(weekly);
      const usual = usually.foretold.map(weekly);
      weekly(came).forEach(
        (bids, week) =>
          (inside += isIn(
            bids,
            paths.map(path => path[week]!),
          )),
      );
      const before = total(weekly(usually.came));
      // As a page counts dots: within a tenth of the usual is about the same.
      const near = (difference: number): number => (Math.abs(difference) <= before / 10 ? 0 : difference);
      const { low80, high80 } = intervalOf(paths.map((path, k) => total(path) - total(usual[k]!)));
      const difference = near(total(weekly(came)) - before);
      if (difference >= near(low80) && difference <= near(high80)) differencesInside++;
    }
    return { move: kind, told: foretells(fitted.theory, kind, by) === 'yes', inside, differencesInside };
  });
}

const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

/** 1 where a count lies in the 80 % range of others. Whole numbers: an end of the range belongs to it. */
function isIn(count: number, others: readonly number[]): 0 | 1 {
  const { low80, high80 } = intervalOf(others);
  return count >= Math.floor(low80) && count <= Math.ceil(high80) ? 1 : 0;
}
