import type { Pair } from '../../../src/base/index.ts';
import type { LoopWords } from '../../../src/moves/index.ts';
import type { PageProps } from '../../state/page.ts';
import { inPlace } from '../../state/table.ts';

/** Saves the text changed from `before` to `written` into the person's file, where the record belongs to one of its
 * relationships. A line that nobody changed stays as it was kept. A session keeps nothing. */
export function keepWords(
  { state, actions }: Pick<PageProps, 'state' | 'actions'>,
  before: Pair<LoopWords>,
  written: Pair<LoopWords>,
): void {
  const { relationship, analysis } = state;
  if (!isKept(state)) return;
  const first = analysis.mirror?.people[0].id;
  actions.book(book => ({
    ...book,
    relationships: book.relationships.map(one => {
      if (one.id !== relationship) return one;
      const turned = one.people[1].id === first;
      const [was, now] = [inPlace(before, turned), inPlace(written, turned)];
      const line = (of: 0 | 1, part: keyof LoopWords): string =>
        now[of][part] === was[of][part] ? one.loopWords[of][part] : now[of][part];
      const lines = (of: 0 | 1): LoopWords => ({ does: line(of, 'does'), feels: line(of, 'feels') });
      return { ...one, loopWords: [lines(0), lines(1)] };
    }),
  }));
}

/** True if text written at the table goes into a person's file. */
export const isKept = ({ relationship, session, table }: PageProps['state']): boolean =>
  relationship !== null && !session && table.record;
