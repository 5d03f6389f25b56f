import { choleskyInPlace, choleskySolve, DAY, HOUR, MINUTE, WEEK, type Pair } from '../../../base/index.ts';
import type { Span } from '../../../turns/index.ts';
import type { Deals, Events } from '../../rate/observe.ts';
import type { Dealt } from '../../posterior/signed.ts';

/** Regression of one person's answers on the other's recent reaching, adjusted for everything else that moves them. */
export interface Answers {
  /** Log odds of an answer, and log of its delay, for one unit of log increase of the other's recent reaching. */
  readonly chance: Effect;
  readonly delay: Effect;
  /** Calls for an answer in the regression. */
  readonly calls: number;
}
export interface Effect {
  readonly mean: number;
  readonly deviation: number;
}

/** A call for an answer: the first turn of `by` since the other last spoke, or since the last call went unanswered. Own
 * follow-ups while it waits belong to the call, so that writing again is neither an answer nor the end of waiting. */
interface Calls {
  /** The turn that was the call. */
  readonly turn: Uint32Array;
  /** Seconds until the answer; infinite where none came within the window. */
  readonly delay: Float64Array;
}

/** Answers later than three times a person's median answer, and later than an hour, count as new beginnings. By then
 * people begin of themselves. Chosen on invented pairs: with four hours for all, ties between openings passed for ties
 * between answers. */
const WINDOW_MEDIANS = 3;
const LEAST_WINDOW = HOUR;
const MOST_WINDOW = 6 * HOUR;

/** Fewest calls for any statement about answers. */
const LEAST_CALLS = 60;

const RECENT = 3 * DAY;
const USUAL = 45 * DAY;
const LIVELY = HOUR;
const KNOT = 60 * DAY;
/** Deviations of the prior: a step of the drift, an hour's harmonics, everything else. */
const STEP = 0.3;
const HOLD = 1.5;
/** More calls than this are thinned evenly: the deviation hardly falls further, since weeks and not calls are the intervals. */
const MOST_CALLS = 20_000;
/** Calls used of each surrogate; there are several surrogates, so each gets fewer. */
const MOST_DEALT_CALLS = 3000;

/** Answers of each person; null where there are too few calls, or where all were answered or none. `read`: spans of the
 * record, including those set apart. Memory fades over these spans and stands still where there is no record. */
export function answersOf(
  events: Events,
  read: readonly Span[] = events.coverage,
  most = MOST_CALLS,
): Pair<Answers | null> {
  const room: Calls = { turn: new Uint32Array(events.count), delay: new Float64Array(events.count) };
  const clock = onRecord(events, read);
  return [ofPerson(events, clock, 0, room, most), ofPerson(events, clock, 1, room, most)];
}

/** Answers in surrogates, where answering does not depend on recent reaching (`leak.ts`) but shared movement is as
 * strong as before. Means over surrogates and people, with their variances. Null where no surrogate says anything. */
export function dealtAnswers(events: Events, read: readonly Span[], { first, exchanged }: Deals): DealtAnswers | null {
  const seen = exchanged.flatMap(turned => {
    const actor = events.actor.slice();
    for (let i = 0, k = 0; i < events.count; i++) {
      while (i >= first[k]!) k++;
      actor[i]! ^= turned[k]!;
    }
    return answersOf({ ...events, actor }, read, MOST_DEALT_CALLS).filter(of => of !== null);
  });
  if (seen.length === 0) return null;
  const meanOf = (effects: readonly Effect[]): Dealt => {
    const mean = effects.reduce((sum, effect) => sum + effect.mean, 0) / effects.length;
    return { mean, variance: effects.reduce((sum, { deviation }) => sum + deviation ** 2, 0) / effects.length ** 2 };
  };
  return { chance: meanOf(seen.map(({ chance }) => chance)), delay: meanOf(seen.map(({ delay }) => delay)) };
}
export interface DealtAnswers {
  readonly chance: Dealt;
  readonly delay: Dealt;
}

/** In the `room` that is given, over what it held. */
function callsFor(events: Events, actor: number, window: number, { turn, delay }: Calls): Calls {
  let count = 0;
  const close = (k: number, seconds: number): void => {
    turn[count] = k;
    delay[count++] = seconds;
  };
  let span = 0;
  let open = -1;
  let until = 0;
  for (let i = 0; i < events.count; i++) {
    const t = events.start[i]!;
    while (span < events.coverage.length && events.coverage[span]!.to < t) {
      // A call that the record stops speaking on before its window is over is no call.
      if (open >= 0 && until <= events.coverage[span]!.to) close(open, Number.POSITIVE_INFINITY);
      open = -1;
      span++;
    }
    if (open >= 0 && t > until) {
      close(open, Number.POSITIVE_INFINITY);
      open = -1;
    }
    if (events.actor[i] === actor) {
      if (open >= 0) close(open, Math.max(1, t - events.end[open]!));
      open = -1;
    } else if (open < 0) {
      open = i;
      until = t + window;
    }
  }
  return { turn: turn.subarray(0, count), delay: delay.subarray(0, count) };
}

/** Exponential memories of counts, read at ascending times. */
class Counter {
  readonly #seconds: number;
  #sum: number;
  #at: number;
  constructor(seconds: number, sum: number, at: number) {
    this.#seconds = seconds;
    this.#sum = sum;
    this.#at = at;
  }
  at(t: number): number {
    this.#sum *= Math.exp((this.#at - t) / this.#seconds);
    this.#at = t;
    return this.#sum;
  }
  add(weight: number): void {
    this.#sum += weight;
  }
}

/** Answers and calls under one exponential memory, read at ascending times. */
class Answered {
  readonly #seconds: number;
  #answers: number;
  #calls: number;
  #at: number;
  /** Prior weight of `calls` calls, of which `share` were answered. */
  constructor(seconds: number, calls: number, share: number, at: number) {
    this.#seconds = seconds;
    this.#answers = calls * share;
    this.#calls = calls;
    this.#at = at;
  }
  share(t: number): number {
    this.#pass(t);
    return (1 + this.#answers) / (2 + this.#calls);
  }
  add(t: number, answers: number): void {
    this.#pass(t);
    this.#answers += answers;
    this.#calls++;
  }
  #pass(t: number): void {
    const left = Math.exp((this.#at - t) / this.#seconds);
    this.#answers *= left;
    this.#calls *= left;
    this.#at = t;
  }
}

const answeredOf = (delay: Float64Array): number => delay.reduce((sum, d) => sum + (Number.isFinite(d) ? 1 : 0), 0);

function windowOf(events: Events, actor: number, room: Calls): number {
  const { delay } = callsFor(events, actor, MOST_WINDOW, room);
  const answered = answeredOf(delay);
  // Calls without an answer come last.
  const median = answered > 0 ? delay.sort()[answered >> 1]! : 0;
  return Math.max(LEAST_WINDOW, Math.min(MOST_WINDOW, WINDOW_MEDIANS * median));
}

/** Start of each event on a clock that stops in the holes of `coverage`: a hole is no silence. */
function onRecord({ count, start }: Events, coverage: readonly Span[]): Float64Array {
  const clock = new Float64Array(count);
  let [span, holes] = [0, 0];
  for (let i = 0; i < count; i++) {
    for (; span + 1 < coverage.length && coverage[span + 1]!.from <= start[i]!; span++)
      holes += coverage[span + 1]!.from - coverage[span]!.to;
    clock[i] = start[i]! - holes;
  }
  return clock;
}

/** Covariates at each call; one call in `every` is kept. They are log recent over usual reaching of both people,
 * activity in the last hour, and recent answering of the called person against their usual. */
function known(
  events: Events,
  clock: Float64Array,
  actor: number,
  calls: Calls,
  answered: number,
  window: number,
  every: number,
): readonly Float64Array[] {
  const n = calls.turn.length;
  const from = clock[0] ?? 0;
  const days = Math.max(1, ((clock[events.count - 1] ?? 0) - from) / DAY);
  const total = [0, 0];
  for (let i = 0; i < events.count; i++) if (events.kind[i] !== 0) total[events.actor[i]!]!++;
  const perDay = total.map(sum => Math.max(sum, 1) / days);
  const counter = (seconds: number): readonly Counter[] =>
    perDay.map(rate => new Counter(seconds, (rate * seconds) / DAY, from));
  const recent = counter(RECENT);
  const usual = counter(USUAL);
  const lively = new Counter(LIVELY, 0, from);
  const out = Array.from({ length: 4 }, () => new Float64Array(Math.ceil(n / every)));
  const share = answered / Math.max(1, n);
  const lately = new Answered(RECENT, 4, share, from);
  const usually = new Answered(USUAL, 40, share, from);
  const over = (who: number, t: number): number => {
    const level = (usual[who]!.at(t) / USUAL) * RECENT;
    return (1 + recent[who]!.at(t)) / (1 + level);
  };
  const logit = (p: number): number => Math.log(p / (1 - p));
  let settled = 0;
  for (let k = 0, i = 0; k < n; k++) {
    const at = events.start[calls.turn[k]!]!;
    const t = clock[calls.turn[k]!]!;
    for (; i < events.count && events.start[i]! < at; i++) {
      lively.at(events.start[i]!);
      lively.add(1);
      if (events.kind[i] === 0) continue;
      for (const counters of [recent, usual]) {
        counters[events.actor[i]!]!.at(clock[i]!);
        counters[events.actor[i]!]!.add(1);
      }
    }
    for (; settled < k && events.start[calls.turn[settled]!]! + window <= at; settled++) {
      const s = Math.min(t, clock[calls.turn[settled]!]! + window);
      const came = Number.isFinite(calls.delay[settled]!) ? 1 : 0;
      lately.add(s, came);
      usually.add(s, came);
    }
    if (k % every !== 0) continue;
    out[0]![k / every] = Math.log(over(1 - actor, t));
    out[1]![k / every] = Math.log(over(actor, t));
    out[2]![k / every] = Math.log(1 + lively.at(at));
    out[3]![k / every] = logit(lately.share(t)) - logit(usually.share(t));
  }
  return out;
}

function ofPerson(events: Events, clock: Float64Array, actor: number, room: Calls, most: number): Answers | null {
  const window = windowOf(events, actor, room);
  const all = callsFor(events, actor, window, room);
  const every = Math.max(1, Math.ceil(all.turn.length / most));
  const n = Math.ceil(all.turn.length / every);
  const answered = answeredOf(all.delay);
  if (n < LEAST_CALLS || answered < LEAST_CALLS / 2) return null;
  const covariates = known(events, clock, actor, all, answered, window, every);
  const from = events.start[all.turn[0]!]!;
  const knots = Math.max(2, Math.ceil((events.start[all.turn[all.turn.length - 1]!]! - from) / KNOT) + 1);
  const width = COVARIATES + HARMONICS * 2 + 2 + knots;
  const rows = new Float64Array(n * width);
  const week = new Int32Array(n);
  for (let r = 0; r < n; r++) {
    const k = r * every;
    const t = events.start[all.turn[k]!]!;
    const at = r * width;
    for (const [c, column] of covariates.entries()) rows[at + c] = column[r]!;
    rows[at + 4] = events.kind[all.turn[k]!] === OPENING ? 1 : 0;
    const wall = t + MINUTE * events.offsetMinutes[all.turn[k]!]!;
    const angle = (2 * Math.PI * (wall % DAY)) / DAY;
    for (let h = 1; h <= HARMONICS; h++) {
      rows[at + COVARIATES + 2 * h - 2] = Math.cos(h * angle);
      rows[at + COVARIATES + 2 * h - 1] = Math.sin(h * angle);
    }
    // Origins are Thursdays: the third and fourth day are the weekend.
    const weekend = Math.floor((((wall % WEEK) + WEEK) % WEEK) / DAY);
    const isWeekend = weekend === 2 || weekend === 3 ? 1 : 0;
    rows[at + width - knots - 2] = isWeekend;
    rows[at + width - knots - 1] = 1;
    const place = Math.min(knots - 1.000001, (t - from) / KNOT);
    const below = Math.floor(place);
    rows[at + width - knots + below] = 1 - (place - below);
    rows[at + width - knots + below + 1] = place - below;
    week[r] = Math.floor(t / WEEK);
  }
  const delay = Float64Array.from({ length: n }, (_, r) => all.delay[r * every]!);
  const chance = logistic(
    rows,
    delay.map(d => (Number.isFinite(d) ? 1 : 0)),
    width,
    knots,
    week,
  );
  // The rows of those answered, moved to the front.
  const came = [...delay.keys()].filter(r => Number.isFinite(delay[r]!));
  for (const [k, r] of came.entries()) rows.copyWithin(k * width, r * width, (r + 1) * width);
  const log = Float64Array.from(came, r => Math.log(delay[r]!));
  const slower = linear(
    rows,
    log,
    width,
    knots,
    Int32Array.from(came, r => week[r]!),
  );
  return chance && slower ? { chance, delay: slower, calls: n } : null;
}
/** The other's recent reaching, one's own, liveliness, own recent answering, whether the call opened a conversation. */
const COVARIATES = 5;
const HARMONICS = 4;
/** Place of `opening` in `BID_KINDS`. */
const OPENING = 1;

/** Ridge of the prior: drift as a random walk held loosely, the rest by one deviation. */
function ridge(width: number, knots: number): Float64Array {
  const h = new Float64Array(width * width);
  for (let i = 0; i < width - knots; i++) h[i * width + i] = 1 / HOLD ** 2;
  h[(width - knots - 1) * (width + 1)] = 1e-4;
  const step = 1 / STEP ** 2;
  for (let k = width - knots; k < width; k++) h[k * width + k]! += 1;
  for (let k = width - knots; k + 1 < width; k++) {
    h[k * width + k]! += step;
    h[(k + 1) * (width + 1)]! += step;
    h[(k + 1) * width + k]! -= step;
    h[k * width + k + 1]! -= step;
  }
  return h;
}

const NEAR_ENOUGH = 1e-4;

type Moments = (eta: number, y: number) => readonly [residual: number, weight: number];

/** Penalised maximum by Newton's method; the first coefficient with its deviation by a sandwich over weeks. */
function newton(
  rows: Float64Array,
  y: Float64Array,
  width: number,
  prior: Float64Array,
  week: Int32Array,
  moments: Moments,
  rounds: number,
): Effect | null {
  const n = y.length;
  const theta = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  const residual = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    hessian.set(prior);
    const gradient = new Float64Array(width);
    for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) gradient[i]! -= prior[i * width + j]! * theta[j]!;
    for (let r = 0; r < n; r++) {
      const at = r * width;
      let eta = 0;
      for (let i = 0; i < width; i++) eta += rows[at + i]! * theta[i]!;
      [residual[r], weight[r]] = moments(eta, y[r]!) as [number, number];
      for (let i = 0; i < width; i++) {
        const x = rows[at + i]!;
        if (x === 0) continue;
        gradient[i]! += residual[r]! * x;
        const w = weight[r]! * x;
        for (let j = 0; j <= i; j++) hessian[i * width + j]! += w * rows[at + j]!;
      }
    }
    if (!choleskyInPlace(hessian, width)) return null;
    choleskySolve(hessian, width, gradient);
    let most = 0;
    for (const [i, move] of gradient.entries()) {
      theta[i]! += Math.max(-2, Math.min(2, move));
      most = Math.max(most, Math.abs(move));
    }
    // The next would move them by about the square of this.
    if (most < NEAR_ENOUGH) break;
  }
  const first = new Float64Array(width);
  first[0] = 1;
  choleskySolve(hessian, width, first);
  const weeks = new Map<number, number>();
  let expected = 0;
  for (let r = 0; r < n; r++) {
    let influence = 0;
    for (let i = 0; i < width; i++) influence += rows[r * width + i]! * first[i]!;
    weeks.set(week[r]!, (weeks.get(week[r]!) ?? 0) + influence * residual[r]!);
    expected += influence * influence * weight[r]!;
  }
  const seen = [...weeks.values()].reduce((sum, g) => sum + g * g, 0);
  const variance = first[0];
  const dispersion = Math.max(1, seen / Math.max(expected, 1e-300));
  return variance > 0 ? { mean: theta[0]!, deviation: Math.sqrt(variance * dispersion) } : null;
}

const logistic = (rows: Float64Array, y: Float64Array, width: number, knots: number, week: Int32Array): Effect | null =>
  newton(
    rows,
    y,
    width,
    ridge(width, knots),
    week,
    (eta, seen) => {
      const p = 1 / (1 + Math.exp(-eta));
      return [seen - p, Math.max(1e-6, p * (1 - p))];
    },
    8,
  );

/** Least squares; its residual variance is found in a first pass. */
function linear(rows: Float64Array, y: Float64Array, width: number, knots: number, week: Int32Array): Effect | null {
  const mean = y.reduce((sum, v) => sum + v, 0) / y.length;
  const variance = y.reduce((sum, v) => sum + (v - mean) ** 2, 0) / y.length;
  if (!(variance > 0)) return null;
  return newton(
    rows,
    y.map(v => v - mean),
    width,
    ridge(width, knots),
    week,
    (eta, seen) => [(seen - eta) / variance, 1 / variance],
    1,
  );
}
