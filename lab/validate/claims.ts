import { mirror } from '../../src/story/index.ts';
import { inBursts } from '../simulators/bursts.ts';
import { SIMULATORS, synthesise } from '../simulators/synthetic.ts';
import { type PartRun, type Part, seedOf, target } from './part.ts';

export interface ClaimRow {
  readonly claim: string;
  readonly records: number;
  readonly said: number;
}

/** Claims that speak of answers, stretches and change; the others say what was counted, which is true without any dance. */
const WEIGHED = ['turned', 'spirals', 'timing', 'lately', 'after-several', 'after-quiet'] as const;

/** Statements on records in which nobody answers anybody. They have shared seasons, trips, busy months, and more
 * messages in a row in lively weeks. */
export const claims: Part<ClaimRow> = {
  id: 'claims',
  steps: SIMULATORS.length,
  run: claimRows,
  targets: rows =>
    rows.flatMap(({ claim, said, records }) =>
      target(
        `claim-${claim}`,
        `"${claim}" is said of at most 5 % of role-free records`,
        said / records,
        records,
        said <= 0.05 * records,
      ),
    ),
  sections: rows => [
    {
      title: 'Sentences said of role-free records with seasons, trips, busy months and bursts in lively weeks',
      head: ['claim', 'records', 'said'],
      rows: rows.map(r => [r.claim, r.records, r.said]),
    },
  ],
};

function claimRows({ runs, seed, step }: PartRun): readonly ClaimRow[] {
  const said = new Map<string, number>();
  for (const [k, simulator] of SIMULATORS.entries())
    for (let run = 0; run < runs; run++) {
      const turns = inBursts(synthesise({ simulator }, seedOf(seed, 8, k, run)).turns, run);
      const ids = mirror(turns, { livingTogether: false, fit: { draws: 1, heldOut: false } }, run).claims.map(
        ({ id }) => id,
      );
      for (const id of ids) said.set(id, (said.get(id) ?? 0) + 1);
      step(`claims: ${simulator}`);
    }
  const records = SIMULATORS.length * runs;
  return WEIGHED.map(claim => ({ claim, records, said: said.get(claim) ?? 0 }));
}
