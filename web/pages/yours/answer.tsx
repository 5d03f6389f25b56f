import type { ReactNode } from 'react';
import { type Message, type Pair as Two, type Person, wallOn } from '../../../src/base/index.ts';
import { daysTold, type Glance, secondsOf } from '../../../src/story/index.ts';
import { message } from '../../../src/words/index.ts';
import type { PageProps } from '../../state/page.ts';
import { Waiting } from '../waiting.tsx';
import { Soon } from '../../controls/soon.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import { ShareWeeks } from '../../pictures/score/share-weeks.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';
import { Deeper } from './deeper.tsx';
import type { Shown } from './shown.ts';
import { Ways } from './ways.tsx';

/** What was found, in three depths: the answer in one screen, a closer look, and how we know. */
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
      <Statement shown={shown} />
      <Soon>
        <Deeper {...props} shown={shown} />
      </Soon>
    </div>
  );
}

/** Long statements are set smaller, so that they take three lines of a phone as well. */
const LONG = 52;

function Statement({ shown: { answer, mirror } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  // Who also reaches less where the other comes nearer is told by the second direction.
  const title =
    answer.title.id === 'finding-loop' ? message('finding-distance', answer.title.args as never) : answer.title;
  const { since } = mirror.level;
  const told = since !== null && (answer.kind === 'level' || answer.kind === 'distance' || answer.kind === 'loop');
  return (
    <h1 tabIndex={-1} className={say(title).length > LONG ? 'statement long' : 'statement'}>
      <Said message={title} />
      {told && <span className="since"> {say('yours-since', { when: wallOn(mirror.clock, secondsOf(since)) })}</span>}
    </h1>
  );
}

/** All that is said and drawn beneath the statement, before anything is opened. `next`: what to press; `notes`: what stands besides. */
export function AnswerBody({
  shown,
  next,
  notes,
}: {
  readonly shown: Shown;
  readonly next?: ReactNode;
  readonly notes?: ReactNode;
}): ReactNode {
  const { answer } = shown;
  return (
    <div className="answer">
      {answer.state !== 'sure' ? (
        <Open shown={shown} />
      ) : answer.leads.length > 0 ? (
        <Ways shown={shown} />
      ) : (
        <Counts shown={shown} />
      )}
      {answer.state === 'sure' && <HowSure answer={answer} />}
      <Tonight answer={answer} />
      {next}
      {notes}
    </div>
  );
}

const DAY_LONG = 14;
const WEEK_LONG = 70;
const MONTH_LONG = 5 * 365.25;

/** Whose chat, and how long. */
function Who({ shown: { people, mirror }, state }: PageProps & { readonly shown: Shown }): ReactNode {
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
      <Said id={id} args={{ a: people[0], b: people[1], long: say('yours-long', { unit, count }) }} />
    </p>
  );
}

/** What is counted: the weeks that show it, and a clause about each. */
function Counts({ shown }: { readonly shown: Shown }): ReactNode {
  const { clauses } = shown.answer;
  return (
    <>
      <Weeks shown={shown} />
      {clauses !== null && <Pair of={clauses} />}
    </>
  );
}

/** Two even clauses, one about each, side by side where there is room. */
const Pair = ({ of: [one, other] }: { readonly of: readonly [Message, Message] }): ReactNode => (
  <div className="clauses">
    <p className="of-one">
      <Said message={one} />
    </p>
    <p className="of-two">
      <Said message={other} />
    </p>
  </div>
);

/** The weeks that show the title: how much each wrote, or how often each reached out. */
function Weeks({ shown }: { readonly shown: Shown }): ReactNode {
  const { answer, scores, mirror } = shown;
  const { say } = useWords();
  if (answer.weeks === 'reaching')
    return (
      <figure className="shown">
        <ShareWeeks scores={scores} mirror={mirror} />
      </figure>
    );
  if (scores.weekly === null) return null;
  return (
    <figure className="shown">
      <Stretch plot={toldIn(shown, scores.weekly)} says={say('yours-each-week')} low />
    </figure>
  );
}

type Weekly = NonNullable<Shown['scores']['weekly']>;

/** The weeks with the silence of a plain story washed, and without what the story does not speak of. */
function toldIn({ mirror: { story, headline } }: Shown, plot: Weekly): Weekly {
  const [first] = story;
  const gone = headline.kind === 'stopped' && first !== undefined && first.since !== null;
  const washes = gone
    ? [{ of: first.of === 'b' ? (1 as const) : (0 as const), from: secondsOf(first.since), to: plot.to }]
    : [];
  return { ...plot, notes: [], washes };
}

/** How sure, in one line. */
function HowSure({ answer }: { readonly answer: Glance }): ReactNode {
  const { say } = useWords();
  return (
    <p className="sureness">
      {answer.inTen !== null && <Dots full={answer.inTen} />}
      {answer.inTen === null ? say('yours-sure-counted') : <Said message={answer.sureText} />}
    </p>
  );
}

/** For tonight: a clause for each, or one for either. */
function Tonight({ answer: { tonight } }: { readonly answer: Glance }): ReactNode {
  const { say } = useWords();
  return (
    <section className="tonight">
      <h2 className="small">{say('yours-tonight')}</h2>
      {tonight.id === 'yours-tonight-reaching' ? (
        <Pair of={inOrder(tonight)} />
      ) : tonight.id === 'yours-tonight-either' ? (
        <div className="clauses">
          <p>{say('yours-tonight-reach')}</p>
          <p>{say('yours-tonight-room')}</p>
        </div>
      ) : (
        <p>
          <Said message={tonight} />
        </p>
      )}
    </section>
  );
}

/** Who stands first on the page is told first. */
function inOrder({ args }: Message): readonly [Message, Message] {
  const [one, other] = [args['one'], args['other']] as unknown as Two<Person>;
  const reaching = message('yours-tonight-one', { one });
  const room = message('yours-tonight-other', { one: other });
  return one.person === 0 ? [reaching, room] : [room, reaching];
}

/** Open, or too little: the record itself, what is clear so far, and what would help. No loop is drawn. */
function Open({ shown }: { readonly shown: Shown }): ReactNode {
  const { answer, scores } = shown;
  const { say } = useWords();
  const { weekly, ordinary } = scores;
  const plot = answer.state === 'open' || ordinary === null ? weekly : ordinary.plot;
  // With too little, nobody knows what is ordinary.
  const says = say(
    plot === weekly ? 'yours-each-week' : answer.state === 'little' ? 'yours-conversation' : 'yours-ordinary',
  );
  const [clear] = clearOf(answer);
  const [help] = answer.helps;
  return (
    <>
      {plot !== null && (
        <figure className="shown">
          <Stretch plot={plot === weekly ? { ...plot, notes: [] } : plot} says={says} low />
        </figure>
      )}
      <div className="so-far">
        {clear !== undefined && (
          <p>
            <Said message={clear} />
          </p>
        )}
        {help !== undefined && (
          <p>
            <em className="part">{say('yours-helps')}</em> <Said message={help} />
          </p>
        )}
      </div>
    </>
  );
}

/** What stands, without the totals of messages: they say nothing of how two answer each other. */
export const clearOf = ({ stands }: Glance): readonly Message[] => stands.filter(({ id }) => id !== 'yours-counted');
