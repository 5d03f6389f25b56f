import type { ByteSource } from '../../src/records/text/byte-source.ts';
import type { FormatId } from '../../src/records/core/record.ts';
import { allOf, textOf } from '../../src/records/text/bytes.ts';

/** A second reader, plain and slow: it knows nothing of the others but what a heading looks like, and counts. Where the two do not
 * agree, one of them misreads. */

/** What of the first reader's report the count must equal: its messages; all entries that carry on no other; or also those that it
 * folded into another (a second version, the end of a call). */
type Against = 'messages' | 'entries' | 'folded';

export interface SecondCount {
  readonly count: number;
  readonly against: Against;
}

interface Counter {
  readonly formats: readonly FormatId[];
  readonly when?: RegExp;
  readonly against: Against;
  readonly count: (text: string) => number;
}

const lines = (text: string): readonly string[] => text.split('\n').map(line => line.replace(/\r$/, ''));
const matching =
  (pattern: RegExp) =>
  (text: string): number =>
    text.match(pattern)?.length ?? 0;
const linesWith =
  (pattern: RegExp) =>
  (text: string): number =>
    lines(text).filter(line => pattern.test(line)).length;

const MARKS = '[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*';
const DATE = '\\p{Nd}{1,4}[^\\p{Nd}\\n]{1,5}\\p{Nd}{1,2}[^\\p{Nd}\\n]{1,5}\\p{Nd}{1,4}';
const TIME = '\\p{Nd}{1,2}(?:[:.]| h )\\p{Nd}{2}';
const BRACKET = new RegExp(
  `^${MARKS}\\[${MARKS}\\p{L}{0,2}(?:${DATE}[^\\n\\]]{1,20}${TIME}|${TIME}[^\\n\\]]{1,20}${DATE})[^\\n\\]]{0,16}\\]`,
  'u',
);
const DASH = new RegExp(
  `^${MARKS}\\p{L}{0,2}(?:${DATE}[^\\n]{1,20}?${TIME}|${TIME}[^\\n]{1,20}?${DATE})[^\\n\\-–—]{0,16} [-–—](?: |$)`,
  'u',
);
const COLON = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}:\d{2}(?: [AP]M)?: /i;

/** Of one of the three shapes, whichever most lines have; those that begin a line are all the file has. */
function whatsappHeads(text: string): number {
  const all = lines(text.endsWith('\n') ? text.slice(0, -1) : text);
  const counts = [BRACKET, DASH, COLON].map(shape => {
    const heads = all.filter(line => shape.test(line)).length;
    // What stands before the first heading is no continuation either.
    return heads === 0 ? [0, 0] : [heads, all.findIndex(line => shape.test(line))];
  });
  const [heads, before] = counts.reduce((best, next) => (next[0]! > best[0]! ? next : best));
  return heads! + before!;
}

/** Cards of a page, by their opening tag. */
const tags = (pattern: string): ((text: string) => number) =>
  matching(new RegExp(`<\\w+ [^<>]{0,300}${pattern}[^<>]{0,300}>`, 'g'));

const COUNTERS: readonly Counter[] = [
  { formats: ['whatsapp'], against: 'entries', count: whatsappHeads },
  {
    formats: ['telegram'],
    when: /^\s*\{/,
    against: 'entries',
    count: matching(/"type"\s*:\s*"(?:message|service|unsupported)"/g),
  },
  { formats: ['telegram'], when: /^\s*</, against: 'entries', count: tags('class="message (?:default|service)') },
  { formats: ['telegram'], against: 'messages', count: linesWith(/^\S[^\n]{0,120}, \[\d[^\]]{8,40}\]:?(?: |$)/) },
  {
    formats: ['messenger', 'instagram'],
    when: /^\s*</,
    against: 'entries',
    count: tags('class="[^"]{0,60}(?:_a6-g|_2lej)'),
  },
  { formats: ['messenger', 'instagram'], against: 'folded', count: matching(/"(?:sender_name|senderName)"\s*:/g) },
  { formats: ['signal'], when: /"backupTimeMs"/, against: 'entries', count: linesWith(/\S/) },
  { formats: ['signal'], when: /^\s*\{/, against: 'entries', count: linesWith(/\S/) },
  {
    formats: ['signal'],
    against: 'entries',
    count: linesWith(/^\[\d{4}-\d{2}-\d{2},? \d{2}:\d{2}(?::\d{2})?\] [^:]{1,100}:/),
  },
  {
    formats: ['discord'],
    against: 'entries',
    count: text => matching(/"timestampEdited"\s*:/g)(text) - matching(/"forwardedMessage"\s*:\s*\{/g)(text),
  },
  { formats: ['googlechat'], against: 'entries', count: matching(/"created_date"\s*:/g) },
  { formats: ['hangouts'], against: 'entries', count: matching(/"timestamp"\s*:\s*"\d{16}"/g) },
  { formats: ['sms'], against: 'entries', count: matching(/<(?:sms|mms|call) /g) },
  { formats: ['wechat'], when: /^\s*[[{]/, against: 'entries', count: matching(/"createTime"\s*:/g) },
  {
    formats: ['wechat'],
    when: /^—+ +\d{4}/m,
    against: 'messages',
    count: text => {
      const heads = lines(text).map((line, i, all) => (/^\S.{0,99} {2}\d{1,2}:\d{2}$/u.test(line) ? all[i - 1] : null));
      // Behind an empty line where there are any.
      return heads.filter(before => before === '').length || heads.filter(before => before !== null).length;
    },
  },
  {
    formats: ['line'],
    when: /\t/,
    against: 'messages',
    count: linesWith(
      /^(?:\p{L}{2} ?)?\d{1,2}:\d{2}(?: ?[AP]M)?\t(?:[^\t]+\t|\t?[^\t]+(?:がメッセージの送信を取り消しました|已收回訊息| unsent a message\.?)$)/u,
    ),
  },
  {
    formats: ['kakaotalk'],
    when: /^-+ .{6,40} -+$/m,
    against: 'messages',
    count: linesWith(/^\[[^\]]{1,80}\] \[[^\]]{4,20}\] /),
  },
  { formats: ['mbox'], against: 'folded', count: linesWith(/^From \S/) },
  { formats: ['googlevoice'], against: 'entries', count: tags('class="(?:message|haudio)"') },
  {
    formats: ['imessage'],
    when: /^\s*</,
    against: 'entries',
    count: text => tags('class="(?:message|announcement)"')(text) - tags('class="reply"')(text),
  },
  {
    formats: ['imessage'],
    when: /^[A-Z][a-z]{2} \d{2}, \d{4}/,
    against: 'messages',
    count: text =>
      lines(text).filter(
        (line, i, all) =>
          /^[A-Z][a-z]{2} \d{2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2} [AP]M(?: \(|$)/.test(line) &&
          (i === 0 || all[i - 1] === ''),
      ).length,
  },
  { formats: ['skype', 'teams'], against: 'folded', count: matching(/"messagetype"\s*:/g) },
  { formats: ['snapchat'], against: 'entries', count: matching(/"Media Type"\s*:/g) },
  { formats: ['tiktok'], when: /^\s*\{/, against: 'entries', count: matching(/"From"\s*:/g) },
  {
    formats: ['tiktok'],
    against: 'messages',
    count: linesWith(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?: UTC)? [^:]+:/),
  },
  {
    formats: ['twitter'],
    against: 'entries',
    count: matching(
      /"(?:messageCreate|joinConversation|participantsJoin|participantsLeave|conversationNameUpdate)"\s*:\s*\{/g,
    ),
  },
  { formats: ['qq'], when: /^\s*\{/, against: 'entries', count: matching(/"isSystemMessage"\s*:/g) },
  {
    formats: ['qq'],
    when: /消息记录（此/,
    against: 'messages',
    count: linesWith(/^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}:\d{2} (?!系统消息)\S/),
  },
  { formats: ['qq'], against: 'messages', count: linesWith(/ \d{4}[/-]\d{1,2}[/-]\d{1,2} \d{1,2}:\d{2}:\d{2}$/) },
];

const LARGEST = 128 * 1024 ** 2;

/** How many entries the second reader finds in these sources together; null where it has no eye for the format (databases, tables). */
export async function secondCount(
  format: FormatId,
  sources: readonly { readonly blob: ByteSource }[],
): Promise<SecondCount | null> {
  let total = 0;
  let against: Against | null = null;
  for (const { blob } of sources) {
    const bytes = await allOf(blob, LARGEST);
    const text = textOf(bytes);
    if (text.startsWith('SQLite format 3')) return null;
    const counter = COUNTERS.find(({ formats, when }) => formats.includes(format) && (when?.test(text) ?? true));
    if (counter === undefined) return null;
    total += counter.count(text);
    against = counter.against;
  }
  return against === null ? null : { count: total, against };
}
