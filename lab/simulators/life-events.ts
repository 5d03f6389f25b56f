import type { Random } from '../../src/base/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import type { Plant } from './synthetic.ts';

/** Life events besides the dance.
 * `plain`: none. `holidays`: weeks away together. `job`: one has less time for the phone from some day on.
 * `moving-in`: from some day on both write a fifth.
 * `fights`: weeks in which both write much and fast, then little. `travel`: one sleeps at other hours for some weeks.
 * `visits`: weekends together, and calls that replace messages.
 * `bursts`: both lively for days. `last-word`: one writes again after the end of most conversations. `chatty`: one
 * opens five times as often.
 * `rota`, `custody`: weeks in which one is busy and the other is not, by turns. `shifts`: the same in no fixed order,
 * four to ten days at a time. `mixed`: three of the others but the last three. */
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
  'shifts',
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

/** Day of each person: factor on beginning, on phone checks, hours by which the night is moved. */
export interface DayOf {
  readonly begins: readonly [Float64Array, Float64Array];
  readonly looks: readonly [Float64Array, Float64Array];
  readonly moved: readonly [Float64Array, Float64Array];
}

const SOME: readonly Life[] = ['holidays', 'job', 'moving-in', 'fights', 'travel', 'visits', 'bursts', 'last-word'];

export function livesOf(life: Life, random: Random): readonly Life[] {
  if (life !== 'mixed') return [life];
  const left = [...SOME];
  return Array.from({ length: 3 }, () => left.splice(random.below(left.length), 1)[0]!);
}

/** A stretch of whole days. */
function stretch(days: number, shortest: number, longest: number, random: Random): readonly [number, number] {
  const length = shortest + random.below(longest - shortest + 1);
  const from = random.below(Math.max(1, days - length));
  return [from, Math.min(days, from + length)];
}

export function daysOf(lives: readonly Life[], days: number, random: Random): DayOf {
  const ones = (): Float64Array => new Float64Array(days).fill(1);
  const out: DayOf = {
    begins: [ones(), ones()],
    looks: [ones(), ones()],
    moved: [new Float64Array(days), new Float64Array(days)],
  };
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
      case 'custody':
      case 'shifts': {
        const half = life === 'rota' ? 4 + random.below(11) : 7;
        const strength = 0.45 + 0.45 * random.uniform();
        let first = -1;
        for (let d = 0, next = 0; d < days; d++) {
          if (d === next) {
            first = -first;
            next += life === 'shifts' ? 4 + random.below(7) : half;
          }
          times(out.begins[0], [d, d + 1], Math.exp(first * strength));
          times(out.begins[1], [d, d + 1], Math.exp(-first * strength));
          if (life !== 'custody') {
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
