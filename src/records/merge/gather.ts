import { type Clocks, instantsOf } from './clocks.ts';
import { joinPeople, type People } from './people.ts';
import { identity, type Rows, rowsOf, sortedOrder } from './rows.ts';
import { type Shared, sharedBy } from './shared.ts';
import type { Unit } from './unit.ts';

/** All sources with their times as instants and their people joined. */
export interface Gathered {
  readonly units: readonly Unit[];
  readonly people: People;
  readonly clocks: readonly Clocks[];
  readonly rows: Rows;
  /** Null where the rows are in order already. */
  readonly sorted: Uint32Array | null;
  readonly shared: readonly Shared[];
}

/** May be called again for the same sinks with other chats chosen; changes their columns (times become instants). */
export function gather(units: readonly Unit[], same: readonly (readonly string[])[] = []): Gathered {
  const people = joinPeople(units, same);
  const clocks = units.map(instantsOf);
  const rows = rowsOf(clocks);
  const sorted = sortedOrder(rows.at);
  const shared = units.length > 1 ? sharedBy(sorted ?? identity(rows.at.length), rows, units, people) : [];
  return { units, people, clocks, rows, sorted, shared };
}
