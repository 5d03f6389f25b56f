import { type Dispatch, useEffect, useLayoutEffect, useRef } from 'react';
import type { Engine } from '../worker/client.ts';
import type { Change } from '../state/reduce.ts';
import { isUnsaved, type State } from '../state/state.ts';

/** Hands the open record to its relationship once there is one, and warns before unsaved changes are lost. */
export function useKeeping(state: State, engine: Engine, change: Dispatch<Change>): void {
  const asked = useRef(new Set<string>());
  const {
    relationship,
    busy,
    analysis: { mirror },
    kept: { held, refused },
  } = state;
  useEffect(() => {
    if (relationship === null || busy !== null || mirror === null) return;
    // After a refusal, ask again only if the person says so, or the record was read anew.
    if (Object.hasOwn(held, relationship) || relationship === refused?.relationship || asked.current.has(relationship))
      return;
    asked.current.add(relationship);
    engine.look({ type: 'keep', relationship }, reply => {
      asked.current.delete(relationship);
      if (reply.type === 'kept') change({ type: 'held', held: reply.held });
      if (reply.type === 'trouble') change({ type: 'refused', refused: { relationship, troubles: reply.troubles } });
    });
  }, [relationship, busy, mirror, held, refused, engine, change]);

  const unsaved = isUnsaved(state);
  // Taken down as the page is emptied, so that leaving now asks nothing.
  useLayoutEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
