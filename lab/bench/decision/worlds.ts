// Three worlds of two people in which mechanisms produce couplings. Couplings are measured by intervention. One person
// begins three times as often, or a third, in spells of nine days; the other's change is recorded. No rate is a power
// of the other's recent reaching. rooms* is for development. *tides* and *letters* are held out: nothing was chosen on
// them.
import { type Random, randomFrom } from '../../../src/base/index.ts';
import { turnsFrom } from '../../simulators/synthetic.ts';
import type { Turns } from '../../../src/turns/index.ts';

export const WORLDS = ['rooms', 'tides', 'letters'] as const;
export type World = (typeof WORLDS)[number];

/** Strength of each trait; [of person 0, of person 1] before they are exchanged at random. */
type Trait = Readonly<Record<string, number>>;
export interface Cell {
  readonly traits: readonly [Trait, Trait];
  readonly life: Life;
}
/** `shared`: seasons, drifts, weeks of both with little time. `answers`: the season moves answers and their delay as well. `months`: busy months of both.
 * `uneven`: one begins four times as often. `rota`: busy in turn, a round being 8 to 60 days. */
export type Life = 'plain' | 'shared' | 'answers' | 'months' | 'uneven' | 'rota';

/** By person and day: log factors on beginning, on the odds of an answer, on its delay. */
interface Days {
  readonly begins: readonly [Float64Array, Float64Array];
  readonly answers: Float64Array;
  readonly delay: Float64Array;
}
type Side = 0 | 1;

export function daysOf(life: Life, days: number, random: Random): Days {
  const wander = (deviation: number, memory: number): Float64Array => {
    const keep = Math.exp(-1 / memory);
    let x = deviation * random.normal();
    return Float64Array.from(
      { length: days },
      () => (x = keep * x + deviation * Math.sqrt(1 - keep * keep) * random.normal()),
    );
  };
  const begins = [wander(0.25, 40), wander(0.25, 40)] as const;
  const [answers, delay] = [new Float64Array(days), new Float64Array(days)];
  for (const of of begins) for (const [d, x] of wander(0.25, 4).entries()) of[d]! += x;
  if (life === 'plain') return { begins, answers, delay };
  const season = wander(0.3, 8 + 14 * random.uniform());
  const felt = life === 'answers' ? 0.8 + 1.2 * random.uniform() : 0;
  const add = (d: number, by: number, tells: number): void => {
    begins[0][d]! += by;
    begins[1][d]! += by;
    answers[d]! += tells * by;
    delay[d]! -= 0.6 * tells * by;
  };
  for (const [d, x] of season.entries()) add(d, x, felt);
  const spells = life === 'months' ? { each: 110, from: 18, to: 45, by: -1 } : { each: 150, from: 5, to: 12, by: -1.2 };
  for (let k = 0; k < Math.round(days / spells.each); k++) {
    const length = spells.from + random.below(spells.to - spells.from + 1);
    const from = random.below(Math.max(1, days - length));
    for (let d = from; d < from + length && d < days; d++) add(d, spells.by, life === 'months' ? 0.5 : felt / 2);
  }
  if (life === 'uneven')
    for (const [u, of] of begins.entries()) for (let d = 0; d < days; d++) of[d]! += u === 0 ? 0.6 : -0.8;
  if (life === 'rota') {
    const ordered = random.uniform() < 0.6;
    const half = 4 + random.below(27);
    const strength = 0.4 + 0.5 * random.uniform();
    for (let d = 0, next = 0, way = 1; d < days; d++) {
      if (d === next) {
        way = -way;
        next += ordered ? half : 4 + random.below(Math.max(2, half));
      }
      begins[0][d]! += way * strength;
      begins[1][d]! -= way * strength;
    }
  }
  return { begins, answers, delay };
}

/** Effects of each person's states on beginning, on answering and on the delay, as logs; and the drivers of the
 * states. */
interface Mechanism {
  readonly of: (u: Side) => readonly [begins: number, answers: number, delay: number];
  readonly bid: (by: Side) => void;
  readonly answer: (by: Side) => void;
  readonly pass: (days: number) => void;
}

const clip = (x: number, most: number): number => Math.max(-most, Math.min(most, x));
/** A state relative to its level over 45 days. */
class Level {
  x: number;
  usual: number;
  #days = 1;
  constructor(x: number) {
    this.x = x;
    this.usual = x;
  }
  pass(days: number): void {
    this.#days = Math.min(45, this.#days + days);
    this.usual += ((this.x - this.usual) * days) / this.#days;
  }
  log(floor: number): number {
    return Math.log((this.x + floor) / (this.usual + floor));
  }
}

/** A need that fills with time and empties with what comes; a pressure that bids add to; warmth; talk that is used up. */
function rooms(traits: readonly [Trait, Trait]): Mechanism {
  const [need, press, warm] = [0, 1, 2].map(() => [new Level(1), new Level(1)]) as [Level[], Level[], Level[]];
  const said = new Level(1);
  const both = [0, 1] as const;
  return {
    of: u => {
      const t = traits[u];
      const [n, p, w, q] = [need[u]!.log(0.1), press[u]!.log(0.4), warm[u]!.log(0.4), said.log(0.4)];
      const by = (k: string): number => t[k] ?? 0;
      return [
        clip(0.9 * by('need') * n - by('pressure') * p + by('warmth') * w - by('quota') * q, 1.4),
        clip(-0.9 * by('pressure') * p + 0.8 * by('warmth') * w, 1.4),
        clip(0.4 * by('pressure') * p, 0.9),
      ];
    },
    bid: by => {
      need[1 - by]!.x *= 0.6;
      press[1 - by]!.x += 1;
      warm[1 - by]!.x += 1;
      said.x += 0.5;
    },
    answer: by => {
      need[1 - by]!.x *= 0.93;
      warm[1 - by]!.x += 0.1;
    },
    pass: days => {
      for (const u of both) {
        need[u]!.x += days;
        press[u]!.x *= Math.exp(-days / 3);
        warm[u]!.x *= Math.exp(-days / 4);
        for (const level of [need, press, warm]) level[u]!.pass(days);
      }
      said.x *= Math.exp(-days / 1.5);
      said.pass(days);
    },
  };
}

/** World in which arrivals are felt late (two stages of a day and a half), beside a mood of one's own. They act on
 * beginning (`open`), or on answers (`heed`). */
function tides(traits: readonly [Trait, Trait], random: Random): Mechanism {
  const first = [new Level(1), new Level(1)];
  const second = [new Level(1), new Level(1)];
  const mood = [0, 0];
  return {
    of: u => {
      const x = clip(second[u]!.log(0.3), 1.2);
      const t = traits[u];
      return [(t['open'] ?? 0) * x + mood[u]!, 1.2 * (t['heed'] ?? 0) * x, -0.8 * (t['heed'] ?? 0) * x];
    },
    bid: by => {
      first[1 - by]!.x += 1;
    },
    answer: () => undefined,
    pass: days => {
      for (const u of [0, 1] as const) {
        const flow = (first[u]!.x * days) / 1.5;
        first[u]!.x -= flow;
        second[u]!.x += flow - (second[u]!.x * days) / 1.5;
        first[u]!.pass(days);
        second[u]!.pass(days);
        mood[u]! += (-mood[u]! * days) / 5 + 0.3 * Math.sqrt((2 * days) / 5) * random.normal();
      }
    },
  };
}

interface Pulse {
  readonly who: Side;
  /** By day: spells go up or down, and how long they have lasted. */
  readonly on: Int8Array;
}

interface Run {
  readonly at: number[];
  readonly actor: number[];
  /** By person and day: means of the logs that the mechanism makes, and bids. */
  readonly factor: readonly [Float64Array[], Float64Array[]];
  readonly bids: readonly [Float64Array, Float64Array];
}

const START = 1_704_067_200;
const STEP = 10;
const BEFORE = 60;

/** *rooms* and *tides*: step by step through the day, conversations as they come. */
function stepped(
  world: 'rooms' | 'tides',
  { traits, life }: Cell,
  days: number,
  volume: number,
  seed: number,
  pulse: Pulse | null,
): Run {
  const random = randomFrom(seed);
  const all = days + BEFORE;
  const lives = daysOf(life, all, random.fork(1));
  const style = random.fork(2);
  const people = [0, 1].map(() => ({
    wakes: 6 + 2.5 * style.uniform(),
    evening: 18 + 3 * style.uniform(),
    begins: 2.2 * volume * Math.exp(0.2 * style.normal()),
    again: 0.1 + 0.15 * style.uniform(),
    answers: 1.4 + 0.4 * style.normal(),
    delay: Math.log(5 + 15 * style.uniform()),
  }));
  const mechanism = world === 'rooms' ? rooms(traits) : tides(traits, random.fork(3));
  const chance = random.fork(4);
  const run: Run = {
    at: [],
    actor: [],
    factor: [0, 1].map(() => [0, 1, 2].map(() => new Float64Array(all))) as [Float64Array[], Float64Array[]],
    bids: [new Float64Array(all), new Float64Array(all)],
  };
  let [last, spoke, long, asked] = [-1, -1e9, 0, false];
  const due = [Infinity, Infinity];
  const queue: (readonly [number, Side])[] = [];
  const speak = (u: Side, t: number, bid: boolean): void => {
    const d = Math.floor(t / 1440);
    if (t >= BEFORE * 1440) queue.push([Math.round(START + (t - BEFORE * 1440) * 60), u]);
    if (bid) {
      run.bids[u][d]!++;
      mechanism.bid(u);
      long = last === u ? long : 0;
    } else mechanism.answer(u);
    [last, spoke] = [u, t];
    long++;
    asked = true;
    due[u] = Infinity;
    const v = (1 - u) as Side;
    const [, answers, delay] = mechanism.of(v);
    const p = people[v]!;
    const odds = Math.exp(p.answers + answers + lives.answers[d]! - 0.25 * Math.max(0, long - 1));
    due[v] =
      chance.uniform() < odds / (1 + odds)
        ? t + Math.exp((long > 1 ? p.delay - 1.2 : p.delay) + 1.1 * chance.normal() + delay + lives.delay[d]!)
        : Infinity;
  };
  for (let step = 0; step < (all * 1440) / STEP; step++) {
    const t = step * STEP;
    const d = Math.floor(t / 1440);
    mechanism.pass(STEP / 1440);
    const clock = (t % 1440) / 60;
    for (const k of [0, 1]) {
      const u = ((step + k) % 2) as Side;
      const p = people[u]!;
      const [begins, answers, delay] = mechanism.of(u);
      for (const [j, x] of [begins, answers, delay].entries()) run.factor[u][j]![d]! += (x * STEP) / 1440;
      if (clock < p.wakes && clock + 24 > p.wakes + 16.5) continue;
      if (due[u]! <= t + STEP) {
        if (last !== u) speak(u, Math.max(t, due[u]!), t - spoke > 60);
        else due[u] = Infinity;
        continue;
      }
      const busy = 0.5 + 1.2 * Math.exp(-(((clock - p.evening) / 3) ** 2));
      const pushed = pulse?.who === u ? 3 ** Math.sign(pulse.on[d]!) : 1;
      const rate = ((p.begins * STEP) / 1440) * busy * Math.exp(begins + lives.begins[u][d]!) * pushed;
      const quiet = t - spoke > 60;
      const writesAgain = last === u && asked && t - spoke > 20 && t - spoke < 600;
      if (chance.uniform() >= (quiet ? rate : 0) + (writesAgain ? p.again * rate : 0)) continue;
      speak(u, t + STEP * chance.uniform(), true);
      asked = asked && quiet;
    }
  }
  for (const [at, who] of queue.sort((p, q) => p[0] - q[0])) {
    run.at.push(at);
    run.actor.push(who);
  }
  return run;
}

/** World letters*, by days. `space`: rest for some days after too many messages. `misses`: missing the other once they
 * have not begun for longer than usual. `topics`: shared news that either tells once. `glow`: more talk after a day
 * with good talk. */
function letters({ traits, life }: Cell, days: number, volume: number, seed: number, pulse: Pulse | null): Run {
  const random = randomFrom(seed);
  const all = days + BEFORE;
  const lives = daysOf(life, all, random.fork(1));
  const style = random.fork(2);
  const people = [0, 1].map(() => ({
    peaks: Array.from({ length: 3 }, () => 8 + 14 * style.uniform()),
    begins: 1.6 * volume * Math.exp(0.25 * style.normal()),
    again: 0.12 + 0.1 * style.uniform(),
    answers: 0.9 + 0.4 * style.normal(),
    at: 0.55 + 0.25 * style.uniform(),
  }));
  const chance = random.fork(4);
  const run: Run = {
    at: [],
    actor: [],
    factor: [0, 1].map(() => [0, 1, 2].map(() => new Float64Array(all))) as [Float64Array[], Float64Array[]],
    bids: [new Float64Array(all), new Float64Array(all)],
  };
  const got = [[], []] as [number[], number[]];
  const space = [0, 0];
  const since = [0, 0];
  const gap = [1, 1];
  const glow = [0, 0];
  let pool = new Level(4);
  const told: (readonly [number, Side])[] = [];
  for (let d = 0; d < all; d++) {
    const factors = ([0, 1] as const).map(u => {
      const t = traits[u];
      const away = space[u]! > 0 ? (t['space'] ?? 0) : 0;
      const misses = (t['misses'] ?? 0) * clip(Math.log((since[u]! + 0.5) / (gap[u]! + 0.5)), 1.2);
      const tells = (t['topics'] ?? 0) * clip(pool.log(0.5), 1.2);
      const warm = (t['glow'] ?? 0) * clip(glow[u]!, 1);
      return [-1.1 * away + misses + tells + warm, -1 * away + warm, 0.6 * away] as const;
    });
    for (const u of [0, 1] as const) for (const k of [0, 1, 2]) run.factor[u][k]![d] = factors[u]![k]!;
    const today = [0, 0];
    let answered = 0;
    const openings = ([0, 1] as const)
      .flatMap(u => {
        const pushed = pulse?.who === u ? 3 ** Math.sign(pulse.on[d]!) : 1;
        const mean =
          (people[u]!.begins * Math.exp(factors[u]![0] + lives.begins[u][d]!) * pushed * chance.gamma(4)) / 4;
        return Array.from({ length: chance.poisson(mean) }, () => {
          const peak = people[u]!.peaks[chance.below(3)]!;
          return [60 * Math.max(7, Math.min(23.4, peak + 1.6 * chance.normal())), u] as const;
        });
      })
      .sort((p, q) => p[0] - q[0]);
    let free = 0;
    for (const [from, by] of openings) {
      let t = Math.max(from, free + 1);
      let u: Side = by;
      const say = (who: Side): void => {
        if (d >= BEFORE) told.push([Math.round(START + ((d - BEFORE) * 1440 + t) * 60 + 59 * chance.uniform()), who]);
      };
      const opens = t - free > 60;
      say(u);
      if (opens) {
        today[u]!++;
        run.bids[u][d]!++;
        pool.x = Math.max(0, pool.x - 0.8);
      }
      for (let k = 0; k < 30; k++) {
        const v = (1 - u) as Side;
        const odds = Math.exp(people[v]!.answers + factors[v]![1] + lives.answers[d]! - (k === 0 ? 0 : 0.3));
        const slow = factors[v]![2] + lives.delay[d]!;
        if (chance.uniform() < odds / (1 + odds)) {
          t +=
            chance.uniform() < people[v]!.at
              ? Math.exp(0.4 + 0.8 * chance.normal() + slow)
              : Math.exp(2.9 + chance.normal() + slow);
          u = v;
          say(u);
          answered++;
        } else if (chance.uniform() < people[u]!.again * Math.exp(0.5 * factors[u]![0])) {
          t += 25 + 60 * chance.uniform();
          say(u);
          today[u]!++;
          run.bids[u][d]!++;
        } else break;
      }
      free = Math.max(free, t);
    }
    pool.x = Math.min(12, pool.x + chance.poisson(2 * volume));
    pool.pass(1);
    for (const u of [0, 1] as const) {
      const came = today[1 - u]!;
      got[u].push(came);
      const lately = got[u].slice(-3).reduce((sum, n) => sum + n, 0);
      const usual = got[u].slice(-45);
      const mean = (3 * usual.reduce((sum, n) => sum + n, 0)) / usual.length;
      space[u] = space[u]! > 0 ? space[u]! - 1 : lately > 1.35 * mean + 0.5 ? 2 + chance.below(4) : 0;
      gap[u]! += ((came > 0 ? since[u]! : gap[u]!) - gap[u]!) * 0.03;
      since[u] = came > 0 ? Math.max(0, 0.4 * since[u]! - 0.2 * (came - 1)) : since[u]! + 1;
      glow[u] = 0.75 * glow[u]! + 0.12 * (came - mean / 3) + 0.01 * (answered - 3) * (came > 0 ? 1 : 0);
    }
  }
  for (const [at, who] of told.sort((p, q) => p[0] - q[0])) {
    run.at.push(at);
    run.actor.push(who);
  }
  return run;
}

const runOf = (world: World, cell: Cell, days: number, volume: number, seed: number, pulse: Pulse | null): Run =>
  world === 'letters' ? letters(cell, days, volume, seed, pulse) : stepped(world, cell, days, volume, seed, pulse);

export function worldRecord(
  world: World,
  cell: Cell,
  days: number,
  volume: number,
  seed: number,
): { readonly turns: Turns; readonly turned: boolean } {
  const turned = randomFrom(seed).fork(99).below(2) === 1;
  const { at, actor } = runOf(world, cell, days, volume, seed, null);
  return { turns: turnsFrom({ at, actor: turned ? actor.map(u => 1 - u) : actor }), turned };
}

const PUSHED_DAYS = 1500;

/** True effects of the two in a cell, per log of the other's recent reaching. They are changes of the logs of
 * beginning, of the odds of an answer and of its delay. Recent is three days over 45. Spells that push the other up
 * and down are compared, days 3 to 9. */
export function effectOf(
  world: World,
  cell: Cell,
  volume: number,
  seed: number,
  lives = 4,
): readonly [readonly number[], readonly number[]] {
  return [0, 1].map(u => {
    const sums = [0, 0, 0];
    let over = 0;
    for (let k = 0; k < lives; k++) {
      const on = new Int8Array(PUSHED_DAYS + BEFORE);
      const random = randomFrom(seed).fork(7).fork(k);
      for (let d = BEFORE; d < on.length; ) {
        d += 4 + random.below(10);
        const up = random.uniform() < 0.5 ? 1 : -1;
        for (let j = 1; j <= 9 && d < on.length; j++) on[d++] = up * j;
      }
      const run = runOf(world, cell, PUSHED_DAYS, volume, seed + 1000 * k, { who: (1 - u) as Side, on });
      let [short, long] = [0, 0];
      const seen = [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
      ] as [number[], number[]];
      for (let d = 0; d < on.length; d++) {
        const x = Math.log((short + 0.15) / (long + 0.15));
        const keep = (days: number): number => Math.exp(-1 / days);
        short = keep(3) * short + (1 - keep(3)) * run.bids[1 - u]![d]!;
        long = keep(45) * long + (1 - keep(45)) * run.bids[1 - u]![d]!;
        if (Math.abs(on[d]!) < 3) continue;
        const to = seen[on[d]! > 0 ? 1 : 0];
        for (const j of [0, 1, 2]) to[j]! += run.factor[u]![j]![d]!;
        to[3]! += x;
        to[4]!++;
      }
      for (const j of [0, 1, 2]) sums[j]! += seen[1][j]! / seen[1][4]! - seen[0][j]! / seen[0][4]!;
      over += seen[1][3]! / seen[1][4]! - seen[0][3]! / seen[0][4]!;
    }
    return sums.map(x => (over > 0 ? x / over : 0));
  }) as [number[], number[]];
}

const none: readonly [Trait, Trait] = [{}, {}];
const nulls: Readonly<Record<string, Cell>> = Object.fromEntries(
  (['plain', 'shared', 'answers', 'months', 'uneven', 'rota'] as const).map(life => [
    `nothing, ${life}`,
    { traits: none, life },
  ]),
);
const both = (trait: Trait): readonly [Trait, Trait] => [trait, trait];

export const CELLS: Readonly<Record<World, Readonly<Record<string, Cell>>>> = {
  rooms: {
    'loop 1': { traits: [{ need: 1 }, { pressure: 1 }], life: 'shared' },
    'loop 1, answers': { traits: [{ need: 1 }, { pressure: 1 }], life: 'answers' },
    'loop 0.6': { traits: [{ need: 0.6 }, { pressure: 0.6 }], life: 'shared' },
    'both withdraw': { traits: both({ pressure: 1 }), life: 'shared' },
    quota: { traits: both({ quota: 1 }), life: 'shared' },
    'withdraw alone': { traits: [{}, { pressure: 1 }], life: 'shared' },
    'need alone': { traits: [{ need: 1 }, {}], life: 'shared' },
    warmth: { traits: both({ warmth: 0.8 }), life: 'shared' },
    chase: { traits: [{ warmth: 1 }, { pressure: 1 }], life: 'shared' },
    ...nulls,
  },
  tides: {
    'loop 1': { traits: both({ open: -1 }), life: 'shared' },
    'loop 0.7, answers': { traits: both({ open: -0.7 }), life: 'answers' },
    'loop by answers': { traits: both({ heed: -0.8 }), life: 'shared' },
    'withdraw alone': { traits: [{}, { open: -1, heed: -0.6 }], life: 'shared' },
    'more, both': { traits: both({ open: 0.7, heed: 0.5 }), life: 'shared' },
    chase: { traits: [{ open: 0.8 }, { open: -0.8 }], life: 'shared' },
    ...nulls,
  },
  letters: {
    'loop 1': { traits: [{ misses: 1 }, { space: 1.3 }], life: 'shared' },
    'loop 1, answers': { traits: [{ misses: 1 }, { space: 1.3 }], life: 'answers' },
    'both need space': { traits: both({ space: 1.2 }), life: 'shared' },
    topics: { traits: both({ topics: 1 }), life: 'shared' },
    'space alone': { traits: [{}, { space: 1.2 }], life: 'shared' },
    'misses alone': { traits: [{ misses: 1 }, {}], life: 'shared' },
    'glow, both': { traits: both({ glow: 0.9 }), life: 'shared' },
    ...nulls,
  },
};
