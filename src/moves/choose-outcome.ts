import { DAY, HOUR, type Random } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import type { Design } from './design.ts';
import { type OutcomeName, scatterOf, weeklyOutcome } from './outcome.ts';
import { powerOf } from './power.ts';

/** How often a try would notice, in this outcome, that both begin conversations twice as readily. */
export interface OutcomePower {
  readonly outcome: OutcomeName;
  /** What the outcome then is, over what it was: where most days are full already, beginnings can hardly rise. */
  readonly ratio: number;
  readonly notices: number;
}

/** Outcomes that are of both alike. */
const OF_BOTH = ['openings', 'turns', 'quiet-spell'] as const;
const READIER = 2;

/** What a try may look at where nobody has chosen: outcomes of both alike, the one that would notice most first. `edges`: the
 * weeks of the record. Empty where it is too short to say. Exchanging the people changes no bit. */
export function outcomesByPower(
  turns: Turns,
  edges: ArrayLike<number>,
  design: Design,
  random: Random,
): readonly OutcomePower[] {
  const room = roomIn(turns);
  return OF_BOTH.flatMap((outcome, k): readonly OutcomePower[] => {
    const weekly = [...weeklyOutcome(turns, outcome, edges)];
    const ratio = ratioOf(outcome, weekly, room, turns.cut.sessionGapSeconds / HOUR);
    const notices = powerOf(design, weekly, ratio, random.fork(k), 500, 0.05, scatterOf(turns, outcome));
    return notices === null ? [] : [{ outcome, ratio, notices }];
  }).sort((p, q) => q.notices - p.notices);
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

/** Of the times of day at which either wrote, how many on another day had a silence before them long enough that a turn would
 * have begun a conversation. */
function roomIn({ count, start, end, cut }: Turns): number {
  let [free, all, last] = [0, 0, -1];
  for (let i = 0; i < count; i++) {
    const at = start[i]! + OTHER_DAY;
    while (last + 1 < count && start[last + 1]! <= at) last++;
    if (last === count - 1) break;
    all++;
    if (at - end[last]! > cut.sessionGapSeconds) free++;
  }
  return all > 0 ? free / all : 1;
}
