import type { ReactNode } from 'react';
import type { Guess, TryResult } from '../../../../src/moves/index.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { useWords } from '../../../controls/words.tsx';

const HALVINGS = 2.3;
/** Within a tenth counts as the same, as in the forecast. */
const SAME = Math.log2(1.1);
const GUESS_ROW = 44;
const CAME_ROW = 54;
const DOT = 7;
/** Sizes of the change drawn between the ends of the interval. */
const THREADS = 15;

/** Guess, forecast and what came as one question: how many times as much, in weeks with the step? */
export function OnOneScale({
  guess,
  guessWord,
  forecast,
  noForecast,
  came,
  caption,
}: {
  readonly guess: Guess | null;
  readonly guessWord: string | null;
  /** Courses with the step over the same ones without it; empty: none was told. */
  readonly forecast: readonly number[];
  readonly noForecast: string;
  readonly came: TryResult | null;
  readonly caption: string;
}): ReactNode {
  const { say } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const left = 4;
  const right = width - 4;
  const x = (halvings: number): number => left + ((right - left) * (clamp(halvings) + HALVINGS)) / (2 * HALVINGS);
  const [half, same, twice] =
    width < 440 ? ['½', '1', '2'] : [say('came-axis-less'), say('came-axis-same'), say('came-axis-more')];
  const stacks = stacked(forecast.map(ratio => x(Math.log2(ratio))));
  const tallest = Math.max(1, ...stacks.map(({ height }) => height));
  const forecastRow = 30 + DOT * tallest;
  const guessAt = 20;
  const forecastAt = guessAt + GUESS_ROW;
  const cameAt = forecastAt + forecastRow;
  const base = cameAt + CAME_ROW;
  const height = base + 24;
  const [from, to] = guess === 'more' ? [SAME, HALVINGS] : guess === 'less' ? [-HALVINGS, -SAME] : [-SAME, SAME];
  return (
    <figure>
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('came-one-scale')} height={height}>
          {guess !== null && (
            <rect className="guessed" x={x(from)} width={x(to) - x(from)} y={guessAt - 6} height={base - guessAt + 6} />
          )}
          {[-2, -1, 0, 1, 2].map(at => (
            <line key={at} className={at === 0 ? 'guide' : 'axis'} x1={x(at)} x2={x(at)} y1={guessAt - 6} y2={base} />
          ))}
          <Row x={left} y={guessAt + 12} title={say('came-row-guess')}>
            {guessWord ?? say('came-no-guess')}
          </Row>
          <Row x={left} y={forecastAt + 8} title={say('came-row-forecast')}>
            {forecast.length === 0 ? noForecast : ''}
          </Row>
          {stacks.map(({ at, height: n }, i) => (
            <circle key={i} className="could-be" cx={at} cy={forecastAt + forecastRow - 8 - DOT * (n - 1)} r={3} />
          ))}
          <Row x={left} y={cameAt + 14} title={say('came-row-came')}>
            {came === null ? say('came-outside') : ''}
          </Row>
          {came !== null && <Came came={came} x={x} y={cameAt + 6} height={CAME_ROW - 10} />}
          <line className="axis" x1={left} x2={right} y1={base} y2={base} />
          <text x={x(-1)} y={height - 6} textAnchor="middle">
            {half}
          </text>
          <text x={x(0)} y={height - 6} textAnchor="middle">
            {same}
          </text>
          <text x={x(1)} y={height - 6} textAnchor="middle">
            {twice}
          </text>
        </svg>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

const clamp = (halvings: number): number => Math.max(-HALVINGS, Math.min(HALVINGS, halvings));

function Row({
  x,
  y,
  title,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly children: string;
}): ReactNode {
  return (
    <text className="row-name" x={x} y={y}>
      {title}
      {children !== '' && `: ${children}`}
    </text>
  );
}

/** Sizes of the change that the weeks allow, as threads; the one that was counted is thick. */
function Came({
  came: { ratio, low, high },
  x,
  y,
  height,
}: {
  readonly came: TryResult;
  readonly x: (halvings: number) => number;
  readonly y: number;
  readonly height: number;
}): ReactNode {
  const ends = [low, high].map((end, i) =>
    clamp(end !== null && end > 0 ? Math.log2(end) : i === 0 ? -HALVINGS : HALVINGS),
  );
  const at = (k: number): number => x(ends[0]! + ((ends[1]! - ends[0]!) * k) / (THREADS - 1));
  return (
    <>
      {Array.from({ length: THREADS }, (_, k) => (
        <line key={k} className="thread course" x1={at(k)} x2={at(k)} y1={y + 8} y2={y + height} />
      ))}
      <line className="counted" x1={x(Math.log2(ratio))} x2={x(Math.log2(ratio))} y1={y} y2={y + height} />
    </>
  );
}

/** Dots piled up where they would cover each other: place, and how high in the pile (1 at the foot). */
function stacked(places: readonly number[]): readonly { readonly at: number; readonly height: number }[] {
  const piles = new Map<number, number>();
  return [...places]
    .sort((p, q) => p - q)
    .map(place => {
      const at = Math.round(place / DOT) * DOT;
      const height = (piles.get(at) ?? 0) + 1;
      piles.set(at, height);
      return { at, height };
    });
}
