import { expect, test } from 'vitest';
import type { Pair } from '../../src/base/index.ts';
import {
  type EventRow,
  gatherPair,
  PAIR_COLUMNS,
  type PairRow,
  rowOfPair,
  turnsOfEvents,
} from '../../src/cohort/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { SHIPPED_PRIOR } from '../../src/fit/index.ts';

const rowsFrom = (times: readonly number[], senders: readonly string[]): readonly EventRow[] =>
  times.map((time, i) => ({ id: 'p', time, sender: senders[i]!, receiver: '' }));

const gathered = (rows: readonly EventRow[]) => gatherPair('p', rows).columns!;

function fittedRow(rows: readonly EventRow[]): PairRow {
  const columns = gathered(rows);
  return rowOfPair('p', columns.people, turnsOfEvents(columns, 'UTC'), SHIPPED_PRIOR, 1);
}

const cellsOf = (row: PairRow): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(PAIR_COLUMNS.map(({ name, of }) => [name, of(row)]));

test('[N30] exchanging people exchanges all numbers on a clock of minutes', () => {
  const { turns } = synthesise({ simulator: 'answers', plant: 'none', days: 120, volume: 0.3 }, 3);
  const times = Array.from(turns.start, t => Math.floor(t / 60) * 60);
  const named = ([a, b]: Pair<string>) =>
    fittedRow(
      rowsFrom(
        times,
        Array.from(turns.actor, who => (who === 0 ? a : b)),
      ),
    );
  const one = named(['ann', 'ben']);
  const other = named(['ben', 'ann']);
  expect(one.outcome).toBe('fine');
  expect(one.clockSeconds).toBe(60);
  for (const of of ['messages', 'turns', 'bids', 'dispersion', 'timeRescalingP'] as const)
    expect(other[of]).toEqual(one[of].toReversed());
  expect([other.coupling.aToB, other.coupling.bToA]).toEqual([one.coupling.bToA, one.coupling.aToB]);
  expect(other.pattern.probability).toEqual(one.pattern.probability);
  expect([one.from, one.to]).toEqual([times[0], times.at(-1)]);
});

test('[N30] at one instant, who wrote not last goes first', () => {
  const actors = (times: readonly number[], senders: readonly string[]): string =>
    [...gathered(rowsFrom(times, senders)).actor].join('');
  expect(actors([0, 60, 60, 60], ['b', 'a', 'b', 'a'])).toBe('1001');
  expect(actors([0, 60, 60, 60], ['a', 'a', 'b', 'a'])).toBe('0100');
  expect(actors([60, 60, 60, 0], ['a', 'b', 'a', 'a'])).toBe('0100');
  expect(actors([0, 0, 60, 60, 120], ['a', 'b', 'b', 'a', 'b'])).toBe('10101');
  expect(actors([0, 0, 60, 60, 120], ['a', 'b', 'b', 'a', 'a'])).toBe('01010');
  expect(actors([0, 0], ['b', 'a'])).toBe('01');
});

test('[N6] a pair on a clock of hours or days is refused', () => {
  const at = (times: readonly number[]) =>
    gatherPair(
      'p',
      rowsFrom(
        times,
        times.map((_, k) => (k % 2 === 0 ? 'ann' : 'ben')),
      ),
    );
  const midnights = Array.from({ length: 20 }, (_, k) => 1_700_000_000 + 86_400 * k + (k < 9 ? 0 : 3600));
  expect(at(midnights)).toMatchObject({ columns: null, refused: [['whole-hours', 20]] });
  expect(at(midnights.slice(1)).columns).not.toBeNull();
  expect(at([...midnights, 1_700_000_060]).columns).not.toBeNull();
});

test('[N7] a pair without a fit has no goodness of fit', () => {
  const cells = cellsOf(fittedRow(rowsFrom([0, 60], ['ann', 'ben'])));
  expect(cells).toMatchObject({
    outcome: 'few-events',
    verdict: 'too-little-data',
    why_open: 'short',
    from: 0,
    to: 60,
  });
  for (const name of ['rescaling_p_a', 'rescaling_p_b', 'reaching', 'p_reaching', 'p_chase', 'a_delay_factor_median'])
    expect(cells[name], name).toBeNull();
});
