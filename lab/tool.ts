import { type Command, type Outside, runOne } from '../src/cli/inside.ts';
import { labWords } from './words.ts';

/** One command of the laboratory, as one of the product; no list names it, so that it needs no summary. */
export type Tool = Omit<Command, 'summary'>;

/** Runs it and resolves to its exit code: 0 done, 2 not usable, 1 a fault of ours. */
export const runTool = async (tool: Tool, args: readonly string[], held?: Outside): Promise<number> =>
  runOne(tool, args, await labWords(), held);
