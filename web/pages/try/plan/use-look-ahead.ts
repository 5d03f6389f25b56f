import { useEffect, useRef } from 'react';
import { SIX_WEEK_PAIRS, widestOutcome } from '../../../../src/moves/index.ts';
import type { Draft } from '../../../state/draft.ts';
import type { StepProps } from '../pair.ts';
import { useWork } from '../use-work.ts';

/** Computes the forecast once, without a press, for the step being chosen. The number with the largest expected change
 * becomes the one to guess. */
export function useLookAhead({ draft, pair, engine, state, actions }: StepProps & { readonly draft: Draft }) {
  const { work, start, stop } = useWork(engine);
  const { move, by } = draft;
  const [a, b] = pair.ids;
  const look = (): void => {
    const { weeks } = SIX_WEEK_PAIRS;
    if (by === null) return;
    start({ type: 'forecast', people: [a, b], move, by, weeks }, reply => {
      if (reply.type !== 'forecast') return;
      const outcome = draft.guess === null ? (widestOutcome(reply.answer, move, by) ?? draft.outcome) : draft.outcome;
      actions.draft({ ...draft, outcome, forecast: { weeks, answer: reply.answer } });
    });
  };
  const asked = useRef(false);
  const free = state.busy === null;
  useEffect(() => {
    if (draft.forecast !== null || asked.current || !free) return;
    asked.current = true;
    look();
  });
  return { work, look, stop, free };
}
