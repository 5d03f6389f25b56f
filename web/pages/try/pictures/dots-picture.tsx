import type { ReactNode } from 'react';
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

/** Twenty dots of one number, with the step less without, on stems from the line of no difference, and the guess as a wash over
 * where it said they would be. */
export function DotsPicture({
  differences: { dots, counts, usual },
  of,
  guess,
  long,
  says,
}: {
  readonly differences: Differences;
  /** Whose number it is: a place on the page, or both. */
  readonly of: 0 | 1 | 'both';
  readonly guess: Guess | null;
  /** Whether it is a length of time: longer, not more. */
  readonly long: boolean;
  readonly says: string;
}): ReactNode {
  const { say, number } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const near = usual / 10;
  const step = lineStep(Math.max(-dots[0]!, dots.at(-1)!, 1.5 * near));
  const up = Math.max(1.3 * step, dots.at(-1)! + 0.25 * step);
  const down = Math.max(1.3 * step, -dots[0]! + 0.25 * step, near + 0.7 * step);
  const y = (value: number): number => EDGE + ((HEIGHT - 2 * EDGE) * (up - value)) / (up + down);
  const x = (k: number): number => LEFT + ((width - LEFT - 6) * (k + 0.5)) / dots.length;
  const lines = Array.from({ length: 41 }, (_, k) => (k - 20) * step).filter(at => at < up && at > -down);
  const signed = (value: number): string => number(value, { signDisplay: 'exceptZero', maximumSignificantDigits: 2 });
  const span = guess === 'more' ? [up, near] : guess === 'less' ? [-near, -down] : [near, -near];
  const noted = (kind: Guess): string => {
    const about = long ? 'yes' : 'no';
    const note =
      kind === 'same'
        ? message('try-note-same', { count: counts.same })
        : kind === 'more'
          ? message('try-note-more', { long: about, count: counts.more })
          : message('try-note-less', { long: about, count: counts.fewer });
    return guess === kind ? say('try-note-guess', { note }) : say(note);
  };
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
          <rect
            className="guess-wash"
            x={LEFT}
            width={width - LEFT}
            y={y(span[0]!)}
            height={y(span[1]!) - y(span[0]!)}
          />
        )}
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
        {dots.map((dot, k) => (
          <g key={k} className="stem">
            <line x1={x(k)} x2={x(k)} y1={y(0)} y2={y(dot)} />
            <circle cx={x(k)} cy={y(dot)} r={5} />
          </g>
        ))}
        <text className="note" x={LEFT} y={17}>
          {noted('more')}
        </text>
        {/* Where no dot is: the highest lie at the right, the lowest at the left. */}
        {dots.at(-1)! >= 0 ? (
          <text className="note" x={width} y={y(0) + 17} textAnchor="end">
            {noted('same')}
          </text>
        ) : (
          <text className="note" x={LEFT} y={y(0) - 8}>
            {noted('same')}
          </text>
        )}
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

/** Distance of the lines: a round number that leaves two or three on the longer side. */
function lineStep(most: number): number {
  if (!(most > 0)) return 1;
  const tenfold = 10 ** Math.floor(Math.log10(most / 2.2));
  return [1, 2, 5, 10].map(k => k * tenfold).find(one => one >= most / 2.2)!;
}
