import { readFileSync } from 'node:fs';
import { afterAll } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Processor time that a file of tests took, its child processes included (on Linux), in seconds. */
    processorSeconds?: number;
  }
}

/** Processor time of this process and of the children it has waited for, in seconds since it began. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + ofChildren();
}

/** Only Linux says what the children took: fields 16 and 17 of its `stat`, in hundredths of a second. */
function ofChildren(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

// A process may look at several files. Each counts from the end of the one before, so that compiling counts too.
const counted = globalThis as { spentBefore?: number };

// Hooks end in the reverse order: this one stands first and so comes after all that the file closes.
afterAll(({}, suite) => {
  const now = spent();
  suite.meta.processorSeconds = now - (counted.spentBefore ?? 0);
  counted.spentBefore = now;
});
