import type { ReactNode } from 'react';
import type { Person } from '../../../../src/base/index.ts';
import { Slider } from '../../../controls/slider.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { NEED, ROOM, shareOf } from './ranges.ts';

/** The two sliders of a pair: the closeness that one misses, and the closeness that the other has room for. */
export function BandSliders({
  people: [one, other],
  need,
  room,
  setNeed,
  setRoom,
}: {
  readonly people: readonly [Person, Person];
  readonly need: number;
  readonly room: number;
  readonly setNeed: (value: number) => void;
  readonly setRoom: (value: number) => void;
}): ReactNode {
  const { say } = useWords();
  const amount = (share: number): string =>
    say(share > 0.66 ? 'chapters-lot' : share > 0.33 ? 'chapters-middling' : 'chapters-little');
  const ends = { low: say('chapters-little'), high: say('chapters-lot'), step: 0.01 };
  return (
    <div className="sliders">
      <Slider
        {...ends}
        label={<Said id="chapters-need" args={{ one }} />}
        min={NEED[0]}
        max={NEED[1]}
        value={need}
        say={amount(shareOf(need, NEED))}
        change={setNeed}
      />
      <Slider
        {...ends}
        label={<Said id="chapters-room" args={{ other }} />}
        min={ROOM[0]}
        max={ROOM[1]}
        value={room}
        say={amount(shareOf(room, ROOM))}
        change={setRoom}
      />
    </div>
  );
}
