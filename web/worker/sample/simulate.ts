import { DAY, HOUR, MINUTE, type Random, randomFrom } from '../../../src/base/index.ts';
import { sampleLines } from './lines.ts';

interface Season {
  readonly size: number;
  readonly days: number;
  readonly ahead: number;
}

/** An invented pair: how often each opens, how fast each answers, and the exponent of each one's rate. The exponent
 * acts on the ratio of the other's recent to usual reaching. At -1 the rate halves when the other has doubled; at 0
 * nothing changes. */
export interface SamplePair {
  readonly names: readonly [string, string];
  readonly seed: number;
  readonly days: number;
  /** Openings a day. */
  readonly opensPerDay: readonly [number, number];
  /** Probability that a turn is answered when both are at their usual level. */
  readonly answers: readonly [number, number];
  /** Median minutes to an answer. */
  readonly answerMinutes: readonly [number, number];
  readonly follows: readonly [number, number];
  /** Ratio of the delay of an answer to three messages in a row to one. */
  readonly burst: readonly [number, number];
  /** Factor on each one's rate of writing again after the other has been quiet for an hour and a half; and the
   * reduction before that. */
  readonly chase: readonly [number, number];
  readonly waits: readonly [number, number];
  /** From this day on the first opens that many times as readily and the second that many times less; before, the other way. */
  readonly trade: { readonly day: number; readonly times: number } | null;
  /** Slow season of each one's own openings, from outside the pair: size (of the log rate), days, and phase
   * (radians). */
  readonly season: readonly [Season, Season];
  /** Local hours of sleep, from and to. */
  readonly sleep: readonly [readonly [number, number], readonly [number, number]];
}

const MEMORY_DAYS = 3;
/** First Monday of March 2024, as the clock of the two phones shows it. */
const START = Date.UTC(2024, 2, 4) / 1000;

interface Pending {
  readonly at: number;
  readonly kind: 'reply';
}

/** A chat of that pair as the text an Android phone writes, so that a sample goes through the very path of a file. */
export function sampleExport(pair: SamplePair): string {
  const random = randomFrom(pair.seed);
  const lines: string[] = [];
  const say = (from: 0 | 1, at: number, list: readonly string[]): void => {
    lines.push(`${stamp(at)} - ${pair.names[from]}: ${list[random.below(list.length)]}`);
  };
  for (const event of turnsOf(pair, random)) {
    let at = event.at;
    say(event.from, at, sampleLines[event.kind]);
    for (let i = 1; i < event.messages; i++) {
      at += 10 + 40 * random.exponential();
      say(event.from, at, sampleLines[event.kind === 'opening' ? 'opening' : 'reply']);
    }
  }
  return `${lines.join('\n')}\n`;
}

interface SampleTurn {
  readonly from: 0 | 1;
  readonly at: number;
  readonly kind: 'opening' | 'reply' | 'again';
  readonly messages: number;
}

function* turnsOf(pair: SamplePair, random: Random): Generator<SampleTurn> {
  const perDay = pair.opensPerDay.map((opens, i) => opens + pair.opensPerDay[1 - i]! * 1.6);
  const recent = [perDay[0]!, perDay[1]!];
  const pending: [Pending | null, Pending | null] = [null, null];
  const spoke: [number, number] = [START, START];
  const end = START + pair.days * DAY;
  const fade = Math.exp(-MINUTE / (MEMORY_DAYS * DAY));
  for (let t = START; t < end; t += MINUTE) {
    recent[0] = recent[0]! * fade;
    recent[1] = recent[1]! * fade;
    for (const from of (random.uniform() < 0.5 ? [0, 1] : [1, 0]) as readonly (0 | 1)[]) {
      const other = (1 - from) as 0 | 1;
      if (asleep(pair.sleep[from], t)) continue;
      const pull = clamp((recent[other]! / perDay[other]!) ** pair.follows[from], 0.12, 5);
      const quiet = t - spoke[other];
      const eager = spoke[from] <= spoke[other] ? 1 : quiet > 1.5 * HOUR ? pair.chase[from] : pair.waits[from];
      const waiting = pending[from];
      let kind: SampleTurn['kind'] | null = null;
      if (waiting !== null && t >= waiting.at) {
        pending[from] = null;
        kind = waiting.kind;
      } else if (
        waiting === null &&
        random.uniform() <
          (pair.opensPerDay[from] * hourly(t) * pull * eager * season(pair, from, t) * traded(pair, from, t) * MINUTE) /
            DAY
      )
        kind = spoke[from] > spoke[other] ? 'again' : 'opening';
      if (kind === null) continue;
      const messages = random.uniform() < 0.72 ? 1 : random.uniform() < 0.4 ? 2 : 3 + Math.floor(2 * random.uniform());
      yield { from, at: t + 20 * random.uniform(), kind, messages };
      spoke[from] = t;
      recent[from] = recent[from]! + 1 / MEMORY_DAYS;
      const otherPull = clamp((recent[from] / perDay[from]!) ** pair.follows[other], 0.15, 4);
      const answered = random.uniform() < 1 - (1 - pair.answers[other]) ** otherPull;
      const slower = messages >= 3 ? pair.burst[other] : 1;
      const wait = pair.answerMinutes[other] * MINUTE * Math.exp(0.9 * random.normal()) * slower * otherPull ** -0.7;
      pending[other] = answered ? { at: t + wait, kind: 'reply' } : pending[other];
    }
  }
}

const season = (pair: SamplePair, from: 0 | 1, t: number): number => {
  const { size, days, ahead } = pair.season[from];
  return Math.exp(size * Math.sin((2 * Math.PI * (t - START)) / (days * DAY) + ahead));
};

const traded = ({ trade }: SamplePair, from: 0 | 1, t: number): number =>
  trade === null ? 1 : t < START + trade.day * DAY === (from === 0) ? 1 / trade.times : trade.times;

const hourly = (t: number): number => {
  const hour = (t % DAY) / HOUR;
  return 0.6 + 0.9 * Math.exp(-(((hour - 8.5) / 1.8) ** 2)) + 1.5 * Math.exp(-(((hour - 19.5) / 2.6) ** 2));
};

const asleep = ([from, to]: readonly [number, number], t: number): boolean => {
  const hour = (t % DAY) / HOUR;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
};

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

const two = (n: number): string => String(n).padStart(2, '0');
const stamp = (at: number): string => {
  const date = new Date(Math.floor(at) * 1000);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};
