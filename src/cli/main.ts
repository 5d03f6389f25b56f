import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { type Message, UnusableInput, VERSION } from '../base/index.ts';
import { chooseLanguage, type Language, LANGUAGES, loadWords, type Speaker, speaker, worded } from '../words/index.ts';
import type { Command, Host, Outside } from './command.ts';
import { commands } from './commands/index.ts';
import { Refused } from './options.ts';
import { safe, wrap } from './terminal.ts';

/** Runs one command line (without the program's name) and resolves to its exit code: 0 done; 2 the input or the options
 * are not usable, and standard error says what happened and what to do; 1 a fault of ours. */
export async function runCommandLine(given: readonly string[], outside: Outside = processHost()): Promise<number> {
  const { args, asked } = languageAsked(given);
  const words = speaker(await loadWords(asked ?? chooseLanguage(args.includes('--json') ? [] : outside.languages)));
  const host: Host = { ...outside, words };
  if (asked === null && args.length < given.length) {
    host.err(`${words.say('terminal-lang', { languages: [...LANGUAGES] })}\n`);
    return 2;
  }
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = commands.find(command => command.name === rest[0]);
    host.out(asked ? lineOf(asked.help, words) : overview(words));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    host.out(`${VERSION}\n`);
    return 0;
  }
  const command = commands.find(candidate => candidate.name === name);
  if (command === undefined) {
    host.err(`${safe(words.say('terminal-no-command', { name, commands: commands.map(c => c.name).join(', ') }))}\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    host.out(lineOf(command.help, words));
    return 0;
  }
  return runGuarded(command, rest, host);
}

/** `--lang de` or `--lang=de`, taken out of the arguments; answers for programs (`--json`) do not follow the system's language. */
function languageAsked(given: readonly string[]): {
  readonly args: readonly string[];
  readonly asked: Language | null;
} {
  const at = given.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { args: given, asked: null };
  const wanted = given[at]!.includes('=') ? given[at]!.slice('--lang='.length) : given[at + 1];
  const args = given.toSpliced(at, given[at]!.includes('=') ? 1 : 2);
  return { args, asked: LANGUAGES.find(language => language === wanted) ?? null };
}

async function runGuarded(command: Command, args: readonly string[], host: Host): Promise<number> {
  try {
    return await command.run(args, host);
  } catch (error) {
    if (error instanceof Refused) {
      host.err(`${wrap(safe(host.words.say(error.said), true), host.columns)}\n`);
      return 2;
    }
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

const lineOf = (text: string | Message, { say }: Speaker): string =>
  typeof text === 'string' ? text : `${say(text)}\n`;

const overview = (words: Speaker): string => {
  const { say } = words;
  return [
    say('terminal-what'),
    say('terminal-here'),
    '',
    say('terminal-usage'),
    '',
    ...commands.map(command => `  ${command.name.padEnd(10)} ${lineOf(command.summary, words).trimEnd()}`),
    '',
    say('terminal-more'),
    '  slipstep mirror "WhatsApp Chat with Ada.zip" --tz Europe/Berlin',
    '',
  ].join('\n');
};

function processHost(): Outside {
  const stop = new AbortController();
  const hear = (): void => stop.abort(new Error('interrupted'));
  process.on('SIGINT', hear);
  // A reader such as `head` may close the pipe early; that ends the output, it is no fault.
  process.stdout.on('error', error => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(
      `The answer could not be written (${code ?? error.name}). Make room, or send it somewhere else.\n`,
    );
    process.exit(2);
  });
  tellStrangeZone();
  return {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    columns: Math.min(process.stdout.columns ?? 80, 100),
    deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    signal: stop.signal,
    atOnce(work) {
      // With nobody listening the system ends the process itself, whatever it is busy with (status 130 to a shell).
      process.off('SIGINT', hear);
      try {
        return work();
      } finally {
        process.on('SIGINT', hear);
      }
    },
    languages: [
      process.env['LC_ALL'],
      process.env['LC_MESSAGES'],
      process.env['LANG'],
      Intl.DateTimeFormat().resolvedOptions().locale,
    ].filter(language => language !== undefined && language !== '') as readonly string[],
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
  };
}

/** A TZ that names no zone is read as UTC by the system, and says nothing. */
function tellStrangeZone(): void {
  const asked = process.env['TZ']?.replace(/^:/, '');
  if (asked === undefined || asked === '') return;
  try {
    Intl.DateTimeFormat('en', { timeZone: asked });
  } catch {
    process.stderr.write(
      `TZ is set to "${safe(asked)}", which names no time zone here, so this device's clock is taken as UTC. Set TZ to a zone such as Europe/Berlin, or give --tz.\n`,
    );
  }
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
