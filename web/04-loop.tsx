import type { ReactNode } from 'react';
import { LoopFigure } from './parts/loop-figure.tsx';
import { Finding } from './parts/finding.tsx';
import { Sentence } from './parts/name.tsx';
import type { PageProps } from './parts/page.ts';
import { Empty, Waiting } from './parts/waiting.tsx';
import { ShareCard } from './parts/share-card.tsx';
import { words } from './words/en.ts';

export function Loop(props: PageProps): ReactNode {
  const { view, state, actions } = props;
  if (view === null)
    return (
      <>
        <h1 tabIndex={-1}>The loop between two.</h1>
        <Empty state={state} actions={actions} />
      </>
    );
  const claim = view.claims.find(one => one.id === 'pattern') ?? view.claims[0];
  return (
    <>
      <h1 tabIndex={-1}>
        {claim === undefined ? 'There is too little here to draw a loop.' : <Sentence text={claim.heading} />}
      </h1>
      {state.busy !== null && <Waiting state={state} actions={actions} />}
      {claim !== undefined && <Finding claim={claim} heading={false} {...props} />}
      <p>{words.loop.lead}</p>
      <LoopFigure view={view} />
      {claim?.sure === 'likely' && (
        <ShareCard
          sentence={claim.heading}
          draws={view.threads.t.length > 1 ? view.threads.draws : view.counted.draws}
        />
      )}
      <div className="steps">
        <a className="button strong" href="#evidence">
          See what it rests on
        </a>
        <a className="button" href="#unseen">
          {words.evidence.unseen}
        </a>
      </div>
    </>
  );
}
