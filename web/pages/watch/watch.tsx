import { type ReactNode, useMemo } from 'react';
import { drawScore } from '../../../src/story/index.ts';
import { useWidth } from '../../controls/use-width.ts';
import { Score } from '../../pictures/score/score.tsx';
import { scoreWords } from '../../pictures/score/words.ts';
import { NIGHT_COULD, NIGHT_NOW, nightOf } from './night.ts';

/** The first page: one night between two invented people, and the way to one's own. */
export function Watch({ exchanged }: { readonly exchanged: boolean }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const writer = exchanged ? 1 : 0;
  const drawing = useMemo(() => {
    const plot = nightOf(writer);
    const words = scoreWords(plot.offsetMinutes);
    const tall = width < 360 ? 130 : width < 600 ? 200 : 186;
    return drawScore(plot, {
      width,
      margin: width < 600 ? 20 : 80,
      names: ['Nina', 'Tom'],
      words: {
        ...words,
        note: note => (note.kind === 'unanswered' ? '“Home yet?” is still in the air' : words.note(note)),
      },
      clock: [22, 23, 24].map(hour => ({
        at: plot.from + (hour - 21) * 3600 - 120,
        text: hour === 24 ? '0:00' : `${hour}:00`,
      })),
      now: NIGHT_NOW,
      could: NIGHT_COULD,
      room: writer === 0 ? [tall, 56] : [56, tall],
    });
  }, [writer, width]);
  const [above, below] = exchanged
    ? ['One goes quiet.', 'The other writes more.']
    : ['One writes more.', 'The other goes quiet.'];
  return (
    <div className={`watch wide${exchanged ? ' mirrored' : ''}`}>
      <h1 tabIndex={-1} className="line">
        {above} <span className="unseen">{below}</span>
      </h1>
      <div className="stage" ref={ref}>
        <Score
          drawing={drawing}
          says="One evening. One writes eighteen times, the other falls silent after five answers."
        />
      </div>
      <p className="line lower" aria-hidden="true">
        {below}
      </p>
      <div className="foot">
        <p className="lead">See it in your own chat. It never leaves this device.</p>
        <div className="row">
          <a className="button strong" href="#watch/make">
            Watch it happen
          </a>
          <a className="quietly" href="#yours">
            Use my chat
          </a>
        </div>
        <p className="aside">Nina and Tom are invented. Taller: a longer message.</p>
      </div>
    </div>
  );
}
