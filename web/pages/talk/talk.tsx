import { exchangeBy } from '../../../src/base/index.ts';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { MIRROR_EXCHANGE } from '../../../src/story/index.ts';
import {
  type Answer,
  answer,
  type Around,
  back,
  begin,
  type Door,
  DOORS,
  groundsOf,
  type Role,
  ROLES,
  type Talk,
  viewOf,
} from '../../../src/talk/index.ts';
import { Away, HelpLines, Question } from '../../app/gate.tsx';
import type { PageProps } from '../../app/page.ts';
import { useWords } from '../../controls/words.tsx';
import { Breath } from './breath.tsx';
import { Ended } from './ended.tsx';
import { Log } from './log.tsx';

/** The guide. What is said here lives in this page's memory until it is closed; nothing is kept and nothing is told. */
export function TalkPage({ state, actions, part }: PageProps & { readonly part: string }): ReactNode {
  const [talk, setTalk] = useState<Talk | null>(null);
  const around = useAround(state);
  if (talk === null) return <Doors door={DOORS.find(door => door === part) ?? null} go={setTalk} />;
  return <Running talk={talk} around={around} change={setTalk} gate={actions.gate} />;
}

/** What the conversation may stand on: the open record of two real people, or none. Of invented ones it says nothing. */
function useAround({ look: { mirror, origin }, swapped, gate }: PageProps['state']): Around {
  return useMemo(() => {
    if (mirror === null || origin.kind !== 'file')
      return { grounds: 'none', claims: [], gate: gate === 'away' ? 'away' : 'open' };
    const { claims } = swapped ? exchangeBy(MIRROR_EXCHANGE, mirror) : mirror;
    return { grounds: groundsOf(claims), claims, gate };
  }, [mirror, origin, swapped, gate]);
}

function Doors({ door, go }: { readonly door: Door | null; readonly go: (talk: Talk) => void }): ReactNode {
  const { say } = useWords();
  const [role, setRole] = useState<Role>('reaching');
  const [chosen, choose] = useState<Door>(door ?? 'waiting');
  return (
    <section className="talk">
      <h1 tabIndex={-1}>{say('talk-title')}</h1>
      <p className="lead">{say('talk-lead')}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          go(begin(chosen, role));
        }}
      >
        <fieldset className="choices">
          <legend>{say('talk-role')}</legend>
          {ROLES.map(one => (
            <label key={one} className="choice">
              <input type="radio" name="role" checked={role === one} onChange={() => setRole(one)} />
              {say(`talk-role-${one}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className="choices">
          <legend>{say('talk-which')}</legend>
          {DOORS.map(one => (
            <label key={one} className="choice">
              <input type="radio" name="door" checked={chosen === one} onChange={() => choose(one)} />
              {say({ id: `talk-door-${one}`, args: { role } })}
            </label>
          ))}
        </fieldset>
        <div className="row">
          <button type="submit" className="strong">
            {say('talk-say')}
          </button>
        </div>
      </form>
    </section>
  );
}

function Running({
  talk,
  around,
  change,
  gate,
}: {
  readonly talk: Talk;
  readonly around: Around;
  readonly change: (talk: Talk | null) => void;
  readonly gate: PageProps['actions']['gate'];
}): ReactNode {
  const { say } = useWords();
  const view = viewOf(talk, around);
  const give = (given: Answer): void => change(answer(talk, given));
  if (view.kind === 'asked') return <Question answer={gate} />;
  if (view.kind === 'stopped') return <Away answer={gate} />;
  const close = (): void => {
    change(null);
    location.hash = '#watch';
  };
  return (
    <section className="talk">
      <h1 className="small" tabIndex={-1}>
        {say({ id: `talk-door-${talk.door}`, args: { role: talk.role } })}
      </h1>
      <Log said={view.said} />
      {view.raised === 'safety' && (
        <p className="note">
          <a href="#safety">{say('talk-raised-safety')}</a>
        </p>
      )}
      {view.raised === 'crisis' && (
        <div className="note" role="alert">
          <p>{say('talk-raised-crisis')}</p>
          <HelpLines />
        </div>
      )}
      {view.kind === 'ended' && view.end !== null ? (
        <Ended end={view.end} talk={talk} change={change} close={close} />
      ) : (
        <Ask key={`${talk.answers.length} ${view.state}`} view={view} give={give} />
      )}
      <p className="exits">
        <a href="#safety">{say('talk-door-safe')}</a>
        <button type="button" className="plain" onClick={() => change(back(talk))}>
          {say('talk-back')}
        </button>
        {view.kind !== 'ended' && (
          <button type="button" className="plain" onClick={close}>
            {say('talk-close')}
          </button>
        )}
      </p>
    </section>
  );
}

/** One question: eyes and screen readers begin at it. */
function Ask({
  view,
  give,
}: {
  readonly view: ReturnType<typeof viewOf>;
  readonly give: (given: Answer) => void;
}): ReactNode {
  const { say } = useWords();
  const [picked, pick] = useState<number | null>(null);
  const [written, write] = useState('');
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('h2, textarea, button')?.focus(), []);
  const [only] = view.choices;
  const single = view.choices.length === 1 && only !== undefined && !view.writes;
  const submit = (): void => {
    if (single) give({ choice: 0 });
    else if (view.writes) give(written.trim() === '' ? { skipped: true } : { written });
    else if (picked !== null) give({ choice: picked });
  };
  return (
    <form
      ref={place}
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
          aria-labelledby="talk-question"
          rows={3}
          maxLength={2000}
          value={written}
          onChange={event => write(event.currentTarget.value)}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          data-gramm="false"
        />
      )}
      {!single && view.choices.length > 0 && (
        <fieldset className="choices" aria-labelledby="talk-question">
          {view.choices.map((choice, i) => (
            <label key={choice.id} className="choice">
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
          <button type="button" className="plain" onClick={() => give({ skipped: true })}>
            {say('talk-skip')}
          </button>
        )}
      </div>
    </form>
  );
}
