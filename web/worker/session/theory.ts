import { theoryOfTwo } from '../../../src/journeys/index.ts';
import type { TheoryTold } from '../../../src/story/index.ts';

type Asked = Parameters<typeof theoryOfTwo>;

/** What the equations have to say of the open record. */
export interface Telling {
  /** Worked out once for a record under its settings, between other work: the worker listens after each step. Null where there is
   * too little, or `still` says that the record is no longer the one that is open. */
  readonly tell: (key: readonly object[], asked: Asked, still: () => boolean) => Promise<TheoryTold | null>;
  readonly forget: () => void;
}

export function createTelling(): Telling {
  let last: { readonly key: readonly object[]; readonly told: Promise<TheoryTold | null> } | null = null;
  const run = async ([...asked]: Asked, still: () => boolean): Promise<TheoryTold | null> => {
    const steps = theoryOfTwo(...asked);
    if (!steps.ok) return null;
    for (;;) {
      const { done, value } = steps.value.next();
      if (done === true) return value;
      await new Promise(rest => {
        setTimeout(rest);
      });
      if (!still()) {
        last = null;
        return null;
      }
    }
  };
  return {
    tell(key, asked, still) {
      if (last === null || last.key.some((part, i) => part !== key[i])) last = { key, told: run(asked, still) };
      return last.told;
    },
    forget() {
      last = null;
    },
  };
}
