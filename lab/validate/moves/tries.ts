import { DAY, randomFrom, WEEK } from '../../../src/base/index.ts';
import {
  checkPlan,
  scatterOf,
  OUTCOME_NAMES,
  type OutcomeName,
  type Plan,
  SIX_WEEK_PAIRS,
  weekEdges,
  weeklyOutcome,
  assignmentOf,
} from '../../../src/moves/index.ts';
import { powerOf } from '../../../src/moves/inside.ts';
import type { Turns } from '../../../src/turns/index.ts';
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

export interface TryRow {
  readonly simulator: Simulator;
  readonly outcome: OutcomeName | 'each in turn';
  /** The outcome in weeks with the move over weeks without, as planted; 1: nothing was planted. */
  readonly ratio: number;
  readonly tries: number;
  /** Mean power that the plan showed; null where nothing was planted. */
  readonly promised: number | null;
  /** Tries whose check reported a change. */
  readonly changed: number;
}

/** Tries for each run, without and with a planted effect. Eight runs make 520 of the first, and 160 of each of the
 * eight kinds of the second. */
const NONE = 65;
const MADE = 160;
const PAST_WEEKS = 52;

/** Whole tries: a record, a plan drawn on it, a later export that holds both, and the check. */
export const tries: Part<TryRow> = {
  id: 'tries',
  steps: NONE + MADE,
  run: asked => [...falseAlarms(asked), ...powers(asked)],
  targets: rows => {
    const none = rows.filter(row => row.promised === null);
    const some = rows.filter(row => row.promised !== null);
    const [without, made] = [count(none), count(some)];
    const alarms = changes(none) / Math.max(1, without);
    const noticed = changes(some) / Math.max(1, made);
    const promised = some.reduce((sum, row) => sum + row.promised! * row.tries, 0) / Math.max(1, made);
    const off = Math.abs(noticed - promised);
    return [
      ...target(
        'tries-false',
        'with no effect planted, the check says "changed" in at most 5 %',
        alarms,
        without,
        alarms <= 0.05,
      ),
      ...target(
        'tries-power',
        'power as shown with the plan, within five points of what was noticed',
        off,
        made,
        off <= 0.05,
      ),
      ...target(
        'tries-power-each',
        'the same row by row, the largest difference of all (a row may be off by five points and two standard errors)',
        Math.max(0, ...some.map(row => Math.abs(gapOf(row).off))),
        some.length,
        some.every(within),
      ),
    ];
  },
  sections: rows => [
    {
      title: 'Whole tries: what the check says, and what the plan had promised',
      head: ['simulator', 'outcome', 'planted', 'tries', 'promised', 'said to have changed', 'off by, points'],
      rows: rows.map(r => [
        r.simulator,
        r.outcome,
        r.ratio === 1 ? 'nothing' : `${r.ratio} times`,
        r.tries,
        r.promised === null ? '' : percent(r.promised),
        percent(r.changed / Math.max(1, r.tries)),
        r.promised === null ? '' : pointsOf(r),
      ]),
    },
  ],
};

const pointsOf = (row: TryRow): string => {
  const { off, error } = gapOf(row);
  return `${(100 * off).toFixed(0)} ± ${(100 * error).toFixed(0)}`;
};

/** Noticed less promised, and the standard error of that share. */
const gapOf = ({ promised, changed, tries }: TryRow) => {
  const noticed = changed / Math.max(1, tries);
  return { off: noticed - promised!, error: Math.sqrt((noticed * (1 - noticed)) / Math.max(1, tries)) };
};
const within = (row: TryRow): boolean => {
  const { off, error } = gapOf(row);
  return Math.abs(off) <= 0.05 + 2 * error;
};

const count = (rows: readonly TryRow[]): number => rows.reduce((sum, row) => sum + row.tries, 0);
const changes = (rows: readonly TryRow[]): number => rows.reduce((sum, row) => sum + row.changed, 0);

const planOf = (outcome: OutcomeName, seed: number): Plan => ({
  version: 1,
  move: 'small-bids',
  by: 'both',
  design: SIX_WEEK_PAIRS,
  outcome,
  start: START + PAST_WEEKS * WEEK,
  seed,
});
const DAYS = 7 * (PAST_WEEKS + SIX_WEEK_PAIRS.weeks);

function came(turns: Turns, plan: Plan): boolean {
  const now = START + DAYS * DAY;
  // A later export: it holds the old one and speaks until today.
  const found = checkPlan(turnsBefore(turns, now), plan, null, [], now);
  return found.state === 'done' && (found.came === 'more' || found.came === 'less');
}

/** Findings on records 0 to `most`, as far as there was time. */
const allOf = <T>(most: number, find: (k: number) => T | undefined): readonly T[] =>
  Array.from({ length: most }, (_, k) => find(k)).filter(found => found !== undefined);

/** Tries with nothing planted but the pair's own dance, seasons, trips and busy months. */
function falseAlarms(asked: PartRun): readonly TryRow[] {
  const { runs, seed, step } = asked;
  return SIMULATORS.map((simulator, s): TryRow => {
    const tries = Math.ceil((NONE * runs) / SIMULATORS.length);
    const looked = allOf(tries, k => {
      const found = once(asked, `tries none ${simulator} ${k}`, () => {
        const own = seedOf(seed, 7, s, k);
        const plant = PLANTS[k % PLANTS.length]!;
        const { turns } = synthesise({ simulator, plant, days: DAYS, volume: 0.3 }, own);
        return came(turns, planOf(OUTCOME_NAMES[k % OUTCOME_NAMES.length]!, own % 2 ** 32));
      });
      step(`tries: ${simulator}, nothing planted`);
      return found;
    });
    const changed = looked.filter(Boolean).length;
    return { simulator, outcome: 'each in turn', ratio: 1, tries: looked.length, promised: null, changed };
  });
}

/** Factor on both people's openings for the outcome to rise by the ratio: a running conversation leaves no room to open
 * another. Measured once on 2,400 weeks of each simulator at this volume. */
const OPENINGS: readonly {
  readonly simulator: Simulator;
  readonly outcome: OutcomeName;
  readonly by: Readonly<Record<1.5 | 2, number>>;
}[] = [
  { simulator: 'sessions', outcome: 'turns', by: { 1.5: 1.57, 2: 2.17 } },
  { simulator: 'sessions', outcome: 'openings', by: { 1.5: 1.71, 2: 2.58 } },
  { simulator: 'clusters', outcome: 'turns', by: { 1.5: 1.5, 2: 2 } },
  { simulator: 'clusters', outcome: 'openings', by: { 1.5: 1.64, 2: 2.53 } },
];
const VOLUME = 0.12;

function powers(asked: PartRun): readonly TryRow[] {
  const { runs, seed, step } = asked;
  return OPENINGS.flatMap(({ simulator, outcome, by }, c) =>
    ([1.5, 2] as const).map((ratio): TryRow => {
      const looked = allOf(Math.ceil((MADE * runs) / (2 * OPENINGS.length)), k => {
        const found = once(asked, `tries ${simulator} ${outcome} ${ratio} ${k}`, () =>
          oneTry(simulator, outcome, ratio, by[ratio], k % 2 === 0, seedOf(seed, 8, c, ratio, k)),
        );
        step(`tries: ${simulator}, ${ratio} times`);
        return found;
      });
      const promised = looked.reduce((sum, one) => sum + one.promised, 0) / Math.max(1, looked.length);
      const changed = looked.filter(one => one.changed).length;
      return { simulator, outcome, ratio, tries: looked.length, promised, changed };
    }),
  );
}

/** The outcome times `ratio` in weeks with the move, which both make: what the plan promises, and whether the check notices. */
function oneTry(
  simulator: Simulator,
  outcome: OutcomeName,
  ratio: number,
  openings: number,
  confounded: boolean,
  own: number,
): { readonly promised: number; readonly changed: boolean } {
  const plan = planOf(outcome, own % 2 ** 32);
  const drawn = assignmentOf(plan);
  const steps = Array.from(drawn).flatMap((withMove, w): readonly PlantedStep[] => {
    const from = 7 * (PAST_WEEKS + w);
    const step = { from, to: from + 7, openings, followUps: 1, added: 0 };
    return withMove === 1 ? [0 as const, 1 as const].map(actor => ({ actor, ...step })) : [];
  });
  const { turns } = synthesise({ simulator, days: DAYS, volume: VOLUME, confounded, steps }, own);
  const past = turnsBefore(turns, plan.start);
  const weekly = weeklyOutcome(past, outcome, weekEdges(plan, -PAST_WEEKS, PAST_WEEKS));
  const scatter = scatterOf(past, outcome);
  const promised = powerOf(plan.design, [...weekly], ratio, randomFrom(own).fork(1), 200, 0.05, scatter) ?? 0;
  return { promised, changed: came(turns, plan) };
}
