import { isZone, type Issue, issue, type Zone, zoneOf } from '../../base/index.ts';
import type { FileSink } from './sink.ts';
import { message } from '../../words/index.ts';

/** The zones that a reader may name. */
export interface ZoneOptions {
  /** IANA name for exports that only know the wall clock. Null: assumed to be `deviceZone`, and said so. */
  readonly zone: string | null;
  readonly deviceZone: string;
  /** Zones of single files by their names, before `zone`. Keys of `zoneKeys`, which tell files of one name apart, come
   * before their names. */
  readonly zones?: Readonly<Record<string, string>>;
  /** Known zones of single files beyond these; see `settleZones`. */
  readonly byFile?: ReadonlyMap<FileSink, KnownZone>;
}

/** Keys that tell files of one name apart, wherever they stand: the length, and among equal lengths the number of later
 * ones. Later, since a newer export is put before what is kept. */
export function zoneKeys(files: readonly { readonly name: string; readonly bytes: number }[]): readonly string[] {
  const after = new Map<string, number>();
  return files
    .toReversed()
    .map(({ name, bytes }) => {
      const alike = JSON.stringify([name, bytes]);
      const count = after.get(alike) ?? 0;
      after.set(alike, count + 1);
      return JSON.stringify([name, bytes, count]);
    })
    .toReversed();
}

/** A zone and how it is known. `given`: by the reader; `assumed`: the device's, since nobody said. */
export interface KnownZone {
  readonly name: string;
  readonly how: 'stated' | 'given' | 'assumed';
}

/** `ofFiles`: the zones that single files came with. */
export const zoneIssues = (
  { zone, deviceZone, zones = {} }: ZoneOptions,
  ofFiles: readonly string[] = [],
): readonly Issue[] =>
  [zone, deviceZone, ...Object.values(zones), ...ofFiles]
    .filter(name => name !== null && !isZone(name))
    .map(name => issue('error', 'unknown-zone', message('records-unknown-zone', { zone: name! }), '--tz'));

/** The zone of a record, whose midnights make its days and weeks. It is the zone of the first file that states a clock,
 * else the given one, else the device's. "UTC" is no clock: a file states it of its instants. */
export function zoneOfRecord(sinks: readonly FileSink[], options: ZoneOptions): KnownZone {
  const stated = sinks.map(clockOf).find(zone => zone !== null);
  return stated == null ? zoneWithout(sinks[0], options) : { name: stated.name, how: 'stated' };
}

/** In which the wall-clock times of one file stand: by the same rule. */
export const zoneOfFile = (sink: FileSink, options: ZoneOptions): Zone =>
  clockOf(sink) ?? zoneOf(zoneWithout(sink, options).name)!;

/** The zone in the report of one file: the stated one, also if it is only of its instants. */
export const zoneReported = (sink: FileSink, options: ZoneOptions): KnownZone =>
  sink.zoneName === null ? zoneWithout(sink, options) : { name: sink.zoneName, how: 'stated' };

export const clockOf = ({ zoneName }: FileSink): Zone | null =>
  zoneName === null || zoneName === 'UTC' ? null : zoneOf(zoneName);

const zoneWithout = (sink: FileSink | undefined, { zone, deviceZone, byFile }: ZoneOptions): KnownZone =>
  (sink === undefined ? undefined : byFile?.get(sink)) ??
  (zone === null ? { name: deviceZone, how: 'assumed' } : { name: zone, how: 'given' });
