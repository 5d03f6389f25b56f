import { DAY, HOUR, randomFrom } from '../../src/base/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import { inOrder, type Log, START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

/** Turns a day of either while free, while not; days of one shift, from the shortest to the longest. */
const FREE = 7;
const BUSY = 1;
const SHIFTS = [4, 10] as const;

/** Two people who are free by turns (late shifts, custody weeks) and do not answer each other. Each sends by their own
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

/** The same laid over a record: of the conversations that the busy one begins, two in five to one in six stay. `ordered`: every stay is
 * equally long, 4 to 14 days; else each has a length of its own, 4 to 10 days. */
export function laidOver(turns: Turns, ordered: boolean, seed: number): Turns {
  const random = randomFrom(seed);
  const strength = 0.45 + 0.45 * random.uniform();
  const stay = 4 + random.below(11);
  const from = turns.start[0] ?? 0;
  const busy: (0 | 1)[] = [];
  for (let who: 0 | 1 = 0; from + busy.length * DAY <= (turns.start[turns.count - 1] ?? 0); who = who === 0 ? 1 : 0)
    for (let left = ordered ? stay : 4 + random.below(7); left > 0; left--) busy.push(who);
  const log: Log = { at: [], actor: [] };
  let stays = true;
  for (let i = 0; i < turns.count; i++) {
    const at = turns.start[i]!;
    const who = turns.actor[i]!;
    if (i === 0 || at - turns.end[i - 1]! > HOUR)
      stays = random.uniform() < (busy[Math.floor((at - from) / DAY)] === who ? Math.exp(-2 * strength) : 1);
    if (!stays) continue;
    log.at.push(at);
    log.actor.push(who);
  }
  return turnsFrom(log);
}
