import type { Relationship } from '../../../src/moves/index.ts';
import type { Mirror } from '../../../src/story/index.ts';
import type { Settings } from '../../worker/protocol.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { meOf } from '../me.ts';
import type { State } from '../state.ts';
import { NO_WORDS_YET } from '../table.ts';

/** A relationship of the open pair, without words until its person says otherwise. `me`: whom the person said they are. */
export const relationshipFrom = (
  id: string,
  { people: [a, b] }: Mirror,
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

/** One of the open pair as it stands; null: nobody is open. */
export function newRelationship(
  { analysis: { mirror, origin, settings } }: State,
  say: Speaker['say'],
): Relationship | null {
  if (mirror === null) return null;
  const called = origin.kind === 'sample' ? say(`yours-sample-${origin.id}`) : '';
  const me = origin.kind === 'file' && meOf(settings) !== null ? 0 : null;
  return relationshipFrom(freshId(), mirror, settings, called, me);
}

/** 128 bits of chance. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(16).padStart(8, '0')).join('');
