import type { ReactNode } from 'react';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import { flushSync } from 'react-dom';
import type { Relationship } from '../../../src/moves/index.ts';
import { SideBySideView } from './compare.tsx';
import { named, shownNames } from '../../state/keeping/called.ts';
import { edited, settingsOf } from '../../state/keeping/snapshot.ts';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';
import { plainSettings } from '../../worker/settings.ts';

export function People(props: PageProps): ReactNode {
  const words = useWords();
  const { state, actions } = props;
  const { book, kept } = state;
  return (
    <>
      <h1 tabIndex={-1}>{words.say('people-heading')}</h1>
      <p className="lead">{words.say('people-lead')}</p>
      {book.relationships.length === 0 ? (
        <p>
          {words.say('people-none')} <a href="#file">{words.say('bar-file')}</a>
        </p>
      ) : (
        <>
          <h2>{words.say('people-list')}</h2>
          <ul className="relationships">
            {book.relationships.map(one => (
              <li key={one.id}>
                <One relationship={one} {...props} />
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.erased.map(one => (
        <p key={one.id} className="note">
          {words.say('people-erased', { name: named(one, words) })}{' '}
          <button
            type="button"
            className="plain"
            onClick={() => turned(() => actions.kept({ type: 'restored', relationship: one.id }), 'main h1')}
          >
            {words.say('people-restore')}
          </button>
        </p>
      ))}
      {book.relationships.length > 0 && <SideBySideView {...props} />}
    </>
  );
}

/** The pressed button disappears, so something else takes the focus. */
const turned = (act: () => void, to: string): void => {
  flushSync(act);
  document.querySelector<HTMLElement>(to)?.focus();
};

type OneProps = PageProps & { readonly relationship: Relationship };

/** One relationship: its name, its keeper, whether names are masked. It is opened and erased on its own. */
function One(props: OneProps): ReactNode {
  const { relationship, state, actions } = props;
  const words = useWords();
  const { id, me } = relationship;
  const open = state.relationship === id && state.analysis.mirror !== null;
  const names = shownNames(relationship, words);
  const edit = (change: Partial<Relationship>): void =>
    actions.book(book => edited(book, id, one => ({ ...one, ...change })));
  return (
    <>
      <h3>
        <bdi>{named(relationship, words)}</bdi> {open && <span className="quiet">{words.say('people-open-now')}</span>}
      </h3>
      <fieldset>
        <legend>{words.say('people-me')}</legend>
        <div className="choices">
          {([0, 1, null] as const).map(value => (
            <label key={String(value)} className="choice one-of">
              <input type="radio" name={`me-${id}`} checked={me === value} onChange={() => edit({ me: value })} />
              {value === null ? words.say('people-neither') : <bdi>{names[value]}</bdi>}
            </label>
          ))}
        </div>
      </fieldset>
      {!open && id in state.kept.held && (
        <button type="button" className="strong" onClick={() => actions.show(relationship)}>
          {words.say('people-open')}
        </button>
      )}
      <More {...props} open={open} edit={edit} />
    </>
  );
}

interface MoreProps extends OneProps {
  readonly open: boolean;
  readonly edit: (change: Partial<Relationship>) => void;
}

/** What it is called, its masks, and its end. */
function More({ relationship, state, actions, open, edit }: MoreProps): ReactNode {
  const words = useWords();
  const { id, called } = relationship;
  const settings = settingsOf(relationship, plainSettings);
  return (
    <details>
      <summary>{words.say('people-more')}</summary>
      <label className="stack">
        {words.say('people-called')}
        <input
          {...OWN_WORDS}
          type="text"
          value={called}
          maxLength={60}
          placeholder={words.list(shownNames(relationship, words))}
          onChange={event => edit({ called: event.currentTarget.value })}
        />
      </label>
      <label className="choice tall">
        <input
          type="checkbox"
          checked={settings.masked}
          onChange={event => {
            const masked = { ...settings, masked: event.currentTarget.checked };
            if (open) actions.again({ ...state.analysis.settings, masked: masked.masked });
            else edit({ settings: masked });
          }}
        />
        <span>
          {words.say('people-mask')} <span className="quiet block">{words.say('people-mask-note')}</span>
        </span>
      </label>
      <button
        type="button"
        onClick={() => turned(() => actions.kept({ type: 'erased', relationship: id }), 'main .note button')}
      >
        {words.say('people-erase')}
      </button>
    </details>
  );
}
