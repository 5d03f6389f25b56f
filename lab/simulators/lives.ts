import { MINUTE, type Random, randomFrom } from '../../src/base/index.ts';
import {
  type DayOf,
  daysOf,
  type Life,
  type LifeOptions,
  type LifeRecord,
  livesOf,
  type Through,
} from './life-events.ts';
import { bounded, type Log, Recent, START } from './process.ts';
import { plantedSigns, turnsFrom } from './synthetic.ts';

/** Two people with a day each. They sleep, work, check their phones, find unread messages, answer now, later or never,
 * and begin of themselves. Unlike the other simulators nothing here is a rate of turns: turns come from phone checks.
 * Held out for validation (lab/docs/validation.md); no threshold was chosen on it. */

interface Person {
  readonly wakes: number;
  readonly sleeps: number;
  readonly works: readonly [number, number] | null;
  /** Looks at the phone an hour, free and at work. */
  readonly looks: number;
  readonly atWork: number;
  /** Chance to begin at a look after an hour of quiet. */
  readonly begins: number;
  /** Chance to write again at a look while waiting. */
  readonly again: number;
  /** Log odds of answering a read message, and minutes to write the answer. */
  readonly answers: number;
  readonly writes: number;
}

export function liveRecord(options: LifeOptions, seed: number): LifeRecord {
  const random = randomFrom(seed);
  const signs = plantedSigns(options.plant, random.fork(1));
  const coupling = [signs[0] * options.strength, signs[1] * options.strength] as const;
  const lives = livesOf(options.life, random.fork(2));
  const chattier = random.fork(3).below(2);
  const people = [0, 1].map(u => personOf(options, lives, u === chattier, random.fork(4 + u))) as [Person, Person];
  const days = daysOf(lives, Math.ceil(options.days) + 1, random.fork(6));
  const log = live(options, coupling, people, days, random.fork(7));
  return { turns: turnsFrom(log), onA: coupling[0], onB: coupling[1] };
}

function personOf(o: LifeOptions, lives: readonly Life[], chattier: boolean, random: Random): Person {
  const apart = lives.includes('chatty') ? (chattier ? 5 / 3 : 1 / 3) : Math.exp(0.25 * random.normal());
  const wakes = 6.2 + 2 * random.uniform();
  return {
    wakes,
    sleeps: wakes + 15.5 + 1.5 * random.uniform(),
    works: random.uniform() < 0.8 ? [8 + 2 * random.uniform(), 16 + 2.5 * random.uniform()] : null,
    looks: 3 + 3 * random.uniform(),
    atWork: 0.6 + random.uniform(),
    begins: 0.06 * o.volume * apart,
    again: lives.includes('last-word') && chattier ? 0.35 : 0.04 + 0.05 * random.uniform(),
    answers: 0.1 + 0.4 * random.normal(),
    writes: 2 + 3 * random.uniform(),
  };
}

/** Minutes after the other's last word in which one looks often. */
const CHAT = 6;
const NO = -1;

function live(
  { through, days, volume }: LifeOptions,
  coupling: readonly [number, number],
  people: readonly [Person, Person],
  day: DayOf,
  random: Random,
): Log {
  const log: Log = { at: [], actor: [] };
  const usual = 2.2 * volume;
  const recent = new Recent(3, [usual, usual], 50);
  let last: number = NO;
  let spoke = Number.NEGATIVE_INFINITY;
  /** Per person: minute at which a decided answer goes out; times that a read message was put off. */
  const due = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const putOff = [0, 0];
  const engaged = [false, false];
  const speak = (u: number, t: number, bid: boolean): void => {
    log.at.push(START + Math.round(t * 60 + 50 * random.uniform()));
    log.actor.push(u);
    if (bid) recent.add(u, t * MINUTE);
    last = u;
    spoke = t;
    due[0] = due[1] = Number.POSITIVE_INFINITY;
    putOff[1 - u] = 0;
    engaged[u] = true;
  };
  const minutes = days * 24 * 60;
  const awake = [false, false];
  const perMinute = [0, 0];
  for (let t = 0; t < minutes; t++) {
    if (t % 30 === 0)
      for (const u of [0, 1] as const) {
        const p = people[u];
        const d = Math.floor(t / 1440);
        const clock = (((t / 60 - day.moved[u][d]!) % 24) + 24) % 24;
        awake[u] = (clock >= p.wakes && clock < p.sleeps) || clock + 24 < p.sleeps;
        const works = p.works !== null && d % 7 < 5 && clock >= p.works[0] && clock < p.works[1];
        perMinute[u] = awake[u] ? ((works ? p.atWork : p.looks) * day.looks[u][d]!) / 60 : 0;
      }
    for (const u of [0, 1] as const) {
      if (!awake[u]) continue;
      const p = people[u];
      if (due[u]! <= t) {
        speak(u, t, t - spoke > 60);
        continue;
      }
      const chatting = engaged[u]! && last === 1 - u && t - spoke < CHAT;
      if (random.uniform() >= (chatting ? 0.6 : perMinute[u]!)) continue;
      const pull = bounded(coupling[u] * recent.log(1 - u, t * MINUTE));
      const by = (way: Through, half = false): number =>
        through === way ? pull : half && through === 'volume' ? pull / 2 : 0;
      if (last === 1 - u && due[u] === Number.POSITIVE_INFINITY && putOff[u]! < 3) {
        const first = putOff[u] === 0;
        const odds = Math.exp(p.answers + by('chance') + (through === 'volume' ? pull / 2 : 0) - (first ? 0 : 2));
        if (random.uniform() < odds / (1 + odds)) {
          const wait = (chatting ? 0.5 : 1) * p.writes * Math.exp(0.9 * random.normal());
          due[u] = t + (chatting && through !== 'delay' ? Math.min(wait, CHAT) : wait) * Math.exp(-by('delay'));
        } else {
          putOff[u]!++;
          engaged[u] = false;
        }
        continue;
      }
      const d = Math.floor(t / 1440);
      const quiet = t - spoke > 60;
      const factor = day.begins[u][d]! * Math.exp(by('openings', true));
      if (
        quiet
          ? random.uniform() < Math.min(0.9, p.begins * factor)
          : last === u && t - spoke > 12 && random.uniform() < p.again * factor
      )
        speak(u, t, true);
    }
  }
  return log;
}
