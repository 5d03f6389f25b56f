import { type ReactNode, useState } from 'react';
import { type Design, FOUR_WEEKS, ONE_WEEK } from '../../../../src/moves/index.ts';
import { OWN_WORDS } from '../../../controls/safe-text.ts';
import { Name } from '../../../controls/name.tsx';
import { useWords } from '../../../controls/words.tsx';
import { type Draft, isTaken } from '../../../state/draft.ts';
import { CardBody, cardOf } from '../card.tsx';
import { midnight, todayIn } from '../days.ts';
import { startTry } from '../keep.ts';
import { NoStep } from '../no-step.tsx';
import { inOrder, sideOf, type StepProps } from '../pair.ts';

/** Who takes the step, and how it is tried: a week for its own sake, four to see, twelve to know. Each option states
 * what it can show and what not. */
export function WhoPart(props: StepProps): ReactNode {
  const { draft } = props.state;
  return draft === null ? <NoStep head="try-who" /> : <Who {...props} draft={draft} />;
}

function Who(props: StepProps & { readonly draft: Draft }): ReactNode {
  const { draft, pair, actions } = props;
  const words = useWords();
  const { say } = words;
  const card = cardOf(draft.move, words);
  // The guess depends on who takes the step and on its wording, so a change clears it.
  const change = (part: Partial<Draft>): void => actions.draft({ ...draft, ...part, guess: null, forecast: null });
  const [asks, ask] = useState(draft.by === null || draft.by === 'both');
  return (
    <>
      <h1 tabIndex={-1}>{card.name}</h1>
      <p className="lead">{draft.ownWords.trim() === '' ? card.doing : draft.ownWords}</p>
      <fieldset className="answers who">
        <legend>{say('try-who')}</legend>
        {(asks ? [...inOrder(pair), 'both' as const] : [draft.by!]).map(who => (
          <label key={who} className="choice one-of">
            <input type="radio" name="whose" checked={draft.by === who} onChange={() => change({ by: who })} />
            <span>{who === 'both' ? say('try-who-both') : <Name of={sideOf(pair, who)} />}</span>
          </label>
        ))}
        {!asks && (
          <button type="button" className="plain" onClick={() => ask(true)}>
            {say('try-who-other')}
          </button>
        )}
      </fieldset>
      {draft.by === 'both' && (
        <label className="choice">
          <input type="checkbox" checked={draft.bothWant} onChange={() => change({ bothWant: !draft.bothWant })} />
          {say('try-both-want')}
        </label>
      )}
      <Ways {...props} />
      <details>
        <summary>{say('try-own')}</summary>
        <textarea
          {...OWN_WORDS}
          rows={3}
          maxLength={400}
          aria-label={say('try-own')}
          value={draft.ownWords}
          placeholder={card.doing}
          onChange={event => change({ ownWords: event.currentTarget.value })}
        />
      </details>
      <details>
        <summary>{say('try-whole')}</summary>
        <CardBody card={card} />
      </details>
      <p>
        <a className="quietly" href="#try/choose">
          {say('try-other-step')}
        </a>
      </p>
    </>
  );
}

/** Three options, from the least demanding to the most. */
function Ways(props: StepProps & { readonly draft: Draft }): ReactNode {
  const { draft, pair } = props;
  const { say } = useWords();
  const free = isTaken(draft);
  if (pair.invented)
    return (
      <>
        <p className="quiet">{say('try-invented')}</p>
        <div className="row next">
          <a className="button strong" href="#load">
            {say('try-use')}
          </a>
          {free && (
            <a className="quietly" href="#try/guess">
              {say('try-twelve')}
            </a>
          )}
        </div>
      </>
    );
  return (
    <>
      {draft.by === null && <p className="first-who">{say('try-who-first')}</p>}
      <ul className="try-ways">
        <li>
          <button type="button" className="strong" disabled={!free} onClick={() => begin(props, ONE_WEEK)}>
            {say('try-one')}
          </button>
          <p>{say('try-one-tells')}</p>
        </li>
        <li>
          <button type="button" disabled={!free} onClick={() => begin(props, FOUR_WEEKS)}>
            {say('try-four')}
          </button>
          <p>{say('try-four-tells')}</p>
        </li>
        <li>
          {free ? (
            <a className="quietly" href="#try/guess">
              {say('try-twelve')}
            </a>
          ) : (
            <span className="quiet">{say('try-twelve')}</span>
          )}
          <p>{say('try-twelve-tells')}</p>
        </li>
      </ul>
    </>
  );
}

/** Begins today. There is no random comparison, so there is no guess and no forecast. */
function begin(props: StepProps & { readonly draft: Draft }, design: Design): void {
  const { draft, state, view, now } = props;
  const zone = state.analysis.report?.zone.name ?? 'UTC';
  const start = midnight(todayIn(zone, now), zone);
  const ended = view === null ? {} : { ended: view.ended };
  startTry(props, { by: draft.by!, design, start, zone, guess: null, forecast: null, ...ended });
}
