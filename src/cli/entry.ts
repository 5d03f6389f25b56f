// The command line as a process of its own, started by ours: tasks of `slipstep cohort`.
import process from 'node:process';
import { runCommandLine } from './main.ts';

process.exitCode = await runCommandLine(process.argv.slice(2));
