import type { FormatOptions, Question, Sink, Source } from '../../core/format.ts';
import type { Kind } from '../../core/record.ts';
import { orderGiven } from '../days.ts';
import { type Element, type HtmlVisitor, isPage, PageText, scanHtml, tellPageEnd } from '../html.ts';
import { NO_SENDER, NO_TIME } from '../json-fields.ts';
import { type Learned, ReactionLearner } from './meta-learn.ts';
import { chatOf, type Entry, Flow, isPlaceholder, tellLearned, threadOf, wordsOnly } from './meta.ts';
import { dateQuestion, Moments } from './moments.ts';

/** Messenger's and Instagram's download as web pages, which Meta offers first. One card a message, the newest first; the words
 * of the classes changed once, their order (who, what, when) never. docs/formats/messenger.md. */

const CARD = new Set(['_a6-g', '_2lej']);
const NAME = new Set(['_a6-h', '_2lek']);
const BODY = new Set(['_a6-p', '_2let']);
const WHEN = new Set(['_a6-o', '_2lem']);
const REACTIONS = new Set(['_a6-q', '_tqp']);
const isOne = ({ classes }: Element, of: ReadonlySet<string>): boolean => classes.some(word => of.has(word));

/** Cards with a body and a time, whose names recur: posts and the like have a sentence for a heading. */
export function looksLikeMetaPage(text: string): boolean {
  if (!isPage(text) || !/class="[^"]{0,80}(?:_a6-p|_2let)\b/.test(text) || !/(?:_a6-o|_2lem)\b/.test(text))
    return false;
  const names = [...text.matchAll(/class="[^"]{0,80}(?:_a6-h|_2lek)\b[^"]{0,40}"[^>]{0,40}>([^<]{1,200})</g)].map(
    ([, name]) => name!.trim(),
  );
  // "Participants: Ada and Ben" is in the first card.
  const headings = names.filter(name => !name.includes(': '));
  const people = headings.filter(name => name.length <= 60 && !/[.!:]$/.test(name));
  return people.length > 0 && people.length >= headings.length * 0.7;
}

export const looksLikeInstagramPage = (text: string): boolean =>
  /your_instagram_activity|instagram\.com\/|cdninstagram|<title>[^<]{0,100}Instagram/i.test(text);

/** A card of the page. */
interface Card {
  name: string;
  when: string;
  readonly lines: string[];
  kind: Kind | null;
  /** The first in its body. */
  link: string;
  /** "Duration: 33 seconds" stood under it. */
  duration: string;
  reactions: number;
  /** The first of them, as they stand: an emoji, and whose it is. */
  readonly reacted: string[];
}

const MOST_REACTED = 100;

class Cards implements HtmlVisitor {
  readonly #visit: (card: Card) => void;
  title = '';
  #card: (Card & { readonly depth: number }) | null = null;
  #body: number | null = null;
  #reactions: number | null = null;
  #silent: number | null = null;
  #part: {
    readonly of: 'title' | 'name' | 'when' | 'line' | 'reaction';
    readonly depth: number;
    readonly text: PageText;
  } | null = null;

  constructor(visit: (card: Card) => void) {
    this.#visit = visit;
  }

  open(element: Element): undefined {
    const { name, depth } = element;
    if (name === 'title' && this.title === '') return this.#collect('title', depth);
    if (isOne(element, CARD) && this.#card === null) {
      this.#card = {
        depth,
        name: '',
        when: '',
        lines: [],
        kind: null,
        link: '',
        duration: '',
        reactions: 0,
        reacted: [],
      };
      return undefined;
    }
    const card = this.#card;
    if (card === null) return undefined;
    if (name === 'br') {
      this.#part?.text.line();
      return undefined;
    }
    if (this.#body === null && isOne(element, NAME) && card.name === '') return this.#collect('name', depth);
    if (this.#body === null && isOne(element, BODY)) {
      this.#body = depth;
      return undefined;
    }
    if (this.#body === null && isOne(element, WHEN)) return this.#collect('when', depth);
    if (this.#body !== null) this.#inBody(card, element);
    return undefined;
  }

  #inBody(card: Card, element: Element): void {
    const { name, depth } = element;
    if (this.#reactions !== null) {
      if (name !== 'li') return;
      card.reactions++;
      this.#part = { of: 'reaction', depth, text: new PageText() };
    } else if (isOne(element, REACTIONS) || name === 'ul') {
      this.#endLine(card);
      this.#reactions = depth;
    } else if (name === 'img' || name === 'video' || name === 'audio') {
      card.kind = name === 'audio' ? 'voice' : (card.kind ?? 'media');
      // "Click for video" and the like are for those who cannot play it.
      if (name !== 'img') this.#silent ??= depth;
    } else if (name === 'a') card.link ||= element.attributes['href'] ?? '';
    else if (name === 'div' || name === 'p') {
      this.#endLine(card);
      this.#part = { of: 'line', depth, text: new PageText() };
    }
  }

  text(text: string): void {
    if (this.#silent === null) this.#part?.text.add(text);
  }

  close({ depth, name }: Element): void {
    const card = this.#card;
    const part = this.#part;
    if (part !== null && part.depth === depth) {
      if (part.of === 'line') this.#endLine(card);
      else {
        this.#part = null;
        const { value } = part.text;
        if (part.of === 'title') this.title = value;
        else if (part.of === 'reaction') {
          if (card !== null && card.reacted.length < MOST_REACTED) card.reacted.push(value);
        } else if (card !== null) card[part.of] = value;
      }
    }
    if (this.#reactions === depth) this.#reactions = null;
    if (this.#silent === depth && name !== 'br') this.#silent = null;
    if (this.#body === depth) this.#body = null;
    if (card?.depth === depth) this.flush();
  }

  #endLine(card: Card | null): void {
    const part = this.#part;
    if (part === null || part.of !== 'line') return;
    this.#part = null;
    const { value } = part.text;
    if (card === null || value === '') return;
    if (DURATION.test(value)) card.duration = value;
    else card.lines.push(value);
  }

  #collect(of: 'title' | 'name' | 'when', depth: number): undefined {
    this.#part ??= { of, depth, text: new PageText() };
    return undefined;
  }

  flush(): void {
    const card = this.#card;
    this.#card = null;
    this.#part = null;
    this.#body = this.#reactions = this.#silent = null;
    if (card !== null) this.#visit(card);
  }
}

const DURATION =
  /^(?:Duration|Dauer|Duración|Durée|Durata|Duração|Duur|Czas trwania|Süre|Durasi|Продолжительность|Длительность)\s?:\s?\d/i;

export async function readMetaPages(
  sources: readonly Source[],
  sink: Sink,
  options: FormatOptions,
): Promise<Question | null> {
  const times = new Moments();
  const about: { readonly title: string; readonly names: ReadonlySet<string>; readonly learned: Learned }[] = [];
  let done = 0;
  const progress = (fraction: number): void => options.progress((done + fraction) / (2 * sources.length));
  for (const source of sources) {
    const names = new Set<string>();
    const learner = new ReactionLearner();
    const page = new Cards(card => {
      if (card.when === '') return;
      names.add(card.name);
      times.see(card.when);
      for (const words of card.reacted) {
        const [, emoji, actor] = REACTED.exec(words) ?? [];
        if (actor !== undefined) learner.reaction(actor, emoji!, 0);
      }
      if (card.kind === null && card.lines.length === 1) learner.text(card.name, card.lines[0]!, 0);
    });
    await scanHtml(source.blob, { ...options, progress }, page);
    page.flush();
    about.push({ title: page.title, names, learned: learner.learned() });
    done++;
  }
  const found = orderGiven(times.finder, options.dateOrder);
  if (times.finder.seen > 0 && found === null) return dateQuestion();
  if (times.finder.seen > 0 && found !== null) sink.dateOrder(found.value, found.how);
  else sink.dateOrder(null, 'format');
  sink.resolution(times.seconds ? 1 : 60);
  for (const [i, source] of sources.entries()) {
    await readPage(source, about[i]!, times, found?.value ?? 'mdy', sink, { ...options, progress });
    done++;
  }
  return null;
}

/** "😂Ada", "😂 Ada (Apr 25, 2025 10:22 am)". */
const REACTED = /^([^\p{L}\p{N}\s]{1,40})\s{0,4}(\S[^()]{0,100}?)\s{0,4}(?:\([^()]{0,60}\))?$/u;

async function readPage(
  source: Source,
  { title, names, learned }: { readonly title: string; readonly names: ReadonlySet<string>; readonly learned: Learned },
  times: Moments,
  order: 'dmy' | 'mdy' | 'ymd',
  sink: Sink,
  options: FormatOptions,
): Promise<void> {
  const chat = chatOf(threadOf(source), '', title || [...names].join(', ') || source.name, [...names], sink);
  const flow = new Flow(chat, sink, 'wall');
  let [index, taken] = [0, 0];
  const page = new Cards(card => {
    const at = index++;
    // The first card names who is in the chat.
    if (card.when === '' || card.name === '')
      return card.when === '' ? sink.system() : sink.notUnderstood({ index: at }, NO_SENDER);
    const time = times.read(card.when, order);
    if (time === null) return sink.notUnderstood({ index: at }, NO_TIME);
    const entry = entryOf(card, time, learned);
    if (entry?.learned === true) taken++;
    return entry === null ? sink.system() : flow.push(entry);
  });
  const end = await scanHtml(source.blob, options, page);
  page.flush();
  flow.end();
  tellLearned(taken, sink);
  tellPageEnd(end, sink);
}

function entryOf({ name, lines, kind, link, duration, reactions }: Card, time: number, learned: Learned): Entry | null {
  const text = lines.join('\n');
  const entry = (of: Kind, words: string, durationSeconds = 0): Entry => ({
    sender: name,
    time,
    kind: of,
    text: words,
    edited: false,
    absorbed: false,
    durationSeconds,
    reactions,
    learned: false,
  });
  if (duration !== '') return entry('call', '', secondsIn(duration));
  // The following lines belong to the author of the shared post.
  if (isPlaceholder(lines[0] ?? '', name, link)) return entry(kind ?? 'media', '');
  if (kind !== null) return entry(kind, text);
  if (UNSENT.test(text)) return entry('deleted', '');
  const words = wordsOnly(text, name);
  if (words === null) return null;
  if (words[0] === 'text' && learned.isReaction(text)) return { ...entry('reaction', ''), learned: true };
  return entry(words[0], words[1]);
}

const UNSENT = /^(?:You|.{1,60}) unsent a message\.?$/;

function secondsIn(duration: string): number {
  let total = 0;
  for (const [, number, unit] of duration.matchAll(/(\d{1,5})\s?(\p{L})/gu))
    total += Number(number) * (/[hч時]/i.test(unit!) ? 3600 : /[mм分]/i.test(unit!) ? 60 : 1);
  return total;
}
