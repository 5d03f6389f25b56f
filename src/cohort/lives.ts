import { MINUTE, type Random, randomFrom } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import { bounded, type Log, Recent, START } from './process.ts';
import { type Plant, plantedSigns, turnsFrom } from './synthetic.ts';

/** Two people with a day each: they sleep, work, look at their phones, find what is unread, answer it now, later or never, and
 * begin of themselves. Unlike the other simulators nothing here is a rate of turns: turns come of looks at a phone. Used only
 * to judge (docs/validation.md); no threshold was chosen on it. */

/** What happens in a life besides. `plain`: nothing. `holidays`: weeks away together. `job`: one has less time for the phone from some
 * day on. `moving-in`: from some day on both write a fifth. `fights`: weeks in which both write much and fast, then little.
 * `travel`: one sleeps at other hours for some weeks. `visits`: weekends together, and calls that replace messages. `bursts`: both
 * lively for days. `last-word`: one writes again after the end of most conversations. `chatty`: one opens five times as often.
 * `rota`, `custody`: weeks in which one is busy and the other is not, by turns. `mixed`: three of the others but the last two. */
export const LIVES = [
  'plain',
  'holidays',
  'job',
  'moving-in',
  'fights',
  'travel',
  'visits',
  'bursts',
  'last-word',
  'chatty',
  'rota',
  'custody',
  'mixed',
] as const;
export type Life = (typeof LIVES)[number];

/** By what a planted pattern shows. `volume`: openings, writing again and going on, each by half. */
export const THROUGH = ['openings', 'chance', 'delay', 'volume'] as const;
export type Through = (typeof THROUGH)[number];

export interface LifeOptions {
  readonly life: Life;
  readonly plant: Plant;
  readonly through: Through;
  /** 1 is a rate, or odds, or a delay, halved or doubled per doubling of the other's recent reaching. */
  readonly strength: number;
  readonly days: number;
  /** Multiplies how often both begin; 1 is about 14 turns a day. */
  readonly volume: number;
}

export interface LifeRecord {
  readonly turns: Turns;
  readonly onA: number;
  readonly onB: number;
}

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
  /** Log odds of answering what is read, and minutes to write it. */
  readonly answers: number;
  readonly writes: number;
}

/** What a day is like for each: factor on beginning, on looks, hours by which the night is moved. */
interface DayOf {
  readonly begins: readonly [Float64Array, Float64Array];
  readonly looks: readonly [Float64Array, Float64Array];
  readonly moved: readonly [Float64Array, Float64Array];
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

const SOME: readonly Life[] = ['holidays', 'job', 'moving-in', 'fights', 'travel', 'visits', 'bursts', 'last-word'];

function livesOf(life: Life, random: Random): readonly Life[] {
  if (life !== 'mixed') return [life];
  const left = [...SOME];
  return Array.from({ length: 3 }, () => left.splice(random.below(left.length), 1)[0]!);
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

/** A stretch of whole days. */
function stretch(days: number, shortest: number, longest: number, random: Random): readonly [number, number] {
  const length = shortest + random.below(longest - shortest + 1);
  const from = random.below(Math.max(1, days - length));
  return [from, Math.min(days, from + length)];
}

function daysOf(lives: readonly Life[], days: number, random: Random): DayOf {
  const ones = (): Float64Array => new Float64Array(days).fill(1);
  const out: DayOf = { begins: [ones(), ones()], looks: [ones(), ones()], moved: [new Float64Array(days), new Float64Array(days)] };
  const times = (of: Float64Array, [from, to]: readonly [number, number], by: number): void => {
    for (let d = from; d < to; d++) of[d]! *= by;
  };
  const both = (span: readonly [number, number], by: number): void => {
    times(out.begins[0], span, by);
    times(out.begins[1], span, by);
  };
  // Everybody has a drift and a season of their own and together.
  for (const [k, target] of [[out.begins[0]], [out.begins[1]], [out.begins[0], out.begins[1]]].entries()) {
    const height = 0.12 + 0.18 * random.uniform();
    const period = 60 * 4 ** random.uniform();
    const phase = 2 * Math.PI * random.uniform();
    for (let d = 0; d < days; d++)
      for (const of of target) of[d]! *= Math.exp(height * Math.sin((2 * Math.PI * d) / period + phase + k));
  }
  const years = Math.max(1, Math.round(days / 365));
  const who = random.below(2) as 0 | 1;
  for (const life of lives)
    switch (life) {
      case 'holidays':
        for (let k = 0; k < 3 * years; k++) both(stretch(days, 6, 15, random), 0.15);
        break;
      case 'job':
        times(out.looks[who], [Math.floor(days * (0.25 + 0.5 * random.uniform())), days], 0.4);
        break;
      case 'moving-in':
        both([Math.floor(days * (0.3 + 0.4 * random.uniform())), days], 0.2);
        break;
      case 'fights':
        for (let k = 0; k < 4 * years; k++) {
          const [from, to] = stretch(days, 5, 14, random);
          both([from, to], 2.2);
          times(out.looks[0], [from, to], 1.6);
          times(out.looks[1], [from, to], 1.6);
          both([to, Math.min(days, to + 5)], 0.3);
        }
        break;
      case 'travel':
        for (let k = 0; k < 3 * years; k++) {
          const [from, to] = stretch(days, 7, 21, random);
          for (let d = from; d < to; d++) out.moved[who][d] = 7;
          times(out.begins[who], [from, to], 0.7);
        }
        break;
      case 'visits': {
        const every = 7 * (1 + random.below(2));
        for (let d = random.below(7); d < days; d += every) both([d, Math.min(days, d + 2 + random.below(2))], 0.25);
        for (let d = 0; d < days; d++) if (random.uniform() < 0.12) both([d, d + 1], 0.5);
        break;
      }
      case 'bursts': {
        let x = 0;
        for (let d = 0; d < days; d++) {
          x = 0.72 * x + 0.35 * random.normal();
          both([d, d + 1], Math.exp(x));
        }
        break;
      }
      case 'rota':
      case 'custody': {
        const half = life === 'rota' ? 4 + random.below(11) : 7;
        const strength = 0.45 + 0.45 * random.uniform();
        for (let d = 0; d < days; d++) {
          const first = Math.floor(d / half) % 2 === 0 ? 1 : -1;
          times(out.begins[0], [d, d + 1], Math.exp(first * strength));
          times(out.begins[1], [d, d + 1], Math.exp(-first * strength));
          if (life === 'rota') {
            times(out.looks[0], [d, d + 1], first > 0 ? 1.2 : 0.5);
            times(out.looks[1], [d, d + 1], first > 0 ? 0.5 : 1.2);
          }
        }
        break;
      }
      case 'plain':
      case 'last-word':
      case 'chatty':
      case 'mixed':
        break;
    }
  return out;
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
  /** Per person: minute at which a decided answer goes out; how often what is read was put off. */
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
      if (quiet ? random.uniform() < Math.min(0.9, p.begins * factor) : last === u && t - spoke > 12 && random.uniform() < p.again * factor)
        speak(u, t, true);
    }
  }
  return log;
}

