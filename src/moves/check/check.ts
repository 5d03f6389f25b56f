import { type Exchange, intervalOf } from '../../base/index.ts';
import type { Turns } from '../../turns/index.ts';
import {
  COUPLING_CHANGE_EXCHANGE,
  type CouplingChange,
  type LevelChange,
  LEVELS_EXCHANGE,
  levelChanges,
  WEEKS_BEFORE,
} from './change.ts';
import { type Assignment, assignmentOf, type Plan, reachesOver, weekEdges } from '../design/design.ts';
import { orderOf, type WhatIf } from '../forecast/forecast.ts';
import { reachesIn } from '../outcomes/reaches.ts';
import {
  asPlanned,
  type Outcome,
  type OutcomeName,
  outcomeNamed,
  weeklyOutcome,
  weeksRecorded,
} from '../outcomes/outcome.ts';
import { isBlind, leastP, LEVEL, randomisationTest, type TryResult } from '../design/randomisation.ts';
import { type Description, describeTry } from '../outcomes/tau.ts';

export const GUESSES = ['more', 'same', 'less'] as const;
/** The person's guess before the try: the outcome in weeks with the move. For a length of time, more is longer. */
export type Guess = (typeof GUESSES)[number];

/** Result of a try; it survives JSON. A running try reports only its progress: looking early would choose the moment to
 * stop. */
export type Check =
  | { readonly state: 'running'; readonly weeks: number; readonly ends: number }
  | {
      readonly state: 'done';
      readonly outcome: Outcome;
      /** Weeks as drawn, a lapse included: the draw decides which weeks are with the move. */
      readonly weeks: readonly CheckedWeek[];
      /** Weeks that the test could use; the others, and their pairs, have too little record. */
      readonly used: number;
      /** Seconds of these weeks that were left out because somebody asked for it. Absent: none. */
      readonly leftOut?: number;
      readonly test: TryResult | null;
      /** `ordinary`: within chance. `too-little`: too few weeks with a record for a test, or for any finding, however
       * large (`couldNotFind`). */
      readonly came: 'more' | 'less' | 'ordinary' | 'too-little';
      readonly guess: Guess | null;
      /** Mean of the outcome in used weeks, with the move and without, for A and for B; one row where it is of both. */
      readonly means: readonly {
        readonly of: 'a' | 'b' | 'both';
        /** Null: no used week on that side. */
        readonly withMove: number | null;
        readonly without: number | null;
      }[];
      readonly description: Description | null;
      /** The forecast shown earlier, beside the outcome; null: there was none. */
      readonly foretold: Foretold | null;
      /** Change of A, then of B. */
      readonly levels: readonly [LevelChange, LevelChange];
      /** Null: not computed. */
      readonly coupling: CouplingChange | null;
    };

/** The forecast's ranges and the actual reaches, week by week, for one picture. The forecast had every week with the
 * move, or every week without; each week is compared with its own kind. */
export interface Foretold {
  readonly weeks: readonly {
    readonly from: number;
    readonly withMove: boolean;
    readonly a: Ranged;
    readonly b: Ranged;
  }[];
  /** Recorded weeks of either person that lie in their 80 % range. */
  readonly inside: number;
  readonly of: number;
}
/** Reaches in one week, null without a record, and the range that was shown. */
export interface Ranged {
  readonly came: number | null;
  readonly low80: number;
  readonly median: number;
  readonly high80: number;
}

export interface CheckedWeek {
  /** First second. */
  readonly from: number;
  readonly withMove: boolean;
  readonly lapsed: boolean;
  /** Null: too little record, or no quiet spell begins in it (`spellless`). */
  readonly value: number | null;
  /** It has a record, and no quiet spell begins in it. Absent: no. */
  readonly spellless?: boolean;
}

/** The reference pair of rows has A first. */
const ROWS = ['a', 'b', 'both'];

export const CHECK_EXCHANGE: Exchange<Check> = {
  on: 'state',
  cases: {
    running: 'same',
    done: {
      fields: {
        state: 'same',
        outcome: {
          fields: {
            name: { cross: 'exchanged' },
            exchanged: { cross: 'name' },
            of: 'who',
            what: 'same',
            unit: 'same',
          },
        },
        weeks: 'same',
        used: 'same',
        leftOut: 'same',
        test: 'same',
        came: 'same',
        guess: 'same',
        means: {
          each: { fields: { of: 'who', withMove: 'same', without: 'same' } },
          order: (p, q) => ROWS.indexOf(p.of) - ROWS.indexOf(q.of),
        },
        description: 'same',
        foretold: {
          fields: {
            weeks: {
              each: { fields: { from: 'same', withMove: 'same', a: { cross: 'b' }, b: { cross: 'a' } } },
            },
            inside: 'same',
            of: 'same',
          },
        },
        levels: LEVELS_EXCHANGE,
        coupling: COUPLING_CHANGE_EXCHANGE,
      },
    },
  },
};

/** Fewest used weeks for a result. With more, the orders must also let `p` reach its level (`leastP`). */
const LEAST_USED = 8;

/** The check of a plan on a record that reaches over its weeks. It is over where the record reaches the middle of its last
 * week, or `now` (seconds) is past its end. `lapsed`: weeks, counted from 0, in which the move was forgotten. `beside`: the
 * forecast as it was shown, and the change of couplings (`couplingChange`), which takes two fits. */
export function checkPlan(
  record: Turns,
  plan: Plan,
  guess: Guess | null,
  lapsed: readonly number[],
  now: number,
  beside: { readonly forecast?: WhatIf | null; readonly coupling?: CouplingChange } = {},
): Check {
  const turns = asPlanned(record, plan);
  const edges = weekEdges(plan, 0, plan.design.weeks);
  const ends = edges.at(-1)!;
  const last = turns.coverage.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  if (!reachesOver(last, plan) && now < ends) return { state: 'running', weeks: plan.design.weeks, ends };
  const outcome = outcomeNamed(plan.outcome);
  if (outcome === null) throw new RangeError(`The plan's outcome "${plan.outcome}" is not known.`);
  const drawn = assignmentOf(plan);
  const values = weeklyOutcome(turns, outcome.name, edges);
  const recorded = weeksRecorded(turns, edges);
  const uses = usedWeeks(plan, values);
  const used = uses.reduce((sum, use) => sum + use, 0);
  const test = used < LEAST_USED ? null : randomisationTest(plan.design, drawn, values);
  const told = test !== null && Number.isFinite(test.ratio) ? test : null;
  const before = weeklyOutcome(turns, outcome.name, weekEdges(plan, -WEEKS_BEFORE, WEEKS_BEFORE));
  return {
    state: 'done',
    outcome,
    weeks: Array.from(values, (value, w) => ({
      from: edges[w]!,
      withMove: drawn[w] === 1,
      lapsed: lapsed.includes(w),
      value: finite(value),
      ...(outcome.unit === 'hours' && { spellless: recorded[w]! && Number.isNaN(value) }),
    })),
    used,
    test: told,
    came: leastP(plan.design, drawn, values) > LEVEL ? 'too-little' : cameOf(told),
    guess,
    means: rowsOf(outcome).map(({ of, name }) => {
      const own = weeklyOutcome(turns, name, edges);
      return { of, withMove: meanOver(own, uses, drawn, 1), without: meanOver(own, uses, drawn, 0) };
    }),
    description: describeTry(before, values, drawn),
    foretold: foretoldOf(beside.forecast ?? null, turns, edges, drawn),
    levels: levelChanges(turns, plan),
    coupling: beside.coupling ?? null,
  };
}

function foretoldOf(forecast: WhatIf | null, turns: Turns, edges: Float64Array, drawn: Assignment): Foretold | null {
  if (forecast === null || !forecast.told) return null;
  const order = orderOf(forecast);
  const came = reachesIn(turns, edges);
  // Only the courses that are shown were kept: so few that a new one would lie between their ends in seven of ten.
  const without = (person: 'a' | 'b', w: number) =>
    intervalOf(
      forecast.without.map(course => course[person][w]!),
      forecast.without.length,
    );
  const weeks = came.slice(0, order.a.length).map((two, w) => {
    const withMove = drawn[w] === 1;
    const ranged = (person: 'a' | 'b'): Ranged => {
      const range = withMove ? order[person][w]! : without(person, w);
      const { low80, median, high80 } = range;
      return { came: finite(two[person === 'a' ? 0 : 1]), low80, median, high80 };
    };
    return { from: edges[w]!, withMove, a: ranged('a'), b: ranged('b') };
  });
  const known = weeks.flatMap(({ a, b }) => [a, b]).filter(({ came: seen }) => seen !== null);
  const inside = known.filter(({ came: seen, low80, high80 }) => seen! >= low80 && seen! <= high80).length;
  return { weeks, inside, of: known.length };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function cameOf(test: TryResult | null): 'more' | 'less' | 'ordinary' | 'too-little' {
  if (test === null) return 'too-little';
  if (test.p > LEVEL || ((test.low ?? 0) <= 1 && (test.high ?? 2) >= 1)) return 'ordinary';
  return test.ratio > 1 ? 'more' : 'less';
}

/** True if the plan, or what was left of it, had too few orders of its weeks to find any effect. A longer export would
 * not help then; a longer plan would. */
export const couldNotFind = ({ came, test }: Extract<Check, { readonly state: 'done' }>, { design }: Plan): boolean =>
  came === 'too-little' && (test !== null || isBlind(design));

/** True if the weekly averages differ in the other direction than the ratio, which one full week moves less. Compared
 * in hundredths, as they are shown. */
export function pointsOtherWay({ weeks, test }: Extract<Check, { readonly state: 'done' }>, plan: Plan): boolean {
  if (test === null) return false;
  const values = Float64Array.from(weeks, ({ value }) => value ?? Number.NaN);
  const [uses, drawn] = [usedWeeks(plan, values), Uint8Array.from(weeks, ({ withMove }) => (withMove ? 1 : 0))];
  const [withMove, without] = ([1, 0] as const).map(side => meanOver(values, uses, drawn, side)) as [number, number];
  const [ofWeeks, ofAverages] = [test.ratio, withMove / without].map(ratio => Math.round(100 * ratio)) as [
    number,
    number,
  ];
  return (ofWeeks - 100) * (ofAverages - 100) < 0;
}

function usedWeeks({ design }: Plan, values: Float64Array): Uint8Array {
  const known = Uint8Array.from(values, value => (Number.isNaN(value) ? 0 : 1));
  return design.kind === 'week-pairs' ? known.map((own, w) => own & known[w ^ 1]!) : known;
}

/** The outcome of both people side by side: both are shown alike. */
function rowsOf({ what }: Outcome): readonly { readonly of: 'a' | 'b' | 'both'; readonly name: OutcomeName }[] {
  if (what === 'quiet-spell' || what === 'silent-days') return [{ of: 'both', name: what }];
  return [
    { of: 'a', name: `${what}-a` },
    { of: 'b', name: `${what}-b` },
  ];
}

function meanOver(values: Float64Array, uses: Uint8Array, drawn: Assignment, side: 0 | 1): number | null {
  let sum = 0;
  let n = 0;
  for (let w = 0; w < values.length; w++) {
    if (uses[w] === 0 || drawn[w] !== side || Number.isNaN(values[w]!)) continue;
    sum += values[w]!;
    n++;
  }
  return finite(sum / n);
}
