import type { ReactNode } from 'react';
import { named } from '../../state/keeping/called.ts';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { keepIn } from '../../words/keep.ts';
import { relationshipOf } from '../../state/keeping/snapshot.ts';
import { useWords } from '../../controls/words.tsx';

/** A file was given while a relationship is open: does it belong to it? */
export function Which({ state, actions }: PageProps): ReactNode {
  const keep = keepIn(useWords());
  const { given } = state.kept;
  const open = relationshipOf(state);
  if (given === null || open === null) return null;
  return (
    <section className="note" role="alert" tabIndex={-1}>
      <h2>{keep.add.heading}</h2>
      <p>{keep.add.lead}</p>
      <p className="quiet">
        {given.slice(0, 3).map(({ file }) => (
          <bdi key={file.name}>{safeName(file.name)} </bdi>
        ))}
      </p>
      <div className="row">
        <button type="button" className="strong" onClick={() => actions.add(given)}>
          {keep.add.to(named(open))}
        </button>
        <button type="button" onClick={() => actions.read(given)}>
          {keep.add.own}
        </button>
        <button type="button" className="plain" onClick={() => actions.kept({ type: 'given', given: null })}>
          {keep.add.no}
        </button>
      </div>
    </section>
  );
}
