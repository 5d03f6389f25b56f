import type { ReactNode } from 'react';
import { words } from '../words/en.ts';
import { sceptic } from '../words/sceptic.ts';
import { Name } from '../controls/name.tsx';
import type { PageProps } from '../state/page.ts';

/** One line above every picture: whose record this is, and the way to mirror it. */
export function Whose({ state, view, actions }: PageProps): ReactNode {
  if (view === null) return null;
  const { origin } = state.look;
  return (
    <p className="whose">
      <span>
        {origin.kind === 'sample' ? words.shell.sample : words.shell.loaded} <Name of={0} /> and <Name of={1} />
        {origin.kind === 'sample' && `, ${words.samples[origin.id].who.toLowerCase()}`}
      </span>
      <a href="#unseen">{sceptic.first}</a>
      <button type="button" className="plain" aria-pressed={state.swapped} onClick={actions.swap}>
        {words.shell.swap}
      </button>
    </p>
  );
}
