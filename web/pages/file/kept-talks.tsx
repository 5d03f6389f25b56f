import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { KeptTalk, Relationship } from '../../../src/moves/index.ts';
import { askedIn } from '../../../src/talk/index.ts';
import { named } from '../../state/keeping/called.ts';
import { edited } from '../../state/keeping/snapshot.ts';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';

/** Own words of talks, with the relationship they were kept beside. Folded away, since a page may be open where others look. */
export function KeptTalks({ state, actions }: PageProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const [gone, setGone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const beside = state.book.relationships.filter(({ talks }) => (talks?.length ?? 0) > 0);
  if (beside.length === 0 && !gone) return null;
  const remove = ({ id }: Relationship, talk: KeptTalk): void => {
    flushSync(() => {
      actions.book(book =>
        edited(book, id, one => ({ ...one, talks: one.talks?.filter(other => other.id !== talk.id) ?? [] })),
      );
      setGone(true);
    });
    heading.current?.focus();
  };
  return (
    <section className="talks">
      <h2 tabIndex={-1} ref={heading}>
        {say('file-talks')}
      </h2>
      <p className="quiet">{say('file-talks-lead')}</p>
      {beside.map(relationship => (
        <details key={relationship.id}>
          <summary>
            <bdi>{named(relationship, words)}</bdi> ({relationship.talks!.length})
          </summary>
          {relationship.talks!.map(talk => (
            <Kept key={talk.id} talk={talk} remove={() => remove(relationship, talk)} />
          ))}
        </details>
      ))}
      <output>{gone ? say('file-talks-gone') : ''}</output>
    </section>
  );
}

function Kept({ talk, remove }: { readonly talk: KeptTalk; readonly remove: () => void }): ReactNode {
  const { say, date } = useWords();
  const { door, asked } = askedIn(talk);
  const at = talk.at - new Date(talk.at * 1000).getTimezoneOffset() * 60;
  return (
    <article className="kept">
      <h3>
        {door === null ? '' : `${say({ id: `talk-door-${door}`, args: { role: talk.role } })} · `}
        {date(at, 'full')}
      </h3>
      {talk.words.map(({ text }, i) => (
        <figure key={i} className="own">
          {asked[i] != null && <figcaption>{say({ id: asked[i], args: { role: talk.role } })}</figcaption>}
          <blockquote dir="auto">{text}</blockquote>
        </figure>
      ))}
      <button type="button" onClick={remove}>
        {say('file-talks-delete')}
      </button>
    </article>
  );
}
