import { type ReactNode, useEffect, useState } from 'react';
import type { Stretch as Moment } from '../../../src/story/index.ts';
import { Name } from '../../controls/name.tsx';
import { useWords } from '../../controls/words.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';
import { useHeard } from './played.tsx';

/** How long one message is looked at while it plays, and one more letter of it, ms. */
const [EACH, LETTER] = [1100, 22];
const LONGEST = 4500;

/** The last conversation, message by message: it is played, or gone through by hand. */
export function LastEvening({ moment, says }: { readonly moment: Moment; readonly says: string }): ReactNode {
  const { say, date } = useWords();
  const { plot, records } = moment;
  const last = plot.ticks.length - 1;
  const list = useHeard(records);
  const [index, setIndex] = useState(last);
  const [playing, setPlaying] = useState(false);
  const tick = plot.ticks[Math.min(index, last)];
  const words = list?.find(({ of, at }) => of === tick?.of && at === tick.at)?.text ?? '';
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(
      () => (index < last ? setIndex(index + 1) : setPlaying(false)),
      Math.min(LONGEST, EACH + LETTER * words.length),
    );
    return () => clearTimeout(timer);
  }, [playing, index, last, words]);
  if (tick === undefined) return null;
  const go = (to: number): void => {
    setPlaying(false);
    setIndex(Math.min(last, Math.max(0, to)));
  };
  const wall = tick.at + 60 * plot.offsetMinutes;
  return (
    <>
      <figure className="shown">
        <Stretch plot={plot} says={says} low focus={(_, at) => at <= tick.at} />
      </figure>
      <div className="evening">
        <p className="heard" aria-live={playing ? 'off' : 'polite'}>
          <Name of={tick.of} /> <span className="numbers">{date(wall, 'clock')}</span>{' '}
          {words !== '' && <em className={tick.of === 0 ? 'of-one' : 'of-two'}>{words}</em>}
        </p>
        {last > 0 && (
          <div className="row player">
            <button
              type="button"
              className="play"
              onClick={() => {
                if (!playing && index === last) setIndex(0);
                setPlaying(!playing);
              }}
            >
              <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
                <path d={playing ? 'M7 5h3.5v14H7zM13.500 5H17v14h-3.500z' : 'M8 4.500v15l11.500-7.500z'} />
              </svg>
              {say(playing ? 'yours-evening-pause' : 'yours-evening-play')}
            </button>
            <button type="button" className="plain" disabled={index === 0} onClick={() => go(index - 1)}>
              {say('yours-evening-before')}
            </button>
            <button type="button" className="plain" disabled={index === last} onClick={() => go(index + 1)}>
              {say('yours-evening-after')}
            </button>
            <span className="quiet numbers">{say('yours-evening-at', { when: wall, at: index + 1, of: last + 1 })}</span>
          </div>
        )}
      </div>
    </>
  );
}
