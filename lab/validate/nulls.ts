import type { Verdict } from '../../src/fit/index.ts';
import { PLANTS, pseudoCouple, shiftedByWeeks, shuffled, SIMULATORS, synthesise } from '../simulators/synthetic.ts';
import {
  type PartRun,
  evidenceOf,
  type Part,
  recordsOf,
  said,
  seedOf,
  shareSaid,
  type Tally,
  tally,
  target,
} from './part.ts';

export const NULL_KINDS = ['confounded', 'shifted', 'shuffled', 'pseudo-couple'] as const;
type Kind = (typeof NULL_KINDS)[number];

export interface NullRow {
  readonly kind: Kind;
  readonly records: number;
  readonly verdicts: Tally;
}

/** Records in which nobody answers anybody at the scale of days. */
export const nulls: Part<NullRow> = {
  id: 'nulls',
  steps: 16,
  run: nullRows,
  targets(rows) {
    const share = shareSaid(rows, 'pursue-distance');
    const text = '"pursue-distance" in at most 5 % of role-free, moved, shuffled and pseudo-couple records';
    return target('false-pursue-distance', text, share, recordsOf(rows), share <= 0.05);
  },
  sections: rows => [
    {
      title: 'Records in which nobody answers anybody',
      head: ['kind', 'records', 'said'],
      rows: rows.map(r => [r.kind, r.records, said(r.verdicts)]),
    },
  ],
};

function nullRows({ runs, seed, step }: PartRun): readonly NullRow[] {
  const verdicts: Record<Kind, Verdict[]> = { confounded: [], shifted: [], shuffled: [], 'pseudo-couple': [] };
  for (const simulator of SIMULATORS)
    for (let run = 0; run < runs; run++) {
      const plant = PLANTS[1 + (run % 4)]!;
      const path = [seed, 2, SIMULATORS.indexOf(simulator), run] as const;
      const { turns } = synthesise({ simulator, plant }, seedOf(...path, 0));
      const other = synthesise({ simulator, plant }, seedOf(...path, 1)).turns;
      const free = synthesise({ simulator, plant: 'none' }, seedOf(...path, 2)).turns;
      const records = {
        confounded: free,
        shifted: shiftedByWeeks(turns, 8 + (run % 50)),
        shuffled: shuffled(turns, run),
        'pseudo-couple': pseudoCouple(turns, other),
      };
      for (const kind of NULL_KINDS) {
        verdicts[kind].push(evidenceOf(records[kind], run).pattern.verdict);
        step(`${kind}: ${simulator}`);
      }
    }
  return NULL_KINDS.map(kind => ({ kind, records: verdicts[kind].length, verdicts: tally(verdicts[kind]) }));
}
