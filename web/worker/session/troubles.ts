import type { Issue } from '../../../src/base/index.ts';
import { message } from '../../../src/words/index.ts';
import type { Trouble } from '../protocol.ts';

const CHOICES = { 'date-order': ['dmy', 'mdy', 'ymd'], 'other-chat': ['belongs'] } as const;

/** Issues as the page shows them: chats to choose from become the choices of the issue that asks. */
export function troublesOf(issues: readonly Issue[]): readonly Trouble[] {
  const placesOf = (code: string): readonly string[] =>
    issues.filter(issue => issue.code === code).map(issue => issue.place ?? '');
  const answers = new Map<string, readonly string[]>([
    ['choose-chat', placesOf('chat')],
    ['no-such-chat', placesOf('chat')],
    ['columns', placesOf('column')],
    ['date-order', CHOICES['date-order']],
    ['other-chat', CHOICES['other-chat']],
  ]);
  return issues
    .filter(issue => issue.code !== 'chat' && issue.code !== 'column')
    .map(({ code, text }) => ({
      code,
      text,
      choices: answers.get(code) ?? [],
    }));
}

/** The record is gone with a worker that heard no stop. */
export const RENEWED: Trouble = { code: 'reader-renewed', text: message('site-reader-renewed'), choices: [] };

/** A fault of ours. Its own words stay out of the page, since they could hold something of the file. */
export const fault = (error: unknown): Trouble => ({
  code: 'fault',
  text: message('load-fault', { name: nameOf(error) }),
  choices: [],
  where: whereOf(error),
});

/** Only names that the language itself gives: any other could be made from a file. */
const NAMES = /^(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error$|^DOMException$/;
const nameOf = (error: unknown): string => (error instanceof Error && NAMES.test(error.name) ? error.name : 'Error');

/** The name of a fault and its places in our scripts. What it says of itself stays out: that may be a line of the file. */
export function whereOf(error: unknown): string {
  const { stack = '', message = '' } = error instanceof Error ? error : {};
  // Some engines begin the stack with those words.
  const places = [...stack.slice(stack.indexOf(message) + message.length).matchAll(PLACE)];
  return [nameOf(error), ...places.slice(0, 12).map(([, file, line, column]) => `${file}:${line}:${column}`)].join(
    '\n',
  );
}

/** A script, line and column at the end of a line of a stack. */
const PLACE = /([\w.-]+\.(?:js|ts)):(\d+):(\d+)\)?$/gm;
