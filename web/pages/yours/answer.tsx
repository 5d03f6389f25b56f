import { type ReactNode, useState } from 'react';
import { type Message, wallOn } from '../../../src/base/index.ts';
import { daysTold, secondsOf } from '../../../src/story/index.ts';
import { message } from '../../../src/words/index.ts';
import type { PageProps } from '../../state/page.ts';
import { Waiting } from '../waiting.tsx';
import { Soon } from '../../controls/soon.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { Deeper } from './deeper.tsx';
import { ShowOther } from './show-other.tsx';
import type { Shown } from './shown.ts';

/** The answer in three depths: one screen, a closer look, and how we know. */
export function AnswerPage({ shown, ...props }: PageProps & { readonly shown: Shown }): ReactNode {
  const { answer } = shown;
  const { state, actions } = props;
  const [showing, setShowing] = useState(false);
  const showTo = (of: 0 | 1): void => {
    if (of === 1) actions.swap();
    setShowing(true);
  };
  if (showing)
    return (
      <div className="yours wide">
        <ShowOther {...props} shown={shown} statement={<Statement shown={shown} />} end={() => setShowing(false)} />
      </div>
    );
  return (
    <div className="yours wide">
      <Who {...props} shown={shown} />
      {state.busy !== null && <Waiting state={state} actions={actions} />}
      {answer.caveat !== null && (
        <p className="caveat">
          <Said message={answer.caveat} />
        </p>
      )}
      <Statement shown={shown} />
      <Soon>
        <Deeper {...props} shown={shown} showTo={showTo} />
      </Soon>
    </div>
  );
}

/** Statements longer than two large lines of a phone are set smaller. */
const LONG = 40;

function Statement({ shown: { answer, mirror } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const leans = answer.title.id === 'finding-leans';
  const told = leans ? (answer.title.args['title'] as Message) : answer.title;
  // The second direction states what the other does.
  const title =
    told.id === 'finding-loop'
      ? message('finding-distance', told.args as never)
      : told.id === 'finding-half'
        ? (told.args['claim'] as Message)
        : told;
  const { since } = mirror.level;
  const dated =
    since !== null &&
    told.id !== 'finding-level-until' &&
    (answer.kind === 'level' || answer.kind === 'distance' || answer.kind === 'loop');
  const from = dated ? say('yours-since', { when: wallOn(mirror.clock, secondsOf(since)) }) : null;
  const length = say(title).length + (from?.length ?? 0);
  return (
    <h1 tabIndex={-1} className={length > LONG ? 'statement long' : 'statement'}>
      {leans && <span className="leaning">{say('finding-leaning')} </span>}
      <Said message={title} />
      {from !== null && <span className="since"> {from}</span>}
    </h1>
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
