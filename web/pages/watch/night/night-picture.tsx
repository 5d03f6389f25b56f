import { type ReactNode, useMemo } from 'react';
import { drawScore, type ScoreDrawing, type ScoreFrame, type ScorePlot } from '../../../../src/story/index.ts';
import { useWords } from '../../../controls/words.tsx';
import { Score } from '../../../pictures/score/score.tsx';
import { scoreWords } from '../../../pictures/score/words.ts';
import { castOf, COUNTED, darkAt, NIGHT_HOURS, NIGHT_NOW, nightOf, QUIET_FOR, WRITTEN } from './night.ts';
import { DRAFTS, ladderOf, NightWords, onLadder } from './night-words.tsx';

/** Room for threads on the side of the person who writes more, and for words on the other. It is smaller in a small
 * window, so that the picture, both sentences and the button fit the first screen. In English alone they overlap
 * (`.upright` and `.mirrored` in watch.css). */
function roomOf(writer: 0 | 1, width: number, height: number, english: boolean): readonly [number, number] {
  const beside = writer === 0 ? (english ? 624 : 678) : 643;
  const most = width < 600 ? 196 : 190;
  const tall = Math.round(Math.max(92, Math.min(most, width < 600 ? height - 500 : height - beside)));
  // Both drafts, where there is room under the night.
  const flat = height < 700 ? 42 : 60;
  return writer === 0 ? [tall, flat] : [flat, tall];
}

export interface Paper {
  readonly width: number;
  readonly margin: number;
  readonly room: readonly [number, number];
}

export const paperOf = (writer: 0 | 1, width: number, english: boolean): Paper => ({
  width,
  margin: width < 600 ? 20 : Math.min(80, Math.round(width * 0.0625)),
  room: roomOf(writer, width, innerHeight, english),
});

interface NightFrame {
  readonly plot: ScorePlot;
  readonly frame: ScoreFrame;
  /** Drawing at its end. */
  readonly rest: ScoreDrawing;
}

/** Frame of the night, the same at any instant. */
export function useNightFrame(writer: 0 | 1, paper: Paper): NightFrame {
  const speaker = useWords();
  return useMemo(() => {
    const plot = nightOf(writer, paper.width);
    const [a, b] = castOf();
    const words = scoreWords(speaker, plot.offsetMinutes);
    const frame: ScoreFrame = {
      ...paper,
      names: [a.name, b.name],
      words: { ...words, lasting: wait => speaker.say('watch-night-silent', { wait: words.lasting(wait) }) },
      clock: NIGHT_HOURS.map(at => ({ at, text: speaker.date(at, 'clock') })),
    };
    return { plot, frame, rest: drawScore(plot, { ...frame, now: NIGHT_NOW }) };
  }, [writer, paper, speaker]);
}

/** The night up to an instant. `speed`: seconds of its clock per real second; 0 while it pauses. */
export function NightPicture({
  writer,
  paper,
  now,
  speed,
}: {
  readonly writer: 0 | 1;
  readonly paper: Paper;
  readonly now: number;
  readonly speed: number;
}): ReactNode {
  const { say } = useWords();
  const { plot, frame, rest } = useNightFrame(writer, paper);
  const drawing = speed === 0 ? rest : drawScore(plot, { ...frame, now, falls: 0.35 * speed, placed: rest });
  const room = paper.room;
  const ladder = ladderOf(drawing, room[writer], now);
  const [a, b] = castOf();
  const [one, other] = writer === 0 ? [a, b] : [b, a];
  const says = say('watch-night-says', {
    one,
    other,
    written: COUNTED.written,
    answered: COUNTED.answered,
    wait: QUIET_FOR,
  });
  const spoken = [...WRITTEN.map(({ says }) => say(says)), ...DRAFTS.map(id => say(id))].join(' ');
  return (
    <div className={`ground dark-${darkAt(now)}`}>
      <Score drawing={onLadder(drawing, ladder)} lands={0.7 * speed} says={`${says} ${spoken}`}>
        <NightWords drawing={drawing} ladder={ladder} written={WRITTEN} room={room} now={now} speed={speed} />
      </Score>
    </div>
  );
}
