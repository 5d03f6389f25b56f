import type { ReactNode } from 'react';
import type { Message } from '../../../../src/base/index.ts';
import type { Differences, Guess } from '../../../../src/moves/index.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { useWords } from '../../../controls/words.tsx';
import { message } from '../../../../src/words/index.ts';

/** Room at the left for the numbers of the lines. */
const LEFT = 44;
const HEIGHT = 264;
/** Room at the top and at the foot for what the two halves mean. */
const EDGE = 26;

const HUE = { 0: 'of-one', 1: 'of-two', both: 'of-both' } as const;

/** Room at the right for what came. */
const CAME = 64;
/** Half a dot, and the width of a letter in its label, at least. */
const DOT = 5;
const LETTER = 7;
/** Position of a line of words: its start, or its end at the right, and its base line. */
interface Place {
  readonly from: number;
  readonly at: number;
}
/** Result in the unit of the dots, with the range that the weeks allow; null at an open end. */
interface Came {
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string;
}
/** Sizes of the change drawn between the ends of the interval. */
const THREADS = 25;
/** A range wider than so many times the drawn width runs out of the picture. */
const WIDE = 3;

interface Props {
  /** Dots of the forecast; none without one. */
  readonly differences: Pick<Differences, 'dots' | 'counts' | 'usual'>;
  /** Whose number it is: a place on the page, or both. */
  readonly of: 0 | 1 | 'both';
  readonly guess: Guess | null;
  /** True for a length of time: longer, not more. */
  readonly long: boolean;
  readonly came?: Came | null;
  readonly says: string;
}

/** Distance of the lines and the ends of the picture, in the unit of the dots. `near`: as good as no difference. */
function scaleOf(dots: readonly number[], usual: number, came: Came | null) {
  const near = usual / 10;
  const all = came === null ? dots : [...dots, came.at];
  const reach = WIDE * Math.max(1.5 * near, ...all.map(Math.abs));
  const held =
    came === null ? all : [...all, Math.max(-reach, came.low ?? -reach), Math.min(reach, came.high ?? reach)];
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const step = lineStep(Math.max(-least, most, 1.5 * near));
  const up = Math.max(1.3 * step, most + 0.25 * step);
  const down = Math.max(1.3 * step, 0.25 * step - least, near + 0.7 * step);
  return { near, step, up, down };
}

/** Twenty dots of one number on stems from the line of no difference: with the step less without, or weekly chance
 * alone. The guess is a wash over its predicted place. After the try, the result is drawn beside them. */
export function DotsPicture({
  differences: { dots, counts, usual },
  of,
  guess,
  long,
  came = null,
  says,
}: Props): ReactNode {
  const { say } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { near, step, up, down } = scaleOf(dots, usual, came);
  const y = (value: number): number => EDGE + ((HEIGHT - 2 * EDGE) * (up - value)) / (up + down);
  const right = came === null ? width - 6 : width - CAME - 14;
  const x = (k: number): number => LEFT + ((right - LEFT) * (k + 0.5)) / dots.length;
  const lines = Array.from({ length: 41 }, (_, k) => (k - 20) * step).filter(at => at < up && at > -down);
  const high = guess === 'more' ? up : guess === 'less' ? -near : near;
  const low = guess === 'more' ? near : guess === 'less' ? -down : -near;
  const noted = (kind: Guess): string => say(noteOf(kind, { long, guess, counts: dots.length === 0 ? null : counts }));
  const { same, told } = placed({ dots, guess, came, width, right, near, x, y, same: noted('same') });
  return (
    <div ref={ref} className="dots-picture">
      <svg
        className={['score', HUE[of]].join(' ')}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={says}
      >
        {guess !== null && (
          <rect className="guess-wash" x={LEFT} width={width - LEFT} y={y(high)} height={y(low) - y(high)} />
        )}
        <Levels lines={lines} near={near} y={y} width={width} />
        {dots.map((dot, k) => (
          <g key={k} className="stem">
            <line x1={x(k)} x2={x(k)} y1={y(0)} y2={y(dot)} />
            <circle cx={x(k)} cy={y(dot)} r={DOT} />
          </g>
        ))}
        <text className="note" x={LEFT} y={17}>
          {noted('more')}
        </text>
        <text className="note" x={same.from} y={same.at} textAnchor={same.from === LEFT ? 'start' : 'end'}>
          {noted('same')}
        </text>
        {came !== null && <WhatCame came={came} ends={[-down, up]} y={y} width={width} base={told.at} />}
        <text className="clock" x={width} y={17} textAnchor="end">
          {say(long ? 'try-unit-hours' : 'try-unit-week')}
        </text>
        <text className="note" x={width} y={HEIGHT - 7} textAnchor="end">
          {noted('less')}
        </text>
      </svg>
    </div>
  );
}

interface LevelsProps {
  readonly lines: readonly number[];
  readonly near: number;
  readonly y: (value: number) => number;
  readonly width: number;
}

/** Lines of the differences with their numbers, and those around no difference. */
function Levels({ lines, near, y, width }: LevelsProps): ReactNode {
  const { number } = useWords();
  const signed = (value: number): string => number(value, { signDisplay: 'exceptZero', maximumSignificantDigits: 2 });
  return (
    <>
      <g className="staves">
        {lines.map(at => (
          <line key={at} x1={LEFT} x2={width} y1={y(at)} y2={y(at)} />
        ))}
      </g>
      {lines.map(at => (
        <text key={at} className="clock" x={LEFT - 8} y={y(at) + 4} textAnchor="end">
          {signed(at)}
        </text>
      ))}
      {[near, -near].map(at => (
        <line key={at} className="near" x1={LEFT} x2={width} y1={y(at)} y2={y(at)} />
      ))}
      <line className="nothing" x1={LEFT} x2={width} y1={y(0)} y2={y(0)} />
    </>
  );
}

/** Words of one part of the picture. `counts` null: there is no forecast. */
function noteOf(
  kind: Guess,
  {
    long,
    guess,
    counts,
  }: { readonly long: boolean; readonly guess: Guess | null; readonly counts: Differences['counts'] | null },
): Message {
  const about = long ? 'yes' : 'no';
  const note =
    counts === null
      ? message('came-guess', { guess: kind, long: about })
      : kind === 'same'
        ? message('try-note-same', { count: counts.same })
        : kind === 'more'
          ? message('try-note-more', { long: about, count: counts.more })
          : message('try-note-less', { long: about, count: counts.fewer });
  return guess === kind ? message('try-note-guess', { note }) : note;
}

interface Placing {
  readonly dots: readonly number[];
  readonly guess: Guess | null;
  readonly came: Came | null;
  readonly width: number;
  /** Right end of the dots. */
  readonly right: number;
  readonly near: number;
  readonly x: (k: number) => number;
  readonly y: (value: number) => number;
  readonly same: string;
}

/** Places of the word for no difference and of what came: the first that cover no dot and no line. */
function placed({ dots, guess, came, width, right, near, x, y, same: word }: Placing): {
  readonly same: Place;
  readonly told: Place;
} {
  /** The first of some places where a line of words covers no dot and no stem, or the first of all. */
  const clear = (text: string, places: readonly Place[]): Place => {
    const letters = LETTER * text.length;
    const free = ({ from, at }: Place): boolean =>
      dots.every((dot, k) => {
        const [top, foot] = [Math.min(y(0), y(dot)), Math.max(y(0), y(dot))];
        const left = from === LEFT ? LEFT : from - letters;
        return x(k) + DOT < left || x(k) - DOT > left + letters || foot + DOT < at - 15 || top - DOT > at + 5;
      });
    return places.find(free) ?? places[0]!;
  };
  // The lowest dots lie at the left: above them there is room, and below the highest at the right; where all lie close, further away.
  const sames = [
    { from: LEFT, at: y(0) - 8 },
    { from: LEFT, at: y(0) + 17 },
    { from: LEFT, at: y(near) + 16 },
    { from: LEFT, at: y(near) - 6 },
    { from: right, at: y(-near) + 17 },
    ...[10, 18, 26, 34, 42, 50, 58, 66]
      .flatMap(away => [
        { from: LEFT, at: y(near) - 6 - away },
        { from: right, at: y(-near) + 17 + away },
      ])
      .filter(({ at }) => at > 32 && at < HEIGHT - EDGE),
  ];
  const level = came === null ? 0 : y(came.at);
  /** Last on the wash of the guess, which is about another part of the picture, and before that on the line of what came. */
  const ill = ({ at }: Place): number => {
    const washed = (guess === 'more' && at - 13 < y(near)) || (guess === 'less' && at + 4 > y(-near));
    return washed ? 2 : came !== null && at - 15 < level && at + 5 > level ? 1 : 0;
  };
  const same = clear(
    word,
    sames.toSorted((one, other) => ill(one) - ill(other)),
  );
  const beside = (at: number): boolean =>
    Math.abs(at - same.at) > 18 || (same.from === LEFT && LETTER * `${word}${came?.note}`.length < width - LEFT);
  const told = clear(came?.note ?? '', [
    ...[-9, 20, 29, 38, -29, -38, 56, -56]
      .map(away => level + away)
      .filter(at => at > 32 && at < HEIGHT - EDGE && beside(at))
      .map(at => ({ from: width, at })),
    { from: width, at: level < 60 ? level + 20 : level - 9 },
  ]);
  return { same, told };
}

interface WhatCameProps {
  readonly came: Came;
  /** Ends of the picture, in the unit of the dots. */
  readonly ends: readonly [number, number];
  readonly y: (value: number) => number;
  readonly width: number;
  /** Base line of the note. */
  readonly base: number;
}

/** What came, and the sizes that the weeks allow, beside the dots. */
function WhatCame({ came, ends: [down, up], y, width, base }: WhatCameProps): ReactNode {
  return (
    <g className="came">
      <line className="level" x1={LEFT} x2={width} y1={y(came.at)} y2={y(came.at)} />
      {allowed(came.low ?? down - up, came.high ?? up - down)
        .filter(at => at < up && at > down)
        .map(at => (
          <line key={at} className="allowed" x1={width - CAME + 8} x2={width - 8} y1={y(at)} y2={y(at)} />
        ))}
      <line className="bar-came" x1={width - CAME} x2={width} y1={y(came.at)} y2={y(came.at)} />
      <text className="note" x={width} y={base} textAnchor="end">
        {came.note}
      </text>
    </g>
  );
}

/** Sizes of the change that the weeks allow, from end to end. */
const allowed = (low: number, high: number): readonly number[] =>
  Array.from({ length: THREADS }, (_, k) => low + ((high - low) * k) / (THREADS - 1));

/** Distance of the lines: a round number that leaves two or three on the longer side. */
function lineStep(most: number): number {
  if (!(most > 0)) return 1;
  const tenfold = 10 ** Math.floor(Math.log10(most / 2.2));
  return [1, 2, 5, 10].map(k => k * tenfold).find(one => one >= most / 2.2)!;
}
