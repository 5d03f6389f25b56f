import { type ReactNode, useContext } from 'react';
import { WEEK, wallOn } from '../../../src/base/index.ts';
import { fitted, type Mirror, type Scores, secondsOf, textWidth } from '../../../src/story/index.ts';
import { Names } from '../../controls/name.tsx';
import { safeName } from '../../controls/safe-text.ts';
import { useWidth } from '../../controls/use-width.ts';
import { useWords } from '../../controls/words.tsx';
import type { Speaker } from '../../../src/words/index.ts';
import type { Settings } from '../../worker/settings.ts';
import { BEYOND } from './score.tsx';
import { clockOf } from './stretch.tsx';

const NARROW = 600;
const MARGIN = 4;
/** Fewest reaches in one tick for a share. */
const FEWEST = 5;
/** And few are paler. */
const FEW = 10;
/** Weeks per tick: the least of these with which most ticks have enough. */
const SPANS = [1, 2, 4] as const;

interface Tick {
  readonly from: number;
  readonly own: number;
  readonly all: number;
}

/** Share of reaching out over time: a tick of fixed length slid over a middle line, the first one's share above, the
 * other's below. Even looks even, and exchanging the two mirrors it. At a change of the share it shows twenty draws of
 * its time and size. */
export function ShareWeeks({
  scores,
  mirror,
  slim = false,
  happened = [],
}: {
  readonly scores: Scores;
  readonly mirror: Mirror;
  /** Beside another picture. */
  readonly slim?: boolean;
  /** Events that the person named, by day. */
  readonly happened?: Settings['happened'];
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const speaker = useWords();
  const { say } = speaker;
  const names = useContext(Names);
  const { weeks } = scores;
  if (weeks.from.length === 0) return null;
  const span = spanOf(scores);
  const ticks = ticksOf(scores, span);
  const from = weeks.from[0]!;
  const to = weeks.from.at(-1)! + WEEK;
  const x = (at: number): number => MARGIN + ((width - 2 * MARGIN) * (at - from)) / (to - from);
  const narrow = width < NARROW;
  const [type, small] = narrow ? [17, 13] : [18, 14];
  const change = mirror.changes.at(-1);
  const half = slim ? 32 : narrow ? 76 : 110;
  const words = happened.find(({ at }) => at === change?.at.median.slice(0, 10))?.words ?? null;
  const top = (change === undefined ? 6 : words === null ? 42 : 44 + small + 5) + type + 8;
  const middle = top + half;
  const bottom = middle + half;
  const height = bottom + type + 10 + small + 8;
  const shares = ticks.filter(({ all }) => all >= FEWEST).map(({ own, all }) => own / all);
  const said = say('yours-share-says', {
    a: { person: 0, name: safeName(names[0]) },
    shares: shares.map(s => `${Math.round(10 * s)}`),
  });
  const name = (of: 0 | 1): string => fitted(safeName(names[of]), type, 0.45 * width);
  const axis = { from, to, offsetMinutes: mirror.clock[0]?.offsetMinutes ?? 0, each: 'week' } as const;
  const lines =
    change === undefined
      ? []
      : [...changeLines(change, mirror, say), ...(words === null ? [] : [fitted(safeName(words), small, width - 8)])];
  const wide = Math.max(0, ...lines.map((line, i) => textWidth(line, i === 0 ? small + 2 : small)));
  const at = change === undefined ? 0 : x(secondsOf(change.at.median));
  const stands = Math.min(Math.max(at, wide / 2 + 2), width - wide / 2 - 2);
  return (
    <div ref={ref}>
      <svg
        className={`score share${narrow ? ' narrow' : ''}${slim ? ' slim' : ''}`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={said}
      >
        {mirror.changes.map(({ at: { low80, high80 } }) => (
          <rect
            key={low80}
            className="range"
            x={x(secondsOf(low80))}
            width={Math.max(2, x(secondsOf(high80)) - x(secondsOf(low80)))}
            y={top - 4}
            height={2 * half + 8}
          />
        ))}
        <path className="edges" d={`M${-BEYOND} ${top}H${width + BEYOND}M${-BEYOND} ${bottom}H${width + BEYOND}`} />
        <Ticks ticks={ticks} span={span} x={x} middle={middle} half={half} />
        <path className="middle" d={`M${-BEYOND} ${middle}H${width + BEYOND}`} />
        <path className="draws" d={drawsOf(mirror, x, middle, half, [x(from), x(to)])} />
        <text className="name of-one" x={MARGIN} y={top - 9} fontSize={type}>
          {name(0)}
        </text>
        <text className="name of-two" x={MARGIN} y={bottom + type + 3} fontSize={type}>
          {name(1)}
        </text>
        <text className="clock" x={width - MARGIN} y={bottom + type + 2} textAnchor="end" fontSize={small}>
          {fitted(say('yours-share-tick', { weeks: span }), small, width - 24 - textWidth(name(1), type))}
        </text>
        <Lines lines={lines} x={stands} small={small} />
        {apart(clockOf(axis as never, speaker, width), x, width, small).map(({ place, text }) => (
          <text key={text + place} className="clock" x={place} y={height - 5} textAnchor="middle" fontSize={small}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Labels that fit within the picture, none on the one before. */
function apart(
  labels: ReturnType<typeof clockOf>,
  placeOf: (at: number) => number,
  width: number,
  size: number,
): readonly { readonly place: number; readonly text: string }[] {
  let end = 0;
  return labels.flatMap(({ at, text }) => {
    const [place, wide] = [placeOf(at), textWidth(text, size)];
    if (place - wide / 2 < end || place + wide / 2 > width) return [];
    end = place + wide / 2 + 8;
    return [{ place, text }];
  });
}

/** When the share changed, and the range of that day. */
function changeLines({ at }: Mirror['changes'][number], { clock }: Mirror, say: Speaker['say']): readonly string[] {
  const dayOf = (iso: string): number => wallOn(clock, secondsOf(iso));
  return [
    say('yours-change-around', { when: dayOf(at.median) }),
    say('yours-change-range', { from: dayOf(at.low80), to: dayOf(at.high80) }),
  ];
}

/** Lines above the picture, about the change. */
function Lines({
  lines,
  x,
  small,
}: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly small: number;
}): ReactNode {
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={line}
          className={i === 0 ? 'here' : i === 1 ? 'clock' : 'happened'}
          x={x}
          y={(i + 1) * small + 3 + 5 * i}
          textAnchor="middle"
          fontSize={i === 0 ? small + 2 : small}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** Each tick with enough in it, up from the middle by the first one's share and down by the other's. */
function Ticks({
  ticks,
  span,
  x,
  middle,
  half,
}: {
  readonly ticks: readonly Tick[];
  /** Weeks per tick. */
  readonly span: number;
  readonly x: (at: number) => number;
  readonly middle: number;
  readonly half: number;
}): ReactNode {
  return (
    <>
      {([0, 1] as const).map(of => (
        <g key={of} className={of === 0 ? 'of-one' : 'of-two'}>
          {ticks.map(({ from: begin, own, all }) => {
            if (all < FEWEST) return null;
            const share = of === 0 ? own / all : 1 - own / all;
            const place = x(begin + (span * WEEK) / 2);
            return (
              <line
                key={begin}
                className={all < FEW ? 'few' : undefined}
                x1={place}
                x2={place}
                y1={middle}
                y2={middle + (of === 0 ? -1 : 1) * half * share}
                strokeWidth={Math.min(4, Math.max(1.2, 0.55 * (x(begin + span * WEEK) - x(begin))))}
              />
            );
          })}
        </g>
      ))}
    </>
  );
}

function ticksOf({ weeks, reaching }: Scores, span: number): readonly Tick[] {
  return Array.from({ length: Math.floor(weeks.from.length / span) }, (_, k) => {
    const at = Array.from({ length: span }, (_, i) => k * span + i).filter(w => weeks.messages[0][w] !== null);
    const own = at.reduce((sum, w) => sum + reaching[0][w]!, 0);
    return { from: weeks.from[k * span]!, own, all: own + at.reduce((sum, w) => sum + reaching[1][w]!, 0) };
  });
}

const spanOf = (scores: Scores): number =>
  SPANS.find(span => {
    const ticks = ticksOf(scores, span);
    return ticks.filter(({ all }) => all >= FEWEST).length >= 0.7 * ticks.length;
  }) ?? SPANS.at(-1)!;

/** Both ends of the tick as the level would have them, draw by draw: each with its own date and its own share. */
function drawsOf(
  { changes }: Mirror,
  x: (at: number) => number,
  middle: number,
  half: number,
  [left, right]: readonly [number, number],
): string {
  const [first] = changes;
  if (first === undefined) return '';
  const levels = [first.before, ...changes.map(({ after }) => after)];
  const draws = first.at.draws.length;
  const n = (value: number): string => value.toFixed(1);
  return Array.from({ length: draws }, (_, k) => {
    // Spread over the range in another order than the dates, so that neither goes with the other.
    const part = (((7 * k) % draws) + 0.5) / draws;
    const shares = levels.map(({ low80, high80 }) => low80 + part * (high80 - low80));
    const dates = changes.map(({ at }) => x(secondsOf(at.draws[k]!)));
    return [0, -1]
      .map(below => {
        const y = (share: number): string => n(middle - half * (share + below));
        return shares
          .map(
            (share, i) =>
              `${i === 0 ? `M${n(left)}` : ''}${i === 0 ? ` ${y(share)}` : `V${y(share)}`}H${n(dates[i] ?? right)}`,
          )
          .join('');
      })
      .join('');
  }).join('');
}
