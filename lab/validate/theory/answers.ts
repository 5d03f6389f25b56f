import { DAY, finish, type Random, randomFrom } from '../../../src/base/index.ts';
import type { Events } from '../../../src/fit/index.ts';
import { STATES } from '../../../src/model/index.ts';
import { type Answered, type Comfort, findingComfort } from '../../../src/theory/inside.ts';
import { enoughEdge, worryEdge } from '../../../src/theory/inside.ts';
import { once, type Part, type PartRun, percent, seedOf, target } from '../part.ts';
import { meanOf, presetRecord, statesOfOne } from './preset-record.ts';

/** Basis of the self-reports: the state at noon, the days since the last report, or neither. */
export const ANSWERS = ['moment', 'week', 'chance'] as const;
type Kind = (typeof ANSWERS)[number];
const EDGES = ['need', 'room'] as const;

export interface TheoryAnswersRow {
  readonly answers: Kind;
  readonly edge: (typeof EDGES)[number];
  readonly weeks: number;
  readonly people: number;
  /** Number of true edges in the 80 % range. */
  readonly inside: number;
  /** Mean distance of the middle from the truth, and of the ends of the 80 % range from each other, on the log scale. */
  readonly error: number;
  readonly width: number;
}

const PAIRS_A_RUN = 4;
const DAYS = 360;
const WEEKS = 26;
const MOST_BIDS = 30_000;

/** People simulated by the equations, on record as people are, who report once a week how they feel. The edges found
 * from their reaching and their reports together must match the true ones. */
export const theoryAnswers: Part<TheoryAnswersRow> = {
  id: 'theoryAnswers',
  steps: PAIRS_A_RUN,
  run: answersRows,
  targets(rows) {
    const own = rows.filter(({ answers }) => answers === 'moment');
    const people = own.reduce((sum, row) => sum + row.people, 0);
    const share = own.reduce((sum, row) => sum + row.inside, 0) / Math.max(1, people);
    return target(
      'theory-answers',
      '80 % ranges of the edges, by reaching and answers together, hold 75 % of the true ones and more',
      share,
      people,
      share >= 0.75,
    );
  },
  sections: rows => [
    {
      title: 'Thresholds by reaching and answers together',
      head: [
        'answers',
        'threshold',
        'weeks',
        'people',
        'in the 80 % range',
        'error of the middle (log)',
        'width (log)',
      ],
      rows: rows.map(r => [
        r.answers,
        r.edge,
        r.weeks,
        r.people,
        percent(r.inside / Math.max(1, r.people)),
        r.error.toFixed(2),
        r.width.toFixed(2),
      ]),
    },
  ],
};

interface Seen extends Pick<TheoryAnswersRow, 'answers' | 'edge' | 'error' | 'width'> {
  readonly inside: boolean;
}

function answersRows(asked: PartRun): readonly TheoryAnswersRow[] {
  const { runs, seed, step } = asked;
  const seen: Seen[] = [];
  for (let pair = 0; pair < runs * PAIRS_A_RUN; pair++) {
    seen.push(...(once(asked, `theoryAnswers ${pair}`, () => seenIn(seedOf(seed, 41, pair), pair)) ?? []));
    step('theory answers');
  }
  return ANSWERS.flatMap(answers =>
    EDGES.map(edge => {
      const own = seen.filter(s => s.answers === answers && s.edge === edge);
      const mean = (of: (s: Seen) => number): number =>
        own.reduce((sum, s) => sum + of(s), 0) / Math.max(1, own.length);
      return {
        answers,
        edge,
        weeks: WEEKS,
        people: own.length,
        inside: own.filter(({ inside }) => inside).length,
        error: mean(({ error }) => error),
        width: mean(({ width }) => width),
      };
    }),
  );
}

function seenIn(seed: number, index: number): readonly Seen[] {
  const random = randomFrom(seed);
  const { pair, states, events, bids, scale } = presetRecord(DAYS, seed, index);
  if (bids > MOST_BIDS) return [];
  const days = [statesOfOne(states, 0), statesOfOne(states, 1)] as const;
  const lived = [meanOf(days[0]), meanOf(days[1])] as const;
  return ANSWERS.flatMap((answers, k) => {
    const given = (who: 0 | 1): readonly Answered[] =>
      answersOf(days[who], answers, events, random.fork(3 + 2 * k + who));
    const comfort = finish(findingComfort(events, { lanes: { scale } }, [given(0), given(1)], seed));
    return ([0, 1] as const).flatMap(who => {
      const person = who === 0 ? pair.a : pair.b;
      const truths = { need: worryEdge(person, lived[who]), room: enoughEdge(person, lived[who]) };
      return EDGES.flatMap(edge => seenOf(answers, edge, comfort[who], truths[edge]));
    });
  });
}

const LEAST = 0.02;

function seenOf(answers: Kind, edge: TheoryAnswersRow['edge'], comfort: Comfort, truth: number): readonly Seen[] {
  const range = comfort.told ? comfort[edge] : null;
  if (range === null) return [];
  const log = (x: number): number => Math.log(Math.max(LEAST, x));
  return [
    {
      answers,
      edge,
      inside: range.low80 <= truth && truth <= range.high80,
      error: Math.abs(log(range.median) - log(truth)),
      width: log(range.high80) - log(range.low80),
    },
  ];
}

const [ALARM, OVERWHELM] = [STATES.indexOf('alarm'), STATES.indexOf('overwhelm')];
/** Noon of a day of the equations on the clock of a record, in which a day is the hours awake. */
const NOON = (7 + 17 / 2) / 24;

/** Weekly answers of the last weeks, in tenths, of a person who uses some share of the scale and scatters. */
function answersOf(
  days: readonly (readonly number[])[],
  kind: Kind,
  { origin }: Events,
  random: Random,
): readonly Answered[] {
  const use = 0.5 + 0.5 * random.uniform();
  const scatter = 0.1 + 0.15 * random.uniform();
  const said = (mean: number, low: number, offset: number): number =>
    Math.round(10 * Math.max(low, Math.min(1, offset + use * mean + scatter * random.normal()))) / 10;
  const offsets = [0, 1, 2].map(() => 0.2 * random.uniform());
  return Array.from({ length: WEEKS }, (_, week) => {
    const day = DAYS - 7 * (WEEKS - week);
    const state = kind === 'week' ? meanOf(days.slice(day - 6, day + 1)) : days[day]!;
    const [alarm, overwhelm] =
      kind === 'chance' ? [0.6 * random.uniform(), 0.6 * random.uniform()] : [state[ALARM]!, state[OVERWHELM]!];
    const at = Math.floor(origin / DAY) * DAY + (day + NOON) * DAY;
    return {
      at,
      leftAlone: said(alarm, 0, offsets[0]!),
      pressed: said(overwhelm, 0, offsets[1]!),
      wantedMinusNow: said(alarm - overwhelm, -1, offsets[2]! - 0.1),
    };
  });
}
