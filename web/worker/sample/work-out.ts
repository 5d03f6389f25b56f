import type { Reply, SampleId, SessionAsk } from '../protocol.ts';
import type { Ahead } from '../session/ahead.ts';
import { createSession } from '../session/session.ts';
import { settingsOfSample } from './pairs.ts';

/** Session answers for an invented pair, for the build to write down. They are the same on every device. */
export async function workOut(sample: SampleId): Promise<Ahead> {
  let last: Reply | null = null;
  const { hear } = createSession(
    'UTC',
    () => false,
    reply => {
      last = reply;
    },
  );
  const answered = async <T extends Reply['type']>(type: T, ask: SessionAsk): Promise<Reply & { readonly type: T }> => {
    await hear(ask);
    if (last?.type !== type) throw new Error(`${sample} has no ${type}`);
    return last as Reply & { readonly type: T };
  };
  const { mirror, scores } = await answered('mirror', {
    type: 'sample',
    job: 1,
    sample,
    settings: settingsOfSample(sample),
  });
  const { told } = await answered('theory', { type: 'theory', job: 2 });
  return { mirror, scores, told };
}
