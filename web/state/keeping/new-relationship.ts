import type { Keeping, Relationship } from '../../../src/moves/index.ts';
import type { Mirror } from '../../../src/story/index.ts';
import type { Settings } from '../../worker/protocol.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { meOf } from '../me.ts';
import type { State } from '../state.ts';
import { NO_WORDS_YET } from '../table.ts';

/** A relationship of the open pair, without words unless its person asks for them. `me`: the person's own id. */
export const relationshipFrom = (
  id: string,
  { people: [a, b] }: Pick<Mirror, 'people'>,
  settings: Settings,
  called: string,
  me: 0 | 1 | null,
): Relationship => ({
  id,
  called,
  people: [
    { id: a.id, name: a.name },
    { id: b.id, name: b.name },
  ],
  me,
  settings: { ...settings, keepWords: false },
  tries: [],
  checkIns: [],
  loopWords: NO_WORDS_YET,
});

/** Relationship of the open pair; null: nobody is open. A and B are the same as on the pages about steps before
 * anything was kept, whoever is on the left. A step being chosen then stays with its person. */
export function newRelationship(
  { analysis: { mirror, origin, settings } }: State,
  say: Speaker['say'],
): Relationship | null {
  if (mirror === null) return null;
  const called = origin.kind === 'sample' ? say(`yours-sample-${origin.id}`) : '';
  const a = firstById(mirror.people);
  const me = origin.kind === 'file' && meOf(settings) !== null ? a : null;
  const [one, other] = mirror.people;
  return relationshipFrom(freshId(), { people: a === 0 ? [one, other] : [other, one] }, settings, called, me);
}

/** Side of A for two without kept data. The choice of "me" decides who is on the left, and must not decide who is A of
 * a plan. */
export const firstById = ([one, other]: readonly [Keeping, Keeping]): 0 | 1 => (one.id <= other.id ? 0 : 1);

/** 128 random bits. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(16).padStart(8, '0')).join('');
