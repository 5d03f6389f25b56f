import type { ReactNode } from 'react';
import { LoopFigure } from '../../pictures/loop-figure.tsx';
import { Finding } from './finding.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { OnePageTools } from '../../takeaway/one-page.tsx';
import type { PageProps } from '../../app/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { type Sheet, sheetOf } from '../../takeaway/sheet.ts';
import { WordsLoop } from '../../pictures/words-loop.tsx';
import { type Both, inPlace, onTheTable, said } from '../together/table.ts';
import { Empty, Waiting } from '../../app/waiting.tsx';
import { ShareCard } from '../../takeaway/share-card.tsx';
import { span } from '../../controls/say.ts';
import { words } from '../../words/en.ts';
import { togetherIn } from '../../words/together.ts';

export function Loop(props: PageProps): ReactNode {
  const together = togetherIn(useWords());
  const { view, state, actions } = props;
  const { say } = useWords();
  if (view === null)
    return (
      <>
        <h1 tabIndex={-1}>The loop between two.</h1>
        <Empty state={state} actions={actions} />
      </>
    );
  const sheet = sheetOf(view, onTheTable(state), state.swapped, say);
  const names: Both<string> = [safeName(view.people[0].name), safeName(view.people[1].name)];
  const claim = view.claims.find(one => one.id === 'pattern') ?? view.claims[0];
  return (
    <>
      <h1 tabIndex={-1}>
        {claim === undefined ? 'There is too little here to draw a loop.' : <Said message={claim.heading} />}
      </h1>
      {state.busy !== null && <Waiting state={state} actions={actions} />}
      {claim !== undefined && <Finding claim={claim} heading={false} {...props} />}
      <p>{words.loop.lead}</p>
      <LoopFigure view={view} />
      {claim?.sure === 'likely' && (
        <ShareCard
          sentence={say(claim.heading)}
          draws={view.threads.t.length > 1 ? view.threads.draws : view.counted.draws}
          of={{ names, when: span(view.from, view.to) }}
        />
      )}

      <OwnWords {...props} sheet={sheet} />
      <OnePageTools sheet={sheet} names={names} saving={!state.session} />
      <div className="steps">
        <a className="button strong" href="#evidence">
          See what it rests on
        </a>
        <a className="button" href="#together">
          {together.look}
        </a>
        <a className="button" href="#unseen">
          {words.evidence.unseen}
        </a>
      </div>
    </>
  );
}

/** The loop once more with the words of both, where they have put any into it. */
function OwnWords({ sheet, view, state }: PageProps & { readonly sheet: Sheet }): ReactNode {
  const together = togetherIn(useWords());
  if (view === null || !sheet.words.some(said)) return null;
  return (
    <section>
      <h2>{together.yourWords}</h2>
      <figure>
        <WordsLoop
          names={[safeName(view.people[0].name), safeName(view.people[1].name)]}
          keys={inPlace(['first', 'second'] as const, state.swapped)}
          words={sheet.words}
          finding={sheet.finding}
        />
      </figure>
    </section>
  );
}
