import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskWithoutJob, Engine } from '../../worker/client.ts';
import type { Reply, Trouble } from '../../worker/protocol.ts';

export type Work =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'busy'; readonly percent: number }
  | { readonly state: 'trouble'; readonly troubles: readonly Trouble[] };

/** One piece of work for one page: how far it is, a way to stop it, and an end when the page is left. */
export function useWork(engine: Engine) {
  const [work, setWork] = useState<Work>({ state: 'idle' });
  /** Stops what was asked for last, and nothing that others ask for. */
  const own = useRef(() => {});
  const start = useCallback(
    (ask: AskWithoutJob, heard: (reply: Reply) => void): void => {
      setWork({ state: 'busy', percent: 0 });
      own.current = engine.ask(ask, reply => {
        if (reply.type === 'progress') setWork({ state: 'busy', percent: Math.round(100 * reply.fraction) });
        else if (reply.type === 'trouble') setWork({ state: 'trouble', troubles: reply.troubles });
        else if (reply.type === 'cancelled') setWork({ state: 'stopped' });
        else {
          setWork({ state: 'idle' });
          heard(reply);
        }
      });
    },
    [engine],
  );
  const stop = useCallback((): void => own.current(), []);
  useEffect(() => stop, [stop]);
  return { work, start, stop };
}
