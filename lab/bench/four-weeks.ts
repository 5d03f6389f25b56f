/** `node lab/bench/four-weeks.ts [--each 12] [--seed 4100] [--set steady] [--steps none,...] [--days 420]`: what four weeks of a
 * step tell of pairs that live by the model's equations and begin polarised. Each pair lives its weeks once for each
 * step, on the same chances until they begin. Prints a row a step, and a row a record with --jsonl. */
import { parseArgs } from 'node:util';
import { DAY, randomFrom } from '../../src/base/index.ts';
import { seeTry } from '../../src/journeys/index.ts';
import { type MoveKind, MOVES } from '../../src/model/index.ts';
import { drawTrio } from '../../src/model/inside.ts';
import { FOUR_WEEKS, type Plan } from '../../src/moves/index.ts';
import { START } from '../simulators/process.ts';
import { type TheoryOptions, theoryRecord } from '../simulators/theory.ts';
import { SETS } from './alive/sets.ts';
import { restsOf } from './alive/table.ts';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '12' },
    seed: { type: 'string', default: '4100' },
    set: { type: 'string', default: 'steady' },
    days: { type: 'string', default: '420' },
    steps: { type: 'string', default: 'none,warm-break:reaching,small-bids:stepping-back' },
    dose: { type: 'string', default: '1' },
    jsonl: { type: 'boolean', default: false },
  },
});
const [each, seed, days] = [Number(values.each), Number(values.seed), Number(values.days)];
const WEEKS = FOUR_WEEKS.weeks * 7;

/** Steps as `kind:who`; `none`: the weeks pass without one. */
const movesOf = (step: string): NonNullable<TheoryOptions['moves']> =>
  step.split('+').flatMap(one => {
    const [kind, by] = one.split(':') as [MoveKind | 'none', 'reaching' | 'stepping-back'];
    // The reaching one has the larger need, and is A here.
    const who = by === 'reaching' ? 'a' : 'b';
    return kind === 'none'
      ? []
      : [{ kind, by: who, start: days, days: WEEKS, dose: MOVES[kind].dose * Number(values.dose), lapses: 0 } as const];
  });

type Side = 'a' | 'b';
const SIDES = ['a', 'b'] as const;
const rows = new Map<string, Record<string, number>>();
const add = (row: string, what: string): void => {
  const counts = rows.get(row) ?? {};
  counts[what] = (counts[what] ?? 0) + 1;
  rows.set(row, counts);
};

for (let i = 0; i < each; i++) {
  const { highNeed, smallRoom } = drawTrio(SETS[values.set]!, 0.1, seed, i);
  const pair = { a: highNeed, b: smallRoom };
  const { stuck } = await restsOf([pair]);
  const own = randomFrom(seed)
    .fork(i)
    .below(2 ** 31);
  const scale = [3, 5][i % 2]!;
  for (const step of values.steps.split(',')) {
    const made = theoryRecord(pair, own, { days: days + WEEKS, scale, talk: true, start: stuck, moves: movesOf(step) });
    const plan = { design: FOUR_WEEKS, start: START + days * DAY } as Plan;
    const { before, since } = seeTry(made.turns, plan);
    const told = (of: typeof before, who: Side): boolean => of[who].toward !== 0 && of[who].sure !== 'open';
    add(step, 'records');
    for (const who of SIDES) {
      const name = who === 'a' ? 'reaching' : 'stepping back';
      const truth = Math.sign(made.answers[who === 'a' ? 0 : 1]);
      if (told(before, who)) add(step, `${name} before`);
      if (told(since, who)) add(step, `${name} after`);
      if (told(since, who) && since[who].toward === truth) add(step, `${name} after, as the equations have it`);
      if (told(since, who) && (!told(before, who) || since[who].toward !== before[who].toward))
        add(step, `${name} new`);
    }
    if (values.jsonl)
      console.log(JSON.stringify({ i, step, share: +made.share.toFixed(2), answers: made.answers, before, since }));
  }
}
for (const [step, counts] of rows) console.log(step, JSON.stringify(counts));
