import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Bounds } from '../supervise.ts';
import { workerFile } from '../../host/worker-file.ts';

/** The program and its first arguments that run one command line as this one was run: the same binary, the same code. */
export const ownCommand = (): readonly string[] => [
  process.execPath,
  fileURLToPath(workerFile(new URL('../../entry.ts', import.meta.url))),
];

/** The public command of one task. Any scheduler can run it. */
export const taskCommand = (out: string, round: number, stripe: string, bounds: Bounds): readonly string[] => [
  ...ownCommand(),
  'cohort',
  `--out=${out}`,
  `--task=${stripe}`,
  `--round=${round}`,
  `--heap=${bounds.memoryMiB}`,
  `--pair-seconds=${bounds.pairSeconds}`,
];
