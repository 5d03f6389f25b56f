import { type ReactNode, useMemo } from 'react';
import { HOUR } from '../../../src/base/index.ts';
import { drawScore } from '../../../src/story/index.ts';
import { useWidth } from '../../controls/use-width.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { Score } from '../../pictures/score/score.tsx';
import { scoreWords } from '../../pictures/score/words.ts';
import { castOf, NIGHT_COULD, NIGHT_FROM, NIGHT_NOW, nightOf } from './night.ts';

/** The first page: one night between two invented people, and the way to one's own. */
export function Watch({ exchanged }: { readonly exchanged: boolean }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const speaker = useWords();
  const { say } = speaker;
  const writer = exchanged ? 1 : 0;
  const [a, b] = castOf();
  const drawing = useMemo(() => {
    const plot = nightOf(writer);
    const words = scoreWords(speaker, plot.offsetMinutes);
    const tall = width < 360 ? 130 : width < 600 ? 200 : 186;
    return drawScore(plot, {
      width,
      margin: width < 600 ? 20 : 80,
      names: [a.name, b.name],
      words: {
        ...words,
        note: note => (note.kind === 'unanswered' ? say('watch-still-in-air') : words.note(note)),
      },
      clock: [1, 2, 3].map(hour => {
        const at = NIGHT_FROM - 120 + hour * HOUR;
        return { at, text: words.clock(at) };
      }),
      now: NIGHT_NOW,
      could: NIGHT_COULD,
      room: writer === 0 ? [tall, 56] : [56, tall],
    });
  }, [writer, width, speaker, say, a, b]);
  const [above, below] = exchanged
    ? (['watch-one-quiet', 'watch-other-writes'] as const)
    : (['watch-one-writes', 'watch-other-quiet'] as const);
  const [one, other] = exchanged ? [b, a] : [a, b];
  return (
    <div className={`watch wide${exchanged ? ' mirrored' : ''}`}>
      <h1 tabIndex={-1} className="line">
        {say(above)} <span className="unseen">{say(below)}</span>
      </h1>
      <div className="stage" ref={ref}>
        <Score
          drawing={drawing}
          says={say('watch-night-says', {
            one,
            other,
            written: 18,
            answered: 5,
            wait: NIGHT_NOW - NIGHT_FROM - 32 * 60,
          })}
        />
      </div>
      <p className="line lower" aria-hidden="true">
        {say(below)}
      </p>
      <div className="foot">
        <p className="lead">
          {say('watch-yours')} {say('watch-stays')}
        </p>
        <div className="row">
          <a className="button strong" href="#watch/make">
            {say('watch-play')}
          </a>
          <a className="quietly" href="#yours">
            {say('watch-use')}
          </a>
        </div>
        <p className="aside">
          <Said id="watch-invented" args={{ a, b }} />
        </p>
      </div>
    </div>
  );
}
