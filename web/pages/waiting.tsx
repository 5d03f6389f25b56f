import { Fragment, type ReactNode } from 'react';
import { useWords } from '../controls/words.tsx';
import type { PageProps } from '../state/page.ts';

/** While the worker works: what it does, how far it is, and a way to stop. */
export function Waiting({ state, actions }: Pick<PageProps, 'state' | 'actions'>): ReactNode {
  const { say, parts } = useWords();
  const { busy } = state;
  if (busy === null) return null;
  const stage = say(`load-stage-${busy.stage}`);
  return (
    <div className="waiting">
      <p>
        {parts('load-stage-at', { stage, share: busy.fraction }).map(({ text, variable }, i) =>
          variable === 'share' ? (
            <output key={i} className="numbers">
              {text}
            </output>
          ) : (
            <Fragment key={i}>{text}</Fragment>
          ),
        )}
      </p>
      <div className="row">
        <progress max={100} value={Math.round(busy.fraction * 100)} aria-label={stage} />
        <button type="button" onClick={actions.cancel}>
          {say('load-stop')}
        </button>
      </div>
    </div>
  );
}

/** Placeholder of a page without its picture. */
export function Empty({ state, actions }: Pick<PageProps, 'state' | 'actions'>): ReactNode {
  const { say } = useWords();
  if (state.busy !== null) return <Waiting state={state} actions={actions} />;
  return (
    <>
      <p>
        <a href="#load">{say('yours-use')}</a>
      </p>
      <p>
        <a href="#yours">{say('yours-invented')}</a>
      </p>
    </>
  );
}
