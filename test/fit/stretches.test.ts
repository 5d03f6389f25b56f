import { describe, expect, test } from 'vitest';
import { DAY, exchangeBy, HOUR, randomFrom } from '../../src/base/index.ts';
import { turnsFrom } from '../../lab/simulators/index.ts';
import { EVIDENCE_EXCHANGE, type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { FULL } from '../full.ts';

const START = 1_704_067_200;
const DAYS = FULL ? 400 : 260;
const OPTIONS = { ...FIT_DEFAULTS, draws: 5, heldOut: false, onward: false };

/** `times` as much from day `from` to day `to` by whoever is in `who`. */
interface Moved {
  readonly from: number;
  readonly to: number;
  readonly times: number;
  readonly who: readonly number[];
}
const BOTH = [0, 1];
const AWAY: Moved = { from: 100, to: 110, times: 0.08, who: BOTH };
const FIGHT: Moved = { from: 220, to: 229, times: 3, who: BOTH };

/** Two who write without a thought for each other, four times a day each. */
function lived(seed: number, moved: readonly Moved[], days = DAYS): Turns {
  const random = randomFrom(seed);
  const log: { readonly t: number; readonly who: number }[] = [];
  for (const who of BOTH)
    for (let day = 0; day < days; day++) {
      const times = moved.filter(m => m.who.includes(who) && day >= m.from && day < m.to);
      const rate = times.reduce((product, m) => product * m.times, 4);
      for (let k = random.poisson(rate); k > 0; k--)
        log.push({ t: START + day * DAY + (7 + 16 * random.uniform()) * HOUR, who });
    }
  log.sort((p, q) => p.t - q.t);
  return turnsFrom({ at: log.map(({ t }) => Math.round(t)), actor: log.map(({ who }) => who) });
}

const apartIn = (turns: Turns, options: Partial<typeof OPTIONS> = {}): Evidence['setApart'] =>
  fit(observe(turns), { ...OPTIONS, ...options }, 1).setApart;
const inside = (of: Evidence['setApart'], { from, to }: Moved): Evidence['setApart'] =>
  of.filter(s => s.from < START + to * DAY && s.to > START + from * DAY);

describe('stretches in which something moved both at once', () => {
  test('[F42] exchanging changes no stretch; excluded and last days have none', () => {
    const turns = lived(2, [AWAY, FIGHT]);
    const evidence = fit(observe(turns), OPTIONS, 1);
    expect(evidence.setApart.length).toBeGreaterThan(1);
    expect(fit(observe(exchangeBy(TURNS_EXCHANGE, turns)), OPTIONS, 1)).toEqual(
      exchangeBy(EVIDENCE_EXCHANGE, evidence),
    );
    const given = { from: START + (AWAY.from - 2) * DAY, to: START + (AWAY.to + 2) * DAY };
    expect(inside(apartIn(turns, { exclude: [given] }), AWAY)).toEqual([]);
    expect(inside(apartIn(turns, { spans: [{ kind: 'apart', ...given }] }), AWAY)).toEqual([]);
    expect(apartIn(turns, { setApart: false })).toEqual([]);
    expect(apartIn(lived(2, [{ ...AWAY, from: 30, to: 40 }], 60))).toEqual([]);
    const late = { ...FIGHT, from: DAYS - 10, to: DAYS };
    expect(inside(apartIn(lived(2, [late])), late)).toEqual([]);
  });
});
