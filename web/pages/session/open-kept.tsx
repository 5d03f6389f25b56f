import { type ReactNode, useState } from 'react';
import type { Book } from '../../../src/moves/index.ts';
import { named } from '../../state/keeping/called.ts';
import { KnownPassphrase, type Typed } from '../lock/passphrase.tsx';
import { openKept } from '../../state/keeping/opening.ts';
import type { PageProps } from '../../state/page.ts';
import { LOCKED, PickOne } from '../../controls/pick-one.tsx';
import { safeText } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';

/** Opens a client's locked file: one of its relationships is analysed, nothing is written back, no message is shown. */
export function OpenKept({ engine, actions, state }: Pick<PageProps, 'engine' | 'actions' | 'state'>): ReactNode {
  const words = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [typed, type] = useState<Typed | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const open = async (chosen: File, { read, clear }: Typed): Promise<void> => {
    setBusy(true);
    const opened = await openKept(engine, chosen, read(), words);
    setBusy(false);
    setTrouble(typeof opened === 'string' ? opened : '');
    if (typeof opened === 'string') return;
    clear();
    type(null);
    setFile(null);
    const { book, held } = opened;
    actions.kept({ type: 'opened', saved: { book, place: { kind: 'opened', name: chosen.name }, at: 0 }, held });
    const [only, ...others] = book.relationships;
    if (only !== undefined && others.length === 0) actions.show(only);
  };
  const { relationships } = state.book;
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault();
        if (file !== null && typed !== null && !busy) void open(file, typed);
      }}
    >
      <PickOne accept={LOCKED} label={words.say('session-kept')} picked={setFile} />
      {file === null ? (
        <span className="quiet">{words.say('session-kept-hint')}</span>
      ) : (
        <>
          <KnownPassphrase label={words.say('session-passphrase')} autoComplete="off" given={type} />
          <button type="submit" disabled={busy || typed === null}>
            {words.say('session-open-kept')}
          </button>
          {busy && <progress aria-label={words.say('session-opening')} />}
        </>
      )}
      {relationships.length > 1 && (
        <WhichKept relationships={relationships} open={state.relationship} show={actions.show} />
      )}
      {trouble !== '' && <p role="alert">{safeText(trouble)}</p>}
    </form>
  );
}

interface WhichProps {
  readonly relationships: Book['relationships'];
  readonly open: string | null;
  readonly show: (one: Book['relationships'][0]) => void;
}

/** Chooses one of several conversations. */
function WhichKept({ relationships, open, show }: WhichProps): ReactNode {
  const words = useWords();
  return (
    <>
      <span>{words.say('session-which')}</span>
      {relationships.map(one => (
        <button type="button" key={one.id} aria-pressed={open === one.id} onClick={() => show(one)}>
          <bdi>{named(one, words)}</bdi>
        </button>
      ))}
    </>
  );
}
