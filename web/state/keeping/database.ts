/** The one database of ours in a browser's storage. A page that has none keeps nothing. */
export const DATABASE = 'slipstep';

/** Whether this browser may hold a locked copy: asked before the first picture is drawn, so that a lock stands first. Where it cannot be
 * told, none does (CopyWatch looks again). */
export async function mayHoldCopy(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
