import { type ParseArgsConfig, parseArgs } from 'node:util';
import { issue, UnusableInput } from '../base/index.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and files of one command. What cannot be used is named with what to do instead. */
export function readOptions<T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0]! : String(error);
    throw refused('option', `${what}. \`slipstep ${command} --help\` lists the options of this command.`);
  }
}

export const refused = (code: string, text: string): UnusableInput => new UnusableInput([issue('error', code, text)]);

/** One of the allowed words, null where the option was not given. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find(word => word === value);
  if (found === undefined)
    throw refused('option', `--${name} takes ${allowed.join(', ')}; "${value}" is none of them.`);
  return found;
}

/** A whole number in a range, `fallback` where the option was not given. */
export function wholeNumber(
  name: string,
  value: string | undefined,
  range: readonly [number, number],
  fallback: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < range[0] || number > range[1])
    throw refused('option', `--${name} takes a whole number from ${range[0]} to ${range[1]}; "${value}" is not one.`);
  return number;
}
