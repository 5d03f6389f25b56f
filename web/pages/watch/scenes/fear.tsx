import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useStill } from '../../../controls/use-still.ts';
import { percentOf } from '../../../controls/say.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { useFragmentNumber } from '../fragment.ts';
import { living } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { pathOf } from '../../../pictures/path.ts';
import { FEAR_DAYS, heldNear, MOST_NEAR, sentOn, stuckOf } from './courses.ts';
import { Named } from './day-picture.tsx';
import { dayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';

const ROOM = 124;
/** Days that are drawn before anybody is held. */
const BEFORE = 7;
/** Days that go by in a second of holding. */
const PER_SECOND = 3.5;
/** Stops for presses alone, if less motion is asked for. */
const STOPS = [7, 21, MOST_NEAR] as const;
const TABLE = [0, 3, 7, 14, 21, 28, 35] as const;

/** Expectation and feeling of closeness in the person who steps back. Held near, the two separate, and the other's
 * alarm sinks. */
export function Fear(): ReactNode {
  const words = useWords();
  const { say } = words;
  const [stage, width] = useWidth<HTMLDivElement>();
  const still = useStill();
  const [near, setNear] = useFragmentNumber('near', 0, [0, MOST_NEAR]);
  const [holding, setHolding] = useState(false);
  const stuck = useMemo(() => stuckOf(living.pair), []);
  const course = useMemo(() => heldNear(living.pair, stuck, near), [stuck, near]);
  useHolding(holding, near, setNear);
  const press = (): void => {
    if (still) setNear(STOPS.find(stop => stop > near) ?? MOST_NEAR);
    else setHolding(near < MOST_NEAR);
  };
  const keyed = (event: KeyboardEvent): void => {
    const by = {
      ArrowRight: 0.5,
      ArrowUp: 0.5,
      ArrowLeft: -0.5,
      ArrowDown: -0.5,
      PageUp: 7,
      PageDown: -7,
      Home: -MOST_NEAR,
      End: MOST_NEAR,
    }[event.key];
    if (by !== undefined) setNear(Math.max(0, Math.min(MOST_NEAR, near + by)));
    else if (event.key !== ' ' && event.key !== 'Enter') return;
    else if (!event.repeat) press();
    event.preventDefault();
  };
  const people = castOf();
  const [one, other] = people;
  const margin = marginAt(width);
  const per = width / (BEFORE + FEAR_DAYS);
  const now = (BEFORE + near) * per;
  // Each day where there is room, else every other one; before the first of the course it was as on that.
  const every = per < 9 ? 2 : 1;
  const days = Array.from({ length: Math.floor((BEFORE + FEAR_DAYS) / every) }, (_, i) => i * every - BEFORE);
  const sent = sentOn(
    course,
    days.map(day => 2 * Math.max(0, day)),
  );
  const score = dayScore(sent, { x: days.map(day => (BEFORE + day + 0.5) * per), right: width, room: ROOM });
  const at = (values: readonly number[], day: number): number => values[Math.round(2 * day)]!;
  const xs = [0, ...course.t.map(t => (BEFORE + t) * per)];
  const y = (of: 0 | 1, value: number): number =>
    score.base[of] + (of === 0 ? -1 : 1) * (2 * LINE + 26 + (ROOM - 38) * value);
  const line = (of: 0 | 1, values: readonly number[], from: number, to: number): string => {
    const whole = [values[0]!, ...values];
    const kept = xs.map((x, i) => [x, whole[i]!] as const).filter(([x]) => x >= from - 0.01 && x <= to + 0.01);
    return pathOf(
      kept.map(([x]) => x),
      kept.map(([, value]) => y(of, value)),
    );
  };
  const { alarm } = course.a;
  const { overwhelm: feels, dread: expects } = course.b;
  const kind =
    near === 0
      ? 'start'
      : at(expects, near) <= 0.5 && at(alarm, near) <= 0.5 * alarm[0]!
        ? 'half'
        : at(feels, near) < at(expects, near) - 0.1
          ? 'less'
          : 'still';
  const whole = Math.max(1, Math.round(near));
  const percent = (values: readonly number[], day: number): string => percentOf(words, at(values, day));
  const counts = {
    one,
    other,
    feels: percent(feels, near),
    expects: percent(expects, near),
    alarm: percent(alarm, near),
  };
  const summary = say('chapters-fear-counts', counts);
  return (
    <Frame
      name={say('chapters-fear')}
      sentence={
        kind === 'start' ? (
          <Said id="chapters-fear-start" args={{ other }} />
        ) : kind === 'half' ? (
          <Said id="chapters-fear-half" args={{ one, other, days: whole }} />
        ) : kind === 'less' ? (
          <Said id="chapters-fear-less" args={{ other, days: whole }} />
        ) : (
          say('chapters-fear-still', { days: whole })
        )
      }
      stage={stage}
      at={3}
      next="#watch/ways"
      actions={
        <button type="button" className="quietly" onClick={() => setNear(0)}>
          {say('chapters-fear-again')}
        </button>
      }
      note={say('chapters-fear-note')}
      table={
        <Numbers
          summary={say('score-table-show')}
          caption={summary}
          head={[
            say('chapters-table-day'),
            say('chapters-fear-alarm', { one }),
            say('chapters-fear-feels', { other }),
            say('chapters-fear-expects', { other }),
          ]}
          rows={TABLE.map(day => [`${day}`, percent(alarm, day), percent(feels, day), percent(expects, day)])}
        />
      }
      picture={
        <>
          <svg
            className="score days fear"
            viewBox={`0 0 ${width} ${score.height}`}
            width={width}
            height={score.height}
            role="img"
            aria-label={summary}
          >
            <g className="staves">
              {score.staves.map(at => (
                <line key={at} x1={0} x2={width} y1={at} y2={at} />
              ))}
            </g>
            {([0, 1] as const).map(of => (
              <g key={of} className={of === 0 ? 'of-one' : 'of-two'}>
                <path className="woven" d={score.woven[of]} />
                <path className="day" d={score.ticks[of]} />
              </g>
            ))}
            <rect className="later" x={now} y={0} width={Math.max(0, width - now)} height={score.height} />
            <path className="wedge" d={wedge(line(1, feels, BEFORE * per, now), line(1, expects, BEFORE * per, now))} />
            <g className="of-one">
              <path className="felt" d={line(0, alarm, 0, now)} />
              <path className="felt ahead" d={line(0, alarm, now, width)} />
            </g>
            <g className="of-two">
              <path className="felt" d={line(1, feels, 0, now)} />
              <path className="expected" d={line(1, expects, 0, now)} />
              <path className="felt ahead" d={line(1, feels, now, width)} />
              <path className="expected ahead" d={line(1, expects, now, width)} />
            </g>
            <path className="playhead" d={`M${now} ${score.base[0] - 2 * LINE}V${score.base[1] + 2 * LINE + 16}`} />
            <text className="note of-one" x={width - margin} y={14} textAnchor="end">
              {say('chapters-fear-alarm', { one })}
            </text>
            {(['feels', 'expects'] as const).map((line, i) => (
              <g key={line} className="of-two">
                <path
                  className={line === 'feels' ? 'felt' : 'expected'}
                  d={`M${width - margin - 24} ${score.height - 28 + 20 * i}h24`}
                />
                <text className="note of-two" x={width - margin - 32} y={score.height - 23 + 20 * i} textAnchor="end">
                  {say(`chapters-fear-${line}`, { other })}
                </text>
              </g>
            ))}
            <Named of={0} x={margin} y={score.base[0] - 2 * LINE - 12} name={one.name} />
            <Named of={1} x={margin} y={score.base[1] + 2 * LINE + 24} name={other.name} />
          </svg>
          <button
            type="button"
            className="near of-two"
            style={{ left: now - 32, top: score.base[1] + 2 * LINE + 16 - 8 }}
            // Held, not dragged: a native range would follow the finger.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="slider"
            aria-label={say('chapters-fear-handle', { other })}
            aria-valuemin={0}
            aria-valuemax={MOST_NEAR}
            aria-valuenow={near}
            aria-valuetext={say('chapters-fear-days', { days: Math.round(near) })}
            onPointerDown={press}
            onPointerUp={() => setHolding(false)}
            onPointerLeave={() => setHolding(false)}
            onPointerCancel={() => setHolding(false)}
            onContextMenu={event => event.preventDefault()}
            onKeyDown={keyed}
            onKeyUp={() => setHolding(false)}
            onBlur={() => setHolding(false)}
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
        </>
      }
    >
      <p className="counts">
        <Said id="chapters-fear-counts" args={counts} />{' '}
        {near > 0 && !holding && (
          <Said
            id="chapters-fear-later"
            args={{ one, other, alarm: percent(alarm, FEAR_DAYS), expects: percent(expects, FEAR_DAYS) }}
          />
        )}
      </p>
    </Frame>
  );
}

/** Between two lines of as many points: along the first, and back along the second. */
function wedge(feels: string, expects: string): string {
  const back = expects.split(/[ML]/).filter(Boolean).toReversed();
  return feels === '' || back.length < 2 ? '' : `${feels}L${back.join('L')}Z`;
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
