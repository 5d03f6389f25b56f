import type { Message } from './message.ts';

/** One thing a person should know about their input: what happened, where, why it matters and what to do next.
 * `text` is a sentence of the catalogue, which edges word (`worded` of `src/words`), and never quotes chat text. `place` is a line,
 * index, option or file name. */
export interface Issue {
  readonly code: string;
  readonly text: Message;
  readonly place?: string;
  readonly level: 'error' | 'warning' | 'note';
}

/** A value with the issues noticed on the way, or no value and the reasons. Expected trouble is data, never an
 * exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const success = <T>(value: T, issues: readonly Issue[] = []): Outcome<T> => ({ ok: true, value, issues });

export const failure = (...issues: readonly Issue[]): Outcome<never> => ({ ok: false, issues });

export const issue = (level: Issue['level'], code: string, text: Issue['text'], place?: string): Issue =>
  place === undefined ? { level, code, text } : { level, code, text, place };

/** Text of an issue for an internal error: the id of its sentence, without arguments that may be somebody's name. */
export const issueText = ({ text }: Issue): string => text.id;

/** Thrown at the edges only, when an input or an option is not usable; the command line turns it into exit code 2. */
export class UnusableInput extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(issueText).join('\n'));
    this.name = 'UnusableInput';
    this.issues = issues;
  }
}
