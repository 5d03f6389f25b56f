/** Instants travel as milliseconds since 1970-01-01T00:00Z where they come from a file, and as seconds in turns and fits. */
export const SECOND_MS = 1000;
export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const WEEK = 604_800;

/** Two-way clock table of an IANA zone: instants (ms) at which the offset changes, and the offset (minutes) from each. */
export interface Zone {
  readonly name: string;
  /** Ascending, ms; `offsets[i]` holds from `changes[i]` on, `offsets[0]` from minus infinity. `changes[0] === -Infinity`. */
  readonly changes: readonly number[];
  readonly offsets: readonly number[];
}

/** A wall-clock time read in a zone. `repeated`: the hour occurs twice and the earlier reading is given. `missing`: the
 * hour does not exist and the time is read with the offset before the change, as most phones would. */
export interface WallReading {
  readonly at: number;
  readonly offsetMinutes: number;
  readonly how: 'plain' | 'repeated' | 'missing';
}

/** The clock that a record was written by: seconds since 1970 from which wall clock minus UTC is so many minutes. Ascending; the first
 * holds before itself too. Empty for an empty record. */
export type RecordClock = readonly { readonly from: number; readonly offsetMinutes: number }[];

/** An instant as the seconds it would be if the record's clock were UTC: its day there is the day that the two had. */
export function wallOn(clock: RecordClock, seconds: number): number {
  let low = 0;
  let high = clock.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clock[middle]!.from <= seconds) low = middle;
    else high = middle - 1;
  }
  return seconds + MINUTE * (clock[low]?.offsetMinutes ?? 0);
}

const HORIZON_START = Date.UTC(1995, 0, 1);
const HORIZON_END = Date.UTC(2040, 0, 1);
const zones = new Map<string, Zone | null>();

/** Zones that were renamed since 2020, with the names by which older platforms know them: the same clocks (tz database, `backward`). A
 * file that was saved on a newer device opens on an older one. */
const NAMES_BEFORE: Readonly<Record<string, string>> = {
  'America/Nuuk': 'America/Godthab',
  'Europe/Kyiv': 'Europe/Kiev',
  'Pacific/Kanton': 'Pacific/Enderbury',
};

/** The zone of an IANA name, or null where the platform does not know it. Offsets between 1995 and 2040 are exact to the
 * second of each change; earlier and later instants keep the nearest offset. Built once per name and process. */
export function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = buildZone(name);
  zones.set(name, zone);
  return zone;
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
}

function clockIn(name: string): Intl.DateTimeFormat | null {
  const older = NAMES_BEFORE[name];
  return formatIn(name) ?? (older === undefined ? null : formatIn(older));
}

/** True if `zoneOf` knows the name; cheaper, since it builds no table. */
export const isZone = (name: string): boolean => (zones.has(name) ? zones.get(name) !== null : clockIn(name) !== null);

function buildZone(name: string): Zone | null {
  const format = clockIn(name);
  if (format === null) return null;
  const offsetAt = (at: number): number => {
    const [month, day, year, hour, minute, second] = format.format(at).match(/\d+/g)!.map(Number);
    const wall = Date.UTC(year!, month! - 1, day, hour, minute, second);
    return Math.round((wall - at) / 60_000);
  };
  const changes = [Number.NEGATIVE_INFINITY];
  const offsets = [offsetAt(HORIZON_START)];
  // Step of the search for clock changes. No known zone changes twice within 20 days, except during Ramadan in Morocco
  // (about 30 days apart).
  const step = 20 * DAY * SECOND_MS;
  let before = offsets[0]!;
  for (let t = HORIZON_START; t < HORIZON_END; t += step) {
    const after = offsetAt(t + step);
    if (after === before) continue;
    let [low, high] = narrowed(t, t + step, QUARTER, before, offsetAt);
    // Nearly every change is at a full quarter of an hour.
    if (offsetAt(high - 1000) !== before) [low, high] = narrowed(low, high, 1000, before, offsetAt);
    changes.push(high);
    offsets.push(offsetAt(high));
    before = after;
  }
  return { name, changes, offsets };
}

const QUARTER = 15 * MINUTE * SECOND_MS;

/** Two neighbouring multiples of `unit` (ms) between `low` and `high`, the first with the offset `before` and the second without. */
function narrowed(
  low: number,
  high: number,
  unit: number,
  before: number,
  offsetAt: (at: number) => number,
): [low: number, high: number] {
  while (high - low > unit) {
    const middle = Math.floor((low + high) / (2 * unit)) * unit;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return [low, high];
}

/** Offset of wall clock from UTC at an instant (ms), in minutes. */
export function offsetMinutesAt(zone: Zone, at: number): number {
  return zone.offsets[changeBefore(zone, at)]!;
}

/** Seconds on the clock of a zone at an instant (seconds since 1970), UTC where the zone is not known. The catalogue's
 * sentences take days in this form. */
export const onClock = (seconds: number, zone: string | undefined): number => {
  const known = zone === undefined ? null : zoneOf(zone);
  return known === null ? seconds : seconds + 60 * offsetMinutesAt(known, seconds * 1000);
};

/** Reads a wall-clock time given as the milliseconds it would be if the clock were UTC. */
export function readWall(zone: Zone, wall: number): WallReading {
  // The change nearest to the wall time can only be one of the two around it, since offsets stay within a day.
  const i = changeBefore(zone, wall - zone.offsets[0]! * 60_000);
  for (let k = Math.max(0, i - 1); k <= Math.min(zone.changes.length - 1, i + 1); k++) {
    const offset = zone.offsets[k]!;
    const at = wall - offset * 60_000;
    const next = zone.changes[k + 1] ?? Number.POSITIVE_INFINITY;
    if (at >= next) {
      const after = wall - (zone.offsets[k + 1] ?? offset) * 60_000;
      if (after < next) return { at, offsetMinutes: offset, how: 'missing' };
      continue;
    }
    if (at < zone.changes[k]!) continue;
    const later = wall - (zone.offsets[k + 1] ?? offset) * 60_000;
    return { at, offsetMinutes: offset, how: later >= next ? 'repeated' : 'plain' };
  }
  const offset = offsetMinutesAt(zone, wall);
  return { at: wall - offset * 60_000, offsetMinutes: offset, how: 'plain' };
}

function changeBefore(zone: Zone, at: number): number {
  let low = 0;
  let high = zone.changes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (zone.changes[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True if the calendar has the day, as 2024-02-29; engines read 2023-02-29 as the first of March. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return false;
  // The day before the first of the next month is the last one of this.
  return Number(day) <= 28 || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** `2024-02-27T21:41:00` of a wall-clock time given as the milliseconds it would be if the clock were UTC. */
export const isoWall = (wall: number): string => {
  const iso = new Date(wall).toISOString();
  return iso.endsWith('.000Z') ? iso.slice(0, -5) : iso.slice(0, -1);
};

/** `2024-02-27T20:41:00Z` of an instant in milliseconds; milliseconds are kept only where there are any. */
export const isoInstant = (at: number): string => `${isoWall(at)}Z`;
