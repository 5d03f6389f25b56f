import type { ReactNode } from 'react';
import { kindOfCopy } from '../../../state/built.ts';
import type { PageProps } from '../../../state/page.ts';
import type { View } from '../../../worker/session/view.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { Panels } from '../../../pictures/panels.tsx';
import { Ease } from '../bands.tsx';
import type { Shown } from '../shown.ts';
import { Change } from '../change/change.tsx';
import { Finding } from './finding.tsx';
import { Fold } from '../../../controls/fold.tsx';
import { Soon } from '../../../controls/soon.tsx';
import { Describes } from './fit-quality.tsx';
import { HowCounted } from '../how-counted.tsx';
import { Kinds } from './kinds.tsx';
import { Answers, Initiation, Quiet, Ribbon } from './over-time.tsx';
import { TakeAway } from './take-away.tsx';

/** Methods section: definitions, ranges, fit quality, limits, tables, files to take away. The heading appears in the
 * next frame, the rest soon after. */
export function Known(props: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const { view } = props;
  if (view === null) return null;
  return (
    <section className="known">
      <h2 tabIndex={-1}>{say('yours-known')}</h2>
      <Soon>
        <Parts {...props} view={view} />
      </Soon>
    </section>
  );
}

function Parts({ view, ...props }: PageProps & { readonly shown: Shown; readonly view: View }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Kinds view={view} />
      <Fold title={say('yours-times')}>
        <Ribbon view={view} />
        <HowCounted measure="turn" {...props} />
      </Fold>
      {view.response.range[0].length > 0 && (
        <Fold title={say('yours-panels')}>
          <Panels view={view} />
        </Fold>
      )}
      <Initiation {...props} view={view} />
      <Answers {...props} view={view} />
      <Quiet view={view} />
      {view.claims.length > 0 && (
        <Fold title={say('yours-findings')}>
          {view.claims.map(claim => (
            <Finding key={claim.id} claim={claim} view={view} {...props} />
          ))}
        </Fold>
      )}
      <Describes view={view} />
      <Ease view={view} {...props} />
      {view.limits.length > 0 && (
        <Fold title={say('yours-limits')}>
          <ul>
            {view.limits.map((limit, i) => (
              <li key={i}>
                <Said message={limit} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={say('yours-change')}>
        <Change key={JSON.stringify(props.state.analysis.settings)} {...props} view={view} />
      </Fold>
      <Fold title={say('yours-take')}>
        <TakeAway view={view} {...props} />
      </Fold>
      <p className="row">
        <a href="#unseen">{say('yours-unseen')}</a>
        <a href="#copy">{say('copy-title')}</a>
        {kindOfCopy() === 'site' && <a href="./manual/index.html">{say('copy-manual')}</a>}
      </p>
    </>
  );
}
