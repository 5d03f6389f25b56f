import type { Outcome } from '../../../src/base/index.ts';
import {
  eraseIndexed,
  existsIndexed,
  holdsIndexed,
  indexedDisk,
  previousOf,
  sameBytes,
  saveGeneration,
} from '../../../src/store/index.ts';

/** The locked copy in this browser: age bytes and nothing else, in two generations. */
const DATABASE = 'slipstep';
const PATH = 'threads';

export const copyExists = (): Promise<boolean> => holdsIndexed(DATABASE, PATH);
/** The copy that this tab wrote or opened last, locked as it is. Another tab may have saved since. */
let known: Uint8Array | null = null;
export const knowCopy = (bytes: Uint8Array | null): void => {
  known = bytes;
};

/** One tab at a time. A copy that this tab does not know is replaced only where its person said so (`over`). */
export const saveCopy = (bytes: Uint8Array, over: boolean): Promise<Outcome<null>> =>
  alone(async () => {
    const saved = await saveGeneration(
      indexedDisk(DATABASE),
      PATH,
      bytes,
      current => over || (known !== null && sameBytes(current, known)),
    );
    if (saved.ok) knowCopy(bytes);
    return saved;
  });

/** While no other tab of ours is at it; browsers without such locks have one tab at a time in all but name. */
const alone = <T>(act: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('slipstep copy', act) : act();
export const readCopy = (generation: 'current' | 'previous'): Promise<Uint8Array | null> =>
  indexedDisk(DATABASE).read(generation === 'current' ? PATH : previousOf(PATH));
/** After a save that is being written, of this tab or another, which would put it there again. */
export const eraseCopy = (): Promise<void> =>
  alone(async () => {
    knowCopy(null);
    if (await existsIndexed(DATABASE)) await eraseIndexed(DATABASE);
  });
