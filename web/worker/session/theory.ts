import type { Steps } from '../../../src/base/index.ts';
import { type LaidAlong, theoryOfTwo } from '../../../src/journeys/index.ts';

type Asked = Parameters<typeof theoryOfTwo>;

/** The equations and the open record. */
export interface Telling {
  /** Computed once for a record under its settings, between other work. Null where `still` says that the record is no
   * longer open. */
  readonly lay: (key: readonly object[], asked: Asked, still: () => boolean) => Promise<LaidAlong | null>;
  readonly forget: () => void;
}

export function createTelling(): Telling {
  let last: { readonly key: readonly object[]; readonly laid: Promise<LaidAlong | null> } | null = null;
  const run = async ([...asked]: Asked, still: () => boolean): Promise<LaidAlong | null> => {
    const steps = theoryOfTwo(...asked);
    const laid = steps.ok ? await between(steps.value, still) : null;
    if (laid === null) last = null;
    return laid;
  };
  return {
    lay(key, asked, still) {
      if (last === null || last.key.some((part, i) => part !== key[i])) last = { key, laid: run(asked, still) };
      return last.laid;
    },
    forget() {
      last = null;
    },
  };
}

/** Milliseconds after which the worker listens again. */
const AT_ONCE = 12;

/** Does long work between other work: the worker listens after each step that was long, or after some short ones. Null where it is no
 * longer wanted. */
export async function between<T>(steps: Steps<T>, still: () => boolean): Promise<T | null> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < AT_ONCE) continue;
    await new Promise(rest => {
      setTimeout(rest);
    });
    if (!still()) return null;
    since = performance.now();
  }
}
