import type { ReactNode } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import type { Try } from '../../../../src/moves/index.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { cardOf } from '../card.tsx';
import { type StepProps, whoseOf } from '../pair.ts';
import { lastDayOf } from '../try.ts';

export type OneProps = StepProps & { readonly one: Try };

export const ABOUT = 'step-and-days';

/** The step, its person and its dates. It comes before the heading, which takes the focus and is read with it. */
export function StepAndDays({ one, pair }: Pick<OneProps, 'one' | 'pair'>): ReactNode {
  const words = useWords();
  const { plan } = one;
  return (
    <p className="step-name" id={ABOUT}>
      <Said
        id="came-step-and-days"
        args={{
          step: cardOf(plan.move, words).name,
          whose: whoseOf(pair, plan.by),
          from: onClock(plan.start, plan.zone),
          to: onClock(lastDayOf(plan), plan.zone),
        }}
      />
    </p>
  );
}
