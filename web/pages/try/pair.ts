import type { Person } from '../../../src/base/index.ts';
import type { Keeping, Relationship } from '../../../src/moves/index.ts';
import type { View } from '../../worker/session/view.ts';
import { safeName } from '../../controls/safe-text.ts';
import { shownNames } from '../../state/keeping/called.ts';
import { firstById } from '../../state/keeping/new-relationship.ts';
import { relationshipOf } from '../../state/keeping/snapshot.ts';
import type { PageProps } from '../../state/page.ts';
import type { State } from '../../state/state.ts';

/** The two people of the pages about steps. A and B of every plan are `people[0]` and `people[1]`, whoever is on the
 * left. */
export interface PairOnPage {
  readonly people: readonly [Keeping, Keeping];
  /** Their kept relationship; null: nothing yet. */
  readonly relationship: Relationship | null;
  /** Ids of A and B in the open record. */
  readonly ids: readonly [string, string];
  /** Side of A on the page. */
  readonly sideOfA: 0 | 1;
  readonly invented: boolean;
}

export interface StepProps extends PageProps {
  readonly pair: PairOnPage;
  /** Seconds since 1970. */
  readonly now: number;
}

export function pairOf(state: State, view: View | null): PairOnPage | null {
  const { analysis, swapped } = state;
  if (view === null || analysis.mirror === null) return null;
  const { people } = analysis.mirror;
  const relationship = relationshipOf(state);
  const a = relationship === null ? firstById(people) : placeOfA(relationship.people, people);
  const two = [people[a], people[1 - a]!] as const;
  return {
    // Ids as they were when the two entered the book, names as the page shows them now.
    people: [keeping(two[0], relationship?.people[0]), keeping(two[1], relationship?.people[1])],
    relationship,
    ids: [two[0].id, two[1].id],
    sideOfA: (a === 0) === swapped ? 1 : 0,
    invented: analysis.origin.kind === 'sample',
  };
}

/** Pair of a relationship whose record was not analysed. The keeper is on the left, as in its record. */
export function keptPair(
  relationship: Relationship,
  swapped: boolean,
  words: Parameters<typeof shownNames>[1],
): PairOnPage {
  const [a, b] = relationship.people;
  const [nameA, nameB] = shownNames(relationship, words);
  return {
    people: [
      { id: a.id, name: nameA },
      { id: b.id, name: nameB },
    ],
    relationship,
    ids: [a.id, b.id],
    sideOfA: (relationship.me === 1) === swapped ? 0 : 1,
    invented: false,
  };
}

/** Side of A in the open record: by the id of either of the two, else by either's name, else first. Ids can change: a
 * number became a contact, or two telephones were joined. */
function placeOfA([a, b]: Relationship['people'], people: readonly [Keeping, Keeping]): 0 | 1 {
  for (const key of ['id', 'name'] as const) {
    if (people[0][key] === a[key] || people[1][key] === b[key]) return 0;
    if (people[1][key] === a[key] || people[0][key] === b[key]) return 1;
  }
  return 0;
}

const keeping = ({ id, name }: Keeping, kept: Keeping | undefined): Keeping => ({ id: kept?.id ?? id, name });

/** Side of A or B on the page. */
export const sideOf = ({ sideOfA }: PairOnPage, who: 'a' | 'b'): 0 | 1 => ((who === 'a') === (sideOfA === 0) ? 0 : 1);

/** Names in the order of the page. */
export const namesOnPage = ({ people, sideOfA }: PairOnPage): readonly [string, string] =>
  sideOfA === 0 ? [people[0].name, people[1].name] : [people[1].name, people[0].name];

/** A and B in the order of the page. */
export const inOrder = ({ sideOfA }: PairOnPage): readonly ['a' | 'b', 'a' | 'b'] =>
  sideOfA === 0 ? ['a', 'b'] : ['b', 'a'];

export const nameOf = ({ people }: PairOnPage, who: 'a' | 'b'): string => people[who === 'a' ? 0 : 1].name;

/** A or B as a person of a sentence, in the hue of their place on the page. */
export const personOf = (pair: PairOnPage, who: 'a' | 'b'): Person => ({
  person: sideOf(pair, who),
  name: safeName(nameOf(pair, who)),
});

/** Both, in the order of the page. */
export const peopleOf = (pair: PairOnPage): readonly [Person, Person] => {
  const [one, other] = inOrder(pair);
  return [personOf(pair, one), personOf(pair, other)];
};

/** Whose something is, as sentences of the catalogue take it. */
export const whoseOf = (pair: PairOnPage, of: 'a' | 'b' | 'both'): Person | readonly [Person, Person] =>
  of === 'both' ? peopleOf(pair) : personOf(pair, of);
