import { DAY, HOUR, type Random, randomFrom } from '../../src/base/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import { START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

/** A chat without responses to reaching: conversations come at a pace, and one of the two begins each. */
export interface PlainChat {
  readonly days: number;
  /** Conversations a day. */
  readonly pace: (day: number) => number;
  /** Chance that person 0 begins one. */
  readonly share: (day: number) => number;
  /** Chance that person 1 writes what they would. */
  readonly second: (day: number) => number;
}

/** Times in seconds, and who. Weeks scatter by themselves: the log pace is a slow walk. */
export function plainChat(chat: PlainChat, random: Random): { readonly at: number[]; readonly actor: number[] } {
  const turns: { readonly at: number; readonly actor: number }[] = [];
  let mood = 0;
  for (let day = 0; day < chat.days; day++) {
    mood = 0.85 * mood + 0.12 * random.normal();
    const pace = chat.pace(day) * Math.exp(mood);
    // Poisson: a fixed number a day would be a quota, which the two would share.
    for (let left = -Math.log(1 - random.uniform()); left < pace; left -= Math.log(1 - random.uniform())) {
      let at = START + day * DAY + 7 * HOUR + random.uniform() * 15 * HOUR;
      let actor = random.uniform() < chat.share(day) ? 0 : 1;
      do {
        if (actor === 0 || random.uniform() < chat.second(day)) turns.push({ at: Math.round(at), actor });
        at += 60 + 600 * random.uniform();
        actor = 1 - actor;
      } while (random.uniform() < 0.7);
    }
  }
  turns.sort((p, q) => p.at - q.at);
  return { at: turns.map(({ at }) => at), actor: turns.map(({ actor }) => actor) };
}

const UNCHANGED = { pace: (): number => 3, share: (): number => 0.5, second: (): number => 1 };

/** The same as turns. */
export const plainTurns = (chat: Partial<PlainChat> & Pick<PlainChat, 'days'>, seed: number): Turns =>
  turnsFrom(plainChat({ ...UNCHANGED, ...chat }, randomFrom(seed)));
