import process from 'node:process';
import { UnusableInput, VERSION } from '../base/index.ts';
import {
  type Catalogue,
  chooseLanguage,
  type Language,
  LANGUAGES,
  loadWords,
  regionalTag,
  type Speaker,
  speaker,
  worded,
} from '../words/index.ts';
import type { Command, Host, Outside } from './host/command.ts';
import { commands } from './commands/index.ts';
import { inHelp, note, safe, wrap } from './host/terminal.ts';

/** Runs one command line (without the program's name) and resolves to its exit code. 0: done. 2: the input or the
 * options are not usable, and standard error says what happened and what to do. 1: a fault of ours. */
export async function runCommandLine(given: readonly string[], held?: Outside): Promise<number> {
  const { args, asked } = languageAsked(given);
  const [name, ...rest] = args;
  const languages = held?.languages ?? systemLanguages();
  const language = asked ?? chooseLanguage(args.includes('--json') ? [] : languages);
  // The list of commands needs only the words of the terminal.
  const loaded = await (isAboutAll(args) ? loadWords(language, 'terminal') : loadWords(language));
  // Answers for programs are written alike everywhere.
  const words = speaker(args.includes('--json') ? loaded : { ...loaded, tag: regionalTag(loaded.language, languages) });
  const host: Host = held === undefined ? processHost(words, languages) : { ...held, words };
  if (asked === null && args.length < given.length) {
    host.err(`${words.say('terminal-lang', { languages: [...LANGUAGES] })}\n`);
    return 2;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const load = commands.get(rest[0] ?? '');
    if (name === 'help' && rest[0] !== undefined && load === undefined) return noCommand(rest[0], host);
    host.out(load ? helpOf(await load(), words) : overview(words));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    host.out(`${VERSION}\n`);
    return 0;
  }
  const load = commands.get(name);
  if (load === undefined) return noCommand(name, host);
  return helpOrRun(await load(), rest, host);
}

/** Runs one command that is in no list, with the given words. */
export function runOne(command: Runs, args: readonly string[], words: Catalogue, held?: Outside): Promise<number> {
  const said = speaker(words);
  return helpOrRun(command, args, { ...(held ?? processHost(said, [])), words: said });
}

type Runs = Pick<Command, 'help' | 'run'>;

async function helpOrRun(command: Runs, args: readonly string[], host: Host): Promise<number> {
  if (options(args).some(arg => arg === '--help' || arg === '-h')) {
    host.out(helpOf(command, host.words));
    return 0;
  }
  return runGuarded(command, args, host);
}

/** True if no command is called or asked about. */
const isAboutAll = ([name, asked]: readonly string[]): boolean =>
  name === undefined || (name === 'help' ? asked === undefined : name.startsWith('-'));

/** The arguments before `--`: the rest are names of files. */
const options = (args: readonly string[]): readonly string[] =>
  args.includes('--') ? args.slice(0, args.indexOf('--')) : args;

function noCommand(name: string, host: Host): number {
  note(host.words.say('terminal-no-command', { name, commands: [...commands.keys()].join(', ') }), host);
  return 2;
}

/** `--lang de` or `--lang=de`, taken out of the arguments; a repeated one wins. Answers for programs (`--json`) do not
 * follow the system's language. */
function languageAsked(given: readonly string[]): {
  readonly args: readonly string[];
  readonly asked: Language | null;
} {
  const at = options(given).findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { args: given, asked: null };
  const wanted = given[at]!.includes('=') ? given[at]!.slice('--lang='.length) : given[at + 1];
  const { args } = languageAsked(given.toSpliced(at, given[at]!.includes('=') ? 1 : 2));
  // Portuguese is that of Brazil.
  return { args, asked: LANGUAGES.find(language => language === wanted?.replace(/^pt-BR$/i, 'pt')) ?? null };
}

async function runGuarded(command: Runs, args: readonly string[], host: Host): Promise<number> {
  try {
    return await command.run(args, host);
  } catch (error) {
    if (error instanceof UnusableInput) {
      for (const { text } of error.issues) host.err(`${wrap(safe(worded(host.words, text), true), host.columns)}\n`);
      return 2;
    }
    if (host.signal.aborted) {
      host.err(`${host.words.say('terminal-stopped')}\n`);
      return 130;
    }
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.err(`${host.words.say('terminal-fault')}\n${safe(fault, true)}\n`);
    return 1;
  }
}

const helpOf = ({ help }: Runs, words: Speaker): string =>
  `${typeof help === 'function' ? help(words) : words.say(help)}\n`;

const overview = (words: Speaker): string => {
  const { say } = words;
  return [
    wrap(say('terminal-what'), 80),
    say('terminal-here'),
    '',
    say('terminal-usage'),
    '',
    ...[...commands.keys()].map(name => `  ${name.padEnd(10)} ${inHelp(say({ id: `summary-${name}`, args: {} }), 13)}`),
    '',
    say('terminal-more'),
    '  slipstep mirror "WhatsApp Chat with Ada.zip" --tz Europe/Berlin',
    '',
  ].join('\n');
};

const systemLanguages = (): readonly string[] =>
  [
    process.env['LC_ALL'],
    process.env['LC_MESSAGES'],
    process.env['LANG'],
    // Sooner known than from a formatter of dates.
    globalThis.navigator?.language ?? Intl.DateTimeFormat().resolvedOptions().locale,
  ].filter(language => language !== undefined && language !== '') as readonly string[];

function processHost(words: Speaker, languages: readonly string[]): Host {
  const { say } = words;
  const stop = new AbortController();
  const hear = (): void => stop.abort(new Error('interrupted'));
  process.on('SIGINT', hear);
  // A reader such as `head` may close the pipe early; that ends the output, it is no fault.
  process.stdout.on('error', error => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(`${say('terminal-no-room', { why: code ?? error.name })}\n`);
    process.exit(2);
  });
  const zone = strangeZone();
  if (zone !== null) process.stderr.write(`${say('terminal-no-zone', { zone: safe(zone) })}\n`);
  return {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    columns: Math.min(process.stdout.columns ?? 80, 100),
    // Few commands ask for it, and to know a zone takes longer than all else at the start.
    get deviceZone() {
      return zone === null ? systemZone() : 'UTC';
    },
    signal: stop.signal,
    atOnce(work) {
      // With nobody listening the system ends the process itself, whatever it is busy with (status 130 to a shell).
      process.off('SIGINT', hear);
      const again = (): void => void process.on('SIGINT', hear);
      let promised = false;
      try {
        const made = work();
        promised = made instanceof Promise;
        if (made instanceof Promise) void made.then(again, again);
        return made;
      } finally {
        if (!promised) again();
      }
    },
    languages,
    words,
    ask: process.stdin.isTTY && process.stdout.isTTY ? asking(process.stdin, process.stderr, stop) : null,
  };
}

/** UTC where the system does not know its zone (Node then has none, or one that is nowhere), or TZ is empty. */
function systemZone(): string {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === undefined || isNowhere(zone) ? 'UTC' : zone;
}

/** A TZ that names no zone; the system reads it as UTC, and says nothing. */
function strangeZone(): string | null {
  const asked = process.env['TZ']?.replace(/^:/, '');
  return asked !== undefined && asked !== '' && isNowhere(asked) ? asked : null;
}

function isNowhere(timeZone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return false;
  } catch {
    return true;
  }
}

/** Asks on a terminal. Ctrl+C and Ctrl+D at a question stop the command as Ctrl+C does elsewhere: they are no fault. */
export function asking(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  stop: AbortController,
): (question: string) => Promise<string> {
  return async question => {
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input, output });
    try {
      return await new Promise((resolve, reject) => {
        // Older Nodes let a question rest for ever once nobody can answer it.
        lines.once('close', () => reject(new Error('no answer')));
        lines.question(question, { signal: stop.signal }).then(resolve, reject);
      });
    } catch (error) {
      output.write('\n');
      stop.abort(error);
      throw error;
    } finally {
      lines.close();
    }
  };
}
