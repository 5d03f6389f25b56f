import { DAY, intervalOf, WEEK } from '../../../src/base/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import { pathsAhead, reachesIn, type WeeklyPath } from '../../../src/moves/inside.ts';
import type { Turns } from '../../../src/turns/index.ts';
import { assumedPair } from '../../simulators/assumed.ts';
import { START } from '../../simulators/process.ts';
import { PLANTS, type PlantedStep, SIMULATORS, synthesise, turnsBefore } from '../../simulators/synthetic.ts';
import { type PartRun, once, type Part, percent, seedOf, target } from '../part.ts';

export interface ForecastRow {
  /** `assumed`: pairs that go on as a forecast assumes; else a simulator that does not. */
  readonly process: 'assumed' | (typeof SIMULATORS)[number];
  readonly confounded: boolean;
  readonly records: number;
  readonly told: number;
  /** Weeks of either person under a reported forecast, and how many lay in the middle 80 % of its paths (`heldBy`). */
  readonly weeks: number;
  readonly inside: number;
  /** Number in the shown range, ends included. */
  readonly shown: number;
}

const AHEAD_WEEKS = 8;
const PAST_WEEKS = 52;

/** Forecasts of known truth: the record is fitted, the move is made, and the later course is compared with the
 * forecast's ranges. */
export const forecasts: Part<ForecastRow> = {
  id: 'forecasts',
  steps: 4 + 2 * SIMULATORS.length,
  run: asked => [
    assumedRow(asked),
    ...SIMULATORS.flatMap(process => [false, true].map(confounded => simulatedRow(asked, process, confounded))),
  ],
  targets: rows =>
    [
      { id: 'assumed', text: 'pairs that go on as assumed, couplings as fitted', of: rows.filter(isAssumed) },
      { id: 'others', text: 'pairs of other simulators', of: rows.filter(row => !isAssumed(row)) },
    ].flatMap(({ id, text, of }) => {
      const [inside, weeks] = [sum(of, 'inside'), sum(of, 'weeks')];
      const covered = inside / Math.max(1, weeks);
      const good = covered >= 0.75 && covered <= 0.85;
      return target(
        `forecast-${id}`,
        `80 % ranges hold 75 to 85 % of true what-if weeks: ${text}`,
        covered,
        weeks,
        good,
      );
    }),
  sections: rows => [
    {
      title: 'Forecasts beside what came',
      head: [
        'process',
        'seasons and busy months',
        'records',
        'forecast given',
        'weeks',
        'in the middle 80 % of the paths',
        'in the range shown, ends counted in',
      ],
      rows: rows.map(r => [
        r.process,
        r.confounded ? 'yes' : 'no',
        r.records,
        r.told,
        r.weeks,
        r.weeks > 0 ? percent(r.inside / r.weeks) : '',
        r.weeks > 0 ? percent(r.shown / r.weeks) : '',
      ]),
    },
  ],
};

const isAssumed = ({ process }: ForecastRow): boolean => process === 'assumed';
const sum = (rows: readonly ForecastRow[], what: 'inside' | 'weeks'): number =>
  rows.reduce((total, row) => total + row[what], 0);

const fitted = (turns: Turns, seed: number): Evidence => fit(observe(turns), { ...FIT_DEFAULTS, heldOut: false }, seed);

/** Result of one record: its forecast, if reported, and the weeks inside its ranges. */
interface Looked {
  readonly told: boolean;
  readonly inside: number;
  readonly shown: number;
}
const UNTOLD: Looked = { told: false, inside: 0, shown: 0 };

/** A row of records that are looked at one by one, as far as there is time. */
function rowOf(
  asked: PartRun,
  process: ForecastRow['process'],
  confounded: boolean,
  most: number,
  look: (run: number) => Looked,
): ForecastRow {
  const looked: Looked[] = [];
  for (let run = 0; run < most; run++) {
    const one = once(asked, `forecasts ${process} ${confounded} ${run}`, () => look(run));
    asked.step(`forecasts: ${process}`);
    if (one !== undefined) looked.push(one);
  }
  const told = looked.filter(one => one.told);
  const all = (what: 'inside' | 'shown'): number => told.reduce((total, one) => total + one[what], 0);
  return {
    process,
    confounded,
    records: looked.length,
    told: told.length,
    weeks: told.length * 2 * AHEAD_WEEKS,
    inside: all('inside'),
    shown: all('shown'),
  };
}

/** Four records for each run. */
const assumedRow = (asked: PartRun): ForecastRow =>
  rowOf(asked, 'assumed', false, 4 * asked.runs, run => {
    const pair = assumedPair(seedOf(asked.seed, 5, run), 7 * PAST_WEEKS, AHEAD_WEEKS);
    if (pair === null) return UNTOLD;
    const { past, came } = pair;
    return heldOf(pathsAhead(past, fitted(past, run), 'cold-break', 'a', AHEAD_WEEKS, run), came);
  });

const simulatedRow = (asked: PartRun, process: (typeof SIMULATORS)[number], confounded: boolean): ForecastRow =>
  rowOf(asked, process, confounded, asked.runs, run => {
    const by = run % 2 === 0 ? 'a' : 'b';
    // The clocks have no follow-ups to leave out.
    const move = run % 4 < 2 && process !== 'clocks' ? 'warm-break' : 'small-bids';
    const from = 7 * PAST_WEEKS;
    const made: PlantedStep = {
      actor: by === 'a' ? 0 : 1,
      from,
      to: from + 7 * AHEAD_WEEKS,
      openings: 1,
      followUps: move === 'warm-break' ? 0 : 1,
      added: move === 'small-bids' ? 1 : 0,
    };
    const plant = PLANTS[1 + (run % 3)]!;
    const { turns } = synthesise(
      { simulator: process, plant, confounded, days: made.to, volume: 0.6, steps: [made] },
      seedOf(asked.seed, 6, SIMULATORS.indexOf(process), confounded ? 1 : 0, run),
    );
    const end = START + from * DAY;
    const past = turnsBefore(turns, end);
    const edges = Float64Array.from({ length: AHEAD_WEEKS + 1 }, (_, w) => end + w * WEEK);
    return heldOf(pathsAhead(past, fitted(past, run), move, by, AHEAD_WEEKS, run), reachesIn(turns, edges));
  });

function heldOf(paths: readonly WeeklyPath[] | null, came: readonly (readonly [number, number])[]): Looked {
  if (paths === null) return UNTOLD;
  const weeks = came.flatMap((counts, w) =>
    (['a', 'b'] as const).map((of, side) => ({ draws: paths.map(path => path[of][w]!), count: counts[side]! })),
  );
  const among = (inside: typeof heldBy): number =>
    weeks.reduce((total, { draws, count }) => total + inside(draws, count), 0);
  return { told: true, inside: among(heldBy), shown: among(shownBy) };
}

const shownBy = (draws: readonly number[], count: number): number => {
  const { low80, high80 } = intervalOf(draws);
  return count >= low80 && count <= high80 ? 1 : 0;
};

/** Part of a count that lies in the middle 80 % of draws. A count shared by many draws takes up all their ranks. It is
 * inside by the part within the middle. Counts distributed as the draws are inside 80 % on average, however few their
 * values (czado2009, their probability integral transform of counts). Counting an end of the range as whole or half
 * would give too much or too little. */
export function heldBy(draws: readonly number[], count: number): number {
  const places = draws.length + 1;
  const below = draws.filter(n => n < count).length / places;
  const upTo = (draws.filter(n => n <= count).length + 1) / places;
  return Math.max(0, Math.min(upTo, 0.9) - Math.max(below, 0.1)) / (upTo - below);
}
