import type { ReactNode } from 'react';
import { useWords } from '../../controls/words.tsx';
import { draftOf } from '../../state/draft.ts';
import { cardOf } from './card.tsx';
import type { Try } from '../../../src/moves/index.ts';
import type { StepProps } from './pair.ts';

type Props = StepProps & {
  readonly one: Try;
  readonly again?: boolean;
  readonly done?: () => void;
  readonly children?: ReactNode;
};

/** Next choices after a result: again, another step, or leave it. `again`: true if the same plan could show more. */
export function ThenPart({ one, actions, again = true, done = () => undefined, children }: Props): ReactNode {
  const words = useWords();
  const { say } = words;
  const { move, by } = one.plan;
  return (
    <div className="row next">
      {again && (
        <a
          className="button strong"
          href="#try/who"
          onClick={() => {
            done();
            actions.draft({ ...draftOf(cardOf(move, words).kind), by, bothWant: true, ownWords: one.ownWords });
          }}
        >
          {say('back-again')}
        </a>
      )}
      <a className="button" href="#try/choose" onClick={done}>
        {say('try-other-step')}
      </a>
      <a className="quietly" href="#yours" onClick={done}>
        {say('back-leave')}
      </a>
      {children}
    </div>
  );
}
