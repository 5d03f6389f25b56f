import { useEffect, useMemo, useState } from 'react';
import { exchangeBy } from '../../src/base/index.ts';
import { type Mirror, TOLD_EXCHANGE, type TheoryTold } from '../../src/story/index.ts';
import type { PageProps } from './page.ts';

type Told = TheoryTold | null | 'trouble';

/** Equations' result for the open record, in display order. The worker computes it when a page first asks, and keeps
 * it; that of an invented pair comes with the app. Undefined: not yet, or no record is open. Null: too little record
 * of either. `trouble`: it failed, which the page says. */
export function useTheory({
  state,
  engine,
  actions: { troubled },
}: Pick<PageProps, 'state' | 'engine' | 'actions'>): Told | undefined {
  const { mirror } = state.analysis;
  const [answer, setAnswer] = useState<{ readonly of: Mirror; readonly told: Told } | null>(null);
  const asked = state.busy === null ? mirror : null;
  useEffect(() => {
    if (asked === null) return undefined;
    let live = true;
    engine.look({ type: 'theory' }, reply => {
      if (!live) return;
      if (reply.type === 'theory') setAnswer({ of: asked, told: reply.told });
      if (reply.type !== 'trouble') return;
      troubled(reply.troubles);
      setAnswer({ of: asked, told: 'trouble' });
    });
    return () => {
      live = false;
    };
  }, [engine, asked, troubled]);
  const told = answer !== null && answer.of === asked ? answer.told : undefined;
  return useMemo(
    () => (told != null && told !== 'trouble' && state.swapped ? exchangeBy(TOLD_EXCHANGE, told) : told),
    [told, state.swapped],
  );
}
