import { type ReactNode, useId, useState } from 'react';
import type { Claim } from '../../../../src/story/index.ts';
import { words } from '../../../words/en.ts';
import { Dots } from '../../../pictures/dots.tsx';
import { MomentText } from '../moment-text.tsx';
import { Said, Sentences } from '../../../controls/words.tsx';
import type { PageProps } from '../../../state/page.ts';

/** One finding: a heading about both, a paragraph for each of the same length, how sure, and the moments behind it. */
export function Finding({
  claim,
  heading = true,
  engine,
  state,
}: PageProps & { readonly claim: Claim; readonly heading?: boolean }): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="finding">
      {heading && (
        <h2>
          <Said message={claim.heading} />
        </h2>
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
          <button
            type="button"
            className="strong"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? words.evidence.hideMoments : words.evidence.moments}
          </button>
        )}
        <HowSure claim={claim} />
      </div>
      <div id={id}>
        {open &&
          claim.moments.map(moment => (
            <MomentText key={`${moment.from} ${moment.to}`} moment={moment} engine={engine} swapped={state.swapped} />
          ))}
      </div>
    </section>
  );
}

function HowSure({ claim }: { readonly claim: Claim }): ReactNode {
  return (
    <details className="how">
      <summary>{words.evidence.how}</summary>
      <p>{SURE[claim.sure]}</p>
      {claim.range !== null && (
        <p>
          <Sentences of={claim.range} />
        </p>
      )}
      {claim.dots !== null && (
        <p>
          The ten dots stand for ten courses that fit this record about as well as any other. {claim.dots} of them show
          it, {10 - claim.dots} do not.
        </p>
      )}
      <p className="quiet">
        <a href="#unseen">Here is how the numbers are made</a>.
        {claim.sources.length > 0 && ` The pattern and the method: ${claim.sources.map(sourceWords).join('; ')}.`}
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

const SURE: Readonly<Record<Claim['sure'], string>> = {
  likely:
    'Likely, in this record: most courses that fit it agree, and records with the same busy and quiet times, in which chance deals who opens, rarely show as much.',
  leans: 'It leans this way: more courses that fit this record show it than do not. It could still be otherwise.',
  open: 'Open: some courses that fit this record show it and some do not. Ordinary variation could look like this.',
  'too-little':
    'Too few moments to say anything. That is a fact about the record and says nothing about the two people.',
};
