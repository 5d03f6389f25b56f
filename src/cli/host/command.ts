import type { ParseArgsConfig } from 'node:util';
import type { Message } from '../../base/index.ts';
import type { Speaker } from '../../words/index.ts';

/** The outside world of a command, passed in as an argument so that tests can hold it. */
export interface Host {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress, notes, errors. */
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly deviceZone: string;
  readonly signal: AbortSignal;
  /** Runs work that cannot be interrupted until it is done, also if it is a promise that never waits. A stop (Ctrl+C)
   * meanwhile ends the process at once. Nothing may be half written then. */
  readonly atOnce: <T>(work: () => T) => T;
  /** Preferred languages, best first. */
  readonly languages: readonly string[];
  /** Sentences for the person, in the language asked for (`--lang`) or the first preferred one there is. */
  readonly words: Speaker;
  /** Asks a question on the terminal and resolves to the line typed; null where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** A host before the language is known. */
export type Outside = Omit<Host, 'words'>;

/** One command of the command line: one file in `commands/`, one line in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** One line for the list of commands, which finds it by its id: `summary-NAME`. */
  readonly summary: Message;
  /** The whole help: usage, options with defaults, and an example that can be pasted. */
  readonly help: Message | ((words: Speaker) => string);
  /** Resolves to the exit code: 0 done, 2 not usable (throw `UnusableInput`), 1 a fault of ours (throw anything else). */
  readonly run: (args: readonly string[], host: Host) => Promise<number>;
}
