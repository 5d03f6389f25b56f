import { randomFrom } from '../../../src/base/index.ts';
import { observe } from '../../../src/fit/index.ts';
import { countBids, timingOf } from '../../../src/fit/inside.ts';
import type { Turns } from '../../../src/turns/index.ts';
import { echo } from '../../simulators/echo.ts';
import { SIMULATORS, synthesise } from '../../simulators/synthetic.ts';
import { type PartRun, type Part, seedOf, target } from '../part.ts';

export interface TimingRow {
  /** Days by which the other comes after; null: neither comes after the other. */
  readonly lagDays: number | null;
  readonly sign: -1 | 0 | 1;
  readonly records: number;
  /** Records whose 95 % interval of the lag excludes zero: a lag is reported. */
  readonly told: number;
  /** Reported lags on the right side, with the planted lag inside the 95 % interval widened by half a day. */
  readonly right: number;
}

const PLANTED = [
  [1, 1],
  [3, 1],
  [1, -1],
  [3, -1],
] as const;
const DAYS = 365;
/** Lags need no fit: many records cost little. */
const FACTOR = 20;

/** The lag between the ups and downs of the two. */
export const timing: Part<TimingRow> = {
  id: 'timing',
  steps: FACTOR * (PLANTED.length + 2),
  run: asked => [
    ...PLANTED.map(([lagDays, sign]) =>
      rowOf(lagDays, sign, FACTOR * asked.runs, asked, (k, seed) =>
        mirrored(echo({ days: DAYS, lagDays, sign }, seed), k),
      ),
    ),
    rowOf(null, 0, FACTOR * asked.runs, asked, (_, seed) => echo({ days: DAYS, lagDays: 0, sign: 0 }, seed)),
    rowOf(
      null,
      1,
      FACTOR * asked.runs,
      asked,
      (k, seed) => synthesise({ simulator: SIMULATORS[k % SIMULATORS.length]! }, seed).turns,
    ),
  ],
  targets(rows) {
    const planted = rows.filter(row => row.lagDays !== null);
    const told = planted.reduce((sum, row) => sum + row.told, 0);
    const right = planted.reduce((sum, row) => sum + row.right, 0) / Math.max(1, told);
    const free = rows.filter(row => row.lagDays === null);
    const records = free.reduce((sum, row) => sum + row.records, 0);
    const alarms = free.reduce((sum, row) => sum + row.told, 0) / Math.max(1, records);
    return [
      target('timing-right', 'of the lags told at least 90 % are right to half a day', right, told, right >= 0.9),
      target('timing-false', 'a lag told in at most 5 % of records without one', alarms, records, alarms <= 0.05),
    ].flat();
  },
  sections: rows => [
    {
      title: 'Timing: the lag between the ups and downs of the two',
      head: ['planted lag, days', 'the other moves', 'records', 'a lag reported', 'right'],
      rows: rows.map(r => [
        r.lagDays ?? 'none',
        r.sign === 0 ? 'alone' : r.sign > 0 ? 'alike' : 'the other way',
        r.records,
        r.told,
        r.lagDays === null ? '' : r.right,
      ]),
    },
  ],
};

function rowOf(
  lagDays: number | null,
  sign: -1 | 0 | 1,
  records: number,
  { seed, step }: PartRun,
  make: (k: number, seed: number) => Turns,
): TimingRow {
  let told = 0;
  let right = 0;
  for (let k = 0; k < records; k++) {
    const turns = make(k, seedOf(seed, 10, lagDays ?? 0, sign + 1, k));
    const { lagHours } = timingOf(countBids(observe(turns)), randomFrom(k));
    const truth = (lagDays ?? 0) * 24 * (k % 2 === 0 ? 1 : -1);
    step('timing');
    if (lagHours.low95 * lagHours.high95 <= 0) continue;
    told++;
    if (lagDays !== null && truth >= lagHours.low95 - 12 && truth <= lagHours.high95 + 12) right++;
  }
  return { lagDays, sign, records, told, right };
}

/** Every other record with the people exchanged. */
const mirrored = (turns: Turns, k: number): Turns =>
  k % 2 === 0 ? turns : { ...turns, actor: turns.actor.map(actor => 1 - actor) };
