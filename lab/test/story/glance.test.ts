import { describe, expect, test } from 'vitest';
import { DAY, exchangeBy } from '../../../src/base/index.ts';
import { liveRecord } from '../../simulators/index.ts';
import {
  fittedFor,
  type Glance,
  glanceOf,
  type Mirror,
  mirror,
  type Scores,
  scoresOf,
} from '../../../src/story/index.ts';
import { cuts, messagesOf, toTurns, type Turns } from '../../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../../src/turns/inside.ts';
import { message } from '../../../src/words/index.ts';
import { type Entry, recordsOf } from '../../../test/turns/records.ts';

const NAMES = ['Ada', 'Ben'] as const;

interface Read {
  readonly mirror: Mirror;
  readonly scores: Scores;
  readonly glance: Glance;
  readonly names: readonly [string, string];
  readonly turns: Turns;
}
function read(entries: readonly Entry[], swapped = false, now: number | null = null): Read {
  const records = recordsOf(entries);
  const pair = swapped ? ([1, 0] as const) : ([0, 1] as const);
  const own = toTurns(records, [0, 1], cuts.usual);
  const turns = swapped ? exchangeBy(TURNS_EXCHANGE, own) : own;
  const found = mirror(turns, {}, 1);
  const scores = scoresOf(turns, messagesOf(records, pair, turns), fittedFor(found));
  const names = swapped ? ([NAMES[1], NAMES[0]] as const) : NAMES;
  return { mirror: found, scores, names, turns, glance: glanceOf(found, scores, names, now) };
}

describe('what is said at a glance', () => {
  test('[S37] days set apart are counted, dated, and may count', () => {
    const { turns } = liveRecord(
      { life: 'holidays', plant: 'none', through: 'openings', strength: 0, days: 400, volume: 0.5 },
      20,
    );
    const entries = Array.from({ length: turns.count }, (_, i) => ({ at: turns.start[i]!, from: turns.actor[i]! }));
    const { mirror: found, glance } = read(entries);
    const dated = found.setApart.map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / (1000 * DAY) + 1);
    expect(dated.length).toBeGreaterThan(0);
    expect(Math.min(...dated)).toBeGreaterThanOrEqual(2);
    const count = dated.reduce((sum, days) => sum + days, 0);
    expect(glance.stands).toContainEqual(message('yours-set-apart', { count }));
    expect(found.limits.map(({ text }) => text)).toContainEqual(message('limit-set-apart', { count }));
    const all = mirror(toTurns(recordsOf(entries), [0, 1], cuts.usual), { fit: { setApart: false } }, 1);
    expect(all.setApart).toEqual([]);
    expect(all.limits.map(({ id }) => id)).not.toContain('set-apart');
  });
});
