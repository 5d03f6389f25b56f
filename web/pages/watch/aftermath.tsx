import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { drawScore, type ScoreDrawing, type ScoreFrame } from '../../../src/story/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { useStill } from '../../controls/use-still.ts';
import { Score, ScoreMarks } from '../../pictures/score/score.tsx';
import { Hold } from './hold.tsx';
import { castOf, NIGHT_NOW, nightOf } from './night.ts';
import { type Paper, useNightFrame } from './night-picture.tsx';
import { useFrames } from './use-frames.ts';
import {
  couple,
  type Ease,
  type Evening,
  eveningOf,
  KIND_BREAK,
  lasts,
  type Outcome,
  runOnce,
  type Weeks,
  WEEKS_DAYS,
  weeksOf,
} from './weeks.ts';
import { domainAt, nowAt, useWeeksDrawing, WeeksMarks } from './weeks-picture.tsx';

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
  const { say } = useWords();
  const still = useStill();
  const writer = exchanged ? 1 : 0;
  const evening = useMemo(() => eveningOf(couple.pair, exchanged), [exchanged]);
  const [ease, setEase] = useState<Ease>(KIND_BREAK);
  const [held, setHeld] = useState(false);
  const weeks = useMemo(() => weeksOf(evening, ease), [evening, ease]);
  const zoomed = useFrames({ key: 'zoom', seconds: ZOOM_SECONDS, running: true, still });
  const zoom = smooth(zoomed);
  const swept = useFrames({ key: 'sweep', seconds: SWEEP_SECONDS, running: zoomed >= 1, still });
  const day = swept * WEEKS_DAYS;
  const over = swept >= 1;
  const hold = (change: Partial<Ease>): void => {
    setHeld(true);
    setEase({ ...ease, ...change });
  };
  const after = useRef<HTMLDivElement>(null);
  useEffect(() => after.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className="stage">
        <Drawn
          weeks={weeks}
          writer={writer}
          paper={paper}
          zoom={zoom}
          day={day}
          ease={ease}
          hold={over ? hold : null}
        />
      </div>
      <div className="after" tabIndex={-1} ref={after}>
        {over ? (
          <>
            <Answer evening={evening} ease={ease} guess={guess} held={held} exchanged={exchanged} />
            <div className="row">
              <a className="button strong" href="#watch/make">
                {say('watch-next')}
              </a>
              <a className="quietly" href="#yours">
                {say('watch-use')}
              </a>
            </div>
            <p className="aside">{say('watch-weeks-legend')}</p>
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

const smooth = (part: number): number => part * part * part * (part * (6 * part - 15) + 10);

function WeekSaid({ day }: { readonly day: number }): ReactNode {
  const { say } = useWords();
  const weeks = Math.floor(day / 7);
  return weeks === 0 ? say('watch-tonight') : say('watch-weeks-on', { weeks });
}

function Drawn({
  weeks,
  writer,
  paper,
  zoom,
  day,
  ease,
  hold,
}: {
  readonly weeks: Weeks;
  readonly writer: 0 | 1;
  readonly paper: Paper;
  readonly zoom: number;
  readonly day: number;
  readonly ease: Ease;
  readonly hold: ((change: Partial<Ease>) => void) | null;
}): ReactNode {
  const { say } = useWords();
  const drawing = useWeeksDrawing(weeks, day, zoom, paper);
  const { frame } = useNightFrame(writer, paper);
  const [a, b] = castOf();
  const [one, other] = writer === 0 ? [a, b] : [b, a];
  const quiet = (1 - writer) as 0 | 1;
  const mean = (of: 0 | 1, from: number, to?: number): number => {
    const part = weeks.counts[of].slice(from, to);
    return part.reduce((sum, count) => sum + count, 0) / part.length;
  };
  const night = zoom < 0.85 ? nightAt(zoom, writer, frame) : null;
  const x = nowAt(zoom, paper);
  const edge = (of: 0 | 1, by: number): number => drawing.base[of] + (of === 0 ? -by : by);
  const far = Math.min(drawing.tall + 96, paper.room[writer] + drawing.tall - 30);
  const writerTrack = [edge(writer, 6), edge(writer, far)] as const;
  const quietTrack = [edge(quiet, drawing.tall + 16), edge(quiet, 6)] as const;
  return (
    <>
      <Score
        drawing={{ ...bare, staves: drawing.staves, width: drawing.width, height: drawing.height }}
        says={say('watch-weeks-says', {
          one,
          other,
          first: mean(writer, 4, 8),
          since: mean(writer, 8),
          quiet: mean(quiet, 4, 8),
          near: mean(quiet, 8),
        })}
      >
        {night !== null && (
          <g opacity={Math.max(0, 1 - 1.25 * zoom)}>
            <ScoreMarks drawing={night} />
          </g>
        )}
        <WeeksMarks weeks={weeks} day={day} zoom={zoom} paper={paper} drawing={drawing} />
        {hold !== null &&
          [writerTrack, quietTrack].map(([from, to]) => (
            <g className="track" key={from}>
              <line x1={x} x2={x} y1={from} y2={to} />
              <path d={`M${x - 5} ${to}l5 ${Math.sign(to - from) * 6}l5 ${-Math.sign(to - from) * 6}`} />
            </g>
          ))}
      </Score>
      {hold !== null && (
        <>
          <Hold
            of={writer}
            x={x}
            track={writerTrack}
            value={ease.writer}
            most={2}
            label={say('watch-ease-writer', { one })}
            says={sayEase(say, ease, one, other)}
            change={writer => hold({ writer })}
          />
          <Hold
            of={quiet}
            x={x}
            track={quietTrack}
            value={ease.quiet}
            most={1}
            label={say('watch-ease-quiet', { other })}
            says={sayEase(say, ease, one, other)}
            change={quiet => hold({ quiet })}
          />
        </>
      )}
    </>
  );
}

/** The night on its way into one day of many: without its words, and without what could have come. */
const nightAt = (zoom: number, writer: 0 | 1, frame: ScoreFrame): ScoreDrawing => ({
  ...drawScore(
    { ...nightOf(writer), ...domainAt(zoom), notes: [], washes: [] },
    { ...frame, now: NIGHT_NOW, clock: [] },
  ),
  labels: [],
  playhead: null,
  ring: null,
});

/** Nothing but paper. */
const bare: ScoreDrawing = {
  width: 0,
  height: 0,
  staves: [],
  washes: [],
  ticks: [],
  threads: [],
  could: [],
  dotted: [],
  playhead: null,
  ring: null,
  labels: [],
  leaders: [],
  base: [0, 0],
  tall: 0,
  perSecond: 0,
};

type Say = ReturnType<typeof useWords>['say'];
type Name = ReturnType<typeof castOf>[0];

function sayEase(say: Say, { writer, quiet }: Ease, one: Name, other: Name): string {
  if (writer > 0.15 && quiet > 0.15) return say('watch-both');
  if (quiet > 0.15) return say('watch-near-some', { other });
  if (writer > 1.3) return say('watch-eased-cold', { one, other });
  if (writer > 0.8) return say('watch-eased-kind', { one });
  if (writer > 0.15) return say('watch-eased-some', { one });
  return say('watch-eased-on', { one, other });
}

function Answer({
  evening,
  ease,
  guess,
  held,
  exchanged,
}: {
  readonly evening: Evening;
  readonly ease: Ease;
  readonly guess: Outcome;
  readonly held: boolean;
  readonly exchanged: boolean;
}): ReactNode {
  const { say } = useWords();
  const [a, b] = castOf();
  const [one, other] = exchanged ? [b, a] : [a, b];
  const resting = useDeferredValue(ease);
  const runs = useRuns(evening, resting);
  const times = useLasting(evening);
  const most = (['more', 'same', 'less'] as const).reduce((best, kind) => (runs[kind] > runs[best] ? kind : best));
  return (
    <>
      <h2 tabIndex={-1}>
        <Said id={`watch-answer-${most}`} args={{ other }} />
      </h2>
      <p className="counted" aria-live="polite">
        {held && <>{sayEase(say, ease, one, other)} </>}
        {say('watch-runs', { more: runs[most], runs: RUNS })} {!held && say('watch-guessed', { guess })}
      </p>
      <p className="counted">
        {times === null ? say('watch-counting', { pairs: PAIRS }) : say('watch-early-late', { ...times, pairs: PAIRS })}
      </p>
      <p className="hint">
        <Said id="watch-hold" args={{ one, other }} />
      </p>
    </>
  );
}

/** What twenty runs of bids come to, a few in a frame: those that are not done yet stand as they last were. */
function useRuns(evening: Evening, ease: Ease): Readonly<Record<Outcome, number>> {
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

/** In how many of a hundred pairs like this a warm break lasts, begun early and late; counted a pair at a time, between frames. */
function useLasting({ pair, writer }: Evening): { readonly early: number; readonly late: number } | null {
  const [found, setFound] = useState<{ readonly early: number; readonly late: number } | null>(null);
  useEffect(() => {
    let [i, early, late] = [0, 0, 0];
    let timer = 0;
    const step = (): void => {
      early += lasts(pair, writer, 5, i) ? 1 : 0;
      late += lasts(pair, writer, 365, i) ? 1 : 0;
      i++;
      if (i < PAIRS) timer = setTimeout(step, 8) as unknown as number;
      else setFound({ early, late });
    };
    timer = setTimeout(step, 8) as unknown as number;
    return () => clearTimeout(timer);
  }, [pair, writer]);
  return found;
}
