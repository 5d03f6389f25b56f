import { type ReactNode, useEffect, useState } from 'react';
import { Names } from '../../../controls/name.tsx';
import { fixed } from '../../../controls/say.ts';
import { Numbers } from '../../../controls/table.tsx';
import { useWidth } from '../../../controls/use-width.ts';
import { useWords } from '../../../controls/words.tsx';
import { useFragmentNumber } from '../fragment.ts';
import { living } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { BandSliders } from './band-sliders.tsx';
import { type End, endsAs, NEED, pairWithBands, ROOM } from './ranges.ts';

const CELLS = 16;
const [one, other] = castOf();

/** Final states of pairs after a busy month of the second. */
export function PairsMap(): ReactNode {
  const { say } = useWords();
  const [need, setNeed] = useFragmentNumber('misses', living.pair.a.need, NEED);
  const [room, setRoom] = useFragmentNumber('room', living.pair.b.room, ROOM);
  return (
    <Names value={living.names}>
      <p>{say('chapters-map-pairs-lead')}</p>
      <BandSliders people={[one, other]} need={need} room={room} setNeed={setNeed} setRoom={setRoom} />
      <Basin need={need} room={room} />
    </Names>
  );
}

/** State of a pair half a year later. */
const endOf = (need: number, room: number): End => endsAs(pairWithBands(need, room), 1);

const at = ([low, high]: readonly [number, number], i: number): number => low + ((high - low) * (i + 0.5)) / CELLS;

function Basin({ need, room }: { readonly need: number; readonly room: number }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const [rows, setRows] = useState<readonly (readonly End[])[]>([]);
  useEffect(() => {
    // A row a frame, so that the page never stalls.
    const done: End[][] = [];
    let frame = 0;
    const step = (): void => {
      const j = done.length;
      done.push(Array.from({ length: CELLS }, (_, i) => endOf(at(NEED, i), at(ROOM, j))));
      setRows([...done]);
      if (done.length < CELLS) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, []);
  const side = Math.min(width, 520);
  const left = 12;
  const base = side - 30;
  const cell = Math.min((side - left - 8) / CELLS, (base - 24) / CELLS);
  const counts = [0, 1, 2].map(end => rows.flat().filter(one => one === end).length);
  const summary = say('chapters-map-pairs-says', {
    one,
    other,
    of: rows.length * CELLS,
    first: counts[0]!,
    second: counts[1]!,
    even: counts[2]!,
  });
  const here = {
    x: left + ((need - NEED[0]) / (NEED[1] - NEED[0])) * cell * CELLS,
    y: base - ((room - ROOM[0]) / (ROOM[1] - ROOM[0])) * cell * CELLS,
  };
  return (
    <figure className="square">
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${side}`} height={side} role="img" aria-label={summary}>
          {rows.map((row, j) =>
            row.map((end, i) =>
              end === 2 ? null : (
                <rect
                  key={`${i}-${j}`}
                  className={end === 0 ? 'cell-one' : 'cell-two'}
                  x={left + i * cell}
                  y={base - (j + 1) * cell}
                  width={cell - 1.5}
                  height={cell - 1.5}
                  rx={end === 0 ? 1 : cell / 2}
                />
              ),
            ),
          )}
          <rect className="frame" x={left} y={base - cell * CELLS} width={cell * CELLS} height={cell * CELLS} />
          <circle className="here" cx={here.x} cy={here.y} r={7} />
          <text x={left + cell * CELLS} y={base + 18} textAnchor="end">
            {say('chapters-map-misses', { one })}
          </text>
          <text x={left} y={base - cell * CELLS - 8}>
            {say('chapters-map-more-room', { other })}
          </text>
        </svg>
      </div>
      <figcaption>{summary}</figcaption>
      <Numbers
        caption={say('chapters-map-pairs-table', { other })}
        head={[
          say('chapters-map-room'),
          say('chapters-map-first', { one }),
          say('chapters-map-first', { one: other }),
          say('chapters-map-even'),
        ]}
        rows={rows
          .map((row, j) => [
            fixed(words, at(ROOM, j), 2),
            ...[0, 1, 2].map(end => `${row.filter(one => one === end).length}`),
          ])
          .filter((_, j) => j % 3 === 0)}
      />
    </figure>
  );
}
