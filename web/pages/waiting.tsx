import type { ReactNode } from 'react';
import { words } from '../words/en.ts';
import type { PageProps } from '../state/page.ts';

/** While the worker works: what it does, how far it is, and a way to stop. */
export function Waiting({ state, actions }: Pick<PageProps, 'state' | 'actions'>): ReactNode {
  const { busy } = state;
  if (busy === null) return null;
  const percent = Math.round(busy.fraction * 100);
  return (
    <div className="waiting">
      <p>
        {words.stages[busy.stage]} … <output className="numbers">{percent} %</output>
      </p>
      <div className="row">
        <progress max={100} value={percent} aria-label={words.stages[busy.stage]} />
        <button type="button" onClick={actions.cancel}>
          {words.load.cancel}
        </button>
      </div>
    </div>
  );
}

/** What a page shows in place of a picture that is not there. */
export function Empty({ state, actions }: Pick<PageProps, 'state' | 'actions'>): ReactNode {
  if (state.busy !== null) return <Waiting state={state} actions={actions} />;
  if (state.troubles.length > 0)
    return (
      <div className="note" role="alert">
        {state.troubles.map(trouble => (
          <p key={trouble.code + trouble.text}>{trouble.text}</p>
        ))}
        <p>
          <a href="#load">Go to Load</a>
        </p>
      </div>
    );
  return (
    <p>
      There is no record on the table. <a href="#load">Load one</a>, or look at <a href="#yours">an invented pair</a>.
    </p>
  );
}
