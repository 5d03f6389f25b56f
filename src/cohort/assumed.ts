import { DAY, randomFrom, type Random } from '../base/index.ts';
import { AS_USUAL, goOn, type Habits, type Two } from '../moves/index.ts';
import type { Turns } from '../turns/index.ts';
import { START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

/** A pair that goes on exactly as a forecast assumes: its record so far as turns, and the reaches of A and of B in each week
 * after it if A reaches a tenth as much. */
export function assumedPair(seed: number, pastDays: number, weeks: number) {
  const random = randomFrom(seed);
  const two = (f: () => number): Two => [f(), f()];
  const habits: Habits = {
    mean: two(() => Math.log(2 + 4 * random.uniform())),
    sd: two(() => 0.2 + 0.3 * random.uniform()),
    keep: two(() => 0.7 * random.uniform()),
    spread: two(() => 0.4 * random.uniform()),
  };
  const sign = random.uniform() < 0.5 ? -1 : 1;
  const answering = { on: two(() => sign * (0.3 + 0.5 * random.uniform())), memoryDays: 3 };
  const usual: Two = [Math.exp(habits.mean[0]), Math.exp(habits.mean[1])];
  const start = { level: [0, 0] as Two, recent: [3 * usual[0], 3 * usual[1]] as Two, usual };
  const past = goOn(habits, answering, start, pastDays, () => AS_USUAL, random.fork(1));
  const stopped = (person: 0 | 1) => (person === 0 ? { factor: 0.1, add: 0 } : AS_USUAL);
  const ahead = goOn(habits, answering, past.end, 7 * weeks, stopped, random.fork(2)).counts;
  const week = (days: Float64Array, w: number): number =>
    days.subarray(7 * w, 7 * w + 7).reduce((sum, n) => sum + n, 0);
  return {
    turns: turnsOf(past.counts, random.fork(3)),
    courses: Array.from({ length: weeks }, (_, w): Two => [week(ahead[0], w), week(ahead[1], w)]),
  };
}

/** Every reach is an opening: at least an hour after the one before, as far as a day has room. */
function turnsOf(counts: readonly [Float64Array, Float64Array], random: Random): Turns {
  const at: number[] = [];
  const actor: number[] = [];
  for (let day = 0; day < counts[0].length; day++) {
    const who = counts.flatMap((of, person) => Array.from({ length: of[day]! }, () => person));
    for (let i = who.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [who[i], who[j]] = [who[j]!, who[i]!];
    }
    const apart = Math.min(2 * 3600, DAY / (who.length + 1));
    const first = random.uniform() * (DAY - apart * who.length);
    for (const [i, person] of who.entries()) {
      at.push(START + day * DAY + Math.round(first + i * apart));
      actor.push(person);
    }
  }
  const from = START;
  return { ...turnsFrom({ at, actor }), coverage: [{ from, to: from + counts[0].length * DAY }] };
}
