import type { ReactNode } from 'react';
import { CARDS, cardIn, threeCards } from '../../../../src/moves/index.ts';
import type { MoveKind } from '../../../../src/model/index.ts';
import { fittedFor } from '../../../../src/story/index.ts';
import { useWords } from '../../../controls/words.tsx';
import { draftOf } from '../../../state/draft.ts';
import { goTo } from '../../../state/go-to.ts';
import { meOf } from '../../../state/me.ts';
import type { PairOnPage, StepProps } from '../pair.ts';
import { TalkLink } from '../talk-link.tsx';
import { runningTry } from '../try.ts';

/** Three cards for this pair; the others are folded. A press takes one and goes on. None appears while a
 * try runs, as only one runs at a time. */
export function ChoosePart({ state, actions, pair, now }: StepProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const { mirror } = state.analysis;
  const three = threeCards(mirror === null ? [0, 0] : fittedFor(mirror).toward);
  const others = CARDS.filter(({ kind }) => !three.includes(kind));
  const running = runningTry(pair, now) !== null;
  const option = (kind: MoveKind): ReactNode => {
    const card = cardIn(words, CARDS.find(one => one.kind === kind)!);
    const says = (
      <>
        <strong>{card.name}</strong>
        <span>{card.doing}</span>
      </>
    );
    return (
      <li key={kind}>
        {running ? (
          <div className="card">{says}</div>
        ) : (
          <button
            type="button"
            className="card"
            onClick={() => {
              goTo('#try/who', () => {
                if (state.draft?.move !== kind)
                  actions.draft({ ...draftOf(kind), by: mineIn(pair, meOf(state.analysis.settings)) });
              });
            }}
          >
            {says}
          </button>
        )}
      </li>
    );
  };
  return (
    <>
      <h1 tabIndex={-1}>{say('try-title')}</h1>
      <p className="lead">{say('try-lead')}</p>
      {running && (
        <p className="note">
          {say('try-running-now')} <a href="#try/try">{say('try-to-running')}</a>
        </p>
      )}
      <ul className="cards">{three.map(option)}</ul>
      <details>
        <summary>{say('try-all')}</summary>
        <ul className="cards">{others.map(({ kind }) => option(kind))}</ul>
      </details>
      <div className="row next">
        <TalkLink door="bring-up" />
      </div>
    </>
  );
}

/** A person who said which of the two they are takes the step, until they say otherwise. */
const mineIn = ({ ids }: PairOnPage, me: string | null): 'a' | 'b' | null =>
  me === null ? null : me === ids[0] ? 'a' : me === ids[1] ? 'b' : null;
