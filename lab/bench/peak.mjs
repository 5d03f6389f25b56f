// Imported by the process that is measured: as it ends, it says on its third channel what was resident at most (KiB) and the
// time of all its threads on a processor (seconds).
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let kib = maxRSS;
  try {
    // The system's own account also counts what the process that began this one held then.
    kib = Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS);
  } catch {
    // Not Linux.
  }
  writeSync(3, JSON.stringify([kib, (userCPUTime + systemCPUTime) / 1e6]));
});
