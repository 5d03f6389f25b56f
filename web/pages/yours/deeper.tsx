import { memo, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';
import type { Shown } from './shown.ts';
import { Closer } from './closer.tsx';
import { Known } from './known/known.tsx';
import { SaveDate } from './save-date.tsx';

// To open one is not to draw the other anew.
const CloserOnce = memo(Closer);
const KnownOnce = memo(Known);

/** The one thing to do next, and the two deeper looks, each opened from the one above it. */
export function Deeper(props: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const [depth, setDepth] = useState<1 | 2 | 3>(1);
  const closer = useRef<HTMLDivElement>(null);
  const known = useRef<HTMLDivElement>(null);
  const open = (to: 2 | 3): void => {
    flushSync(() => setDepth(depth >= to ? ((to - 1) as 1 | 2) : to));
    if (depth < to) (to === 2 ? closer : known).current?.querySelector<HTMLElement>('h2')?.focus();
  };
  return (
    <>
      <div className="row next">
        <Next {...props} />
        <button type="button" className="quietly" aria-expanded={depth > 1} onClick={() => open(2)}>
          {say('yours-closer')}
        </button>
        <a className="quietly" href="#talk/chat">
          {say('bar-talk')}
        </a>
      </div>
      <div ref={closer}>{depth > 1 && <CloserOnce {...props} />}</div>
      {/* Once it is open, its heading says the same there. */}
      {depth === 2 && (
        <div className="row next">
          <button type="button" className="quietly" aria-expanded={false} onClick={() => open(3)}>
            {say('yours-known')}
          </button>
        </div>
      )}
      <div ref={known}>{depth > 2 && <KnownOnce {...props} />}</div>
    </>
  );
}

/** The filled button: a step where there is a pattern, else the day on which more of this chat would help. */
function Next({ shown: { answer }, state }: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  // To nobody who is not answered is it proposed to try more.
  if (answer.door !== null)
    return (
      <a className="button strong" href={`#talk/${answer.door}`}>
        {say('yours-waiting-door')}
      </a>
    );
  if (answer.state === 'sure')
    return (
      <a className="button strong" href="#try">
        {say('yours-try')}
      </a>
    );
  if (answer.byDate !== null && !state.session && state.analysis.origin.kind === 'file')
    return <SaveDate at={answer.byDate} />;
  return (
    <a className="button strong" href="#load">
      {say(state.analysis.origin.kind === 'file' ? 'yours-newer' : 'yours-use')}
    </a>
  );
}
