import { DAY, HOUR, type Random } from '../../base/index.ts';
import type { MoveKind } from '../../model/index.ts';
import { spanOf, type Turns } from '../../turns/index.ts';
import type { Design, Plan } from './design.ts';
import { type Outcome, type OutcomeName, knownWeeks, outcomeNamed, scatterOf } from '../outcomes/outcome.ts';
import type { Differences } from '../forecast/differences.ts';
import { orderOf, type WhatIf } from '../forecast/forecast.ts';
import { powerOf } from './power.ts';

/** Power of a try to notice, in this outcome, that both begin conversations twice as readily. */
export interface OutcomePower {
  readonly outcome: OutcomeName;
  /** Ratio of the outcome then to before: where most days are full already, beginnings can hardly rise. */
  readonly ratio: number;
  readonly notices: number;
}

/** Outcomes that are of both alike. */
const OF_BOTH = ['openings', 'turns', 'quiet-spell'] as const;
const READIER = 2;

/** Default outcomes for a try of `move`, the most powerful first. They are outcomes of both alike that the step changes
 * least by itself. `edges`: the weeks of the record. Empty where it is too short. Exchanging the people changes no
 * bit. */
export function outcomesByPower(
  turns: Turns,
  move: MoveKind,
  edges: ArrayLike<number>,
  design: Design,
  random: Random,
): readonly OutcomePower[] {
  const room = roomIn(turns);
  return leastChanged(move)
    .flatMap((outcome): readonly OutcomePower[] => {
      const weekly = knownWeeks(turns, outcome, edges);
      const ratio = ratioOf(outcome, weekly, room, turns.cut.sessionGapSeconds / HOUR);
      const notices = powerOf(
        design,
        weekly,
        ratio,
        random.fork(OF_BOTH.indexOf(outcome)),
        500,
        0.05,
        scatterOf(turns, outcome),
      );
      return notices === null ? [] : [{ outcome, ratio, notices }];
    })
    .sort((p, q) => q.notices - p.notices);
}

/** The number that the guess is about: the one with the fewest forecast dots at "no change". Outcomes that a person
 * feels come first, then all; what the step itself adds or removes is excluded. Null where most dots of every outcome
 * show no change. A step that the record cannot see has no expectation. */
export function widestOutcome(answer: WhatIf, move: MoveKind, by: Plan['by']): OutcomeName | null {
  if (!answer.told) return presetOutcome(move);
  const moved = orderOf(answer).differences.filter(
    ({ outcome, counts }) => counts.same < FLAT && ownChange(move, by, outcome) !== 'counted',
  );
  const felt = moved.filter(({ outcome }) => FELT.has(outcomeNamed(outcome)!.what));
  const best = (felt.length > 0 ? felt : moved).toSorted(
    (p, q) => p.counts.same - q.counts.same || spreadOf(q) - spreadOf(p),
  );
  return best[0]?.outcome ?? null;
}

/** Outcomes that a person feels: waits, three messages in a row, silent days and spells, who writes first. */
const FELT: ReadonlySet<Outcome['what']> = new Set(['wait', 'threes', 'silent-days', 'quiet-spell', 'openings']);
/** Dots of twenty at "no change" from which an outcome likely stays about the same. */
const FLAT = 16;
const spreadOf = ({ dots, usual }: Differences): number => (dots.at(-1)! - dots[0]!) / (usual || 1);

/** Default outcome of a guess: the first that is of both alike and that the step changes least by itself. */
export const presetOutcome = (move: MoveKind): OutcomeName => leastChanged(move)[0]!;

function leastChanged(move: MoveKind) {
  const of = (change: OwnChange) => OF_BOTH.filter(outcome => ownChange(move, 'both', outcome) === change);
  return [of('none'), of('shortened'), of('counted')].find(found => found.length > 0)!;
}

function ratioOf(outcome: (typeof OF_BOTH)[number], weekly: readonly number[], room: number, gapHours: number): number {
  if (outcome === 'turns') return READIER;
  // Each conversation, and the silence that must end it, shuts out others for a while: a renewal process with a dead time.
  if (outcome === 'openings') return READIER / (1 + (READIER - 1) * (1 - room));
  const known = weekly.filter(hours => Number.isFinite(hours));
  const usual = known.reduce((sum, hours) => sum + hours, 0) / Math.max(1, known.length);
  return usual > gapHours ? (gapHours + (usual - gapHours) / READIER) / usual : 1;
}

const OTHER_DAY = 3 * DAY;

/** Share of the times of day at which either wrote that had, on another day, a silence long enough to begin a
 * conversation. Days are left out if the silence was not observed, in a hole of the record or just after one. */
function roomIn(turns: Turns): number {
  const { count, start, end, cut, coverage } = turns;
  const span = spanOf(turns);
  let [free, all, last] = [0, 0, -1];
  for (let i = 0; i < count; i++) {
    const at = start[i]! + OTHER_DAY;
    while (last + 1 < count && start[last + 1]! <= at) last++;
    if (last === count - 1) break;
    if (at > (coverage[span[last]!]?.to ?? at)) continue;
    all++;
    if (at - end[last]! > cut.sessionGapSeconds) free++;
  }
  return all > 0 ? free / all : 1;
}

/** Direct effect of the step on a number. `counted`: it counts what the step adds or removes. `shortened`: added turns
 * end silences sooner, so a quiet spell may shorten with no other change. `passed-on`: the number belongs to the other
 * person, who has less to begin where the mover begins more, and more to answer. */
export type OwnChange = 'none' | 'shortened' | 'counted' | 'passed-on';

export function ownChange(move: MoveKind, by: Plan['by'], name: OutcomeName): OwnChange {
  if (ownWay(move, by, name) === null) return 'none';
  if (outcomeNamed(name)!.what === 'quiet-spell' && move === EVERY_DAY) return 'shortened';
  return isOfOther(by, name) ? 'passed-on' : 'counted';
}

/** Direction of that direct effect; null: none of this kind. */
export function ownWay(move: MoveKind, by: Plan['by'], name: OutcomeName): 'more' | 'less' | null {
  const ways = isOfOther(by, name) ? PASSED_ON : OWN_WAYS;
  return ways[move]?.[outcomeNamed(name)!.what] ?? null;
}

/** True if the number belongs to the person who does not take the step. */
function isOfOther(by: Plan['by'], name: OutcomeName): boolean {
  const { of } = outcomeNamed(name)!;
  return by !== 'both' && of !== 'both' && (by === 'a') !== (of === 0);
}

type Ways = Partial<Readonly<Record<MoveKind, Partial<Readonly<Record<Outcome['what'], 'more' | 'less'>>>>>>;

const EVERY_DAY: MoveKind = 'small-bids';
const OWN_WAYS: Ways = {
  'warm-break': { 'follow-ups': 'less', threes: 'less', turns: 'less' },
  'self-soothing': { 'follow-ups': 'less', threes: 'less', turns: 'less' },
  'small-bids': {
    openings: 'more',
    'follow-ups': 'more',
    threes: 'more',
    turns: 'more',
    'quiet-spell': 'less',
    'silent-days': 'less',
  },
  'grand-gesture': { openings: 'more', 'follow-ups': 'more', threes: 'more', turns: 'more' },
  'cold-break': {
    openings: 'less',
    'follow-ups': 'less',
    threes: 'less',
    turns: 'less',
    'quiet-spell': 'more',
    'silent-days': 'more',
  },
};
/** The other goes on as before: what was begun need not be, and what came is answered. Measured for [MV28]. */
const PASSED_ON: Ways = {
  'warm-break': { 'follow-ups': 'less', turns: 'less' },
  'self-soothing': { 'follow-ups': 'less', turns: 'less' },
  'small-bids': { openings: 'less', 'follow-ups': 'more', turns: 'more' },
  'grand-gesture': { openings: 'less', 'follow-ups': 'more', turns: 'more' },
  'cold-break': { openings: 'more', 'follow-ups': 'less', turns: 'less' },
};
