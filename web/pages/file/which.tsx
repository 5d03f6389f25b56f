import type { ReactNode } from 'react';
import { named } from '../../state/keeping/called.ts';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { relationshipOf, settingsOf } from '../../state/keeping/snapshot.ts';
import { useWords } from '../../controls/words.tsx';
import { plainSettings } from '../../worker/settings.ts';

/** A file was given while a relationship is open: does it belong to it? */
export function Which({ state, actions }: PageProps): ReactNode {
  const words = useWords();
  const { given } = state.kept;
  const open = relationshipOf(state);
  if (given === null || open === null) return null;
  const { masked } = settingsOf(open, plainSettings);
  return (
    <section className="note" role="alert" tabIndex={-1}>
      <h2>{words.say('file-add-heading')}</h2>
      <p>{words.say('file-add-lead')}</p>
      <p className="quiet">
        {given.slice(0, 3).map(({ file }, i) => (
          <bdi key={file.name}>{masked ? words.say('load-file-by-number', { at: i + 1 }) : safeName(file.name)} </bdi>
        ))}
      </p>
      <div className="row">
        <button type="button" className="strong" onClick={() => actions.add(given)}>
          {words.say('file-add-to', { whose: named(open, words) })}
        </button>
        <button type="button" onClick={() => actions.read(given)}>
          {words.say('file-add-own')}
        </button>
        <button type="button" className="plain" onClick={() => actions.kept({ type: 'given', given: null })}>
          {words.say('file-add-no')}
        </button>
      </div>
    </section>
  );
}
