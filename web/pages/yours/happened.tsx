import { type ReactNode, useState } from 'react';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';
import type { PageProps } from '../../state/page.ts';
import type { Shown } from './shown.ts';

const LONGEST = 40;

type Props = Pick<PageProps, 'state' | 'actions'> & { readonly shown: Shown };

/** A few words on events when who reaches changed. They appear in the picture, and change no number. */
export function Happened({ shown: { mirror, happened }, state, actions }: Props): ReactNode {
  const { say } = useWords();
  const { settings } = state.analysis;
  const change = mirror.changes.at(-1);
  const day = change?.at.median.slice(0, 10) ?? '';
  const kept = happened.find(({ at }) => at === day)?.words ?? '';
  const [words, setWords] = useState(kept);
  return (
    <form
      className="happened"
      onSubmit={event => {
        event.preventDefault();
        const others = happened.filter(({ at }) => at !== day);
        const own = words.trim();
        actions.noted({ ...settings, happened: own === '' ? others : [...others, { at: day, words: own }] });
      }}
    >
      <div className="row">
        <label>
          {say('yours-happened-label')}{' '}
          <input
            {...OWN_WORDS}
            type="text"
            maxLength={LONGEST}
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={words.trim() === kept}>
          {say('yours-happened-keep')}
        </button>
      </div>
      <p className="quiet" aria-live="polite">
        {kept !== '' && `${say('yours-happened-kept', { words: kept })} `}
        {say('yours-happened-where')}
      </p>
    </form>
  );
}
