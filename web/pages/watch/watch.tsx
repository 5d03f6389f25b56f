import {
  type ReactNode,
  type Ref,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStill } from '../../controls/use-still.ts';
import { useWidth } from '../../controls/use-width.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { castOf, COUNTED, NIGHT_FROM, NIGHT_NOW, nightOf, rowAt, sceneAt } from './night/night.ts';
import { ScoreTable } from '../../pictures/score/score-table.tsx';
import { NightPicture, paperOf } from './night/night-picture.tsx';
import { useFrames } from './use-frames.ts';

/** Length of the night alone: shorter than any motion that needs a stop button (WCAG 2.2.2). */
const OPENING_SECONDS = 4.8;
/** The same with captions. */
const TOLD_SECONDS = 18;
const NIGHT_SECONDS = NIGHT_NOW - NIGHT_FROM;

export const GUESSES = ['more', 'same', 'less'] as const;
export type Guess = (typeof GUESSES)[number];
type Stage = 'opening' | 'told' | 'asked' | Guess;

/** Sequel of the guess, once its script has come. */
type Aftermath = Pick<typeof import('./aftermath.tsx'), 'Aftermath'>;

/** The first page: one night between two invented people, played; the guess of its outcome; and the way to one's own
 * chat. `exchanged`: true if they swap parts. */
export function Watch({
  exchanged,
  later,
}: {
  readonly exchanged: boolean;
  readonly later: Aftermath | null;
}): ReactNode {
  const { say, locale } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [stage, setStage] = useState<Stage>('opening');
  const writer = exchanged ? 1 : 0;
  const paper = useMemo(() => paperOf(writer, width, locale === 'en'), [writer, width, locale]);
  const [above, below] = exchanged
    ? (['watch-one-quiet', 'watch-other-writes'] as const)
    : (['watch-one-writes', 'watch-other-quiet'] as const);
  // First seen from outside, then felt inside.
  const asked = stage !== 'opening' && stage !== 'told';
  const insides = exchanged
    ? (['watch-inside-quiet', 'watch-inside-writes'] as const)
    : (['watch-inside-writes', 'watch-inside-quiet'] as const);
  // The sequel takes a moment to compute, so the press shows first.
  const answered = useDeferredValue(stage);
  const guess = GUESSES.find(one => one === answered);
  return (
    <div className={`watch wide ${exchanged ? 'mirrored' : 'upright'} at-${guess === undefined ? stage : 'answer'}`}>
      <div className="full" ref={ref} />
      {guess !== undefined && later !== null ? (
        <later.Aftermath exchanged={exchanged} guess={guess} paper={paper} />
      ) : (
        <>
          <h1 tabIndex={-1} className={asked ? 'line inside of-one' : 'line'}>
            {asked && <small>{say('watch-thinks', { one: castOf()[0] })}</small>}
            {say(asked ? insides[0] : above)} <span className="unseen">{say(asked ? insides[1] : below)}</span>
          </h1>
          <Night
            stage={stage}
            setStage={setStage}
            writer={writer}
            paper={paper}
            below={say(asked ? insides[1] : below)}
          />
        </>
      )}
    </div>
  );
}

/** The night and the text under it: the two ways in, the tale, the question. */
function Night({
  stage,
  setStage,
  writer,
  paper,
  below,
}: {
  readonly stage: Stage;
  readonly setStage: (stage: Stage) => void;
  readonly writer: 0 | 1;
  readonly paper: ReturnType<typeof paperOf>;
  /** The second sentence. */
  readonly below: string;
}): ReactNode {
  const { say } = useWords();
  const still = useStill();
  const [paused, setPaused] = useState(false);
  const told = stage === 'told';
  const seconds = told ? TOLD_SECONDS : OPENING_SECONDS;
  const running = !paused && (told || stage === 'opening');
  const part = useFrames({ key: told ? 'told' : 'opening', seconds, running, still });
  const over = part >= 1 || (stage !== 'opening' && !told);
  const now = over ? NIGHT_NOW : NIGHT_FROM + part * NIGHT_SECONDS;
  useEffect(() => {
    if (told && part >= 1) setStage('asked');
  }, [told, part, setStage]);
  const picture = useRef<HTMLDivElement>(null);
  // If a window is too low for the picture and the button, scroll so that the motion is in view.
  useLayoutEffect(() => {
    if (told) picture.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const question = useRef<HTMLHeadingElement>(null);
  const asked = stage !== 'opening' && !told;
  // With the change itself, so that the focus is never lost in between.
  useLayoutEffect(() => {
    if (asked) question.current?.focus({ preventScroll: true });
  }, [asked]);
  const [a, b] = castOf();
  const [one, other] = writer === 0 ? [a, b] : [b, a];
  return (
    <>
      <div className="stage" ref={picture}>
        <NightPicture writer={writer} paper={paper} now={now} speed={over ? 0 : NIGHT_SECONDS / seconds} />
      </div>
      <div className="after">
        {!told && (
          <p className={asked ? 'line lower inside of-two' : 'line lower'} aria-hidden="true">
            {asked && <small>{say('watch-thinks', { one: castOf()[1] })}</small>}
            {below}
          </p>
        )}
        {stage === 'opening' && (
          <>
            <p className="lead">
              {say('watch-yours')} <Stays />
            </p>
          </>
        )}
        {told && (
          <p className="says" aria-live="polite">
            <Said message={{ id: sceneAt(now), args: { one, other, row: rowAt(now), pressing: COUNTED.pressing } }} />
          </p>
        )}
        {asked ? (
          <Question heading={question} args={{ one, other }} chosen={stage} guess={setStage} />
        ) : (
          <div className="row">
            <button type="button" className="strong" onClick={() => setStage(told || still ? 'asked' : 'told')}>
              {say(told ? 'watch-skip' : 'watch-play')}
            </button>
            {told ? (
              <button type="button" className="quietly" onClick={() => setPaused(!paused)}>
                {say(paused ? 'watch-go-on' : 'watch-pause')}
              </button>
            ) : (
              <a className="quietly" href="#yours">
                {say('watch-use')}
              </a>
            )}
          </div>
        )}
        {stage === 'opening' && (
          <p className="aside">
            <Said id="watch-invented" args={{ a, b }} /> <a href="#watch/read">{say('watch-read')}</a>
          </p>
        )}
        <ScoreTable plot={nightOf(writer)} people={castOf()} />
      </div>
    </>
  );
}

/** Guess first, then see: three answers of equal weight, so none of them is filled. */
function Question({
  heading,
  args,
  chosen,
  guess,
}: {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly args: { readonly one: ReturnType<typeof castOf>[0]; readonly other: ReturnType<typeof castOf>[0] };
  /** Chosen stage. */
  readonly chosen: Stage;
  readonly guess: (guess: Guess) => void;
}): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h2 tabIndex={-1} ref={heading} className="says">
        <Said id="watch-question" args={args} />
      </h2>
      <div className="row guesses">
        {GUESSES.map(one => (
          <button type="button" key={one} className={one === chosen ? 'strong' : undefined} onClick={() => guess(one)}>
            {say(`watch-guess-${one}`)}
          </button>
        ))}
      </div>
    </>
  );
}

/** One sentence about privacy, with the proof behind it. */
function Stays(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <button type="button" className="proof" popoverTarget="stays">
        {say('watch-stays')}
      </button>
      <span id="stays" popover="auto" className="behind">
        <strong>{say('watch-stays-check')}</strong>
        <span>{say('watch-stays-offline')}</span>
        <span>{say('watch-stays-network')}</span>
        <span>{say('watch-stays-policy')}</span>
        <span>{say('watch-stays-closed')}</span>
      </span>
    </>
  );
}
