import type { ReactNode } from 'react';
import { NEED, ROOM, sayAmount } from './chapters/ranges.ts';
import { Name } from '../../controls/name.tsx';
import { Slider } from '../../controls/slider.tsx';

/** The two sliders of a pair: the closeness that one misses, and the closeness that the other has room for. */
export function BandSliders({
  need,
  room,
  setNeed,
  setRoom,
  children,
}: {
  readonly need: number;
  readonly room: number;
  readonly setNeed: (value: number) => void;
  readonly setRoom: (value: number) => void;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="sliders">
      <Slider
        label={
          <>
            Closeness that <Name of={0} /> misses when it is not there
          </>
        }
        low="a little"
        high="a lot"
        min={NEED[0]}
        max={NEED[1]}
        step={0.01}
        value={need}
        say={sayAmount(need, NEED)}
        change={setNeed}
      />
      <Slider
        label={
          <>
            Closeness that <Name of={1} /> has room for
          </>
        }
        low="a little"
        high="a lot"
        min={ROOM[0]}
        max={ROOM[1]}
        step={0.01}
        value={room}
        say={sayAmount(room, ROOM)}
        change={setRoom}
      />
      {children}
    </div>
  );
}
