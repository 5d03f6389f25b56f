import type { ReactNode } from 'react';
import { type HelpLine, safetyQuestion } from '../../src/story/index.ts';
import type { State } from '../state/state.ts';
import { useWords } from '../controls/words.tsx';
import { Heading } from '../controls/heading.tsx';

interface GateProps {
  readonly gate: State['gate'];
  readonly session: boolean;
  readonly answer: (gate: State['gate']) => void;
  readonly children: ReactNode;
}

/** Gate before everything two-sided: it shows the private question first, and only the answer "none" opens it. The
 * state kept is "open" or "away". "Not now" and "some of these" lead to the same place, so that the page reveals
 * neither. */
export function Gate({ gate, session, answer, children }: GateProps): ReactNode {
  if (gate === 'open') return children;
  if (gate === 'away') return <Away answer={session ? null : answer} />;
  return <Question answer={answer} />;
}

interface QuestionProps {
  readonly answer: (gate: 'open' | 'away') => void;
  /** Further information before answering. */
  readonly note?: string;
}

export function Question({ answer, note }: QuestionProps): ReactNode {
  const words = useWords();
  const asked = safetyQuestion(words);
  return (
    <section className="question">
      {note === undefined ? <h1 tabIndex={-1}>{asked.heading}</h1> : <Heading>{asked.heading}</Heading>}
      <p className="lead">{asked.lead}</p>
      {note !== undefined && <p>{note}</p>}
      <ul className="signs">
        {asked.signs.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" onClick={() => answer('open')}>
          {asked.none}
        </button>
        <button type="button" onClick={() => answer('away')}>
          {asked.some}
        </button>
        <button type="button" className="plain" onClick={() => answer('away')}>
          {words.say('safety-not-now')}
        </button>
      </div>
      <Help />
    </section>
  );
}

interface AwayProps {
  /** Null: it stays so, since not only the person who answered could ask again. */
  readonly answer: ((gate: 'unasked') => void) | null;
  readonly children?: ReactNode;
}

/** The same whatever led to it. */
export function Away({ answer, children }: AwayProps): ReactNode {
  const words = useWords();
  const asked = safetyQuestion(words);
  return (
    <section>
      <Heading>{words.say('safety-away')}</Heading>
      <InDanger line={asked.stop.now} />
      {asked.stop.text.map(text => (
        <p key={text}>{text}</p>
      ))}
      {children}
      <p>{words.say(answer === null ? 'safety-away-session' : 'safety-away-text')}</p>
      {answer !== null && (
        <div className="row">
          <button type="button" onClick={() => answer('unasked')}>
            {words.say('safety-again')}
          </button>
        </div>
      )}
      <h2>{words.say('safety-talk')}</h2>
      <HelpLines />
    </section>
  );
}

function Help(): ReactNode {
  const { say } = useWords();
  return (
    <details>
      <summary>{say('safety-talk')}</summary>
      <HelpLines />
    </details>
  );
}

/** Whom to call in danger, before anything else. */
export const InDanger = ({ line }: { readonly line: string }): ReactNode => (
  <p className="lead now">
    <Call line={line} />
  </p>
);

/** Each number in a line can be called with one touch, even with an asterisk before it; the rest of the line is beside
 * it. */
export const Call = ({ line }: { readonly line: string }): ReactNode =>
  line.split(/(\*?\d[\d -]*\d)/).map((part, i) =>
    i % 2 === 1 ? (
      <a key={part} className="numbers" href={`tel:${part.replaceAll(' ', '')}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );

/** Lines of the reader's place are open, all others folded. */
export function HelpLines(): ReactNode {
  const words = useWords();
  const { help, helpNote } = safetyQuestion(words);
  return (
    <>
      <Lines of={help.here} />
      <details>
        <summary>{words.say('help-elsewhere')}</summary>
        <Lines of={help.elsewhere} />
      </details>
      <p className="quiet">{helpNote}</p>
    </>
  );
}

const Lines = ({ of }: { readonly of: readonly HelpLine[] }): ReactNode => (
  <dl className="lines">
    {of.map(({ place, lines }) => (
      <div key={place}>
        <dt>{place}</dt>
        {lines.map(line => (
          <dd key={line}>
            <Call line={line} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
);
