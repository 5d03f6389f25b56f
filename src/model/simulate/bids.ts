import { type Random, randomFrom } from '../../base/index.ts';
import { inOrder } from '../equations/canonical.ts';
import { type Acts, AT_EASE, drift, PAIR_DIMENSION, PERSON_DIMENSION, pressing, reaching } from '../equations/drift.ts';
import { actsUnder, breaksOf, isOn, type Move } from '../equations/move.ts';
import type { Dyad, Who } from '../equations/person.ts';
import { rungeKutta4 } from '../solve/rk4.ts';
import { calmStart, swappedState } from '../equations/start.ts';
import { refuseUnlessAboveZero } from './simulate.ts';

/** The same system as a point process. Each person makes warm and pressing bids at random instants, with the
 * intensities that the equations call warmth and pressure. A bid arrives at once, and its felt effect fades over a
 * day. Everything else follows the same equations between bids. */
export interface BidOptions {
  readonly days: number;
  readonly seed: number;
  /** Bids per unit of warmth, > 0; default 4. Each bid then counts 1 / scale. As the scale grows the averages over many
   * runs come to the equations (kurtz1970), with an error of order 1 / scale. */
  readonly scale?: number;
  readonly moves?: readonly (Move & { readonly by: Who | 'both' })[];
  readonly start?: ArrayLike<number>;
  /** Days at which the state is wanted: ascending, each once, none after `days`. */
  readonly look?: readonly number[];
  /** Share of the bids of both that come at a time, 0..1: seasons of a life that are no part of the equations. What each bid is to whom it
   * reaches stays. Default 1 throughout; with it, `waited` is what would have been waited without. */
  readonly level?: (t: number) => number;
}

export interface Bid {
  /** Days since the start. */
  readonly t: number;
  readonly by: Who;
  readonly kind: 'warm' | 'pressing';
  /** Integral of this kind's intensity since its last bid (or the start): exponential of mean 1 if the simulation is true. */
  readonly waited: number;
}

export interface BidRun {
  readonly bids: readonly Bid[];
  /** The state at each instant of `look`. */
  readonly states: readonly (readonly number[])[];
  readonly proposals: number;
}

/** Simulates the bids of a pair by thinning (lewis1979, ogata1981).
 *
 * Proposals come at a rate that provably stays above the true one for the length of the look-ahead. Between bids,
 * alarm cannot rise faster than 1 / alarmDays, nor overwhelm and weariness fall faster than theirs. So the log of the
 * reaching cannot grow faster than
 * escalation / alarmDays + retreat / overwhelmDays + fatigue / wearinessDays.
 * Falling dread adds retreat * wariness * learning * felt, where felt only fades.
 *
 * The state moves between bids by one step of fourth-order Runge-Kutta, at most a quarter of a day long. Each person's
 * random stream goes with their parameters, so swapping two people who differ swaps the run exactly. Two who are
 * exactly alike share one law, and their streams go to first and second. Throws a RangeError where `days` or `scale`
 * is not above zero. */
export function simulateBids(pair: Dyad, options: BidOptions): BidRun {
  const walk = walkBids(pair, options);
  for (;;) {
    const { done, value } = walk.next();
    if (done === true) return value;
  }
}

/** The same run in parts, for a caller that draws between them: it stops once a day with all bids up to `t`. */
export function* walkBids(
  pair: Dyad,
  options: BidOptions,
): Generator<{ readonly t: number; readonly bids: readonly Bid[] }, BidRun, undefined> {
  const { pair: ordered, exchanged } = inOrder(pair);
  const { days, seed, scale = 4, moves = [], look = [], level = always } = options;
  refuseUnlessAboveZero({ days, scale });
  const turn = (who: Who): Who => (exchanged ? (who === 'a' ? 'b' : 'a') : who);
  const start = options.start ?? calmStart();
  const walk = new BidWalk(
    ordered,
    moves.map(m => ({ ...m, by: m.by === 'both' ? m.by : turn(m.by) })),
    scale,
    exchanged ? swappedState(start) : Float64Array.from(start),
    randomFrom(seed),
    level,
    turn,
  );
  const stops = [...new Set([...breaksOf(moves, days), ...look.filter(t => t <= days), days])].sort((x, y) => x - y);
  const states: (readonly number[])[] = [];
  for (const stop of stops) {
    while (walk.t < stop) {
      walk.until(stop, walk.t + 1);
      yield { t: walk.t, bids: walk.bids };
    }
    if (look.includes(stop)) states.push([...(exchanged ? swappedState(walk.state) : walk.state)]);
  }
  return { bids: walk.bids, states, proposals: walk.proposals };
}

const always = (): number => 1;

class BidWalk {
  readonly bids: Bid[] = [];
  proposals = 0;
  readonly #pair: Dyad;
  readonly #moves: readonly Move[];
  readonly #scale: number;
  readonly #random: readonly [Random, Random];
  readonly #level: (t: number) => number;
  readonly #turn: (who: Who) => Who;
  /** The fourteen states, then the four integrals of intensity (A warm, A pressing, B warm, B pressing). */
  readonly #y = new Float64Array(PAIR_DIMENSION + 4);
  readonly #step = rungeKutta4(PAIR_DIMENSION + 4);
  readonly #lastWaited = new Float64Array(4);
  readonly #intensity = new Float64Array(4);
  readonly #slope = new Float64Array(PAIR_DIMENSION);
  readonly #sent = new Float64Array(4);
  readonly #growth: readonly [number, number];
  #actsA: Acts = AT_EASE;
  #actsB: Acts = AT_EASE;
  /** Days since the start. */
  t = 0;

  constructor(
    pair: Dyad,
    moves: readonly Move[],
    scale: number,
    start: Float64Array,
    random: Random,
    level: (t: number) => number,
    turn: (who: Who) => Who,
  ) {
    this.#pair = pair;
    this.#level = level;
    this.#turn = turn;
    this.#moves = moves;
    this.#scale = scale;
    this.#y.set(start);
    this.#random = [random.fork(1), random.fork(2)];
    this.#growth = [growthBound(pair.a), growthBound(pair.b)];
  }

  get state(): Float64Array {
    return this.#y.slice(0, PAIR_DIMENSION);
  }

  /** Goes on to `stop`, or to the first proposal after `pause`, which changes no draw; the moves do not change on the way. */
  until(stop: number, pause: number): void {
    const now = (who: Who) => this.#moves.filter(m => (m.by === who || m.by === 'both') && isOn(m, this.t));
    this.#actsA = actsUnder(now('a'));
    this.#actsB = actsUnder(now('b'));
    // A competing clock for each person: the earlier proposal is tested, the other is drawn anew (it has no memory).
    while (this.t < Math.min(stop, pause)) {
      const bound = this.#bounds();
      const waitA = this.#random[0].exponential() / bound.a;
      const waitB = this.#random[1].exponential() / bound.b;
      const wait = Math.min(waitA, waitB, bound.length);
      if (this.t + wait >= stop) {
        this.#flow(stop - this.t);
        this.t = stop;
        return;
      }
      this.#flow(wait);
      this.t += wait;
      if (wait === bound.length) continue;
      this.proposals++;
      this.#consider(waitA < waitB ? 0 : 1, waitA < waitB ? bound.a : bound.b);
    }
  }

  #rates(): Float64Array {
    const { a, b } = this.#pair;
    const reachA = reaching(a, this.#actsA, this.#y, 0);
    const reachB = reaching(b, this.#actsB, this.#y, PERSON_DIMENSION);
    const pressA = pressing(a, this.#actsA, this.#y, 0);
    const pressB = pressing(b, this.#actsB, this.#y, PERSON_DIMENSION);
    this.#intensity[0] = this.#scale * (reachA * (1 - pressA) + this.#actsA.bids);
    this.#intensity[1] = this.#scale * (reachA * pressA + this.#actsA.demands);
    this.#intensity[2] = this.#scale * (reachB * (1 - pressB) + this.#actsB.bids);
    this.#intensity[3] = this.#scale * (reachB * pressB + this.#actsB.demands);
    return this.#intensity;
  }

  /** Rates that each person's bids stay below for the next `length` days, where no bid comes. */
  #bounds(): { a: number; b: number; length: number } {
    const rates = this.#rates();
    const a = rates[0]! + rates[1]!;
    const b = rates[2]! + rates[3]!;
    const length = Math.min(0.25, 3 / (a + b + 1e-9));
    const room = (rate: number, growth: number) => rate * Math.exp(growth * length) + 1e-12;
    const unlearning = (person: Dyad['a'], felt: number) => person.retreat * person.wariness * person.learning * felt;
    return {
      a: room(a, this.#growth[0] + unlearning(this.#pair.a, this.#y[0]!)),
      b: room(b, this.#growth[1] + unlearning(this.#pair.b, this.#y[PERSON_DIMENSION]!)),
      length,
    };
  }

  #flow(length: number): void {
    if (length > 0) this.#step(this.#rightHandSide, 0, this.#y, length);
  }

  readonly #rightHandSide = (_t: number, y: Float64Array, out: Float64Array): void => {
    drift(this.#pair, this.#actsA, this.#actsB, y, this.#slope, this.#sent);
    out.set(this.#slope);
    // Between bids, felt closeness only fades.
    for (const k of [0, PERSON_DIMENSION]) {
      out[k] = -y[k]!;
      out[k + 1] = -y[k + 1]!;
    }
    for (let i = 0; i < 4; i++) out[PAIR_DIMENSION + i] = this.#scale * this.#sent[i]!;
  };

  #consider(person: 0 | 1, bound: number): void {
    const rates = this.#rates();
    const warm = rates[2 * person]!;
    const press = rates[2 * person + 1]!;
    if (warm + press > bound * (1 + 1e-9)) throw new Error('An intensity passed its bound: the thinning is not exact.');
    const mark = this.#random[person].uniform() * bound;
    const share = this.#level(this.t);
    if (mark >= (warm + press) * share) return;
    const kind = mark < warm * share ? 0 : 1;
    const place = 2 * person + kind;
    const partner = person === 0 ? PERSON_DIMENSION : 0;
    this.#y[partner + kind] = this.#y[partner + kind]! + 1 / this.#scale;
    const integral = this.#y[PAIR_DIMENSION + place]!;
    this.bids.push({
      t: this.t,
      by: this.#turn(person === 0 ? 'a' : 'b'),
      kind: kind === 0 ? 'warm' : 'pressing',
      waited: integral - this.#lastWaited[place]!,
    });
    this.#lastWaited[place] = integral;
  }
}

const growthBound = ({ escalation, alarmDays, retreat, overwhelmDays, fatigue, wearinessDays }: Dyad['a']): number =>
  escalation / alarmDays + retreat / overwhelmDays + fatigue / wearinessDays;
