import { type ReactNode, useState } from 'react';
import type { KeptTalk, Relationship } from '../../../src/moves/index.ts';
import { type Talk, type View, wordsOf } from '../../../src/talk/index.ts';
import { freshId } from '../../state/keeping/new-relationship.ts';
import { edited, relationshipOf } from '../../state/keeping/snapshot.ts';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';

type Props = Pick<PageProps, 'state' | 'actions'> & { readonly talk: Talk; readonly view: View };

/** One press keeps the own words of this talk beside the open chat. Nothing without it, nothing in a session, and nothing where no
 * chat is open that they could be kept beside. */
export function Keep({ talk, view, state, actions }: Props): ReactNode {
  const { say } = useWords();
  const [pressed, setPressed] = useState(false);
  const open = relationshipOf(state);
  // Back and forth again does not keep the same words twice.
  const kept = pressed || (open?.talks?.some(one => isSame(one, talk, view)) ?? false);
  const fromFile = state.analysis.origin.kind === 'file' && state.analysis.mirror !== null;
  if (kept)
    return (
      <p className="quiet">
        <output>{say('talk-kept')}</output> <a href="#file">{say('bar-file')}</a>
      </p>
    );
  if (view.own.length === 0 || state.session || (open === null && !fromFile)) return null;
  const keep = (): void => {
    const words = wordsOf(talk, view, freshId(), Date.now() / 1000);
    if (words === null) return;
    if (open === null) actions.keep({ talks: [words] });
    else actions.book(book => edited(book, open.id, one => withTalk(one, words)));
    setPressed(true);
  };
  return (
    <div className="keep">
      <button type="button" onClick={keep}>
        {say('talk-keep')}
      </button>
      <p className="quiet">
        {say('talk-keep-what')} {open === null && say('talk-keep-chat')}
      </p>
    </div>
  );
}

const withTalk = (one: Relationship, words: KeptTalk): Relationship => ({
  ...one,
  talks: [...(one.talks ?? []), words],
});

const isSame = (kept: KeptTalk, { door }: Talk, { own }: View): boolean =>
  kept.door === door && JSON.stringify(kept.words) === JSON.stringify(own);
