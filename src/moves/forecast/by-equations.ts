import {
  bothSides,
  DAY,
  type Exchange,
  type Pair,
  type Random,
  randomFrom,
  type Side,
  type Steps,
} from '../../base/index.ts';
import { observe } from '../../fit/index.ts';
import { MOVES, type MoveKind, usualMove, type Who } from '../../model/index.ts';
import { type BidPath, type Explains, explains, type Fitted, foretells, goingAhead } from '../../theory/index.ts';
import type { Turns, TurnTimes } from '../../turns/index.ts';
import { type Differences, DIFFERENCES_EXCHANGE, dotsOf, meanOf, outcomesIn, type Weekly } from './differences.ts';
import { inputOf } from './forecast.ts';
import { OUTCOMES, type OutcomeName } from '../outcomes/outcome.ts';

/** Forecast of a step by the equations as fitted to the record; they know all eleven steps. */
export type ByEquations =
  | {
      readonly told: false;
      /** `too-little`: no fit. `worse`: they describe these two less closely than ordinary give-and-take. `edge`: the
       * record does not show the worry that the step works through. `missed`: on invented pairs its ranges did not hold.
       * `plain`: the plain forecast knows this step too, and on pairs of other kinds held better. */
      readonly why: WhyNot;
    }
  | {
      readonly told: true;
      readonly explains: Exclude<Explains, 'worse'>;
      readonly differences: readonly Differences[];
    };

type WhyNot = 'too-little' | 'worse' | 'edge' | 'missed' | 'plain';

export const BY_EQUATIONS_EXCHANGE: Exchange<ByEquations> = {
  on: 'told',
  cases: {
    false: { fields: { told: 'same', why: 'same' } },
    true: { fields: { told: 'same', explains: 'same', differences: DIFFERENCES_EXCHANGE } },
  },
};

/** Paths of each fitted pair. */
const ROUNDS = 3;

/** A forecast of any of the eleven steps from the pairs fitted to the record, with the numbers and units of the plain
 * one. A what-if, no promise. Same input and seed: same bytes. Exchanging the people exchanges it exactly, as long as
 * they differ. Work comes in steps, none longer than one path. */
export function* lookingByEquations(
  turns: Turns,
  fitted: Fitted | null,
  move: MoveKind,
  by: Who | 'both',
  weeks: number,
  seed: number,
): Steps<ByEquations> {
  if (fitted === null) return { told: false, why: 'too-little' };
  const { theory } = fitted;
  const how = describes(theory, move, by);
  if (how !== 'better' && how !== 'same') return { told: false, why: how };
  const asked = { weeks, rounds: ROUNDS };
  const made = { ...usualMove(move), by, ...asOnCard(move, weeks, theory.scale) };
  const without = yield* goingAhead(fitted, null, asked, seed);
  const paths = yield* goingAhead(fitted, made, asked, seed);
  const habits = habitsOf(turns);
  const random = randomFrom(seed);
  const spread = spreadOf(turns, habits, random.fork(0));
  const seen: { readonly moved: Weekly; readonly usual: Weekly }[] = [];
  for (const [k, path] of paths.entries()) {
    const own = random.fork(k + 1);
    seen.push({
      moved: outcomesAhead(path, habits, weeks, own),
      usual: outcomesAhead(without[k]!, habits, weeks, own),
    });
    yield;
  }
  return {
    told: true,
    explains: how,
    differences: OUTCOMES.map(({ name }) => {
      const times = spread.get(name)!;
      const usual = seen.map(path => times * meanOf(path.usual.get(name)!));
      return dotsOf(
        name,
        usual,
        seen.map(({ moved }, k) => times * meanOf(moved.get(name)!) - usual[k]!),
      );
    }),
  };
}

/** Quality of the equations' description where their forecast is shown, or the reason it is not. For a step that both
 * forecasts know, theirs is shown only if they describe the two better. On pairs that behave otherwise their ranges
 * hold two weeks in three (docs/theory.md). */
export function describes(
  theory: Fitted['theory'],
  move: MoveKind,
  by: Who | 'both',
): Exclude<Explains, 'worse'> | WhyNot {
  if (theory.comparison === null) return 'too-little';
  const { weights, overLogLinear, overPlain } = theory.comparison;
  const how = explains(weights.theory, [overLogLinear, overPlain]);
  if (how === 'worse') return how;
  const can = foretells(theory, move, by);
  if (can !== 'yes') return can;
  return how === 'same' && inputOf(move) !== null ? 'plain' : how;
}

/** Moves last for all the weeks, except those of one day; small daily bids are one a day, of `scale` on an ordinary
 * day. */
export const asOnCard = (
  move: MoveKind,
  weeks: number,
  scale: number,
): { readonly days?: number; readonly dose?: number } => ({
  ...(MOVES[move].days > 1 && { days: 7 * weeks }),
  ...(move === 'small-bids' && { dose: 1 / scale }),
});

/** Turn habits of a record, which fill the days for which the equations only count bids. */
interface Habits {
  readonly cut: TurnTimes['cut'];
  /** Answers that followed each bid of either, before the next. */
  readonly followed: Pair<readonly Episode[]>;
  /** Times of day at which the two bid, seconds, ascending. */
  readonly clock: Float64Array;
  /** The person who wrote first, so that random numbers do not depend on who is called A. */
  readonly first: Side;
}
/** Seconds after the bid; `own`: true if the bidder writes. */
type Episode = readonly { readonly after: number; readonly own: boolean }[];

function habitsOf(turns: Turns): Habits {
  const { count, start, actor, kind } = observe(turns);
  const followed = bothSides((): Episode[] => []);
  const clock: number[] = [];
  for (let i = 0; i < count; ) {
    const by = actor[i] as Side;
    const at = start[i]!;
    const episode: Episode[number][] = [];
    const isBid = kind[i] !== 0;
    for (i++; i < count && kind[i] === 0; i++) episode.push({ after: start[i]! - at, own: actor[i] === by });
    if (!isBid) continue;
    followed[by].push(episode);
    clock.push(at % DAY);
  }
  return { cut: turns.cut, followed, clock: Float64Array.from(clock).sort(), first: actor[0] as Side };
}

/** Days after the first, and whose. */
interface Bid {
  readonly t: number;
  readonly by: Side;
}

/** Turns from bids on given days. Times of day come from the two people's bids, and answers from some bid of that
 * person. */
function turnsOf(
  bids: readonly Bid[],
  { cut, followed, clock, first }: Habits,
  coverage: TurnTimes['coverage'],
  random: Random,
): TurnTimes {
  const all: { readonly at: number; readonly by: Side }[] = [];
  let day = Number.NaN;
  let chances = bothSides(() => random);
  for (const { t, by } of bids) {
    if (Math.floor(t) !== day) {
      day = Math.floor(t);
      const own = random.fork(day);
      chances = bothSides(side => own.fork(side === first ? 0 : 1));
    }
    const at = day * DAY + clock[Math.floor((t - day) * clock.length)]!;
    all.push({ at, by });
    const episodes = followed[by];
    for (const { after, own } of episodes[chances[by].below(episodes.length)]!)
      all.push({ at: at + after, by: own ? by : ((1 - by) as Side) });
  }
  all.sort((p, q) => p.at - q.at);
  const start: number[] = [];
  const end: number[] = [];
  const actor: Side[] = [];
  for (const { at, by } of all)
    if (actor.at(-1) === by && at - end.at(-1)! <= cut.turnGapSeconds) end[end.length - 1] = at;
    else {
      start.push(at);
      end.push(at);
      actor.push(by);
    }
  return {
    cut,
    count: start.length,
    start: Float64Array.from(start),
    end: Float64Array.from(end),
    actor: Uint8Array.from(actor),
    coverage,
  };
}

function outcomesAhead({ at, by }: BidPath, habits: Habits, weeks: number, random: Random): Weekly {
  const bids = at.map((t, i): Bid => ({ t, by: by[i] === 'a' ? 0 : 1 }));
  return outcomesIn(turnsOf(bids, habits, [{ from: 0, to: weeks * 7 * DAY }], random), 0, weeks);
}

/** Bound on the ratio of a recorded outcome to the one from bids spread as in the equations: people reach in bouts. */
const MOST_TIMES = 4;

function spreadOf(turns: Turns, habits: Habits, random: Random): ReadonlyMap<OutcomeName, number> {
  const { count, origin, start, actor, kind } = observe(turns);
  const from = Math.floor((turns.coverage[0]?.from ?? 0) / DAY) * DAY;
  const weeks = Math.floor(((turns.coverage.at(-1)?.to ?? from) - from) / (7 * DAY));
  const bids: Bid[] = [];
  const places = bothSides(side => random.fork(side === habits.first ? 1 : 2));
  for (let i = 0; i < count; i++)
    if (kind[i] !== 0) {
      const by = actor[i] as Side;
      bids.push({ t: Math.floor((origin + start[i]! - from) / DAY) + places[by].uniform(), by });
    }
  bids.sort((p, q) => p.t - q.t);
  const coverage = turns.coverage.map(span => ({ from: span.from - from, to: span.to - from }));
  const spread = outcomesIn(turnsOf(bids, habits, coverage, random.fork(0)), 0, weeks);
  const own = outcomesIn(turns, from, weeks);
  return new Map(
    OUTCOMES.map(({ name }) => {
      const times = meanOf(own.get(name)!) / meanOf(spread.get(name)!);
      return [name, Number.isFinite(times) ? Math.max(1 / MOST_TIMES, Math.min(MOST_TIMES, times)) : 1];
    }),
  );
}
