import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Book } from '../../../src/moves/index.ts';
import { safeText } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';
import { isInBrowser } from '../../state/keeping/kept.ts';
import { faceOfCopy } from '../../state/keeping/device.ts';
import { hasPasskeys } from '../../state/keeping/passkey.ts';
import {
  addPasskey,
  askToKeep,
  type HowToSave,
  saveDevice,
  saveFile,
  type SaveOutcome,
} from '../../state/keeping/vault.ts';
import type { PageProps } from '../../state/page.ts';
import { isUnsaved, type State } from '../../state/state.ts';
import { placeOfFile, setPlaceOfFile } from '../file/place.ts';
import { NewPassphrase, type Typed } from './passphrase.tsx';

type Props = Pick<PageProps, 'state' | 'actions' | 'engine'>;

/** True if changes can be saved without a press: into the copy in this browser, or into the file written in this
 * visit. */
const savesByItself = ({ kept: { saved } }: State): boolean =>
  saved !== null && (isInBrowser(saved) || (saved.place.kind === 'file' && placeOfFile() !== null));

/** True if the worker holds all that a save needs. The record of two people just entered into the book may still be on
 * its way. */
const isHeld = ({ book, kept: { held, saved } }: State): boolean =>
  book.relationships.every(
    ({ id }) => Object.hasOwn(held, id) || saved?.book.relationships.some(one => one.id === id) === true,
  );

/** Saving of the book as it is, and why it failed. `run` is true once it is saved. */
function useSave({ state: { book }, actions }: Pick<Props, 'state' | 'actions'>) {
  const words = useWords();
  const [saving, setSaving] = useState(false);
  /** Failure of saving the book as it was then. */
  const [failed, setFailed] = useState<{ readonly book: Book; readonly why: string } | null>(null);
  const run = async (save: (how: HowToSave) => Promise<SaveOutcome>, over: boolean): Promise<boolean> => {
    setSaving(true);
    const atWork = (is: boolean): void => actions.kept({ type: 'at-work', is });
    const how: HowToSave = { saving: atWork, progress: () => undefined, words, over };
    const outcome = await save(how).finally(() => atWork(false));
    setSaving(false);
    if (outcome === null) return false;
    const trouble = outcome === 'changed-elsewhere' ? 'elsewhere' : 'trouble' in outcome ? outcome.trouble : null;
    setFailed(trouble === null ? null : { book, why: trouble });
    if (outcome === 'changed-elsewhere' || 'trouble' in outcome) return false;
    setPlaceOfFile(outcome.handle ?? placeOfFile());
    actions.kept({ type: 'saved', saved: outcome.saved });
    return true;
  };
  const why = failed?.book === book ? failed.why : null;
  return { saving, why, run };
}

/** Saves once whenever a save comes due. */
function useOnceDue(due: boolean, save: () => void): void {
  const act = useRef(save);
  useEffect(() => {
    act.current = save;
  });
  useEffect(() => {
    if (due) act.current();
  }, [due]);
}

interface FirstProps extends Pick<Props, 'state' | 'engine'> {
  readonly save: ReturnType<typeof useSave>;
}

/** The first save, into this browser, under a passphrase. */
function KeepFirst({ state, engine, save: { saving, why, run } }: FirstProps): ReactNode {
  const { say } = useWords();
  const { atWork } = state.kept;
  const [typed, type] = useState<Typed | null>(null);
  const first = async (over: boolean): Promise<void> => {
    if (typed === null || atWork) return;
    const saved = await run(how => saveDevice(engine, state, typed.read(), how), over);
    if (!saved) return;
    typed.clear();
    await askToKeep();
  };
  return (
    <form
      className="keep-here"
      onSubmit={event => {
        event.preventDefault();
        void first(false);
      }}
    >
      <h2>{say('back-keep')}</h2>
      <p>{say('back-keep-what')}</p>
      <NewPassphrase given={type} />
      <div className="row">
        <button type="submit" className="strong" disabled={typed === null || saving || atWork || !isHeld(state)}>
          {say(saving ? 'back-keeping' : 'back-keep-here')}
        </button>
        <a className="quietly" href="#file">
          {say('back-keep-file')}
        </a>
      </div>
      {why !== null && <Mend why={why} mend={over => void first(over)} />}
    </form>
  );
}

/** Saves a person's own week: automatically into this browser or a file already written, else by a press. If nothing
 * was saved yet, it asks for a passphrase. A failed save is reported with its remedy. */
export function KeptHere({ state, actions, engine, then }: Props & { readonly then: string }): ReactNode {
  const { say } = useWords();
  const { kept, locked, book } = state;
  const save = useSave({ state, actions });
  const { saving, why, run } = save;
  const { saved } = kept;
  const again = (over: boolean): void =>
    void run(
      how =>
        saved !== null && isInBrowser(saved)
          ? saveDevice(engine, state, null, how)
          : saveFile(engine, state, null, placeOfFile(), how),
      over,
    );
  const due = savesByItself(state) && isUnsaved(state) && isHeld(state) && !kept.atWork && locked === null;
  useOnceDue(due && why === null && !saving, () => again(false));
  if (saved === null) return <KeepFirst state={state} engine={engine} save={save} />;
  return (
    <div className="kept-here">
      <output>
        {why !== null
          ? ''
          : !isUnsaved(state)
            ? `${say('back-kept')} ${then}`
            : savesByItself(state)
              ? say('back-keeping')
              : ''}
      </output>
      {why !== null && <Mend why={why} mend={again} />}
      {isInBrowser(saved) && !isUnsaved(state) && <Passkey engine={engine} book={book} />}
      {isUnsaved(state) && !savesByItself(state) && why === null && (
        <p>
          {say('back-not-yet')}{' '}
          <button type="button" disabled={saving || kept.atWork} onClick={() => again(false)}>
            {say('back-save-file')}
          </button>
        </p>
      )}
    </div>
  );
}

/** A failed save, with its remedy. `mend` is told whether to write over what somebody else saved. */
function Mend({ why, mend }: { readonly why: string; readonly mend: (over: boolean) => void }): ReactNode {
  const { say } = useWords();
  const elsewhere = why === 'elsewhere';
  return (
    <div className="note" role="alert">
      <p>{safeText(elsewhere ? say('file-save-changed') : why)}</p>
      <div className="row">
        <button type="button" onClick={() => mend(elsewhere)}>
          {elsewhere ? say('file-save-replace') : say('back-mend')}
        </button>
        <a className="quietly" href="#file">
          {say('bar-file')}
        </a>
      </div>
    </div>
  );
}

/** Offers to open the copy with this device, where it has none yet and the browser can. */
function Passkey({ engine, book }: Pick<Props, 'engine'> & { readonly book: Book }): ReactNode {
  const { say } = useWords();
  const [state, set] = useState<'none' | 'offered' | 'asked' | 'made' | 'not'>('none');
  useEffect(() => {
    let here = true;
    void Promise.all([hasPasskeys(), faceOfCopy().catch(() => null)]).then(
      ([can, face]) => here && can && face?.passkey == null && set('offered'),
    );
    return () => {
      here = false;
    };
  }, []);
  if (state === 'none') return null;
  if (state === 'made' || state === 'not')
    return <output className="block">{say(state === 'made' ? 'back-passkey-made' : 'back-passkey-not')}</output>;
  const add = async (): Promise<void> => {
    set('asked');
    set((await addPasskey(engine, book)) ? 'made' : 'not');
  };
  return (
    <p>
      <button type="button" disabled={state === 'asked'} onClick={() => void add()}>
        {say('back-passkey-add')}
      </button>
    </p>
  );
}
