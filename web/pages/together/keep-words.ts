import type { Pair } from '../../../src/base/index.ts';
import type { LoopWords } from '../../../src/moves/index.ts';
import type { PageProps } from '../../state/page.ts';
import { inPlace } from '../../state/table.ts';

/** Puts the words into the person's file where the record belongs to a relationship of it. A session keeps nothing. */
export function keepWords({ state, actions }: Pick<PageProps, 'state' | 'actions'>, words: Pair<LoopWords>): void {
  const { relationship, session, analysis, table } = state;
  if (relationship === null || session || !table.record) return;
  const first = analysis.mirror?.people[0].id;
  actions.book(book => ({
    ...book,
    relationships: book.relationships.map(one =>
      one.id === relationship ? { ...one, loopWords: inPlace(words, one.people[1].id === first) } : one,
    ),
  }));
}
