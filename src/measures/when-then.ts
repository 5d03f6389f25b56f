import { complement, HOUR, type Interval, MINUTE } from '../base/index.ts';
import { type Actor, spanOf, type Turns } from '../turns/index.ts';
import { type CensoredInterval, secondsBetween } from './statistics/estimate.ts';
import { type QuietHours, wakingSeconds } from './statistics/quiet-hours.ts';
import { beside, later, Sample, unasked } from './statistics/sample.ts';
import { type Curve, survivalCurve } from './statistics/survival.ts';
import { localTime, nextByPartner, type Waiting } from './statistics/waiting.ts';

/** One half of a pair: the next turns under one condition. */
export interface Then {
  readonly moments: number;
  readonly ended: number;
  /** Seconds until the other's (or the own) next turn; in waking time of the one who acts where quiet hours are known. */
  readonly p50: CensoredInterval;
  /** Share with a next turn within each of the panel's `seconds`; null past the observed waits. */
  readonly within: readonly (Interval | null)[];
  /** Turn indices worth looking at, spread over the record. */
  readonly examples: readonly number[];
}

/** "When X, then Y": this person's next turn after more, and after less, of something the partner did. */
export interface WhenThen {
  readonly after: Then;
  readonly otherwise: Then;
  /** Probability that it came later after X than otherwise, at each of the panel's `seconds`. Normal on the log-log
   * scale, with days as clusters; null where either half is too thin to say. Near 0: it came sooner. */
  readonly probabilityLater: readonly (number | null)[];
}

export interface Panel {
  readonly id: 'after-several' | 'after-quiet';
  /** The same times for both people: the axes of both panels. */
  readonly seconds: readonly number[];
  /** For A and for B: the person whose next turn is timed. */
  readonly of: readonly [WhenThen, WhenThen];
}

const SECONDS = [30 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR] as const;
/** Least moments in either half for a result. */
const LEAST_MOMENTS = 20;
const LANDMARK = 5 * MINUTE;
const SEVERAL = 3;
const LONG_QUIET = 12 * HOUR;
/** Within two hours of the partner's last word a conversation may still be on, with quick turns of both. A comparison
 * with that would find "later" in every record. */
const SHORT_QUIET = [2 * HOUR, 6 * HOUR] as const;
const EXAMPLES = 6;

/** Time to this person's next turn after the partner sent three or more messages in a row without an answer. The
 * comparison (`beside`) is one message at the same hour of a nearby day. Landmark analysis (anderson1983): the landmark
 * is five minutes after the first message, or the end of the turn if later. Only those not answered by then count, so
 * that a quick answer cannot itself make the run short. */
export function afterSeveral(
  turns: Turns,
  waiting: Waiting,
  quiet: readonly [QuietHours | null, QuietHours | null],
): Panel {
  return panel('after-several', actor => afterSeveralOf(turns, waiting, actor, quiet[actor]));
}

/** Time from this person's turn to their own next, had no answer come first. Compares twelve or more waking hours of
 * the partner's quiet with two to six. */
export function afterQuiet(
  turns: Turns,
  waiting: Waiting,
  quiet: readonly [QuietHours | null, QuietHours | null],
): Panel {
  return panel('after-quiet', actor => afterQuietOf(turns, waiting, actor, quiet));
}

const panel = (id: Panel['id'], of: (actor: Actor) => WhenThen): Panel => ({
  id,
  seconds: SECONDS,
  of: [of(0), of(1)],
});

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
  return compare(...beside(turns, several, one, unasked(turns)));
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

/** At most `most` of a list, evenly spread. */
function spread(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, k) => list[Math.floor(((k + 0.5) * list.length) / most)]!);
}
