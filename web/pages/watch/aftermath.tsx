import { type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Person } from '../../../src/base/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { useStill } from '../../controls/use-still.ts';
import { DaysTable } from '../../pictures/score/score-table.tsx';
import { castOf } from './night/night.ts';
import type { Paper } from './night/night-picture.tsx';
import { useFrames } from './use-frames.ts';
import {
  answerOf,
  couple,
  type Ease,
  type Evening,
  eveningOf,
  KIND_BREAK,
  lasts,
  type Outcome,
  runOnce,
  type Runs,
  WEEKS_DAYS,
  weeksOf,
} from './night/weeks.ts';
import { dayRows, easedOf, sayEase, WeeksScore } from './night/weeks-score.tsx';

const ZOOM_SECONDS = 1.7;
const SWEEP_SECONDS = 5;
const RUNS = 20;
const PAIRS = 100;

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
  const evening = useMemo(() => eveningOf(couple.pair, exchanged), [exchanged]);
  const [ease, setEase] = useState<Ease>(KIND_BREAK);
  const [held, setHeld] = useState(false);
  const weeks = useMemo(() => weeksOf(evening, ease), [evening, ease]);
  const zoomed = useFrames({ key: 'zoom', seconds: ZOOM_SECONDS, running: true, still });
  const zoom = smooth(zoomed);
  const times = useLasting(evening);
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
  return (
    <>
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
            <Answer evening={evening} ease={ease} guess={guess} held={held} exchanged={exchanged} times={times} />
            <div className="row">
              <a className="button strong" href="#watch/make">
                {say('watch-next')}
              </a>
              <a className="quietly" href="#yours">
                {say('watch-use')}
              </a>
              <a className="quietly" href="#talk/waiting">
                {say('bar-talk')}
              </a>
            </div>
            <p className="aside">{say('watch-weeks-legend')}</p>
            <DaysTable rows={dayRows(weeks, say)} people={castOf()} />
          </>
        ) : (
          <p className="says">
            <WeekSaid day={day} one={castOf()[writer]} />
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

/** What the two do, and then how much later it is. */
function WeekSaid({ day, one }: { readonly day: number; readonly one: Person }): ReactNode {
  const weeks = Math.floor(day / 7);
  return weeks === 0 ? <Said id="watch-eased-kind" args={{ one }} /> : <Said id="watch-later" args={{ weeks }} />;
}

function Answer({
  evening,
  ease,
  guess,
  held,
  exchanged,
  times,
}: {
  readonly evening: Evening;
  readonly ease: Ease;
  readonly guess: Outcome;
  readonly held: boolean;
  readonly exchanged: boolean;
  readonly times: Times | null;
}): ReactNode {
  const { say } = useWords();
  const [a, b] = castOf();
  const [one, other] = exchanged ? [b, a] : [a, b];
  const resting = useDeferredValue(ease);
  const runs = useRuns(evening, resting);
  const answer = answerOf(runs);
  return (
    <>
      <h2 tabIndex={-1}>
        {answer === 'open' ? say('watch-answer-open') : <Said id={`watch-answer-${answer}`} args={{ other }} />}
      </h2>
      <p className="counted" aria-live="polite">
        {held && <>{sayEase(say, ease, one, other)} </>}
        {answer === 'open'
          ? say('watch-runs-open', { ...runs, runs: RUNS })
          : say('watch-runs', { more: runs[answer], runs: RUNS })}{' '}
        {!held && say('watch-guessed', { guess })}
      </p>
      <p className="counted times">
        {times === null ? say('watch-counting', { pairs: PAIRS }) : say('watch-early-late', { ...times, pairs: PAIRS })}
      </p>
      <p className="hint">
        <Said id="watch-hold" args={{ one, other }} />
      </p>
    </>
  );
}

/** What twenty runs of bids come to, a few in a frame: those that are not done yet stand as they last were. */
function useRuns(evening: Evening, ease: Ease): Runs {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>(() => someRuns(evening, ease, 0, RUNS));
  useEffect(() => {
    let done = 0;
    let frame = 0;
    const step = (): void => {
      const more = someRuns(evening, ease, done, 4);
      const at = done;
      setOutcomes(before => before.map((one, i) => more[i - at] ?? one));
      done += 4;
      if (done < RUNS) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [evening, ease]);
  const count = (kind: Outcome): number => outcomes.filter(one => one === kind).length;
  return { more: count('more'), same: count('same'), less: count('less') };
}

const someRuns = (evening: Evening, ease: Ease, from: number, count: number): readonly Outcome[] =>
  Array.from({ length: count }, (_, i) => runOnce(evening, ease, from + i));

interface Times {
  readonly early: number;
  readonly late: number;
}

/** In how many of a hundred pairs like this a warm break lasts, begun early and late; a simulation at a time, between frames, so
 * that it is known when the weeks have gone by. */
function useLasting({ pair, writer }: Evening): Times | null {
  const [found, setFound] = useState<Times | null>(null);
  useEffect(() => {
    let done = 0;
    const times = { early: 0, late: 0 };
    let timer = 0;
    const step = (): void => {
      const kind = done % 2 === 0 ? 'early' : 'late';
      times[kind] += lasts(pair, writer, kind === 'early' ? 5 : 365, done >> 1) ? 1 : 0;
      done++;
      if (done < 2 * PAIRS) timer = setTimeout(step, 22) as unknown as number;
      else setFound(times);
    };
    timer = setTimeout(step, 22) as unknown as number;
    return () => clearTimeout(timer);
  }, [pair, writer]);
  return found;
}
