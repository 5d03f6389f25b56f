import { DAY, HOUR, MINUTE, type Random } from '../../src/base/index.ts';
import { bounded, cutAt, inOrder, type Log, type Note, Recent, START, type World } from './process.ts';

interface ClocksOptions {
  readonly days: number;
  readonly memoryDays: number;
  readonly confounded: boolean;
}

/** Waits between openings are log-normal on each one's own clock, of mean 1. */
const SPREAD = 1.2;
const STEP = 10 * MINUTE;
/** Bouts of talk that both share: deviation of the log rate, and days until half of it is forgotten, over ln 2. */
const BOUT = { sd: 0.5, days: 3 } as const;
/** Chance that a turn is answered, and delays. */
const GOES_ON = 0.8;

/** Two clocks that each person's own rhythm, days and pull speed or slow, and that shared bouts move together. A chain
 * of answers follows each opening. */
export function clocks(
  { days, memoryDays, confounded }: ClocksOptions,
  coupling: readonly [number, number],
  world: World,
  random: Random,
  note: Note,
): Log {
  const log: Log = { at: [], actor: [] };
  const recent = new Recent(memoryDays, world.usual, HABIT_DAYS);
  const wait = (): number => Math.exp(SPREAD * random.normal() - SPREAD ** 2 / 2);
  const left = [wait() * random.uniform(), wait() * random.uniform()];
  const keep = Math.exp(-STEP / (BOUT.days * DAY));
  const kick = BOUT.sd * Math.sqrt(1 - keep * keep);
  const busyUntil = [0, 0];
  let bout = BOUT.sd * random.normal();
  for (let t = 0; t < days * DAY; t += STEP) {
    bout = keep * bout + kick * random.normal();
    const hour = Math.floor((START + t) / HOUR) % 168;
    for (const actor of [0, 1] as const) {
      const pull = bounded(coupling[actor] * recent.log(1 - actor, t));
      note(actor, Math.floor(t / DAY), pull);
      const shared = confounded ? bout - BOUT.sd ** 2 / 2 : 0;
      const day = Math.floor(t / DAY);
      const own = world.day[actor][day]! * Math.exp(pull + shared) + world.added[actor][day]!;
      const speed = own * world.rhythm[actor][hour]!;
      left[actor]! -= (speed * STEP) / DAY;
      if (left[actor]! > 0 || t < busyUntil[actor]!) continue;
      left[actor] = wait();
      const at = t + STEP * random.uniform();
      recent.add(actor, at);
      const end = converse(log, at, actor, random);
      busyUntil[0] = end;
      busyUntil[1] = end;
    }
  }
  return cutAt(inOrder(log), START + days * DAY);
}
const HABIT_DAYS = 60;

/** An opening and its chain of answers; gives the time of the last turn. */
function converse(log: Log, at: number, actor: 0 | 1, random: Random): number {
  let t = at;
  let who: number = actor;
  for (;;) {
    log.at.push(START + Math.round(t));
    log.actor.push(who);
    if (random.uniform() > GOES_ON) return t;
    t += 5 + Math.exp(Math.log(120) + 1.4 * random.normal());
    who = 1 - who;
  }
}
