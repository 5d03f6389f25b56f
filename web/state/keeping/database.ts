import { DATABASE } from './database-name.ts';

/** True if a locked copy is in this browser. The check is fetched only if something of ours is there, since the first
 * picture waits for it. An unknown result counts as no copy, and CopyWatch checks again. */
export async function holdsCopy(): Promise<boolean> {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return false;
    const { copyExists } = await import('./device.ts');
    return await copyExists();
  } catch {
    return false;
  }
}
