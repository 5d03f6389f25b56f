import { type Issue, issue, type Message } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import type { Columns } from '../core/columns.ts';
import type { Duplicates } from './duplicates.ts';
import type { Gathered } from './gather.ts';
import type { Unit } from './unit.ts';

/** Texts of one person that occur once in each of two files, always at one distance, are messages with two clocks'
 * times. They are reported and not merged: no file tells that they are one, or which clock was right. */

/** Fewer may be chance: sentences said once in each of two files that meet. No made chat has one, wherever it is cut. */
const FEWEST = 3;
const SHORTEST_TEXT = 12;
/** Distances of clocks that know the second, which networks spread. */
const NEAR = 5000;
/** A daily text comes a day apart, less an hour or two. */
const LARGEST = 20 * 3_600_000;
const QUARTER = 15 * 60_000;
/** A text that occurs more often is a formula. */
const MOST_PLACES = 32;

interface Twice {
  readonly units: readonly [number, number];
  readonly texts: number;
  readonly milliseconds: number;
}

/** For each file the earlier one with which it has most texts at two times. */
export function countedTwice(gathered: Gathered, doubles: Duplicates): readonly Issue[] {
  const { units } = gathered;
  const most = new Map<number, Twice>();
  for (const [pair, distances] of distancesApart(gathered, doubles)) {
    const [u, v] = [Math.floor(pair / 65_536), pair % 65_536];
    const found = { units: [u, v] as const, ...commonest(distances, nearIn(units, [u, v])) };
    if (found.texts >= FEWEST && found.texts > (most.get(v)?.texts ?? 0)) most.set(v, found);
  }
  return [...most].map(([v, found]) => issue('warning', 'counted-twice', told(found, units), units[v]!.file));
}

function told({ units: pair, texts, milliseconds }: Twice, units: readonly Unit[]): Message {
  const seconds = Math.abs(milliseconds) / 1000;
  const unit = seconds < 60 ? 'seconds' : seconds < 3600 ? 'minutes' : 'hours';
  const length = { seconds: 1, minutes: 60, hours: 3600 }[unit];
  const quarters = Math.round(milliseconds / QUARTER) * QUARTER;
  const zones =
    pair.some(u => units[u]!.sink.zoneName === null) &&
    quarters !== 0 &&
    Math.abs(milliseconds - quarters) <= nearIn(units, pair);
  return message('records-twice', {
    count: texts,
    distance: message('records-apart', { count: seconds / length, unit }),
    first: units[pair[0]]!.file,
    zones: zones ? 'yes' : 'no',
  });
}

const nearIn = (units: readonly Unit[], pair: readonly [number, number]): number =>
  Math.max(NEAR, ...pair.map(u => units[u]!.sink.resolutionSeconds * 1000));

/** Number of distances that are nearly equal, and their median. */
function commonest(distances: number[], near: number): { readonly texts: number; readonly milliseconds: number } {
  distances.sort((a, b) => a - b);
  let [low, texts, from] = [0, 0, 0];
  for (const [high, distance] of distances.entries()) {
    while (distance - distances[low]! > near) low++;
    if (high - low + 1 > texts) [texts, from] = [high - low + 1, low];
  }
  return { texts, milliseconds: distances[from + Math.floor(texts / 2)]! };
}

/** Distances of the later file from the earlier for texts that each holds once, by pair of files (65,536 times the
 * earlier, plus the later). */
function distancesApart(
  { units, people, rows: { at, unit, row } }: Gathered,
  { drop, standsFor }: Duplicates,
): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  const columnsOf = (i: number): Columns => units[unit![i]!]!.sink.columns;
  const personOf = (i: number): number => people.indexOf(unit![i]!, columnsOf(i).person[row![i]!]!);
  const keptFor = (i: number): number => (drop[i] === 0 ? i : standsFor.get(i)!);
  for (const places of placesOfTexts()) {
    const once = places.filter(i => places.every(k => k === i || unit![k] !== unit![i]));
    for (const a of once) for (const b of once) if (unit![a]! < unit![b]!) compare(a, b);
  }
  return found;

  function compare(a: number, b: number): void {
    const [u, v] = [unit![a]!, unit![b]!];
    const distance = at[b]! - at[a]!;
    if (units[u]!.format !== units[v]!.format || distance === 0 || Math.abs(distance) > LARGEST) return;
    if (personOf(a) !== personOf(b) || keptFor(a) === keptFor(b)) return;
    const pair = u * 65_536 + v;
    const distances = found.get(pair);
    if (distances === undefined) found.set(pair, [distance]);
    else distances.push(distance);
  }

  /** Rows of each text in several places. */
  function* placesOfTexts(): Generator<readonly number[]> {
    const last = new Map<number, number>();
    // The row before with the same text; lists of their own would be as many as texts.
    const before = new Int32Array(at.length).fill(-1);
    for (let i = 0; i < at.length; i++) {
      const { characters, print } = columnsOf(i);
      if (characters[row![i]!]! < SHORTEST_TEXT) continue;
      before[i] = last.get(print![row![i]!]!) ?? -1;
      last.set(print![row![i]!]!, i);
    }
    for (const end of last.values()) {
      const places: number[] = [];
      for (let i = end; i >= 0 && places.length <= MOST_PLACES; i = before[i]!) places.push(i);
      if (places.length > 1 && places.length <= MOST_PLACES) yield places;
    }
  }
}
