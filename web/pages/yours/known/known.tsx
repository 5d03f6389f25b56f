import type { ReactNode } from 'react';
import { kindOfCopy } from '../../../state/built.ts';
import type { PageProps } from '../../../state/page.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { Panels } from '../../../pictures/panels.tsx';
import { HowWell } from '../bands.tsx';
import type { Shown } from '../shown.ts';
import { Change } from '../change/change.tsx';
import { Finding } from './finding.tsx';
import { Describes } from './fit-quality.tsx';
import { HowCounted } from '../how-counted.tsx';
import { Kinds } from './kinds.tsx';
import { Answers, Initiation, Quiet, Ribbon } from './over-time.tsx';
import { TakeAway } from './take-away.tsx';

/** How we know: definitions, ranges, how well the fit describes the two, limits, tables, files to take away. */
export function Known(props: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const { view, state } = props;
  if (view === null) return null;
  return (
    <section className="known">
      <h2 tabIndex={-1}>{say('yours-known')}</h2>
      <Kinds view={view} />
      <Ribbon view={view} />
      <HowCounted measure="turn" {...props} />
      {view.response.reaching.length > 1 && <Panels view={view} />}
      <Initiation {...props} view={view} />
      <Answers {...props} view={view} />
      <Quiet view={view} />
      {view.claims.map(claim => (
        <Finding key={claim.id} claim={claim} {...props} />
      ))}
      <Describes view={view} />
      <HowWell {...props} />
      {view.limits.length > 0 && (
        <>
          <h3>{say('yours-limits')}</h3>
          <ul>
            {view.limits.map((limit, i) => (
              <li key={i}>
                <Said message={limit} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="#unseen">{say('yours-unseen')}</a>
        {' · '}
        <a href="#copy">{say('copy-title')}</a>
        {kindOfCopy() === 'site' && (
          <>
            {' · '}
            <a href="./manual/index.html">{say('copy-manual')}</a>
          </>
        )}
      </p>
      <Change key={JSON.stringify(state.analysis.settings)} {...props} view={view} />
      <h3>{say('yours-take')}</h3>
      <TakeAway {...props} />
    </section>
  );
}
