import type { ReactNode } from 'react';
import { boxOf, fitted, type Label, type ScoreDrawing, touches } from '../../../src/story/index.ts';

/** Words of one message, at its instant. */
export interface Speech {
  readonly of: 0 | 1;
  readonly at: number;
  readonly text: string;
}

const NARROW = 600;
const NEAREST = 15;

interface Placed extends Label {
  readonly of: 0 | 1;
  readonly at: number;
  readonly tip: number;
  readonly from: number;
}

/** Words beside their ticks, outside the stave of whoever wrote them, the first of a row outermost: each where it touches no other word, or
 * not at all. */
function placed(
  { base, tall, ticks, labels, width, height }: ScoreDrawing,
  speech: readonly Speech[],
): readonly Placed[] {
  const size = width < NARROW ? 16 : 19;
  const line = 1.12 * size + 4;
  const out: Placed[] = [];
  for (const [i, { of, at, text }] of speech.entries()) {
    const tick = ticks.find(one => one.of === of && one.at === at);
    if (tick === undefined) continue;
    const edge = of === 0 ? base[0] - tall : base[1] + tall;
    const later = speech.slice(i + 1).filter(one => one.of === of).length;
    const rows = [later, later + 1, later + 2, ...Array.from({ length: later }, (_, k) => k)];
    const places = rows.flatMap(row => {
      const y = of === 0 ? edge - NEAREST - line * row : edge + NEAREST + line * row + 0.5 * size;
      return (['start', 'end'] as const).map((anchor): Placed => {
        const x = tick.x + (anchor === 'start' ? 9 : -9);
        const room = anchor === 'start' ? width - x - 4 : x - 4;
        return { of, at, x, y, anchor, size, text: fitted(text, size, room), from: tick.x, tip: tick.tip };
      });
    });
    const best = places.find(place => {
      const box = boxOf(place);
      // Of two words nothing can be read.
      if (place.text.length < Math.min(text.length, 8) || box.top < 0 || box.bottom > height) return false;
      return ![...labels, ...out].some(other => touches(box, boxOf(other), 3));
    });
    if (best !== undefined) out.push(best);
  }
  return out;
}

export const Words = ({
  drawing,
  speech,
}: {
  readonly drawing: ScoreDrawing;
  readonly speech: readonly Speech[];
}): ReactNode =>
  placed(drawing, speech).map(({ of, at, x, y, anchor, size, text, tip, from }) => (
    <g key={`${of} ${at} ${text}`} className={of === 0 ? 'words of-one' : 'words of-two'}>
      <path className="stem" d={`M${from} ${tip}V${y - 0.3 * size}H${anchor === 'start' ? x - 3 : x + 3}`} />
      <text className="speech" x={x} y={y} textAnchor={anchor} fontSize={size}>
        {text}
      </text>
    </g>
  ));
