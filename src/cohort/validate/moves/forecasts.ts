import { DAY, WEEK } from '../../../base/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../../fit/index.ts';
import { type Ahead, reachesIn, whatIf } from '../../../moves/index.ts';
import type { Turns } from '../../../turns/index.ts';
import { assumedPair } from '../../simulators/assumed.ts';
import { START } from '../../simulators/process.ts';
import { PLANTS, type PlantedStep, SIMULATORS, synthesise, turnsBefore } from '../../simulators/synthetic.ts';
import { insideOf, type PartRun, once, type Part, percent, seedOf, target } from '../part.ts';

export interface ForecastRow {
  /** `assumed`: pairs that go on as a forecast assumes; else a simulator that does not. */
  readonly process: 'assumed' | (typeof SIMULATORS)[number];
  readonly confounded: boolean;
  readonly records: number;
  readonly told: number;
  /** Weeks of either person under a forecast that was told, and how many lay in their 80 % range. */
  readonly weeks: number;
  readonly inside: number;
}

const AHEAD_WEEKS = 8;
const PAST_WEEKS = 52;

/** What-if courses whose truth is known: the record is fitted, the move is made, and what then comes is laid beside the ranges
 * that the forecast gave. */
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
      title: 'What-if courses beside what came',
      head: ['process', 'seasons and busy months', 'records', 'forecast told', 'weeks', 'in the 80 % range'],
      rows: rows.map(r => [
        r.process,
        r.confounded ? 'yes' : 'no',
        r.records,
        r.told,
        r.weeks,
        r.weeks > 0 ? percent(r.inside / r.weeks) : '',
      ]),
    },
  ],
};

const isAssumed = ({ process }: ForecastRow): boolean => process === 'assumed';
const sum = (rows: readonly ForecastRow[], what: 'inside' | 'weeks'): number =>
  rows.reduce((total, row) => total + row[what], 0);

const fitted = (turns: Turns, seed: number): Evidence => fit(observe(turns), { ...FIT_DEFAULTS, heldOut: false }, seed);

/** What one record showed: whether a forecast was told, and how many weeks lay in its ranges. */
interface Looked {
  readonly told: boolean;
  readonly inside: number;
}

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
    const one = once(asked, `forecasts ${asked.seed} ${process} ${confounded} ${run}`, () => look(run));
    asked.step(`forecasts: ${process}`);
    if (one !== undefined) looked.push(one);
  }
  const told = looked.filter(one => one.told);
  const inside = told.reduce((total, one) => total + one.inside, 0);
  return {
    process,
    confounded,
    records: looked.length,
    told: told.length,
    weeks: told.length * 2 * AHEAD_WEEKS,
    inside,
  };
}

/** Four records for each run. */
const assumedRow = (asked: PartRun): ForecastRow =>
  rowOf(asked, 'assumed', false, 4 * asked.runs, run => {
    const pair = assumedPair(seedOf(asked.seed, 5, run), 7 * PAST_WEEKS, AHEAD_WEEKS);
    if (pair === null) return { told: false, inside: 0 };
    const { past, came } = pair;
    const forecast = whatIf(past, fitted(past, run), 'cold-break', 'a', AHEAD_WEEKS, run);
    return forecast.told ? { told: true, inside: held(forecast.orders[0]!, came) } : { told: false, inside: 0 };
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
    const forecast = whatIf(past, fitted(past, run), move, by, AHEAD_WEEKS, run);
    if (!forecast.told) return { told: false, inside: 0 };
    const edges = Float64Array.from({ length: AHEAD_WEEKS + 1 }, (_, w) => end + w * WEEK);
    return { told: true, inside: held(forecast.orders[0]!, reachesIn(turns, edges)) };
  });

/** How many of the weeks of A and of B lie in their ranges. */
function held({ a, b }: Ahead, came: readonly (readonly [number, number])[]): number {
  return came.reduce((total, [ofA, ofB], w) => total + insideOf(a[w]!, ofA) + insideOf(b[w]!, ofB), 0);
}
