import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { type Element, isPage, PageText, scanHtml, tellPageEnd } from '../parts/html.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import { hourOf, NO_SENDER, NO_TIME, wallTime } from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { eachLine } from '../text/lines.ts';

/** Pages and text that imessage-exporter makes of chat.db. docs/formats/imessage.md. */
export const imessageHtml: Format = { id: 'imessage', detect: detectHtml, read: readHtml };
export const imessageText: Format = { id: 'imessage', detect: detectText, read: readText };

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `Jul 17, 2022  5:04:04 PM`, then how soon it was read. */
const STAMP = /^([A-Z][a-z]{2}) (\d{2}), (\d{4}) {1,2}(\d{1,2}):(\d{2}):(\d{2}) (AM|PM)/;

function timeOf(text: string): number | null {
  const found = STAMP.exec(text.trim().replaceAll(/[\u202f\u00a0]/g, ' '));
  const month = found === null ? -1 : MONTHS.indexOf(found[1]!);
  if (found === null || month < 0) return null;
  const hour = hourOf(Number(found[4]), found[7] === 'PM' ? 'pm' : 'am');
  return wallTime(Number(found[3]), month + 1, Number(found[2]), hour, Number(found[5]), Number(found[6]));
}

/** The program's own line in place of missing content. Longer lines are somebody's words. */
const GONE =
  /^(?:This message was deleted from the conversation!|\S.{0,80} unsent this message part(?: .{1,80} after sending)?!|\S.{0,80} unsent a message[.!]|(?:You|They) deleted a message\.)$/;
/** Above each later version of a changed message, as text before it, on pages in a cell of its own. */
const EDITED = /^Edited (?:\d{1,6} (?:year|month|week|day|hour|minute|second)s?(?:, )?){1,6} later(?:: |$)/;
const PLAYED = /^SharePlay Message\b/;

function open(source: Source, sink: Sink): number {
  sink.dateOrder('mdy', 'format');
  sink.resolution(1);
  return sink.chat('', source.name.replace(/\.(?:txt|html|zip)$/i, ''), 'unknown');
}

function personOf(name: string, sink: Sink): number {
  const person = sink.person(name === 'Me' ? 'me' : name, name);
  if (name === 'Me') sink.owner(person);
  return person;
}

function detectHtml({ text }: Probe): number {
  return isPage(text) &&
    /class="(?:sent|received)(?: \w+)?"/.test(text) &&
    /class="message_part"|class="timestamp"/.test(text)
    ? 0.9
    : 0;
}

async function readHtml([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  const page = new Page(open(source, sink), sink);
  const end = await scanHtml(source.blob, options, page);
  page.flush();
  tellPageEnd(end, sink);
  return null;
}

class Page {
  readonly #chat: number;
  readonly #sink: Sink;
  #index = 0;
  #message: { depth: number; stamp: string; sender: string; text: string[]; kind: Kind | null } | null = null;
  #part: {
    readonly of: 'stamp' | 'sender' | 'bubble' | 'version';
    readonly depth: number;
    readonly text: PageText;
  } | null = null;
  /** The last version so far of an edited message; null outside of one. */
  #versions: { readonly depth: number; last: string } | null = null;
  /** Depth of replies that are repeated below the answered message; null outside. They also stand at their own place. */
  #repeated: number | null = null;

  constructor(chat: number, sink: Sink) {
    this.#chat = chat;
    this.#sink = sink;
  }

  open({ classes, depth, name, attributes }: Element): undefined {
    if (this.#repeated !== null) return undefined;
    if (name === 'br') {
      this.#part?.text.line();
      return undefined;
    }
    const has = (word: string): boolean => classes.includes(word);
    if (has('replies')) this.#repeated = depth;
    else if (has('announcement') && this.#message === null) this.#sink.system();
    else if (has('message') && this.#message === null)
      this.#message = { depth, stamp: '', sender: '', text: [], kind: null };
    const message = this.#message;
    if (message === null) return undefined;
    if (has('timestamp') && message.stamp === '') this.#collect('stamp', depth);
    else if (has('sender') && message.sender === '') this.#collect('sender', depth);
    else if (has('edited')) this.#versions = { depth, last: '' };
    else if (name === 'td' && this.#versions !== null) this.#collect('version', depth);
    else if (has('bubble')) this.#collect('bubble', depth);
    else if (has('reaction') && attributes['class'] === 'reaction' && name === 'div') this.#sink.reactions(1);
    else if (has('sticker')) message.kind ??= 'sticker';
    else if (has('deleted') || has('unsent')) message.kind ??= 'deleted';
    else if (has('app')) message.kind ??= 'other';
    else if (has('audio') || name === 'audio') message.kind = 'voice';
    else if (name === 'img' || name === 'video' || has('attachment')) message.kind ??= 'media';
    return undefined;
  }

  text(text: string): void {
    if (this.#repeated === null) this.#part?.text.add(text);
  }

  close({ depth, name }: Element): void {
    if (name === 'br') return;
    if (this.#repeated !== null) {
      if (this.#repeated === depth) this.#repeated = null;
      return;
    }
    const part = this.#part;
    const message = this.#message;
    if (part !== null && part.depth === depth && message !== null) {
      this.#part = null;
      const value = part.text.value;
      if (part.of === 'version') this.#version(value);
      else if (part.of === 'bubble') message.text.push(value);
      else message[part.of] = value;
    }
    if (this.#versions?.depth === depth) this.#changed();
    if (message !== null && message.depth === depth) this.flush();
  }

  #version(text: string): void {
    if (this.#versions !== null && text !== '' && !EDITED.test(text)) this.#versions.last = text;
  }

  #changed(): void {
    const last = this.#versions?.last ?? '';
    this.#versions = null;
    if (this.#message === null || last === '') return;
    this.#message.text.push(last);
    this.#message.kind ??= 'edited';
  }

  #collect(of: 'stamp' | 'sender' | 'bubble' | 'version', depth: number): void {
    this.#part ??= { of, depth, text: new PageText() };
  }

  flush(): void {
    const message = this.#message;
    this.#message = null;
    this.#part = null;
    this.#versions = null;
    this.#repeated = null;
    if (message === null) return;
    emit(
      message.stamp,
      message.sender.trim(),
      message.text.join('\n'),
      message.kind,
      this.#index++,
      this.#chat,
      this.#sink,
    );
  }
}

function emit(
  stamp: string,
  sender: string,
  text: string,
  kind: Kind | null,
  index: number,
  chat: number,
  sink: Sink,
): void {
  const time = timeOf(stamp);
  if (time === null) return sink.notUnderstood({ index }, NO_TIME);
  if (sender === '') return sink.notUnderstood({ index }, NO_SENDER);
  if (kind === null && text === '') return sink.system();
  const lines = text.split('\n');
  const left = lines.filter(line => !GONE.test(line));
  const words = left.length === lines.length ? text : left.join('\n').trim();
  const gone = words === '' && text !== '';
  const what = gone
    ? 'deleted'
    : PLAYED.test(text)
      ? 'call'
      : kind === 'deleted' && words !== ''
        ? 'text'
        : (kind ?? 'text');
  const shown = what === 'deleted' || what === 'call' ? '' : words;
  return sink.add(chat, personOf(sender, sink), time, 'wall', what, shown, what === 'edited' ? { edited: true } : {});
}

function detectText({ text }: Probe): number {
  const lines = text.split('\n', 200);
  const stamped = lines.filter((line, i) => STAMP.test(line) && (i === 0 || lines[i - 1]!.trim() === ''));
  return STAMP.test(lines[0] ?? '') || stamped.length >= 3 ? 0.9 : 0;
}

/** Path of an attachment, alone on its line. */
const ATTACHMENT = /^(?:~?\/|attachments\/|[A-Z]:\\)\S.{0,400}\.\w{2,8}$/;
const STICKER = /^(?:\w+ )?Sticker from .{1,80}: /;

async function readText([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  await withPasted(sink, pasted => readLines(source, pasted, sink, options));
  return null;
}

async function readLines(source: Source, pasted: Pasted, sink: Sink, options: FormatOptions): Promise<void> {
  const chat = open(source, sink);
  let block: { readonly stamp: string; readonly line: number; sender: string | null; readonly lines: string[] } | null =
    null;
  let blank = true;
  let reactions = false;
  const inside = new Inside(sink);
  const close = (): void => {
    if (block === null) return;
    const { stamp, sender, lines, line } = block;
    block = null;
    // One line and no more: a notice, as of a new name.
    if (sender === null) return sink.system();
    const files = lines.filter(each => ATTACHMENT.test(each)).length;
    const stickers = lines.filter(each => STICKER.test(each)).length;
    const words = lines.filter(each => !ATTACHMENT.test(each) && !STICKER.test(each) && !RESPONDED.test(each));
    while (words.at(-1) === '' || (words.length > 1 && EFFECT.test(words.at(-1)!))) words.pop();
    const version = words.findLastIndex(each => EDITED.test(each));
    const kind: Kind | null = stickers > 0 ? 'sticker' : files > 0 ? 'media' : version > 0 ? 'edited' : null;
    inside.message(sender, timeOf(stamp) ?? Number.NaN);
    const last = version > 0 ? [words[version]!.replace(EDITED, ''), ...words.slice(version + 1)] : words;
    pasted.message(timeOf(stamp) ?? Number.NaN, sender, last.join('\n'));
    emit(stamp, sender, last.join('\n'), kind, line, chat, sink);
  };
  await eachLine(source.blob, options, (text, line) => {
    const rest = STAMP.test(text) && blank ? besideStamp(text) : null;
    if (rest === '' && pasted.isText()) {
      block?.lines.push(text);
      sink.continuation();
    } else if (rest !== null) {
      close();
      reactions = false;
      // "Jul 17, 2022 5:04:50 PM You renamed the conversation": all on one line.
      if (rest === '') {
        pasted.begin();
        block = { stamp: text, line, sender: null, lines: [] };
      } else sink.system();
    } else if (block === null) inside.before(text, line);
    else {
      inside.line(block.sender === null ? '' : text, line);
      // Replies are shown indented below the answered message, and again at their own place.
      if (block.sender === null) block.sender = text.trim();
      else if (text === 'Reactions:' || text === 'Tapbacks:') reactions = true;
      else if (reactions && / by \S/.test(text)) sink.reactions(1);
      else if (!/^ {4}/.test(text)) block.lines.push(text);
    }
    blank = text.trim() === '';
    if (blank) reactions = false;
  });
  close();
  inside.tell();
}

const besideStamp = (text: string): string =>
  text
    .replace(STAMP, '')
    .replace(/^ \([^)]{0,120}\)/, '')
    .trim();

/** Effect of a message, below its words. */
const EFFECT =
  /^Sent with (?:Slam|Loud|Gentle|Invisible Ink|Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Start?|Sparkles|Spotlight)$/;
const RESPONDED = /^This message responded to an earlier message\.$/;
