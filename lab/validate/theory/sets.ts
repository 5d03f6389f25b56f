import { observe } from '../../../src/fit/index.ts';
import { fingerprint } from '../../../src/records/inside.ts';
import type { PairEvents } from '../../score/index.ts';
import { fitTheory } from '../../../src/theory/index.ts';
import { WINS } from '../../../src/theory/inside.ts';
import { shiftedByWeeks } from '../../simulators/synthetic.ts';
import { type PartRun, once, type Part, target } from '../part.ts';
import { lookedAt, mostActive, realRecordOf } from '../real.ts';

const KINDS = ['as recorded', 'moved'] as const;

export interface TheorySetRow {
  readonly set: string;
  readonly kind: (typeof KINDS)[number];
  /** Pairs analysed, and those with enough record to fit and to predict. */
  readonly looked: number;
  readonly pairs: number;
  /** Mean over pairs of the gain, nats a bid, and its error over pairs: equations over log-linear, equations over plain, log-linear
   * over plain. */
  readonly overLogLinear: readonly [number, number];
  readonly overPlain: readonly [number, number];
  readonly logLinearOverPlain: readonly [number, number];
  /** Pairs in which the equations win by a stacking weight above `WINS`. */
  readonly wins: number;
}

/** Real pairs, none of them known to be couples, and the model that predicts the last part of each record best. */
export const theorySets: Part<TheorySetRow> = {
  id: 'theorySets',
  steps: 0,
  stepsOnReal: (sets, runs) => KINDS.length * lookedAt(sets, runs),
  run: setRows,
  targets(rows) {
    const moved = rows.filter(row => row.kind === 'moved');
    const pairs = moved.reduce((sum, row) => sum + row.pairs, 0);
    const share = moved.reduce((sum, row) => sum + row.wins, 0) / Math.max(1, pairs);
    return target(
      'theory-false-win-real',
      'the equations win in at most 5 % of real pairs of whom one was moved by weeks',
      share,
      pairs,
      share <= 0.05,
    );
  },
  sections: rows => [
    {
      title: 'The equations beside other models, on public pairs',
      head: [
        'set',
        'kind',
        'looked at',
        'predicted',
        'equations over log-linear',
        'equations over plain',
        'log-linear over plain',
        'win',
      ],
      rows: rows.map(r => [
        r.set,
        r.kind,
        r.looked,
        r.pairs,
        ...[r.overLogLinear, r.overPlain, r.logLinearOverPlain].map(
          ([mean, error]) => `${mean.toFixed(3)} ± ${error.toFixed(3)}`,
        ),
        r.wins,
      ]),
    },
  ],
};

type Seen = readonly [overLogLinear: number, overPlain: number, weight: number];

function setRows(asked: PartRun): readonly TheorySetRow[] {
  const { runs, real, step } = asked;
  return real.flatMap(({ name, pairs }) => {
    const most = mostActive(pairs, runs);
    return KINDS.map(kind => {
      const seen = most.flatMap((pair, k) => {
        const found = once(asked, `theorySets ${printOf(pair)} ${kind} ${k}`, (): Seen | null => {
          const turns = realRecordOf(pair);
          const weeks = Math.max(1, Math.floor((turns.end[turns.count - 1]! - turns.start[0]!) / (2 * 604_800)));
          const fitted = fitTheory(observe(kind === 'moved' ? shiftedByWeeks(turns, weeks) : turns), {}, k);
          const comparison = fitted?.theory.comparison ?? null;
          return comparison === null
            ? null
            : [comparison.overLogLinear.median, comparison.overPlain.median, comparison.weights.theory];
        });
        step(`theory: ${name}`);
        return found === null || found === undefined ? [] : [found];
      });
      return {
        set: name,
        kind,
        looked: most.length,
        pairs: seen.length,
        overLogLinear: meanOf(seen.map(s => s[0])),
        overPlain: meanOf(seen.map(s => s[1])),
        logLinearOverPlain: meanOf(seen.map(s => s[1] - s[0])),
        wins: seen.filter(s => s[2] > WINS).length,
      };
    });
  });
}

/** Identifies records by their events, whatever the set is called. */
const printOf = ({ times, directions }: PairEvents): string =>
  [new Uint8Array(times.buffer, times.byteOffset, times.byteLength), directions]
    .map(bytes => fingerprint(bytes, 0, bytes.length))
    .join('-');

function meanOf(values: readonly number[]): readonly [number, number] {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / Math.max(1, n);
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, n - 1);
  return [mean, Math.sqrt(variance / Math.max(1, n))];
}
