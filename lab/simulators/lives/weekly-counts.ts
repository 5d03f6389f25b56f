import { DAY, HOUR, type Random, randomFrom } from '../../../src/base/index.ts';
import { type Life, LIVES } from './lives.ts';

/** Invented chats of which only the weekly counts are made: one number a week and person. The messages of a week are
 * strewn over its waking hours in little bursts. */

type Kind = Life['kind'];
/** Levels of both persons on a day, as multiples of their means. */
type Levels = (day: number) => readonly [number, number];

interface Sketch {
  readonly days: number;
  /** Mean messages a week of each at level one. */
  readonly means: readonly [number, number];
  readonly levels: Levels;
  readonly stepDay: number | null;
  readonly what: string;
  /** Answers of a person who is else silent from a day on: their share of all messages since. */
  readonly answers: { readonly by: 0 | 1; readonly from: number; readonly share: number } | null;
}

/** Means stay within these, messages a week. */
const FEWEST = 8;
const MOST = 150;

class Dice {
  readonly #random: Random;
  constructor(random: Random) {
    this.#random = random;
  }
  from(low: number, high: number): number {
    return low + this.#random.uniform() * (high - low);
  }
  /** As likely to double as to halve. */
  scale(low: number, high: number): number {
    return Math.exp(this.from(Math.log(low), Math.log(high)));
  }
  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + this.#random.below(high - low + 1);
  }
  heads(): boolean {
    return this.#random.uniform() < 0.5;
  }
  side(): 0 | 1 {
    return this.heads() ? 0 : 1;
  }
  normal(): number {
    return this.#random.normal();
  }
}

/** Means of both, person 0 with that share of the sum. */
function meansFor(dice: Dice, share: number, weeks: number): readonly [number, number] {
  for (;;) {
    const sum = dice.scale(2 * FEWEST, 2 * MOST);
    const means = [sum * share, sum * (1 - share)] as const;
    if (Math.min(...means) >= FEWEST && Math.max(...means) <= MOST && sum * weeks >= 450) return means;
  }
}

/** Divides by the mean over the span, so that the means keep their meaning. */
function levelled(days: number, course: (day: number) => number): Levels {
  const values = Array.from({ length: days }, (_, d) => course(d));
  const mean = values.reduce((a, b) => a + b, 0) / days;
  return day => {
    const value = values[day]! / mean;
    return [value, value];
  };
}

/** White noise averaged twice over a window. */
function smoothNoise(dice: Dice, days: number, memory: number): number[] {
  const window = Math.round(memory / 0.8);
  const average = (xs: readonly number[]): number[] => {
    const sums = [0];
    for (const x of xs) sums.push(sums.at(-1)! + x);
    return xs.slice(window - 1).map((_, i) => (sums[i + window]! - sums[i]!) / window);
  };
  return average(average(Array.from({ length: days + 2 * (window - 1) }, () => dice.normal())));
}

/** How often a course between 0 and 1 goes from below 0.3 to above 0.7 or back. */
function swings(course: readonly number[]): number {
  const ends = course.filter(x => x < 0.3 || x > 0.7);
  return ends.filter((x, i) => i > 0 && x > 0.5 !== ends[i - 1]! > 0.5).length;
}

/** A course between 0 and 1 that goes up and down in long waves. */
function waves(
  dice: Dice,
  days: number,
  regular: boolean,
): { readonly course: readonly number[]; readonly how: string } {
  const sine = (period: number, shift: number) => (d: number) => Math.cos((2 * Math.PI * (d + shift)) / period);
  for (;;) {
    let raw: number[];
    let how: string;
    if (regular) {
      const period = dice.from(60, Math.min(200, days / 2.2));
      const at = sine(period, dice.from(0, period));
      raw = Array.from({ length: days }, (_, d) => at(d));
      how = `one cosine of ${Math.round(period)} days`;
    } else if (dice.heads()) {
      const long = dice.from(100, Math.min(200, days / 2.2));
      const periods = [long, long / dice.from(1.35, 1.7)];
      if (dice.heads()) periods.push(long / dice.from(2, 2.4));
      const parts = periods.map(p => ({ at: sine(p, dice.from(0, p)), size: dice.from(0.7, 1.3) }));
      raw = Array.from({ length: days }, (_, d) => parts.reduce((sum, part) => sum + part.size * part.at(d), 0));
      how = `cosines of ${periods.map(p => Math.round(p)).join(' and ')} days together`;
    } else {
      const memory = dice.from(20, 45);
      raw = smoothNoise(dice, days, memory);
      how = `smooth noise with a memory of ${Math.round(memory)} days`;
    }
    const low = Math.min(...raw);
    const high = Math.max(...raw);
    const course = raw.map(x => (x - low) / (high - low));
    // Where no two crests are alike, the lower ones are lifted and the shallow troughs deepened.
    const drawn = regular ? course : course.map(x => x + (Math.sin(2 * Math.PI * (x - 0.5)) * 0.9) / (2 * Math.PI));
    if (swings(drawn) >= 4) return { course: drawn, how };
  }
}

function sketch(kind: Kind, seed: number, dice: Dice): Sketch {
  const odd = Math.abs(seed) % 2 === 1;
  const weeks = kind === 'wavesTogether' ? dice.whole(44, 120) : dice.whole(26, 120);
  const days = 7 * weeks;
  const one = dice.side();
  const two = one === 0 ? 1 : 0;
  /** Levels by who is meant. */
  const of = (forOne: number, forTwo: number): readonly [number, number] =>
    one === 0 ? [forOne, forTwo] : [forTwo, forOne];
  const share = kind === 'even' || kind === 'steadyBursty' ? dice.from(0.47, 0.53) : dice.from(0.35, 0.65);
  const usual = meansFor(dice, share, weeks);
  const size = `(${weeks} weeks, ${usual.map(m => m.toFixed(1)).join(' and ')} messages a week)`;
  const base: Sketch = { days, means: usual, levels: () => [1, 1], stepDay: null, what: '', answers: null };

  switch (kind) {
    case 'stopped': {
      const tail = Math.max(35, Math.round(dice.from(0.25, 0.4) * days));
      const stepDay = days - tail;
      const rate = dice.from(1 / 3, 1);
      return {
        ...base,
        stepDay,
        levels: d => (d < stepDay ? [1, 1] : of(rate, 0)),
        what: `Person ${two} stops for good on day ${stepDay} (${tail} days before the end); person ${one} goes on at ${rate.toFixed(2)} of their rate ${size}`,
      };
    }
    case 'unanswered': {
      const from = odd ? 0 : Math.round(dice.from(1 / 3, 2 / 3) * days);
      const rate = odd ? 1 : dice.from(0.5, 1);
      const part = dice.from(0.005, 0.028);
      return {
        ...base,
        stepDay: odd ? null : from,
        levels: d => (d < from ? [1, 1] : of(rate, 0)),
        answers: { by: two, from, share: part },
        what: odd
          ? `Person ${one} writes all along, ${(100 * part).toFixed(1)} % of the messages are answers of person ${two} ${size}`
          : `From day ${from} on person ${one} writes at ${rate.toFixed(2)} of their rate, ${(100 * part).toFixed(1)} % of the messages since are answers of person ${two} ${size}`,
      };
    }
    case 'returned': {
      const pause = dice.whole(60, Math.min(200, Math.floor(days / 2)));
      const first = dice.whole(Math.ceil(days / 4), Math.max(Math.ceil(days / 4), Math.floor(0.75 * days) - pause));
      return {
        ...base,
        levels: d => (d >= first && d < first + pause ? [0, 0] : [1, 1]),
        what: `Both are silent for ${pause} days, from day ${first} to day ${first + pause}, then as before ${size}`,
      };
    }
    case 'fading':
    case 'growing': {
      const factor = dice.from(3, 8);
      const linear = dice.heads();
      const rise = (x: number): number => (linear ? 1 + (factor - 1) * x : factor ** x);
      return {
        ...base,
        levels: levelled(days, d => rise(kind === 'growing' ? d / days : 1 - d / days)),
        what: `Both ${kind === 'growing' ? 'grow' : 'fade'} by ${factor.toFixed(2)}, ${linear ? 'in a straight line' : 'by the same part each week'} ${size}`,
      };
    }
    case 'even':
      return { ...base, what: `Steady and even ${size}` };
    case 'steadyBursty':
      return { ...base, what: `Steady and even, but noisy ${size}` };
    case 'lessTogether':
    case 'moreTogether': {
      const factor = dice.from(2, 6);
      const margin = Math.max(50, Math.ceil(0.2 * days));
      const stepDay = dice.whole(margin, days - margin);
      const after = kind === 'moreTogether' ? factor : 1 / factor;
      return {
        ...base,
        stepDay,
        levels: levelled(days, d => (d < stepDay ? 1 : after)),
        what: `From day ${stepDay} on both write ${factor.toFixed(2)} times ${kind === 'moreTogether' ? 'more' : 'less'} ${size}`,
      };
    }
    case 'wavesTogether': {
      const factor = dice.from(3, 8);
      const { course, how } = waves(dice, days, odd);
      return {
        ...base,
        levels: levelled(days, d => factor ** course[d]!),
        what: `Both go up and down by ${factor.toFixed(2)}: ${how} ${size}`,
      };
    }
    case 'alternatingWeeks': {
      const factor = dice.from(2.5, 8);
      const length = Math.floor(Math.abs(seed) / 2) % 4 === 3 ? 14 : 7;
      const shift = dice.whole(0, 2 * length - 1);
      const high = 2 / (1 + 1 / factor);
      const isHigh = (d: number): boolean => Math.floor((d + shift) / length) % 2 === 0;
      const when = `blocks of ${length} days, the first ends after ${length - (shift % length)} days`;
      return {
        ...base,
        levels: odd
          ? d => (isHigh(d) ? [high, high] : [high / factor, high / factor])
          : d => (isHigh(d) ? of(high, high / factor) : of(high / factor, high)),
        what: `${odd ? 'Both together' : 'By turns, one against the other,'} ${factor.toFixed(2)} times less in every second block; ${when} ${size}`,
      };
    }
    case 'changedPlaces': {
      const margin = Math.max(75, Math.ceil(0.2 * days));
      const stepDay = dice.whole(margin, days - margin);
      const before = dice.from(0.7, 0.9);
      const after = dice.from(0.7, 0.9);
      const means = meansFor(dice, 0.5, weeks);
      return {
        ...base,
        means,
        stepDay,
        levels: d => (d < stepDay ? of(2 * before, 2 * (1 - before)) : of(2 * (1 - after), 2 * after)),
        what: `Until day ${stepDay} person ${one} writes ${before.toFixed(2)} of the messages, since then person ${two} writes ${after.toFixed(2)} (${weeks} weeks, ${(2 * means[0]).toFixed(1)} messages a week)`,
      };
    }
    case 'steadyUneven': {
      const most = dice.from(0.7, 0.85);
      const means = meansFor(dice, one === 0 ? most : 1 - most, weeks);
      return {
        ...base,
        means,
        what: `Steady, person ${one} writes ${most.toFixed(2)} of the messages (${weeks} weeks, ${means.map(m => m.toFixed(1)).join(' and ')} messages a week)`,
      };
    }
  }
}

/** Gamma of mean one and variance `phi`, drawn for both persons with a common part. */
function weekFactors(random: Random, phi: number, common: number): readonly [number, number] {
  const shared = random.gamma(common / phi);
  return [phi * (shared + random.gamma((1 - common) / phi)), phi * (shared + random.gamma((1 - common) / phi))];
}

/** Strews `n` messages over days in proportion to `weights`, in little bursts within the waking hours. */
function strew(
  random: Random,
  n: number,
  weights: readonly number[],
  waking: readonly [number, number],
  put: (day: number, second: number) => void,
): void {
  const whole = weights.reduce((a, b) => a + b, 0);
  for (let left = n; left > 0; ) {
    let u = random.uniform() * whole;
    let day = 0;
    while (day < weights.length - 1 && u >= weights[day]!) u -= weights[day++]!;
    let second = (waking[0] + (waking[1] - waking[0]) * random.uniform()) * HOUR;
    const burst = Math.min(left, 1 + random.poisson(1.1));
    for (let k = 0; k < burst; k++) {
      put(day, Math.min(second, DAY - 2));
      second += 8 + 50 * random.exponential();
    }
    left -= burst;
  }
}

/** Share of person 0 of the events after a silence of more than that many hours; of all, where it is none. */
function openings(events: readonly { readonly at: number; readonly by: 0 | 1 }[], hours: number): number {
  let all = 0;
  let own = 0;
  for (const [i, e] of events.entries())
    if (hours === 0 || i === 0 || e.at > events[i - 1]!.at + hours * HOUR) {
      all++;
      if (e.by === 0) own++;
    }
  return own / all;
}

/** An invented chat made of weekly counts. Planted is `kind`, and the rest is held steady. */
export function weeklyCountsLife(kind: Kind, seed: number): Life {
  const stream = randomFrom(seed).fork(7700 + LIVES.indexOf(kind));
  for (let draw = 0; ; draw++) {
    const random = stream.fork(draw);
    const dice = new Dice(random.fork(1));
    const { days, means, levels, stepDay, what, answers } = sketch(kind, seed, dice);
    const bursty = kind === 'steadyBursty';
    const phi = bursty ? 0.3 : dice.scale(0.02, 0.2);
    const common = dice.from(0.25, 0.5);
    // Who wakes first opens the mornings, so that both wake at nearly the same hour where shares are planted.
    const alike = kind === 'even' || bursty || kind === 'steadyUneven' || kind === 'changedPlaces';
    const early = [dice.from(6.5, 9.5), dice.from(21, 23.4)] as const;
    const wakings = [
      early,
      alike
        ? ([early[0] + dice.from(-0.25, 0.25), early[1] + dice.from(-0.25, 0.25)] as const)
        : ([dice.from(6.5, 9.5), dice.from(21, 23.8)] as const),
    ];
    const weekend = dice.scale(0.6, 1.6);
    const dayOne = 17_000 + dice.whole(0, 2800);
    // Weeks begin on any weekday, so that the first is cut short.
    const cut = dice.whole(0, 6);
    const weekCount = Math.ceil((days + cut) / 7);
    const extreme = new Map<number, number>();
    if (bursty)
      for (let k = dice.whole(2, 3); extreme.size < k; )
        extreme.set(dice.whole(1, weekCount - 2), dice.from(0, 1) < 0.75 ? dice.from(2.5, 4) : dice.from(0.08, 0.2));

    const events: { at: number; by: 0 | 1 }[] = [];
    const counts = random.fork(2);
    for (let w = 0; w < weekCount; w++) {
      const factors = weekFactors(counts, phi, common);
      const week = Array.from({ length: 7 }, (_, k) => 7 * w + k - cut).filter(d => d >= 0 && d < days);
      for (const by of [0, 1] as const) {
        const level = week.map(d => levels(d)[by]);
        const mean = (means[by] / 7) * level.reduce((a, b) => a + b, 0) * (extreme.get(w) ?? 1);
        const weights = week.map(
          (d, k) => level[k]! * ((dayOne + d + 4) % 7 === 0 || (dayOne + d + 4) % 7 === 6 ? weekend : 1),
        );
        strew(counts, counts.poisson(mean * factors[by]), weights, wakings[by]!, (k, second) =>
          events.push({ at: week[k]! * DAY + second, by }),
        );
      }
    }
    if (answers) {
      const since = events.filter(e => e.at >= answers.from * DAY).sort((a, b) => a.at - b.at);
      const n = Math.max(2, Math.floor(answers.share * since.length));
      for (let k = 0; k < n && since.length > 0; k++) {
        const asked = since[Math.floor(((k + dice.from(0, 1)) / n) * since.length)]!;
        events.push({ at: asked.at + dice.scale(60, 3 * HOUR), by: answers.by });
      }
    }
    const kept = events.filter(e => e.at < days * DAY).sort((a, b) => a.at - b.at);
    const byOne = kept.reduce((sum, e) => sum + e.by, 0);
    if (kept.length < 300 || kept.length > 60_000) continue;
    if ((kind === 'even' || bursty) && [0, 1, 6].some(hours => Math.abs(openings(kept, hours) - 0.5) > 0.05)) continue;
    // Day 0 is the day of the first message.
    if (kept[0]!.at >= DAY)
      kept.unshift({ at: 12 * HOUR, by: answers ? (answers.by === 0 ? 1 : 0) : byOne * 2 > kept.length ? 1 : 0 });
    let last = 0;
    const at = kept.map(e => (last = Math.max(last + 1, Math.round(dayOne * DAY + e.at))));
    const noise = `; variance mean + ${phi.toFixed(2)} mean²${bursty ? `, ${extreme.size} extreme weeks` : ''}`;
    return { kind, at, by: kept.map(e => e.by), days, stepDay, what: what + noise };
  }
}
