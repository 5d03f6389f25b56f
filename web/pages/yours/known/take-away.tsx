import type { ReactNode } from 'react';
import { useWords } from '../../../controls/words.tsx';
import { OnePageTools } from '../../../takeaway/one-page.tsx';
import type { PageProps } from '../../../state/page.ts';
import { safeName } from '../../../controls/safe-text.ts';
import { type Sheet, sheetOf } from '../../../takeaway/sheet.ts';
import { WordsLoop } from '../../../takeaway/words-loop.tsx';
import type { Pair } from '../../../../src/base/index.ts';
import { onTheTable } from '../../../state/on-the-table.ts';
import { inPlace, said } from '../../../state/table.ts';

/** Pages to take away: one to print, and the pair's own words where they put any in. */
export function TakeAway(props: PageProps): ReactNode {
  const { view, state } = props;
  const { say } = useWords();
  if (view === null) return null;
  const sheet = sheetOf(view, onTheTable(state), state.swapped, say);
  const names: Pair<string> = [safeName(view.people[0].name), safeName(view.people[1].name)];
  return (
    <>
      <OwnWords {...props} sheet={sheet} />
      <OnePageTools sheet={sheet} swapped={state.swapped} names={names} saving={!state.session} />
    </>
  );
}

/** The loop once more with the words of both, where they have put any into it. */
function OwnWords({ sheet, view, state }: PageProps & { readonly sheet: Sheet }): ReactNode {
  const { say } = useWords();
  if (view === null || !sheet.words.some(said)) return null;
  return (
    <section>
      <h2>{say('together-your-words')}</h2>
      <figure>
        <WordsLoop
          names={[safeName(view.people[0].name), safeName(view.people[1].name)]}
          keys={inPlace(['first', 'second'] as const, state.swapped)}
          words={sheet.words}
          finding={sheet.finding}
        />
      </figure>
    </section>
  );
}
