import { HOUR, type Random, randomFrom } from '../../src/base/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import { inOrder, type Log, START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

/** Ups and downs of person 0, and the same (or their reverse) of person 1 some days later. */
export interface EchoOptions {
  readonly days: number;
  /** Days by which person 1 comes after. */
  readonly lagDays: number;
  /** 1: both move in the same direction; -1: in opposite directions; 0: independently. */
  readonly sign: -1 | 0 | 1;
}

const OPENINGS = 4;
/** Deviation of the log rate, and days in which ups and downs are forgotten. */
const SWING = { sd: 0.8, days: 2.5 } as const;
const GOES_ON = 0.6;

export function echo({ days, lagDays, sign }: EchoOptions, seed: number): Turns {
  const random = randomFrom(seed);
  const first = swing(days + lagDays, random.fork(1));
  const other = swing(days + lagDays, random.fork(2));
  const chance = random.fork(3);
  const log: Log = { at: [], actor: [] };
  for (let hour = 0; hour < days * 24; hour++) {
    const day = Math.floor(hour / 24);
    const awake = hour % 24 >= 7 ? 24 / 17 : 0;
    const logs = [first[day + lagDays]!, sign === 0 ? other[day]! : sign * first[day]!];
    for (const actor of [0, 1]) {
      const rate = (OPENINGS / 24) * awake * Math.exp(logs[actor]! - SWING.sd ** 2 / 2);
      for (let k = chance.poisson(rate); k > 0; k--) converse(log, (hour + chance.uniform()) * HOUR, actor, chance);
    }
  }
  return turnsFrom(inOrder(log));
}

function converse(log: Log, at: number, actor: number, random: Random): void {
  let t = at;
  let who = actor;
  do {
    log.at.push(START + Math.round(t));
    log.actor.push(who);
    t += 5 + 100 * Math.exp(random.normal());
    who = 1 - who;
  } while (random.uniform() < GOES_ON);
}

/** An Ornstein-Uhlenbeck course, a value a day. */
function swing(days: number, random: Random): Float64Array {
  const keep = Math.exp(-1 / SWING.days);
  let x = SWING.sd * random.normal();
  return Float64Array.from({ length: Math.ceil(days) + 1 }, () => {
    x = keep * x + SWING.sd * Math.sqrt(1 - keep * keep) * random.normal();
    return x;
  });
}
