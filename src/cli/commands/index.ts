import type { Command } from '../command.ts';
import { app } from './app.ts';
import { read } from './read.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [read, app];
