import { exchangeBy } from '../../src/base/index.ts';
import type { ReactNode } from 'react';
import { MIRROR_EXCHANGE } from '../../src/story/index.ts';
import { OnePageTools } from './one-page.tsx';
import { gateOf, standing } from '../state/gate.ts';
import type { PageProps } from '../state/page.ts';
import { safeName } from '../controls/safe-text.ts';
import { sheetOf } from './sheet.ts';
import { onTheTable } from '../state/on-the-table.ts';
import { useWords } from '../controls/words.tsx';
import { keepIn } from '../words/keep.ts';
import { csvOf, dataOf, shownRows } from './exports.ts';
import { download } from '../state/keeping/vault.ts';

/** Content of the open conversation, as files for other programs. */
export function TakeOut({ state, view }: PageProps): ReactNode {
  const keep = keepIn(useWords());
  const { analysis, swapped } = state;
  const speaker = useWords();
  if (view === null || analysis.mirror === null) return null;
  const mirror = swapped ? exchangeBy(MIRROR_EXCHANGE, analysis.mirror) : analysis.mirror;
  const { masked } = analysis.settings;
  // An invented pair is never asked about, so it hides nothing.
  const gate = analysis.origin.kind === 'sample' && state.relationship === null ? 'open' : gateOf(standing(state));
  return (
    <section>
      <h2>{keep.out.heading}</h2>
      {gate === 'open' ? (
        <>
          <p>
            {keep.out.lead} {masked ? keep.out.masked : keep.out.named}
          </p>
          <div className="row">
            <button
              type="button"
              onClick={() => download(new Blob([csvOf(shownRows(view, speaker))], { type: 'text/csv' }), 'threads.csv')}
            >
              {keep.out.csv}
            </button>
            <button
              type="button"
              onClick={() =>
                download(new Blob([dataOf(mirror, masked, speaker)], { type: 'application/json' }), 'threads.json')
              }
            >
              {keep.out.json}
            </button>
          </div>
          <p className="quiet">
            {keep.out.card} <a href="#yours">{speaker.say('bar-yours')}</a>.
          </p>
          <OnePageTools
            sheet={sheetOf(view, onTheTable(state), swapped, speaker.say)}
            swapped={swapped}
            names={[safeName(view.people[0].name), safeName(view.people[1].name)]}
          />
        </>
      ) : (
        <p className="quiet">
          {gate === 'away' ? (
            keep.out.away
          ) : (
            <>
              {keep.out.unasked} <a href="#yours">{speaker.say('bar-yours')}</a>.
            </>
          )}
        </p>
      )}
    </section>
  );
}
