import { DAY, type Interval, intervalOf, WEEK } from '../../../src/base/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../../src/fit/index.ts';
import { type MoveKind, usualMove } from '../../../src/model/index.ts';
import { orderOf, whatIf } from '../../../src/moves/index.ts';
import { asOnCard, describes, reachesIn } from '../../../src/moves/inside.ts';
import { fitTheory } from '../../../src/theory/index.ts';
import { bidsByWeek, theoryAhead } from '../../../src/theory/inside.ts';
import { START } from '../../simulators/process.ts';
import {
  PLANTS,
  type PlantedStep,
  type Simulator,
  SIMULATORS,
  synthesise,
  turnsBefore,
} from '../../simulators/synthetic.ts';
import { type PartRun, once, type Part, percent, seedOf, target } from '../part.ts';

/** Moves that both forecasts know, and what they do to somebody's reaching: openings and follow-ups times, and reaches a day added. */
const MADE = {
  'warm-break': [1, 0, 0],
  'self-soothing': [1, 0.5, 0],
  'cold-break': [0.1, 0.1, 0],
  'small-bids': [1, 1, 1],
} as const satisfies Partial<Record<MoveKind, readonly [number, number, number]>>;
type Made = keyof typeof MADE;
const MOVES_OF_BOTH = Object.keys(MADE) as readonly Made[];

export interface TheoryOthersRow {
  readonly simulator: Simulator;
  readonly move: Made;
  /** Forecast that a page shows, of the two (`describes`). */
  readonly told: 'equations' | 'plain';
  readonly records: number;
  /** Weeks of either person; how many lay in the 80 % range of the equations, and of the plain forecast. */
  readonly weeks: number;
  readonly inside: number;
  readonly plainInside: number;
  /** Mean interval scores of those ranges (gneiting2007), over the reaches that came; less is better. */
  readonly score: number;
  readonly plainScore: number;
}

const PAST_WEEKS = 52;
const AHEAD_WEEKS = 8;
const ROUNDS = 3;

/** Pairs that do not follow the equations make a move. The later course is compared with the ranges of the equations
 * fitted to them, and with the plain forecast's. */
export const theoryOthers: Part<TheoryOthersRow> = {
  id: 'theoryOthers',
  steps: SIMULATORS.length,
  run: otherRows,
  targets: rows => {
    const byEquations = rows.filter(({ told }) => told === 'equations');
    const weeksOf = (own: readonly TheoryOthersRow[]): number => own.reduce((sum, { weeks }) => sum + weeks, 0);
    const inside = rows.reduce((sum, row) => sum + (row.told === 'plain' ? row.plainInside : row.inside), 0);
    const covered = inside / Math.max(1, weeksOf(rows));
    const times = worseBy(byEquations);
    return [
      ...target(
        'theory-others-weeks',
        '80 % ranges of the forecast that is told, by the equations or the plain one, hold 75 to 85 % of the weeks after a move of pairs of other simulators',
        covered,
        weeksOf(rows),
        covered >= 0.75 && covered <= 0.85,
      ),
      ...target(
        'theory-others-score',
        'where the equations are told they are no worse than the plain forecast: interval score, times the plain one (at most 1)',
        times,
        weeksOf(byEquations),
        times <= 1,
      ),
    ];
  },
  sections: rows => [
    {
      title: 'Moves made by pairs of other simulators: the equations beside the plain forecast',
      head: [
        'simulator',
        'move',
        'told',
        'records',
        'weeks in the 80 % range',
        "in the plain forecast's",
        'interval score',
        'of the plain forecast',
      ],
      rows: rows.map(r => [
        r.simulator,
        r.move,
        r.told,
        r.records,
        percent(r.inside / Math.max(1, r.weeks)),
        percent(r.plainInside / Math.max(1, r.weeks)),
        r.score.toFixed(2),
        r.plainScore.toFixed(2),
      ]),
    },
  ],
};

/** Geometric mean over rows of the score over the plain one, weighted by weeks; 1 without any. */
function worseBy(rows: readonly TheoryOthersRow[]): number {
  const weeks = rows.reduce((sum, row) => sum + row.weeks, 0);
  return Math.exp(
    rows.reduce((sum, row) => sum + row.weeks * Math.log(row.score / row.plainScore), 0) / Math.max(1, weeks),
  );
}

function otherRows(asked: PartRun): readonly TheoryOthersRow[] {
  const { runs, seed, step } = asked;
  return SIMULATORS.flatMap((simulator, s) => {
    const seen: Seen[] = [];
    for (let run = 0; run < runs; run++) {
      const found = once(asked, `theoryOthers ${simulator} ${run}`, () =>
        seenAfter(simulator, seedOf(seed, 43, s, run), run),
      );
      if (found !== undefined) seen.push(...found);
      step(`theory ahead of others: ${simulator}`);
    }
    return MOVES_OF_BOTH.flatMap(move =>
      (['equations', 'plain'] as const).flatMap(told => {
        const own = seen.filter(one => one.move === move && one.told === told);
        const sum = (key: 'weeks' | 'inside' | 'plainInside' | 'score' | 'plainScore'): number =>
          own.reduce((total, one) => total + one[key], 0);
        if (own.length === 0) return [];
        return {
          simulator,
          move,
          told,
          records: own.length,
          weeks: sum('weeks'),
          inside: sum('inside'),
          plainInside: sum('plainInside'),
          score: sum('score') / own.length,
          plainScore: sum('plainScore') / own.length,
        };
      }),
    );
  });
}

/** Course after one move, beside both forecasts. */
interface Seen {
  readonly move: Made;
  readonly told: TheoryOthersRow['told'];
  readonly weeks: number;
  readonly inside: number;
  readonly plainInside: number;
  readonly score: number;
  readonly plainScore: number;
}

/** One pair, one past, one fit of each kind; then each of the moves. Nothing where either cannot be fitted. */
function seenAfter(simulator: Simulator, seed: number, run: number): readonly Seen[] {
  const by = run % 2 === 0 ? 'a' : 'b';
  const from = 7 * PAST_WEEKS;
  const end = START + from * DAY;
  const edges = Float64Array.from({ length: AHEAD_WEEKS + 1 }, (_, w) => end + w * WEEK);
  const record = (steps: readonly PlantedStep[]) =>
    synthesise(
      {
        simulator,
        plant: PLANTS[run % PLANTS.length]!,
        confounded: run % 2 === 1,
        days: from + 7 * AHEAD_WEEKS,
        volume: 0.6,
        steps,
      },
      seed,
    ).turns;
  const past = turnsBefore(record([]), end);
  const evidence = fit(observe(past), { ...FIT_DEFAULTS, heldOut: false }, run);
  const fitted = fitTheory(observe(past), {}, run);
  if (fitted === null) return [];
  const { theory } = fitted;
  // The clocks have no follow-ups to leave out.
  return MOVES_OF_BOTH.filter(move => simulator !== 'clocks' || MADE[move][1] === MADE[move][0]).flatMap(
    (move): readonly Seen[] => {
      const [openings, followUps, added] = MADE[move];
      const plain = whatIf(past, evidence, move, by, AHEAD_WEEKS, run);
      if (!plain.told) return [];
      const made = { ...usualMove(move), by, ...asOnCard(move, AHEAD_WEEKS, theory.scale) } as const;
      const paths = theoryAhead(fitted, made, { weeks: AHEAD_WEEKS, rounds: ROUNDS }, run);
      const came = reachesIn(
        record([{ actor: by === 'a' ? 0 : 1, from, to: from + 7 * AHEAD_WEEKS, openings, followUps, added }]),
        edges,
      );
      const lookedAt = { weeks: 0, inside: 0, plainInside: 0, score: 0, plainScore: 0 };
      const all = came
        .flat()
        .filter(Number.isFinite)
        .reduce((sum, n) => sum + n, 0);
      (['a', 'b'] as const).forEach((who, side) => {
        const weekly = paths.map(path => bidsByWeek(path, who, AHEAD_WEEKS));
        came.forEach((of, week) => {
          const value = of[side]!;
          // Too little of the week on record: the last turn ends it.
          if (Number.isNaN(value)) return;
          lookedAt.weeks++;
          const own = intervalOf(weekly.map(weeks => weeks[week]!));
          const others = orderOf(plain)[who][week]!;
          lookedAt.inside += inRange(own, value);
          lookedAt.plainInside += inRange(others, value);
          lookedAt.score += scoreOf(own, value) / Math.max(1, all);
          lookedAt.plainScore += scoreOf(others, value) / Math.max(1, all);
        });
      });
      return [
        { move, told: ['better', 'same'].includes(describes(theory, move, by)) ? 'equations' : 'plain', ...lookedAt },
      ];
    },
  );
}

/** Score of a count in an 80 % range: 1 or 0, and a half on an end. Counts with few values make this a little strict. */
const inRange = ({ low80, high80 }: Interval, count: number): number =>
  count > low80 && count < high80 ? 1 : count === low80 || count === high80 ? 0.5 : 0;

/** Width of an 80 % range, and ten times by how much it missed. */
const scoreOf = ({ low80, high80 }: Interval, value: number): number =>
  high80 - low80 + 10 * (Math.max(0, low80 - value) + Math.max(0, value - high80));
