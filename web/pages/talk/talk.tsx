import { exchangeBy } from '../../../src/base/index.ts';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import { Fragment, type ReactNode, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { crisisLines, type HelpLine, MIRROR_EXCHANGE } from '../../../src/story/index.ts';
import {
  alarmIn,
  type Answer,
  answer,
  type Around,
  back,
  begin,
  type Door,
  DOORS,
  type Exit,
  groundsOf,
  type Role,
  ROLES,
  type Talk,
  type View,
  viewOf,
} from '../../../src/talk/index.ts';
import { Away, Call, Question } from '../gate.tsx';
import { gateOf, standing } from '../../state/gate.ts';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';
import { Breath } from './breath.tsx';
import { Ended } from './ended.tsx';
import { Keep } from './keep.tsx';
import { Log } from './log.tsx';

/** The guide. Its conversation lives in this page's memory until it is left. Nothing is kept unless the person presses
 * for it, and nothing is sent to anyone. `part`: the door that a link opens. */
export function TalkPage(props: PageProps & { readonly part: string }): ReactNode {
  const { state, actions, part } = props;
  const [talk, setTalk] = useState<Talk | null>(null);
  const around = useAround(state);
  const linked = DOORS.find(door => door === part);
  const change = (next: Talk | null): void => {
    flushSync(() => setTalk(next));
    if (next === null) document.querySelector<HTMLElement>('.talk h1')?.focus();
  };
  // The last door is the private question, asked again.
  const open = (next: Talk): void => {
    if (next.door === 'safe') actions.gate('unasked');
    change(next);
  };
  if (talk !== null)
    return (
      <Running
        {...props}
        talk={talk}
        around={around}
        change={change}
        gate={answer => actions.gate(answer, 'standing')}
      />
    );
  return linked === undefined ? <Doors go={open} /> : <OneDoor door={linked} go={open} />;
}

/** Facts that the conversation may use: the open record of two real people, or none. It uses none of an invented pair.
 * The person talking is real, so the private question is asked either way. */
function useAround(state: PageProps['state']): Around {
  const { mirror, origin } = state.analysis;
  const { swapped } = state;
  const gate = gateOf(standing(state));
  return useMemo(() => {
    if (mirror === null || origin.kind !== 'file') return { grounds: 'none', claims: [], gate };
    const { claims } = swapped ? exchangeBy(MIRROR_EXCHANGE, mirror) : mirror;
    return { grounds: groundsOf(mirror), claims, gate };
  }, [mirror, origin, swapped, gate]);
}

/** A door opened by a link: only the chair is a question. */
function OneDoor({ door, go }: { readonly door: Door; readonly go: (talk: Talk) => void }): ReactNode {
  const { say } = useWords();
  const [one, other] = ROLES.map(role => say({ id: `talk-door-${door}`, args: { role } }));
  return (
    <section className="talk">
      <h1 tabIndex={-1}>{one === other ? one : say('talk-title')}</h1>
      <p className="lead">{say('talk-lead')}</p>
      <fieldset className="choices chairs">
        <legend>{say('talk-role')}</legend>
        {ROLES.map((role, i) => (
          <button key={role} type="button" onClick={() => go(begin(door, role))}>
            {one === other ? say(`talk-role-${role}`) : i === 0 ? one : other}
          </button>
        ))}
      </fieldset>
      <p>
        <a href="#talk">{say('talk-other-doors')}</a>
      </p>
    </section>
  );
}

/** Most common doors at night; the others are folded. */
const FIRST_DOORS: readonly Door[] = ['waiting', 'again', 'argument', 'bring-up'];

/** First the chair, then the door. Nothing is chosen before a person chooses it. */
function Doors({ go }: { readonly go: (talk: Talk) => void }): ReactNode {
  const { say } = useWords();
  const [role, setRole] = useState<Role | null>(null);
  const [chosen, choose] = useState<Door | null>(null);
  return (
    <section className="talk">
      <h1 tabIndex={-1}>{say('talk-title')}</h1>
      <p className="lead">{say('talk-lead')}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (chosen !== null && role !== null) go(begin(chosen, role));
        }}
      >
        <fieldset className="choices">
          <legend>{say('talk-role')}</legend>
          {ROLES.map(one => (
            <label key={one} className="choice one-of">
              <input type="radio" name="role" checked={role === one} onChange={() => setRole(one)} />
              {say(`talk-role-${one}`)}
            </label>
          ))}
        </fieldset>
        {role !== null && <DoorChoice role={role} chosen={chosen} choose={choose} />}
        <div className="row">
          <button type="submit" className="strong" disabled={chosen === null}>
            {say('talk-say')}
          </button>
        </div>
      </form>
    </section>
  );
}

interface DoorChoiceProps {
  readonly role: Role;
  readonly chosen: Door | null;
  readonly choose: (door: Door) => void;
}

/** The doors in the words of the chosen chair. */
function DoorChoice({ role, chosen, choose }: DoorChoiceProps): ReactNode {
  const { say } = useWords();
  const option = (door: Door): ReactNode => (
    <label key={door} className="choice one-of">
      <input type="radio" name="door" checked={chosen === door} onChange={() => choose(door)} />
      {say({ id: `talk-door-${door}`, args: { role } })}
    </label>
  );
  return (
    <fieldset className="choices">
      <legend>{say('talk-which')}</legend>
      {FIRST_DOORS.map(option)}
      <details>
        <summary>{say('talk-other-doors')}</summary>
        {DOORS.filter(door => !FIRST_DOORS.includes(door)).map(option)}
      </details>
    </fieldset>
  );
}

type RunningProps = Pick<PageProps, 'state' | 'actions'> & {
  readonly talk: Talk;
  readonly around: Around;
  readonly change: (talk: Talk | null) => void;
  readonly gate: (gate: PageProps['state']['gate']) => void;
};

function Running({ talk, around, change, gate, state, actions }: RunningProps): ReactNode {
  const { say } = useWords();
  const before = back(talk);
  const earlier = before === null ? [] : viewOf(before, around).said;
  // Words raised a warning after the private question was answered: it is asked once more (G5), below the present
  // content.
  const [sure, setSure] = useState(false);
  const doubted = around.gate === 'open' && !sure && viewOf(talk, around).raised !== null;
  const now = viewOf(talk, doubted ? { ...around, gate: 'unasked' } : around);
  const view = doubted && now.kind === 'asked' ? { ...now, said: earlier } : now;
  // Text typed and then left out is no answer, but it may still raise a warning.
  const give = (given: Answer, leftOut = ''): void => {
    const raised = view.raised === 'crisis' ? null : alarmIn(leftOut);
    change({ ...answer(talk, given), ...(raised !== null && { raised }) });
  };
  const close = (): void => {
    change(null);
    location.hash = '#watch';
  };
  const privately: PageProps['actions']['gate'] = given => {
    gate(given);
    setSure(view.raised !== null);
    focusOnQuestion();
  };
  useEffect(() => {
    if (view.kind === 'asked') focusOnQuestion();
  }, [view.kind]);
  // Numbers come before any question.
  useEffect(() => {
    if (view.raised === 'crisis') document.querySelector<HTMLElement>('.talk .alarm')?.focus();
  }, [view.raised]);
  const talking = view.kind === 'state' || view.kind === 'ended';
  return (
    <section className="talk">
      {talking && (
        <h1 className="small" tabIndex={-1}>
          {say({ id: `talk-door-${talk.door}`, args: { role: talk.role } })}
        </h1>
      )}
      {/* The same element throughout, so that a screen reader says each line once. */}
      <Log key="log" said={view.said} earlier={earlier.length} />
      <Raised by={view.raised} />
      {view.kind === 'asked' && <Question answer={privately} />}
      {view.kind === 'stopped' && <Away answer={state.session ? null : privately} />}
      {view.kind === 'state' && <Ask key={`${talk.answers.length} ${view.state}`} view={view} give={give} />}
      {view.kind === 'ended' && view.end !== null && (
        <>
          <Ended end={view.end} view={view} talk={talk} state={state} actions={actions} change={change} close={close} />
          <Keep talk={talk} view={view} state={state} actions={actions} />
        </>
      )}
      <Exits of={view} back={() => change(before)} close={close} />
    </section>
  );
}

/** Eyes and screen readers begin at the question. */
const focusOnQuestion = (): void =>
  document
    .querySelector<HTMLElement>('.talk .question h1, .talk .ask h2, .talk .ask textarea, .talk .ask button')
    ?.focus();

interface ExitsProps {
  readonly of: View;
  readonly back: () => void;
  readonly close: () => void;
}

/** Exits of the engine, whatever is on the page. If only closing is left, its button is the large one. */
function Exits({ of, back, close }: ExitsProps): ReactNode {
  const { say } = useWords();
  const ways: Readonly<Record<Exit, ReactNode>> = {
    safe: <a href="#safety">{say('talk-door-safe')}</a>,
    back: (
      <button type="button" className="plain" onClick={back}>
        {say('talk-back')}
      </button>
    ),
    close: of.end?.end !== 'rest' && (
      <button type="button" className="plain" onClick={close}>
        {say('talk-close')}
      </button>
    ),
  };
  return (
    <p className="exits">
      {of.exits.map(exit => (
        <Fragment key={exit}>{ways[exit]}</Fragment>
      ))}
    </p>
  );
}

/** Panel raised by typed words: the way to safety, or whom to call. */
function Raised({ by }: { readonly by: View['raised'] }): ReactNode {
  const words = useWords();
  if (by === null) return null;
  if (by === 'safety')
    return (
      <p className="note">
        <a href="#safety">{words.say('talk-raised-safety')}</a>
      </p>
    );
  const { here, elsewhere } = crisisLines(words);
  return (
    <div className="note alarm" role="alert" tabIndex={-1}>
      <p>{words.say('talk-raised-crisis')}</p>
      <Numbers of={here} />
      <details>
        <summary>{words.say('help-elsewhere')}</summary>
        <Numbers of={elsewhere} />
      </details>
      <p className="quiet">{words.say('help-note')}</p>
    </div>
  );
}

function Numbers({ of }: { readonly of: readonly HelpLine[] }): ReactNode {
  return (
    <ul>
      {of.map(({ place, lines }) => (
        <li key={place}>
          {place}{' '}
          {lines.map(line => (
            <Call key={line} line={line} />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface AskProps {
  readonly view: View;
  readonly give: (given: Answer, leftOut?: string) => void;
}

/** One question: eyes and screen readers begin at it. */
function Ask({ view, give }: AskProps): ReactNode {
  const { say } = useWords();
  const [picked, pick] = useState<number | null>(null);
  const [written, write] = useState('');
  useEffect(focusOnQuestion, []);
  const [only] = view.choices;
  const single = view.choices.length === 1 && only !== undefined && !view.writes;
  const submit = (): void => {
    if (single) give({ choice: 0 });
    else if (view.writes) give(written.trim() === '' ? { skipped: true } : { written });
    else if (picked !== null) give({ choice: picked });
  };
  return (
    <form
      className="ask"
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      {view.breath && <Breath />}
      {view.asks !== null && (
        <h2 id="talk-question" tabIndex={-1}>
          {say(view.asks)}
        </h2>
      )}
      {view.writes && (
        <textarea
          {...OWN_WORDS}
          autoCapitalize="off"
          aria-labelledby="talk-question"
          rows={3}
          value={written}
          onChange={event => write(event.currentTarget.value)}
        />
      )}
      {!single && view.choices.length > 0 && (
        <fieldset className="choices" aria-labelledby="talk-question">
          {view.choices.map((choice, i) => (
            <label key={choice.id} className="choice one-of">
              <input type="radio" name="answer" checked={picked === i} onChange={() => pick(i)} />
              {say(choice)}
            </label>
          ))}
        </fieldset>
      )}
      <div className="row">
        <button type="submit" className="strong" disabled={!single && !view.writes && picked === null}>
          {single ? say(only) : say('talk-say')}
        </button>
        {view.writes && (
          <button type="button" className="plain" onClick={() => give({ skipped: true }, written)}>
            {say('talk-skip')}
          </button>
        )}
      </div>
    </form>
  );
}
