import { randomFrom } from '../../../src/base/index.ts';
import { drawPerturbed, type Dyad } from '../../../src/model/index.ts';
import { SETTLED_PRESETS } from '../../../src/model/inside.ts';
import { fitTheory } from '../../../src/theory/index.ts';
import { carrierOf } from '../../../src/theory/inside.ts';
import { carriesOf, drawnPerson, SLOW_STATES, type SlowState } from '../../../src/theory/inside.ts';
import { bidRecord } from '../../simulators/bid-record.ts';
import { once, type Part, type PartRun, seedOf, target } from '../part.ts';

const KINDS = ['prior', 'presets'] as const;

export interface TheoryCarriesRow {
  readonly pairs: (typeof KINDS)[number];
  readonly sure: 'likely' | 'leans' | 'nothing said';
  readonly records: number;
  /** Number whose named state is the pair's own; among those without a statement, the number without any such state. */
  readonly right: number;
}

const PAST_DAYS = 360;
const SPREAD = 0.1;
const MOST_BIDS = 20_000;

/** Pairs simulated by the equations, whose own slow state is known. Statements about it must be right as often as
 * stated. Those about the presets are on record from their calm start, so that it shows how they come to settle. */
export const theoryCarries: Part<TheoryCarriesRow> = {
  id: 'theoryCarries',
  steps: KINDS.length,
  run: carriesRows,
  targets: rows => {
    const said = rows.filter(row => row.sure !== 'nothing said');
    const records = said.reduce((sum, row) => sum + row.records, 0);
    const right = said.reduce((sum, row) => sum + row.right, 0);
    const least = said.reduce((sum, row) => sum + (row.sure === 'likely' ? 0.8 : 0.6) * row.records, 0);
    return target(
      'theory-carries',
      'a slow state that is said to carry what two people settle into is theirs, as often as is said',
      right / Math.max(1, records),
      records,
      right >= least,
    );
  },
  sections: rows => [
    {
      title: 'Which slow state carries what pairs settle into',
      head: ['pairs', 'said', 'records', 'right'],
      rows: rows.map(row => [row.pairs, row.sure, row.records, row.right]),
    },
  ],
};

interface Seen {
  readonly own: SlowState | null;
  readonly said: SlowState | null;
  readonly sure: TheoryCarriesRow['sure'];
}

function carriesRows(asked: PartRun): readonly TheoryCarriesRow[] {
  const { runs, seed, step } = asked;
  return KINDS.flatMap((pairs, p) => {
    const seen: Seen[] = [];
    for (let run = 0; run < runs; run++) {
      const found = once(asked, `theoryCarries ${pairs} ${run}`, () => seenIn(pairs, seedOf(seed, 37, p, run), run));
      if (found !== undefined && found !== null) seen.push(found);
      step(`theory carries: ${pairs}`);
    }
    return (['likely', 'leans', 'nothing said'] as const).map(sure => {
      const own = seen.filter(one => one.sure === sure);
      return { pairs, sure, records: own.length, right: own.filter(one => one.said === one.own).length };
    });
  });
}

function seenIn(pairs: (typeof KINDS)[number], seed: number, run: number): Seen | null {
  const random = randomFrom(seed);
  const pair: Dyad =
    pairs === 'presets'
      ? drawPerturbed(SETTLED_PRESETS[run % SETTLED_PRESETS.length]!.pair, SPREAD, seed, run)
      : { a: drawnPerson(random.fork(0)).person, b: drawnPerson(random.fork(1)).person };
  const { events, states } = bidRecord(pair, seed, { days: PAST_DAYS, ...(pairs === 'presets' && { before: 0 }) });
  if (events.count > MOST_BIDS) return null;
  const fitted = fitTheory(events, { compare: false, lanes: { bidsOnly: true, flat: true } }, run);
  if (fitted === null) return null;
  const own = carriesOf([{ pair, state: states.at(-1)! }]);
  const said = carrierOf(fitted.theory.carries);
  return {
    own: SLOW_STATES.find(state => own[state] === 1) ?? null,
    said: said?.state ?? null,
    sure: said?.sure ?? 'nothing said',
  };
}
