import type { Pair } from '../../src/base/index.ts';
import type { Mirror } from '../../src/story/index.ts';
import { saidOf } from './gate.ts';
import type { ReadReport } from '../worker/protocol.ts';
import { NOBODY_YET, type State } from './state.ts';
import { isOfRecord, tableFor } from './on-the-table.ts';

const ids = ({ people: [one, other] }: Pick<Mirror, 'people'>): Pair<string> => [one.id, other.id];

/** State after a record arrives. In a group chat two others may have been chosen, or the reader may have said who they
 * are; the table follows. A forecast belonged to the earlier record; a guess and the person of a step belong to the
 * two. A record that unlocks into an empty place finds what was left for it. */
export function asNow(state: State, now: Mirror, report: ReadReport): State {
  const { mirror } = state.analysis;
  const { draft } = state;
  const sameTwo = mirror === null || ids(mirror).every(id => ids(now).includes(id));
  const follows = mirror !== null && (state.table.record || isOfRecord(state));
  return {
    ...state,
    table: follows ? tableFor(state.table, ids(mirror), ids(now)) : state.table,
    draft: draft && { ...draft, ...(sameTwo ? { forecast: null } : NOBODY_YET) },
    none: saidOf(state, now.people, report),
  };
}
