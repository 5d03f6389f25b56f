import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { edited, relationshipOf, settingsOf } from '../../state/keeping/snapshot.ts';
import { named } from '../../state/keeping/called.ts';
import { LockAfter } from '../lock/lock-screen.tsx';
import { KnownPassphrase, NewPassphrase, Opening, type Typed } from '../lock/passphrase.tsx';
import { placeOfFile, setPlaceOfFile } from './place.ts';
import { EraseAll } from './erase.tsx';
import { KeptTalks } from './kept-talks.tsx';
import { TakeOut } from '../../takeaway/take-out.tsx';
import { askToKeep, saveDevice, saveFile, type HowToSave, type SaveOutcome } from '../../state/keeping/vault.ts';
import { type Copy, openFrom } from '../lock/open-from.ts';
import { whereWords } from '../lock/where.tsx';
import type { PageProps } from '../../state/page.ts';
import { safeName, safeText } from '../../controls/safe-text.ts';
import { isUnsaved, type State } from '../../state/state.ts';
import { LOCKED, PickOne } from '../../controls/pick-one.tsx';
import { told } from '../../controls/say.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { plainSettings } from '../../worker/settings.ts';

export function KeptFile(props: PageProps): ReactNode {
  const words = useWords();
  const { state } = props;
  if (state.session)
    return (
      <>
        <h1 tabIndex={-1}>{words.say('file-heading')}</h1>
        <p>{words.say('file-session')}</p>
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>{words.say('file-heading')}</h1>
      <p className="lead">{words.say('file-lead')}</p>
      <p className="note">
        <output>{whereWords(state, words)}</output>
      </p>
      <Open {...props} />
      <KeptTalks {...props} />
      <Save {...props} />
      <LockAfter {...props} />
      <Reopen key={state.kept.saved?.at} {...props} />
      <TakeOut {...props} />
      <EraseAll {...props} />
      <p className="quiet apart">
        <a href="#copy">{words.say('copy-title')}</a>
      </p>
    </>
  );
}

/** The open conversation: kept or not, with its words or without. */
function Open({ state, view, actions }: PageProps): ReactNode {
  const words = useWords();
  const open = relationshipOf(state);
  const said = useRef<HTMLParagraphElement>(null);
  const { analysis, kept } = state;
  if (view === null || analysis.mirror === null) return null;
  /** The pressed button disappears, so the sentence about the two takes the focus. */
  const turnTo = (act: () => void): void => {
    flushSync(act);
    said.current?.focus();
  };
  return (
    <section>
      <h2>{words.say('file-open-heading')}</h2>
      <p ref={said} tabIndex={-1}>
        <Said
          id="file-open-pair"
          args={{
            a: { person: 0, name: view.people[0].name },
            b: { person: 1, name: view.people[1].name },
            invented: analysis.origin.kind === 'sample' ? 'yes' : 'no',
            kept: open === null ? 'no' : 'yes',
          }}
        />
      </p>
      {open === null ? (
        <>
          <p className="quiet">{words.say('file-open-what')}</p>
          <button
            type="button"
            // Invented pairs return without being kept.
            className={analysis.origin.kind === 'sample' ? '' : 'strong'}
            onClick={() => turnTo(() => actions.keep())}
          >
            {words.say('file-open-keep')}
          </button>
        </>
      ) : !Object.hasOwn(kept.held, open.id) ? (
        kept.refused?.relationship === open.id ? (
          <Refused
            troubles={kept.refused.troubles}
            again={() => turnTo(() => actions.kept({ type: 'refused', refused: null }))}
          />
        ) : (
          <p className="quiet">{words.say('file-open-keeping')}</p>
        )
      ) : (
        <>
          <Words open={open} state={state} actions={actions} />
          <p className="quiet">{words.say('file-open-later')}</p>
        </>
      )}
    </section>
  );
}

type WordsProps = Pick<PageProps, 'state' | 'actions'> & {
  readonly open: NonNullable<ReturnType<typeof relationshipOf>>;
};

function Words({ open, state, actions }: WordsProps): ReactNode {
  const { say } = useWords();
  const settings = settingsOf(open, plainSettings);
  if ((state.analysis.report?.people.length ?? 2) > 2) return <p className="quiet">{say('file-open-words-group')}</p>;
  if (state.kept.held[open.id] === false) return <p className="quiet">{say('file-open-words-gone')}</p>;
  return (
    <label className="choice tall">
      <input
        type="checkbox"
        checked={settings.keepWords}
        onChange={event => {
          const keepWords = event.currentTarget.checked;
          actions.book(book => edited(book, open.id, one => ({ ...one, settings: { ...settings, keepWords } })));
        }}
      />
      <span>
        {say('file-open-words')} <span className="quiet block">{say('file-open-words-note')}</span>
      </span>
    </label>
  );
}

interface RefusedProps {
  readonly troubles: NonNullable<State['kept']['refused']>['troubles'];
  readonly again: () => void;
}

/** Why the conversation could not be kept. */
function Refused({ troubles, again }: RefusedProps): ReactNode {
  const words = useWords();
  return (
    <div className="note" role="alert">
      <p>{words.say('file-open-refused')}</p>
      {troubles.map(({ code, text }) => (
        <p key={code}>{told(words, text)}</p>
      ))}
      <button type="button" onClick={again}>
        {words.say('file-open-try-again')}
      </button>
    </div>
  );
}

/** Saving, its progress and what came of it. `saved` is called once the book is saved. */
function useSaving({ state: { kept }, actions }: Pick<PageProps, 'state' | 'actions'>, saved: () => void) {
  const words = useWords();
  /** Progress of the lock; null: nothing is being saved. */
  const [locking, setLocking] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  /** Someone else saved there since; this replaces it. */
  const [replace, setReplace] = useState<{ readonly act: () => void } | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  // The buttons stay as they are meanwhile, so that focus stays where it was.
  const run = async (save: (how: HowToSave) => Promise<SaveOutcome>, over = false): Promise<void> => {
    if (locking !== null || kept.atWork) return;
    setLocking(0);
    setTrouble(null);
    setReplace(null);
    const saving = (is: boolean): void => actions.kept({ type: 'at-work', is });
    // Also where it is thrown out of: a page that thinks it is saving is never locked.
    const outcome = await save({ saving, progress: setLocking, words, over }).finally(() => saving(false));
    setLocking(null);
    if (outcome === null) return;
    if (outcome === 'changed-elsewhere') return setReplace({ act: () => void run(save, true) });
    if ('trouble' in outcome) return setTrouble(outcome.trouble);
    setPlaceOfFile(outcome.handle ?? placeOfFile());
    saved();
    actions.kept({ type: 'saved', saved: outcome.saved });
    if (outcome.saved.place.kind === 'device') setPersisted(await askToKeep());
  };
  return { locking, trouble, replace, persisted, run };
}

function Save({ state, actions, engine }: PageProps): ReactNode {
  const words = useWords();
  const { book, kept } = state;
  const [typed, type] = useState<Typed | null>(null);
  const [anew, setAnew] = useState(false);
  const { locking, trouble, replace, persisted, run } = useSaving({ state, actions }, () => {
    setAnew(false);
    typed?.clear();
    type(null);
  });
  const inUse = kept.saved !== null && !anew;
  if (book.relationships.length === 0 && kept.saved === null)
    return (
      <section>
        <h2>{words.say('file-save-heading')}</h2>
        <p className="quiet">{words.say('file-save-nothing')}</p>
      </section>
    );
  const change = (): void => {
    flushSync(() => setAnew(true));
    document.querySelector<HTMLElement>('.passphrase input')?.focus();
  };
  const secret = (): string | null => (inUse ? null : (typed?.read() ?? null));
  const toFile = (place: ReturnType<typeof placeOfFile>): void =>
    void run(how => saveFile(engine, state, secret(), place, how));
  // A save under way takes no focus away; while a file is opened nothing is saved.
  const ready = (inUse || typed !== null) && (locking !== null || !kept.atWork);
  return (
    <section>
      <h2>{words.say('file-save-heading')}</h2>
      <ul>
        {book.relationships.map(one => (
          <li key={one.id}>
            <bdi>{named(one, words)}</bdi>
          </li>
        ))}
      </ul>
      <Secret inUse={inUse} anew={anew} change={change} given={type} />
      <div className="row">
        <button type="button" className="strong" disabled={!ready} onClick={() => toFile(placeOfFile())}>
          {placeOfFile() === null ? words.say('file-save-file') : words.say('file-save-file-again')}
        </button>
        {placeOfFile() !== null && (
          <button type="button" disabled={!ready} onClick={() => toFile(null)}>
            {words.say('file-save-file-elsewhere')}
          </button>
        )}
        <button
          type="button"
          disabled={!ready}
          onClick={() => void run(how => saveDevice(engine, state, secret(), how))}
        >
          {words.say('file-save-device')}
        </button>
      </div>
      <p className="quiet">{words.say('file-save-device-note')}</p>
      <Outcome locking={locking} persisted={persisted} replace={replace} trouble={trouble} />
    </section>
  );
}

interface SecretProps {
  /** True if the passphrase of the last save serves again. */
  readonly inUse: boolean;
  readonly anew: boolean;
  readonly change: () => void;
  readonly given: (typed: Typed | null) => void;
}

/** The passphrase in use, or the fields for a new one. */
function Secret({ inUse, anew, change, given }: SecretProps): ReactNode {
  const { say } = useWords();
  return inUse ? (
    <p>
      {say('file-save-in-use')}{' '}
      <button type="button" className="plain" onClick={change}>
        {say('file-save-change')}
      </button>
    </p>
  ) : (
    <>
      {anew && <p className="quiet">{say('file-save-change-note')}</p>}
      <NewPassphrase given={given} />
    </>
  );
}

/** Progress of a save, and what came of it. */
function Outcome({ locking, persisted, replace, trouble }: Omit<ReturnType<typeof useSaving>, 'run'>): ReactNode {
  const words = useWords();
  return (
    <>
      <output className="block">
        {locking !== null && (
          <>
            {words.say('file-save-sealing')}{' '}
            <progress aria-label={words.say('file-save-sealing')} max={1} value={locking} />
          </>
        )}
        {locking === null &&
          persisted !== null &&
          (persisted ? words.say('file-save-persisted') : words.say('file-save-not-persisted'))}
      </output>
      {replace !== null && (
        <div className="note" role="alert">
          <p>{words.say('file-save-changed')}</p>
          <button type="button" onClick={replace.act}>
            {words.say('file-save-replace')}
          </button>
        </div>
      )}
      {trouble !== null && (
        <p className="note" role="alert">
          {safeText(trouble)}
        </p>
      )}
    </>
  );
}

interface OpenButtonsProps {
  readonly chosen: File | null;
  readonly copy: boolean;
  readonly ready: boolean;
  readonly open: (from: Copy) => Promise<void>;
}

/** Opens the chosen file, or one of the two copies in this browser. */
function OpenButtons({ chosen, copy, ready, open }: OpenButtonsProps): ReactNode {
  const words = useWords();
  return (
    <div className="row">
      {chosen !== null && (
        <button type="submit" className="strong" disabled={!ready}>
          {words.say('file-reopen-open')}
        </button>
      )}
      {copy && (
        <>
          <button
            type={chosen === null ? 'submit' : 'button'}
            disabled={!ready}
            onClick={chosen === null ? undefined : () => void open({ kind: 'current' })}
          >
            {words.say('file-reopen-device')}
          </button>
          <button type="button" className="plain" disabled={!ready} onClick={() => void open({ kind: 'previous' })}>
            {words.say('file-reopen-previous')}
          </button>
        </>
      )}
    </div>
  );
}

function Reopen(props: PageProps): ReactNode {
  const { state, actions } = props;
  const words = useWords();
  const { chosen, copy, atWork } = state.kept;
  const first: Copy | null = chosen ? { kind: 'file', file: chosen } : copy === 'here' ? { kind: 'current' } : null;
  const [typed, type] = useState<Typed | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [over, setOver] = useState(false);
  // Opening this section moves no focus.
  const ready = typed !== null && (busy || !atWork);
  const choose = (file: File | null): void => actions.kept({ type: 'chosen', chosen: file });
  const anyway = (): void => {
    flushSync(() => setOver(true));
    document.querySelector<HTMLElement>('.reopen input')?.focus();
  };
  const open = async (from: Copy): Promise<void> => {
    if (busy || typed === null || atWork) return;
    setBusy(true);
    setTrouble('');
    const said = await openFrom(props, from, typed.read(), words);
    setBusy(false);
    if (said !== null) return setTrouble(said);
    typed.clear();
    type(null);
  };
  return (
    <section>
      <h2>{words.say('file-reopen-heading')}</h2>
      {isUnsaved(state) && !over ? (
        <p className="note">
          {words.say('file-reopen-over')}{' '}
          <button type="button" className="plain" onClick={anyway}>
            {words.say('file-reopen-anyway')}
          </button>
        </p>
      ) : (
        <form
          className="reopen"
          onSubmit={event => {
            event.preventDefault();
            if (first !== null) void open(first);
          }}
        >
          <div className="row">
            <PickOne accept={LOCKED} label={words.say('file-reopen-choose')} picked={choose} />
            {chosen !== null && <bdi>{words.say('file-reopen-chosen', { name: safeName(chosen.name) })}</bdi>}
          </div>
          {first !== null && (
            <>
              <KnownPassphrase label={words.say('file-reopen-passphrase')} given={type} />
              <OpenButtons chosen={chosen} copy={copy === 'here'} ready={ready} open={open} />
            </>
          )}
          <Opening busy={busy} trouble={trouble} />
        </form>
      )}
    </section>
  );
}
