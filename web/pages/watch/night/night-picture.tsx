import { type ReactNode, useMemo } from 'react';
import { drawScore, type ScoreDrawing, type ScoreFrame, type ScorePlot } from '../../../../src/story/index.ts';
import { useWords } from '../../../controls/words.tsx';
import { Score } from '../../../pictures/score/score.tsx';
import { scoreWords } from '../../../pictures/score/words.ts';
import { castOf, COUNTED, couldAfter, NIGHT_HOURS, NIGHT_NOW, nightOf, QUIET_FOR } from './night.ts';

/** Room for threads on the side of the person who writes more, and for words on the other. It is smaller in a small
 * window, so that the picture, both sentences and the button fit the first screen. In English alone they overlap
 * (`.upright` and `.mirrored` in watch.css). */
function roomOf(writer: 0 | 1, width: number, height: number, english: boolean): readonly [number, number] {
  const beside = writer === 0 ? (english ? 614 : 668) : 633;
  const most = width < 600 ? 196 : 190;
  const tall = Math.round(Math.max(92, Math.min(most, width < 600 ? height - 480 : height - beside)));
  const flat = width < 600 ? 42 : 50;
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
    const plot = nightOf(writer);
    const words = scoreWords(speaker, plot.offsetMinutes);
    const [a, b] = castOf();
    const frame: ScoreFrame = {
      ...paper,
      names: [a.name, b.name],
      words: {
        ...words,
        note: note => (note.kind === 'unanswered' ? speaker.say('watch-still-in-air') : words.note(note)),
      },
      clock: NIGHT_HOURS.map(at => ({ at, text: speaker.date(at, 'clock') })),
    };
    return { plot, frame, rest: drawScore(plot, { ...frame, now: NIGHT_NOW, could: couldAfter(NIGHT_NOW) }) };
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
  const drawing =
    speed === 0
      ? rest
      : drawScore(plot, {
          ...frame,
          now,
          could: couldAfter(now),
          quiver: now / (0.16 * speed),
          falls: 0.35 * speed,
          placed: rest,
        });
  const [a, b] = castOf();
  const [one, other] = writer === 0 ? [a, b] : [b, a];
  return (
    <Score
      drawing={drawing}
      lands={0.7 * speed}
      says={say('watch-night-says', {
        one,
        other,
        written: COUNTED.written,
        answered: COUNTED.answered,
        wait: QUIET_FOR,
      })}
    />
  );
}
