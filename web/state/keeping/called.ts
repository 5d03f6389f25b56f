import type { Relationship } from '../../../src/moves/index.ts';
import type { Mirror } from '../../../src/story/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { safeName } from '../../controls/safe-text.ts';
import type { State } from '../state.ts';
import { settingsOf } from './snapshot.ts';
import { plainSettings } from '../../worker/settings.ts';

type Say = Pick<Speaker, 'say'>;

/** Masks for the names of the two. */
const masksOf = ({ say }: Say) => [say('people-masked', { of: 'a' }), say('people-masked', { of: 'b' })] as const;

/** The state as pages show it: the worker knows no language and masks with marks of its own, which the page's language words. */
export function inMasks(state: State, words: Say): State {
  const { analysis, compared } = state;
  if (!analysis.settings.masked) return state;
  const worded = (mirror: Mirror | null): Mirror | null => mirror && maskedIn(mirror, words);
  return { ...state, analysis: { ...analysis, mirror: worded(analysis.mirror) }, compared: worded(compared) };
}

/** By language and by mirror, so that what did not change is the same object still. */
const masked = new WeakMap<Say, WeakMap<Mirror, Mirror>>();

function maskedIn(mirror: Mirror, words: Say): Mirror {
  const known = masked.get(words) ?? new WeakMap<Mirror, Mirror>();
  masked.set(words, known);
  const masks = masksOf(words);
  const [a, b] = mirror.people;
  const made = known.get(mirror) ?? {
    ...(renamed(mirror, masks) as Mirror),
    people: [
      { ...a, name: masks[0] },
      { ...b, name: masks[1] },
    ],
  };
  known.set(mirror, made);
  return made;
}

/** Every person of every sentence in it under the names given. Rows of numbers hold none. */
function renamed(x: unknown, names: readonly [string, string]): unknown {
  if (typeof x !== 'object' || x === null || ArrayBuffer.isView(x)) return x;
  if (Array.isArray(x)) return typeof x[0] === 'number' ? x : x.map(one => renamed(one, names));
  if ('person' in x && 'name' in x) return { ...x, name: names[x.person as 0 | 1] };
  return Object.fromEntries(Object.entries(x).map(([key, value]) => [key, renamed(value, names)]));
}

/** The two of a relationship under the names they are shown by. */
export function shownNames(relationship: Relationship, words: Say): readonly [string, string] {
  if (settingsOf(relationship, plainSettings).masked) return masksOf(words);
  return [safeName(relationship.people[0].name), safeName(relationship.people[1].name)];
}

/** A relationship by its keeper's name for it; else by the other's name, or by both if the keeper is unknown. */
export function named(relationship: Relationship, words: Pick<Speaker, 'list' | 'say'>): string {
  if (relationship.called.trim() !== '') return safeName(relationship.called);
  const names = shownNames(relationship, words);
  return relationship.me === null ? words.list(names) : names[1 - relationship.me]!;
}
