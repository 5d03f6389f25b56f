import { type ReadOptions } from '../../src/records/index.ts';
import type { SessionAsk, Reply, SampleId, Settings } from '../../web/worker/protocol.ts';
import type { AskWithoutJob } from '../../web/worker/client.ts';
import type { FoundAhead } from '../../web/worker/session/ahead.ts';
import { createSession } from '../../web/worker/session/session.ts';
import { samplePairs } from '../../web/worker/sample/pairs.ts';
import { plainSettings } from '../../web/worker/settings.ts';

export const ZONE = 'Europe/Helsinki';

export const READING: ReadOptions = {
  zone: null,
  deviceZone: ZONE,
  dateOrder: null,
  chat: null,
  keepText: true,
  progress: () => undefined,
  signal: null,
};

/** A session with everything it said, and a way to raise the stop flag. */
export function session(ahead?: FoundAhead) {
  const said: Reply[] = [];
  let stopped = -1;
  const { hear } = createSession(
    ZONE,
    job => job === stopped,
    reply => {
      said.push(reply);
    },
    ahead,
  );
  let job = 0;
  return {
    said,
    stop: (at: number) => {
      stopped = at;
    },
    ask: async (ask: AskWithoutJob): Promise<Reply> => {
      job++;
      await hear({ ...ask, job } as SessionAsk);
      return said.at(-1)!;
    },
    /** As the page does where it has heard of no answer yet, though one is on its way. */
    cancel: () => hear({ type: 'cancel', job }),
  };
}

export const settingsOf = (id: SampleId): Settings => ({ ...plainSettings, people: samplePairs[id].names });
