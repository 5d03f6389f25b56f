// A command that another process runs in this one's place.
import { spawn } from 'node:child_process';

/** Runs `file` with `node`: what reaches this process reaches it, and both end alike. */
export function handOver(node, file, args) {
  const child = spawn(node, [file, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
    process.on(signal, () => {
      // A terminal sends its interrupt to both.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** In the one that was handed over to: ends it when the other ends, however that was. */
export function endWithParent() {
  process.once('disconnect', () => process.exit(1));
  // Waiting for that keeps nothing alive.
  process.channel?.unref();
}
