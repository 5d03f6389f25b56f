import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Side } from '../../../../src/base/index.ts';
import type { Course } from '../../../../src/model/index.ts';
import { useStill } from '../../../controls/use-still.ts';
import { percentOf } from '../../../controls/say.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { useFragmentNumber } from '../fragment.ts';
import { living } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { FEAR_DAYS, heldNear, MOST_NEAR, sentOn, stuckOf } from './courses.ts';
import { DayPicture } from './day-picture.tsx';
import { baseOf, dayScore, type DayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';

const ROOM = 124;
/** Days that are drawn before anybody is held. */
const BEFORE = 7;
/** Days that go by in a second of holding. */
const PER_SECOND = 3.5;
/** Stops for presses alone, if less motion is asked for. */
const STOPS = [7, 21, MOST_NEAR] as const;
/** Of the ring, px. */
const TOP = baseOf(ROOM)[1] + 2 * LINE + 8;
const TABLE = [0, 3, 7, 14, 21, 28, 35] as const;

/** Expectation and feeling of closeness in the person who steps back. Held near, the two separate, and the other's
 * alarm sinks. */
export function Fear(): ReactNode {
  const words = useWords();
  const { say } = words;
  const [stage, width] = useWidth<HTMLDivElement>();
  const [near, setNear] = useFragmentNumber('near', 0, [0, MOST_NEAR]);
  const [holding, setHolding] = useState(false);
  const stuck = useMemo(() => stuckOf(living.pair), []);
  const course = useMemo(() => heldNear(living.pair, stuck, near), [stuck, near]);
  useHolding(holding, near, setNear);
  const [one, other] = castOf();
  const percents = (day: number): Percents => {
    const at = (values: readonly number[]): string => percentOf(words, values[Math.round(2 * day)]!);
    return { alarm: at(course.a.alarm), feels: at(course.b.overwhelm), expects: at(course.b.dread) };
  };
  const counts = { one, other, ...percents(near) };
  const summary = say('chapters-fear-counts', counts);
  return (
    <Frame
      name={say('chapters-fear')}
      sentence={<Sentence course={course} near={near} />}
      stage={stage}
      at={3}
      next="#watch/ways"
      actions={
        <button type="button" className="quietly" onClick={() => setNear(0)}>
          {say('chapters-fear-again')}
        </button>
      }
      note={say('chapters-fear-note')}
      table={<FearTable caption={summary} percents={percents} />}
      picture={
        <>
          <Picture course={course} near={near} width={width} says={summary} />
          <Ring near={near} setNear={setNear} setHolding={setHolding} left={nowAt(near, width)} />
        </>
      }
    >
      <p className="counts">
        <Said id="chapters-fear-counts" args={counts} />{' '}
        {near > 0 && !holding && <Said id="chapters-fear-later" args={{ one, other, ...percents(FEAR_DAYS) }} />}
      </p>
      {near > 0 && !holding && (
        <p className="counts">
          <Said id="chapters-fear-old" args={{ one, other }} />
        </p>
      )}
    </Frame>
  );
}

interface Percents {
  readonly alarm: string;
  readonly feels: string;
  readonly expects: string;
}

function Sentence({ course: { a, b }, near }: { readonly course: Course; readonly near: number }): ReactNode {
  const { say } = useWords();
  const [one, other] = castOf();
  const days = Math.max(1, Math.round(near));
  const at = (values: readonly number[]): number => values[Math.round(2 * near)]!;
  if (near === 0) return <Said id="chapters-fear-start" args={{ other }} />;
  if (at(b.dread) <= 0.5 && at(a.alarm) <= 0.5 * a.alarm[0]!)
    return <Said id="chapters-fear-half" args={{ one, other, days }} />;
  if (at(b.overwhelm) < at(b.dread) - 0.1) return <Said id="chapters-fear-less" args={{ other, days }} />;
  return say('chapters-fear-still', { days });
}

function FearTable({
  caption,
  percents,
}: {
  readonly caption: string;
  readonly percents: (day: number) => Percents;
}): ReactNode {
  const { say } = useWords();
  const [one, other] = castOf();
  return (
    <Numbers
      summary={say('score-table-show')}
      caption={caption}
      head={[
        say('chapters-table-day'),
        say('chapters-fear-alarm', { one }),
        say('chapters-fear-feels', { other }),
        say('chapters-fear-expects', { other }),
      ]}
      rows={TABLE.map(day => {
        const { alarm, feels, expects } = percents(day);
        return [`${day}`, alarm, feels, expects];
      })}
    />
  );
}

/** Position of the day up to which somebody was held, px. */
const nowAt = (near: number, width: number): number => ((BEFORE + near) * width) / (BEFORE + FEAR_DAYS);

/** Both staves, the alarm above them and the fear below; what is still to come is pale. */
function Picture({
  course,
  near,
  width,
  says,
}: {
  readonly course: Course;
  readonly near: number;
  readonly width: number;
  readonly says: string;
}): ReactNode {
  const { say } = useWords();
  const people = castOf();
  const [one, other] = people;
  const margin = marginAt(width);
  const now = nowAt(near, width);
  const score = useMemo(() => scoreOf(course, width), [course, width]);
  const { base, height } = score;
  return (
    <DayPicture kind="fear" score={score} width={width} margin={margin} away={8} last people={people} says={says}>
      <rect className="later" x={now} y={0} width={Math.max(0, width - now)} height={height} />
      <Lines course={course} near={near} width={width} base={base} />
      <path className="playhead" d={`M${now} ${base[0] - 2 * LINE}V${base[1] + 2 * LINE + 16}`} />
      <text
        className="clock of-two"
        x={nowAt(0, width) + 40}
        y={TOP + 37}
        visibility={near === 0 ? undefined : 'hidden'}
        aria-hidden="true"
      >
        {say('chapters-fear-hold', { other })}
      </text>
      <text className="note of-one" x={width - margin} y={14} textAnchor="end">
        {say('chapters-fear-alarm', { one })}
      </text>
      {(['feels', 'expects'] as const).map((line, i) => (
        <g key={line} className="of-two">
          <path
            className={line === 'feels' ? 'felt' : 'expected'}
            d={`M${width - margin - 24} ${height - 27 + 18 * i}h24`}
          />
          <text className="note of-two" x={width - margin - 32} y={height - 22 + 18 * i} textAnchor="end">
            {say(`chapters-fear-${line}`, { other })}
          </text>
        </g>
      ))}
    </DayPicture>
  );
}

/** Its threads that hang open are left out: the lines have their place. */
function scoreOf(course: Course, width: number): DayScore {
  const per = width / (BEFORE + FEAR_DAYS);
  // Each day where there is room, else every other one; before the first of the course it was as on that.
  const every = per < 9 ? 2 : 1;
  const days = Array.from({ length: Math.floor((BEFORE + FEAR_DAYS) / every) }, (_, i) => i * every - BEFORE);
  const sent = sentOn(
    course,
    days.map(day => 2 * Math.max(0, day)),
  );
  const x = days.map(day => (BEFORE + day + 0.5) * per);
  return { ...dayScore(sent, { x, right: width, room: ROOM }), open: ['', ''] };
}

/** Alarm, feeling and expectation, up to now and from now on, and the wedge of fear between the last two. */
function Lines({
  course: { t, a, b },
  near,
  width,
  base,
}: {
  readonly course: Course;
  readonly near: number;
  readonly width: number;
  readonly base: DayScore['base'];
}): ReactNode {
  const xs = useMemo(() => ['0.0', ...t.map(day => nowAt(day, width).toFixed(1))], [t, width]);
  const pointsOf = (of: Side, values: readonly number[]): readonly string[] =>
    [values[0]!, ...values].map((value, i) => {
      // For both, higher is more.
      const far = (ROOM - 64) * (of === 0 ? value : 1 - value);
      const y = base[of] + (of === 0 ? -1 : 1) * (2 * LINE + 26 + far);
      return `${xs[i]} ${y.toFixed(1)}`;
    });
  const alarm = pointsOf(0, a.alarm);
  const feels = pointsOf(1, b.overwhelm);
  const expects = pointsOf(1, b.dread);
  const past = 2 + Math.floor(2 * near);
  const ahead = 1 + Math.ceil(2 * near);
  const path = (points: readonly string[]): string => (points.length === 0 ? '' : `M${points.join('L')}`);
  const wedge = [...feels.slice(1, past), ...expects.slice(1, past).toReversed()];
  return (
    <>
      <path className="wedge" d={past > 2 ? `${path(wedge)}Z` : ''} />
      <g className="of-one">
        <path className="felt" d={path(alarm.slice(0, past))} />
        <path className="felt ahead" d={path(alarm.slice(ahead))} />
      </g>
      <g className="of-two">
        <path className="felt" d={path(feels.slice(0, past))} />
        <path className="expected" d={path(expects.slice(0, past))} />
        <path className="felt ahead" d={path(feels.slice(ahead))} />
        <path className="expected ahead" d={path(expects.slice(ahead))} />
      </g>
    </>
  );
}

/** Days that a key goes. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 0.5,
  ArrowUp: 0.5,
  ArrowLeft: -0.5,
  ArrowDown: -0.5,
  PageUp: 7,
  PageDown: -7,
  Home: -MOST_NEAR,
  End: MOST_NEAR,
};

/** The ring to hold. `left`: its middle, px. */
function Ring({
  near,
  setNear,
  setHolding,
  left,
}: {
  readonly near: number;
  readonly setNear: (near: number) => void;
  readonly setHolding: (holding: boolean) => void;
  readonly left: number;
}): ReactNode {
  const { say } = useWords();
  const still = useStill();
  const other = castOf()[1];
  const press = (): void => {
    if (still) setNear(STOPS.find(stop => stop > near) ?? MOST_NEAR);
    else setHolding(near < MOST_NEAR);
  };
  const keyed = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    if (by !== undefined) setNear(Math.max(0, Math.min(MOST_NEAR, near + by)));
    else if (event.key !== ' ' && event.key !== 'Enter') return;
    else if (!event.repeat) press();
    event.preventDefault();
  };
  const release = (): void => setHolding(false);
  return (
    <button
      type="button"
      className="near of-two"
      style={{ left: left - 32, top: TOP }}
      // Held, not dragged: a native range would follow the finger.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      aria-label={say('chapters-fear-handle', { other })}
      aria-valuemin={0}
      aria-valuemax={MOST_NEAR}
      aria-valuenow={near}
      aria-valuetext={say('chapters-fear-days', { days: Math.round(near) })}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={event => event.preventDefault()}
      onKeyDown={keyed}
      onKeyUp={release}
      onBlur={release}
    >
      <svg viewBox="0 0 64 64" width={64} height={64} aria-hidden="true">
        <circle className="pale" cx={32} cy={32} r={29} />
        <circle
          className="arc"
          cx={32}
          cy={32}
          r={29}
          pathLength={100}
          strokeDasharray={`${(100 * near) / MOST_NEAR} 100`}
        />
        <circle className="ring" cx={32} cy={32} r={20} />
        <circle className="point" cx={32} cy={32} r={5} />
      </svg>
    </button>
  );
}

/** While it is held, days go by: half a day at a time. */
function useHolding(holding: boolean, near: number, setNear: (near: number) => void): void {
  useEffect(() => {
    if (!holding || near >= MOST_NEAR) return;
    let last = Number.NaN;
    let frame = requestAnimationFrame(function step(now: number): void {
      if (Number.isNaN(last)) last = now;
      if (now - last >= 500 / PER_SECOND) setNear(Math.min(MOST_NEAR, near + 0.5));
      else frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [holding, near, setNear]);
}
