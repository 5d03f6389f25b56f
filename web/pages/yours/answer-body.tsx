import type { ReactNode } from 'react';
import type { Message, Pair as Two, Person } from '../../../src/base/index.ts';
import { type Glance, secondsOf } from '../../../src/story/index.ts';
import { message } from '../../../src/words/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import { ShareWeeks } from '../../pictures/score/share-weeks.tsx';
import { type Course, Stretch } from '../../pictures/score/stretch.tsx';
import { LastEvening } from './last-evening.tsx';
import type { Shown } from './shown.ts';
import { Ways } from './ways.tsx';

interface AnswerBodyProps {
  readonly shown: Shown;
  readonly next?: ReactNode;
  readonly notes?: ReactNode;
}

/** Text and pictures beneath the statement, before anything is opened. `next`: the button; `notes`: further facts. */
export function AnswerBody({ shown, next, notes }: AnswerBodyProps): ReactNode {
  const { answer } = shown;
  return (
    <div className="answer">
      {answer.state !== 'sure' ? (
        <Open shown={shown} />
      ) : answer.leads.length > 0 ? (
        <Ways shown={shown} sure={<HowSure answer={answer} />} />
      ) : (
        <>
          <Counts shown={shown} />
          <HowSure answer={answer} />
        </>
      )}
      <Tonight answer={answer} />
      {next}
      {notes}
    </div>
  );
}

/** Counts: the weeks that show it, and a clause about each person. */
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
  const { answer, scores, mirror, happened } = shown;
  const { say } = useWords();
  if (answer.weeks === 'reaching')
    return (
      <figure className="shown">
        <ShareWeeks scores={scores} mirror={mirror} happened={happened} />
      </figure>
    );
  if (scores.weekly === null) return null;
  return (
    <figure className="shown">
      <Stretch {...toldIn(shown, scores.weekly)} says={say('yours-each-week')} low />
    </figure>
  );
}

/** Blocks of which one sees at a glance that they come in turns: the last half year, or year. */
const BLOCKS_SHOWN = 26;

type Weekly = NonNullable<Shown['scores']['weekly']>;

/** The weeks with the silence of a plain story washed and its line drawn, without what the story does not speak of. Weeks
 * that come in turns need a tick each. */
function toldIn({ mirror: { story, headline }, scores }: Shown, plot: Weekly): { plot: Weekly; course: Course } {
  const [first] = story;
  const gone = headline.kind === 'stopped' && first !== undefined && first.since !== null;
  const washes = gone
    ? [{ of: first.of === 'b' ? (1 as const) : (0 as const), from: secondsOf(first.since), to: plot.to }]
    : [];
  const blocks = headline.kind === 'alternatingWeeks' ? BLOCKS_SHOWN * (first?.blocks?.seconds ?? 0) : 0;
  const from = blocks > 0 ? Math.max(plot.from, plot.to - blocks) : plot.from;
  const seen = plot.ticks.filter(({ at }) => at > from);
  const top = Math.max(1e-9, ...seen.map(({ size }) => size));
  const most = top * Math.max(1, ...scores.weeks.messages.flatMap(one => one.map(x => x ?? 0)));
  return {
    plot: { ...plot, from, ticks: seen.map(tick => ({ ...tick, size: tick.size / top })), notes: [], washes },
    course: (first?.line ?? [])
      .filter(({ at }) => at >= from && at <= plot.to)
      .map(({ at, perWeek: [a, b] }) => ({ at, size: [a / most, b / most] })),
  };
}

/** Certainty in one line. */
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

/** The person on the left of the page comes first. */
function inOrder({ args }: Message): readonly [Message, Message] {
  const [one, other] = [args['one'], args['other']] as unknown as Two<Person>;
  const reaching = message('yours-tonight-one', { one });
  const room = message('yours-tonight-other', { one: other });
  return one.person === 0 ? [reaching, room] : [room, reaching];
}

/** Open, or too little: the record itself, the clear findings so far, and what would help. No loop is drawn. */
function Open({ shown }: { readonly shown: Shown }): ReactNode {
  const { answer, scores } = shown;
  const { say } = useWords();
  const { weekly, latest } = scores;
  // With too little for weeks to show anything, the last conversation is something to look at.
  const talk = answer.state === 'little' || weekly === null ? latest : null;
  const [clear] = clearOf(answer);
  const [help] = answer.helps;
  return (
    <>
      {talk !== null ? (
        <LastEvening moment={talk} says={say('yours-latest')} />
      ) : (
        weekly !== null && (
          <figure className="shown">
            <Stretch plot={{ ...weekly, notes: [] }} says={say('yours-each-week')} low />
          </figure>
        )
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

/** Findings without the totals of messages, which say nothing of how two answer each other. */
export const clearOf = ({ stands }: Glance): readonly Message[] => stands.filter(({ id }) => id !== 'yours-counted');
