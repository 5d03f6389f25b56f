// Imported by the process that is measured: as it ends, it says on its third channel what was resident at most (KiB) and the
// time of all its threads on a processor (seconds).
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify([maxRSS, (userCPUTime + systemCPUTime) / 1e6]));
});
