import { type Dispatch, useEffect, useLayoutEffect, useRef } from 'react';
import type { Engine } from '../worker/client.ts';
import type { Change } from '../state/reduce.ts';
import { isUnsaved, type State } from '../state/state.ts';

/** Hands the open record to its relationship once there is one, and warns before unsaved changes are lost. */
export function useKeeping(state: State, engine: Engine, change: Dispatch<Change>): void {
  const asked = useRef(new Set<string>());
  const { relationship, busy, analysis, kept } = state;
  useEffect(() => {
    if (relationship === null || busy !== null || analysis.mirror === null) return;
    if (relationship in kept.held || asked.current.has(relationship)) return;
    asked.current.add(relationship);
    engine.look({ type: 'keep', relationship }, reply => {
      if (reply.type === 'kept') change({ type: 'held', held: reply.held });
      if (reply.type === 'trouble') change({ type: 'trouble', troubles: reply.troubles });
    });
  }, [relationship, busy, analysis.mirror, kept.held, engine, change]);

  const unsaved = isUnsaved(state);
  // Taken down as the page is emptied, so that leaving now asks nothing.
  useLayoutEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
