import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { dayMarker, hourOfMarker, lengthIn } from '../parts/halves.ts';
import { headText } from '../parts/head.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import {
  allInstants,
  BEFORE_FIRST,
  type Fields,
  fieldsOf,
  listOf,
  NO_SENDER,
  NO_TIME,
  numberOf,
  readIso,
  tellEnd,
  textOf,
  wallTime,
} from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { message } from '../../words/index.ts';
import { archiveOf, folderOf } from '../core/places.ts';
import { parseLoose, scanJson } from '../text/json.ts';
import { eachLine, eachLineBytes } from '../text/lines.ts';

/** QQ: JSON of QQChatExporter, the text of QQ's own message manager, and text copied from a window.
 * docs/formats/qq.md. */
export const qqJson: Format = {
  id: 'qq',
  detect: ({ text }) => {
    if (!/^\s*\{/.test(text)) return 0;
    if (isChunk(text)) return 0.9;
    return /"(?:chatInfo|metadata)"\s*:/.test(text) && /QQChatExporter|qq-chat-exporter/i.test(text) ? 0.95 : 0;
  },
  read: readJson,
  together,
};
export const qqText: Format = { id: 'qq', detect: detectText, read: readText };

/** A part of a long chat: one message a line. */
const isChunk = (text: string): boolean =>
  /^\s*\{"(?:id|messageId)":/.test(text) &&
  /^[^\n]{0,2000}"sender":\{"ui[dn]":/.test(text) &&
  /"content":\{/.test(text);

/** manifest.json and the parts in the folder beside it are one chat. */
function together(source: Source, all: readonly Source[]): readonly Source[] {
  return PART.test(source.path)
    ? all.filter(other => PART.test(other.path) && rootOf(other) === rootOf(source))
    : [source];
}
const PART = /(?:^|\/)manifest\.json$|\.jsonl$/;
const rootOf = (source: Source): string => `${archiveOf(source)} ${folderOf(source.path).replace(/chunks\/$/, '')}`;

async function readJson(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  const source = sources.find(({ path }) => !path.endsWith('.jsonl')) ?? sources[0];
  if (source === undefined) return null;
  allInstants(sink, 1);
  const head = await headText(source);
  const about = fieldsOf(firstObject(head, 'chatInfo'));
  const kind = about['type'] === 'private' ? 'direct' : about['type'] === 'group' ? 'group' : 'unknown';
  const title = textOf(about['name']) || source.name;
  const chat = sink.chat(textOf(about['peerUin']) || textOf(about['peerUid']), title, kind);
  const self = textOf(about['selfUin']) || textOf(about['selfUid']);
  const selfName = textOf(about['selfName']);
  if (self !== '') sink.owner(sink.person(self, selfName));
  let index = 0;
  const take = (message: unknown): undefined => {
    readMessage(fieldsOf(message), index++, chat, sink);
  };
  for (const part of sources) {
    if (isChunk(await headText(part, 8192))) await readChunk(part, options, sink, take);
    else tellEnd(await scanJson(part.blob, options, ['messages.*'], (_path, slice) => take(slice.value())), sink);
  }
  return null;
}

const readChunk = (
  part: Source,
  options: FormatOptions,
  sink: Sink,
  take: (message: unknown) => undefined,
): Promise<void> =>
  eachLineBytes(part.blob, options, (bytes, start, end, line) => {
    if (end === start) return undefined;
    const message = parseLoose(bytes, start, end);
    if (message !== undefined) return take(message);
    sink.notUnderstood({ line }, NOT_JSON);
  });
const NOT_JSON = message('records-why-not-json');

/** The object after a key, where it holds no other object. */
function firstObject(text: string, key: string): unknown {
  const found = new RegExp(`"${key}"\\s*:\\s*(\\{[^{}]{0,4000}\\})`).exec(text);
  try {
    return found === null ? null : (JSON.parse(found[1]!) as unknown);
  } catch {
    return null;
  }
}

function readMessage(message: Fields, index: number, chat: number, sink: Sink): void {
  if (message['isSystemMessage'] === true || message['system'] === true || message['type'] === 'system')
    return sink.system();
  const number = numberOf(message['timestamp']);
  const iso = readIso(textOf(message['timestamp'])) ?? readIso(textOf(message['time']));
  const time = number > 0 ? (number < 1e11 ? number * 1000 : number) : (iso?.time ?? null);
  if (time === null) return sink.notUnderstood({ index }, NO_TIME);
  const sender = fieldsOf(message['sender']);
  const key = textOf(sender['uin']) || textOf(sender['uid']);
  const raw = fieldsOf(message['rawMessage']);
  const name = textOf(raw['sendNickName']) || textOf(sender['name']) || textOf(sender['nickname']) || key;
  if (key === '' && name === '') return sink.notUnderstood({ index }, NO_SENDER);
  const recalled = message['isRecalled'] === true || message['recalled'] === true;
  const [kind, words, seconds] = recalled ? (['deleted', '', 0] as const) : contentOf(fieldsOf(message['content']));
  return sink.add(chat, sink.person(key || name, name), time, 'instant', kind, words, {
    id: textOf(message['messageId']) || textOf(message['id']),
    ...(seconds > 0 ? { durationSeconds: seconds } : {}),
  });
}

type Content = readonly [kind: Kind, words: string, seconds: number];

/** Content of a message. Its `text` describes attachments in the exporter's own words ("[回复消息]好的", "[图片:a.jpg]"). The
 * parts beside it, if any, hold the sender's words. */
function contentOf(content: Fields): Content {
  const parts = listOf(content['elements']).map(fieldsOf);
  if (parts.length === 0) {
    const kind = kindOf(content);
    return [kind, kind === 'text' ? textOf(content['text']) : '', 0];
  }
  const has = (...types: readonly string[]): boolean => parts.some(part => types.includes(textOf(part['type'])));
  const call = parts.find(part => part['type'] === 'av_record');
  if (call !== undefined) {
    const seconds = lengthIn(textOf(fieldsOf(call['data'])['text'])) ?? 0;
    return [seconds > 0 ? 'call' : 'missed', '', seconds];
  }
  const words = parts.map(wordsOf).join('').trim();
  if (has('audio', 'voice', 'ptt')) return ['voice', '', 0];
  if (has('image', 'video', 'file', 'giphy')) return ['media', words, 0];
  if (has('location')) return ['location', '', 0];
  if (words !== '') return ['text', words, 0];
  return [has('market_face', 'face_bubble') ? 'sticker' : 'other', '', 0];
}

/** The sender's words in a part. A small face is one among words. */
function wordsOf(part: Fields): string {
  const data = fieldsOf(part['data']);
  switch (part['type']) {
    case 'text':
      return textOf(data['text']);
    case 'at':
      return `@${textOf(data['name'])}`;
    case 'face':
      return `[${textOf(data['name']) || '表情'}]`;
    default:
      return '';
  }
}

function kindOf(content: Fields): Kind {
  const types = listOf(content['resources']).map(each => textOf(fieldsOf(each)['type']));
  if (types.includes('audio') || types.includes('voice') || types.includes('ptt')) return 'voice';
  if (types.some(type => ['image', 'video', 'file'].includes(type))) return 'media';
  if (types.includes('location')) return 'location';
  if (listOf(content['emojis']).length > 0 && /^\s*\[[^\]]{1,20}\]\s*$/.test(textOf(content['text']))) return 'sticker';
  return wordsKind(textOf(content['text']));
}

const PLACEHOLDERS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['media', '图片 视频 文件 闪照 Image Video File'],
      ['sticker', '表情 动画表情 原创表情 Sticker'],
      ['voice', '语音 Voice'],
      ['location', '位置 地理位置'],
      ['call', '语音通话 视频通话'],
      ['other', '红包 转账 分享 音乐 小程序 聊天记录 链接 卡片消息 戳一戳'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [`[${word}]`, kind] as const)),
);

function wordsKind(text: string): Kind {
  const bare = text.trim();
  if (bare === '') return 'other';
  if (/^.{0,40}撤回了一条消息$/.test(bare) || bare === '[撤回]') return 'deleted';
  const call = /^\[?(?:语音|视频)?通话时长[ :：]?(?:(\d{1,2}):)?\d{1,2}:\d{2}\]?$/.test(bare);
  return call ? 'call' : (PLACEHOLDERS.get(bare) ?? 'text');
}

/** `2019-07-16 18:15:05 Name(number)` of the message manager; `Name 2024/3/12 21:41:35` and `Name: 03-12 21:41:35` as copied. */
const MANAGER =
  /^(\d{4})-(\d{2})-(\d{2}) (\D{0,4}?)(\d{1,2}):(\d{2}):(\d{2}) (\S.{0,99}?)(?:\((\d{4,12})\)|<([^<>]{3,80})>)?$/;
const COPIED =
  /^(\S.{0,60}?)(?:\((\d{4,12})\))?[:：]? {1,2}(\d{4})[/-](\d{1,2})[/-](\d{1,2}) (\D{0,4}?)(\d{1,2}):(\d{2}):(\d{2})(?: (\D{2,4}))?$/;
/** The group role that the manager writes before a name. */
const ROLE = /^【(?:管理员|群主|活跃|潜水|冒泡|吐槽|传说)】(?=.)/;

interface Head {
  readonly time: number;
  readonly name: string;
  readonly key: string;
  /** The half of the day stands beside its time. */
  readonly half: boolean;
}

/** Shape of a file's headings. `halves`: on a 12-hour clock. */
interface Shape {
  readonly source: 'manager' | 'copied';
  readonly halves: boolean;
}

function headOf(text: string, { source, halves }: Shape): Head | null {
  const manager = source === 'manager';
  const found = (manager ? MANAGER : COPIED).exec(text);
  if (found === null) return null;
  const [year, month, day] = (manager ? found.slice(1, 4) : found.slice(3, 6)).map(Number);
  const [before, ...clock] = manager ? found.slice(4, 8) : found.slice(6, 10);
  const [hour, minute, second] = clock.map(Number);
  let name = (manager ? found[8] : found[1])!.trim();
  let half = before!.trim();
  if (manager && halves && half === '') [half, name] = halfBefore(name);
  else if (!manager && half === '') half = found[10] ?? '';
  const marker = dayMarker(half);
  if (half !== '' && (!halves || marker === 0 || hour! > 12)) return null;
  const time = wallTime(year!, month!, day!, marker === 0 ? hour! : hourOfMarker(hour!, marker), minute!, second);
  if (time === null) return null;
  const key = manager ? (found[9] ?? found[10]) : found[2];
  return { time, name: key === undefined ? name : name.replace(ROLE, ''), key: key ?? name, half: marker > 0 };
}

/** "PM Ben": the half of the day and the name; of a name alone no half. */
function halfBefore(name: string): readonly [half: string, name: string] {
  const space = name.indexOf(' ');
  return space > 0 && dayMarker(name.slice(0, space)) > 0
    ? [name.slice(0, space), name.slice(space + 1).trim()]
    : ['', name];
}

function shapeOf(text: string): Shape | null {
  const lines = text.split('\n', 400).map(line => line.replace(/\r$/, ''));
  const titled = /^\ufeff?消息记录（此消息记录为文本格式/.test(text);
  for (const source of ['manager', 'copied'] as const) {
    const heads = headsIn(lines, { source, halves: true });
    const halves = heads.length > 0 && heads.every(({ half }) => half);
    if (titled) return { source, halves };
    const found = halves ? heads : headsIn(lines, { source, halves });
    if (found.length === 0 || (found[0]!.at > 0 && found.length < 3) || isLog(found, lines)) continue;
    return { source, halves };
  }
  return null;
}

const headsIn = (lines: readonly string[], shape: Shape): readonly (Head & { readonly at: number })[] =>
  lines.flatMap((line, at) => {
    const head = headOf(line, shape);
    return head === null ? [] : [{ ...head, at }];
  });

/** True if messages stand behind the times: names recur, and have words below them. A number or an address behind a name
 * is QQ's alone. */
function isLog(heads: readonly (Head & { readonly at: number })[], lines: readonly string[]): boolean {
  if (heads.some(({ key, name }) => key !== name)) return false;
  const bare = heads.filter(({ at }, i) => {
    const next = heads[i + 1]?.at ?? lines.length;
    return !lines.slice(at + 1, next).some(line => line.trim() !== '');
  }).length;
  const texts = heads.filter(({ name }) => /[:：]\s|[.!?。！？]$|^\[?[A-Z]{4,8}\]?\s/.test(name)).length;
  const names = new Set(heads.map(({ name }) => name)).size;
  return 2 * bare > heads.length || 2 * texts > heads.length || (heads.length > 5 && 3 * names > 2 * heads.length);
}

function detectText({ text }: Probe): number {
  if (/^\s*[[{<]/.test(text)) return 0;
  const shape = shapeOf(text);
  if (shape === null) return 0;
  if (text.startsWith('消息记录')) return 0.95;
  // A pasted text never begins the file.
  return headOf(text.split('\n', 1)[0]!.replace(/\r$/, ''), shape) === null ? 0.6 : 0.8;
}

async function readText([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  const shape = shapeOf(await headText(source)) ?? { source: 'manager', halves: false };
  sink.dateOrder('ymd', 'format');
  sink.resolution(1);
  await withPasted(sink, pasted => readLines(source, shape, pasted, sink, options));
  return null;
}

async function readLines(
  source: Source,
  shape: Shape,
  pasted: Pasted,
  sink: Sink,
  options: FormatOptions,
): Promise<void> {
  let title = source.name.replace(/\.txt$/i, '');
  let chat: number | null = null;
  let open: { readonly head: Head; readonly lines: string[] } | null = null;
  const inside = new Inside(sink);
  const close = (): void => {
    if (open === null) return;
    const { head, lines } = open;
    open = null;
    while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop();
    const text = lines.join('\n');
    pasted.message(head.time, head.key, text);
    if (head.name === '系统消息' || (head.key === '10000' && head.name !== '10000')) return sink.system();
    chat ??= sink.chat('', title, 'unknown');
    const kind = wordsKind(text);
    sink.add(chat, sink.person(head.key, head.name), head.time, 'wall', kind, kind === 'text' ? text : '');
  };
  await eachLine(source.blob, options, (text, line) => {
    const head = headOf(text, shape);
    if (head !== null && pasted.isText()) {
      open?.lines.push(text);
      sink.continuation();
    } else if (head !== null) {
      close();
      pasted.begin();
      open = { head, lines: [] };
      inside.message(head.name, head.time);
    } else if (open !== null) {
      open.lines.push(text);
      inside.line(text, line);
    } else {
      const named = /^消息对象[:：](.{1,200})$/.exec(text);
      if (named !== null) title = named[1]!.trim();
      if (text.trim() === '' || /^=+$|^消息/.test(text.trim())) sink.system();
      else sink.notUnderstood({ line }, BEFORE_FIRST);
    }
  });
  close();
  inside.tell();
}
