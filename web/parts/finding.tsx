import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Claim, Moment } from '../../src/story/index.ts';
import type { Engine } from '../engine/client.ts';
import type { Said } from '../engine/protocol.ts';
import { words } from '../words/en.ts';
import { Dots } from './dots.tsx';
import { Name, Sentence } from './name.tsx';
import type { PageProps } from './page.ts';
import { safeText } from './safe-text.ts';
import { span } from './say.ts';

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
          <Sentence text={claim.heading} />
        </h2>
      )}
      <div className="pair">
        {([0, 1] as const).map(of => (
          <div className="side" key={of}>
            <p>
              <Sentence text={claim.text[of]} />
            </p>
          </div>
        ))}
      </div>
      <p className="sure">
        {claim.dots !== null && <Dots full={claim.dots} />}
        <Sentence text={claim.sureText} />
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
      {claim.dots !== null && (
        <p>
          The ten dots stand for ten courses that fit this record about as well as any other. {claim.dots} of them show
          it, {10 - claim.dots} do not.
        </p>
      )}
      <p className="quiet">
        It rests on {claim.evidence.map(path => path.replaceAll('.', ' › ')).join('; ')} of the answer, and{' '}
        <a href="#unseen">here is how the numbers are made</a>.
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
    'Likely, in this record: most courses that fit it agree, and records with the weeks shifted rarely show as much.',
  open: 'Open: some courses that fit this record show it and some do not. Ordinary variation could look like this.',
  'too-little':
    'Too few moments to say anything. That is a fact about the record and says nothing about the two people.',
};

/** Lines of a moment shown before one asks for the rest. */
const FEW = 6;

/** The messages of one moment, fetched from the worker when asked for and shown as text nodes only. */
function MomentText({
  moment,
  engine,
  swapped,
}: {
  readonly moment: Moment;
  readonly engine: Engine;
  readonly swapped: boolean;
}): ReactNode {
  const [said, setSaid] = useState<readonly Said[] | null>(null);
  const [more, setMore] = useState(0);
  const [all, setAll] = useState(false);
  useEffect(() => {
    let here = true;
    engine.look({ type: 'moment', records: moment.records }, reply => {
      if (!here || reply.type !== 'moment') return;
      setSaid(reply.said);
      setMore(reply.more);
    });
    return () => {
      here = false;
    };
  }, [engine, moment]);
  return (
    <div className="moment">
      <h3>{span(moment.from, moment.to)}</h3>
      <p className="quiet">
        <Sentence text={moment.note} />
      </p>
      {said === null ? (
        <p className="quiet">Looking it up …</p>
      ) : (
        <ol className="said-list">
          {said.slice(0, all ? said.length : FEW).map((one, i) => (
            <li key={i} className={(one.from === 0) === swapped ? 'by-two' : 'by-one'}>
              <span className="quiet">
                <Name of={swapped ? ((1 - one.from) as 0 | 1) : one.from} />,{' '}
                <span className="numbers">{one.wall}</span>
              </span>
              <span className="speech" dir="auto">
                {one.text === null ? (
                  <em>{words.evidence.notKept}</em>
                ) : one.text === '' ? (
                  <em>{one.kind}</em>
                ) : (
                  safeText(one.text)
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {said !== null && !all && said.length > FEW && (
        <button type="button" className="plain small" onClick={() => setAll(true)}>
          Show {said.length - FEW} more of this stretch
        </button>
      )}
      {all && more > 0 && <p className="quiet">and {more} more in this stretch.</p>}
    </div>
  );
}
