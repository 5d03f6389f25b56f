import { DAY, HOUR, MINUTE, type Random, randomFrom } from '../../src/base/index.ts';
import { daysOf, type LifeOptions, type LifeRecord, livesOf } from './life-events.ts';
import { bounded, cutAt, inOrder, type Log, START } from './process.ts';
import { plantedSigns, turnsFrom } from './synthetic.ts';

/** Two people who go by days. Each feels the mean of the other's last three whole days against the last forty. It sets
 * the number of conversations they begin today (overdispersed counts, from days in good or bad moods). Nothing here
 * has a fading memory, and delays have two humps: at once, or hours later. Held out for validation
 * (lab/docs/validation.md). */
export function diaryRecord(options: LifeOptions, seed: number): LifeRecord {
  const random = randomFrom(seed);
  const signs = plantedSigns(options.plant, random.fork(1));
  const coupling = [signs[0] * options.strength, signs[1] * options.strength] as const;
  const lives = livesOf(options.life, random.fork(2));
  const days = Math.ceil(options.days);
  const world = daysOf(lives, days + 1, random.fork(3));
  const chance = random.fork(4);
  const chatty = chance.below(2);
  const people = [0, 1].map(u => ({
    begins:
      1.5 *
      options.volume *
      (lives.includes('chatty') ? (u === chatty ? 5 / 3 : 1 / 3) : Math.exp(0.25 * chance.normal())),
    answers: 0.8 + 0.4 * chance.normal(),
    later: 0.15 + 0.25 * chance.uniform(),
    again: lives.includes('last-word') && u === chatty ? 0.5 : 0.12 + 0.1 * chance.uniform(),
    peak: 12 + 9 * chance.uniform(),
    mood: 0,
  }));
  const bids = [new Float64Array(days), new Float64Array(days)];
  const log: Log = { at: [], actor: [] };
  for (let day = 0; day < days; day++) {
    const pull = [0, 1].map(u => bounded(coupling[u as 0 | 1] * recent(bids[1 - u]!, day)));
    const began: { readonly u: 0 | 1; readonly t: number }[] = [];
    for (const u of [0, 1] as const) {
      const p = people[u]!;
      p.mood = 0.3 * p.mood + 0.3 * chance.normal();
      const opens = options.through === 'openings' ? pull[u]! : options.through === 'volume' ? pull[u]! / 2 : 0;
      const rate = p.begins * world.begins[u][day]! * Math.exp(p.mood + opens);
      for (let k = chance.poisson(rate); k > 0; k--) began.push({ u, t: day * DAY + hourOf(p.peak, chance) * HOUR });
    }
    began.sort((a, b) => a.t - b.t);
    let free = 0;
    for (const { u, t } of began) {
      if (t < free) continue;
      free = converse(options, people, pull, world.looks, bids, log, u, t, chance);
    }
  }
  return { turns: turnsFrom(cutAt(inOrder(log), START + days * DAY)), onA: coupling[0], onB: coupling[1] };
}

interface Diarist {
  readonly answers: number;
  readonly later: number;
  readonly again: number;
}

/** Three whole days against forty. */
function recent(bids: Float64Array, day: number): number {
  const mean = (days: number): number => {
    const from = Math.max(0, day - days);
    let sum = 0;
    for (let d = from; d < day; d++) sum += bids[d]!;
    return day > from ? sum / (day - from) : 0;
  };
  return day < 3 ? 0 : Math.log((0.4 + mean(3)) / (0.4 + mean(40)));
}

/** Waking hours, most around one's own. */
function hourOf(peak: number, random: Random): number {
  for (;;) {
    const hour = 7 + 16.5 * random.uniform();
    if (random.uniform() < 0.35 + 0.65 * Math.exp(-(((hour - peak) / 3) ** 2))) return hour;
  }
}

/** One conversation; gives the time from which the next may begin. */
function converse(
  { through }: LifeOptions,
  people: readonly Diarist[],
  pull: readonly number[],
  looks: readonly [Float64Array, Float64Array],
  bids: readonly Float64Array[],
  log: Log,
  first: 0 | 1,
  from: number,
  random: Random,
): number {
  const day = Math.floor(from / DAY);
  const say = (u: number, t: number): void => {
    log.at.push(START + Math.round(t));
    log.actor.push(u);
  };
  let u: number = first;
  let t = from;
  say(u, t);
  bids[u]![day]!++;
  for (let length = 0; length < 60; length++) {
    const v = 1 - u;
    const p = people[v]!;
    const tilt = through === 'chance' ? pull[v]! : through === 'volume' ? pull[v]! / 2 : 0;
    const odds = Math.exp(p.answers + (length === 0 ? 0.4 : 0) + tilt);
    if (random.uniform() < odds / (1 + odds)) {
      const late = length === 0 && random.uniform() < p.later;
      const wait = late ? (2.5 * HOUR * random.gamma(2)) / 2 : 2 * MINUTE * Math.exp(1.1 * random.normal());
      t += 6 + (wait * Math.exp(through === 'delay' ? -pull[v]! : 0)) / looks[v as 0 | 1][day]!;
      u = v;
      say(u, t);
      continue;
    }
    const writes =
      people[u]!.again * Math.exp(through === 'openings' ? pull[u]! : through === 'volume' ? pull[u]! / 2 : 0);
    if (random.uniform() >= Math.min(0.8, writes)) break;
    t += (0.4 + 1.2 * random.uniform()) * HOUR;
    say(u, t);
    if (day < bids[u]!.length) bids[u]![day]!++;
  }
  return t + HOUR;
}
