import { type ReactNode, useRef, useState } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import { flushSync } from 'react-dom';
import { addCheckIn, CHECK_IN_ITEMS, CHECK_IN_MOST, type CheckIn, nextCheckIn } from '../../../../src/moves/index.ts';
import { Name } from '../../../controls/name.tsx';
import { told } from '../../../controls/say.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { Gaps } from './gaps.tsx';
import { WORD } from './word.ts';
import { keep } from '../keep.ts';
import { inOrder, personOf, sideOf, type StepProps } from '../pair.ts';

type Answers = Omit<CheckIn, 'by' | 'at'>;
const NO_ANSWERS: Answers = {
  closenessNow: null,
  closenessWanted: null,
  feltPressed: null,
  feltLeftAlone: null,
  goodDay: null,
};

/** Ten seconds a week for one person, behind a curtain. */
export function CheckInsPart(props: StepProps): ReactNode {
  const { pair, state, now } = props;
  const words = useWords();
  const { say } = words;
  const [who, setWho] = useState<'a' | 'b' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const zone = state.analysis.report?.zone.name;
  const given = pair.relationship?.checkIns ?? [];
  const answer = useRef<HTMLOutputElement>(null);
  const next = who === null ? null : nextCheckIn(given, who === 'a' ? 0 : 1, zone);
  // The questions go away, so what became of them takes the focus.
  const close = (text: string): void => {
    flushSync(() => {
      setSaid(text);
      setWho(null);
    });
    answer.current?.focus();
  };
  const give = (answers: Answers | null): void => {
    if (answers === null) return close(say('check-in-skipped'));
    const list = addCheckIn(given, { ...answers, by: who === 'a' ? 0 : 1, at: now }, zone);
    if (!list.ok) return setSaid(told(words, list.issues[0]!.text));
    keep(props, one => ({ ...one, checkIns: list.value }));
    close(say('check-in-kept'));
  };
  return (
    <>
      <h1 tabIndex={-1}>{say('check-in-title')}</h1>
      <p className="lead">{say('check-in-lead')}</p>
      {pair.invented ? (
        <p>
          {say('check-in-invented')} <a href="#load">{say('try-use')}</a>
        </p>
      ) : (
        <>
          <fieldset>
            <legend>{say('check-in-who')}</legend>
            <div className="row">
              {inOrder(pair).map(one => (
                <button
                  type="button"
                  key={one}
                  aria-pressed={who === one}
                  onClick={() => {
                    setWho(who === one ? null : one);
                    setSaid(null);
                  }}
                >
                  <Name of={sideOf(pair, one)} />
                </button>
              ))}
            </div>
          </fieldset>
          {who !== null &&
            (next !== null && now < next ? (
              <p>
                <Said id="check-in-next" args={{ one: personOf(pair, who), day: onClock(next, zone) }} />
              </p>
            ) : (
              <Questions key={who} {...props} who={who} give={give} />
            ))}
          <p>
            <output ref={answer} tabIndex={-1}>
              {said}
            </output>
          </p>
          <Gaps {...props} />
        </>
      )}
      <p className="quiet">{say('check-in-free')}</p>
    </>
  );
}

function Questions({
  pair,
  who,
  give,
}: StepProps & { readonly who: 'a' | 'b'; readonly give: (answers: Answers | null) => void }): ReactNode {
  const { say } = useWords();
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  return (
    <form
      className="check-in"
      onSubmit={event => {
        event.preventDefault();
        give(answers);
      }}
    >
      <p className="quiet">
        <Said id="check-in-scale" args={{ one: personOf(pair, who) }} />
      </p>
      {CHECK_IN_ITEMS.map(item => (
        <fieldset key={item}>
          <legend>{say(`check-in-${WORD[item]}`)}</legend>
          <div className="scale">
            {Array.from({ length: CHECK_IN_MOST + 1 }, (_, value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={item}
                  checked={answers[item] === value}
                  onChange={() => setAnswers({ ...answers, [item]: value })}
                />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="row">
        <button type="submit" className="strong">
          {say('check-in-keep')}
        </button>
        <button type="button" onClick={() => give(null)}>
          {say('check-in-skip')}
        </button>
      </div>
    </form>
  );
}
