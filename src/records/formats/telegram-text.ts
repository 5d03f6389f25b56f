import type { Format, FormatOptions, Probe, Question, Sink, Source } from '../core/format.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import { orderGiven } from '../parts/days.ts';
import { isPlausible, NO_TIME } from '../parts/json-fields.ts';
import type { DateOrder } from '../core/record.ts';
import { dateQuestion, Moments } from '../parts/meta/moments.ts';
import { eachLine } from '../text/lines.ts';

/** Messages marked and copied in Telegram Desktop: `Ada, [12.03.2024 21:41]`, then the text. docs/formats/telegram.md. */
export const telegramText: Format = { id: 'telegram', detect, read };

const HEAD = /^(\S.{0,120}?), \[(\d[^\]\n]{8,40})\]:?(?: (.*))?$/s;

function headOf(text: string): { readonly name: string; readonly when: string; readonly rest: string } | null {
  const found = HEAD.exec(text);
  return found === null || !/\d[:.]\d\d/.test(found[2]!)
    ? null
    : { name: found[1]!, when: found[2]!, rest: found[3] ?? '' };
}

function detect({ text }: Probe): number {
  if (/^\s*[[{<]/.test(text)) return 0;
  const lines = text.split('\n', 400).map(line => line.replace(/\r$/, ''));
  const heads = lines.filter(line => headOf(line) !== null).length;
  // A pasted text never begins the file.
  if (headOf(lines[0] ?? '') !== null) return 0.8;
  return heads >= 3 ? 0.6 : 0;
}

const MOST_NAMES = 1000;

/** True if the first line marks a reply or a forwarded message: `[In reply to Ada]`, `[Forwarded from Cy]`, in the
 * language of the app. The name of whoever is answered stands last. An attachment is written with spaces, `[ Photo ]`,
 * or in a word or two. */
function isNote(lines: readonly string[], names: ReadonlySet<string>): boolean {
  const inside = /^\[(\S[^\n]{0,200}\S)\]$/.exec(lines[0] ?? '')?.[1];
  if (inside === undefined) return false;
  for (let space = inside.indexOf(' '); space >= 0; space = inside.indexOf(' ', space + 1))
    if (names.has(inside.slice(space + 1))) return true;
  return lines.length > 1 && inside.split(' ').length > 2;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<Question | null> {
  if (source === undefined) return null;
  const moments = new Moments();
  const names = new Set<string>();
  await eachLine(source.blob, { ...options, progress: f => options.progress(f / 2) }, text => {
    const head = headOf(text);
    if (head === null) return undefined;
    moments.see(head.when);
    if (names.size < MOST_NAMES) names.add(head.name);
  });
  const order = orderGiven(moments.finder, options.dateOrder);
  if (moments.finder.seen > 0 && order === null) return dateQuestion();
  sink.dateOrder(moments.finder.seen > 0 ? order!.value : null, order?.how ?? 'format');
  sink.resolution(moments.seconds ? 1 : 60);
  const read: Reading = { moments, names, order: order?.value ?? 'dmy' };
  await withPasted(sink, pasted => readAll(source, read, pasted, sink, options));
  return null;
}

interface Reading {
  readonly moments: Moments;
  readonly names: ReadonlySet<string>;
  readonly order: DateOrder;
}

async function readAll(
  source: Source,
  { moments, names, order }: Reading,
  pasted: Pasted,
  sink: Sink,
  options: FormatOptions,
): Promise<void> {
  const chat = sink.chat('', source.name.replace(/\.txt$/i, ''), 'unknown');
  let open: { readonly name: string; readonly when: string; readonly line: number; readonly lines: string[] } | null =
    null;
  const inside = new Inside(sink);
  const close = (): void => {
    if (open === null) return;
    const { name, when, line, lines } = open;
    open = null;
    while (lines.at(-1) === '') lines.pop();
    const time = moments.read(when, order);
    while (isNote(lines, names)) lines.shift();
    const text = lines.join('\n');
    pasted.message(time ?? Number.NaN, name, text);
    if (time === null || !isPlausible(time)) return sink.notUnderstood({ line }, NO_TIME);
    // A copied picture leaves nothing, or its name in brackets.
    const media = text === '' || /^\[ ?\p{L}[\p{L} ]{2,30} ?\]$/u.test(lines[0] ?? '');
    const words = media ? lines.slice(1).join('\n') : text;
    return sink.add(chat, sink.person(name, name), time, 'wall', media ? 'media' : 'text', words);
  };
  await eachLine(source.blob, { ...options, progress: f => options.progress(0.5 + f / 2) }, (text, line) => {
    const head = headOf(text);
    if (head !== null && pasted.isText()) {
      open?.lines.push(text);
      sink.continuation();
    } else if (head !== null) {
      close();
      pasted.begin();
      open = { name: head.name, when: head.when, line, lines: head.rest === '' ? [] : [head.rest] };
      inside.message(head.name, moments.read(head.when, order) ?? Number.NaN);
    } else if (open !== null) {
      open.lines.push(text);
      inside.line(text, line);
    } else inside.before(text, line);
  });
  close();
  inside.tell();
}
