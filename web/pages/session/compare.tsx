import type { ReactNode } from 'react';
import type { LoopWords } from '../../../src/moves/index.ts';
import { safeText } from '../../controls/safe-text.ts';
import type { Pair } from '../../../src/base/index.ts';
import { useWords } from '../../controls/words.tsx';

interface Props {
  readonly names: Pair<string>;
  readonly last: Pair<LoopWords>;
  readonly now: Pair<LoopWords>;
}

/** Last time's words and today's, each under their person, at the same size. Nothing is counted or graded. */
export function Compare({ names, last, now }: Props): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p className="quiet">{say('session-compare-lead')}</p>
      <div className="pair compare">
        {([0, 1] as const).map(of => (
          <div className="side" key={of}>
            <p>
              <bdi className={of === 0 ? 'one' : 'two'}>{names[of]}</bdi>
            </p>
            <dl className="side-by-side">
              {(
                [
                  [say('session-last-time'), last[of]],
                  [say('session-today'), now[of]],
                ] as const
              ).map(([when, words]) => (
                <div key={when}>
                  <dt>{when}</dt>
                  <dd>{safeText(words.does) || say('session-no-words')}</dd>
                  <dd className="feels">{safeText(words.feels) || say('session-no-words')}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </>
  );
}
