import { type Issue, issue } from '../../base/index.ts';
import type { Person, Records } from '../core/record.ts';
import { duplicatesIn } from './duplicates.ts';
import type { Gathered } from './gather.ts';
import { interleaved } from './interleave.ts';
import { mergedColumns, mergedTexts } from './merged-columns.ts';
import type { People } from './people.ts';
import { identity, spanOf } from './rows.ts';
import { type Suggestion, suggestions } from './suggestions.ts';
import { countedTwice } from './twice.ts';
import { message } from '../../words/index.ts';

export interface Assembled {
  readonly records: Records;
  readonly duplicatesMerged: number;
  /** By unit: records of the chosen chat. */
  readonly messages: readonly number[];
  /** By unit: first and last instant of the chosen chat, null where it has none there. */
  readonly spans: readonly (readonly [number, number] | null)[];
  readonly repeated: readonly number[];
  readonly missing: readonly number[];
  readonly joined: People['joined'];
  readonly suggestions: readonly Suggestion[];
  readonly issues: readonly Issue[];
}

/** Turns the columns of all sources into one record: sorted by (instant, source, place in it), doubles between sources
 * dropped. Takes the sinks' columns over: they are changed, and cannot be gathered again. */
export function assemble(gathered: Gathered): Assembled {
  const { units, people, clocks, shared } = gathered;
  // Before the columns are taken over and sorted in place.
  const spans = clocks.map(({ at }) => spanOf(at));
  const { order, dropped, twice } = withoutDoubles(gathered);
  const proposed = suggestions(
    units,
    people,
    shared.flatMap(one => one.people),
  );
  const columns = mergedColumns(gathered, order);
  const shown = inOrderOfAppearance(columns.from, people.list);
  return {
    records: {
      count: columns.at.length,
      people: shown,
      ...columns,
      text: mergedTexts(gathered, order),
      resolutionSeconds: coarsestClock(gathered),
    },
    duplicatesMerged: dropped,
    messages: clocks.map(clock => clock.at.length),
    spans,
    repeated: clocks.map(clock => clock.repeated),
    missing: clocks.map(clock => clock.missing),
    joined: people.joined,
    suggestions: proposed,
    issues: [...issuesOf(people), ...twice],
  };
}

/** `order` null: the rows are in order and none is dropped. */
function withoutDoubles(gathered: Gathered): {
  readonly order: Uint32Array | null;
  readonly dropped: number;
  readonly twice: readonly Issue[];
} {
  const { units, people, rows, sorted } = gathered;
  if (units.length < 2) return { order: sorted, dropped: 0, twice: [] };
  const all = sorted ?? identity(rows.at.length);
  const doubles = duplicatesIn(all, rows, units, people.indexOf);
  const { dropped } = doubles;
  const twice = countedTwice(gathered, doubles);
  return { order: dropped === 0 ? sorted : interleaved(all, rows, doubles), dropped, twice };
}

const coarsestClock = ({ units, clocks }: Gathered): number =>
  Math.max(0.001, ...units.filter((_, u) => clocks[u]!.at.length > 0).map(unit => unit.sink.resolutionSeconds));

const issuesOf = ({ strangers, byName }: People): readonly Issue[] => [
  ...strangers.map(name => issue('warning', 'no-such-person', message('records-no-such-person', { name }))),
  ...byName.map(name => issue('note', 'joined-by-name', message('records-joined-by-name', { name }))),
];

/** Renumbers the people of `from`, in place. */
function inOrderOfAppearance(from: Uint16Array, list: People['list']): Person[] {
  const indexOf = new Int32Array(list.length).fill(-1);
  const order: number[] = [];
  const tally = new Float64Array(list.length);
  for (let k = 0; k < from.length; k++) {
    const person = from[k]!;
    let index = indexOf[person]!;
    if (index < 0) {
      index = order.length;
      indexOf[person] = index;
      order.push(person);
    }
    tally[index]!++;
    from[k] = index;
  }
  return order.map((person, index) => ({ ...list[person]!, messages: tally[index]! }));
}
