import { DAY, HOUR, MINUTE, type Random, randomFrom, WEEK } from '../../src/base/index.ts';
import { KINDS } from '../../src/records/index.ts';
import type { Cut, KindCounts, Turns } from '../../src/turns/index.ts';
import { clocks } from './clocks.ts';
import { bounded, cutAt, type Log, type Note, Recent, START, usual as usualOf, type World } from './process.ts';

/** Invented pairs whose dance is known because it was planted. None of these processes is the one that `fit` assumes:
 * agreement with them says something. */
export const SIMULATORS = ['sessions', 'answers', 'clusters', 'volumes', 'clocks'] as const;
/** Simulators.
 * `sessions`: openings and follow-ups respond to the partner's recent bids; reply chains only make both people's day
 * volumes move together.
 * `answers`: the chance and the delay of an answer respond too.
 * `clusters`: a branching process (hawkes1974) whose immigrants respond to the partner's recent immigrants.
 * `volumes`: the same, but to all of the partner's recent turns, answers included.
 * `clocks`: heavy-tailed waits between openings (renewal, not Poisson). Both clocks run fast and slow together for
 * days, whatever is planted; the planted coupling speeds or slows a clock. */
export type Simulator = (typeof SIMULATORS)[number];

export const PLANTS = ['none', 'pursue-distance', 'reciprocal', 'chase', 'one-sided'] as const;
export type Plant = (typeof PLANTS)[number];

export interface SyntheticOptions {
  readonly simulator: Simulator;
  readonly plant: Plant;
  /** Size of each planted coupling: 1 is a rate halved (or doubled) per doubling of the partner's recent reaching. */
  readonly strength: number;
  readonly days: number;
  /** Multiplies the rate of openings of both; 1 gives about 13,000 turns in 540 days. */
  readonly volume: number;
  /** Shared seasons, trips together, one-sided busy months and own drift. */
  readonly confounded: boolean;
  /** Memory of "recent" in the planted coupling, days. */
  readonly memoryDays: number;
  /** Day on which the two people's rates of opening are exchanged; null: never. */
  readonly turnDay: number | null;
  /** Person 0's share of the openings at the start. */
  readonly share: number;
  /** Temporary changes of a person's behaviour: the truth of a try. */
  readonly steps: readonly PlantedStep[];
  /** By what alone the pattern shows in `sessions`; null: as the simulator has it. */
  readonly through: 'chance' | 'delay' | null;
}

/** Days [from, to) with changed behaviour of `actor`. They open `openings` times as often, follow up `followUps` times
 * as often, and open `added` times a day besides, whatever they feel. */
export interface PlantedStep {
  readonly actor: 0 | 1;
  readonly from: number;
  readonly to: number;
  readonly openings: number;
  readonly followUps: number;
  readonly added: number;
}

export const SYNTHETIC_DEFAULTS: SyntheticOptions = {
  simulator: 'sessions',
  plant: 'none',
  strength: 1,
  days: 540,
  volume: 1,
  confounded: true,
  memoryDays: 3,
  turnDay: null,
  share: 0.5,
  steps: [],
  through: null,
};

export interface Synthetic {
  readonly turns: Turns;
  /** Planted coupling on person 0 and on person 1. */
  readonly onA: number;
  readonly onB: number;
  /** Start of the first day, seconds since 1970. */
  readonly start: number;
  /** Effect of the planted coupling on the log of each one's rate, by day. */
  readonly pulls: readonly [Float64Array, Float64Array];
}

const STEP = 5 * MINUTE;

export function synthesise(options: Partial<SyntheticOptions>, seed: number): Synthetic {
  const o = { ...SYNTHETIC_DEFAULTS, ...options };
  const random = randomFrom(seed);
  const planted = plantedSigns(o.plant, random.fork(1));
  const coupling = [planted[0] * o.strength, planted[1] * o.strength] as const;
  const world = worldOf(o, random.fork(2));
  const pulls = [new Float64Array(Math.ceil(o.days)), new Float64Array(Math.ceil(o.days))] as const;
  const log = PROCESSES[o.simulator](o, coupling, world, random.fork(3), (actor, day, pull) => {
    pulls[actor as 0 | 1][day] = pull;
  });
  return { turns: turnsFrom(log), onA: coupling[0], onB: coupling[1], start: START, pulls };
}

type Process = (
  o: SyntheticOptions,
  coupling: readonly [number, number],
  world: World,
  random: Random,
  note: Note,
) => Log;

export function plantedSigns(plant: Plant, random: Random): readonly [number, number] {
  const swap = random.uniform() < 0.5;
  const pair = ((): readonly [number, number] => {
    switch (plant) {
      case 'none':
        return [0, 0];
      case 'pursue-distance':
        return [-1, -1];
      case 'reciprocal':
        return [1, 1];
      case 'chase':
        return [1, -1];
      case 'one-sided':
        return [random.uniform() < 0.5 ? 1 : -1, 0];
    }
  })();
  return swap ? [pair[1], pair[0]] : pair;
}

function worldOf(o: SyntheticOptions, random: Random): World {
  const days = Math.ceil(o.days) + 1;
  const shared = o.confounded ? season(days, 0.35, random.fork(1)) : new Float64Array(days);
  if (o.confounded)
    for (let trip = 0; trip < Math.round(days / 120); trip++) stretch(shared, random.fork(10 + trip), 5, 12, -1.2);
  const day = [0, 1].map(actor => {
    const own = shared.slice();
    const chance = random.fork(2 + actor);
    if (o.confounded) {
      const drift = season(days, 0.2, chance.fork(1));
      for (let d = 0; d < days; d++) own[d]! += drift[d]!;
      const busy = chance.below(3);
      for (let k = 0; k < busy; k++) stretch(own, chance.fork(10 + k), 20, 40, -0.8);
    }
    const base = 2 * 2.6 * o.volume;
    for (let d = 0; d < days; d++) {
      const first = o.turnDay === null || d < o.turnDay;
      const share = (actor === 0) === first ? o.share : 1 - o.share;
      own[d] = base * share * Math.exp(own[d]!);
    }
    return own;
  });
  const rhythm = [0, 1].map(actor => rhythmOf(random.fork(4 + actor)));
  const added = [new Float64Array(days), new Float64Array(days)] as const;
  const again = [new Float64Array(days).fill(1), new Float64Array(days).fill(1)] as const;
  const usual = [usualOf(day[0]!), usualOf(day[1]!)] as const;
  for (const step of o.steps)
    for (let d = step.from; d < Math.min(days, step.to); d++) {
      day[step.actor]![d]! *= step.openings;
      again[step.actor][d]! *= step.followUps;
      added[step.actor][d]! += step.added;
    }
  return { day: [day[0]!, day[1]!], added, again, usual, rhythm: [rhythm[0]!, rhythm[1]!] };
}

/** Log multiplier of standard deviation `sd`: three waves of 40 to 200 days. */
function season(days: number, sd: number, random: Random): Float64Array {
  const out = new Float64Array(days);
  for (let wave = 0; wave < 3; wave++) {
    const period = 40 * 5 ** random.uniform();
    const phase = 2 * Math.PI * random.uniform();
    const height = sd * Math.sqrt(2 / 3);
    for (let d = 0; d < days; d++) out[d]! += height * Math.sin((2 * Math.PI * d) / period + phase);
  }
  return out;
}

function stretch(log: Float64Array, random: Random, shortest: number, longest: number, by: number): void {
  const length = Math.round(shortest + (longest - shortest) * random.uniform());
  const from = random.below(Math.max(1, log.length - length));
  for (let d = from; d < Math.min(log.length, from + length); d++) log[d]! += by;
}

function rhythmOf(random: Random): Float64Array {
  const wake = 6.5 + 2 * random.uniform();
  const evening = 19 + 2 * random.uniform();
  const weekend = 0.8 + 0.6 * random.uniform();
  const out = Float64Array.from({ length: 168 }, (_, k) => {
    const hour = k % 24;
    // 1970-01-01 was a Thursday, so hours of the week start on Thursdays here.
    const day = Math.floor(k / 24);
    const awake = hour >= wake && hour < wake + 16.5 ? 1 : 0.04;
    const peak = 0.6 + Math.exp(-(((hour - evening) / 3) ** 2));
    return awake * peak * (day === 2 || day === 3 ? weekend : 1);
  });
  const mean = out.reduce((sum, value) => sum + value, 0) / 168;
  return out.map(value => value / mean);
}

/** In half of the simulators "usual" is a habit of 60 days: a pair that has polarised grows used to it. In the others it is
 * fixed, and such a pair stays where it is. */
const habitOf = (o: SyntheticOptions): number | null =>
  o.simulator === 'answers' || o.simulator === 'volumes' ? 60 : null;

/** Openings by rate; then a chain of answers with random length and log-normal delays. An unanswered turn may be
 * followed up. No other opening occurs while an answer is pending. */
function sessions(
  o: SyntheticOptions,
  coupling: readonly [number, number],
  world: World,
  random: Random,
  note: Note,
): Log {
  const log: Log = { at: [], actor: [] };
  const recent = new Recent(o.memoryDays, [world.usual[0] * 1.25, world.usual[1] * 1.25], habitOf(o));
  const end = o.days * DAY;
  const pull = (actor: number, t: number): number => bounded(coupling[actor as 0 | 1] * recent.log(1 - actor, t));
  const speak = (actor: number, t: number, bid: boolean): void => {
    log.at.push(START + Math.round(t));
    log.actor.push(actor);
    if (bid) recent.add(actor, t);
  };
  const lively = [0.83, 0.83];
  for (let t = 0; t < end; ) {
    const hour = Math.floor((START + t) / HOUR) % 168;
    const day = Math.floor(t / DAY);
    const rate = [0, 1].map(actor => {
      const now = o.through === null ? pull(actor, t) : 0;
      note(actor, day, now);
      const own = world.day[actor as 0 | 1][day]! * Math.exp(now) + world.added[actor as 0 | 1][day]!;
      return (own * world.rhythm[actor as 0 | 1][hour]!) / DAY;
    });
    const total = rate[0]! + rate[1]!;
    const wait = random.exponential() / total;
    if (wait > STEP) {
      t += STEP;
      continue;
    }
    t += wait;
    let actor = random.uniform() * total < rate[0]! ? 0 : 1;
    speak(actor, t, true);
    for (let open = true; open; ) {
      const partner = 1 - actor;
      const tilt = o.simulator === 'answers' || o.through !== null ? pull(partner, t) : 0;
      const odds = (lively[partner]! / (1 - lively[partner]!)) * Math.exp(o.through === 'delay' ? 0 : tilt);
      if (random.uniform() < odds / (1 + odds)) {
        t +=
          5 +
          Math.exp(
            Math.log(150) +
              1.3 * random.normal() -
              (o.through === 'chance' ? 0 : o.through === 'delay' ? 1 : 0.7) * tilt,
          );
        actor = partner;
        speak(actor, t, false);
      } else {
        const again =
          0.22 *
          Math.exp(o.through === null ? pull(actor, t) : 0) *
          (world.again[actor as 0 | 1][Math.floor(t / DAY)] ?? 1);
        open = random.uniform() < Math.min(0.8, again);
        t += 20 * MINUTE;
        if (open) {
          t += Math.exp(Math.log(40 * MINUTE) + 0.8 * random.normal());
          speak(actor, t, true);
        }
      }
    }
  }
  return cutAt(log, START + end);
}

/** Immigrants by rate; each event brings Poisson many of both people's at exponential delays on two scales. */
function clusters(
  o: SyntheticOptions,
  coupling: readonly [number, number],
  world: World,
  random: Random,
  note: Note,
): Log {
  const log: Log = { at: [], actor: [] };
  const all = o.simulator === 'volumes';
  // Branching: own 0.12 (8 min), partner's answer 0.55 (3 min) and 0.12 (50 min); an immigrant brings 1 / (1 - .79) events.
  const children = [
    { cross: false, mean: 0.12, delay: 8 * MINUTE },
    { cross: true, mean: 0.55, delay: 3 * MINUTE },
    { cross: true, mean: 0.12, delay: 50 * MINUTE },
  ];
  const family = 1 / (1 - 0.79);
  const level = world.usual;
  const mean = (level[0] + level[1]) / 2;
  const usualRates: readonly [number, number] = all ? [mean * family, mean * family] : [level[0], level[1]];
  const recent = new Recent(o.memoryDays, usualRates, habitOf(o));
  const queue = new Queue();
  const end = o.days * DAY;
  const happen = (actor: number, t: number, immigrant: boolean): void => {
    log.at.push(START + Math.round(t));
    log.actor.push(actor);
    if (immigrant || all) recent.add(actor, t);
    const again = world.again[actor as 0 | 1][Math.floor(t / DAY)] ?? 1;
    for (const child of children)
      for (let k = random.poisson(child.cross ? child.mean : child.mean * again); k > 0; k--)
        queue.push(t + 4 + child.delay * random.exponential(), child.cross ? 1 - actor : actor);
  };
  for (let t = 0; t < end; t += STEP) {
    const hour = Math.floor((START + t) / HOUR) % 168;
    const day = Math.floor(t / DAY);
    for (const actor of [0, 1] as const) {
      const pull = bounded(coupling[actor] * recent.log(1 - actor, t));
      note(actor, day, pull);
      const own = world.day[actor][day]! * Math.exp(pull) + world.added[actor][day]!;
      const rate = (own * world.rhythm[actor][hour]!) / DAY;
      for (let k = random.poisson(rate * STEP); k > 0; k--) queue.push(t + STEP * random.uniform(), actor + 2);
    }
    for (let next = queue.pop(t + STEP); next !== null; next = queue.pop(t + STEP))
      happen(next.what % 2, next.t, next.what >= 2);
  }
  return cutAt(log, START + end);
}

const PROCESSES: Readonly<Record<Simulator, Process>> = {
  sessions,
  answers: sessions,
  clusters,
  volumes: clusters,
  clocks,
};

/** A binary heap of times. */
class Queue {
  readonly #items: { readonly t: number; readonly what: number }[] = [];

  push(t: number, what: number): void {
    const items = this.#items;
    let i = items.push({ t, what }) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (items[up]!.t <= t) break;
      items[i] = items[up]!;
      i = up;
    }
    items[i] = { t, what };
  }

  pop(before: number): { readonly t: number; readonly what: number } | null {
    const items = this.#items;
    const top = items[0];
    if (top === undefined || top.t >= before) return null;
    const last = items.pop()!;
    if (items.length === 0) return top;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && items[down + 1]!.t < items[down]!.t) down++;
      if (items[down]!.t >= last.t) break;
      items[i] = items[down]!;
      i = down;
    }
    items[i] = last;
    return top;
  }
}

export const SYNTHETIC_CUT: Cut = {
  id: 'synthetic',
  turnGapSeconds: 5 * MINUTE,
  sessionGapsSeconds: [HOUR, 4 * HOUR, 8 * HOUR],
  sessionGapSeconds: 4 * HOUR,
};

/** Turns from single records (seconds, ascending): a run by one person with no gap over the cut is one turn. */
export function turnsFrom(
  log: { readonly at: readonly number[]; readonly actor: readonly number[] },
  turnGapSeconds: number = SYNTHETIC_CUT.turnGapSeconds,
): Turns {
  const start: number[] = [];
  const end: number[] = [];
  const actor: number[] = [];
  const messages: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < log.at.length; i++) {
    const k = start.length - 1;
    if (k >= 0 && actor[k] === log.actor[i] && log.at[i]! - end[k]! <= turnGapSeconds) {
      end[k] = log.at[i]!;
      messages[k]!++;
    } else {
      start.push(log.at[i]!);
      end.push(log.at[i]!);
      actor.push(log.actor[i]!);
      messages.push(1);
      first.push(i);
    }
  }
  const count = start.length;
  const of = (who: number): number => messages.reduce((sum, m, k) => sum + (actor[k] === who ? m : 0), 0);
  return {
    people: [
      { id: 'a', name: 'A', messages: of(0) },
      { id: 'b', name: 'B', messages: of(1) },
    ],
    cut: { ...SYNTHETIC_CUT, turnGapSeconds },
    count,
    start: Float64Array.from(start),
    end: Float64Array.from(end),
    actor: Uint8Array.from(actor),
    messages: Uint32Array.from(messages),
    characters: new Uint32Array(count),
    question: new Uint8Array(count),
    firstRecord: Uint32Array.from(first),
    lastRecord: Uint32Array.from(first, (record, k) => record + messages[k]! - 1),
    offsetMinutes: new Int16Array(count),
    resolutionSeconds: 1,
    coverage: count > 0 ? [{ from: start[0]!, to: end[count - 1]! }] : [],
    calls: { start: new Float64Array(0), durationSeconds: new Float64Array(0) },
    reactions: { at: new Float64Array(0), actor: new Uint8Array(0) },
    kinds: [textsOnly(of(0)), textsOnly(of(1))],
    leftOut: { otherPeople: 0, excluded: 0 },
  };
}

/** Turns up to `end` (seconds): an export made then. */
export function turnsBefore(turns: Turns, end: number): Turns {
  const after = turns.start.findIndex(t => t >= end);
  const count = after < 0 ? turns.count : after;
  return {
    ...turnsFrom({ at: Array.from(turns.start.subarray(0, count)), actor: Array.from(turns.actor.subarray(0, count)) }),
    coverage: [{ from: turns.coverage[0]!.from, to: end }],
  };
}

const textsOnly = (count: number): KindCounts =>
  Object.fromEntries(KINDS.map(kind => [kind, kind === 'text' ? count : 0])) as KindCounts;

/** Records of two people from different pairs, joined: nobody answers anybody. */
export function pseudoCouple(one: Turns, other: Turns): Turns {
  return interleave([...pick(one, 0)], [...pick(other, 1)]);
}

/** Person 1's turns moved around the record by whole weeks. */
export function shiftedByWeeks(turns: Turns, weeks: number): Turns {
  const from = turns.start[0] ?? 0;
  const length = Math.max(WEEK, Math.floor(((turns.end[turns.count - 1] ?? 0) - from) / WEEK) * WEEK);
  const moved = pick(turns, 1)
    .filter(t => t < from + length)
    .map(t => from + ((t - from + weeks * WEEK) % length));
  return interleave(
    pick(turns, 0),
    moved.sort((p, q) => p - q),
  );
}

/** The record read backwards: what was an answer comes before what it answered. */
export const reversed = (turns: Turns): Turns => {
  const last = turns.end[turns.count - 1] ?? 0;
  const first = turns.start[0] ?? 0;
  return turnsFrom({
    at: Array.from(turns.end, t => first + last - t).toReversed(),
    actor: Array.from(turns.actor).toReversed(),
  });
};

/** The same instants, the turns dealt to the two people at random in the same shares. */
export function shuffled(turns: Turns, seed: number): Turns {
  const random = randomFrom(seed);
  const actor = Array.from(turns.actor);
  for (let i = actor.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [actor[i], actor[j]] = [actor[j]!, actor[i]!];
  }
  return turnsFrom({ at: Array.from(turns.start), actor });
}

const pick = (turns: Turns, who: number): number[] => Array.from(turns.start).filter((_, i) => turns.actor[i] === who);

function interleave(a: readonly number[], b: readonly number[]): Turns {
  const all = [...a.map(t => ({ t, who: 0 })), ...b.map(t => ({ t, who: 1 }))].sort(
    (p, q) => p.t - q.t || p.who - q.who,
  );
  return turnsFrom({ at: all.map(e => e.t), actor: all.map(e => e.who) });
}
