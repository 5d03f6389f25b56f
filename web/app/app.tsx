import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Book, Relationship } from '../../src/moves/index.ts';
import { exchangeMirror } from '../../src/story/index.ts';
import { Play } from '../pages/watch/watch.tsx';
import { Load } from '../pages/load/load.tsx';
import { Unseen } from '../pages/cannot-see/cannot-see.tsx';
import { Safety } from '../pages/safety/safety.tsx';
import type { AskWithoutJob, Engine } from '../worker/client.ts';
import type { SampleId, Settings } from '../worker/protocol.ts';
import { toView } from '../worker/view.ts';
import { freshId, isUnsaved, type KeptChange, relationshipFrom, relationshipOf, settingsOf } from './lock/snapshot.ts';
import { isLocked } from './lock/locked.ts';
import { useKeeping } from './lock/use-keeping.ts';
import { Where } from './lock/where.tsx';
import { type Given, useDropped } from './dropped-files.ts';
import { Gate } from './gate.tsx';
import { BESIDE, type PageId, placeOf, WALK } from './link.ts';
import { Names } from '../controls/name.tsx';
import { useMedia } from '../controls/use-media.ts';
import { Whose } from './record-banner.tsx';
import { samplePairs } from '../worker/sample/pairs.ts';
import { InSession, NoMessages } from '../pages/session/banner.tsx';
import type { Draft } from '../pages/try/draft.ts';
import { type Asked, firstState, plainSettings, reduce } from './state.ts';
import type { Table } from '../pages/together/table.ts';
import { words } from '../words/en.ts';

/** What the pages may do. */
export interface Actions {
  readonly sample: (id: SampleId) => void;
  /** Takes what was given: reads it, or asks first where it belongs; a locked file goes to its own page. */
  readonly files: (files: readonly Given[]) => Promise<void>;
  /** Reads files as a conversation of their own. */
  readonly read: (files: readonly Given[]) => void;
  readonly again: (settings: Settings) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly swap: () => void;
  readonly gate: (gate: 'unasked' | 'open' | 'away') => void;
  /** A step that is being chosen; null: none. */
  readonly draft: (draft: Draft | null) => void;
  /** Changes what would be kept; `relationship` says which one is open from now on. */
  readonly book: (change: (book: Book) => Book, relationship?: string | null) => void;
  /** Changes what two people have put on the table. */
  readonly table: (change: (table: Table) => Table) => void;
  /** Begins a session with nothing in it, or ends it; either way everything that was open is forgotten. */
  readonly session: (on: boolean) => void;
  /** What the page knows about the keeping, beside the book. */
  readonly kept: (change: KeptChange) => void;
  /** Takes the open pair into the book. */
  readonly keep: () => void;
  /** Opens the record of a relationship of the book. */
  readonly show: (relationship: Relationship) => void;
  /** Adds a later export to the open relationship. */
  readonly add: (files: readonly Given[]) => void;
  /** Seals everything with the passphrase in use, and forgets it; nothing is lost. */
  readonly lock: () => Promise<void>;
  /** What went wrong, or nothing. */
  readonly unlock: (passphrase: string) => Promise<string | null>;
  /** Forgets everything that this page and its worker hold. */
  readonly erase: () => void;
}

const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const OF_A_FILE: Asked = {
  origin: { kind: 'file' },
  settings: { ...plainSettings, deviceZone },
  anew: true,
  relationship: null,
  grows: false,
};

type Later = typeof import('./later.ts');

export function App({
  engine,
  pages,
  leave,
}: {
  readonly engine: Engine;
  /** Asked for as the page loads. */
  readonly pages: Promise<Later>;
  readonly leave: () => void;
}): ReactNode {
  const [state, change] = useReducer(reduce, firstState);
  const [{ page, part }, setPlace] = useState(() => placeOf(location.hash));
  const main = useRef<HTMLElement>(null);
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => void pages.then(setLater), [pages]);
  const first = useRef(true);

  const ask = useCallback(
    (ask: AskWithoutJob, asked: Asked): void => {
      change({ type: 'begin', asked });
      engine.ask(ask, reply => {
        switch (reply.type) {
          case 'progress':
            return change({ type: 'progress', stage: reply.stage, fraction: reply.fraction });
          case 'people':
            return change({ type: 'people', report: reply.report, asked });
          case 'mirror':
            return change({ type: 'mirror', report: reply.report, mirror: reply.mirror, asked });
          case 'trouble':
            return change({ type: 'trouble', troubles: reply.troubles });
          case 'cancelled':
            return change({ type: 'stopped', said: words.load.cancelled });
          // Answers to what pages ask for themselves.
          default:
        }
      });
    },
    [engine],
  );

  const actions = useMemo<Actions>(() => {
    const sample = (id: SampleId): void => {
      const settings: Settings = { ...plainSettings, deviceZone, people: samplePairs[id].names };
      const asked: Asked = { origin: { kind: 'sample', id }, settings, anew: true, relationship: null, grows: false };
      ask({ type: 'sample', sample: id, settings }, asked);
    };
    const read = (files: readonly Given[]): void => {
      change({ type: 'given', given: null });
      ask({ type: 'files', files, settings: OF_A_FILE.settings }, OF_A_FILE);
    };
    return {
      sample,
      read,
      async files(files) {
        if (state.session) return;
        const [only] = files;
        if (files.length === 1 && only !== undefined && (await isLocked(only.file))) {
          change({ type: 'chosen', chosen: only.file });
          location.hash = '#file';
        } else if (relationshipOf(state) === null) read(files);
        else change({ type: 'given', given: files });
      },
      again(settings) {
        const answering = state.asked !== null && state.troubles.length > 0;
        const { origin } = state.look;
        const again: Asked = { origin, settings, anew: false, relationship: state.relationship, grows: false };
        ask({ type: 'again', settings }, answering ? { ...state.asked, settings, anew: true } : again);
      },
      cancel: () => engine.cancel(),
      undo: () =>
        engine.ask({ type: 'undo' }, reply => {
          if (reply.type === 'undone') change({ type: 'undone', said: words.load.undone });
        }),
      swap: () => change({ type: 'swap' }),
      table: edit => change({ type: 'table', change: edit }),
      session(on) {
        engine.cancel();
        engine.look({ type: 'forget' }, () => undefined);
        flushSync(() => change({ type: 'session', on }));
        if (!on) sample('couple');
        document.querySelector<HTMLElement>('main h1')?.focus();
      },
      draft: draft => change({ type: 'draft', draft }),
      book: (edit, relationship) => change({ type: 'book', change: edit, relationship }),
      kept: change,
      keep() {
        const { mirror, origin, settings } = state.look;
        if (mirror === null) return;
        const id = freshId();
        const called = origin.kind === 'sample' ? words.samples[origin.id].who : '';
        const me = origin.kind === 'file' && settings.people !== null ? 0 : null;
        const relationship = relationshipFrom(id, mirror, settings, called, me);
        const edit = (book: Book): Book => ({ ...book, relationships: [...book.relationships, relationship] });
        change({ type: 'book', change: edit, relationship: id });
      },
      show(relationship) {
        const { id } = relationship;
        const settings = settingsOf(relationship, plainSettings);
        ask({ type: 'show', relationship: id, settings }, { ...OF_A_FILE, settings, relationship: id });
      },
      add(files) {
        const { settings } = state.look;
        if (state.relationship === null) return;
        const { relationship } = state;
        change({ type: 'given', given: null });
        ask({ type: 'add', relationship, files, settings }, { ...OF_A_FILE, settings, relationship, grows: true });
      },
      async lock() {
        if (state.kept.saved === null || state.locked !== null || state.busy !== null || later === null) return;
        engine.cancel();
        change({ type: 'locking' });
        change({ type: 'locked', bytes: await later.lockAll(engine, state) });
      },
      async unlock(passphrase) {
        const opened = later === null ? null : await later.unlockAll(engine, state, passphrase);
        if (opened === null || typeof opened === 'string') return opened;
        flushSync(() => change(opened.change));
        const { id, settings } = opened.open;
        if (id === null) sample('couple');
        else
          ask(
            { type: 'show', relationship: id, settings },
            { ...OF_A_FILE, settings, anew: false, relationship: state.relationship },
          );
        document.querySelector<HTMLElement>('main h1')?.focus();
        return null;
      },
      erase() {
        engine.cancel();
        engine.look({ type: 'forget' }, () => undefined);
        change({ type: 'emptied' });
        sample('couple');
      },
      gate(gate) {
        flushSync(() => change({ type: 'gate', gate }));
        document.querySelector<HTMLElement>('main h1')?.focus();
      },
    };
  }, [engine, ask, state, later]);

  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    actions.sample('couple');
  }, [actions]);
  useKeeping(state, engine, change);

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
      location.hash = '#load';
      void actions.files(files);
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
  const pageBody = (
    <>
      {['rhythm', 'loop', 'evidence'].includes(page) && state.gate === 'open' && <Whose {...shared} />}
      {page === 'play' && <Play {...shared} part={part} />}
      {page === 'load' && (state.session ? <NoMessages /> : <Load {...shared} />)}
      {page === 'unseen' && <Unseen {...shared} />}
      {page === 'safety' && <Safety {...shared} />}
      {later !== null && (
        <>
          {page === 'rhythm' && gated(<later.Rhythm {...shared} />)}
          {page === 'loop' && gated(<later.Loop {...shared} />)}
          {page === 'evidence' && gated(<later.EvidencePage {...shared} />)}
          {page === 'steps' && gated(<later.Steps {...shared} part={part} />)}
          {page === 'people' && gated(<later.People {...shared} />)}
          {page === 'together' && <later.Together {...shared} />}
          {page === 'session' && <later.Session {...shared} />}
          {page === 'file' && <later.KeptFile {...shared} />}
        </>
      )}
    </>
  );

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
          {state.locked === null && (
            <>
              <nav aria-label={words.shell.walk}>
                <PageLinks ids={WALK} page={page} />
              </nav>
              <Beside key={page} page={page} unsaved={isUnsaved(state)} />
            </>
          )}
        </header>
        {state.session && <InSession end={() => actions.session(false)} />}
        <main ref={main} tabIndex={-1} id="main">
          {state.locked === null ? (
            pageBody
          ) : page === 'safety' ? (
            <Safety {...shared} />
          ) : (
            later !== null && <later.LockScreen {...shared} />
          )}
        </main>
        {state.locked === null && <Where state={state} page={page} />}
        {later !== null && !state.session && <later.CopyWatch saved={state.kept.saved} change={change} />}
        {later !== null &&
          state.lockAfter !== null &&
          state.kept.saved !== null &&
          !state.session &&
          state.locked === null && <later.IdleLock after={state.lockAfter} lock={() => void actions.lock()} />}
        <output className="unseen">{state.busy === null ? state.said : words.stages[state.busy.stage]}</output>
      </div>
    </Names>
  );
}

function PageLinks({
  ids,
  page,
  unsaved = false,
}: {
  readonly ids: readonly PageId[];
  readonly page: PageId;
  readonly unsaved?: boolean;
}): ReactNode {
  return (
    <ul>
      {ids.map(id => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
            {words.pages[id]}
            {id === 'file' && unsaved && <Unsaved />}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Unsaved(): ReactNode {
  return (
    <>
      <span className="mark" aria-hidden="true" />
      <span className="unseen"> {words.shell.unsaved}</span>
    </>
  );
}

/** The pages beside the walk: a second, quiet row; folded away where there is little room. */
function Beside({ page, unsaved }: { readonly page: PageId; readonly unsaved: boolean }): ReactNode {
  const wide = useMedia('(min-width: 44rem)');
  const here = BESIDE.find(id => id === page);
  return (
    <details className="beside" open={wide}>
      <summary>
        {words.shell.more}
        {here !== undefined && `: ${words.pages[here]}`}
        {unsaved && <Unsaved />}
      </summary>
      <nav aria-label={words.shell.more}>
        <PageLinks ids={BESIDE} page={page} unsaved={unsaved} />
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
