import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { OWN_WORDS, safeText } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';

const LEAST = 10;

/** Shown text is used exactly as typed, without an automatic capital: it is hidden when repeated, and must match. */
const AS_TYPED = { ...OWN_WORDS, autoComplete: 'new-password', autoCapitalize: 'none' } as const;

/** The typed text stays in the field and is read from it on use: React keeps what it was given longer than it is
 * shown. */
export interface Typed {
  readonly read: () => string;
  /** Empties the field, once what was typed has served. */
  readonly clear: () => void;
}

/** Two fields that must agree. `given` is called with what was typed, or null while there is none. */
export function NewPassphrase({ given }: { readonly given: (typed: Typed | null) => void }): ReactNode {
  const { say } = useWords();
  const one = useRef<HTMLInputElement>(null);
  const two = useRef<HTMLInputElement>(null);
  const [standing, stand] = useState<'none' | 'short' | 'differ' | 'good'>('none');
  const [shown, show] = useState(false);
  const rule = useId();
  const look = (): void => {
    const [first, second] = [one.current!.value, two.current!.value];
    const short = first.length < LEAST;
    const good = !short && first === second;
    stand(good ? 'good' : first !== '' && short ? 'short' : second !== '' ? 'differ' : 'none');
    given(good ? typedIn(one, two) : null);
  };
  const type = shown ? 'text' : 'password';
  return (
    <fieldset className="passphrase">
      <p className="quiet" id={rule}>
        {say('file-save-rule')}
      </p>
      <label className="stack">
        {say('file-save-passphrase')}
        <input {...AS_TYPED} type={type} ref={one} aria-describedby={rule} onChange={look} />
      </label>
      <label className="stack">
        {say('file-save-again')}
        <input {...AS_TYPED} type={type} ref={two} onChange={look} />
      </label>
      <label className="choice">
        <input type="checkbox" checked={shown} onChange={event => show(event.currentTarget.checked)} />
        {say('file-save-show')}
      </label>
      <output className="quiet">
        {standing === 'short' ? say('file-save-short') : standing === 'differ' ? say('file-save-differ') : ''}
      </output>
    </fieldset>
  );
}

const typedIn = (...fields: readonly RefObject<HTMLInputElement | null>[]): Typed => ({
  read: () => fields[0]!.current?.value ?? '',
  clear() {
    for (const { current } of fields) if (current !== null) current.value = '';
  },
});

interface KnownProps {
  readonly label: string;
  readonly autoComplete?: 'current-password' | 'off';
  readonly given: (typed: Typed | null) => void;
}

/** The passphrase of a file that is there already. `given`: as of `NewPassphrase`. */
export function KnownPassphrase({ label, autoComplete = 'current-password', given }: KnownProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <label className="stack">
      {label}
      <input
        type="password"
        autoComplete={autoComplete}
        ref={field}
        onChange={event => given(event.currentTarget.value === '' ? null : typedIn(field))}
      />
    </label>
  );
}

/** Opening of a locked copy, and why it failed; '': it did not. */
export function Opening({ busy, trouble }: { readonly busy: boolean; readonly trouble: string }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <output className="block">
        {busy && (
          <>
            {say('file-reopen-opening')} <progress aria-label={say('file-reopen-opening')} />
          </>
        )}
      </output>
      {trouble !== '' && (
        <p className="note" role="alert">
          {safeText(trouble)}
        </p>
      )}
    </>
  );
}
