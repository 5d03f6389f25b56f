import { observe } from '../../src/fit/index.ts';
import { couplingDraws } from '../../src/fit/inside.ts';
import { drawPair } from '../simulators/index.ts';
import { turnsOfDrawn } from '../simulators/assumed.ts';
import { type Ecdf, ecdfOf } from './ecdf.ts';
import { type PartRun, once, type Part, percent, seedOf, target } from './part.ts';

export interface CalibrationRow {
  /** Turns aimed at. */
  readonly events: number;
  readonly couplings: number;
  /** Drawn couplings that ran away and were left out. */
  readonly leftOut: number;
  /** Couplings of pairs whose means lie more than a hundredth from those that they were drawn with. */
  readonly unsettled: number;
  readonly cover80: number;
  readonly cover95: number;
  /** Couplings by the tenth of the posterior in which the truth lies. */
  readonly ranks: readonly number[];
  /** Distribution of the truth's rank in the posterior. */
  readonly ecdf: Ecdf;
}

export const SIZES = [200, 2000, 20_000] as const;

/** Posteriors of pairs drawn from the fit's own prior (talts2018). */
export const calibration: Part<CalibrationRow> = {
  id: 'calibration',
  steps: 24,
  run: rowsOf,
  targets: rows =>
    rows.flatMap(({ events, couplings, cover80, cover95, ecdf }) =>
      [
        target(
          `cover80-${events}`,
          `80 % intervals cover 75 to 85 % at ${events} turns`,
          cover80,
          couplings,
          cover80 >= 0.75 && cover80 <= 0.85,
        ),
        target(
          `cover95-${events}`,
          `95 % intervals cover 92 to 97 % at ${events} turns`,
          cover95,
          couplings,
          cover95 >= 0.92 && cover95 <= 0.97,
        ),
        target(
          `ranks-${events}`,
          `ranks inside the 95 % simultaneous band at ${events} turns (least tail probability over the band's: at least 1)`,
          ecdf.margin,
          couplings,
          ecdf.margin >= 1,
        ),
      ].flat(),
    ),
  sections: rows => [
    {
      title: "Calibration on pairs drawn from the fit's prior",
      head: [
        'turns aimed at',
        'couplings',
        'left out',
        'mean off by over 1 %',
        '80 % covers',
        '95 % covers',
        'truth by tenth of the posterior',
      ],
      rows: rows.map(r => [
        r.events,
        r.couplings,
        r.leftOut,
        r.unsettled,
        percent(r.cover80),
        percent(r.cover95),
        r.ranks.join(' '),
      ]),
    },
  ],
};

const CALIBRATION_DAYS = 365;
/** Coverage needs more records than verdicts. */
const CALIBRATION_FACTOR = 8;

/** Sizes by turns, so that a check cut short has as many pairs of each. */
function rowsOf(asked: PartRun): readonly CalibrationRow[] {
  const found = SIZES.map(() => [] as Placed[]);
  for (let run = 0; run < CALIBRATION_FACTOR * asked.runs; run++)
    for (const [k, events] of SIZES.entries()) {
      const seed = seedOf(asked.seed, 4, events, run);
      const placed = once(asked, `calibration ${events} ${run}`, () => placedOf(events, seed, run));
      asked.step(`calibration: ${events} turns`);
      if (placed !== undefined) found[k]!.push(placed);
    }
  return SIZES.map((events, k) => rowOf(events, found[k]!));
}

/** Share of the posterior below the truth, for both couplings of one pair (none where it ran away). Also the difference
 * between the pair's means and those it was drawn with. */
interface Placed {
  readonly places: readonly number[];
  readonly apart: number;
}

function rowOf(events: number, found: readonly Placed[]): CalibrationRow {
  const places = found.flatMap(pair => pair.places);
  const within = (tail: number): number =>
    places.filter(u => u >= tail && u <= 1 - tail).length / Math.max(1, places.length);
  return {
    events,
    couplings: places.length,
    leftOut: 2 * found.filter(pair => pair.places.length === 0).length,
    unsettled: found.reduce((sum, pair) => sum + (pair.apart > NEAR ? pair.places.length : 0), 0),
    cover80: within(0.1),
    cover95: within(0.025),
    ranks: Array.from({ length: 10 }, (_, k) => places.filter(u => Math.floor(10 * u) === k).length),
    ecdf: ecdfOf(places),
  };
}

const NEAR = 0.01;

function placedOf(events: number, seed: number, run: number): Placed {
  const pair = drawPair(events, CALIBRATION_DAYS, seed);
  if (pair === null) return { places: [], apart: 0 };
  const draws = couplingDraws(observe(turnsOfDrawn(pair, CALIBRATION_DAYS)), run);
  const places = pair.on.map((truth, k) => {
    const below = draws.filter(c => c[k as 0 | 1] < truth).length;
    return Number(((below + 0.5) / (draws.length + 1)).toFixed(5));
  });
  return { places, apart: Number(pair.apart.toFixed(5)) };
}
