import { randomFrom } from '../../../src/base/index.ts';
import { endOfFew } from '../../../src/base/inside.ts';
import { type Dyad } from '../../../src/model/index.ts';
import { response } from '../../../src/model/inside.ts';
import {
  drawnPerson,
  type DrawnPerson,
  ACTS,
  enoughEdge,
  fitPerson,
  type FittedDraw,
  fittedDraws,
  lanesOf,
  shownEnd,
  WIDEST,
  worryEdge,
} from '../../../src/theory/inside.ts';
import { bidRecord } from '../../simulators/bid-record.ts';
import { type PartRun, once, type Part, percent, seedOf, target } from '../part.ts';
import { meanOf, presetRecord, statesOfOne } from './preset-record.ts';

/** Quantities checked in a fitted person with known numbers. */
const ASKED = ['need', 'room', 'escalation', 'retreat', 'reciprocity', 'worry', 'enough', 'gain'] as const;
type AskedFor = (typeof ASKED)[number];

/** `prior`: pairs as the fit expects them, of whom bids alone are on record. `presets`: pairs much like the presets, on record as people are:
 * with nights, weekends, a season, and bids that become conversations. */
const RECOVERY_PAIRS = ['prior', 'presets'] as const;
type RecoveryPairs = (typeof RECOVERY_PAIRS)[number];

export interface TheoryRecoveryRow {
  readonly pairs: RecoveryPairs;
  readonly days: number;
  readonly of: AskedFor;
  readonly people: number;
  /** Number of true values in the 80 % range. */
  readonly inside: number;
  /** Number whose range would be reported. The edge acts with a chance of `ACTS`, and the ends of its 80 % range as
   * shown lie within a factor of `WIDEST`. Reciprocity always acts, so only the latter counts; for the gain, its
   * sign. */
  readonly told: number;
  readonly toldInside: number;
  /** Ranks of the truth among the draws, in tenths. */
  readonly ranks: readonly number[];
}

export const RECOVERY_DAYS = [180, 540, 1000] as const;
const PAIRS_A_RUN = 4;

/** Pairs drawn from the prior of the theory, whose bids come from the equations: intervals must hold what they claim to. */
export const theoryRecovery: Part<TheoryRecoveryRow> = {
  id: 'theoryRecovery',
  steps: PAIRS_A_RUN * RECOVERY_DAYS.length * RECOVERY_PAIRS.length,
  run: recoveryRows,
  targets(all) {
    const rows = all.filter(({ pairs }) => pairs === 'prior');
    const sum = (of: (row: TheoryRecoveryRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
    const people = sum(r => r.people);
    const share = sum(r => r.inside) / Math.max(1, people);
    return target(
      'theory-covers',
      '80 % ranges of the fitted equations hold 75 to 85 % of the truths of pairs drawn from their prior',
      share,
      people,
      share >= 0.75 && share <= 0.85,
    );
  },
  sections: rows =>
    RECOVERY_PAIRS.map(pairs => ({
      title:
        pairs === 'prior'
          ? 'Pairs drawn from the prior of the theory'
          : 'Pairs much like the presets, with nights, a season and conversations',
      head: ['days', 'of', 'people', 'in the 80 % range', 'reported', 'of these in range', 'ranks in tenths'],
      rows: rows
        .filter(row => row.pairs === pairs)
        .map(r => [
          r.days,
          r.of,
          r.people,
          percent(r.inside / Math.max(1, r.people)),
          r.told,
          r.told > 0 ? percent(r.toldInside / r.told) : '',
          r.ranks.join(' '),
        ]),
    })),
};

interface Ranked {
  readonly of: AskedFor;
  readonly rank: number;
  readonly told: boolean;
  /** True if the truth lies in the range as reported. */
  readonly held: boolean;
}

function recoveryRows(asked: PartRun): readonly TheoryRecoveryRow[] {
  const { runs, seed, step } = asked;
  return RECOVERY_PAIRS.flatMap((pairs, p) =>
    RECOVERY_DAYS.flatMap(days => {
      const seen: Ranked[] = [];
      for (let pair = 0; pair < runs * PAIRS_A_RUN; pair++) {
        const name = `theoryRecovery ${pairs} ${days} ${pair}`;
        const look = pairs === 'prior' ? priorPair : presetPair;
        seen.push(...(once(asked, name, () => look(days, seedOf(seed, 31 + 100 * p, days, pair), pair)) ?? []));
        step(`theory recovery: ${pairs}, ${days} days`);
      }
      return ASKED.map(of => ({
        pairs,
        ...rowOf(
          days,
          of,
          seen.filter(s => s.of === of),
        ),
      }));
    }),
  );
}

function rowOf(days: number, of: AskedFor, seen: readonly Ranked[]): Omit<TheoryRecoveryRow, 'pairs'> {
  const isIn = ({ rank }: Ranked): boolean => rank > 0.1 && rank < 0.9;
  const ranks = Array.from(
    { length: 10 },
    (_, bin) => seen.filter(s => Math.min(9, Math.floor(s.rank * 10)) === bin).length,
  );
  const told = seen.filter(s => s.told);
  return {
    days,
    of,
    people: seen.length,
    inside: seen.filter(isIn).length,
    told: told.length,
    toldInside: told.filter(({ held }) => held).length,
    ranks,
  };
}

const LEAST_BIDS = 30;
const MOST_BIDS = 30_000;

/** Bids a day per unit of warmth, as in `bidRecord`. */
const SCALE = 4;

function priorPair(days: number, seed: number): readonly Ranked[] {
  const random = randomFrom(seed);
  const people = [drawnPerson(random.fork(0)), drawnPerson(random.fork(1))] as const;
  const pair: Dyad = { a: people[0].person, b: people[1].person };
  const { events, states } = bidRecord(pair, random.fork(2).below(2 ** 31), { days });
  if (events.count < LEAST_BIDS || events.count > MOST_BIDS) return [];
  const lanes = lanesOf(events, { bidsOnly: true, flat: true, scale: SCALE });
  const fitted = lanes.map((lane, who) => fittedDraws(fitPerson(lane, random.fork(3 + who), { only: ['level'] })));
  return ranksOfPair(people, states.slice(0, -1), fitted);
}

function presetPair(days: number, seed: number, index: number): readonly Ranked[] {
  const random = randomFrom(seed);
  const { pair, states, events, bids, scale } = presetRecord(days, seed, index);
  if (bids < LEAST_BIDS || bids > MOST_BIDS) return [];
  const fitted = lanesOf(events, { scale }).map((lane, who) => fittedDraws(fitPerson(lane, random.fork(3 + who))));
  const acting = (person: Dyad['a']): DrawnPerson => ({ way: 'both', person });
  return ranksOfPair([acting(pair.a), acting(pair.b)], states, fitted);
}

function ranksOfPair(
  people: readonly [DrawnPerson, DrawnPerson],
  states: readonly (readonly number[])[],
  fitted: readonly (readonly FittedDraw[])[],
): readonly Ranked[] {
  return [
    ...[0, 1].flatMap(who => ranksOf(people[who]!, livedOf(states, who), fitted[who]!)),
    gainRank(people, states, fitted),
  ];
}

/** Means of a person's states over the days. */
const livedOf = (states: readonly (readonly number[])[], who: number): readonly number[] =>
  meanOf(statesOfOne(states, who));

function ranksOf(truth: DrawnPerson, lived: readonly number[], draws: readonly FittedDraw[]): readonly Ranked[] {
  const alarm = truth.way === 'alarm' || truth.way === 'both';
  const overwhelm = truth.way === 'overwhelm' || truth.way === 'both';
  const isAlarm = ({ way }: FittedDraw): boolean => way === 'alarm' || way === 'both';
  const isOverwhelm = ({ way }: FittedDraw): boolean => way === 'overwhelm' || way === 'both';
  const own = (
    of: AskedFor,
    acts: boolean,
    acting: (d: FittedDraw) => boolean,
    value: (d: FittedDraw) => number,
    at: number,
  ) =>
    acts
      ? rankOf(
          of,
          at,
          draws.filter(acting).map(d => [value(d), d.weight] as const),
        )
      : [];
  const { person } = truth;
  return [
    ...own('need', alarm, isAlarm, d => d.person.need, person.need),
    ...own('escalation', alarm, isAlarm, d => d.person.escalation, person.escalation),
    ...own('worry', alarm, isAlarm, d => worryEdge(d.person, d.lived), worryEdge(person, lived)),
    ...own('room', overwhelm, isOverwhelm, d => d.person.room, person.room),
    ...own('retreat', overwhelm, isOverwhelm, d => d.person.retreat, person.retreat),
    ...own('enough', overwhelm, isOverwhelm, d => enoughEdge(d.person, d.lived), enoughEdge(person, lived)),
    ...own(
      'reciprocity',
      true,
      () => true,
      d => d.person.reciprocity,
      person.reciprocity,
    ),
  ];
}

function gainRank(
  people: readonly [DrawnPerson, DrawnPerson],
  states: readonly (readonly number[])[],
  fitted: readonly (readonly FittedDraw[])[],
): Ranked {
  const of = ({ person }: { readonly person: DrawnPerson['person'] }, state: readonly number[]) =>
    response(person, state, 0);
  const truth = of(people[0], livedOf(states, 0)) * of(people[1], livedOf(states, 1));
  const answers = fitted.map(draws => draws.map(d => [of(d, d.lived), d.weight] as const));
  const products = answers[0]!.flatMap(([x, u]) => answers[1]!.map(([y, v]) => [x * y, u * v] as const));
  const { rank, low, high } = placeOf(truth, products);
  return { of: 'gain', rank, told: low > 0 || high < 0, held: low <= truth && truth <= high };
}

function rankOf(
  of: AskedFor,
  truth: number,
  values: readonly (readonly [value: number, weight: number])[],
): readonly Ranked[] {
  if (values.length === 0) return [];
  const { rank, low: lowest, middle, high: highest } = placeOf(truth, values);
  const [low, high] = [shownEnd(middle, lowest), shownEnd(middle, highest)];
  const acts = values.reduce((sum, [, weight]) => sum + weight, 0);
  return [{ of, rank, told: acts >= ACTS && low > 0 && high / low <= WIDEST, held: low <= truth && truth <= high }];
}

/** Rank of the truth among the draws, the median, and the ends of the 80 % range. Their precision is that of the
 * effective sample size. */
function placeOf(truth: number, values: readonly (readonly [value: number, weight: number])[]) {
  const sorted = [...values].sort((p, q) => p[0] - q[0]);
  const total = sorted.reduce((sum, [, w]) => sum + w, 0);
  const worth = total ** 2 / sorted.reduce((sum, [, w]) => sum + w * w, 0);
  const [lowEnd, highEnd] = [endOfFew(0.1, worth), endOfFew(0.9, worth)];
  let sum = 0;
  let [below, low, middle, high] = [0, Number.NaN, Number.NaN, Number.NaN];
  for (const [value, weight] of sorted) {
    sum += weight / total;
    if (value < truth) below = sum;
    if (Number.isNaN(low) && sum >= lowEnd) low = value;
    if (Number.isNaN(middle) && sum >= 0.5) middle = value;
    if (Number.isNaN(high) && sum >= highEnd) high = value;
  }
  return { rank: (below * worth + 0.5) / (worth + 1), low, middle, high };
}
