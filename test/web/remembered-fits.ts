import type * as Fit from '../../src/fit/index.ts';
import { stored } from '../stored.ts';

/** For `vi.mock` of the door of fits, in tests that are about no fit: of the same events it is made once. */
export async function rememberedFits(original: () => Promise<typeof Fit>): Promise<Partial<typeof Fit>> {
  const { fit } = await original();
  return {
    ...(await original()),
    fit: (events, { progress, ...options }, seed) =>
      stored('evidence-of', { events, options, seed }, () => fit(events, { ...options, progress }, seed)),
  };
}
