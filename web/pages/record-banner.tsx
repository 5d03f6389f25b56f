import type { ReactNode } from 'react';
import { Said } from '../controls/words.tsx';
import type { PageProps } from '../state/page.ts';

/** One line that says whose record is open, where its people are invented. */
export function Whose({ view }: Pick<PageProps, 'view'>): ReactNode {
  if (view === null) return null;
  const [a, b] = ([0, 1] as const).map(person => ({ person, name: view.people[person].name }));
  return (
    <p className="whose wide">
      <Said id="load-whose-invented" args={{ a: a!, b: b! }} />
    </p>
  );
}
