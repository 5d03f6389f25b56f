import { DAY, HOUR, MINUTE, type Random, randomFrom } from '../../../src/base/index.ts';
import { type Life, LIVES } from './lives.ts';

/** Invented chats made of conversations. Either begins one at random, it goes back and forth, and sometimes nobody
 * answers. */

type Who = 0 | 1;
type Kind = Life['kind'];
type Two = readonly [number, number];

/** How these two chat, whatever is planted. */
interface Temper {
  /** Hours of the day at which each wakes and falls asleep; sleep may lie past midnight. */
  readonly wake: Two;
  readonly bed: Two;
  /** Hours that both are later at weekends; conversations of a weekend day for one of a weekday. */
  readonly later: number;
  readonly weekend: number;
  /** Mean turns of a conversation; mean messages in a row of each. */
  readonly turns: number;
  readonly run: Two;
  /** Median seconds until each answers. */
  readonly median: Two;
  /** Chance that an opening stays without an answer. */
  readonly silent: number;
  /** Standard deviation and day-to-day correlation of the log of a day's liveliness. */
  readonly sd: number;
  readonly correlation: number;
}

/** What is planted, by day. */
interface Plan {
  readonly what: string;
  readonly stepDay: number | null;
  /** Liveliness, of mean one over the span. */
  readonly level: (day: number) => number;
  /** Share of the openings that are of person 0. */
  readonly share: (day: number) => number;
  /** Chance of writing again while waiting. */
  readonly again: (day: number, who: Who) => number;
  /** Chance that a turn is written at all. */
  readonly kept: (day: number, who: Who) => number;
  /** One who is alone from a day on, at a fraction of their own rate; and how many answers come, of all messages. */
  readonly alone: { readonly who: Who; readonly from: number; readonly rate: number; readonly answers: number } | null;
}

interface Said {
  readonly at: number;
  readonly who: Who;
}

interface Size {
  readonly days: number;
  /** Conversations a week, on average. */
  readonly weekly: number;
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random.uniform();
const logBetween = (random: Random, low: number, high: number): number => low * (high / low) ** random.uniform();
const geometric = (random: Random, mean: number): number =>
  mean <= 0 ? 0 : Math.floor(Math.log(random.uniform()) / Math.log(mean / (1 + mean)));
const other = (who: Who): Who => (who === 0 ? 1 : 0);
const said = (x: number, digits = 2): string => x.toFixed(digits);

/** One conversation in this many is very long, by this factor. */
const LONG = 0.03;
const LONGER = [3, 6] as const;

function temperOf(random: Random, kind: Kind): Temper {
  const two = (low: number, high: number): Two => [between(random, low, high), between(random, low, high)];
  const bursty = kind === 'steadyBursty';
  const even = bursty || kind === 'even';
  // Who wakes first opens the mornings. Where shares of openings are planted, both wake within less than an hour.
  const alike = even || kind === 'steadyUneven' || kind === 'changedPlaces';
  const [wake, otherWake] = two(6, 9.5);
  const [bed, otherBed] = two(22, 25.5);
  const run = between(random, 1.15, 2);
  return {
    wake: [wake, alike ? wake + between(random, -0.7, 0.7) : otherWake],
    bed: [bed, alike ? bed + between(random, -0.7, 0.7) : otherBed],
    later: between(random, 0.3, 2),
    weekend: logBetween(random, 0.6, 1.7),
    turns: between(random, 3, 8),
    run: [run, even ? run * between(random, 0.93, 1.07) : between(random, 1.15, 2)],
    median: [MINUTE * logBetween(random, 0.8, 9), MINUTE * logBetween(random, 0.8, 9)],
    silent: between(random, 0.04, 0.16),
    sd: bursty ? 0.7 : between(random, 0.3, 0.5),
    correlation: bursty ? between(random, 0.45, 0.6) : between(random, 0.3, 0.5),
  };
}

/** Messages of a mean conversation. */
const messagesEach = (temper: Temper): number =>
  (1 + (1 - temper.silent) * (temper.turns - 1) * (1 + LONG * 3.5)) * ((temper.run[0] + temper.run[1]) / 2) * 1.1;

/** Days and pace of a pair, with at least so many conversations, so many a week and so many days. */
function sizeOf(random: Random, temper: Temper, conversations: number, weekly = 2, days = 150): Size {
  for (;;) {
    const size = { days: days + random.below(901 - days), weekly: logBetween(random, weekly, 40) };
    const all = (size.days / 7) * size.weekly;
    const messages = all * messagesEach(temper);
    if (all >= conversations && messages >= 450 && messages <= 42_000) return size;
  }
}

/** Least conversations a week at which a change by that factor stands out from the noise of the weeks. */
const plainPace = (factor: number, ratio: number): number => Math.max(6, ratio / Math.log(factor) ** 2);

/** A level by day of mean one. */
function meanOne(days: number, level: (day: number) => number): (day: number) => number {
  let sum = 0;
  for (let d = 0; d < days; d++) sum += level(d);
  return day => (level(Math.min(day, days - 1)) * days) / sum;
}

/** Passages of a wave from its upper third to its lower third or back. */
function passages(wave: readonly number[]): number {
  const low = Math.min(...wave);
  const depth = Math.max(...wave) - low;
  let n = 0;
  let above: boolean | null = null;
  for (const x of wave) {
    const now: boolean | null = x > low + 0.67 * depth ? true : x < low + 0.33 * depth ? false : above;
    if (above !== null && now !== above) n++;
    above = now;
  }
  return n;
}

/** An irregular smooth wave with at least two crests and two troughs. */
function irregular(random: Random, days: number): { readonly wave: readonly number[]; readonly how: string } {
  for (;;) {
    const wave: number[] = Array.from({ length: days }, () => 0);
    let how = '';
    if (random.uniform() < 0.5) {
      const n = 2 + random.below(2);
      const periods: number[] = [];
      while (periods.length < n) {
        const period = logBetween(random, 55, Math.min(200, days / 2.2));
        if (periods.some(p => Math.abs(Math.log(p / period)) < 0.22)) continue;
        periods.push(period);
        const phase = random.uniform();
        const size = between(random, 0.6, 1.4);
        for (let d = 0; d < days; d++) wave[d]! += size * Math.sin(2 * Math.PI * (d / period + phase));
      }
      how = `the sum of sines of ${periods.map(p => said(p, 0)).join(', ')} days`;
    } else {
      const time = between(random, 20, 45);
      const width = time / 2;
      const margin = Math.ceil(4 * width);
      const noise = Array.from({ length: days + 2 * margin }, () => random.normal());
      for (let d = 0; d < days; d++)
        for (let k = -margin; k <= margin; k++) wave[d]! += noise[d + margin + k]! * Math.exp(-0.5 * (k / width) ** 2);
      how = `smoothed noise that remembers ${said(time, 0)} days`;
    }
    // Crests and troughs are made alike, so that no single one stands for the whole.
    const mean = wave.reduce((sum, x) => sum + x, 0) / days;
    const sd = Math.sqrt(wave.reduce((sum, x) => sum + (x - mean) ** 2, 0) / days);
    const flat = wave.map(x => Math.tanh((1.2 * (x - mean)) / sd));
    if (passages(flat) >= 4) return { wave: flat, how };
  }
}

function planOf(
  random: Random,
  kind: Kind,
  seed: number,
  temper: Temper,
): { readonly plan: Plan; readonly size: Size } {
  const half = Math.abs(seed) % 2 === 0;
  const quarter = Math.floor(Math.abs(seed) / 2) % 4 === 0;
  const lead = random.below(2) as Who;
  const share = between(random, 0.35, 0.65);
  const again: Two = [between(random, 0.08, 0.3), between(random, 0.08, 0.3)];
  const still: Plan = {
    what: '',
    stepDay: null,
    level: () => 1,
    share: () => share,
    again: (_day, who) => again[who],
    kept: () => 1,
    alone: null,
  };
  const pace = (size: Size): string =>
    `; ${said(size.weekly, 1)} conversations a week, ${said(share)} begun by person 0, ${size.days} days`;

  switch (kind) {
    case 'stopped': {
      const size = sizeOf(random, temper, 70);
      const last = Math.max(35, Math.round(size.days * between(random, 0.25, 0.4)));
      const from = size.days - last;
      const rate = between(random, 1 / 3, 1);
      const what = `person ${other(lead)} never writes again from day ${from} on (the last ${last} days), person ${lead} goes on at ${said(rate)} of their own rate${pace(size)}`;
      return { size, plan: { ...still, what, stepDay: from, alone: { who: lead, from, rate, answers: 0 } } };
    }
    case 'unanswered': {
      const size = sizeOf(random, temper, half ? 70 : 300);
      const from = half ? Math.round(size.days * between(random, 1 / 3, 2 / 3)) : 0;
      const rate = half ? between(random, 0.5, 1) : 1;
      const answers = between(random, 0.006, 0.028);
      const since = half ? `since day ${from}, at ${said(rate)} of their own rate, ` : 'all along ';
      const what = `person ${lead} writes ${since}with ${said(100 * answers, 1)} % of the messages as answers${half ? ' since' : ''}; ${said(size.weekly, 1)} conversations or attempts a week, ${size.days} days`;
      return { size, plan: { ...still, what, stepDay: half ? from : null, alone: { who: lead, from, rate, answers } } };
    }
    case 'returned': {
      const quiet = 60 + random.below(141);
      const size = sizeOf(random, temper, 140, 3, Math.max(150, Math.ceil(2 * quiet) + 4));
      const from = Math.ceil(size.days / 4) + random.below(Math.max(1, Math.floor(size.days / 2) - quiet));
      const what = `both are silent from day ${from} to day ${from + quiet} (${quiet} days), then as before${pace(size)}`;
      return { size, plan: { ...still, what, level: d => (d >= from && d < from + quiet ? 0 : 1) } };
    }
    case 'fading':
    case 'growing': {
      const factor = between(random, 3, 8);
      const size = sizeOf(random, temper, 250, plainPace(factor, 18));
      const at = (d: number): number => (kind === 'fading' ? d : size.days - d) / size.days;
      const straight = random.uniform() < 0.5;
      const level = meanOne(size.days, d => (straight ? 1 + (1 / factor - 1) * at(d) : factor ** -at(d)));
      const what = `both ${kind === 'fading' ? 'decline' : 'rise'} ${straight ? 'linearly' : 'exponentially'} by a factor of ${said(factor)}${pace(size)}`;
      return { size, plan: { ...still, what, level } };
    }
    case 'even':
    case 'steadyBursty': {
      const size = sizeOf(random, temper, 90);
      const evenShare = between(random, 0.46, 0.54);
      const noise = kind === 'even' ? 'steady' : `steady, but noisy from day to day`;
      const what = `${noise} (sd ${said(temper.sd)}, correlation ${said(temper.correlation)}), person 0 begins ${said(evenShare)}; ${said(size.weekly, 1)} conversations a week, ${size.days} days`;
      return { size, plan: { ...still, what, share: () => evenShare } };
    }
    case 'lessTogether':
    case 'moreTogether': {
      const factor = between(random, 2, 6);
      const size = sizeOf(random, temper, 250, plainPace(factor, 9));
      const edge = Math.max(50, size.days * 0.2);
      const step = Math.round(between(random, edge, size.days - edge));
      const low = kind === 'lessTogether' ? (d: number) => d >= step : (d: number) => d < step;
      const what = `both write ${said(factor)} times ${kind === 'lessTogether' ? 'less' : 'more'} from day ${step} on${pace(size)}`;
      const level = meanOne(size.days, d => (low(d) ? 1 / factor : 1));
      return { size, plan: { ...still, what, stepDay: step, level } };
    }
    case 'wavesTogether': {
      const factor = between(random, 3, 8);
      const period = between(random, 60, 200);
      const phase = random.uniform();
      const size = sizeOf(
        random,
        temper,
        300,
        plainPace(factor, 22),
        half ? Math.max(150, Math.ceil(2.2 * period)) : 300,
      );
      const found = half ? null : irregular(random, size.days);
      const wave =
        found?.wave ?? Array.from({ length: size.days }, (_, d) => Math.sin(2 * Math.PI * (d / period + phase)));
      const top = Math.max(...wave);
      const depth = top - Math.min(...wave);
      const how = found?.how ?? `a sine of ${said(period, 0)} days`;
      const what = `both rise and fall by a factor of ${said(factor)} in ${how}${pace(size)}`;
      return { size, plan: { ...still, what, level: meanOne(size.days, d => factor ** ((wave[d]! - top) / depth)) } };
    }
    case 'alternatingWeeks': {
      const factor = between(random, 2.5, 8);
      const block = quarter ? 14 : 7;
      const size = sizeOf(random, temper, 150, 6, quarter ? 200 : 150);
      const phase = random.below(2 * block);
      const low = (d: number): Who => (Math.floor((d + phase) / block) % 2) as Who;
      const when = `blocks of ${block} days, the first change after ${block - (phase % block)} days`;
      if (half) {
        const what = `both are quiet, ${said(factor)} times less, in every second of the ${when}${pace(size)}`;
        return { size, plan: { ...still, what, level: meanOne(size.days, d => (low(d) === 1 ? 1 / factor : 1)) } };
      }
      const what = `by turns one writes ${said(factor)} times less than in their other weeks, ${when}${pace(size)} before that`;
      return { size, plan: { ...still, what, kept: (d, who) => (low(d) === who ? 1 / factor : 1) } };
    }
    case 'changedPlaces': {
      const size = sizeOf(random, temper, 240, 3, 160);
      const edge = Math.max(75, size.days * 0.2);
      const step = Math.round(between(random, edge, size.days - edge));
      const shares: Two = [between(random, 0.7, 0.9), between(random, 0.7, 0.9)];
      const waits: Two = [between(random, 0.6, 0.85), between(random, 0.03, 0.12)];
      const leads = (d: number): Who => (d < step ? lead : other(lead));
      const led = (d: number): number => (d < step ? shares[0] : shares[1]);
      const what = `until day ${step} person ${lead} begins ${said(shares[0])} and writes again while waiting in ${said(waits[0])} of the cases (the other ${said(waits[1])}), since then person ${other(lead)}, with ${said(shares[1])}; ${said(size.weekly, 1)} conversations a week, ${size.days} days`;
      const plan: Plan = {
        ...still,
        what,
        stepDay: step,
        share: d => (leads(d) === 0 ? led(d) : 1 - led(d)),
        again: (d, who) => (leads(d) === who ? waits[0] : waits[1]),
      };
      return { size, plan };
    }
    case 'steadyUneven': {
      const size = sizeOf(random, temper, 90);
      const most = between(random, 0.7, 0.85);
      const what = `steady, person ${lead} begins ${said(most)}; ${said(size.weekly, 1)} conversations a week, ${size.days} days`;
      return { size, plan: { ...still, what, share: () => (lead === 0 ? most : 1 - most) } };
    }
  }
}

/** The chat as it is being written; the clock counts seconds from the first midnight. */
class Chat {
  readonly said: Said[] = [];
  readonly #random: Random;
  readonly #temper: Temper;
  readonly #plan: Plan;
  readonly #firstDay: number;

  constructor(random: Random, temper: Temper, plan: Plan, firstDay: number) {
    this.#random = random;
    this.#temper = temper;
    this.#plan = plan;
    this.#firstDay = firstDay;
  }

  isWeekend(day: number): boolean {
    return [0, 6].includes((this.#firstDay + day + 4) % 7);
  }

  /** When that person is awake on that day. */
  #awake(day: number, who: Who): Two {
    const late = this.isWeekend(day) ? this.#temper.later : 0;
    const bed = this.#temper.bed[who] + 0.6 * late;
    return [day * DAY + (this.#temper.wake[who] + late) * HOUR, day * DAY + bed * HOUR];
  }

  /** The instant itself if that person is awake, else soon after they wake. */
  #whenAwake(at: number, who: Who): number {
    const day = Math.floor(at / DAY);
    for (let d = day - 1; ; d++) {
      const [from, to] = this.#awake(d, who);
      if (at < from) return from + 30 * MINUTE * this.#random.exponential();
      if (at <= to) return at;
    }
  }

  /** Instant of an opening on that day: any waking hour, more often in the evening. */
  opening(day: number, who: Who): number {
    const [from, to] = this.#awake(day, who);
    if (this.#random.uniform() < 0.35) {
      const evening = day * DAY + (20 + 1.4 * this.#random.normal()) * HOUR;
      if (evening > from && evening < to) return evening;
    }
    return between(this.#random, from, to);
  }

  /** Several messages in a row; gives when the last was sent. */
  run(at: number, who: Who): number {
    const n = 1 + geometric(this.#random, this.#temper.run[who] - 1);
    let t = at;
    for (let k = 0; k < n; k++) {
      if (k > 0) t += 2 + 18 * Math.exp(this.#random.normal());
      this.said.push({ at: t, who });
    }
    return t;
  }

  /** The one who waits may write again before `until`, more than once. */
  #waits(since: number, until: number, who: Who): void {
    let t = since;
    for (;;) {
      t = this.#whenAwake(t + HOUR * (0.4 + 1.6 * this.#random.exponential()), who);
      if (t >= until || this.#random.uniform() >= this.#plan.again(Math.floor(since / DAY), who)) return;
      t = this.run(t, who);
    }
  }

  /** An opening that nobody answers. */
  attempt(at: number, who: Who): void {
    const end = this.run(at, who);
    this.#waits(end, end + 10 * HOUR, who);
  }

  /** A whole conversation. */
  talk(at: number, first: Who): void {
    const random = this.#random;
    const temper = this.#temper;
    let turns = random.uniform() < temper.silent ? 1 : 2 + geometric(random, temper.turns - 2);
    if (turns > 1 && random.uniform() < LONG) turns = Math.round(turns * between(random, ...LONGER));
    let t = at;
    let who = first;
    for (let turn = 0; turn < turns; turn++) {
      const kept = random.uniform() < this.#plan.kept(Math.floor(t / DAY), who);
      const end = kept ? this.run(t, who) : t;
      if (turn === turns - 1) {
        if (turns === 1 && kept) this.#waits(end, end + 10 * HOUR, who);
        return;
      }
      const next = other(who);
      const wait =
        random.uniform() < 0.93
          ? temper.median[next] * Math.exp(1.1 * random.normal())
          : Math.min(20 * HOUR, 15 * MINUTE * random.uniform() ** (-1 / 0.9));
      const answer = this.#whenAwake(end + 3 + wait, next);
      const slept = answer > end + 3 + wait;
      if (kept) this.#waits(end, answer, who);
      if (slept && random.uniform() < 0.6) return;
      t = answer;
      who = next;
    }
  }
}

/** Liveliness of each day: log-normal, like the day before in part, with a holiday now and then. */
function dayNoise(random: Random, days: number, temper: Temper): readonly number[] {
  const noise: number[] = [];
  let x = random.normal();
  for (let d = 0; d < days; d++) {
    noise.push(Math.exp(temper.sd * x - temper.sd ** 2 / 2));
    x = temper.correlation * x + Math.sqrt(1 - temper.correlation ** 2) * random.normal();
  }
  for (let from = 100 * random.exponential(); from < days; from += 70 + 90 * random.exponential()) {
    const to = Math.min(days, from + 4 + random.below(9));
    const factor = random.uniform() < 0.7 ? between(random, 0.1, 0.5) : between(random, 1.5, 2);
    for (let d = Math.floor(from); d < to; d++) noise[d]! *= factor;
  }
  return noise;
}

/** The one who is alone goes on, and the other answers a few times, evenly strewn. */
function alone(random: Random, chat: Chat, plan: Plan, size: Size, rhythm: readonly number[], temper: Temper): void {
  const lone = plan.alone;
  if (!lone) return;
  for (let i = chat.said.length - 1; i >= 0; i--) if (chat.said[i]!.at >= lone.from * DAY) chat.said.splice(i, 1);
  const own = chat.said.filter(m => m.who === lone.who).length / Math.max(1, lone.from);
  const perAttempt = temper.run[lone.who] * (1 + 0.9 * plan.again(lone.from, lone.who));
  const perDay = lone.from === 0 ? size.weekly / 7 : (lone.rate * own) / perAttempt;
  const before = chat.said.length;
  for (let d = lone.from; d < size.days; d++)
    for (let n = random.poisson(perDay * rhythm[d]!); n > 0; n--) chat.attempt(chat.opening(d, lone.who), lone.who);
  if (lone.answers === 0) return;
  const after = chat.said.slice(before).sort((a, b) => a.at - b.at);
  const n = Math.max(2, Math.floor(lone.answers * after.length));
  for (let k = 0; k < n; k++) {
    const to = after[Math.floor(((k + random.uniform()) * after.length) / n)]!;
    chat.said.push({ at: to.at + 5 * MINUTE * Math.exp(1.3 * random.normal()), who: other(lone.who) });
  }
}

/** Share of person 0 of the messages after a silence of that many hours, from one day to another. */
function shareAfter(heard: readonly Said[], hours: number, from: number, to: number): number {
  const first = heard.filter(
    (m, i) => m.at >= from * DAY && m.at < to * DAY && (i === 0 || m.at - heard[i - 1]!.at > hours * HOUR),
  );
  return first.filter(m => m.who === 0).length / first.length;
}

/** The planted shares are seen after silences of one and of six hours alike. */
function sharesHold(heard: readonly Said[], kind: Kind, plan: Plan): boolean {
  if (kind === 'even' || kind === 'steadyBursty') {
    const ofAll = heard.filter(m => m.who === 0).length / heard.length;
    const shares = [ofAll, shareAfter(heard, 1, 0, Infinity), shareAfter(heard, 6, 0, Infinity)];
    return shares.every(share => Math.abs(share - 0.5) <= 0.05);
  }
  if (kind !== 'steadyUneven' && kind !== 'changedPlaces') return true;
  const parts =
    plan.stepDay === null
      ? [[0, Infinity]]
      : [
          [0, plan.stepDay],
          [plan.stepDay, Infinity],
        ];
  return [1, 6].every(hours =>
    parts.every(([from, to]) => {
      const leads = plan.share(from!) > 0.5;
      const share = shareAfter(heard, hours, from!, to!);
      return (leads ? share : 1 - share) >= 0.64;
    }),
  );
}

/** An invented chat made of conversations. Planted is `kind`, and the rest is held steady. */
export function conversationLife(kind: Kind, seed: number): Life {
  const own = randomFrom(seed).fork(4100 + LIVES.indexOf(kind));
  for (let trial = 0; ; trial++) {
    const random = own.fork(trial);
    const temper = temperOf(random, kind);
    const { plan, size } = planOf(random, kind, seed, temper);
    const firstDay = 16_900 + random.below(2900);
    const chat = new Chat(random.fork(1), temper, plan, firstDay);
    const noise = dayNoise(random.fork(2), size.days, temper);
    const week = [0, 1, 2, 3, 4, 5, 6].map(d => (chat.isWeekend(d) ? temper.weekend : 1));
    const mean = week.reduce((sum, x) => sum + x, 0) / 7;
    const rhythm = noise.map((x, d) => (x * week[d % 7]!) / mean);
    const starts = random.fork(3);
    for (let d = 0; d < (plan.alone?.from ?? size.days); d++)
      for (const who of [0, 1] as const) {
        const share = who === 0 ? plan.share(d) : 1 - plan.share(d);
        for (let n = starts.poisson((size.weekly / 7) * rhythm[d]! * plan.level(d) * share); n > 0; n--)
          chat.talk(chat.opening(d, who), who);
      }
    alone(random.fork(4), chat, plan, size, rhythm, temper);

    const heard = chat.said
      .filter(m => m.at < size.days * DAY && plan.level(Math.floor(m.at / DAY)) > 0)
      .sort((a, b) => a.at - b.at);
    if (heard.length < 300 || heard.length > 60_000) continue;
    // Fewer messages than these would make a picture of chance alone.
    if (plan.alone && heard.filter(m => m.at >= plan.alone!.from * DAY).length < 80) continue;
    if (!sharesHold(heard, kind, plan)) continue;
    // Day 0 is the day of the first message.
    if (heard[0]!.at >= DAY) heard.unshift({ at: 13 * HOUR, who: plan.alone?.who ?? (plan.share(0) >= 0.5 ? 0 : 1) });
    const at: number[] = [];
    for (const m of heard) at.push(Math.max(Math.round(firstDay * DAY + m.at), (at.at(-1) ?? 0) + 1));
    return { kind, at, by: heard.map(m => m.who), days: size.days, stepDay: plan.stepDay, what: plan.what };
  }
}
