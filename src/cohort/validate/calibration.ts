import type { Interval } from '../../base/index.ts';
import { drawPair } from '../../fit/index.ts';
import { turnsFrom } from '../synthetic.ts';
import { type Asked, evidenceOf, type Part, percent, seedOf, target } from './part.ts';

export interface CalibrationRow {
  /** Turns aimed at. */
  readonly events: number;
  readonly couplings: number;
  /** Drawn couplings that ran away and were left out. */
  readonly leftOut: number;
  readonly cover80: number;
  readonly cover95: number;
  /** Rank of the truth among the posterior's tenths, how many of each. */
  readonly ranks: readonly number[];
}

/** Intervals on pairs drawn from the fit's own prior (talts2018). */
export const calibration: Part<CalibrationRow> = {
  id: 'calibration',
  steps: 24,
  run: asked => [200, 2000, 20_000].map(events => calibrationRow(asked, events)),
  targets: rows =>
    rows.flatMap(({ events, couplings, cover80, cover95 }) => {
      const good80 = cover80 >= 0.75 && cover80 <= 0.85;
      const good95 = cover95 >= 0.92 && cover95 <= 0.97;
      return [
        ...target(
          `cover80-${events}`,
          `80 % intervals cover 75 to 85 % at ${events} turns`,
          cover80,
          couplings,
          good80,
        ),
        ...target(
          `cover95-${events}`,
          `95 % intervals cover 92 to 97 % at ${events} turns`,
          cover95,
          couplings,
          good95,
        ),
      ];
    }),
  sections: rows => [
    {
      title: "Calibration on pairs drawn from the fit's prior",
      head: [
        'turns aimed at',
        'couplings',
        'left out',
        '80 % covers',
        '95 % covers',
        'truth by tenth of the posterior',
      ],
      rows: rows.map(r => [
        r.events,
        r.couplings,
        r.leftOut,
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
/** Turn gap below zero: every event of the family is a turn. */
const EVERY_EVENT = -1;

function calibrationRow({ runs, seed, step }: Asked, events: number): CalibrationRow {
  const ranks = Array.from({ length: 10 }, () => 0);
  let leftOut = 0;
  let couplings = 0;
  let cover80 = 0;
  let cover95 = 0;
  for (let run = 0; run < CALIBRATION_FACTOR * runs; run++) {
    const pair = drawPair(events, CALIBRATION_DAYS, seedOf(seed, 4, events, run));
    step(`calibration: ${events} turns`);
    if (pair === null) {
      leftOut++;
      continue;
    }
    const e = evidenceOf(turnsFrom(pair, EVERY_EVENT), run);
    for (const [interval, truth] of [
      [e.coupling.bToA, pair.on[0]],
      [e.coupling.aToB, pair.on[1]],
    ] as const) {
      couplings++;
      if (truth >= interval.low80 && truth <= interval.high80) cover80++;
      if (truth >= interval.low95 && truth <= interval.high95) cover95++;
      ranks[tenthOf(interval, truth)]!++;
    }
  }
  const of = Math.max(1, couplings);
  return { events, couplings, leftOut, cover80: cover80 / of, cover95: cover95 / of, ranks };
}

/** Tenth of the posterior in which the truth lies, the posterior taken as a split normal through its median and its 80 %
 * ends. */
function tenthOf({ median, low80, high80 }: Interval, truth: number): number {
  const z =
    truth < median ? (truth - median) / ((median - low80) / 1.2816) : (truth - median) / ((high80 - median) / 1.2816);
  return DECILES.filter(edge => z > edge).length;
}
const DECILES = [-1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816];
