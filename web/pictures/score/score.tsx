import type { ReactNode } from 'react';
import type { ScoreDrawing } from '../../../src/story/index.ts';

/** Length of the staves beyond both ends of a drawing, px: to the edge of any window. */
export const BEYOND = 2000;
/** Margin of a drawing at both ends, px. */
const EDGE = 12;
/** Figures above this size need no label, px. */
const LARGE = 20;

const hue = (of: 0 | 1 | null): string => (of === null ? '' : of === 0 ? ' of-one' : ' of-two');

/** True if the sentence beside it is about that message; all others are dimmed. */
export type Focus = (of: 0 | 1, at: number) => boolean;

/** A score as laid out by `drawScore`: marks and words, with no decision made here. `says` is its sentence. */
export function Score({
  drawing,
  says,
  lands,
  focus,
  children,
}: {
  readonly drawing: ScoreDrawing;
  readonly says: string;
  readonly lands?: number;
  readonly focus?: Focus | undefined;
  /** Drawn over it. */
  readonly children?: ReactNode;
}): ReactNode {
  const { width, height } = drawing;
  return (
    <svg
      className={width < 600 ? 'score narrow' : 'score'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={says}
    >
      <Staves drawing={drawing} beyond={BEYOND} />
      <ScoreMarks drawing={drawing} lands={lands} focus={focus} />
      {children}
    </svg>
  );
}

/** `beyond`: how much further those go on that reach an end of the drawing. */
export const Staves = ({
  drawing: { staves, width },
  beyond = 0,
}: {
  readonly drawing: ScoreDrawing;
  readonly beyond?: number;
}): ReactNode => {
  // Where the record ends, it does not begin again at the edge.
  const ends = staves.some(({ blank, x2 }) => blank && x2 > width - EDGE);
  const begins = staves.some(({ blank, x1 }) => blank && x1 < EDGE);
  return (
    <g className="staves">
      {staves.map(({ x1, x2, y, blank }) => (
        <line
          key={`${x1} ${y}`}
          className={blank || (ends && x1 > width - EDGE) || (begins && x2 < EDGE) ? 'blank' : undefined}
          x1={x1 > 0 ? x1 : x1 - beyond}
          x2={x2 < width ? x2 : x2 + beyond}
          y1={y}
          y2={y}
        />
      ))}
    </g>
  );
};

/** All that lies on the staves. */
export function ScoreMarks({
  drawing,
  lands = 0,
  focus,
}: {
  readonly drawing: ScoreDrawing;
  readonly focus?: Focus | undefined;
  /** Seconds of its clock in which the ring of a message spreads; 0: it rests. */
  readonly lands?: number | undefined;
}): ReactNode {
  const { playhead, ring } = drawing;
  const aside = (of: 0 | 1, at: number): string => (focus === undefined || focus(of, at) ? '' : ' aside');
  return (
    <>
      {drawing.washes.map(({ of, left, right, top, bottom }) => (
        <rect
          key={`${of}${left}`}
          className={of === 0 ? 'wash-one' : 'wash-two'}
          x={left}
          y={top}
          width={Math.max(0, right - left)}
          height={bottom - top}
        />
      ))}
      <g className="could">
        {drawing.could.map(({ of, d }, i) => (
          <path key={i} className={hue(of)} d={d} />
        ))}
      </g>
      <g className="threads">
        {drawing.threads.map(({ of, at, d, loose }, i) => (
          <path key={i} className={`${loose ? 'loose' : ''}${hue(of)}${aside(of, at)}`} d={d} />
        ))}
      </g>
      <g className="ticks">
        {drawing.ticks.map(({ of, at, x, base, tip }, i) => (
          <line key={i} className={`${hue(of)}${aside(of, at)}`} x1={x} x2={x} y1={base} y2={tip} />
        ))}
      </g>
      {drawing.dotted.map(({ of, x, y1, y2 }) => (
        <line key={x} className={`dotted${hue(of)}`} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {ring !== null && (
        <g className={`ring${hue(ring.of)}`}>
          <circle className="full" cx={ring.x} cy={ring.y} r={3.5} />
          {[8, 15].map(r => {
            const spread = lands === 0 ? 1 : Math.min(1, ring.age / lands);
            return <circle key={r} cx={ring.x} cy={ring.y} r={3 + (r - 3) * Math.sqrt(spread)} />;
          })}
        </g>
      )}
      {playhead !== null && (
        <>
          <line className="playhead" x1={playhead.x} x2={playhead.x} y1={playhead.y1} y2={playhead.y2} />
          <text
            className="clock here"
            x={playhead.label.x}
            y={playhead.label.y}
            textAnchor="middle"
            fontSize={playhead.label.size}
          >
            {playhead.label.text}
          </text>
        </>
      )}
      {drawing.leaders.map(({ d }) => (
        <path key={d} className="leader" d={d} />
      ))}
      {drawing.labels.map(({ kind, of, text, x, y, anchor, size }) => (
        <text
          key={`${kind} ${of} ${x} ${text}`}
          className={`${kind}${kind === 'wash' && size > LARGE ? ' large' : ''}${kind === 'name' || kind === 'wash' ? hue(of) : ''}`}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={size}
        >
          {text}
        </text>
      ))}
    </>
  );
}
