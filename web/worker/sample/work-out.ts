import type { Reply, SampleId, SessionAsk } from '../protocol.ts';
import type { Ahead } from '../session/ahead.ts';
import { createSession } from '../session/session.ts';
import { settingsOfSample } from './pairs.ts';

/** What a session answers of an invented pair, for the build to write down: the same on every device, it is worked out once. */
export async function workOut(sample: SampleId): Promise<Ahead> {
  let last: Reply | null = null;
  const { hear } = createSession(
    'UTC',
    () => false,
    reply => {
      last = reply;
    },
  );
  const ask: SessionAsk = { type: 'sample', job: 1, sample, settings: settingsOfSample(sample) };
  await hear(ask);
  const reply = last as Reply | null;
  if (reply?.type !== 'mirror') throw new Error(`${sample} has no mirror`);
  const { mirror, scores } = reply;
  return { mirror, scores };
}
