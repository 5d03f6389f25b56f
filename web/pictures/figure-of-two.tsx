import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Course } from '../../src/model/index.ts';
import { Names } from '../controls/name.tsx';
import { safeName } from '../controls/safe-text.ts';
import { useStill } from '../controls/use-still.ts';
import { useWidth } from '../controls/use-width.ts';

const SECONDS = 9;

/** Two figures on a floor: the space between them is what passes between them, the drift is who follows whom. */
export function FigureOfTwo({ course, summary }: { readonly course: Course; readonly summary: string }): ReactNode {
  const names = useContext(Names);
  const [ref, width] = useWidth<HTMLDivElement>();
  const group = useRef<SVGGElement>(null);
  const still = useStill();
  const [playing, setPlaying] = useState(true);
  const floor = floorOf(course, width);
  const last = floor.one.length - 1;
  const height = 86;

  useEffect(() => {
    const figures = group.current;
    if (figures === null) return;
    const [one, two, trailOne, trailTwo] = figures.children as unknown as SVGElement[];
    const place = (i: number): void => {
      one!.setAttribute('transform', `translate(${floor.one[i]} 34)`);
      two!.setAttribute('transform', `translate(${floor.two[i]} 34)`);
      const back = Math.max(0, i - 26);
      trailOne!.setAttribute('d', `M${floor.one[back]} 34H${floor.one[i]}`);
      trailTwo!.setAttribute('d', `M${floor.two[back]} 34H${floor.two[i]}`);
    };
    if (still || !playing) {
      place(last);
      return;
    }
    let frame = 0;
    let start = Number.NaN;
    const step = (now: number): void => {
      if (Number.isNaN(start)) start = now;
      // A clock that is set back must not leave the course.
      const part = Math.min(1, Math.max(0, (now - start) / (1000 * SECONDS)));
      place(Math.round(part * last));
      if (part < 1) frame = requestAnimationFrame(step);
      else setPlaying(false);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
    // The floor follows from the course and the width.
  }, [floor, last, still, playing]);

  return (
    <div ref={ref} className="two-figures">
      <svg viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary}>
        <line className="axis" x1={0} x2={width} y1={52} y2={52} />
        <g ref={group}>
          <g>
            <circle className="figure-one" r={13} />
            <text className="label fill-one" y={40} textAnchor="middle">
              {safeName(names[0])}
            </text>
          </g>
          <g>
            <circle className="figure-two" r={13} />
            <text className="label fill-two" y={40} textAnchor="middle">
              {safeName(names[1])}
            </text>
          </g>
          <path className="trail of-one" />
          <path className="trail of-two" />
        </g>
      </svg>
      {!still && (
        <button type="button" className="plain small" onClick={() => setPlaying(!playing)}>
          {playing ? 'Stop the figures' : 'Let the figures move'}
        </button>
      )}
    </div>
  );
}

/** Places of the two over the course, in pixels: the more passes between them the nearer they stand, and the pair drifts
 * the way the stronger reaching pushes. A picture of the course, not a part of the model. */
function floorOf(course: Course, width: number): { readonly one: readonly number[]; readonly two: readonly number[] } {
  const one: number[] = [];
  const two: number[] = [];
  let drift = 0;
  const reach = width * 0.36;
  course.t.forEach((_, i) => {
    const a = course.a.warmth[i]! + course.a.pressure[i]!;
    const b = course.b.warmth[i]! + course.b.pressure[i]!;
    const push = (a - b) / (a + b + 1e-9);
    drift += 0.035 * (push * 0.9 - drift);
    const apart = width * (0.1 + 0.34 * Math.exp(-1.1 * Math.min(course.a.warmth[i]!, course.b.warmth[i]!)));
    const middle = width / 2 + drift * reach;
    one.push(Math.round(Math.max(40, Math.min(width - 80, middle - apart / 2))));
    two.push(Math.round(Math.min(width - 40, Math.max(80, middle + apart / 2))));
  });
  return { one, two };
}
