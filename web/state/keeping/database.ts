import { DATABASE } from './database-name.ts';

/** Whether a locked copy is in this browser. What can tell is fetched only where there is something of ours, since the first picture waits for
 * it. Where it cannot be told, none is, and it is looked again (CopyWatch). */
export async function holdsCopy(): Promise<boolean> {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return false;
    const { copyExists } = await import('./device.ts');
    return await copyExists();
  } catch {
    return false;
  }
}
