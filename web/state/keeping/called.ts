import type { Relationship } from '../../../src/moves/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { safeName } from '../../controls/safe-text.ts';
import { plainSettings } from '../state.ts';
import { settingsOf } from './snapshot.ts';

/** The two of a relationship under the names they are shown by. */
export function shownNames(relationship: Relationship): readonly [string, string] {
  if (settingsOf(relationship, plainSettings).masked) return ['Person A', 'Person B'];
  return [safeName(relationship.people[0].name), safeName(relationship.people[1].name)];
}

/** A relationship as its keeper calls it; else by the other's name, or by both where it is not said who keeps it. */
export function named(relationship: Relationship, { list }: Pick<Speaker, 'list'>): string {
  if (relationship.called.trim() !== '') return safeName(relationship.called);
  const names = shownNames(relationship);
  return relationship.me === null ? list(names) : names[1 - relationship.me]!;
}
