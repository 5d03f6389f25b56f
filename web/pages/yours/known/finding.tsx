import { type ReactNode, useId, useState } from 'react';
import type { Claim } from '../../../../src/story/index.ts';
import { Dots } from '../../../pictures/dots.tsx';
import { MomentText } from '../moment-text.tsx';
import { Said, Sentences, useWords } from '../../../controls/words.tsx';
import type { PageProps } from '../../../state/page.ts';

type FindingProps = PageProps & { readonly claim: Claim; readonly heading?: boolean };

/** One finding: a heading about both, a paragraph for each of the same length, how sure, and the moments behind it. */
export function Finding({ claim, heading = true, engine, state, actions }: FindingProps): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="finding">
      {heading && (
        <h4>
          <Said message={claim.heading} />
        </h4>
      )}
      <div className="pair">
        {([0, 1] as const).map(of => (
          <div className="side" key={of}>
            <p>
              <Said message={claim.text[of]} />
            </p>
          </div>
        ))}
      </div>
      <p className="sure">
        {claim.dots !== null && <Dots full={claim.dots} />}
        <Sentences of={claim.sureText} />
      </p>
      <div className="row">
        {claim.moments.length > 0 && !state.session && (
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say(open ? 'yours-moments-hide' : 'yours-moments-show')}
          </button>
        )}
        <HowSure claim={claim} />
      </div>
      <div id={id}>
        {open &&
          claim.moments.map(moment => (
            <MomentText
              key={`${moment.from} ${moment.to}`}
              moment={moment}
              engine={engine}
              actions={actions}
              state={state}
            />
          ))}
      </div>
    </section>
  );
}

function HowSure({ claim }: { readonly claim: Claim }): ReactNode {
  const { say } = useWords();
  return (
    <details className="how">
      <summary>{say('yours-sure-ask')}</summary>
      <p>{say(`yours-sure-${claim.sure}`)}</p>
      {claim.range !== null && (
        <p>
          <Sentences of={claim.range} />
        </p>
      )}
      {claim.dots !== null && <p>{say('yours-sure-ten', { count: claim.dots, not: 10 - claim.dots })}</p>}
      <p className="quiet">
        <a href="#unseen">{say('yours-sure-made')}</a>.
        {claim.sources.length > 0 &&
          ` ${say('yours-sure-sources', { sources: claim.sources.map(sourceWords).join('; ') })}`}
      </p>
    </details>
  );
}

/** `christensen1990` of docs/sources.bib as "Christensen 1990". */
const sourceWords = (id: string): string =>
  id.replace(
    /^(\D+)(\d{4}).*$/,
    (_, name: string, year: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`,
  );
