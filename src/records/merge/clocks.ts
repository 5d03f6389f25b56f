import { readWall, type Zone } from '../../base/index.ts';
import { WALL } from '../core/columns.ts';
import { FLAG } from '../core/record.ts';
import type { Unit } from './unit.ts';

/** The records of a unit's chosen chat as instants. */
export interface Clocks {
  /** Indices into the unit's columns that belong to the chosen chat; null: all. */
  readonly rows: Uint32Array | null;
  readonly at: Float64Array;
  readonly repeated: number;
  readonly missing: number;
  readonly clock: WallClock;
}

/** Instants of a unit's records. In the repeated hour of a clock change, file order decides. A time that would lie
 * before its predecessor is read as the second pass of that hour. */
export function instantsOf(unit: Unit): Clocks {
  const c = unit.sink.columns;
  const rows = rowsOfChat(unit);
  const count = rows?.length ?? c.count;
  const at = rows === null ? c.time.subarray(0, count) : new Float64Array(count);
  let repeated = 0;
  let missing = 0;
  let previous = Number.NaN;
  const clock = new WallClock(unit.zone);
  const { flags, time } = c;
  for (let n = 0; n < count; n++) {
    const row = rows === null ? n : rows[n]!;
    let flag = flags[row]!;
    let instant = time[row]!;
    if ((flag & WALL) !== 0) {
      instant = clock.read(instant);
      // Read once: from here on the column holds an instant.
      flag &= ~WALL;
      if (clock.how === 'repeated') {
        flag |= FLAG.repeatedHour;
        const later = instant + clock.repeat;
        if (instant < previous && previous - instant <= 2 * clock.repeat && later >= previous) instant = later;
      } else if (clock.how === 'missing') flag |= FLAG.missingHour;
      flags[row] = flag;
      time[row] = instant;
    }
    if ((flag & FLAG.repeatedHour) !== 0) repeated++;
    else if ((flag & FLAG.missingHour) !== 0) missing++;
    at[n] = instant;
    previous = instant;
  }
  return { rows, at, repeated, missing, clock };
}

function rowsOfChat({ chats, sink: { columns } }: Unit): Uint32Array | null {
  if (chats.length === 0) return new Uint32Array(0);
  const wanted = new Set(chats);
  const only = chats.length === 1 ? chats[0]! : -1;
  const isWanted = (chat: number): boolean => (only >= 0 ? chat === only : wanted.has(chat));
  // A message in two chats of one source is read once.
  const seen = only >= 0 || columns.id === null ? null : new Set<string>();
  let others = 0;
  for (let i = 0; i < columns.count; i++) if (!isWanted(columns.chat[i]!)) others++;
  if (others === 0 && seen === null) return null;
  const rows = new Uint32Array(columns.count - others);
  let n = 0;
  for (let i = 0; i < columns.count; i++) {
    if (!isWanted(columns.chat[i]!)) continue;
    if (seen !== null && columns.id![i] !== 0) {
      const mark = `${columns.id![i]} ${columns.time[i]}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
    }
    rows[n++] = i;
  }
  return n === columns.count ? null : rows.slice(0, n);
}

/** `readWall` with the last plain stretch remembered, since a chat stays within one for months. */
class WallClock {
  readonly #zone: Zone;
  #from = Number.NaN;
  #to = Number.NaN;
  #offsetMs = 0;
  how: 'plain' | 'repeated' | 'missing' = 'plain';
  /** Milliseconds between the two passes of a repeated hour. */
  repeat = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  read(wall: number): number {
    if (wall >= this.#from && wall < this.#to) {
      this.how = 'plain';
      return wall - this.#offsetMs;
    }
    const reading = readWall(this.#zone, wall);
    this.how = reading.how;
    const { changes, offsets } = this.#zone;
    let i = changes.length - 1;
    while (i > 0 && changes[i]! > reading.at) i--;
    if (reading.how === 'repeated') this.repeat = (offsets[i]! - (offsets[i + 1] ?? offsets[i]!)) * 60_000;
    if (reading.how === 'plain') {
      // A day from either change nothing is repeated or missing.
      const day = 86_400_000;
      this.#offsetMs = reading.offsetMinutes * 60_000;
      this.#from = changes[i]! + this.#offsetMs + day;
      this.#to = (changes[i + 1] ?? Number.POSITIVE_INFINITY) + this.#offsetMs - day;
    }
    return reading.at;
  }

  #instantFrom = Number.NaN;
  #instantTo = Number.NaN;
  #minutes = 0;

  offsetMinutesAt(at: number): number {
    if (at >= this.#instantFrom && at < this.#instantTo) return this.#minutes;
    const { changes, offsets } = this.#zone;
    let i = changes.length - 1;
    while (i > 0 && changes[i]! > at) i--;
    this.#instantFrom = changes[i]!;
    this.#instantTo = changes[i + 1] ?? Number.POSITIVE_INFINITY;
    this.#minutes = offsets[i]!;
    return this.#minutes;
  }
}
