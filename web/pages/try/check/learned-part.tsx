import type { ReactNode } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import type { Message } from '../../../../src/base/index.ts';
import { type Try, weekAt } from '../../../../src/moves/index.ts';
import { message } from '../../../../src/words/index.ts';
import { KeptHere } from '../../lock/kept-here.tsx';
import { OWN_WORDS, safeText } from '../../../controls/safe-text.ts';
import { cardOf } from '../card.tsx';
import { keepTry } from '../keep.ts';
import { NoStep } from '../no-step.tsx';
import { cameOf, guessedOf, sayOutcome } from '../outcome.ts';
import { type PairOnPage, type StepProps, whoseOf } from '../pair.ts';
import { isNew } from './seen.ts';
import type { OneProps } from './step-and-days.tsx';
import { TalkLink } from '../talk-link.tsx';
import { ThenPart } from '../then-part.tsx';
import { canGoOn, checkOf, isOver, lastDayOf, runningTry, shortAt, triesOf } from '../try.ts';
import { Said, useWords } from '../../../controls/words.tsx';

/** Every try there was, with what was guessed, what came and what was learned. */
export function LearnedPart(props: StepProps): ReactNode {
  const { say } = useWords();
  const tries = triesOf(props.pair).toReversed();
  return (
    <>
      <h1 tabIndex={-1}>{say('came-learned')}</h1>
      {tries.length === 0 && <NoStep />}
      <ol className="tries" reversed>
        {tries.map(one => (
          <OneTry key={one.id} {...props} one={one} />
        ))}
      </ol>
    </>
  );
}

/** A try: its days, what was guessed, what came, and the way on. */
function OneTry(props: OneProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const { one, pair, now } = props;
  return (
    <li>
      <h2 id={`step-${one.id}`}>{cardOf(one.plan.move, words).name}</h2>
      <p className="quiet" id={`days-${one.id}`}>
        <Said
          id="came-days"
          args={{
            whose: whoseOf(pair, one.plan.by),
            from: onClock(one.plan.start, one.plan.zone),
            to: onClock(endOfDays(one), one.plan.zone),
          }}
        />
      </p>
      {one.ownWords !== '' && (
        <p>
          <q>{safeText(one.ownWords)}</q>
        </p>
      )}
      <p>
        {one.plan.design.kind !== 'every-week' && (
          <Said
            message={
              one.guess === null
                ? message('came-learned-no-guess', { what: sayOutcome(pair, one.plan.outcome) })
                : guessedOf(pair, one.plan.outcome, one.guess)
            }
          />
        )}{' '}
        <Said message={foundOf(pair, one, now)} /> <Reached one={one} />{' '}
        {one.lapsed.length > 0 && say('came-lapses', { count: one.lapsed.length })}
      </p>
      {isOver(one, now) && one.plan.design.weeks > 1 && (
        <p>
          <a className="quietly" href={checkOf(pair, one)} aria-describedby={`step-${one.id} days-${one.id}`}>
            {say('try-see')}
          </a>
        </p>
      )}
      {canGoOn(one, now) && runningTry(pair, now) === null && (
        <p>
          <button
            type="button"
            onClick={() => {
              keepTry(props, one.id, { stopped: null });
              location.hash = '#try';
            }}
          >
            {say('try-go-on')}
          </button>
        </p>
      )}
      <Learned {...props} />
    </li>
  );
}

/** Its last day, or the one on which it was stopped; of a try that was stopped before it began, the last that was planned. */
const endOfDays = ({ plan, stopped }: Try): number =>
  stopped !== null && stopped >= plan.start ? stopped : lastDayOf(plan);

function foundOf(pair: PairOnPage, { result, stopped, plan, days = [], seen }: Try, now: number): Message {
  if (stopped === null && plan.design.weeks === 1) return message('came-learned-days', { count: days.length });
  if (seen !== undefined) return message(isNew(seen) ? 'came-seen-more' : 'came-seen-same');
  if (stopped !== null) return message('try-now-stopped-on', { day: onClock(stopped, plan.zone) });
  if (result?.state === 'done') return cameOf(pair, plan, result);
  return message(weekAt(plan, now).state === 'over' ? 'came-not-looked' : 'came-still-running');
}

/** Note that the result's record ended before the try did, or that its person said nobody wrote from then on. */
export function reachedOf(one: Try): Message | null {
  const { zone } = one.plan;
  const [short, silent] = [shortAt(one), one.silentFrom ?? null];
  if (one.stopped !== null || one.result === null) return null;
  if (short !== null) return message('came-short', { day: onClock(short, zone) });
  return silent === null ? null : message('came-silent-said', { day: onClock(silent, zone) });
}

function Reached({ one }: { readonly one: Try }): ReactNode {
  const reached = reachedOf(one);
  return reached !== null && <Said message={reached} />;
}

/** A sentence of one's own. */
function Learned(props: OneProps): ReactNode {
  const { say } = useWords();
  const { one } = props;
  const id = `learned-${one.id}`;
  return (
    <div className="stack learned">
      <label htmlFor={id}>{say('came-own-words')}</label>
      <textarea
        {...OWN_WORDS}
        id={id}
        rows={2}
        maxLength={600}
        value={one.learned}
        onChange={event => keepTry(props, one.id, { learned: event.currentTarget.value })}
      />
    </div>
  );
}

interface AfterProps extends OneProps {
  readonly again?: boolean;
  readonly door: Parameters<typeof TalkLink>[0]['door'];
  readonly children?: ReactNode;
}

/** After a result: a sentence of one's own, its keeping, and the next choices. */
export function AfterResult({ again = true, door, children, ...props }: AfterProps): ReactNode {
  return (
    <>
      <Learned {...props} />
      {props.state.kept.saved !== null && <KeptHere {...props} then="" />}
      <ThenPart {...props} again={again}>
        <TalkLink door={door} />
        {children}
      </ThenPart>
    </>
  );
}
