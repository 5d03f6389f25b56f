import { type ReactNode, useId, useState } from 'react';
import { keepIn } from '../../words/keep.ts';
import { useWords } from '../../controls/words.tsx';

const LEAST = 10;

/** Two fields that must agree. `given` is called with the passphrase, or null while there is none. */
export function NewPassphrase({ given }: { readonly given: (passphrase: string | null) => void }): ReactNode {
  const keep = keepIn(useWords());
  const [[one, two], set] = useState<readonly [string, string]>(['', '']);
  const [shown, show] = useState(false);
  const rule = useId();
  const change = (a: string, b: string): void => {
    set([a, b]);
    given(a.length >= LEAST && a === b ? a : null);
  };
  const type = shown ? 'text' : 'password';
  return (
    <fieldset className="passphrase">
      <p className="quiet" id={rule}>
        {keep.save.rule}
      </p>
      <label className="stack">
        {keep.save.passphrase}
        <input
          type={type}
          value={one}
          autoComplete="new-password"
          aria-describedby={rule}
          spellCheck={false}
          onChange={event => change(event.currentTarget.value, two)}
        />
      </label>
      <label className="stack">
        {keep.save.again}
        <input
          type={type}
          value={two}
          autoComplete="new-password"
          spellCheck={false}
          onChange={event => change(one, event.currentTarget.value)}
        />
      </label>
      <label className="choice">
        <input type="checkbox" checked={shown} onChange={event => show(event.currentTarget.checked)} />
        {keep.save.show}
      </label>
      <output className="quiet">
        {one !== '' && one.length < LEAST ? keep.save.short : two !== '' && one !== two ? keep.save.differ : ''}
      </output>
    </fieldset>
  );
}

/** The passphrase of a file that is there already. */
export function KnownPassphrase({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}): ReactNode {
  return (
    <label className="stack">
      {label}
      <input
        type="password"
        autoComplete="current-password"
        value={value}
        onChange={event => change(event.currentTarget.value)}
      />
    </label>
  );
}
