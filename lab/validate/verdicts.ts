import type { Verdict } from '../../src/fit/index.ts';
import type { Plant, Simulator } from '../simulators/synthetic.ts';
import type { Case } from './part.ts';
import { committed, decimal, type Part, recordsOf, said, shareSaid, type Tally, tally, target } from './part.ts';

export interface VerdictRow {
  readonly simulator: Simulator;
  readonly plant: Plant;
  readonly strength: number;
  /** Shared seasons, trips, one-sided busy months and drift on top. */
  readonly confounded: boolean;
  readonly records: number;
  readonly verdicts: Tally;
  readonly right: number;
  /** Patterns leaned towards where none is likely, and how many of them are right. */
  readonly leaning: number;
  readonly leaningRight: number;
  /** Mean estimate of the couplings that are there, divided by what was planted; null where none is. */
  readonly recovered: number | null;
  /** Mean estimate of the couplings that are not there; null where both are. */
  readonly leaked: number | null;
}

/** Verdicts on couples whose dance was planted. */
export const verdicts: Part<VerdictRow> = {
  id: 'verdicts',
  steps: 40,
  run: asked => rowsOf(asked.couples()),
  targets(rows) {
    const strong = rows.filter(row => row.strength === 1);
    const apart = strong.filter(row => row.plant !== 'reciprocal');
    const reciprocal = strong.filter(row => row.plant === 'reciprocal');
    const other = rows.filter(row => row.plant !== 'pursue-distance');
    const right = rows.reduce((sum, row) => sum + row.right, 0) / Math.max(1, committed(rows));
    const commits = (of: readonly VerdictRow[]): number =>
      of.reduce((sum, row) => sum + row.right + row.leaningRight, 0) / Math.max(1, recordsOf(of));
    const wrong = shareSaid(other, 'pursue-distance');
    return [
      target('right', 'of the patterns called likely, at least 90 % are right', right, committed(rows), right >= 0.9),
      target(
        'commits',
        'the right pattern, likely or leaned towards, in at least 70 % where the planted strength is 1, reciprocal apart',
        commits(apart),
        recordsOf(apart),
        commits(apart) >= 0.7,
      ),
      target(
        'commits-reciprocal',
        'the same of reciprocal records of strength 1 (shared busy times look the same): at least 70 %',
        commits(reciprocal),
        recordsOf(reciprocal),
        commits(reciprocal) >= 0.7,
      ),
      target(
        'wrong-pursue-distance',
        '"pursue-distance" in at most 5 % where another pattern was planted',
        wrong,
        recordsOf(other),
        wrong <= 0.05,
      ),
    ].flat();
  },
  sections: rows => [
    {
      title: 'Verdicts where the pattern is known',
      head: [
        'simulator',
        'planted',
        'strength',
        'confounders',
        'records',
        'right',
        'likely',
        'leaning',
        'right',
        'recovered',
        'leaked',
      ],
      rows: rows.map(r => [
        r.simulator,
        r.plant,
        r.strength,
        r.confounded ? 'yes' : 'no',
        r.records,
        r.right,
        said(r.verdicts),
        r.leaning,
        r.leaningRight,
        decimal(r.recovered),
        decimal(r.leaked),
      ]),
    },
  ],
};

const rightVerdict = (plant: Plant): Verdict => (plant === 'none' ? 'no-coupling' : plant);

function rowsOf(cases: readonly Case[]): readonly VerdictRow[] {
  const groups = new Map<string, Case[]>();
  for (const c of cases) {
    const key = [c.simulator, c.plant, c.strength, c.confounded].join();
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  return [...groups.values()].map(group => {
    const [{ simulator, plant, strength, confounded }] = group as [Case];
    const each = group.flatMap(c => [0, 1].map(k => ({ planted: c.planted[k]!, seen: c.estimates[k]!.median })));
    return {
      simulator,
      plant,
      strength,
      confounded,
      records: group.length,
      verdicts: tally(group.map(c => c.verdict)),
      right: group.filter(c => c.verdict === rightVerdict(plant)).length,
      leaning: group.filter(c => c.leansTo !== null).length,
      leaningRight: group.filter(c => c.leansTo === rightVerdict(plant)).length,
      recovered: mean(each.filter(c => c.planted !== 0).map(c => c.seen / c.planted)),
      leaked: mean(each.filter(c => c.planted === 0).map(c => c.seen)),
    };
  });
}

const mean = (x: readonly number[]): number | null =>
  x.length > 0 ? x.reduce((sum, v) => sum + v, 0) / x.length : null;
