import { complement, DAY, HOUR, type Interval, MINUTE, normalCdf } from '../base/index.ts';
import { type Actor, spanOf, type Turns } from '../turns/index.ts';
import { type CensoredInterval, secondsBetween } from './estimate.ts';
import { type QuietHours, wakingSeconds } from './quiet-hours.ts';
import { type Curve, survivalCurve, type Waits } from './survival.ts';
import { localTime, nextByPartner, type Waiting } from './waiting.ts';

/** One half of a pair: what followed under one condition. */
export interface Then {
  readonly moments: number;
  readonly ended: number;
  /** Seconds until the other's (or the own) next turn; in waking time of the one who acts where quiet hours are known. */
  readonly p50: CensoredInterval;
  /** Share for whom it came within each of the panel's `seconds`; null past what was seen. */
  readonly within: readonly (Interval | null)[];
  /** Turn indices worth looking at, spread over the record. */
  readonly examples: readonly number[];
}

/** "When X, then Y": what this person did after more, and after less, of something the partner did. */
export interface WhenThen {
  readonly after: Then;
  readonly otherwise: Then;
  /** Probability that it came later after X than otherwise, at each of the panel's `seconds` (normal on the log-log
   * scale, days as clusters); null where either half is too thin to say. Near 0: it came sooner. */
  readonly probabilityLater: readonly (number | null)[];
}

export interface Panel {
  readonly id: 'after-several' | 'after-quiet';
  /** The same times for both people: the axes of both panels. */
  readonly seconds: readonly number[];
  /** Of A, of B: the one whose next turn is timed. */
  readonly of: readonly [WhenThen, WhenThen];
}

const SECONDS = [30 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR] as const;
/** Fewer moments than this in either half and nothing is said. */
const LEAST_MOMENTS = 20;
const LANDMARK = 5 * MINUTE;
const SEVERAL = 3;
const LONG_QUIET = 12 * HOUR;
/** Within two hours of the partner's last word a conversation may still be on, in which anybody's turns come quickly:
 * comparing with that would find "later" in every record there is. */
const SHORT_QUIET = [2 * HOUR, 6 * HOUR] as const;
const EXAMPLES = 6;

/** When the partner sent three or more messages in a row without an answer, rather than one at the same hour of a day near by
 * (`beside`): how long until this person's next. Looked at from a landmark (anderson1983): five minutes after the first message, or the end of the turn if later,
 * among those not answered by then, so that a quick answer cannot itself make the run short. */
export function afterSeveral(
  turns: Turns,
  waiting: Waiting,
  quiet: readonly [QuietHours | null, QuietHours | null],
): Panel {
  return panel('after-several', actor => afterSeveralOf(turns, waiting, actor, quiet[actor]));
}

/** While waiting: when the partner has been quiet for twelve waking hours or more, rather than two to six, how long from
 * this person's turn to their own next, had no answer come first. */
export function afterQuiet(
  turns: Turns,
  waiting: Waiting,
  quiet: readonly [QuietHours | null, QuietHours | null],
): Panel {
  return panel('after-quiet', actor => afterQuietOf(turns, waiting, actor, quiet));
}

/** How far from a moment its match may lie: in days, and in hours of the local day. */
const BESIDE_DAYS = 3.5;
const BESIDE_HOURS = 2;
const MOST_BESIDE = 3;

/** Each moment of `cases` with the nearest of `others`, one after another and none twice; those without a match are left out. In lively weeks
 * people write more in a row and answer sooner, without the one being any sign of the other: so both halves hold as much of
 * every week and of every hour. */
function beside(turns: Turns, cases: Sample, others: Sample): readonly [Sample, Sample] {
  const hour = (i: number): number => (localTime(turns, i) / HOUR) % 24;
  const apart = (i: number, j: number): number => Math.abs(secondsBetween(turns.start[i]!, turns.start[j]!));
  const near = (i: number, j: number): boolean => {
    const hours = Math.abs(hour(i) - hour(j));
    return Math.min(hours, 24 - hours) <= BESIDE_HOURS;
  };
  const used = new Uint8Array(others.turn.length);
  const matches: number[][] = cases.turn.map(() => []);
  for (let round = 0; round < MOST_BESIDE; round++) {
    let first = 0;
    for (const [k, i] of cases.turn.entries()) {
      while (first < used.length && turns.start[i]! - turns.start[others.turn[first]!]! > BESIDE_DAYS * DAY) first++;
      let best = -1;
      for (let m = first; m < used.length; m++) {
        const j = others.turn[m]!;
        const left = best < 0 ? BESIDE_DAYS * DAY : apart(i, others.turn[best]!);
        if (j > i && apart(i, j) >= left) break;
        if (used[m] === 0 && apart(i, j) < left && near(i, j)) best = m;
      }
      if (best < 0) continue;
      used[best] = 1;
      matches[k]!.push(best);
    }
  }
  const chosen = [new Sample(), new Sample()] as const;
  for (const [k, found] of matches.entries()) {
    if (found.length === 0) continue;
    chosen[0].copy(cases, k);
    for (const m of found) chosen[1].copy(others, m);
  }
  return chosen;
}

const panel = (id: Panel['id'], of: (actor: Actor) => WhenThen): Panel => ({
  id,
  seconds: SECONDS,
  of: [of(0), of(1)],
});

class Sample {
  readonly seconds: number[] = [];
  readonly outcome: number[] = [];
  readonly cluster: number[] = [];
  readonly turn: number[] = [];

  add(turn: number, seconds: number, outcome: number, day: number): void {
    this.turn.push(turn);
    this.seconds.push(Math.max(0, seconds));
    this.outcome.push(outcome);
    this.cluster.push(day);
  }

  copy(from: Sample, k: number): void {
    this.add(from.turn[k]!, from.seconds[k]!, from.outcome[k]!, from.cluster[k]!);
  }

  waits(): Waits {
    return {
      seconds: Float64Array.from(this.seconds),
      outcome: Uint8Array.from(this.outcome),
      cluster: Int32Array.from(this.cluster),
    };
  }
}

function afterSeveralOf(turns: Turns, waiting: Waiting, actor: Actor, quiet: QuietHours | null): WhenThen {
  const { start, end, count, coverage } = turns;
  const span = spanOf(turns);
  const next = nextByPartner(turns);
  const several = new Sample();
  const one = new Sample();
  for (let i = 0; i < count; i++) {
    // The first turn of the partner's stretch without an answer.
    if (turns.actor[i] === actor || (i > 0 && turns.actor[i - 1] !== actor && span[i - 1] === span[i])) continue;
    const messages = turns.messages[i]!;
    if (messages > 1 && messages < SEVERAL) continue;
    const edge = coverage[span[i]!]?.to ?? end[i]!;
    const seen = next[i]! < count && start[next[i]!]! <= edge;
    const until = seen ? start[next[i]!]! : edge;
    const landmark = Math.max(LANDMARK - secondsBetween(start[i]!, end[i]!), 0);
    const wait = secondsBetween(end[i]!, until);
    if (wait <= landmark) continue;
    const left = wait - landmark;
    const seconds = quiet === null ? left : wakingSeconds(localTime(turns, i) + landmark, left, quiet);
    (messages >= SEVERAL ? several : one).add(i, seconds, seen ? 1 : 0, waiting.day[i]!);
  }
  return compare(...beside(turns, several, one));
}

function afterQuietOf(
  turns: Turns,
  waiting: Waiting,
  actor: Actor,
  quiet: readonly [QuietHours | null, QuietHours | null],
): WhenThen {
  const { start, end, count } = turns;
  const span = spanOf(turns);
  const long = new Sample();
  const short = new Sample();
  const own = quiet[actor];
  const partners = quiet[1 - actor]!;
  let partnerLast = -1;
  for (let i = 0; i < count; i++) {
    if (turns.actor[i] !== actor) {
      partnerLast = i;
      continue;
    }
    if (partnerLast < 0 || span[partnerLast] !== span[i]) continue;
    const silence = secondsBetween(end[partnerLast]!, start[i]!);
    const awake = partners === null ? silence : wakingSeconds(localTime(turns, partnerLast), silence, partners);
    if (awake < LONG_QUIET && (awake < SHORT_QUIET[0] || awake > SHORT_QUIET[1])) continue;
    const ended = waiting.ended[i]!;
    const length = waiting.seconds[i]!;
    const seconds = own === null ? length : wakingSeconds(localTime(turns, i), length, own);
    (awake >= LONG_QUIET ? long : short).add(i, seconds, ended === 0 ? 0 : 3 - ended, waiting.day[i]!);
  }
  return compare(long, short);
}

function compare(after: Sample, otherwise: Sample): WhenThen {
  const x = survivalCurve(after.waits());
  const y = survivalCurve(otherwise.waits());
  const thin = Math.min(x.events, y.events) < LEAST_MOMENTS;
  return {
    after: then(after, x),
    otherwise: then(otherwise, y),
    probabilityLater: SECONDS.map(t => (thin ? null : later(x.surviving(t), y.surviving(t)))),
  };
}

const then = (sample: Sample, curve: Curve): Then => ({
  moments: curve.count,
  ended: curve.events,
  p50: curve.quantile(0.5),
  within: SECONDS.map(t => {
    const s = curve.surviving(t);
    return s === null ? null : complement(s);
  }),
  examples: spread(sample.turn, EXAMPLES),
});

/** P(S_x > S_y) when log(-log S) of each is normal with the standard error that its 95 % limits show. */
function later(x: Interval | null, y: Interval | null): number | null {
  if (x === null || y === null) return null;
  const [a, b] = [cloglog(x), cloglog(y)];
  if (a === null || b === null) return null;
  return normalCdf((b.mean - a.mean) / Math.sqrt(a.variance + b.variance));
}

function cloglog({ median, low95, high95 }: Interval): { readonly mean: number; readonly variance: number } | null {
  if (!(low95 > 0 && high95 < 1 && median > 0 && median < 1)) return null;
  const on = (s: number): number => Math.log(-Math.log(s));
  const se = (on(low95) - on(high95)) / (2 * 1.959963984540054);
  return { mean: on(median), variance: se * se };
}

/** At most `most` of a list, evenly spread. */
function spread(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, k) => list[Math.floor(((k + 0.5) * list.length) / most)]!);
}
