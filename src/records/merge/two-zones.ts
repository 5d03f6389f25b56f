import { type Issue, issue, type Message, readWall, type Zone, zoneOf } from '../../base/index.ts';
import { WALL } from '../core/columns.ts';
import type { FileSink, ReadFile } from '../core/sink.ts';
import { clockOf, type KnownZone, type ZoneOptions, zoneKeys, zoneOfFile } from '../core/zone.ts';
import { message } from '../../words/index.ts';

/** Two exports of one chat whose clocks differed: the phone moved between them, or the two live in different zones. The
 * same texts then occur in both, always (but for clock changes) at one distance. Nothing else causes this. */

/** Texts that stand once in either file; fewer in common may be chance. */
const FEWEST = 20;
const SHORTEST_TEXT = 6;
/** Share of the texts in common that must lie at one distance, and that a zone must bring together. */
const SURE = 0.6;
const SETTLED = 0.95;
const QUARTER = 15 * 60_000;
const LARGEST = 27 * 3_600_000;

// One well-known name for each clock in use; of two with the same clock the more populous first.
const ZONES =
  'Europe/London Europe/Berlin Europe/Athens Europe/Istanbul Europe/Moscow America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu America/Halifax America/St_Johns America/Sao_Paulo America/Argentina/Buenos_Aires America/Bogota America/Mexico_City America/Caracas America/Santiago America/Lima UTC Africa/Lagos Africa/Casablanca Africa/Johannesburg Africa/Cairo Africa/Nairobi Asia/Jerusalem Asia/Beirut Asia/Dubai Asia/Tehran Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Jakarta Asia/Bangkok Asia/Shanghai Asia/Singapore Australia/Perth Asia/Tokyo Australia/Darwin Australia/Adelaide Australia/Brisbane Australia/Sydney Pacific/Auckland'.split(
    ' ',
  );

export interface SettledZones {
  readonly zones: ReadonlyMap<FileSink, KnownZone>;
  readonly issues: readonly Issue[];
}

/** The zones of files, as given for each. If two files show that their clocks stood apart, the later file gets the zone
 * that aligns its times with the earlier's. It examines times as they were read, and changes nothing. */
export function settleZones(files: readonly ReadFile[], options: ZoneOptions): SettledZones {
  const zones = new Map<FileSink, KnownZone>();
  const issues: Issue[] = [];
  const keys = zoneKeys(files);
  const named = new Map(Object.entries(options.zones ?? {}));
  files.forEach(({ name, sink, zone }, f) => {
    const given = zone ?? named.get(keys[f]!) ?? named.get(name);
    if (given !== undefined) zones.set(sink, { name: given, how: 'given' });
  });
  const ofFile = (sink: FileSink): Zone => zoneOfFile(sink, { ...options, byFile: zones });
  files.forEach((file, v) => {
    if (!onlyWall(file.sink) || zones.get(file.sink)?.how === 'given') return;
    for (const other of files.slice(0, v)) {
      if (other.format !== file.format || !onlyWall(other.sink)) continue;
      const found = clocksApart(other.sink, file.sink, ofFile(other.sink), ofFile(file.sink));
      if (found === null) continue;
      if (found.zone !== null) zones.set(file.sink, { name: found.zone, how: 'assumed' });
      issues.push(issue('warning', 'two-zones', told(other, ofFile(other.sink).name, found), file.name));
      return;
    }
  });
  return { zones, issues };
}

interface Apart {
  readonly texts: number;
  /** The later file's clock after the earlier's, in milliseconds. */
  readonly milliseconds: number;
  readonly zone: string | null;
}

function told(other: ReadFile, zone: string, { texts, milliseconds, zone: settled }: Apart): Message {
  const hours = Math.abs(milliseconds) / 3_600_000;
  const distance = message('records-hours', { hours, later: milliseconds > 0 ? 'later' : 'earlier' });
  const both = { count: texts, distance, first: other.name };
  return settled === null
    ? message('records-zones-none', both)
    : message('records-zones-settled', { ...both, zone, settled });
}

const onlyWall = (sink: FileSink): boolean =>
  clockOf(sink) === null && sink.zoneName === null && sink.columns.count > 0 && (sink.columns.flags[0]! & WALL) !== 0;

function clocksApart(a: FileSink, b: FileSink, zoneA: Zone, zoneB: Zone): Apart | null {
  const [ofA, ofB] = [uniqueTexts(a), uniqueTexts(b)];
  const common: (readonly [number, number])[] = [];
  for (const [print, wall] of ofA) {
    const other = ofB.get(print);
    if (other !== undefined) common.push([wall, other]);
  }
  if (common.length < FEWEST) return null;
  const coarse = Math.max(1, a.resolutionSeconds, b.resolutionSeconds) * 1000;
  const together = (zone: Zone): number =>
    common.filter(([x, y]) => Math.abs(readWall(zoneA, x).at - readWall(zone, y).at) <= coarse).length;
  if (together(zoneB) >= SURE * common.length) return null;
  const tally = new Map<number, number>();
  for (const [x, y] of common) {
    const distance = Math.round((y - x) / QUARTER) * QUARTER;
    if (Math.abs(y - x - distance) <= coarse) tally.set(distance, (tally.get(distance) ?? 0) + 1);
  }
  const [milliseconds, times] = [...tally].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  if (milliseconds === 0 || Math.abs(milliseconds) > LARGEST || times < SURE * common.length) return null;
  let best: string | null = null;
  let most = SETTLED * times - 1;
  for (const name of ZONES) {
    const zone = zoneOf(name);
    const count = zone === null ? 0 : together(zone);
    if (count > most) [best, most] = [name, count];
  }
  return { texts: times, milliseconds, zone: best };
}

/** Fingerprints of the texts that a file holds once, with their times. */
function uniqueTexts({ columns }: FileSink): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const repeated = new Set<number>();
  if (columns.print === null) return found;
  for (let i = 0; i < columns.count; i++) {
    if (columns.characters[i]! < SHORTEST_TEXT) continue;
    const print = columns.print[i]!;
    if (found.has(print)) repeated.add(print);
    else found.set(print, columns.time[i]!);
  }
  for (const print of repeated) found.delete(print);
  return found;
}
