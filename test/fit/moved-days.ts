import { DAY, HOUR, randomFrom } from '../../src/base/index.ts';
import { turnsFrom } from '../../lab/simulators/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { type Turns } from '../../src/turns/index.ts';
import { FULL } from '../full.ts';

export const START = 1_704_067_200;
export const DAYS = FULL ? 400 : 260;
export const OPTIONS = { ...FIT_DEFAULTS, draws: 5, heldOut: false, onward: false };

/** `times` as much from day `from` to day `to` by whoever is in `who`. */
export interface Moved {
  readonly from: number;
  readonly to: number;
  readonly times: number;
  readonly who: readonly number[];
}

export const BOTH = [0, 1];
export const AWAY: Moved = { from: 100, to: 110, times: 0.08, who: BOTH };
export const FIGHT: Moved = { from: 220, to: 229, times: 3, who: BOTH };

/** Two who write without a thought for each other, four times a day each. */
export function lived(seed: number, moved: readonly Moved[], days = DAYS): Turns {
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

export const apartIn = (turns: Turns, options: Partial<typeof OPTIONS> = {}): Evidence['setApart'] =>
  fit(observe(turns), { ...OPTIONS, ...options }, 1).setApart;

export const inside = (of: Evidence['setApart'], { from, to }: Moved): Evidence['setApart'] =>
  of.filter(s => s.from < START + to * DAY && s.to > START + from * DAY);
