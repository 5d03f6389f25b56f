import type { ReactNode } from 'react';
import type { Message } from '../../../src/base/index.ts';
import { clauseOf, daysTold, type Statement } from '../../../src/story/index.ts';
import type { PageProps } from '../../state/page.ts';
import { Waiting } from '../waiting.tsx';
import { Soon } from '../../controls/soon.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';
import { Deeper } from './deeper.tsx';
import { Direction } from './direction.tsx';
import type { Shown } from './shown.ts';

/** What was found, in three depths: the answer, a closer look, and how we know. */
export function AnswerPage({ shown, ...props }: PageProps & { readonly shown: Shown }): ReactNode {
  const { answer } = shown;
  return (
    <div className="yours wide">
      <Who {...props} shown={shown} />
      {props.state.busy !== null && <Waiting state={props.state} actions={props.actions} />}
      {answer.caveat !== null && (
        <p className="caveat">
          <Said message={answer.caveat} />
        </p>
      )}
      <h1 tabIndex={-1} className={answer.state === 'sure' ? undefined : 'open-title'}>
        <Said message={answer.title} />
      </h1>
      <Soon>
        <AnswerBody shown={shown} />
        <Deeper {...props} shown={shown} />
      </Soon>
    </div>
  );
}

/** All that is said and drawn beneath the title, before anything is opened. */
export const AnswerBody = ({ shown }: { readonly shown: Shown }): ReactNode =>
  shown.answer.state === 'sure' ? <Sure shown={shown} /> : <Open shown={shown} />;

const DAY_LONG = 14;
const WEEK_LONG = 70;
const MONTH_LONG = 5 * 365.25;

/** Whose chat, how long, and the way to mirror it. */
function Who({ shown: { people, mirror }, state, actions }: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const days = daysTold(mirror);
  const [unit, count] =
    days < DAY_LONG
      ? (['days', days] as const)
      : days < WEEK_LONG
        ? (['weeks', Math.round(days / 7)] as const)
        : days < MONTH_LONG
          ? (['months', Math.round(days / 30.44)] as const)
          : (['years', Math.round(days / 365.25)] as const);
  const id = state.analysis.origin.kind === 'sample' ? 'yours-who-invented' : 'yours-who';
  return (
    <p className="who">
      <span>
        <Said id={id} args={{ a: people[0], b: people[1], long: say('yours-long', { unit, count }) }} />
      </span>
      <a href="#unseen">{say('yours-unseen-link')}</a>
      <button type="button" className="plain" aria-pressed={state.swapped} onClick={actions.swap}>
        {say('yours-swap')}
      </button>
    </p>
  );
}

function Sure({ shown }: { readonly shown: Shown }): ReactNode {
  const { answer, mirror, people } = shown;
  const { say } = useWords();
  return (
    <>
      {answer.clauses !== null && (
        <p className="clauses">
          <Said message={answer.clauses[0]} /> <Said message={answer.clauses[1]} />
        </p>
      )}
      <Weeks shown={shown} />
      {answer.leads.length > 0 && (
        <div className="directions">
          {answer.leads.map(({ statement, says }, i) => (
            <Direction
              key={statement.of}
              statement={statement}
              says={says}
              mirror={mirror}
              people={people}
              first={answer.leads.findIndex(lead => lead.statement.kind === statement.kind) === i}
            />
          ))}
          {answer.leads.length === 1 && <OtherWay lead={answer.leads[0]!.statement} shown={shown} />}
        </div>
      )}
      <div className="beneath">
        <section>
          <h2 className="small">{say('yours-how-sure')}</h2>
          <p className="sureness">
            <Said message={answer.sureText} />
          </p>
          {answer.inTen !== null && <Dots full={answer.inTen} />}
        </section>
        {answer.stands.length > 0 && (
          <section>
            <h2 className="small">{say('yours-stands')}</h2>
            <Lines of={answer.stands} />
          </section>
        )}
        <section>
          <h2 className="small">{say('yours-tonight')}</h2>
          <Lines of={[answer.tonight]} />
        </section>
      </div>
    </>
  );
}

/** The weeks that show the title: how much each wrote, or how often each reached out. */
function Weeks({ shown: { answer, scores } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  if (answer.weeks === null) return null;
  const plot = answer.weeks === 'messages' ? scores.weekly : scores.reached;
  if (plot === null) return null;
  const says = say(answer.weeks === 'messages' ? 'yours-each-week' : 'yours-each-week-reaching');
  return (
    <figure>
      <Stretch plot={plot} says={says} />
      <figcaption>{says}</figcaption>
    </figure>
  );
}

/** Where one direction leads, the other is told beside it in the same words. */
function OtherWay({ lead, shown: { scores, people } }: { readonly lead: Statement; readonly shown: Shown }): ReactNode {
  const other = scores.statements.find(pair => pair[lead.of].kind === lead.kind)?.[lead.of === 0 ? 1 : 0];
  const clause = other === undefined ? null : clauseOf(other, people);
  if (clause === null) return null;
  return (
    <section className={`direction from-${lead.of === 0 ? 'one' : 'two'}`}>
      <p className="clause">
        <Said message={clause} />
      </p>
    </section>
  );
}

const Lines = ({ of }: { readonly of: readonly Message[] }): ReactNode =>
  of.map(message => (
    <p key={message.id}>
      <Said message={message} />
    </p>
  ));

/** Open, or too little: what stands, why no more, what would help, and something for tonight. No loop is drawn. */
function Open({ shown }: { readonly shown: Shown }): ReactNode {
  const { answer, scores } = shown;
  const { say } = useWords();
  const { weekly, ordinary } = scores;
  // With too little, nobody knows what is ordinary.
  const talk = answer.state === 'little' ? 'yours-conversation' : 'yours-ordinary';
  return (
    <>
      {weekly !== null && (
        <figure>
          <Stretch plot={weekly} says={say('yours-each-week')} />
          <figcaption>{say('yours-each-week')}</figcaption>
        </figure>
      )}
      {weekly === null && ordinary !== null && (
        <figure>
          <Stretch plot={ordinary.plot} says={say(talk)} />
          <figcaption>{say(talk)}</figcaption>
        </figure>
      )}
      <div className="told">
        <div className="stands">
          <Lines of={answer.stands} />
        </div>
        <Part title={say('yours-why')} of={answer.why} />
        <Part title={say('yours-helps')} of={answer.helps} />
        <Part title={say('yours-tonight-part')} of={[answer.tonight]} />
        {answer.model !== null && (
          <p className="quiet">
            <Said message={answer.model} />
          </p>
        )}
      </div>
    </>
  );
}

function Part({ title, of }: { readonly title: string; readonly of: readonly Message[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <p>
      <em className="part">{title}</em>{' '}
      {of.map((message, i) => (
        <span key={message.id}>
          {i > 0 && ' '}
          <Said message={message} />
        </span>
      ))}
    </p>
  );
}
