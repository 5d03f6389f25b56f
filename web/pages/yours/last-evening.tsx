import { type ReactNode, useEffect, useState } from 'react';
import type { Stretch as Moment } from '../../../src/story/index.ts';
import { Name } from '../../controls/name.tsx';
import { useStill } from '../../controls/use-still.ts';
import { useWords } from '../../controls/words.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';
import { useHeard, wordsOf } from './played.tsx';

/** Time for one message while it plays, and for each letter of it, ms. */
const [EACH, LETTER] = [1100, 22];
const LONGEST = 4500;

interface Props {
  readonly moment: Moment;
  readonly says: string;
  /** Plays from its first message as it comes, for whoever asked for it. */
  readonly begins?: boolean;
}

/** A conversation, message by message: it is played, or gone through by hand. */
export function LastEvening({ moment, says, begins = false }: Props): ReactNode {
  const { say, date } = useWords();
  const { plot, records } = moment;
  const last = plot.ticks.length - 1;
  const list = useHeard(records);
  const still = useStill();
  const [index, setIndex] = useState(begins && !still ? 0 : last);
  const [playing, setPlaying] = useState(begins && !still);
  const tick = plot.ticks[Math.min(index, last)];
  const words = list === null || tick === undefined ? '' : wordsOf(tick, plot.ticks, list);
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
            <Step back label={say('yours-evening-before')} off={index === 0} go={() => go(index - 1)} />
            <Step label={say('yours-evening-after')} off={index === last} go={() => go(index + 1)} />
            <span className="quiet numbers">
              {say('yours-evening-at', { when: wall, at: index + 1, of: last + 1 })}
            </span>
          </div>
        )}
      </div>
    </>
  );
}

interface StepProps {
  readonly back?: boolean;
  readonly label: string;
  readonly off: boolean;
  readonly go: () => void;
}

/** One message back, or on. */
function Step({ back = false, label, off, go }: StepProps): ReactNode {
  return (
    <button type="button" className="step" aria-label={label} aria-disabled={off} onClick={go}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path d={back ? 'M15 5l-7 7 7 7' : 'M9 5l7 7-7 7'} />
      </svg>
    </button>
  );
}
