import type { ReactNode } from 'react';
import type { Message } from '../../../src/base/index.ts';
import type { PageProps } from '../../state/page.ts';
import { useMedia } from '../../controls/use-media.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { ShareWeeks } from '../../pictures/score/share-weeks.tsx';
import { clearOf } from './answer-body.tsx';
import { Happened } from './happened.tsx';
import type { Shown } from './shown.ts';

const WIDE = '(min-width: 64rem)';

interface Hides {
  /** True if the words of messages are hidden; `hide` is null where the picture has none. */
  readonly hidden: boolean;
  readonly hide: ((hidden: boolean) => void) | null;
}

/** Further findings, why no more, and what this cannot see: a column beside the answer, or one quiet row beneath it. */
export function Notes(props: PageProps & Hides & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const wide = useMedia(WIDE);
  if (wide)
    return (
      <aside className="notes" aria-label={say('yours-besides')}>
        <Levels shown={props.shown} />
        <Parts {...props} />
      </aside>
    );
  return (
    <details className="notes">
      <summary>{say('yours-besides')}</summary>
      <Parts {...props} />
    </details>
  );
}

function Parts({ shown, state, actions, hidden, hide }: PageProps & Hides & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const { answer } = shown;
  // If the answer is open, the first clear finding and the first remedy are part of the answer itself.
  const open = answer.state !== 'sure';
  const stands = open ? clearOf(answer).slice(1) : answer.stands;
  return (
    <>
      <Part title={say('yours-stands')} of={stands} />
      {stands.some(({ id }) => id === 'yours-what-happened') && !state.session && (
        <Happened key={shown.mirror.changes.at(-1)?.at.median} shown={shown} state={state} actions={actions} />
      )}
      {answer.state === 'sure' && answer.inTen === null && (
        <Part title={say('yours-how-sure')} of={[answer.sureText]} />
      )}
      <Part title={say('yours-why')} of={answer.why} />
      <Part title={say('yours-helps')} of={answer.helps.slice(1)} />
      {answer.model !== null && (
        <p className="quiet">
          <Said message={answer.model} />
        </p>
      )}
      <p className="quiet row">
        <a href="#unseen">{say('yours-unseen-link')}</a>
        <a href="#talk/chat">{say('bar-talk')}</a>
        <button type="button" className="plain" aria-pressed={state.swapped} onClick={actions.swap}>
          {say('yours-swap')}
        </button>
        {hide !== null && (
          <button type="button" className="plain" aria-pressed={hidden} onClick={() => hide(!hidden)}>
            {say('yours-hide-words')}
          </button>
        )}
      </p>
    </>
  );
}

/** Who reached out over the weeks, beside an answer that is not about that. */
function Levels({ shown: { answer, mirror, scores, happened } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const { leads, clauses } = answer;
  const { level, changes } = mirror;
  if (leads.length === 0 || level.share === null || (level.more === null && changes.length === 0)) return null;
  return (
    <section className="levels">
      <h2 className="small">{say('yours-share-lead')}</h2>
      <figure>
        <ShareWeeks scores={scores} mirror={mirror} happened={happened} slim />
      </figure>
      {clauses !== null && <Lines of={clauses} />}
    </section>
  );
}

/** On a phone they are beneath the answer, without a press. */
export function LevelsBeneath({ shown }: { readonly shown: Shown }): ReactNode {
  return useMedia(WIDE) ? null : <Levels shown={shown} />;
}

const Lines = ({ of }: { readonly of: readonly Message[] }): ReactNode =>
  of.map((message, i) => (
    <p key={i}>
      <Said message={message} />
    </p>
  ));

function Part({ title, of }: { readonly title: string; readonly of: readonly Message[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <section>
      <h2 className="small">{title}</h2>
      <Lines of={of} />
    </section>
  );
}
