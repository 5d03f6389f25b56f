import type { Question } from '../../core/format.ts';
import { type DateParts, DateOrderFinder, dayTime } from '../days.ts';
import { clockIn } from '../halves.ts';
import { hourOf, wallTime } from '../json-fields.ts';
import { DateSentences } from '../sentences.ts';
import { message } from '../../../words/index.ts';

/** Reads dates with a time of day as people are shown them. Numeric ones are in the order that the whole file settles,
 * others in the words of any language. */
export class Moments {
  readonly #sentences = new DateSentences();
  readonly finder = new DateOrderFinder();
  seconds = false;

  partsOf(when: string): readonly [DateParts, string] | null {
    const found = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4}),? (.*)$/s.exec(when.replaceAll(/[\u202f\u00a0]/g, ' '));
    return found === null ? null : [[Number(found[1]), Number(found[2]), Number(found[3])], found[4]!];
  }

  see(when: string): void {
    this.seconds ||= /\d:\d\d:\d\d/.test(when);
    const parts = this.partsOf(when);
    if (parts !== null) this.finder.see(parts[0]);
  }

  read(when: string, order: 'dmy' | 'mdy' | 'ymd'): number | null {
    const english = inEnglish(when);
    if (english !== null) return english;
    const parts = this.partsOf(when);
    if (parts === null) return this.#sentences.read(when);
    const day = dayTime(parts[0], order);
    const clock = clockIn(parts[1]);
    return day === null || clock === null ? null : day + clock;
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?[ \u202f]?([apAP])[mM]$/;

/** "Mar 12, 2024 9:41:23 pm", the commonest form by far, without looking through languages. */
function inEnglish(when: string): number | null {
  const found = ENGLISH.exec(when);
  const month = found === null ? -1 : MONTHS.indexOf(found[1]!.toLowerCase());
  if (found === null || month < 0) return null;
  const hour = hourOf(Number(found[4]), found[7]!.toLowerCase() === 'p' ? 'pm' : 'am');
  return wallTime(Number(found[3]), month + 1, Number(found[2]), hour, Number(found[5]), Number(found[6] ?? 0));
}

export const dateQuestion = (): Question => ({
  code: 'date-order',
  text: message('records-ask-order'),
  option: '--date-order',
  choices: ['dmy', 'mdy', 'ymd'],
});
