import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Heading } from '../../controls/heading.tsx';
import type { PageProps } from '../../state/page.ts';
import { saidOf } from '../../state/keeping/vault.ts';
import type { ByPasskey } from '../../worker/wrapping.ts';
import { PasskeyButton, useFace } from './come-back.tsx';
import { KnownPassphrase, Opening, type Typed } from './passphrase.tsx';
import { Sealed } from './sealed.tsx';
import { NotLocked } from './where.tsx';
import type { Speaker } from '../../../src/words/index.ts';
import { useWords } from '../../controls/words.tsx';

/** Minutes without a key or a touch; null: only by hand. */
const AFTER = [2, 10, 30, 120, null] as const;
/** Warning time before the page locks by itself. */
const WARN_MS = 30_000;
const LOOK_MS = 5000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Locks an unused or hidden page after the chosen minutes. It reads the clock instead of counting, since a sleeping
 * device counts nothing. */
export function IdleLock({ after, lock }: { readonly after: number; readonly lock: () => void }): ReactNode {
  const { say } = useWords();
  const [soon, setSoon] = useState(false);
  const act = useRef(lock);
  useEffect(() => {
    act.current = lock;
  });
  useEffect(() => {
    let last = Date.now();
    const look = (): void => {
      // A clock that was set back counts from there.
      last = Math.min(last, Date.now());
      const left = last + after * 60_000 - Date.now();
      setSoon(left <= WARN_MS);
      if (left <= 0) act.current();
    };
    const live = (): void => {
      look();
      last = Date.now();
      setSoon(false);
    };
    const timer = setInterval(look, LOOK_MS);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, live, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, live, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [after]);
  return <output className="locks-soon">{soon && say('file-lock-soon')}</output>;
}

type LockOnceFreeProps = Pick<PageProps, 'state'> & { readonly lock: () => void };

/** Locks on request, once the present work is done, on whatever page the person is by then. */
export function LockOnceFree({ state: { lockWanted, busy, locked, kept }, lock }: LockOnceFreeProps): null {
  const due = lockWanted && busy === null && !kept.atWork && locked === null;
  useEffect(() => {
    if (due) lock();
  }, [due, lock]);
  return null;
}

/** Screen in place of every page while all is locked: no name, no number, nothing of the contents. */
export function LockScreen({ state, actions }: Pick<PageProps, 'state' | 'actions'>): ReactNode {
  const words = useWords();
  const [typed, type] = useState<Typed | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const { locked } = state;
  const passkey = useFace()?.passkey ?? null;
  const unlock = async (by: string | ByPasskey | null): Promise<void> => {
    if (by === null) return setBusy(false);
    setBusy(true);
    const said = await actions.unlock(by);
    setBusy(false);
    setTrouble(said === null ? '' : typeof said === 'string' ? words.say(`file-lock-${said}`) : saidOf(words, said));
  };
  return (
    <div className="lock">
      <Heading>{words.say('file-lock-heading')}</Heading>
      <p className="lead">{words.say('file-lock-lead')}</p>
      <Sealed />
      {locked?.unsaved === true && <p>{words.say('file-lock-unsaved')}</p>}
      {locked?.bytes == null ? (
        <output>
          {words.say('file-lock-locking')} <progress aria-label={words.say('file-lock-locking')} />
        </output>
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault();
            if (!busy && typed !== null) void unlock(typed.read());
          }}
        >
          {passkey !== null && (
            <PasskeyButton passkey={passkey} busy={busy} begin={() => setBusy(true)} open={unlock} />
          )}
          <KnownPassphrase label={words.say('file-lock-passphrase')} given={type} />
          <div className="row">
            <button type="submit" className="strong" disabled={typed === null}>
              {words.say('file-lock-unlock')}
            </button>
          </div>
          <Opening busy={busy} trouble={trouble} />
        </form>
      )}
    </div>
  );
}

const minutesWords = (minutes: number | null, say: Speaker['say']): string =>
  minutes === null
    ? say('file-lock-by-hand')
    : minutes < 60
      ? say('file-lock-minutes', { minutes })
      : say('file-lock-hours', { hours: minutes / 60 });

/** On the file's page: after how long, and now. */
export function LockAfter({ state, actions }: Pick<PageProps, 'state' | 'actions'>): ReactNode {
  const { say } = useWords();
  if (state.kept.saved === null) return null;
  return (
    <section>
      <h2>{say('file-lock-title')}</h2>
      <NotLocked state={state} />
      <p>{say('file-lock-what')}</p>
      <label>
        {say('file-lock-after')}{' '}
        <select
          value={`${state.lockAfter}`}
          onChange={event => {
            const chosen = event.currentTarget.value;
            actions.kept({ type: 'lock-after', minutes: AFTER.find(minutes => `${minutes}` === chosen) ?? null });
          }}
        >
          {AFTER.map(minutes => (
            <option key={minutes} value={`${minutes}`}>
              {minutesWords(minutes, say)}
            </option>
          ))}
        </select>
      </label>
      <div className="row">
        <button type="button" onClick={() => actions.kept({ type: 'lock-wanted' })}>
          {say('file-lock-now')}
        </button>
        <output>
          {state.lockWanted && (
            <>
              {say('file-lock-locking')} <progress aria-label={say('file-lock-locking')} />
            </>
          )}
        </output>
      </div>
    </section>
  );
}
