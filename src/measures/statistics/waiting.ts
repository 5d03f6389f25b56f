import { DAY } from '../../base/index.ts';
import { type Actor, type Sessions, spanOf, type Turns } from '../../turns/index.ts';
import { secondsBetween } from './estimate.ts';
import { type QuietHours, wakingSeconds } from './quiet-hours.ts';
import type { Waits } from './survival.ts';

export const ENDED = { notSeen: 0, byPartner: 1, byOwnTurn: 2 } as const;

/** The wait that begins when each turn ends, turn by turn: how long until anybody's next turn, and whose. */
export interface Waiting {
  readonly seconds: Float64Array;
  /** One of `ENDED`. `notSeen`: the record ends, or has a hole, first. */
  readonly ended: Uint8Array;
  /** Local day of the turn, counted from the first one's. */
  readonly day: Int32Array;
  /** 1 for the turn that opens a session after a silence seen whole. */
  readonly opening: Uint8Array;
}

export function waitingOf(turns: Turns, sessions: Sessions): Waiting {
  const { count, start, end, actor, coverage } = turns;
  const span = spanOf(turns);
  const seconds = new Float64Array(count);
  const ended = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (i + 1 < count && span[i + 1] === span[i]) {
      seconds[i] = Math.max(0, secondsBetween(end[i]!, start[i + 1]!));
      ended[i] = actor[i + 1] === actor[i] ? ENDED.byOwnTurn : ENDED.byPartner;
    } else seconds[i] = Math.max(0, secondsBetween(end[i]!, coverage[span[i]!]?.to ?? end[i]!));
  }
  const opening = new Uint8Array(count);
  for (let s = 0; s < sessions.count; s++) opening[sessions.first[s]!] = sessions.opensKnown[s]!;
  return { seconds, ended, day: localDays(turns), opening };
}

export function localDays({ count, start, offsetMinutes }: Turns): Int32Array {
  const day = new Int32Array(count);
  const first = count > 0 ? Math.floor((start[0]! + offsetMinutes[0]! * 60) / DAY) : 0;
  for (let i = 0; i < count; i++) day[i] = Math.floor((start[i]! + offsetMinutes[i]! * 60) / DAY) - first;
  return day;
}

/** Waits of the chosen turns as a sample. `event` ends them; the other ending competes. In `waking` time where quiet
 * hours are given. */
export function sampleOf(
  turns: Turns,
  waiting: Waiting,
  chosen: ArrayLike<number>,
  event: 1 | 2,
  quiet: QuietHours | null = null,
): Waits {
  const n = chosen.length;
  const seconds = new Float64Array(n);
  const outcome = new Uint8Array(n);
  const cluster = new Int32Array(n);
  for (let k = 0; k < n; k++) {
    const i = chosen[k]!;
    const length = waiting.seconds[i]!;
    const ended = waiting.ended[i]!;
    seconds[k] = quiet === null ? length : wakingSeconds(localTime(turns, i), length, quiet);
    outcome[k] = event === 1 || ended === 0 ? ended : 3 - ended;
    cluster[k] = waiting.day[i]!;
  }
  return { seconds, outcome, cluster };
}

/** Local wall-clock reading at the end of turn `i`, seconds into its day. */
export function localTime(turns: Turns, i: number): number {
  const local = secondsBetween(0, turns.end[i]! + turns.offsetMinutes[i]! * 60);
  return local - Math.floor(local / DAY) * DAY;
}

export function turnsOf(turns: Turns, actor: Actor, keep: (i: number) => boolean): Uint32Array {
  const out = new Uint32Array(turns.count);
  let n = 0;
  for (let i = 0; i < turns.count; i++) if (turns.actor[i] === actor && keep(i)) out[n++] = i;
  return out.slice(0, n);
}

/** Index of the next turn by the other person, `count` where there is none. */
export function nextByPartner({ count, actor }: Turns): Uint32Array {
  const next = new Uint32Array(count);
  const nearest = [count, count];
  for (let i = count - 1; i >= 0; i--) {
    next[i] = nearest[1 - actor[i]!]!;
    nearest[actor[i]!] = i;
  }
  return next;
}
