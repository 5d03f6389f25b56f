import { type ParseArgsConfig, parseArgs } from 'node:util';
import { issue, type Message, UnusableInput } from '../../base/index.ts';
import { message } from '../../words/index.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's faults with options; its own words are English. */
const FAULTS: Readonly<Record<string, 'unknown' | 'value' | 'dash'>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknown',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'value',
};

/** Options and files of one command. An unusable one is named with its remedy. */
export function readOptions<T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    // As of a variable of a script that was never set: nothing that an option takes is empty.
    const empty = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(''));
    if (empty !== undefined)
      throw refused('option', message('refused-option', { fault: 'value', what: `--${empty[0]}`, command }));
    return parsed;
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    const { code, message: text } = error as NodeJS.ErrnoException;
    const fault = text.includes('starting with a dash') ? 'dash' : (FAULTS[code ?? ''] ?? 'other');
    const what = /'(-[^' ]+)/.exec(text)?.[1] ?? text.split('. ')[0]!;
    throw refused('option', message('refused-option', { fault, what, command }));
  }
}

/** An option or a file that cannot be used, as a sentence of the catalogue; the command line words it. */
export const refused = (code: string, text: Message): UnusableInput => new UnusableInput([issue('error', code, text)]);

/** Refuses a given option of `names` that would do nothing without `what`, or beside it. */
export function refuseNeedless(
  values: object,
  names: readonly string[],
  how: 'without' | 'beside',
  what: string,
): void {
  const option = names.find(name => (values as Readonly<Record<string, unknown>>)[name] !== undefined);
  if (option !== undefined) throw refused('option', message('refused-needless', { option, how, what }));
}

/** One of the allowed words, null where the option was not given. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find(word => word === value);
  if (found === undefined)
    throw refused('option', message('refused-none-of', { name, allowed: allowed.join(', '), value }));
  return found;
}

/** A whole number in a range, in digits; `fallback` where the option was not given. */
export function wholeNumber(
  name: string,
  value: string | undefined,
  range: readonly [number, number],
  fallback: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < range[0] || number > range[1])
    throw refused('option', message('refused-whole-number', { name, least: range[0], most: range[1], value }));
  return number;
}
