import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { percentOf } from '../../controls/say.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { useStill } from '../../controls/use-still.ts';
import { DaysTable } from '../../pictures/score/score-table.tsx';
import { WEEKS_DAYS } from './night/evening.ts';
import { castOf } from './night/night.ts';
import type { Paper } from './night/night-picture.tsx';
import { useFrames } from './use-frames.ts';
import {
  type Ease,
  type Evening,
  eveningOf,
  KIND_BREAK,
  LETTING_GO,
  lostOf,
  type Outcome,
  type Weeks,
  weeksOf,
} from './night/weeks.ts';
import { dayRows, easedOf, sayEase, WeeksScore } from './night/weeks-score.tsx';

const ZOOM_SECONDS = 1.7;
const SWEEP_SECONDS = 5;

/** After the guess: the night draws together into one day of weeks, the weeks go by, and then the two can be held. */
export function Aftermath({
  exchanged,
  guess,
  paper,
}: {
  readonly exchanged: boolean;
  readonly guess: Outcome;
  readonly paper: Paper;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const still = useStill();
  const writer = exchanged ? 1 : 0;
  const evening = useMemo(() => eveningOf(exchanged), [exchanged]);
  const [ease, setEase] = useState<Ease>(KIND_BREAK);
  const [held, setHeld] = useState(false);
  const weeks = useMemo(() => weeksOf(evening, ease), [evening, ease]);
  const zoomed = useFrames({ key: 'zoom', seconds: ZOOM_SECONDS, running: true, still });
  const zoom = smooth(zoomed);
  const lower = useMemo(() => loweredAt(zoom, writer, paper), [zoom, writer, paper]);
  const swept = useFrames({ key: 'sweep', seconds: SWEEP_SECONDS, running: zoomed >= 1, still });
  const day = swept * WEEKS_DAYS;
  const over = swept >= 1;
  const hold = (change: Partial<Ease>): void => {
    setHeld(true);
    setEase({ ...ease, ...change });
  };
  const after = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    after.current?.focus({ preventScroll: true });
    picture.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [a, b] = castOf();
  const [one, other] = writer === 0 ? [a, b] : [b, a];
  return (
    <>
      <h1 tabIndex={-1} className="line eased">
        {sayEase(say, ease, one, other)}
      </h1>
      <div className="stage" ref={picture}>
        <WeeksScore
          weeks={weeks}
          writer={writer}
          paper={lower}
          zoom={zoom}
          day={day}
          ease={ease}
          hold={over ? hold : null}
          people={castOf()}
          eased={easedOf(words, ease)}
          night
        />
      </div>
      <div className="after" tabIndex={-1} ref={after}>
        {over ? (
          <>
            <Answer evening={evening} weeks={weeks} ease={ease} guess={guess} held={held} />
            <Doors />
            <p className="aside">{say('watch-weeks-legend')}</p>
            <DaysTable rows={() => dayRows(weeks, say)} people={castOf()} />
          </>
        ) : (
          <p className="says">
            <WeekSaid day={day} />
          </p>
        )}
      </div>
    </>
  );
}

/** Weeks have no threads that tower: on the way to them the paper comes down to what a hand needs. */
function loweredAt(zoom: number, writer: 0 | 1, paper: Paper): Paper {
  const room = (of: 0 | 1): number => {
    const kept = paper.room[of];
    // In a wide window the sentence above reaches down into the paper of the first.
    const needed = paper.width >= 600 && of === 0 ? 168 : 112;
    return of === writer ? Math.round(kept + zoom * (Math.min(kept, needed) - kept)) : kept;
  };
  return { ...paper, room: [room(0), room(1)] };
}

const smooth = (part: number): number => part * part * part * (part * (6 * part - 15) + 10);

/** Time since the night. */
function WeekSaid({ day }: { readonly day: number }): ReactNode {
  const { say } = useWords();
  const weeks = Math.floor(day / 7);
  return weeks === 0 ? say('watch-tonight') : say('watch-later', { weeks });
}

/** The one number, until a restraint is set; then the restraint, and its effect in these two. */
function Answer({
  evening,
  weeks,
  ease,
  guess,
  held,
}: {
  readonly evening: Evening;
  readonly weeks: Weeks;
  readonly ease: Ease;
  readonly guess: Outcome;
  readonly held: boolean;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const [a, b] = castOf();
  const [one, other] = evening.writer === 'b' ? [b, a] : [a, b];
  const lost = useMemo(() => lostOf(evening), [evening]);
  const kind = ease.writer === KIND_BREAK.writer && ease.quiet === KIND_BREAK.quiet;
  const [first, second] = evening.writer === 'b' ? ([1, 0] as const) : ([0, 1] as const);
  return (
    <>
      <h2 tabIndex={-1}>
        {kind ? (
          <Said id="watch-answer" args={{ other, nearer: LETTING_GO.nearer }} />
        ) : (
          <Said id="watch-held" args={{ one, other, first: lastWeek(weeks, first), second: lastWeek(weeks, second) }} />
        )}
      </h2>
      <p className="counted" aria-live="polite">
        {kind ? say('watch-answer-not', { not: LETTING_GO.not }) : say('watch-held-not')}{' '}
        {!held && say('watch-guessed', { guess })}
      </p>
      <p className="counted">
        <Said
          id="watch-lost"
          args={{
            one,
            other,
            first: percentOf(words, lost.writer),
            second: percentOf(words, lost.quiet),
            warmth: percentOf(words, lost.warmth),
          }}
        />
      </p>
      <p className="hint">
        <Said id="watch-hold" args={{ one, other }} />
      </p>
    </>
  );
}

/** Messages a day that are expected of a person in the last of the weeks, to a tenth. */
const lastWeek = ({ threads }: Weeks, of: 0 | 1): number =>
  Math.round((10 * threads[0]![of].slice(-7).reduce((sum, rate) => sum + rate, 0)) / 7) / 10;

/** Two exits of equal weight: a relieved reader goes to the scenes, and an angry one is not argued with. */
function Doors(): ReactNode {
  const { say } = useWords();
  return (
    <div className="row doors">
      <a className="button strong" href="#watch/even">
        {say('watch-next')}
      </a>
      <a className="button" href="#yours">
        {say('watch-use')}
      </a>
      <a className="quietly" href="#talk/waiting">
        {say('bar-talk')}
      </a>
    </div>
  );
}
