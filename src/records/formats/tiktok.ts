import type { Format, FormatOptions, Sink, Source } from '../core/format.ts';
import { headText } from '../parts/head.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import { allInstants, fieldsOf, NO_SENDER, NO_TIME, readIso, tellEnd, textOf } from '../parts/json-fields.ts';
import { Ties } from '../parts/meta/ties.ts';
import type { Kind } from '../core/record.ts';
import { scanJson } from '../text/json.ts';
import { eachLine } from '../text/lines.ts';

/** TikTok's "Download your data": user_data_tiktok.json, or Direct Messages.txt of the same as text. docs/formats/tiktok.md. */
export const tiktok: Format = {
  id: 'tiktok',
  detect: ({ text }) => (isJson(text) ? (OWN.test(text) ? 0.95 : 0) : HEADING.test(text) ? 0.9 : 0),
  read,
};

const isJson = (text: string): boolean => /^\s*\{/.test(text);
/** Keys of no other app. The messages themselves may stand megabytes behind them. */
const OWN =
  /"(?:Chat History with [^"]{1,200}"\s*:\s*\[|(?:FavoriteEffectsList|FavoriteSoundList|FavoriteHashtagList|ItemFavoriteList|OffTikTokActivityDataList|Tik[Tt]ok (?:Live|Shop|Shopping))"\s*:)/;
const HEADING = /^>>> Chat History with (.{1,200}?):{0,3}[ \r]{0,3}$/m;
const LINE = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})(?: UTC)? ([^:]{1,100}):(?: (.*))?$/s;
/** A film that was passed on: its address alone. */
const SHARED = /^https?:\/\/(?:\w+\.)?tiktokv?\.com\/\S+$/;

/** Lists of another name beside `ChatHistory`: their entries are counted, understood or not. */
const MESSAGES = ['Direct Messages', 'Direct Message'].map(section => `${section}.*.*.*.*`);

interface Said {
  readonly time: number;
  readonly from: string;
  readonly text: string;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  allInstants(sink, 1);
  const json = isJson(await headText(source));
  const readAll = async (pasted: Pasted): Promise<void> => {
    const chats = new Chats(sink);
    if (json) await readObject(source, chats, sink, options);
    else await readLines(source, pasted, chats, sink, options);
    chats.end();
  };
  await withPasted(sink, readAll, { agendas: false, eitherWay: true });
  return null;
}

interface Chat {
  readonly kind: 'direct' | 'group';
  readonly ties: Ties<Said>;
  /** Who wrote in it and is not whom it goes by. */
  readonly others: Set<string>;
}

/** The chats of an export, each with its messages. A chat of two has the other person's name, and no group is among
 * them. */
class Chats {
  readonly #sink: Sink;
  readonly #chats = new Map<string, Chat>();

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  add(name: string, kind: Chat['kind'], said: Said): void {
    const key = kind === 'direct' ? name : `${kind}:${name}`;
    let chat = this.#chats.get(key);
    if (chat === undefined) {
      chat = this.#opened(key, name, kind);
      this.#chats.set(key, chat);
    }
    chat.ties.push(said);
  }

  #opened(key: string, name: string, kind: Chat['kind']): Chat {
    const chat = this.#sink.chat(key, name, kind);
    const others = new Set<string>();
    const ties = new Ties<Said>(({ time, from, text }) => {
      if (from !== name) others.add(from);
      const kind = kindOf(text);
      this.#sink.add(chat, this.#sink.person(from, from), time, 'instant', kind, kind === 'text' ? text : '');
    });
    return { kind, ties, others };
  }

  /** The owner is the one person who writes in every chat of two and never gives a chat its name. */
  end(): void {
    const chats = [...this.#chats.values()];
    for (const { ties } of chats) ties.end();
    const written = chats.filter(({ kind, others }) => kind === 'direct' && others.size > 0);
    const owners = [...(written[0]?.others ?? [])].filter(one => written.every(({ others }) => others.has(one)));
    if (owners.length === 1) this.#sink.owner(this.#sink.person(owners[0]!, owners[0]!));
  }
}

const kindOf = (text: string): Kind => (text === '' ? 'other' : SHARED.test(text) ? 'media' : 'text');

async function readObject(source: Source, chats: Chats, sink: Sink, options: FormatOptions): Promise<void> {
  let index = 0;
  const end = await scanJson(source.blob, options, MESSAGES, (path, slice) => {
    const said = fieldsOf(slice.value());
    const kind = path.at(-3) === 'ChatHistory' ? 'direct' : 'group';
    const name = String(path.at(-2))
      .replace(/^Chat History with /, '')
      .replace(/:{1,3}$/, '');
    const at = readIso(textOf(said['Date']));
    const from = textOf(said['From']);
    const place = { index: index++ };
    if (at === null) sink.notUnderstood(place, NO_TIME);
    else if (from === '') sink.notUnderstood(place, NO_SENDER);
    else chats.add(name, kind, { time: at.time, from, text: textOf(said['Content']) });
  });
  tellEnd(end, sink);
}

async function readLines(
  source: Source,
  pasted: Pasted,
  chats: Chats,
  sink: Sink,
  options: FormatOptions,
): Promise<void> {
  let name: string | null = null;
  let open: { readonly time: number; readonly from: string; readonly lines: string[] } | null = null;
  const inside = new Inside(sink);
  const close = (): void => {
    if (open === null || name === null) return;
    const { time, from, lines } = open;
    open = null;
    // A chat ends with an empty line.
    while (lines.length > 1 && lines.at(-1) === '') lines.pop();
    const text = lines.join('\n');
    pasted.message(time, `${name}\n${from}`, text);
    chats.add(name, 'direct', { time, from, text });
  };
  await eachLine(source.blob, options, (text, line) => {
    const heading = HEADING.exec(text);
    if (heading !== null) {
      close();
      name = heading[1]!;
      return sink.system();
    }
    const found = name === null ? null : LINE.exec(text);
    if (found !== null && pasted.isText()) {
      open?.lines.push(text);
      sink.continuation();
    } else if (found !== null) {
      close();
      pasted.begin();
      const at = readIso(found[1]!);
      if (at === null) sink.notUnderstood({ line }, NO_TIME);
      else {
        open = { time: at.time, from: found[2]!, lines: [found[3] ?? ''] };
        inside.message(found[2]!, at.time);
      }
    } else if (open !== null) {
      open.lines.push(text);
      inside.line(text, line);
    } else inside.before(text, line);
  });
  close();
  inside.tell();
}
