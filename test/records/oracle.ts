import { mapMessage, type Message, type Outcome } from '../../src/base/index.ts';
import type { ReadResult } from '../../src/records/index.ts';
import { said } from '../said.ts';

const BUILT_INS = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
const shapeOfBuiltIns = (): string => BUILT_INS.map(object => Object.getOwnPropertyNames(object).join()).join('|');
const untouched = shapeOfBuiltIns();

/** The sentence with another word for each that comes from the file: names and fields may be called NaN. */
const withoutTheirWords = (text: Message): Message => mapMessage(text, x => (typeof x === 'string' ? '·' : x));

/** What is wrong with an answer, whatever was read: null where nothing is. A failure must say something and must not be a
 * fault of ours; a record must be whole, in order, and account for every message. `packed`: damage of gzip or zip is
 * "unreadable" rightly. */
export function faultOf(outcome: Outcome<ReadResult>, packed = false): string | null {
  for (const { code, ...found } of outcome.issues) {
    const text = said(found.text);
    if (code === '' || text.length <= 15) return `an issue that says nothing: ${code} ${text}`;
    if (code === 'unreadable' && !packed) return `a reader threw: ${text}`;
    if (/undefined|NaN|\[object/.test(said(withoutTheirWords(found.text)))) return `an issue with a hole: ${text}`;
  }
  if (shapeOfBuiltIns() !== untouched) return 'a built-in was changed';
  if (!outcome.ok) return outcome.issues.some(({ level }) => level === 'error') ? null : 'a failure without an error';
  const { records, files, duplicatesMerged } = outcome.value;
  const { at, from, kind, flags, characters, offsetMinutes, file, text } = records;
  const n = records.count;
  if (n !== files.reduce((sum, { messages }) => sum + messages, 0) - duplicatesMerged)
    return 'messages are not accounted for';
  for (const column of [at, from, kind, flags, characters, offsetMinutes, file])
    if (column.length !== n) return 'columns of different lengths';
  if (text !== null && (text.start.length !== n + 1 || text.start[n] !== text.bytes.length)) return 'texts do not fit';
  if (records.people.reduce((sum, { messages }) => sum + messages, 0) !== n) return 'people do not add up';
  for (let i = 0; i < n; i++) {
    if (!(Math.abs(at[i]!) <= 8.64e15)) return `record ${i} has no time`;
    if (i > 0 && at[i]! < at[i - 1]!) return `record ${i} is out of order`;
    if (from[i]! >= records.people.length) return `record ${i} is from nobody`;
  }
  for (const { notUnderstood, notUnderstoodCount, messages, elsewhere, system, continuation } of files)
    if (
      notUnderstood.length > notUnderstoodCount ||
      [messages, elsewhere, system, continuation].some(count => !Number.isSafeInteger(count) || count < 0)
    )
      return 'a count that is none';
  return null;
}
