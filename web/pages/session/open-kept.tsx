import { type ReactNode, useState } from 'react';
import type { Book } from '../../../src/moves/index.ts';
import { named } from '../../state/keeping/called.ts';
import { KnownPassphrase, type Typed } from '../lock/passphrase.tsx';
import { openKept } from '../../state/keeping/opening.ts';
import type { PageProps } from '../../state/page.ts';
import { safeText } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';

/** Opens a client's locked file: one of its relationships is analysed, nothing is written back, no message is shown. */
export function OpenKept({ engine, actions, state }: Pick<PageProps, 'engine' | 'actions' | 'state'>): ReactNode {
  const words = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [typed, type] = useState<Typed | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const show = (book: Book, i: number): void => {
    const one = book.relationships[i];
    if (one === undefined) return;
    actions.show(one);
  };
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
    if (book.relationships.length === 1) show(book, 0);
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
      <label className="button">
        {words.say('session-kept')}
        <input
          type="file"
          className="unseen"
          accept=".slipstep,.previous,.age"
          onChange={event => {
            setFile(event.currentTarget.files?.[0] ?? null);
            event.currentTarget.value = '';
          }}
        />
      </label>
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
        <>
          <span>{words.say('session-which')}</span>
          {relationships.map((one, i) => (
            <button
              type="button"
              key={one.id}
              aria-pressed={state.relationship === one.id}
              onClick={() => show(state.book, i)}
            >
              <bdi>{named(one, words)}</bdi>
            </button>
          ))}
        </>
      )}
      {trouble !== '' && <p role="alert">{safeText(trouble)}</p>}
    </form>
  );
}
