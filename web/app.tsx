import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Book } from '../src/moves/index.ts';
import { exchangeMirror } from '../src/story/index.ts';
import { Play } from './01-play.tsx';
import { Load } from './02-load.tsx';
import { Rhythm } from './03-rhythm.tsx';
import { Loop } from './04-loop.tsx';
import { EvidencePage } from './05-evidence.tsx';
import { Unseen } from './06-cannot-see.tsx';
import { Safety } from './07-safety.tsx';
import { Steps } from './08-steps.tsx';
import { People } from './09-people.tsx';
import { Together } from './10-together.tsx';
import { Session } from './11-session.tsx';
import { KeptFile } from './12-file.tsx';
import type { Engine } from './engine/client.ts';
import type { Reply, SampleId, Settings } from './engine/protocol.ts';
import { toView } from './engine/view.ts';
import { type Given, useDropped } from './parts/dropped.ts';
import { Gate } from './parts/gate.tsx';
import { BESIDE, type PageId, placeOf, WALK } from './parts/link.ts';
import { Names } from './parts/name.tsx';
import { useMedia } from './parts/use-media.ts';
import { Whose } from './parts/whose.tsx';
import { samplePairs } from './sample/pairs.ts';
import { InSession, NoMessages } from './session/banner.tsx';
import { firstState, type Origin, plainSettings, reduce } from './state.ts';
import type { Table } from './together/table.ts';
import { words } from './words/en.ts';

/** What the pages may do. */
export interface Actions {
  readonly sample: (id: SampleId) => void;
  readonly files: (files: readonly { readonly file: File; readonly path: string }[], settings?: Settings) => void;
  readonly again: (settings: Settings) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly swap: () => void;
  readonly gate: (gate: 'unasked' | 'open' | 'away') => void;
  /** Changes what would be kept; `relationship` says which one is open from now on. */
  readonly book: (change: (book: Book) => Book, relationship?: string | null) => void;
  /** Changes what two people have put on the table. */
  readonly table: (change: (table: Table) => Table) => void;
  /** Begins a session with nothing in it, or ends it; either way everything that was open is forgotten. */
  readonly session: (on: boolean) => void;
}

export function App({ engine, leave }: { readonly engine: Engine; readonly leave: () => void }): ReactNode {
  const [state, change] = useReducer(reduce, firstState);
  const [{ page, part }, setPlace] = useState(() => placeOf(location.hash));
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  const listen = useCallback(
    (origin: Origin, settings: Settings, anew: boolean) =>
      (reply: Reply): void => {
        switch (reply.type) {
          case 'progress':
            return change({ type: 'progress', stage: reply.stage, fraction: reply.fraction });
          case 'people':
            return change({ type: 'people', report: reply.report, settings, origin });
          case 'mirror':
            return change({ type: 'mirror', report: reply.report, mirror: reply.mirror, settings, origin, anew });
          case 'trouble':
            return change({ type: 'trouble', troubles: reply.troubles });
          case 'cancelled':
            return change({ type: 'stopped', said: words.load.cancelled });
          case 'undone':
            return change({ type: 'undone', said: words.load.undone });
          // Answers to what pages ask for themselves.
          default:
        }
      },
    [],
  );

  const actions = useMemo<Actions>(() => {
    const sample = (id: SampleId): void => {
      const origin: Origin = { kind: 'sample', id };
      const settings: Settings = { ...plainSettings, people: samplePairs[id].names };
      change({ type: 'begin', origin, settings, anew: true });
      engine.ask({ type: 'sample', sample: id, settings }, listen(origin, settings, true));
    };
    return {
      sample,
      files(files, settings = plainSettings) {
        if (state.session) return;
        change({ type: 'begin', origin: { kind: 'file' }, settings, anew: true });
        engine.ask({ type: 'files', files, settings }, listen({ kind: 'file' }, settings, true));
      },
      again(settings) {
        const answering = state.asked !== null && state.troubles.length > 0;
        const origin = answering ? state.asked.origin : state.look.origin;
        change({ type: 'begin', origin, settings, anew: answering });
        engine.ask({ type: 'again', settings }, listen(origin, settings, answering));
      },
      cancel: () => engine.cancel(),
      undo: () => engine.ask({ type: 'undo' }, listen({ kind: 'file' }, plainSettings, true)),
      swap: () => change({ type: 'swap' }),
      table: edit => change({ type: 'table', change: edit }),
      session(on) {
        engine.cancel();
        engine.look({ type: 'forget' }, () => undefined);
        flushSync(() => change({ type: 'session', on }));
        if (!on) sample('couple');
        document.querySelector<HTMLElement>('main h1')?.focus();
      },
      book: (edit, relationship) => change({ type: 'book', change: edit, relationship }),
      gate(gate) {
        flushSync(() => change({ type: 'gate', gate }));
        document.querySelector<HTMLElement>('main h1')?.focus();
      },
    };
  }, [engine, listen, state.look.origin, state.asked, state.troubles, state.session]);

  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    actions.sample('couple');
  }, [actions]);

  useEffect(() => {
    const turn = (): void => {
      const next = placeOf(location.hash);
      flushSync(() => setPlace(next));
      // A new page begins at its heading, for eyes and for screen readers alike.
      scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('h1')?.focus();
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);

  const take = useCallback(
    (files: Given[]): void => {
      actions.files(files);
      location.hash = '#load';
    },
    [actions],
  );
  useDropped(take);

  const away = state.busy?.anew === true;
  const view = useMemo(() => {
    const { mirror } = state.look;
    return mirror === null || away ? null : toView(state.swapped ? exchangeMirror(mirror) : mirror);
  }, [state.look, state.swapped, away]);
  useShiftThrice(leave);
  // Says to whoever waits from outside (styles, tests) whether the worker has answered.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-view', view !== null && state.busy === null);
  }, [view, state.busy]);

  const names = useMemo<readonly [string, string]>(
    () => (view === null ? ['One', 'The other'] : [view.people[0].name, view.people[1].name]),
    [view],
  );
  const gated = (body: ReactNode): ReactNode => (
    <Gate gate={state.gate} answer={actions.gate}>
      {body}
    </Gate>
  );
  const shared = { state, view, actions, engine };

  return (
    <Names value={names}>
      <a
        className="skip"
        href="#main"
        onClick={event => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.shell.skip}
      </a>
      <div className="sheet">
        <header className="bar">
          <div className="top">
            <a className="name" href="#play">
              Slipstep
            </a>
            <div className="aside">
              <a href="#safety" aria-current={page === 'safety' ? 'page' : undefined}>
                {words.pages.safety}
              </a>
              <button type="button" className="plain" onClick={leave} title={words.shell.leaveHint}>
                {words.shell.leave}
              </button>
            </div>
          </div>
          <nav aria-label={words.shell.walk}>
            <PageLinks ids={WALK} page={page} />
          </nav>
          <Beside key={page} page={page} />
        </header>
        {state.session && <InSession end={() => actions.session(false)} />}
        <main ref={main} tabIndex={-1} id="main">
          {['rhythm', 'loop', 'evidence'].includes(page) && state.gate === 'open' && <Whose {...shared} />}
          {page === 'play' && <Play {...shared} part={part} />}
          {page === 'load' && (state.session ? <NoMessages /> : <Load {...shared} />)}
          {page === 'rhythm' && gated(<Rhythm {...shared} />)}
          {page === 'loop' && gated(<Loop {...shared} />)}
          {page === 'evidence' && gated(<EvidencePage {...shared} />)}
          {page === 'unseen' && <Unseen {...shared} />}
          {page === 'safety' && <Safety {...shared} />}
          {page === 'steps' && gated(<Steps {...shared} part={part} />)}
          {page === 'people' && gated(<People {...shared} />)}
          {page === 'together' && <Together {...shared} />}
          {page === 'session' && <Session {...shared} />}
          {page === 'file' && <KeptFile {...shared} />}
        </main>
        <output className="unseen">{state.busy === null ? state.said : words.stages[state.busy.stage]}</output>
      </div>
    </Names>
  );
}

function PageLinks({ ids, page }: { readonly ids: readonly PageId[]; readonly page: PageId }): ReactNode {
  return (
    <ul>
      {ids.map(id => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
            {words.pages[id]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The pages beside the walk: a second, quiet row; folded away where there is little room. */
function Beside({ page }: { readonly page: PageId }): ReactNode {
  const wide = useMedia('(min-width: 44rem)');
  const here = BESIDE.find(id => id === page);
  return (
    <details className="beside" open={wide}>
      <summary>
        {words.shell.more}
        {here !== undefined && `: ${words.pages[here]}`}
      </summary>
      <nav aria-label={words.shell.more}>
        <PageLinks ids={BESIDE} page={page} />
      </nav>
    </details>
  );
}

/** Three presses of Shift within five seconds empty the page (not Escape, which people press for other reasons). */
function useShiftThrice(leave: () => void): void {
  useEffect(() => {
    let presses: number[] = [];
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = [...presses.filter(at => event.timeStamp - at < 5000), event.timeStamp];
      if (presses.length >= 3) leave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [leave]);
}
