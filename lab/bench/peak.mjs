// Imported by the measured process. At its end it reports its peak resident memory (KiB) and the processor time of all
// its threads (seconds), on its third channel.
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
