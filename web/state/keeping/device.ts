import type { Outcome } from '../../../src/base/index.ts';
import { eraseIndexed, existsIndexed, indexedDisk, previousOf, saveGeneration } from '../../../src/store/index.ts';

/** The locked copy in this browser: age bytes and nothing else, in two generations. */
const DATABASE = 'slipstep';
const PATH = 'threads';

export const copyExists = (): Promise<boolean> => existsIndexed(DATABASE);
export const saveCopy = (bytes: Uint8Array): Promise<Outcome<null>> =>
  saveGeneration(indexedDisk(DATABASE), PATH, bytes);
export const readCopy = (generation: 'current' | 'previous'): Promise<Uint8Array | null> =>
  indexedDisk(DATABASE).read(generation === 'current' ? PATH : previousOf(PATH));
export const eraseCopy = async (): Promise<void> => {
  if (await copyExists()) await eraseIndexed(DATABASE);
};
