import type { ReactNode } from 'react';
import { type Try, weekAt } from '../../../../src/moves/index.ts';
import { Sentence } from '../../../controls/name.tsx';
import { safeText } from '../../../controls/safe-text.ts';
import { steps } from '../../../words/steps.ts';
import { cardOf } from '../card.tsx';
import { dayIn } from '../days.ts';
import { keepTry } from '../keep.ts';
import { NoStep } from '../no-step.tsx';
import { guessWords, sayOutcome } from '../outcome.ts';
import { type StepProps, whoTakes } from '../pair.ts';
import { lastDayOf, triesOf } from '../try.ts';
import { useWords } from '../../../controls/words.tsx';

const say = steps.learned;

/** Every try there was, with what was guessed, what came and what was learned. */
export function LearnedPart(props: StepProps): ReactNode {
  const speaker = useWords();
  const { pair } = props;
  const tries = triesOf(pair).toReversed();
  return (
    <>
      <h1 tabIndex={-1}>{say.heading}</h1>
      <p className="lead">{say.lead}</p>
      {tries.length === 0 && (
        <>
          <p>{say.none}</p>
          <NoStep />
        </>
      )}
      <ol className="tries" reversed>
        {tries.map(one => (
          <li key={one.id}>
            <h2>{cardOf(one.plan.move, speaker).name}</h2>
            <p className="quiet">
              <Sentence text={whoTakes(pair, one.plan.by)} />, {dayIn(one.plan.start, one.plan.zone)} –{' '}
              {dayIn(one.stopped ?? lastDayOf(one.plan), one.plan.zone)}
            </p>
            {one.ownWords !== '' && (
              <p>
                <q>{safeText(one.ownWords)}</q>
              </p>
            )}
            <p>
              <Sentence text={`${capital(speaker.say(sayOutcome(pair, one.plan.outcome)))}.`} />{' '}
              {one.guess === null ? say.notGuessed : say.guessed(guessWords(one.plan.outcome)[one.guess])}{' '}
              {cameWords(one, props.now)} {one.lapsed.length > 0 && say.lapses(one.lapsed.length)}
            </p>
            <Learned {...props} one={one} />
          </li>
        ))}
      </ol>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function cameWords({ result, stopped, plan }: Try, now: number): string {
  if (stopped !== null) return steps.running.stoppedOn(dayIn(stopped, plan.zone));
  if (result?.state === 'done') return steps.check.came[result.came];
  return weekAt(plan, now).state === 'over' ? say.notLooked : say.running;
}

/** A sentence of one's own. */
export function Learned(props: StepProps & { readonly one: Try }): ReactNode {
  const { one } = props;
  const id = `learned-${one.id}`;
  return (
    <div className="stack learned">
      <label htmlFor={id}>{steps.check.learned}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={600}
        value={one.learned}
        onChange={event => keepTry(props, one.id, { learned: event.currentTarget.value })}
      />
      <p className="quiet">{steps.check.learnedNote}</p>
    </div>
  );
}
