import { DAY, HOUR, randomFrom } from '../../base/index.ts';
import type { Turns } from '../../turns/index.ts';
import { inOrder, type Log, START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

/** Turns a day of either while free, while not; days of one shift, from the shortest to the longest. */
const FREE = 7;
const BUSY = 1;
const SHIFTS = [4, 10] as const;

/** Two people who are free by turns (late shifts, custody weeks), and of whom nobody answers anybody: each sends by their own
 * calendar and hour of the day. */
export function alternatingLives(days: number, seed: number): Turns {
  const random = randomFrom(seed);
  const shift = SHIFTS[0] + random.fork(2).below(SHIFTS[1] - SHIFTS[0] + 1);
  const log: Log = { at: [], actor: [] };
  for (const actor of [0, 1] as const) {
    const own = random.fork(actor);
    for (let day = 0; day < days; day++) {
      const free = Math.floor(day / shift) % 2 === actor;
      const n = own.poisson(free ? FREE : BUSY);
      for (let k = 0; k < n; k++) {
        log.at.push(Math.round(START + day * DAY + (8 + 15 * own.uniform()) * HOUR));
        log.actor.push(actor);
      }
    }
  }
  return turnsFrom(inOrder(log));
}
