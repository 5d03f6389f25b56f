import { expect, test } from 'vitest';
import type { Keeping, Relationship } from '../../src/moves/index.ts';
import type { View } from '../../web/worker/session/view.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { pairOf } from '../../web/pages/try/pair.ts';
import { newRelationship } from '../../web/state/keeping/new-relationship.ts';
import { firstState } from '../../web/state/state.ts';

const { say } = speaker(await loadWords('en'));
const person = (id: string, name = id): Keeping => ({ id, name });

/** Who is A and who is B on the page, of two who were kept and the two of the record that is open now. */
function found(kept: Relationship['people'], people: readonly [Keeping, Keeping]): readonly [string, string] {
  const relationship = { id: 'r1', people: kept } as unknown as Relationship;
  const pair = pairOf(
    {
      ...firstState,
      analysis: { ...firstState.analysis, mirror: { people } as never },
      book: { ...firstState.book, relationships: [relationship] },
      relationship: 'r1',
    },
    {} as View,
  );
  return pair!.ids;
}

test('[W78] A and B of a plan stay who they were', () => {
  const number = '+49 151 2345678';
  const kept = [person(number), person('Nora')] as const;
  for (const [people, ids] of [
    // As they were.
    [kept, [number, 'Nora']],
    // A number that became a contact: known by the other of the two.
    [
      [person('Nora'), person('Sam')],
      ['Sam', 'Nora'],
    ],
    // Both ids are others now, one of them under the name of before.
    [
      [person('1', 'Nora'), person('2', 'Sam')],
      ['2', '1'],
    ],
    [
      [person('1', number), person('2', 'Sam')],
      ['1', '2'],
    ],
  ] as const) {
    expect(found(kept, people)).toEqual(ids);
    expect(found(kept, [people[1], people[0]])).toEqual(ids);
    expect(found([kept[1], kept[0]], people)).toEqual([ids[1], ids[0]]);
  }
  // Where nothing tells, as they stand.
  expect(found(kept, [person('1', 'Mia'), person('2', 'Sam')])).toEqual(['1', '2']);
});

test('[W78] a chosen step stays with its person', () => {
  const two = [person('Nora'), person('Ben')] as const;
  for (const people of [two, [two[1], two[0]] as const])
    for (const me of [null, people[0].id]) {
      const settings = { ...firstState.analysis.settings, people: me === null ? null : ([me, people[1].id] as const) };
      const analysis = {
        ...firstState.analysis,
        origin: { kind: 'file' } as never,
        mirror: { people } as never,
        settings,
      };
      const before = { ...firstState, analysis };
      const kept = newRelationship(before, say)!;
      const after = { ...before, book: { ...before.book, relationships: [kept] }, relationship: kept.id };
      expect(pairOf(after, {} as View)!.ids).toEqual(pairOf(before, {} as View)!.ids);
      expect(kept.me === null ? null : kept.people[kept.me].id).toBe(me);
    }
});
