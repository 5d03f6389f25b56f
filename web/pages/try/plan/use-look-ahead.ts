import { useEffect, useRef } from 'react';
import { SIX_WEEK_PAIRS, type WhatIf, widestOutcome } from '../../../../src/moves/index.ts';
import type { Draft } from '../../../state/draft.ts';
import type { StepProps } from '../pair.ts';
import { useWork } from '../use-work.ts';

/** Computes the forecast once, without a press, for the step being chosen. The number with the largest expected change
 * becomes the one to guess. A first look answers within a second where it shows a number that could move; where it
 * shows none, the whole forecast decides. */
export function useLookAhead({ draft, pair, engine, state, actions }: StepProps & { readonly draft: Draft }) {
  const { work, start, stop } = useWork(engine);
  const { move, by } = draft;
  const [a, b] = pair.ids;
  const look = (first = true): void => {
    const { weeks } = SIX_WEEK_PAIRS;
    if (by === null) return;
    start({ type: 'forecast', people: [a, b], move, by, weeks, first }, reply => {
      if (reply.type !== 'forecast') return;
      const { answer } = reply;
      const widest = widestOutcome(answer, move, by);
      if (first && answer.told && widest === null && draft.guess === null) return look(false);
      const outcome = draft.guess === null ? (widest ?? draft.outcome) : draft.outcome;
      const whole = !first || (!answer.told && answer.differences === undefined);
      actions.draft({ ...draft, outcome, forecast: { weeks, answer, first: !whole } });
    });
  };
  const asked = useRef(false);
  const free = state.busy === null;
  useEffect(() => {
    if (draft.forecast !== null || asked.current || !free) return;
    asked.current = true;
    look();
  });
  return { work, look: () => look(), stop, free };
}

/** First looks whose whole forecast is under way, with its weeks: the next page waits for the same one. */
const underWay = new WeakMap<WhatIf, number>();

/** Asks for the whole forecast of so many weeks where the draft's is a first look, or of another length. Whether it is
 * still awaited. */
export function useWholeForecast(
  { draft, pair, engine, state, actions }: StepProps & { readonly draft: Draft },
  weeks: number,
): boolean {
  const { move, by, forecast } = draft;
  const awaited = forecast !== null && (forecast.first === true || forecast.weeks !== weeks);
  const free = state.busy === null;
  const [a, b] = pair.ids;
  const act = useRef(actions);
  useEffect(() => {
    act.current = actions;
  });
  useEffect(() => {
    if (!awaited || !free || by === null || underWay.get(forecast.answer) === weeks) return;
    const { answer } = forecast;
    underWay.set(answer, weeks);
    engine.look({ type: 'forecast', people: [a, b], move, by, weeks }, reply => {
      if (reply.type === 'progress') return;
      if (underWay.get(answer) === weeks) underWay.delete(answer);
      if (reply.type === 'forecast') act.current.foreseen({ move, by }, { weeks, answer: reply.answer });
      if (reply.type === 'trouble') act.current.troubled(reply.troubles);
    });
  }, [awaited, free, by, a, b, move, weeks, forecast, engine]);
  return awaited;
}
