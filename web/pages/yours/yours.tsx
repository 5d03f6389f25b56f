import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PageProps } from '../../state/page.ts';
import { Waiting } from '../waiting.tsx';
import { useWords } from '../../controls/words.tsx';
import { sampleAt } from '../../state/link.ts';
import { isAsked } from '../../state/state.ts';
import { Load } from '../load/load.tsx';
import { NoMessages } from '../session/banner.tsx';
import { AnswerPage } from './answer.tsx';
import { useShown } from './shown.ts';

type YoursProps = PageProps & { readonly gated: (body: ReactNode) => ReactNode; readonly part: string };

/** A person's own chat: its findings, open questions about it, or the way to bring one and three invented pairs to
 * explore. `gated` puts the private question before anything about real people; `part` names an invented pair. */
export function Yours({ gated, part, ...props }: YoursProps): ReactNode {
  const { state, view } = props;
  const shown = useShown(props);
  // Focus on the waiting heading moves to the heading of the result.
  const left = useRef(false);
  useEffect(() => {
    if (!left.current) return;
    left.current = false;
    document.querySelector<HTMLElement>('main h1')?.focus();
  });
  const sample = sampleAt({ page: 'yours', part });
  // The order of the two is changing: show nothing in the old order meanwhile.
  const turning =
    state.busy !== null && state.request !== null && state.request.settings.people !== state.analysis.settings.people;
  const { origin } = state.busy ?? state.analysis;
  const away =
    state.analysis.origin.kind === 'sample' && sample !== null && !(origin.kind === 'sample' && origin.id === sample);
  // In a session no message is read: the open chat is invented, or a client's own file.
  if (state.session)
    return gated(view === null || shown === null ? <NoMessages /> : <AnswerPage {...props} shown={shown} />);
  const wanted = sample !== null || state.analysis.origin.kind === 'file' || state.relationship !== null;
  if (!wanted) return <Load {...props} />;
  if (view === null || shown === null || away || turning)
    return state.busy === null && (isAsked(state) || (sample === null && state.analysis.mirror === null)) ? (
      <Load {...props} />
    ) : (
      gated(<Wait {...props} left={left} />)
    );
  return gated(<AnswerPage {...props} shown={shown} />);
}

function Wait({ left, ...props }: PageProps & { readonly left: RefObject<boolean> }): ReactNode {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const mine = heading.current;
    return () => {
      left.current = mine !== null && document.activeElement === mine;
    };
  }, [left]);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {say('yours-looking')}
      </h1>
      <Waiting {...props} />
    </>
  );
}
