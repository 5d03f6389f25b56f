import { HOUR, offsetMinutesAt, SECOND_MS, zoneOf } from '../../base/index.ts';
import { KINDS, type Records } from '../../records/index.ts';
import { cuts, toTurns, type Turns } from '../../turns/index.ts';
import { LEAST_TIMES, type PairEventColumns } from './gather.ts';

/** Events of a pair → turns, as of an export that holds nothing but who and when. `zone`: whose hours of the week count. */
export function turnsOfEvents({ people, at, actor }: PairEventColumns, zone: string): Turns {
  const count = at.length;
  const own = (side: number): number => actor.reduce((sum, who) => sum + (who === side ? 1 : 0), 0);
  const records: Records = {
    count,
    people: [
      { id: people[0], name: people[0], messages: own(0) },
      { id: people[1], name: people[1], messages: own(1) },
    ],
    at: at.map(seconds => seconds * SECOND_MS),
    offsetMinutes: offsetsOf(at, zone),
    from: Uint16Array.from(actor),
    kind: new Uint8Array(count).fill(KINDS.indexOf('text')),
    flags: new Uint8Array(count),
    characters: new Uint32Array(count),
    durationSeconds: new Float32Array(0),
    file: new Uint16Array(count),
    text: null,
    resolutionSeconds: count >= LEAST_TIMES && at.every(seconds => seconds % 60 === 0) ? 60 : 1,
  };
  return toTurns(records, [0, 1], cuts.usual);
}

function offsetsOf(at: Float64Array, name: string): Int16Array {
  const offsets = new Int16Array(at.length);
  const zone = zoneOf(name);
  if (name === 'UTC' || zone === null) return offsets;
  let known = Number.NaN;
  let offset = 0;
  for (const [i, seconds] of at.entries()) {
    // Zones change on quarters of an hour.
    const quarter = Math.floor(seconds / (HOUR / 4));
    if (quarter !== known) offset = offsetMinutesAt(zone, seconds * SECOND_MS);
    known = quarter;
    offsets[i] = offset;
  }
  return offsets;
}
