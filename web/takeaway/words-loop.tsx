import { type ReactNode, useState } from 'react';
import type { LoopWords } from '../../src/moves/index.ts';
import type { Pair } from '../../src/base/index.ts';
import { useStill } from '../controls/use-still.ts';
import { answerLines } from '../pictures/leaning.ts';
import { safeText } from '../controls/safe-text.ts';
import type { Sheet } from './sheet.ts';
import { useMirrored } from '../controls/use-mirrored.ts';
import { useWords } from '../controls/words.tsx';

/** Bends of a bundle without a record: the same for both. */
const PLAIN: readonly number[] = Array.from({ length: 12 }, (_, i) => (i - 5.5) / 11);

interface WordsLoopProps {
  readonly names: Pair<string>;
  readonly keys?: Pair<string>;
  readonly words: Pair<LoopWords>;
  readonly finding: Sheet['finding'];
  readonly paper?: boolean;
}

/** The loop with the words of both people in it: two places of equal size, and a bundle of threads from each to the
 * other. `keys` identify the two, so that swapping places is a visible movement. `paper`: true for print, without
 * motion. */
export function WordsLoop({ names, keys = ['0', '1'], words, finding, paper = false }: WordsLoopProps): ReactNode {
  const speaker = useWords();
  const still = useStill() || paper;
  const [paused, setPaused] = useState(false);
  const place = useMirrored<HTMLDivElement>(keys.join());
  const moving = !still && !paused;
  return (
    <div className="words-loop" ref={place}>
      <Band of={1} bends={finding?.bends[1] ?? PLAIN} moving={moving}>
        {finding !== null && <Answer names={names} finding={finding} of={1} />}
      </Band>
      <div className="places">
        {([0, 1] as const).map(of => (
          <div className={`place of-${of === 0 ? 'one' : 'two'}`} key={keys[of]} data-mirrored={keys[of]}>
            <p className="who">
              <bdi className={of === 0 ? 'one' : 'two'}>{names[of]}</bdi>
            </p>
            <p className="does">{safeText(words[of].does) || speaker.say('together-empty')}</p>
            <p className="feels">{safeText(words[of].feels) || speaker.say('together-empty')}</p>
          </div>
        ))}
      </div>
      <Band of={0} bends={finding?.bends[0] ?? PLAIN} moving={moving}>
        {finding !== null && <Answer names={names} finding={finding} of={0} />}
      </Band>
      {!still && (
        <button type="button" className="plain small" onClick={() => setPaused(!paused)}>
          {speaker.say(paused ? 'pictures-dot-go' : 'pictures-dot-stop')}
        </button>
      )}
    </div>
  );
}

interface AnswerProps {
  readonly names: Pair<string>;
  readonly finding: NonNullable<Sheet['finding']>;
  readonly of: 0 | 1;
}

function Answer({ names, finding, of }: AnswerProps): ReactNode {
  const { say } = useWords();
  const [when, then] = answerLines(names, finding.lean[of], finding.reaching, of);
  return (
    <p className="then">
      {say(when)} <span className={of === 0 ? 'fill-one' : 'fill-two'}>{say(then)}</span>
    </p>
  );
}

interface BandProps {
  readonly of: 0 | 1;
  readonly bends: readonly number[];
  readonly moving: boolean;
  readonly children: ReactNode;
}

/** A bundle from one place to the other: above, from left to right, the right one's answers; below, the way back. The dot
 * passes through a person between the two. Drawn in hundredths of the band, so that it needs no measuring, on paper too. */
function Band({ of, bends, moving, children }: BandProps): ReactNode {
  const above = of === 1;
  const arc = (bend: number): string => {
    const lift = 88 * (1 + 0.5 * bend);
    return above ? `M25 100C25 ${100 - lift} 75 ${100 - lift} 75 100` : `M75 0C75 ${lift} 25 ${lift} 25 0`;
  };
  return (
    <div className={`band ${above ? 'above' : 'below'}`}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {bends.map((bend, i) => (
          <path key={i} className={`thread of-${above ? 'two' : 'one'}`} d={arc(bend)} />
        ))}
        {/* A line of no length with a round end is a dot however the band is stretched. */}
        {moving && (
          <path className="going" d="M0 0h0.001">
            <animateMotion
              dur="14s"
              repeatCount="indefinite"
              path={arc(0)}
              calcMode="linear"
              keyPoints={above ? '0;1;1' : '0;0;1'}
              keyTimes="0;0.5;1"
            />
            <animate
              attributeName="visibility"
              dur="14s"
              repeatCount="indefinite"
              calcMode="discrete"
              values={above ? 'visible;hidden' : 'hidden;visible'}
              keyTimes="0;0.5"
            />
          </path>
        )}
      </svg>
      {children}
    </div>
  );
}
