import type { ReactNode } from 'react';
import { Said, useWords } from '../controls/words.tsx';
import type { PageProps } from '../state/page.ts';

/** One line above every picture: whose record this is, and the way to mirror it. */
export function Whose({ state, view, actions }: PageProps): ReactNode {
  const { say } = useWords();
  if (view === null) return null;
  const [a, b] = ([0, 1] as const).map(person => ({ person, name: view.people[person].name }));
  return (
    <p className="whose wide">
      <span>
        <Said
          id={state.analysis.origin.kind === 'sample' ? 'load-whose-invented' : 'load-whose'}
          args={{ a: a!, b: b! }}
        />
      </span>
      <a href="#unseen">{say('bar-unseen')}</a>
      <button type="button" className="plain" aria-pressed={state.swapped} onClick={actions.swap}>
        {say('yours-swap')}
      </button>
    </p>
  );
}
