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
import { csvOf, dataOf, shownRows } from './exports.ts';
import { download } from '../state/keeping/vault.ts';

/** Content of the open conversation, as files for other programs. */
export function TakeOut({ state, view }: PageProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const { analysis, swapped } = state;
  if (view === null || analysis.mirror === null) return null;
  const mirror = swapped ? exchangeBy(MIRROR_EXCHANGE, analysis.mirror) : analysis.mirror;
  const { masked } = analysis.settings;
  // An invented pair is never asked about, so it hides nothing.
  const gate = analysis.origin.kind === 'sample' && state.relationship === null ? 'open' : gateOf(standing(state));
  return (
    <section>
      <h2>{say('file-out-heading')}</h2>
      {gate === 'open' ? (
        <>
          <p>
            {say('file-out-lead')} {masked ? say('file-out-masked') : say('file-out-named')}
          </p>
          <div className="row">
            <button
              type="button"
              onClick={() => download(new Blob([csvOf(shownRows(view, words))], { type: 'text/csv' }), 'threads.csv')}
            >
              {say('file-out-csv')}
            </button>
            <button
              type="button"
              onClick={() =>
                download(new Blob([dataOf(mirror, masked, words)], { type: 'application/json' }), 'threads.json')
              }
            >
              {say('file-out-json')}
            </button>
          </div>
          <p className="quiet">
            {say('file-out-card')} <a href="#yours">{say('bar-yours')}</a>.
          </p>
          <OnePageTools
            sheet={sheetOf(view, onTheTable(state), swapped, say)}
            swapped={swapped}
            names={[safeName(view.people[0].name), safeName(view.people[1].name)]}
          />
        </>
      ) : (
        <p className="quiet">
          {gate === 'away' ? (
            say('file-out-away')
          ) : (
            <>
              {say('file-out-unasked')} <a href="#yours">{say('bar-yours')}</a>.
            </>
          )}
        </p>
      )}
    </section>
  );
}
