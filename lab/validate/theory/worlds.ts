import { observe } from '../../../src/fit/index.ts';
import { drawPerturbed } from '../../../src/model/index.ts';
import { SETTLED_PRESETS } from '../../../src/model/inside.ts';
import { fitTheory, NEAR_TIPPING } from '../../../src/theory/index.ts';
import { WINS } from '../../../src/theory/inside.ts';
import type { Turns } from '../../../src/turns/index.ts';
import { PLANTS, pseudoCouple, shiftedByWeeks, shuffled, SIMULATORS, synthesise } from '../../simulators/synthetic.ts';
import { theoryRecord } from '../../simulators/theory.ts';
import { alternatingLives } from '../../simulators/alternating.ts';
import { type PartRun, once, type Part, seedOf, target } from '../part.ts';

export const THEORY_WORLDS = [
  'equations',
  ...SIMULATORS,
  'no answers',
  'alternating lives',
  'moved by weeks',
  'dealt by chance',
  'two of other pairs',
] as const;
type World = (typeof THEORY_WORLDS)[number];
/** Worlds in which nobody answers anybody at the scale of days. */
const NULLS: readonly World[] = [
  'no answers',
  'alternating lives',
  'moved by weeks',
  'dealt by chance',
  'two of other pairs',
];

export interface TheoryWorldRow {
  readonly world: World;
  readonly records: number;
  /** Records that could be fitted and predicted. */
  readonly fitted: number;
  /** Stacking weight of the equations above `WINS`. */
  readonly wins: number;
  /** Records for which "near to tipping" would be stated. */
  readonly tipping: number;
  /** Reported edges, of four a record. */
  readonly edges: number;
  /** Mean gain over the log-linear reading and over plain rates, nats a bid, and its error over records. */
  readonly overLogLinear: number;
  readonly overPlain: number;
  readonly error: number;
}

/** The equations beside the log-linear reading and plain rates, where the equations are true, where something else is, and where nothing is. */
export const theoryWorlds: Part<TheoryWorldRow> = {
  id: 'theoryWorlds',
  steps: THEORY_WORLDS.length,
  run: worldRows,
  targets(rows) {
    const nulls = rows.filter(row => NULLS.includes(row.world));
    const fitted = nulls.reduce((sum, row) => sum + row.fitted, 0);
    const share = (of: 'wins' | 'tipping'): number =>
      nulls.reduce((sum, row) => sum + row[of], 0) / Math.max(1, fitted);
    return [
      ...target(
        'theory-false-win',
        'the equations win by a weight above .8 in at most 5 % of records in which nobody answers',
        share('wins'),
        fitted,
        share('wins') <= 0.05,
      ),
      ...target(
        'theory-false-tipping',
        '"near to tipping" in at most 3 % of them',
        share('tipping'),
        fitted,
        share('tipping') <= 0.03,
      ),
    ];
  },
  sections: rows => [
    {
      title: 'The equations beside other models',
      head: [
        'world',
        'records',
        'predicted',
        'win',
        'near to tipping',
        'thresholds reported',
        'nats a bid over log-linear',
        'over plain',
        'error',
      ],
      rows: rows.map(r => [
        r.world,
        r.records,
        r.fitted,
        r.wins,
        r.tipping,
        r.edges,
        ...[r.overLogLinear, r.overPlain, r.error].map(v => v.toFixed(4)),
      ]),
    },
  ],
};

interface Seen {
  readonly weight: number;
  readonly tipping: number;
  readonly edges: number;
  readonly overLogLinear: number;
  readonly overPlain: number;
}

const DAYS = 360;

function worldRows(asked: PartRun): readonly TheoryWorldRow[] {
  const { runs, seed, step } = asked;
  return THEORY_WORLDS.map((world, w) => {
    const seen: (Seen | null)[] = [];
    for (let run = 0; run < runs; run++) {
      const found = once(asked, `theoryWorlds ${world} ${run}`, () => look(recordOf(world, seed, w, run), run));
      if (found !== undefined) seen.push(found);
      step(`theory: ${world}`);
    }
    return rowOf(world, seen);
  });
}

function look(turns: Turns, seed: number): Seen | null {
  const fitted = fitTheory(observe(turns), {}, seed);
  const comparison = fitted?.theory.comparison;
  if (fitted === null || comparison === null || comparison === undefined) return null;
  const { bands, nearTipping } = fitted.theory;
  return {
    weight: comparison.weights.theory,
    tipping: nearTipping,
    edges: [bands.a, bands.b].flatMap(({ need, room }) => [need, room]).filter(edge => edge.touched).length,
    overLogLinear: comparison.overLogLinear.median,
    overPlain: comparison.overPlain.median,
  };
}

function rowOf(world: World, seen: readonly (Seen | null)[]): TheoryWorldRow {
  const told = seen.filter(s => s !== null);
  const mean = (of: (s: Seen) => number): number => told.reduce((sum, s) => sum + of(s), 0) / Math.max(1, told.length);
  const middle = mean(s => s.overLogLinear);
  const variance = mean(s => (s.overLogLinear - middle) ** 2);
  return {
    world,
    records: seen.length,
    fitted: told.length,
    wins: told.filter(s => s.weight > WINS).length,
    tipping: told.filter(s => s.tipping >= NEAR_TIPPING && s.weight > WINS).length,
    edges: told.reduce((sum, s) => sum + s.edges, 0),
    overLogLinear: middle,
    overPlain: mean(s => s.overPlain),
    error: Math.sqrt(variance / Math.max(1, told.length - 1)),
  };
}

function recordOf(world: World, seed: number, w: number, run: number): Turns {
  const own = (k: number): number => seedOf(seed, 33, w, run, k);
  const simulator = SIMULATORS[run % SIMULATORS.length]!;
  const plant = PLANTS[1 + (run % 4)]!;
  const planted = () => synthesise({ simulator, plant, days: DAYS }, own(0)).turns;
  switch (world) {
    case 'equations': {
      const { pair } = SETTLED_PRESETS[run % SETTLED_PRESETS.length]!;
      return theoryRecord(drawPerturbed(pair, 0.1, seed, run), own(0), { days: DAYS }).turns;
    }
    case 'no answers':
      return synthesise({ simulator, plant: 'none', days: DAYS }, own(0)).turns;
    case 'alternating lives':
      return alternatingLives(DAYS, own(0));
    case 'moved by weeks':
      return shiftedByWeeks(planted(), 8 + (run % 30));
    case 'dealt by chance':
      return shuffled(planted(), run);
    case 'two of other pairs':
      return pseudoCouple(planted(), synthesise({ simulator, plant, days: DAYS }, own(1)).turns);
    default:
      return synthesise({ simulator: world, plant, days: DAYS }, own(0)).turns;
  }
}
