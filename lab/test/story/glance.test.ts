import { describe, expect, test } from 'vitest';
import { read } from '../../../test/story/glances.ts';
import { DAY } from '../../../src/base/index.ts';
import { liveRecord } from '../../simulators/index.ts';
import { mirror } from '../../../src/story/index.ts';
import { cuts, toTurns } from '../../../src/turns/index.ts';
import { message } from '../../../src/words/index.ts';
import { recordsOf } from '../../../test/turns/records.ts';

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
