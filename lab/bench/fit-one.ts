/** Fits one record of lab/bench/fit.ts in a process of its own: `node lab/bench/fit-one.ts FILE` prints time and
 * memory. */
import { existsSync, readFileSync } from 'node:fs';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { recordsOf } from './messages.ts';

/** Output of the process of one record. */
export interface Measured {
  readonly turns: number;
  readonly days: number;
  /** Seconds by the clock until the first fit ended, the code still cold. */
  readonly waited: number;
  /** Processor seconds: of the first fit, and the middle one of three more. */
  readonly first: number;
  readonly again: number;
  /** MiB of resident memory: before the messages are read, and the most until the first fit ended. */
  readonly idle: number;
  readonly peak: number;
}

const MIB = 2 ** 20;

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Most memory that was resident, MiB. Linux also counts the parent's into `maxRSS`, so its own account is read there. */
function peakOf(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8')) : null;
  return (own === null ? process.resourceUsage().maxRSS : Number(own[1])) / 1024;
}

function measure(path: string): Measured {
  const idle = process.memoryUsage().rss / MIB;
  const bytes = readFileSync(path);
  const count = bytes.length / 9;
  const records = recordsOf({
    at: new Float64Array(bytes.buffer, bytes.byteOffset, count),
    from: Uint16Array.from(bytes.subarray(8 * count)),
  });
  let turns = 0;
  let days = 0;
  const work = (): void => {
    const own = toTurns(records, [0, 1], cuts.usual);
    const { diagnostics } = fit(observe(own), FIT_DEFAULTS, 1);
    turns = own.count;
    days = diagnostics.days;
  };
  const began = performance.now();
  const first = seconds(work);
  const waited = (performance.now() - began) / 1000;
  const peak = peakOf();
  return {
    turns,
    days,
    waited,
    first,
    again: [0, 1, 2].map(() => seconds(work)).sort((a, b) => a - b)[1]!,
    idle,
    peak,
  };
}

process.stdout.write(JSON.stringify(measure(process.argv[2]!)));
